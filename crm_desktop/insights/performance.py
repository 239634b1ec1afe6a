"""Past performance: who and what brought more than in the same time before, and is to be repeated.

The ratio of two sums of sales is unsteady when few orders stand behind it, so `weights.shrink`
orders of the usual size at the firm's own growth g are added to both:
ratio = (now + k·m·g) / (before + k·m). Its 90 % interval takes orders as a compound Poisson
process, whose sum has the variance Σ amount² (on the log scale, by the delta method).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from crm_desktop.insights.weights import SHIPPED, Weights

Z = 1.6448536269514722  # of an interval of 90 %


@dataclass(frozen=True)
class Sold:
    """What a group sold in the period and in the same time before: sums in minor units.

    `orders` and `squares` (sums of the orders' squares) are those of now and of before.
    """

    key: str
    now: int
    before: int
    orders: tuple[int, int]
    squares: tuple[float, float]


@dataclass(frozen=True)
class Grown:
    """A group's growth as a share, shrunk; None with too few orders, which are only counted.

    `is_above`: surely more than the firm as a whole; `is_below`: surely less.
    """

    sold: Sold
    growth: float | None
    low: float | None
    high: float | None
    is_above: bool = False
    is_below: bool = False

    @property
    def n(self) -> int:
        return sum(self.sold.orders)


def growths(
    groups: Sequence[Sold], weights: Weights = SHIPPED
) -> tuple[float | None, tuple[Grown, ...]]:
    """The firm's growth (None without sales before) and that of each group, the best first."""
    now, before = sum(g.now for g in groups), sum(g.before for g in groups)
    orders = sum(sum(g.orders) for g in groups)
    if now <= 0 or before <= 0 or not orders:
        return None, tuple(Grown(group, None, None, None) for group in groups)
    firm = now / before
    usual = (now + before) / orders
    found = [_grown(group, firm, usual, weights) for group in groups]
    return firm - 1, tuple(
        sorted(found, key=lambda one: (one.growth is None, -(one.growth or 0), -one.sold.now))
    )


def _grown(group: Sold, firm: float, usual: float, weights: Weights) -> Grown:
    if sum(group.orders) < weights.few:
        return Grown(group, None, None, None)
    added = weights.shrink * usual
    now, before = group.now + added * firm, group.before + added
    if now <= 0 or before <= 0:  # more was given back than bought
        return Grown(group, None, None, None)
    squares = added * usual
    spread = math.sqrt(
        (group.squares[0] + squares * firm) / now**2 + (group.squares[1] + squares) / before**2
    )
    ratio = now / before
    low, high = ratio * math.exp(-Z * spread), ratio * math.exp(Z * spread)
    return Grown(group, ratio - 1, low - 1, high - 1, low > firm, high < firm)
