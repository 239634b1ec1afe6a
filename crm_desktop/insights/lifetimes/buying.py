"""BG/NBD and MBG/NBD: how often customers order, and whether they still are customers.

While they are, a customer orders at random at a rate λ ~ Gamma(r, α); with a chance p ~ Beta(a, b)
each order is the last (Fader, Hardie and Lee 2005, "Counting your customers the easy way"). In the
modified model they may leave after the first order too (Batislam, Denizel and Filiztekin 2007):
without that, everybody who ordered once would be a customer for ever. With s = 0 for BG/NBD and 1
for MBG/NBD, x repeat orders until T weeks after the first, the last of them at tx:

    L = Γ(r+x)/Γ(r) · α^r · B(a, b+x+s)/B(a, b)
        · [ (α+T)^-(r+x)  +  a/(b+x+s-1) · (α+tx)^-(r+x) ]       the second term if x > 0 or s = 1
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from crm_desktop.insights.lifetimes.fitting import Decimal, folded, maximise, total
from crm_desktop.insights.lifetimes.histories import Histories

AT_LEAST = 100  # customers
REPEATERS = 50  # of them that bought again
LEAST_LEAVING = 0.005  # a / (a + b), the share that leave after an order: below, none was seen to
NOT_NUMBERS = ("note",)  # of a fit, what may be None
SAME = 1e-6  # of a to 1, where the formula below divides nothing by nothing


@dataclass(frozen=True)
class BuyingFit:
    """The parameters found; `note` is the code of what keeps them from being used.

    `few_customers` (not fitted), `few_repeaters`, `not_converged`, `nobody_leaves`.
    """

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float
    n: int
    shift: int  # s: 0 BG/NBD, 1 MBG/NBD
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
    def from_json(cls, kept: Mapping[str, Any]) -> BuyingFit:
        """What `as_json` made."""
        values: dict[str, Any] = {
            name: math.nan if value is None and name not in NOT_NUMBERS else value
            for name, value in kept.items()
        }
        return cls(**values)


def fit_bg_nbd(seen: Histories) -> BuyingFit:
    """BG/NBD; the model that is the most written about."""
    return _fit(seen, 0)


def fit_mbg_nbd(seen: Histories, near: BuyingFit | None = None) -> BuyingFit:
    """MBG/NBD; the model by which it is said who probably is still a customer.

    `near`: a fit to begin the search with.
    """
    return _fit(seen, 1, near)


def alive(fit: BuyingFit, x: Decimal, tx: Decimal, age: Decimal) -> Decimal:
    """The chance that they still are customers: 1 / (1 + a/(b+x+s-1) · ((α+T)/(α+tx))^(r+x))."""
    ratio = np.log(fit.alpha + age) - np.log(fit.alpha + tx)
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        rival = np.log(fit.a / (fit.b + x + fit.shift - 1)) + (fit.r + x) * ratio
        chance: Decimal = 1 / (1 + np.exp(rival))
    return chance if fit.shift else np.where(x > 0, chance, 1.0)


def expected_orders(
    fit: BuyingFit, weeks: Decimal | float, x: Decimal, tx: Decimal, age: Decimal
) -> Decimal:
    """E[Y(t) | x, tx, T]: the orders to expect in the coming weeks (Fader et al. 2005, eq. 10).

    Written with Euler's transformation of ₂F₁, whose parameters then do not grow with x:
    (a+b+x+s-1)/(a-1) · [1 - (1-z)^(a-1) ₂F₁(a+b+s-1-r, a-1; a+b+x+s-1; z)] · alive, z = t/(α+T+t).
    """
    from scipy.special import hyp2f1

    a = fit.a if abs(fit.a - 1) > SAME else 1 + SAME
    z = weeks / (fit.alpha + age + weeks)
    third = a + fit.b + x + fit.shift - 1
    inner = (1 - z) ** (a - 1) * hyp2f1(a + fit.b + fit.shift - 1 - fit.r, a - 1, third, z)
    found: Decimal = third / (a - 1) * (1 - inner) * alive(fit, x, tx, age)
    return found


def _fit(seen: Histories, shift: int, near: BuyingFit | None = None) -> BuyingFit:
    if seen.n < AT_LEAST:
        nothing = float("nan")
        return BuyingFit(nothing, nothing, nothing, nothing, nothing, seen.n, shift,
                         converged=False, identified=False, note="few_customers")  # fmt: skip
    rows, counts = folded(seen.x, seen.tx, seen.T)
    start = (1.0, max(float(seen.T.mean()) / 4, 0.1), 1.0, 2.0)
    if near is not None:
        start = (near.r, near.alpha, near.a, near.b)
    found = maximise(_Likelihood(rows, counts, shift).at, start, seen.n)
    r, alpha, a, b = found.parameters
    note = None
    if seen.repeaters < REPEATERS:
        note = "few_repeaters"
    elif a / (a + b) < LEAST_LEAVING:
        note = "nobody_leaves"
    elif not found.converged:
        note = "not_converged"
    return BuyingFit(
        r, alpha, a, b, found.log_likelihood, seen.n, shift, converged=found.converged,
        identified=note is None, note=note,
    )  # fmt: skip


class _Likelihood:
    """The log-likelihood of folded rows and its gradient by (r, α, a, b).

    What depends on x alone is computed once for each of its few values.
    """

    def __init__(self, rows: tuple[Decimal, ...], counts: Decimal, shift: int) -> None:
        x, tx, age = rows
        self._x, self._tx, self._age, self._counts, self._shift = x, tx, age, counts, shift
        self._each, self._place = np.unique(x, return_inverse=True)
        self._times = np.bincount(self._place, weights=counts)
        self._may_have_left = x > 0 if not shift else np.ones(len(x), dtype=bool)
        self._n = float(counts.sum())

    def at(self, parameters: Decimal) -> tuple[float, Decimal]:
        """The value and its gradient."""
        value, gradient = self._by_orders(*parameters)
        more, slope = self._by_time(*parameters)
        return value + more, gradient + slope

    def _by_orders(self, r: float, alpha: float, a: float, b: float) -> tuple[float, Decimal]:
        """Γ(r+x)/Γ(r) · α^r · B(a, b+x+s)/B(a, b)."""
        from scipy.special import gammaln, psi

        x, times, n = self._each, self._times, self._n
        kept = b + x + self._shift
        value = total(times, gammaln(r + x) + gammaln(kept) - gammaln(a + kept)) + n * (
            r * np.log(alpha) - gammaln(r) - gammaln(b) + gammaln(a + b)
        )
        left = total(times, psi(a + kept))
        gradient = np.array(
            [
                total(times, psi(r + x)) + n * (np.log(alpha) - psi(r)),
                n * r / alpha,
                n * psi(a + b) - left,
                total(times, psi(kept)) - left + n * (psi(a + b) - psi(b)),
            ]
        )
        return float(value), gradient

    def _by_time(self, r: float, alpha: float, a: float, b: float) -> tuple[float, Decimal]:
        """ln[(α+T)^-(r+x) + a/(b+x+s-1) · (α+tx)^-(r+x)], with the share of the second term."""
        since_first, at_last = alpha + self._age, alpha + self._tx
        log_first, log_last = np.log(since_first), np.log(at_last)
        rate = r + self._x
        below = b + self._each + self._shift - 1
        odds = (np.log(a) - np.log(np.abs(below)))[self._place]
        rival = np.where(self._may_have_left, odds + rate * (log_first - log_last), -np.inf)
        lower = np.exp(-np.abs(rival))
        left = np.where(rival > 0, 1 / (1 + lower), lower / (1 + lower))
        value = total(self._counts, np.maximum(rival, 0) + np.log1p(lower) - rate * log_first)
        stayed, gone = self._counts * (1 - left), self._counts * left
        gradient = np.array(
            [
                -(total(stayed, log_first) + total(gone, log_last)),
                -(total(stayed, rate / since_first) + total(gone, rate / at_last)),
                gone.sum() / a,
                -total(gone, (1 / np.where(below == 0, np.inf, below))[self._place]),
            ]
        )
        return float(value), gradient
