"""Gamma-Gamma: what an order of a customer is worth on average.

The values of a customer's orders are Gamma(p, ν), with ν ~ Gamma(q, v) (Fader and Hardie 2013, "The
gamma-gamma model of monetary value"); how much must not hang on how often. For x orders of mean
value z

    L = Γ(px+q) / (Γ(px) Γ(q)) · v^q · z^(px-1) · x^(px) / (v + xz)^(px+q).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from crm_desktop.insights.lifetimes.buying import REPEATERS
from crm_desktop.insights.lifetimes.fitting import Decimal, folded, maximise, total
from crm_desktop.insights.lifetimes.histories import Histories

NOT_NUMBERS = ("note", "correlation")  # of a fit, what may be None
HIGHEST_CORRELATION = 0.3  # of frequency and value, either way


@dataclass(frozen=True)
class ValueFit:
    """The parameters found; `note` is the code of what keeps them from being used.

    `few_repeaters` and `all_equal` (not fitted), `not_converged`, `no_mean` (q ≤ 1: the values
    scatter so widely that no mean exists), `value_hangs_on_frequency`. `n` customers bought again
    for more than nothing; `left_out` others bought again for nothing, or gave more back.
    """

    p: float
    q: float
    v: float
    log_likelihood: float
    n: int
    left_out: int
    correlation: float | None
    converged: bool
    identified: bool
    note: str | None

    def as_json(self) -> dict[str, Any]:
        """For keeping; numbers that are none as None."""
        return {
            name: value if not isinstance(value, float) or np.isfinite(value) else None
            for name, value in asdict(self).items()
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> ValueFit:
        """What `as_json` made."""
        values: dict[str, Any] = {
            name: math.nan if value is None and name not in NOT_NUMBERS else value
            for name, value in kept.items()
        }
        return cls(**values)


def fit_gamma_gamma(seen: Histories, near: ValueFit | None = None) -> ValueFit:
    """Fit the values of those who bought again; their first order day does not count.

    `near`: a fit to begin the search with.
    """
    chosen = (seen.x > 0) & (seen.z > 0)
    x, z = seen.x[chosen], seen.z[chosen]
    n, left_out = len(x), int(np.count_nonzero((seen.x > 0) & ~chosen))
    together = _correlation(x, z)
    if n < REPEATERS or np.ptp(z) == 0:
        nothing = float("nan")
        note = "few_repeaters" if n < REPEATERS else "all_equal"
        return ValueFit(nothing, nothing, nothing, nothing, n, left_out, together,
                        converged=False, identified=False, note=note)  # fmt: skip
    # In units of the mean value the search looks the same in every currency.
    unit = float(z.mean())
    (x, z), counts = folded(x, z / unit)
    start = (2.0, 2.0, 1.0) if near is None else (near.p, near.q, near.v / unit)
    found = maximise(_Likelihood(x, z, counts).at, start, n)
    p, q, v = found.parameters
    if not found.converged:
        reason: str | None = "not_converged"
    elif q <= 1:
        reason = "no_mean"
    else:
        hangs = together is not None and abs(together) > HIGHEST_CORRELATION
        reason = "value_hangs_on_frequency" if hangs else None
    return ValueFit(
        p, q, v * unit, found.log_likelihood - n * float(np.log(unit)), n, left_out, together,
        converged=found.converged, identified=reason is None, note=reason,
    )  # fmt: skip


def expected_value(fit: ValueFit, x: Decimal, z: Decimal) -> Decimal:
    """E[M | x, z] = p(v + xz) / (px + q - 1): between the customer's own mean and everybody's."""
    worth: Decimal = fit.p * (fit.v + x * z) / (fit.p * x + fit.q - 1)
    return worth


def _correlation(x: Decimal, z: Decimal) -> float | None:
    """Pearson's, of how often with how much; None when one of them is always the same."""
    if len(x) < 2 or np.ptp(x) == 0 or np.ptp(z) == 0:
        return None
    return float(np.corrcoef(x, z)[0, 1])


class _Likelihood:
    """The log-likelihood of folded rows and its gradient by (p, q, v)."""

    def __init__(self, x: Decimal, z: Decimal, counts: Decimal) -> None:
        self._x, self._z, self._counts = x, z, counts
        self._each, self._place = np.unique(x, return_inverse=True)
        self._times = np.bincount(self._place, weights=counts)
        self._log_x, self._log_z = np.log(x), np.log(z)
        self._n = float(counts.sum())

    def at(self, parameters: Decimal) -> tuple[float, Decimal]:
        """The value and its gradient."""
        from scipy.special import gammaln, psi

        p, q, v = parameters
        counts, x, n = self._counts, self._x, self._n
        often, times = p * self._each, self._times
        scale = v + x * self._z
        log_scale = np.log(scale)
        power = p * x
        value = (
            total(times, gammaln(often + q) - gammaln(often))
            + n * (q * np.log(v) - gammaln(q))
            + total(
                counts, (power - 1) * self._log_z + power * self._log_x - (power + q) * log_scale
            )
        )
        gradient = np.array(
            [
                total(times * self._each, psi(often + q) - psi(often))
                + total(counts * x, self._log_z + self._log_x - log_scale),
                total(times, psi(often + q))
                - n * psi(q)
                + n * np.log(v)
                - total(counts, log_scale),
                n * q / v - total(counts, (power + q) / scale),
            ]
        )
        return float(value), gradient
