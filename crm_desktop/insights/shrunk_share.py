"""A share of few cases, shrunk towards a common one: Beta(kμ, k(1−μ)) and what was counted."""

from __future__ import annotations

from dataclasses import dataclass

from crm_desktop.insights.weights import SHIPPED, Weights

MASS = 0.9  # of the interval
LEAST = 1e-9  # of a Beta's parameters: without shrinking, none or all of n have no interval


@dataclass(frozen=True, slots=True)
class ShrunkShare:
    """`k` of `n`; the shrunk share with its 90 % interval, None where n is too few to say."""

    k: int
    n: int
    rate: float | None
    low: float | None
    high: float | None


def shrunk_share(k: int, n: int, mean: float, weights: Weights = SHIPPED) -> ShrunkShare:
    """The share k of n (0 ≤ k ≤ n), as if `weights.shrink` cases more stood at `mean`.

    Fewer than `weights.few` are only counted.
    """
    if n < max(weights.few, 1):
        return ShrunkShare(k, n, None, None, None)
    from scipy.special import betaincinv

    a, b = posterior(k, n, mean, weights)
    edge = (1 - MASS) / 2
    low, high = (float(betaincinv(a, b, share)) for share in (edge, 1 - edge))
    return ShrunkShare(k, n, a / (a + b), low, high)


def posterior(k: int, n: int, mean: float, weights: Weights = SHIPPED) -> tuple[float, float]:
    """The parameters of the Beta that the share follows."""
    middle = min(max(mean, 0.01), 0.99)  # what never failed yet may still fail
    a, b = weights.shrink * middle + k, weights.shrink * (1 - middle) + n - k
    return max(a, LEAST), max(b, LEAST)
