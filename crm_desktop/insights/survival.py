"""How long deals take: Kaplan-Meier with the open ones censored, and won and lost apart.

The share still open is the product-limit estimate of Kaplan and Meier (1958) with Greenwood's
variance and the interval on the scale of log(-log). Won and lost compete, so their shares are the
cumulative incidences of Aalen and Johansen (1978): one minus a Kaplan-Meier of the won alone would
treat a lost deal as one that may still be won. The variance is that of Marubini and Valsecchi
(1995), eq. 10.12. Still open, won, lost and without a decision add up to one on every day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.weights import SHIPPED

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

Z = 1.959963984540054  # of an interval of 95 %
SMALLEST = 1e-9  # nearer to nought or one a share is only rounded


@dataclass(frozen=True)
class Steps:
    """A stepped curve: from each day on its share holds, with its 95 % interval."""

    days: Whole
    shares: Real
    low: Real
    high: Real

    def at(self, day: int) -> float:
        """The share on a day."""
        place = int(np.searchsorted(self.days, day, side="right")) - 1
        return float(self.shares[max(place, 0)])


@dataclass(frozen=True)
class Cycle:
    """What `cycle` found: `n` deals, of which so many open, won, lost, without a decision.

    `median_days` is the day on which half of them were over; None where it was never half, or with
    fewer than `few` that ended. `low` and `high` are its 95 % interval, None where it is open.
    `left_out` deals have no day of opening, or end before it.
    """

    n: int
    as_of: date
    open: int
    won: int
    lost: int
    no_decision: int
    median_days: int | None
    low: int | None
    high: int | None
    median_won: float | None  # of the won deals alone; the open ones say nothing here
    median_lost: float | None
    left_out: int
    still_open: Steps = field(repr=False)
    won_by: Steps = field(repr=False)
    lost_by: Steps = field(repr=False)

    @property
    def ended(self) -> int:
        return self.n - self.open


def cycle(days: Whole, outcomes: Whole, *, as_of: date, few: float = SHIPPED.few) -> Cycle:
    """How long deals take from opening to their end.

    `days` so far (-1: unknown), `outcomes` 0 open, 1 won, 2 lost, 3 without a decision. Of fewer
    than `few` that ended no median is told.
    """
    usable = days >= 0
    left_out = int((~usable).sum())
    days, outcomes = days[usable], outcomes[usable]
    still_open = kaplan_meier(days, outcomes != 0)
    says = int((outcomes != 0).sum()) >= few
    is_open, won, lost, no_decision = (int((outcomes == code).sum()) for code in range(4))
    return Cycle(
        n=len(days),
        as_of=as_of,
        open=is_open,
        won=won,
        lost=lost,
        no_decision=no_decision,
        median_days=median_of(still_open.days, still_open.shares) if says else None,
        low=median_of(still_open.days, still_open.low) if says else None,
        high=median_of(still_open.days, still_open.high) if says else None,
        median_won=_median(days[outcomes == 1], few),
        median_lost=_median(days[outcomes == 2], few),
        left_out=left_out,
        still_open=still_open,
        won_by=incidence(days, outcomes, 1),
        lost_by=incidence(days, outcomes, 2),
    )


def kaplan_meier(days: Whole, ended: Flags) -> Steps:
    """The share not yet ended by day, from day 0; what is not `ended` is censored on its day."""
    times, ends, at_risk = _counted(days, ended)
    shares = np.cumprod(1 - ends / at_risk).astype(np.float64)
    left = at_risk > ends
    variance = np.cumsum(np.where(left, ends / (at_risk * np.where(left, at_risk - ends, 1)), 0))
    low, high = _log_log(shares, np.sqrt(variance))
    if len(shares) and shares[-1] == 0:  # all are over: the curve's end has no interval of its own
        low[-1], high[-1] = 0.0, high[-2] if len(high) > 1 else 0.0
    return _from_zero(times, shares, low, high, 1.0)


def incidence(days: Whole, outcomes: Whole, cause: int) -> Steps:
    """The share that ended by this `cause` by each day, the others competing (Aalen-Johansen)."""
    times, ends, at_risk = _counted(days, outcomes != 0)
    of_cause = _ended_on(times, days[outcomes == cause])
    before = np.concatenate(([1.0], np.cumprod(1 - ends / at_risk)[:-1])) if len(times) else ends
    steps = before * of_cause / at_risk
    shares = np.minimum(np.cumsum(steps), 1.0)  # rounding may lead a hair beyond
    left = at_risk > ends
    a = np.where(left, ends / (at_risk * np.where(left, at_risk - ends, 1)), 0.0)
    b = before**2 * of_cause * (at_risk - of_cause) / at_risk**3
    c = before * of_cause / at_risk**2
    variance = (
        shares**2 * np.cumsum(a) - 2 * shares * np.cumsum(a * shares) + np.cumsum(a * shares**2)
        + np.cumsum(b) - 2 * (shares * np.cumsum(c) - np.cumsum(c * shares))
    )  # fmt: skip
    inside = (shares > SMALLEST) & (shares < 1 - SMALLEST)
    safe = np.where(inside, shares, 0.5)
    spread = np.sqrt(np.maximum(variance, 0)) / (safe * np.abs(np.log(safe)))
    low, high = safe ** np.exp(Z * spread), safe ** np.exp(-Z * spread)
    low, high = (np.where(inside, edge, shares) for edge in (low, high))
    return _from_zero(times, shares, low, high, 0.0)


def median_of(days: Whole, shares: Real) -> int | None:
    """The first day on which a falling curve is at half or below; None when it never is."""
    below = np.flatnonzero(shares <= 0.5)
    return int(days[below[0]]) if len(below) else None


def share_younger(days: Whole, age: int, few: float = SHIPPED.few) -> float | None:
    """Which share of deals that took so many days took fewer than `age`; None of fewer than few."""
    return float((days < age).mean()) if len(days) >= max(few, 1) else None


def _counted(days: Whole, ended: Flags) -> tuple[Whole, Real, Real]:
    """The days on which deals ended, how many did, and how many were at risk of it."""
    times, ends = np.unique(days[ended], return_counts=True)
    ordered = np.sort(days)
    at_risk = len(days) - np.searchsorted(ordered, times, side="left")
    return times.astype(np.int64), ends.astype(np.float64), at_risk.astype(np.float64)


def _ended_on(times: Whole, days: Whole) -> Real:
    found = np.zeros(len(times))
    np.add.at(found, np.searchsorted(times, days), 1.0)
    return found


def _log_log(shares: Real, spread: Real) -> tuple[Real, Real]:
    """The interval of a share on the scale of log(-log); of 0 and 1 the share itself."""
    inside = (shares > 0) & (shares < 1)
    safe = np.where(inside, shares, 0.5)
    factor = np.exp(Z * np.where(inside, spread, 0) / np.abs(np.log(safe)))
    low, high = safe**factor, safe ** (1 / factor)
    return np.where(inside, low, shares), np.where(inside, high, shares)


def _from_zero(times: Whole, shares: Real, low: Real, high: Real, start: float) -> Steps:
    """The curve with its beginning on day 0, unless something ended on that very day."""
    if len(times) and times[0] == 0:
        return Steps(times, shares, low, high)
    first = np.array([start])
    return Steps(
        np.concatenate((np.zeros(1, dtype=np.int64), times)),
        *(np.concatenate((first, values)) for values in (shares, low, high)),
    )


def _median(days: Whole, few: float) -> float | None:
    return float(np.median(days)) if len(days) >= max(few, 1) else None
