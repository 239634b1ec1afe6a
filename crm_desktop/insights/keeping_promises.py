"""Kept promises: the shrunk share kept on time, with its interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SHRINK = 10  # as many promises at the firm's own rate speak beside those counted
FEW = 5  # with fewer only their numbers are told
_MASS = 0.9
_STEPS = 4_001


@dataclass(frozen=True, slots=True)
class Share:
    """A shrunk share with its 90 % interval."""

    rate: float
    low: float
    high: float


def kept_share(kept: int, n: int, mean: float) -> Share | None:
    """The share of `n` promises that were kept on time: Beta(kμ, k(1−μ)), k = 10, and the data.

    `mean` (μ, 0 to 1) is the firm's own share. None with fewer than five promises.
    """
    if n < FEW:
        return None
    middle = min(max(mean, 0.01), 0.99)  # a firm that never failed yet may still fail
    a, b = SHRINK * middle + kept, SHRINK * (1 - middle) + n - kept
    return Share(a / (a + b), *_interval(a, b))


def _interval(a: float, b: float) -> tuple[float, float]:
    """Between which shares nine tenths of Beta(a, b) lie, by its density on a fine grid."""
    grid = (np.arange(_STEPS) + 0.5) / _STEPS
    logs = (a - 1) * np.log(grid) + (b - 1) * np.log1p(-grid)
    mass = np.cumsum(np.exp(logs - logs.max()))
    mass /= mass[-1]
    edge = (1 - _MASS) / 2
    low, high = np.searchsorted(mass, [edge, 1 - edge])
    return float(grid[low]), float(grid[high])
