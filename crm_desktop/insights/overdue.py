"""Overdue: how long ago the last order is, by how often the customer orders.

The usual gap of a customer is the median of the days between their orders, drawn towards that of
everybody (on a logarithmic scale, as gaps multiply rather than add up):

    ln usual = (n · ln own median + k · ln everybody's median) / (n + k),

with n own gaps. k is how much a single gap scatters by how much customers differ, the variance
within customers ÷ the variance between them (the linear Bayes estimate, Bühlmann 1967), at most
the firm's weight for shrinking. Where customers order alike, k is large; where each has a rhythm of
their own, it is small.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from crm_desktop.insights.lifetimes.histories import Decimal, Whole

LEAST_PULL = 1.0
_BITS = 22  # for a gap in days beside its customer's place, in one number


@dataclass(frozen=True)
class Rhythm:
    """How often everybody orders: the median gap in days, and as how many own gaps it counts.

    `gap` is None when fewer than so many customers ordered again. `n`: those who did.
    """

    gap: float | None
    pull: float
    n: int

    def as_json(self) -> dict[str, Any]:
        """For keeping."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Rhythm:
        """What `as_json` made."""
        return cls(**kept)


@dataclass(frozen=True)
class Gaps:
    """The gaps between each customer's order days: how many, and their median (NaN without any)."""

    counts: Whole
    medians: Decimal
    _all: Decimal
    _owners: Whole

    @property
    def scatter(self) -> tuple[float, float]:
        """The variance of single gaps within customers, and between customers (of logarithms)."""
        logs = np.log(self._all)
        sums = np.bincount(self._owners, weights=logs, minlength=len(self.counts))
        has = self.counts > 0
        means = np.divide(sums, self.counts, out=np.zeros(len(sums)), where=has)
        free = int(np.maximum(self.counts - 1, 0).sum())
        if not free or np.count_nonzero(has) < 2:
            return 0.0, 0.0
        within = float(((logs - means[self._owners]) ** 2).sum()) / free
        noise = within * float((1 / self.counts[has]).mean())
        return within, max(0.0, float(means[has].var(ddof=1)) - noise)


def gaps_of(starts: Whole, days: Whole) -> Gaps:
    """The gaps between order days; customer i's days are those from starts[i] to starts[i + 1]."""
    count = len(starts) - 1
    owners = np.repeat(np.arange(count), np.diff(starts))
    same = owners[1:] == owners[:-1]
    gaps, of = np.diff(days)[same], owners[1:][same]
    counts = np.bincount(of, minlength=count)
    # One sort of one number each: by customer, then by gap.
    ordered = np.sort((of << _BITS) | np.minimum(gaps, (1 << _BITS) - 1)) & ((1 << _BITS) - 1)
    begins = np.cumsum(counts) - counts
    medians = np.full(count, np.nan)
    has = counts > 0
    low = ordered[(begins + (counts - 1) // 2)[has]]
    high = ordered[(begins + counts // 2)[has]]
    medians[has] = (low + high) / 2
    return Gaps(counts, medians, ordered.astype(np.float64), of)


def rhythm_of(gaps: Gaps, *, at_least: float, shrink: float) -> Rhythm:
    """Everybody's rhythm; `at_least` customers with a gap, `shrink` as the most that it counts."""
    own = gaps.medians[gaps.counts > 0]
    if len(own) < at_least or not len(own):
        return Rhythm(None, shrink, len(own))
    within, between = gaps.scatter
    pull = shrink if between <= 0 else min(max(within / between, LEAST_PULL), shrink)
    return Rhythm(float(np.median(own)), float(pull), len(own))


def usual_gaps(gaps: Gaps, rhythm: Rhythm) -> Decimal:
    """Each customer's usual gap in days; NaN where neither they nor others have one."""
    own = np.where(gaps.counts > 0, gaps.medians, 1.0)
    if rhythm.gap is None:
        return np.where(gaps.counts > 0, own, np.nan)
    n, k = gaps.counts, max(rhythm.pull, LEAST_PULL)
    usual: Decimal = np.exp((n * np.log(own) + k * np.log(rhythm.gap)) / (n + k))
    return usual
