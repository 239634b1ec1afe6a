"""Care over time: promises kept on time by quarter and person, complaints' times by quarter.

Insight 19: kept on time / due, by person, with its trend; the time to a first reply and to a
solution. Shares are shrunk, Beta(kμ, k(1−μ)) with the μ of all that fell due; with fewer than `few`
there are counts only. The trend sets the later half of the quarters against the earlier one: it is
said to rise or fall when that is at least 95 % likely by the two Betas.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.keeping_promises import Share, chance_of_rise, kept_share
from crm_desktop.insights.weights import SHIPPED, Weights

SURE = 0.95
MOST_QUARTERS = 12
USUAL_QUARTERS = 8

Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
Hours = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Kept:
    """How many of `n` promises that fell due were kept on time; `share` None when they are few."""

    n: int
    kept: int
    share: Share | None


@dataclass(frozen=True)
class Trend:
    """How much the share changed from the earlier to the later half, and how likely it rose."""

    before: Kept
    since: Kept
    rise: float

    @property
    def is_clear(self) -> bool:
        return self.rise >= SURE or self.rise <= 1 - SURE

    @property
    def is_better(self) -> bool:
        return self.rise > 0.5


@dataclass(frozen=True)
class Promised:
    """What `promised` found: all together, by quarter (its first day), and by group."""

    all: Kept
    quarters: tuple[tuple[date, Kept], ...]
    groups: tuple[tuple[int, Kept], ...]
    trend: Trend | None


@dataclass(frozen=True)
class Answered:
    """The complaints opened in a quarter: how many were answered and solved, and how soon.

    Medians in hours, None with fewer than `few` of them.
    """

    n: int
    replied: int
    solved: int
    reply: float | None
    solution: float | None


def quarters(first: date | None, as_of: date) -> tuple[date, ...]:
    """The first days of the quarters from the day `first` (None: two years) until `as_of`."""
    last = _quarter(as_of)
    begin = last - USUAL_QUARTERS + 1 if first is None else _quarter(first)
    begin = max(begin, last - MOST_QUARTERS + 1)
    return tuple(date(q // 4, q % 4 * 3 + 1, 1) for q in range(begin, last + 1))


def quarter_places(days: Sequence[date], starts: Sequence[date]) -> Whole:
    """The place among `starts` of the quarter of each day; below 0 before the first."""
    begin = _quarter(starts[0])
    return np.array([_quarter(day) - begin for day in days], dtype=np.int64)


def promised(
    places: Whole,
    kept: Flags,
    groups: Whole,
    starts: Sequence[date],
    weights: Weights = SHIPPED,
) -> Promised:
    """Promises that fell due in the quarters of `starts`: `places` among them, whether `kept`.

    `groups` are whose each is; groups come with the most promises first.
    """
    n, good = len(places), int(kept.sum())
    mean = good / n if n else 0.5

    def of(chosen: Flags) -> Kept:
        some, fine = int(chosen.sum()), int(kept[chosen].sum())
        return Kept(some, fine, kept_share(fine, some, mean, weights))

    found = [(int(group), of(groups == group)) for group in np.unique(groups)]
    return Promised(
        all=of(np.ones(n, dtype=bool)),
        quarters=tuple((start, of(places == place)) for place, start in enumerate(starts)),
        groups=tuple(sorted(found, key=lambda pair: (-pair[1].n, pair[0]))),
        trend=_trend(of, places, mean, len(starts), weights),
    )


def answered(
    places: Whole, reply: Hours, solution: Hours, count: int, few: float
) -> tuple[Answered, ...]:
    """Complaints by the quarter they were opened in; hours are NaN where there is none yet."""
    found = []
    for place in range(count):
        of = places == place
        replies, solutions = (hours[of & ~np.isnan(hours)] for hours in (reply, solution))
        found.append(
            Answered(
                int(of.sum()), len(replies), len(solutions),
                _middle(replies, few), _middle(solutions, few),
            )
        )  # fmt: skip
    return tuple(found)


def _trend(
    of: Callable[[Flags], Kept], places: Whole, mean: float, count: int, weights: Weights
) -> Trend | None:
    """The later half against the earlier one; None while one of them is few."""
    if count < 2:
        return None
    middle = count // 2
    before, since = of(places < middle), of(places >= middle)
    if before.share is None or since.share is None:
        return None
    rise = chance_of_rise((before.kept, before.n), (since.kept, since.n), mean, weights)
    return Trend(before, since, rise)


def _middle(hours: Hours, few: float) -> float | None:
    return float(np.median(hours)) if len(hours) >= max(few, 1) else None


def _quarter(day: date) -> int:
    return day.year * 4 + (day.month - 1) // 3
