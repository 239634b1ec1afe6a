"""Cohorts: of the customers who came at the same time, how many still buy later on.

A cohort are those whose first order is in one quarter (or year) of the calendar; its k-th period is
the k-th quarter (or year) after that one. A customer buys in a period by an order in it that is no
credit. The last period is not over yet, unless the day is its last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.lifetimes.histories import Whole

QUARTER, YEAR = 3, 12  # months of a period
MOST = 12  # cohorts; of more years the latest
FEW = 5  # customers of a quarter, on average; with fewer, or too many quarters, by years
LEVEL = 0.9  # of the interval


@dataclass(frozen=True)
class Kept:
    """Of `n` customers `kept` bought in the period a year after their first; its interval."""

    n: int
    kept: int
    low: float
    high: float


@dataclass(frozen=True)
class Cohorts:
    """Cohorts in order of time; lists of one length.

    `months` of a period. buying[i][k] of the sizes[i] customers bought in the k-th period after
    their first, sales[i][k] is their net in minor units, behind[i][k] are their places in the
    input. `is_open`: the last period is not over yet. `kept` None: nobody came a year ago.
    """

    as_of: date
    months: int
    starts: tuple[date, ...]
    sizes: tuple[int, ...]
    buying: tuple[tuple[int, ...], ...]
    sales: tuple[tuple[int, ...], ...]
    behind: tuple[tuple[tuple[int, ...], ...], ...]
    is_open: bool
    kept: Kept | None

    @property
    def n(self) -> int:
        """How many customers."""
        return sum(self.sizes)


def cohorts(starts: Whole, days: Whole, nets: Whole, *, as_of: date) -> Cohorts:
    """The cohorts of customers whose orders (days ordinal, nets minor units) are grouped.

    Customer i's orders are those from starts[i] to starts[i + 1], ascending by day.
    """
    owners = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    months = _months(days)
    bought = nets >= 0
    never = np.iinfo(np.int64).max
    firsts = np.full(len(starts) - 1, never)
    np.minimum.at(firsts, owners[bought], months[bought])
    last = as_of.year * 12 + as_of.month - 1
    first = min(last, int(firsts.min())) if len(firsts) else last
    quarters = last // QUARTER - first // QUARTER + 1
    came = int(np.count_nonzero(firsts < never))
    step = QUARTER if quarters <= MOST and came >= FEW * quarters else YEAR
    begin = max(first // step, last // step - MOST + 1)
    cohort = np.where(firsts < never, firsts // step - begin, -1)
    own = cohort[owners]
    ages = months // step - begin - own
    inside = (own >= 0) & (ages >= 0)  # a credit may come before the first order
    count = last // step - begin + 1
    table = _table(own[inside], ages[inside], nets[inside], count)
    behind = _behind(own, ages, owners, inside & bought, count)
    sizes = np.bincount(cohort[cohort >= 0], minlength=count)[:count]
    buying = [[len(cell) for cell in row] for row in behind]
    is_open = (as_of + timedelta(days=1)).month == as_of.month or as_of.month % step != 0
    return Cohorts(
        as_of=as_of,
        months=step,
        starts=tuple(
            date((begin + i) * step // 12, (begin + i) * step % 12 + 1, 1) for i in range(count)
        ),
        sizes=tuple(sizes.tolist()),
        buying=tuple(tuple(row) for row in buying),
        sales=tuple(tuple(table[i, : count - i].tolist()) for i in range(count)),
        behind=behind,
        is_open=is_open,
        kept=_kept(buying, sizes.tolist(), YEAR // step, is_open=is_open),
    )


def _months(days: Whole) -> Whole:
    """Months since the year 0 of ordinal days."""
    epoch = date(1970, 1, 1)
    since = (days - epoch.toordinal()).astype("datetime64[D]").astype("datetime64[M]")
    return since.astype(np.int64) + epoch.year * 12


def _table(cohort: Whole, ages: Whole, nets: Whole, count: int) -> Whole:
    cells = np.bincount(cohort * count + ages, weights=nets, minlength=count * count)
    return np.rint(cells).astype(np.int64).reshape(count, count)


def _behind(
    cohort: Whole, ages: Whole, owners: Whole, bought: npt.NDArray[np.bool_], count: int
) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """Of each cohort and period the customers who bought, each once."""
    cells = cohort[bought] * count + ages[bought]
    found = np.unique(np.stack([cells, owners[bought]]), axis=1)
    ends = np.searchsorted(found[0], np.arange(count * count + 1))
    who = found[1].tolist()
    return tuple(
        tuple(tuple(who[ends[i * count + k] : ends[i * count + k + 1]]) for k in range(count - i))
        for i in range(count)
    )


def _kept(buying: list[list[int]], sizes: list[int], after: int, *, is_open: bool) -> Kept | None:
    """How many bought in the period a year after their first, where that period is over.

    The interval is that of a share k of n: Beta(k + 1/2, n - k + 1/2) (Jeffreys).
    """
    from scipy.special import betaincinv

    whole = [i for i, row in enumerate(buying) if len(row) > after + is_open and sizes[i]]
    n = sum(sizes[i] for i in whole)
    if not n:
        return None
    kept = sum(buying[i][after] for i in whole)
    tail = (1 - LEVEL) / 2
    low, high = (float(betaincinv(kept + 0.5, n - kept + 0.5, q)) for q in (tail, 1 - tail))
    return Kept(n, kept, low, high)
