"""What the open deals will bring, and how far such forecasts were right before.

Each open deal is won with its chance p, on a day drawn from how long deals take from opening to a
decision, given the age it has (`survival`: with a share of deals that is never decided): in a month
with p·(D(age+end) − D(age+start))/S(age), D being the share decided by then and S the share still
open. Where a day of closing is expected, half of the chance falls into its month. 10,000 draws of
all deals together (a Monte Carlo of Bernoulli(p) × amount × time to close) give the tenth, half
and ninetieth part; the seed is fixed, and the same deals give the same figures in any order.

Deals of a quarter succeed and fail together more than coins do. How much more is learnt from what
earlier days would have said (`Past`) and what came: every draw multiplies all chances by a factor
of that spread (log-normal, its median 1). The middle is not moved by it: how far forecasts were too
high or too low is told beside them (`bias`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.survival import Cycle, Steps

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]

DRAWS = 10_000
SEED = 13
TRUST_IN_EXPECTED = 0.5  # how much of a deal's chance falls to where its close is expected
LOW, HALF, HIGH = 10, 50, 90
MANY, MANY_AT_ONCE = 1_000, 100  # deals whose sum is normal enough: of a forecast, a look back
# Before anything is learnt a forecast is taken to miss by a quarter, up or down; that counts as
# much as four earlier forecasts.
USUAL_SPREAD = 0.25
USUAL_COUNTS = 4


@dataclass(frozen=True)
class OpenDeals:
    """One entry each: chance (0–1), amount (minor units), age in days, days to the expected close.

    `expected` is -1 where none is known or the day is over.
    """

    chances: Real
    amounts: Whole
    ages: Whole
    expected: Whole


@dataclass(frozen=True)
class Range:
    """An amount that is not certain (minor units): with one chance in ten less than `p10`."""

    p10: int
    p50: int
    p90: int
    mean: float


@dataclass(frozen=True)
class Past:
    """How a forecast of some days ahead would have gone on an earlier day.

    `expected` deals were to be won, with that variance; `won` came. `low` to `high` is what the
    forecast of that day would have said (P10 to P90), `came` what came, in minor units.
    """

    day: date
    expected: float
    variance: float
    won: int
    low: int
    middle: int
    high: int
    came: int

    @property
    def is_covered(self) -> bool:
        return self.low <= self.came <= self.high


@dataclass(frozen=True)
class Learnt:
    """What earlier forecasts taught: how far what comes spreads beyond chance (log scale)."""

    n: int
    spread: float = USUAL_SPREAD


NOTHING = Learnt(0)


@dataclass(frozen=True)
class Forecast:
    """The ranges of periods (those that were asked for) and of all of them together."""

    n: int
    periods: tuple[Range, ...]
    total: Range
    by_deal: Real  # the chance of each deal (first axis) to be won in each period


def in_periods(deals: OpenDeals, ends: Sequence[int], cycle: Cycle) -> Real:
    """The chance of each deal to be won in each period; deals × periods.

    A period reaches from the day after the one before to `ends` days from today (ascending).
    """
    decided = _decided(deals.ages, np.asarray(ends, dtype=np.int64), cycle)
    said = deals.expected >= 0
    place = np.searchsorted(np.asarray(ends), np.maximum(deals.expected, 0), side="left")
    meant = np.zeros((len(deals.ages), len(ends) + 1))
    meant[np.arange(len(place)), place] = 1.0
    pulled = (1 - TRUST_IN_EXPECTED) * decided + TRUST_IN_EXPECTED * meant[:, :-1]
    return deals.chances[:, None] * np.where(said[:, None], pulled, decided)


def forecast(
    deals: OpenDeals,
    ends: Sequence[int],
    cycle: Cycle,
    *,
    each: Learnt = NOTHING,
    together: Learnt = NOTHING,
    draws: int = DRAWS,
) -> Forecast:
    """What the deals will bring in each period; `each` is learnt of one, `together` of several.

    Of more than a thousand deals the sums are drawn as normal ones of their mean and variance.
    """
    chances = in_periods(deals, ends, cycle)
    drawn = _drawn if len(deals.ages) <= MANY else _drawn_of_many
    sums = drawn(chances, deals.amounts, each, draws)
    whole = drawn(chances.sum(axis=1, keepdims=True), deals.amounts, together, draws)
    return Forecast(
        n=len(deals.ages),
        periods=tuple(_range(sums[:, place]) for place in range(len(ends))),
        total=_range(whole[:, 0]),
        by_deal=chances,
    )


def grouped(
    deals: OpenDeals, chances: Real, groups: Sequence[int], together: Learnt, draws: int = DRAWS
) -> tuple[Range, ...]:
    """The ranges of groups of periods, such as quarters; `groups` says the group of each period."""
    count = max(groups, default=-1) + 1
    folded = np.zeros((len(chances), count))
    for period, group in enumerate(groups):
        folded[:, group] += chances[:, period]
    drawn = _drawn if len(deals.ages) <= MANY else _drawn_of_many
    sums = drawn(folded, deals.amounts, together, draws)
    return tuple(_range(sums[:, place]) for place in range(count))


def past(
    day: date,
    deals: OpenDeals,
    wins: npt.NDArray[np.bool_],
    ahead: int,
    cycle: Cycle,
    learnt: Learnt,
    draws: int = DRAWS // 5,
) -> Past:
    """How a forecast of `ahead` days would have gone; `wins` are the deals won in that time.

    Of many deals the sum is drawn as a normal one with their mean and variance, for speed.
    """
    chances = in_periods(deals, [ahead], cycle)
    drawn = _drawn if len(deals.ages) <= MANY_AT_ONCE else _drawn_of_many
    said = _range(drawn(chances, deals.amounts, learnt, draws)[:, 0])
    return Past(
        day=day,
        expected=float(chances.sum()),
        variance=float((chances * (1 - chances)).sum()),
        won=int(wins.sum()),
        low=said.p10,
        middle=said.p50,
        high=said.p90,
        came=int(deals.amounts[wins].sum()),
    )


def learn(pasts: Sequence[Past]) -> Learnt:
    """What forecasts that are over teach, beside what is usual.

    The variance is what their errors have beyond that of independent deals, by what was expected
    (method of moments), and that of four usual forecasts.
    """
    n = len(pasts)
    expected = np.array([p.expected for p in pasts])
    errors = np.array([p.won for p in pasts]) - expected
    beyond = float((errors**2 - np.array([p.variance for p in pasts])).sum())
    square = float((expected**2).sum())
    relative = max(beyond, 0.0) / square if square else USUAL_SPREAD**2
    variance = (USUAL_COUNTS * USUAL_SPREAD**2 + n * relative) / (USUAL_COUNTS + n)
    return Learnt(n, float(np.sqrt(variance)))


def bias(pasts: Sequence[Past]) -> float | None:
    """By which share forecasts (their middle) were too high; None while nothing came."""
    came = sum(p.came for p in pasts)
    return (sum(p.middle for p in pasts) - came) / came if came > 0 else None


def coverage(pasts: Sequence[Past]) -> float | None:
    """How often what came lay between P10 and P90; None without any."""
    return sum(p.is_covered for p in pasts) / len(pasts) if pasts else None


def _decided(ages: Whole, ends: Whole, cycle: Cycle) -> Real:
    """The chance of each deal to be decided in each period, given its age."""
    edges = np.concatenate(([0], ends))
    decided = np.stack([_decided_by(cycle, ages + edge) for edge in edges], axis=1)
    still = _at(cycle.still_open, ages)
    # Older than any deal that ended, and none ever stayed open: as if it began anew.
    anew = np.stack([_decided_by(cycle, np.zeros_like(ages) + edge) for edge in edges], axis=1)
    known = still > 1e-9
    steps = np.diff(decided, axis=1) / np.where(known, still, 1)[:, None]
    return np.clip(np.where(known[:, None], steps, np.diff(anew, axis=1)), 0, 1)


def _decided_by(cycle: Cycle, days: Whole) -> Real:
    return _at(cycle.won_by, days) + _at(cycle.lost_by, days)


def _at(steps: Steps, days: Whole) -> Real:
    place = np.searchsorted(steps.days, days, side="right") - 1
    return steps.shares[np.maximum(place, 0)]


def _drawn(chances: Real, amounts: Whole, learnt: Learnt, draws: int) -> Real:
    """Sums of won amounts, draws × periods."""
    count = chances.shape[1]
    # In an order of their own, so that it does not matter in which they came.
    order = np.lexsort((*chances.T, amounts))
    rng = np.random.default_rng(SEED)
    factors = np.exp(learnt.spread * rng.standard_normal(draws))
    sums = np.zeros((draws, count + 1))
    rows = np.arange(draws)
    for deal in order:
        # A factor on the chances is the same as its inverse on what is drawn.
        place = np.searchsorted(np.cumsum(chances[deal]), rng.random(draws) / factors, side="right")
        sums[rows, place] += amounts[deal]
    return sums[:, :count]


def _drawn_of_many(chances: Real, amounts: Whole, learnt: Learnt, draws: int) -> Real:
    rng = np.random.default_rng(SEED)
    factors = np.exp(learnt.spread * rng.standard_normal((draws, 1)))
    mean = factors * (chances.T @ amounts)
    squares = amounts.astype(np.float64) ** 2
    variance = factors * (chances.T @ squares) - factors**2 * ((chances**2).T @ squares)
    drawn: Real = mean + np.sqrt(np.maximum(variance, 0)) * rng.standard_normal(mean.shape)
    return np.maximum(drawn, 0)


def _range(sums: Real) -> Range:
    low, half, high = np.percentile(sums, (LOW, HALF, HIGH), method="lower")
    return Range(int(low), int(half), int(high), float(sums.mean()))
