"""Kept promises: the shrunk share kept on time, with its interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

SHRINK = 10  # as many promises at the firm's own rate speak beside those counted
FEW = 5  # with fewer only their numbers are told
_MASS = 0.9
_STEPS = 4_001
_GRID = (np.arange(_STEPS) + 0.5) / _STEPS


@dataclass(frozen=True, slots=True)
class Share:
    """A shrunk share with its 90 % interval."""

    rate: float
    low: float
    high: float


def kept_share(
    kept: int, n: int, mean: float, *, shrink: float = SHRINK, few: float = FEW
) -> Share | None:
    """The share of `n` promises that were kept on time: Beta(kμ, k(1−μ)), k = 10, and the data.

    `mean` (μ, 0 to 1) is the firm's own share, `shrink` is k. None with fewer than five (`few`).
    """
    if n < few:
        return None
    a, b = _posterior(kept, n, mean, shrink)
    return Share(a / (a + b), *_interval(a, b))


def chance_of_rise(
    before: tuple[int, int], since: tuple[int, int], mean: float, *, shrink: float = SHRINK
) -> float:
    """How likely the share is higher since than it was before; each is (kept, n).

    Both shares follow their Beta as in `kept_share`, independently of each other.
    """
    earlier, later = (_density(*_posterior(*pair, mean, shrink)) for pair in (before, since))
    below = np.cumsum(earlier) - earlier / 2
    return float(np.sum(later * below))


def _posterior(kept: int, n: int, mean: float, shrink: float) -> tuple[float, float]:
    middle = min(max(mean, 0.01), 0.99)  # a firm that never failed yet may still fail
    return shrink * middle + kept, shrink * (1 - middle) + n - kept


def _interval(a: float, b: float) -> tuple[float, float]:
    """Between which shares nine tenths of Beta(a, b) lie."""
    mass = np.cumsum(_density(a, b))
    edge = (1 - _MASS) / 2
    low, high = np.searchsorted(mass, [edge, 1 - edge])
    return float(_GRID[low]), float(_GRID[high])


def _density(a: float, b: float) -> npt.NDArray[np.float64]:
    """How likely each share of a fine grid is by Beta(a, b); together 1."""
    logs = (a - 1) * np.log(_GRID) + (b - 1) * np.log1p(-_GRID)
    mass: npt.NDArray[np.float64] = np.exp(logs - logs.max())
    mass /= mass.sum()
    return mass
