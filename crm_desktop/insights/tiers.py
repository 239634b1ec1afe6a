"""Tiers: who deserves how much, by sales, margin, credit and management quality together.

Sales alone mislead, so a customer of whom nothing but the sales is known is not judged.

A side's score runs from 0 to 100: sales and margin (gross margin as a share of sales) are the
mid-rank percentile among the customers who bought in the period, 100 (below + equal / 2) / n; a
rating of credit or management is good 100, fair 50, poor 0. The customer's score is the mean of the
sides that are known, by their weights: a side that is unknown leaves with its weight.

The best `tier_core_share` of those judged are core, the best `tier_key_share` core or key; a border
lies half way between the last one inside and the first outside. A move is suggested only when the
score lies beyond the border by more than `tier_border` of what is left of the scale on that side:
upwards from b, above b + t (100 - b); downwards below b (1 - t).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.weights import Weights

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]
Truth = npt.NDArray[np.bool_]

KNOTS = 1_000  # values that stand for all when a percentile is read
GENERAL, KEY, CORE = 0, 1, 2  # how a tier is written in arrays
NO_TIER = -1


class Side(StrEnum):
    """What a tier is judged by."""

    SALES = "sales"
    MARGIN = "margin"
    CREDIT = "credit"
    MANAGEMENT = "management"


class TierProblem(StrEnum):
    """Why nothing can be said about tiers."""

    NO_ORDERS = "no_orders"  # nobody bought in the period
    SALES_ONLY = "sales_only"  # of too few anything but the sales is known
    FEW = "few"  # too few customers to draw a border
    EQUAL = "equal"  # all have the same score


@dataclass(frozen=True)
class Sides:
    """What is known of each customer; NaN where a side is unknown.

    `bought` are those who ordered in the period. `sales` (minor units) are 0 for those who ordered
    before only. `margin` is a share of sales; `credit` and `management` run from 0 to 100.
    """

    bought: Truth
    sales: Real
    margin: Real
    credit: Real
    management: Real

    @property
    def n(self) -> int:
        """How many customers there are."""
        return len(self.sales)

    def is_judged(self, weights: Weights) -> Truth:
        """Of whom more than the sales is known, of what counts; if nothing else counts, of all."""
        others = np.stack((self.margin, self.credit, self.management))
        counts = [weights.tier_margin, weights.tier_credit, weights.tier_management]
        counted = others[np.array(counts) > 0] if max(counts) > 0 else others
        return ~np.isnan(self.sales) & ~np.isnan(counted).all(axis=0)


@dataclass(frozen=True)
class TierScale:
    """What customers are measured against: found once for all, then each can be scored alone.

    `sales` and `margin` are ascending values of those who bought; `means` the mean score of each
    side among those ranked, None where nobody's is known. `core` and `key` are the borders' scores;
    None with a `problem`. `n` customers bought, `ranked` of them are judged.
    """

    n: int
    ranked: int
    sales: tuple[float, ...]
    margin: tuple[float, ...]
    means: Mapping[str, float | None]
    core: float | None
    key: float | None
    problem: TierProblem | None

    def kept(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return {**asdict(self), "means": dict(self.means), "problem": self.problem}

    @classmethod
    def again(cls, kept: Mapping[str, Any]) -> TierScale:
        """From what `kept` gave."""
        return cls(
            **{
                **kept,
                "sales": tuple(kept["sales"]),
                "margin": tuple(kept["margin"]),
                "problem": TierProblem(kept["problem"]) if kept["problem"] else None,
            }
        )


@dataclass(frozen=True)
class TierScores:
    """Of each customer the score (NaN: not judged) and what each side adds, in points.

    `points` has a row for each Side: weight × (the side's score − its mean); 0 where unknown.
    """

    score: Real
    sides: Real  # the score of each side, NaN unknown
    points: Real


def scale_of(sides: Sides, weights: Weights) -> TierScale:
    """The scale that these customers make."""
    bought = sides.bought
    sales = _knots(sides.sales[bought])
    margin = _knots(sides.margin[bought & ~np.isnan(sides.margin)])
    by_side = _side_scores(sides, sales, margin)
    ranked = bought & sides.is_judged(weights)
    score = _weighted(by_side, weights)[ranked]
    problem = _problem(sides, score, weights)
    core = key = None
    if problem is None:
        first = _count(weights.tier_core_share, len(score))
        core = _border(score, first)
        key = _border(score, max(first, _count(weights.tier_key_share, len(score))))
    known = [values[ranked & ~np.isnan(values)] for values in by_side]
    means = {
        str(side): float(values.mean()) if len(values) else None
        for side, values in zip(Side, known, strict=True)
    }
    return TierScale(
        int(bought.sum()), len(score), tuple(sales), tuple(margin), means, core, key, problem
    )


def scores(sides: Sides, scale: TierScale, weights: Weights) -> TierScores:
    """What each of these customers scores on the scale."""
    by_side = _side_scores(sides, np.asarray(scale.sales), np.asarray(scale.margin))
    weighted = _shares(by_side, weights)
    means = np.array([scale.means[side] or 0.0 for side in Side])[:, None]
    points = np.where(np.isnan(by_side), 0.0, weighted * (by_side - means))
    score = np.where(sides.is_judged(weights), _weighted(by_side, weights), np.nan)
    return TierScores(score, by_side, points)


def tiers_by_rank(score: Real, scale: TierScale) -> Whole:
    """The tier of each score by the borders alone; NO_TIER without a score or borders."""
    if scale.core is None or scale.key is None:
        return np.full(len(score), NO_TIER)
    tier = np.where(score >= scale.core, CORE, np.where(score >= scale.key, KEY, GENERAL))
    return np.where(np.isnan(score), NO_TIER, tier).astype(np.int64)


def suggested(tiers: Whole, score: Real, scale: TierScale, weights: Weights) -> Whole:
    """The tier each customer should have; the one it has unless it is clearly past a border.

    Who has none begins as general. Without a score or borders nothing changes.
    """
    if scale.core is None or scale.key is None:
        return tiers
    borders = np.array([0.0, scale.key, scale.core, 100.0])
    above = borders + weights.tier_border * (100.0 - borders)
    below = borders * (1.0 - weights.tier_border)
    start = np.where(tiers == NO_TIER, GENERAL, tiers)
    found = start.copy()
    for tier in (KEY, CORE):
        found = np.where((found == tier - 1) & (score > above[tier]), tier, found)
    for tier in (CORE, KEY):
        sinks = (found == tier) & (start >= tier) & (score < below[tier])
        found = np.where(sinks, tier - 1, found)
    return np.where(np.isnan(score), tiers, found).astype(np.int64)


def _problem(sides: Sides, score: Real, weights: Weights) -> TierProblem | None:
    if not sides.bought.any():
        return TierProblem.NO_ORDERS
    few = max(2, weights.few)
    if len(score) < few:
        enough = sides.bought.sum() >= few
        return TierProblem.SALES_ONLY if enough else TierProblem.FEW
    return TierProblem.EQUAL if np.ptp(score) < 1e-9 else None


def _side_scores(sides: Sides, sales: Real, margin: Real) -> Real:
    return np.stack(
        (
            _percentiles(sides.sales, sales),
            _percentiles(sides.margin, margin),
            sides.credit,
            sides.management,
        )
    )


def _percentiles(values: Real, knots: Real) -> Real:
    if not len(knots):
        return np.full(len(values), np.nan)
    below = np.searchsorted(knots, values, side="left")
    upto = np.searchsorted(knots, values, side="right")
    return np.where(np.isnan(values), np.nan, 100.0 * (below + upto) / 2 / len(knots))


def _knots(values: Real) -> Real:
    """All values ascending; of many as many as tell a percentile to a tenth."""
    ascending: Real = np.sort(values)
    if len(ascending) <= KNOTS:
        return ascending
    places = np.rint((np.arange(KNOTS) + 0.5) / KNOTS * len(ascending) - 0.5)
    chosen: Real = ascending[places.astype(np.int64)]
    return chosen


def _shares(by_side: Real, weights: Weights) -> Real:
    """How much each known side counts for each customer; the shares of a customer add up to 1."""
    given = np.array(
        [weights.tier_sales, weights.tier_margin, weights.tier_credit, weights.tier_management]
    )
    counted = np.where(np.isnan(by_side), 0.0, np.maximum(given, 0.0)[:, None])
    total = counted.sum(axis=0)
    shares: Real = np.divide(counted, total, out=np.zeros_like(counted), where=total > 0)
    return shares


def _weighted(by_side: Real, weights: Weights) -> Real:
    shares = _shares(by_side, weights)
    # When nothing counts all are alike, which is then said to say nothing.
    score: Real = (shares * np.nan_to_num(by_side)).sum(axis=0)
    return score


def _count(share: float, n: int) -> int:
    # A hair less, so that 5 % of 20 are one and not, by a rounding of binary fractions, two.
    return min(n, max(1, int(np.ceil(share * n - 1e-9))))


def _border(score: Real, inside: int) -> float:
    falling = np.sort(score)[::-1]
    outside = falling[inside] if inside < len(falling) else falling[-1]
    return float((falling[inside - 1] + outside) / 2)
