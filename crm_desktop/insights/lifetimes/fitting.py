"""Finding the parameters under which what was seen is the likeliest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Decimal = npt.NDArray[np.float64]

LOWEST, HIGHEST = -12.0, 14.0  # of a parameter's logarithm; at these it is not identified
EDGE = 0.01


@dataclass(frozen=True)
class Fit:
    """The parameters, the log-likelihood, and whether the search came to rest within its bounds."""

    parameters: tuple[float, ...]
    log_likelihood: float
    converged: bool


def folded(*columns: Decimal) -> tuple[tuple[Decimal, ...], Decimal]:
    """Equal rows once, and how often each occurs."""
    order = np.lexsort(columns[::-1])
    table = np.stack([column[order] for column in columns])
    is_new = np.ones(len(order), dtype=bool)
    is_new[1:] = (table[:, 1:] != table[:, :-1]).any(axis=0)
    starts = np.flatnonzero(is_new)
    counts = np.diff(np.append(starts, len(order))).astype(np.float64)
    return tuple(table[:, starts]), counts


def total(weights: npt.NDArray[Any], values: npt.NDArray[Any]) -> float:
    """Σ weights · values; not by `@`, whose threads wait for each other on a busy laptop."""
    return float(np.einsum("i,i->", weights, values))


def summed(owners: npt.NDArray[Any], values: npt.NDArray[Any], count: int) -> Decimal:
    """The sum of the values of each of `count` owners (places from 0)."""
    return np.bincount(owners, weights=values, minlength=count).astype(np.float64)


def maximise(
    log_likelihood: Callable[[Decimal], tuple[float, Decimal]], start: Sequence[float], n: float
) -> Fit:
    """Climb to the highest log-likelihood, given as (value, gradient) of positive parameters.

    On their logarithms, so that they stay positive; `n` cases scale the steps. By the truncated
    Newton method: as quick as L-BFGS-B, but without the linear algebra whose threads make that one
    ten times slower while other programs work.
    """
    from scipy import optimize

    minimize: Any = optimize.minimize

    def descend(logs: Decimal) -> tuple[float, Decimal]:
        with np.errstate(all="ignore"):
            value, gradient = log_likelihood(np.exp(logs))
        if not np.isfinite(value):
            return 1e12, np.zeros_like(logs)
        return -value / n, -gradient * np.exp(logs) / n

    options: dict[str, Any] = {"maxfun": 500, "ftol": 1e-13, "gtol": 1e-6}
    found = minimize(
        descend, np.log(start), jac=True, method="TNC",
        bounds=[(LOWEST, HIGHEST)] * len(start), options=options,
    )  # fmt: skip
    logs = np.asarray(found.x)
    inside = bool(np.all(logs > LOWEST + EDGE) and np.all(logs < HIGHEST - EDGE))
    is_flat = float(np.abs(descend(logs)[1]).max()) < 1e-4
    return Fit(
        parameters=tuple(float(value) for value in np.exp(logs)),
        log_likelihood=float(-found.fun * n),
        converged=inside and is_flat and bool(np.isfinite(found.fun)),
    )
