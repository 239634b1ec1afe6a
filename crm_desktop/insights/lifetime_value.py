"""Lifetime value: what customers will probably bring over a horizon, in today's money.

    value = Σ over quarters (E[Y(t_k)] - E[Y(t_k-1)]) · E[M] / (1 + d)^(middle of the quarter)

with E[Y] of MBG/NBD and E[M] of Gamma-Gamma. The interval is that of a parametric bootstrap: the
models are fitted to customers drawn anew, and with each of these fits futures are drawn (are they
still customers, at which rate do they order, after which order do they leave, what is an order
worth); nine futures in ten lie within. Whose orders are too few for that are planned instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.lifetimes import (
    BuyingFit,
    Histories,
    ValueFit,
    expected_orders,
    expected_value,
    fit_gamma_gamma,
    fit_mbg_nbd,
)
from crm_desktop.insights.lifetimes.histories import Decimal

WEEKS_A_YEAR = 365.25 / 7
INTERVAL = (5.0, 95.0)  # percentiles
FITS = 40  # with customers drawn anew
MOST_DRAWN = 5_000  # customers for one of these fits; fewer scatter more, which is scaled back
MOST_FUTURES = 1_000_000  # customers times futures
FUTURES = (40, 2_000)  # at least and at most
SEED = 20

BUYING = ("r", "alpha", "a", "b")
VALUE = ("p", "q", "v")

Fits = tuple[tuple[float, ...], ...]  # of each the parameters of BUYING, then of VALUE


@dataclass(frozen=True)
class Horizon:
    """How far ahead, and what money a year later is worth less."""

    months: float
    discount: float  # a year

    @property
    def edges(self) -> Decimal:
        """The ends of the quarters in weeks from now, beginning with 0."""
        years = self.months / 12
        return np.linspace(0, years, max(1, round(years * 4)) + 1) * WEEKS_A_YEAR

    @property
    def factors(self) -> Decimal:
        """What money of each quarter is worth today, as from its middle."""
        edges = self.edges
        middles = (edges[1:] + edges[:-1]) / 2 / WEEKS_A_YEAR
        return np.asarray((1 + self.discount) ** -middles)


@dataclass(frozen=True)
class Plan:
    """What is planned for customers, arrays of one length.

    `chances`: that they still are customers; `weekly`: orders a week; `worth`: of an order, major
    units; `deals`: what open deals are worth by their chance, instead of orders where above 0.
    """

    chances: Decimal
    weekly: Decimal
    worth: Decimal
    deals: Decimal

    def only(self, places: npt.NDArray[Any]) -> Plan:
        """That of some of them."""
        return Plan(*(column[places] for column in vars(self).values()))


def discounted_orders(fit: BuyingFit, seen: Histories, horizon: Horizon) -> tuple[Decimal, Decimal]:
    """The orders to expect within the horizon: in today's worth, and simply counted."""
    discounted = np.zeros(seen.n)
    before = np.zeros(seen.n)
    for edge, factor in zip(horizon.edges[1:], horizon.factors, strict=True):
        until = expected_orders(fit, float(edge), seen.x, seen.tx, seen.T)
        discounted += (until - before) * factor
        before = until
    return discounted, before


def by_model(buying: BuyingFit, value: ValueFit, seen: Histories, horizon: Horizon) -> Decimal:
    """What each customer will probably bring, in today's money (major units)."""
    orders, _ = discounted_orders(buying, seen, horizon)
    return orders * expected_value(value, *_known_values(seen))


def by_plan(plan: Plan, horizon: Horizon, retention: float) -> Decimal:
    """What is planned for each, by the chance that they still are customers.

    Orders go on at the usual rhythm, and each year `retention` of the customers stay on.
    """
    edges = horizon.edges
    middles = (edges[1:] + edges[:-1]) / 2 / WEEKS_A_YEAR
    weeks = float((np.diff(edges) * horizon.factors * retention**middles).sum())
    return plan.chances * np.where(plan.deals > 0, plan.deals, plan.weekly * weeks * plan.worth)


def fits_anew(seen: Histories, buying: BuyingFit, value: ValueFit) -> Fits:
    """The models fitted to customers drawn anew, so many times as FITS; what fails is left out.

    Of many customers m of n are drawn, and how far a fit is off is scaled by √(m/n) (m out of n).
    """
    rng = np.random.default_rng(SEED)
    m = min(seen.n, MOST_DRAWN)
    scale = float(np.sqrt(m / seen.n)) if seen.n else 1.0
    found = []
    for _ in range(FITS):
        drawn = seen.only(rng.integers(0, seen.n, m))
        one, other = fit_mbg_nbd(drawn, buying), fit_gamma_gamma(drawn, value)
        if one.converged and other.converged and other.q > 1:
            found.append(_moved(buying, one, scale, BUYING) + _moved(value, other, scale, VALUE))
    return tuple(found)


