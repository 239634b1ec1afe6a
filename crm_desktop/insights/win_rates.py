"""Win rates by segment: won / (won + lost), shrunk towards the firm's own rate.

A deal without a decision is neither. The dimension that tells deals apart most has the largest
Pearson chi-square per degree of freedom over its segments of enough deals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.insights.shrunk_share import ShrunkShare, shrunk_share
from crm_desktop.insights.weights import SHIPPED, Weights


@dataclass(frozen=True, slots=True)
class Segment:
    """A value of a dimension, "" where it is unknown, and how many of its deals were won."""

    value: str
    share: ShrunkShare


@dataclass(frozen=True, slots=True)
class Dimension:
    """The segments of a dimension, the highest rate first, those of too few deals last.

    `spread` says how far they are apart; None when fewer than two have enough deals.
    """

    code: str
    segments: tuple[Segment, ...]
    spread: float | None

    @property
    def best(self) -> Segment:
        """The segment with the highest rate; of a dimension with a spread."""
        return self.segments[0]

    @property
    def worst(self) -> Segment:
        """The segment with the lowest rate; of a dimension with a spread."""
        return [segment for segment in self.segments if segment.share.rate is not None][-1]

    @property
    def is_apart(self) -> bool:
        """Whether the intervals of the best and the worst do not even touch."""
        low, high = self.best.share.low, self.worst.share.high
        return low is not None and high is not None and low > high


@dataclass(frozen=True, slots=True)
class WinRates:
    """Of `n` decided deals `won` were won; the dimensions, the one that differs most first."""

    n: int
    won: int
    dimensions: tuple[Dimension, ...]

    @property
    def rate(self) -> float | None:
        """The share won; None without decided deals."""
        return self.won / self.n if self.n else None

    @property
    def shown(self) -> Dimension | None:
        """The dimension that differs most; None when nothing can be compared."""
        known = [dimension for dimension in self.dimensions if dimension.spread is not None]
        return known[0] if known else None


def win_rates(
    won: Sequence[bool],
    by: Mapping[str, Sequence[str]],
    weights: Weights = SHIPPED,
) -> WinRates:
    """The win rates of decided deals; `by` dimension the value of each deal, "" for unknown."""
    n, total = len(won), sum(won)
    mean = total / n if n else 0.5
    found = [_dimension(code, won, values, mean, weights) for code, values in by.items()]
    found.sort(key=lambda each: -1.0 if each.spread is None else each.spread, reverse=True)
    return WinRates(n, total, tuple(found))


def _dimension(
    code: str, won: Sequence[bool], values: Sequence[str], mean: float, weights: Weights
) -> Dimension:
    counts: dict[str, list[int]] = {}
    for is_won, value in zip(won, values, strict=True):
        count = counts.setdefault(value, [0, 0])
        count[0] += is_won
        count[1] += 1
    segments = [
        Segment(value, shrunk_share(k, n, mean, weights)) for value, (k, n) in counts.items()
    ]
    segments.sort(key=lambda s: (s.share.rate is None, -(s.share.rate or 0.0), -s.share.n, s.value))
    enough = [s.share for s in segments if s.share.rate is not None and s.value]
    spread = None
    if len(enough) > 1 and 0 < mean < 1:
        apart = sum(s.n * (s.k / s.n - mean) ** 2 for s in enough) / (mean * (1 - mean))
        spread = apart / (len(enough) - 1)
    return Dimension(code, tuple(segments), spread)
