"""Do customers who are answered quickly stay loyal? An association, never a cause.

Spearman's ρ between the median hours to the first reply and loyalty, customer by customer: the
correlation (Pearson) of mid-ranks. Its interval is the middle 95 % of ρ in 2,000 seeded resamples
of the customers (percentile bootstrap, Efron 1979). At least 20 customers; without differences in
one of the two there is no ρ.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Real = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

AT_LEAST = 20  # customers
RESAMPLES = 2_000
MASS = 0.95
LARGEST = 2_000  # customers in a resample: ρ of more differs by less than a picture shows


@dataclass(frozen=True)
class Association:
    """ρ of `n` customers with its interval; None with too few, or without any differences."""

    n: int
    rho: float | None
    low: float | None
    high: float | None

    @property
    def is_clear(self) -> bool:
        """Whether the interval leaves out 0."""
        return self.low is not None and self.high is not None and self.low * self.high > 0


def association(hours: Real, loyalty: Real, *, seed: int = 20) -> Association:
    """How the two go together, over the customers of whom both are known (NaN: unknown)."""
    known = np.isfinite(hours) & np.isfinite(loyalty)
    hours, loyalty = hours[known], loyalty[known]
    n = len(hours)
    rho = spearman(hours, loyalty) if n >= AT_LEAST else None
    if rho is None:
        return Association(n, None, None, None)
    random = np.random.default_rng(seed)
    size = min(n, LARGEST)
    found = []
    for _ in range(RESAMPLES):
        chosen = random.integers(0, n, size)
        value = spearman(hours[chosen], loyalty[chosen])
        if value is not None:
            found.append(value)
    edge = (1 - MASS) / 2
    low, high = np.quantile(found, [edge, 1 - edge]) if found else (rho, rho)
    # Where fewer are drawn than there are, the interval of all of them is narrower by √(size/n).
    narrow = float(np.sqrt(size / n))
    return Association(
        n, rho, rho + (float(low) - rho) * narrow, rho + (float(high) - rho) * narrow
    )


def spearman(one: Real, other: Real) -> float | None:
    """Spearman's rank correlation; None when one of the two is the same everywhere."""
    first, second = ranks(one), ranks(other)
    first, second = first - first.mean(), second - second.mean()
    scale = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum() / scale) if scale > 0 else None


def ranks(values: Real) -> Real:
    """Ranks from 1; equal values share the mean of theirs."""
    _, places, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    means: Real = (last - (counts - 1) / 2)[places]
    return means


def medians(of: Whole, hours: Real, n: int) -> Real:
    """The median of `hours` of each of `n` owners; NaN for one without any."""
    order = np.lexsort((hours, of))
    of, hours = of[order], hours[order]
    counts = np.bincount(of, minlength=n)
    starts = np.cumsum(counts) - counts
    found = np.full(n, np.nan)
    known = counts > 0
    low, high = starts + (counts - 1) // 2, starts + counts // 2
    found[known] = (hours[low[known]] + hours[high[known]]) / 2
    return found


def replies(of: Whole, at: Real, is_incoming: Flags, is_timed: Flags) -> tuple[Whole, Real]:
    """Hours from each incoming touch to the next outgoing one of the same customer.

    `at` in hours. Of several incoming touches in a row only the first waits; one that was never
    answered is left out: how long it waits is not known yet. Nor is it where of one of the two only
    the day is known (not `is_timed`). Returns whose and how long.
    """
    order = np.lexsort((is_incoming, at, of))
    of, at, incoming, timed = of[order], at[order], is_incoming[order], is_timed[order]
    n = len(of)
    if not n:
        return of, at
    same = np.append(False, of[1:] == of[:-1])
    waits = incoming & ~(same & np.append(False, incoming[:-1]))
    places = np.where(~incoming, np.arange(n), n)
    following = np.minimum.accumulate(places[::-1])[::-1]
    asked = np.flatnonzero(waits & (following < n))
    answered = following[asked]
    kept = (of[asked] == of[answered]) & timed[asked] & timed[answered]
    asked, answered = asked[kept], answered[kept]
    return of[asked], at[answered] - at[asked]