def futures(
    buying: BuyingFit, value: ValueFit, fits: Fits, seen: Histories, horizon: Horizon
) -> Decimal:
    """What these customers bring in futures drawn with each of `fits`: futures × customers."""
    rng = np.random.default_rng(SEED + 1)
    given = _parameters(buying, BUYING) + _parameters(value, VALUE)
    each = -(-_wanted(seen.n) // len(fits or (given,)))
    discounted, orders = discounted_orders(buying, seen, horizon)
    factor = np.divide(discounted, orders, out=np.ones(seen.n), where=orders > 0)
    return np.concatenate(
        [
            _future(rng, parameters, seen, float(horizon.edges[-1])) * factor
            for parameters in fits or (given,)
            for _ in range(each)
        ]
    ).reshape(-1, seen.n)


def _future(
    rng: np.random.Generator, parameters: tuple[float, ...], seen: Histories, weeks: float
) -> Decimal:
    """What each brings in one future, undiscounted.

    Given that somebody still is a customer, their rate is Gamma(r+x, α+T) and the chance that an
    order is their last Beta(a, b+x+1); the worth of their orders is Gamma(p, ν) with ν ~
    Gamma(px+q, v+xz).
    """
    r, alpha, a, b, p, q, v = parameters
    odds = a / (b + seen.x) * ((alpha + seen.T) / (alpha + seen.tx)) ** (r + seen.x)
    stays = rng.random(seen.n) < 1 / (1 + odds)
    rate = rng.gamma(r + seen.x) / (alpha + seen.T)
    last = rng.geometric(np.clip(rng.beta(a, b + seen.x + 1), 1e-9, 1))
    count = np.where(stays, np.minimum(rng.poisson(rate * weeks), last), 0)
    x, z = _known_values(seen)
    scatter = rng.gamma(p * x + q) / (v + x * z)
    worth: Decimal = rng.gamma(p * count) / scatter
    return worth


def planned_futures(plan: Plan, horizon: Horizon, retention: float, deal_chance: float) -> Decimal:
    """What is planned, in drawn futures; an order's worth scatters as widely as it is high."""
    rng = np.random.default_rng(SEED + 2)
    shape = (_wanted(len(plan.chances)), len(plan.chances))
    weeks = float(horizon.edges[-1])
    stays = rng.random(shape) < plan.chances
    # Leaving at random, so that a year on `retention` of them are left.
    pace = -np.log(min(max(retention, 1e-6), 1 - 1e-9)) / WEEKS_A_YEAR
    until = np.minimum(rng.exponential(1 / pace, shape), weeks)
    orders = rng.poisson(plan.weekly * until)
    factor = float((horizon.factors * np.diff(horizon.edges)).sum()) / weeks
    ordered = rng.gamma(orders) * plan.worth * factor
    # A customer's deals are won or lost together: mostly there is one.
    won = np.where(rng.random(shape) < deal_chance, plan.deals / deal_chance, 0.0)
    return np.where(stays, np.where(plan.deals > 0, won, ordered), 0.0)


def interval(drawn: Decimal) -> Decimal:
    """The lower and the upper end of each column, within which nine futures in ten lie."""
    return np.asarray(np.percentile(drawn, INTERVAL, axis=0))


def retention_of(before: int, stayed: int) -> float:
    """The share of customers of a year ago who ordered within the year since: (k + 1) / (n + 2)."""
    return (stayed + 1) / (before + 2)


def _wanted(n: int) -> int:
    least, most = FUTURES
    return int(min(most, max(least, MOST_FUTURES // max(n, 1))))


def _known_values(seen: Histories) -> tuple[Decimal, Decimal]:
    """Numbers and mean values of repeat orders: none where nothing is known of the values."""
    return np.where(seen.z > 0, seen.x, 0.0), np.maximum(seen.z, 0.0)


def _parameters(fit: BuyingFit | ValueFit, names: tuple[str, ...]) -> tuple[float, ...]:
    return tuple(float(getattr(fit, name)) for name in names)


def _moved(
    fit: BuyingFit | ValueFit, other: BuyingFit | ValueFit, scale: float, names: tuple[str, ...]
) -> tuple[float, ...]:
    """Parameters so much of the way (of logarithms) from a fit towards another."""
    pairs = zip(_parameters(fit, names), _parameters(other, names), strict=True)
    return tuple(here * (there / here) ** scale for here, there in pairs)
