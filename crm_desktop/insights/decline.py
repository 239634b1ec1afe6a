"""Decline: who buys on fewer days, and for less, than before.

Two things are looked at, each with its own test:

- *Order days* in the last window against an equal one right before it. If a customer's rhythm had
  stayed the same, each of their n order days would fall into either window like a coin: the chance
  of so few or fewer in the last one is the exact one-sided binomial P(X ≤ last | n, ½). Customers
  with fewer than `at_least` order days in the earlier window are not tested.
- *Amounts* by quarters of three months back from the as-of day (at least 8 since the first order,
  at most 12): Mann-Kendall's S = Σ sign(x_j − x_i), i < j, its variance corrected for ties, the
  normal approximation with continuity correction, one-sided (Mann 1945, Kendall 1975); the slope is
  Theil-Sen's median of (x_j − x_i)/(j − i).

Where many are tested some look like declining by chance alone, so what counts as too unlikely is
settled across all customers: Benjamini-Hochberg (1995), for each of the two tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]

LEAST_QUARTERS = 8
MOST_QUARTERS = 12
CHUNK = 20_000  # customers whose quarters are compared at a time


class Falling(StrEnum):
    """How sure it is that a customer buys less."""

    RED = "red"  # fewer days and falling amounts, both unlikely by chance, and a fall that matters
    AMBER = "amber"  # one of the two
    FINE = "fine"
    UNKNOWN = "unknown"  # too few orders to test either


@dataclass(frozen=True)
class Thresholds:
    """Up to which chance (p) a test counts as a decline, across all customers."""

    days: float
    amount: float


@dataclass(frozen=True)
class Measured:
    """What was found of each customer, in arrays of one length; chances are NaN without a test.

    `before` and `last` are the order days in the windows, `before_net` and `last_net` what was
    bought in them; `slope` is the change of a quarter's amount per quarter, NaN without a test.
    """

    before: Whole
    last: Whole
    before_net: Whole
    last_net: Whole
    p_days: Real
    p_amount: Real
    slope: Real
    quarters: Whole

    @property
    def fall(self) -> Real:
        """The share of the earlier amount that is missing now; NaN where nothing was bought."""
        base = np.where(self.before_net > 0, self.before_net, 1).astype(np.float64)
        return np.where(self.before_net > 0, 1.0 - self.last_net / base, np.nan)


def measure(
    before: Whole,
    last: Whole,
    before_net: Whole,
    last_net: Whole,
    quarters: Whole,
    known: Whole,
    *,
    at_least: float,
) -> Measured:
    """Test customers, one entry (of `quarters`: one row, the oldest quarter first) per customer.

    `known` says how many of a customer's quarters lie behind its first order: only those speak.
    """
    p_days = np.full(len(before), np.nan)
    tested = before >= max(at_least, 1)
    p_days[tested] = fewer_days(before[tested], last[tested])
    p_amount, slope = falling_amounts(quarters, np.where(before_net > 0, known, 0))
    counted = np.minimum(known, quarters.shape[1])
    return Measured(before, last, before_net, last_net, p_days, p_amount, slope, counted)


def fewer_days(before: Whole, last: Whole) -> Real:
    """P(X ≤ last | before + last, ½): the chance of so few order days in the later window."""
    if not len(before):
        return np.zeros(0)  # a file without orders needs no scipy: it takes memory from the start
    from scipy.special import bdtr

    return np.asarray(bdtr(last.astype(np.float64), before + last, 0.5), dtype=np.float64)


def falling_amounts(quarters: Whole, known: Whole) -> tuple[Real, Real]:
    """Mann-Kendall's one-sided chance and Theil-Sen's slope of the last `known` columns of a row.

    NaN for rows with fewer than 8 known quarters.
    """
    p = np.full(len(quarters), np.nan)
    slope = np.full(len(quarters), np.nan)
    width = quarters.shape[1]
    for n in range(LEAST_QUARTERS, width + 1):
        rows = np.flatnonzero(known == n if n < width else known >= n)
        for start in range(0, len(rows), CHUNK):
            part = rows[start : start + CHUNK]
            p[part], slope[part] = _trend(quarters[part, width - n :].astype(np.float64))
    return p, slope


def _trend(amounts: Real) -> tuple[Real, Real]:
    from scipy.special import ndtr

    n = amounts.shape[1]
    early, late = np.triu_indices(n, k=1)
    steps = amounts[:, late] - amounts[:, early]
    s = np.sign(steps).sum(axis=1)
    # Each of t equal values meets t − 1 others: Σ over them is Σ t (t − 1)(2t + 5) over the ties.
    equal = (amounts[:, :, None] == amounts[:, None, :]).sum(axis=2)
    ties = ((equal - 1) * (2 * equal + 5)).sum(axis=1)
    variance = (n * (n - 1) * (2 * n + 5) - ties) / 18.0
    spread = np.sqrt(np.where(variance > 0, variance, 1.0))
    # All equal: no trend, and no spread to measure it by.
    z = np.where(variance > 0, (s - np.sign(s)) / spread, 0.0)
    p: Any = np.where(s < 0, ndtr(z), 1.0 - ndtr(-z))
    return p, np.median(steps / (late - early), axis=1)


def thresholds(tested: Measured, significance: float) -> Thresholds:
    """Benjamini-Hochberg's limits across all customers that were tested."""
    return Thresholds(limit(tested.p_days, significance), limit(tested.p_amount, significance))


def limit(p: Real, significance: float) -> float:
    """The largest p(k) ≤ α k/m of m chances; never less than α/m, which one alone would need."""
    known = np.sort(p[~np.isnan(p)])
    m = len(known)
    if not m:
        return 0.0
    good = np.flatnonzero(known <= significance * np.arange(1, m + 1) / m)
    return float(max(known[good[-1]] if len(good) else 0.0, significance / m))


def falling(tested: Measured, limits: Thresholds, *, fall: float) -> list[Falling]:
    """How sure it is of each customer; red needs both tests and a fall of at least `fall`."""
    days = ~np.isnan(tested.p_days) & (tested.p_days <= limits.days)
    amount = ~np.isnan(tested.p_amount) & (tested.p_amount <= limits.amount)
    share = np.nan_to_num(tested.fall, nan=0.0)
    red = days & amount & (share >= fall)
    # Fewer days with more money is another way of buying, no decline.
    amber = (days | amount) & (share > 0)
    untested = np.isnan(tested.p_days) & np.isnan(tested.p_amount)
    places = np.select([red, amber, untested], [0, 1, 3], default=2)
    names = (Falling.RED, Falling.AMBER, Falling.FINE, Falling.UNKNOWN)
    return [names[place] for place in places.tolist()]


@dataclass(frozen=True)
class Part:
    """What one product line gives to the change, in points of the amount bought before."""

    name: str
    points: float
    before: int
    last: int


def parts(bought: dict[str, tuple[int, int]], before_net: int, most: int = 3) -> tuple[Part, ...]:
    """The `most` strongest parts of a change: what was bought of each line before and last.

    Points are 100 (last − before) / all that was bought before; they add up to the whole change.
    """
    if before_net <= 0:
        return ()
    found = [
        Part(name, round(100.0 * (last - before) / before_net, 1), before, last)
        for name, (before, last) in bought.items()
        if before != last
    ]
    found.sort(key=lambda part: (-abs(part.points), part.name))
    return tuple(found[:most])
