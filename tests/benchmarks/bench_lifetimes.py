"""Fitting the models of buying, against another library's fits of the same customers."""

from __future__ import annotations

import numpy as np
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter
from ratios import Ratio, measured, median

from crm_desktop.insights.lifetimes import Histories, fit_bg_nbd, fit_gamma_gamma, fit_mbg_nbd

CUSTOMERS, FEW_CUSTOMERS = 100_000, 10_000
ROUNDS = 3
LIMIT = 0.5
WEEKS = 104
MOST_ORDERS = 400  # of a customer


def run(short: bool) -> list[Ratio]:
    """Three fits of 100,000 customers (short: 10,000), drawn as the models say that they buy."""
    seen = drawn(FEW_CUSTOMERS if short else CUSTOMERS)
    again = seen.only(seen.x > 0)

    def ours() -> None:
        for fit in (fit_bg_nbd, fit_mbg_nbd, fit_gamma_gamma):
            assert fit(seen).converged

    def theirs() -> None:
        BetaGeoFitter().fit(seen.x, seen.tx, seen.T)
        ModifiedBetaGeoFitter().fit(seen.x, seen.tx, seen.T)
        GammaGammaFitter().fit(again.x, again.z)

    ours()  # imports and first pages, on both sides
    BetaGeoFitter().fit(seen.x[:500], seen.tx[:500], seen.T[:500])
    return [
        Ratio(
            f"lifetimes: three fits of {seen.n:,} customers",
            median(measured(ROUNDS, ours)),
            median(measured(1 if not short else ROUNDS, theirs)),
            LIMIT,
        )
    ]


def drawn(count: int) -> Histories:
    """Customers of the last two years, whose orders fall on days."""
    dice = np.random.default_rng(20)
    rate = dice.gamma(0.6, 1 / 6, count)
    leaves = np.clip(dice.beta(0.8, 2.5, count), 1e-6, 1)
    age = dice.integers(7, WEEKS * 7, count) / 7
    last = np.minimum(dice.geometric(leaves) - 1, MOST_ORDERS)
    x = np.minimum(dice.poisson(rate * age), last).astype(np.float64)
    share = np.where(x > 0, dice.beta(np.maximum(x, 1), 1), 0.0)
    until = np.where(x < last, age, np.minimum(age, x / rate))
    tx = np.floor(share * until * 7) / 7
    x = np.where(tx > 0, x, 0.0)
    value = dice.gamma(6 * np.maximum(x, 1)) / dice.gamma(4, 1 / 16, count) / np.maximum(x, 1)
    z = np.where(x > 0, np.round(value, 2), 0.0)
    return Histories(x, np.where(x > 0, tx, 0.0), age, z)
