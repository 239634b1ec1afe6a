"""Kept promises: the shrunk share kept on time, and how likely it rose."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.shrunk_share import posterior, shrunk_share
from crm_desktop.insights.weights import SHIPPED, Weights

_STEPS = 4_001
_GRID = (np.arange(_STEPS) + 0.5) / _STEPS


@dataclass(frozen=True, slots=True)
class Share:
    """A shrunk share with its 90 % interval."""

    rate: float
    low: float
    high: float


def kept_share(kept: int, n: int, mean: float, weights: Weights = SHIPPED) -> Share | None:
    """The share of `n` promises that were kept on time, shrunk towards the firm's own (`mean`).

    None with fewer than `weights.few`.
    """
    found = shrunk_share(kept, n, mean, weights)
    if found.rate is None or found.low is None or found.high is None:
        return None
    return Share(found.rate, found.low, found.high)


def chance_of_rise(
    before: tuple[int, int], since: tuple[int, int], mean: float, weights: Weights = SHIPPED
) -> float:
    """How likely the share is higher since than it was before; each is (kept, n).

    Both shares follow their Beta as in `kept_share`, independently of each other.
    """
    earlier, later = (_density(*posterior(*pair, mean, weights)) for pair in (before, since))
    below = np.cumsum(earlier) - earlier / 2
    return float(np.sum(later * below))


def _density(a: float, b: float) -> npt.NDArray[np.float64]:
    """How likely each share of a fine grid is by Beta(a, b); together 1."""
    logs = (a - 1) * np.log(_GRID) + (b - 1) * np.log1p(-_GRID)
    mass: npt.NDArray[np.float64] = np.exp(logs - logs.max())
    mass /= mass.sum()
    return mass
