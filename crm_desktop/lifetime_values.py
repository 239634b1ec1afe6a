"""Lifetime value: a question about what customers will probably bring.

By the models where they say something (enough customers, of whom some leave, and values that do
not hang on how often somebody orders). Otherwise, and for key accounts with few orders, it is
planned: open deals by the firm's rate of deals won, else their own orders at their usual rhythm.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import weighing, winning
from crm_desktop.currencies import decimals_of
from crm_desktop.insights import lifetime_value as insight
from crm_desktop.insights.leaving import State
from crm_desktop.insights.lifetime_value import Horizon, Plan
from crm_desktop.insights.lifetimes.histories import WEEK, Decimal, Whole
from crm_desktop.insights.weights import Weights
from crm_desktop.insights.winning import base_rate
from crm_desktop.models import Deal
from crm_desktop.order_days import order_days
from crm_desktop.rates import Rates, rates
from crm_desktop.staying import MODEL, Staying, staying, with_values

PLAN = "plan"
SHOWN = 10


@dataclass(frozen=True)
class Value:
    """What one customer will probably bring, in minor units; `planned`: not by the model."""

    customer_id: int
    value: int
    low: int
    high: int
    chance: float  # that they still are a customer
    planned: bool


@dataclass(frozen=True)
class LifetimeValues:
    """What customers will probably bring in the coming `months`, in today's money.

    `method` "model" or "plan"; `note` the code of why it is not the model. `top`: who brings the
    most. Nothing is said (`total` None, note `few_customers`) where fewer than `weights.few` bought
    before the last year and no model fits. `planned` of the `n` customers are
    planned; `fitted` stood behind the models, of whom `fitted_again` ordered again. `retention`:
    the share of customers of a year ago who stayed, for plans. Minor units of `currency`.
    """

    as_of: date
    months: int
    discount: float
    method: str
    note: str | None
    n: int
    fitted: int
    fitted_again: int
    planned: int
    retention: float | None
    currency: str
    total: int | None
    low: int | None
    high: int | None
    top: tuple[Value, ...]
    ids: Whole = field(repr=False)
    values: Decimal = field(repr=False)  # major units, as `ids`
    unpriced: int = 0


@dataclass(frozen=True)
class _Plans:
    """What is planned for everybody, by which yearly retention and which rate of deals won."""

    plan: Plan
    retention: float
    won: float


def lifetime_values(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> LifetimeValues:
    """What these customers (None: all who ordered) will probably bring from a day on."""
    in_force = weights or weighing.weights(session)
    stays = _with_values(session, staying(session, as_of, customers, in_force))
    note = stays.note
    if stays.method == MODEL and stays.fitted.gamma_gamma is not None:
        note = stays.fitted.gamma_gamma.note
    horizon = Horizon(in_force.lifetime_horizon_months, in_force.lifetime_discount)
    retention = stays.fitted.retention
    if not stays.n or (note is not None and retention is None):
        return _nothing(stays, horizon, note or "few_customers")
    won = base_rate(*winning.decided(session, as_of), in_force.shrink)
    plans = _Plans(_plan(session, stays, in_force, won), retention or 1.0, won)
    planned = np.ones(stays.n, dtype=bool)
    if note is None:
        planned = _few_orders(session, stays, in_force)
    return _valued(stays, horizon, note, plans, planned)


def _valued(
    stays: Staying,
    horizon: Horizon,
    note: str | None,
    plans: _Plans,
    planned: npt.NDArray[np.bool_],
) -> LifetimeValues:
    fitted, model = stays.fitted, stays.fitted.gamma_gamma
    values = insight.by_plan(plans.plan, horizon, plans.retention)
    if model is not None and not planned.all():
        modelled = insight.by_model(fitted.mbg_nbd, model, stays.bought.histories, horizon)
        values = np.where(planned, values, modelled)
    ranked = np.argsort(-values, kind="stable")[:SHOWN]
    ranked = ranked[values[ranked] > 0]
    ends = np.zeros((2, stays.n))
    for places, futures in _futures(stays, horizon, plans, planned, ranked):
        ends[:, places] = insight.interval(futures)
    everybody = np.arange(stays.n)
    sums = [found.sum(axis=1) for _, found in _futures(stays, horizon, plans, planned, everybody)]
    low, high = insight.interval(_added(sums))
    scale = 10 ** decimals_of(stays.bought.currency)
    return LifetimeValues(
        as_of=stays.as_of,
        months=round(horizon.months),
        discount=horizon.discount,
        method=PLAN if note else MODEL,
        note=note,
        n=stays.n,
        fitted=stays.fitted.mbg_nbd.n,
        fitted_again=stays.fitted.rhythm.n,
        planned=int(np.count_nonzero(planned)),
        retention=plans.retention if planned.any() else None,
        currency=stays.bought.currency,
        total=round(float(values.sum()) * scale),
        low=round(float(low) * scale),
        high=round(float(high) * scale),
        top=tuple(
            Value(
                customer_id=int(stays.customers[place]),
                value=round(float(values[place]) * scale),
                low=round(float(ends[0, place]) * scale),
                high=round(float(ends[1, place]) * scale),
                chance=float(plans.plan.chances[place]),
                planned=bool(planned[place]),
            )
            for place in ranked
        ),
        ids=stays.customers,
        values=values,
        unpriced=stays.bought.unpriced,
    )


def _futures(
    stays: Staying,
    horizon: Horizon,
    plans: _Plans,
    planned: npt.NDArray[np.bool_],
    places: Whole,
) -> Iterator[tuple[Whole, Decimal]]:
    """Of those of these customers who are planned, and of the others: which, and futures × them."""
    those, others = places[planned[places]], places[~planned[places]]
    if len(those):
        plan = plans.plan.only(those)
        yield those, insight.planned_futures(plan, horizon, plans.retention, plans.won)
    fitted, model = stays.fitted, stays.fitted.gamma_gamma
    if len(others) and model is not None:
        seen = stays.bought.histories.only(others)
        yield others, insight.futures(fitted.mbg_nbd, model, fitted.anew or (), seen, horizon)


def _added(sums: list[Decimal]) -> Decimal:
    """What all bring together in each future; kinds of customers differ in how many are drawn."""
    rng = np.random.default_rng(insight.SEED)
    most = max(len(one) for one in sums)
    alike = [one if len(one) == most else rng.choice(one, most) for one in sums]
    return np.asarray(np.sum(alike, axis=0))


def _with_values(session: Session, stays: Staying) -> Staying:
    """With a model of values, where they are not kept; they are fitted to everybody's orders."""
    if stays.fitted.gamma_gamma is not None or stays.method != MODEL:
        return stays
    everybody = order_days(session, stays.as_of)
    return replace(stays, fitted=with_values(stays.fitted, everybody))


def _plan(session: Session, stays: Staying, weights: Weights, won: float) -> Plan:
    """By the rule an amber customer counts half and a red one a fifth (the firm's thresholds)."""
    counted = {State.AMBER: weights.alive_amber, State.RED: weights.alive_red}
    chances = stays.chances
    if chances is None:
        chances = np.array([counted.get(State(state), 1.0) for state in range(len(State))])[
            stays.states
        ]
    bought = stays.bought
    # Where nobody ordered twice, no rhythm is known, and nothing more is planned.
    weekly = np.nan_to_num(WEEK / np.maximum(stays.usual_gaps, 1), nan=0.0)
    worth = np.maximum(bought.worth / bought.counts, 0)
    deals = np.zeros(stays.n)
    for customer_id, amount in _open_deals(session, stays.as_of, rates(session)):
        place = int(np.searchsorted(stays.customers, customer_id))
        is_here = place < stays.n and stays.customers[place] == customer_id
        if is_here and bought.counts[place] < weights.few:
            deals[place] += amount * won
    return Plan(chances, weekly, worth, deals)


def _open_deals(session: Session, as_of: date, known: Rates) -> list[tuple[int, float]]:
    """Customer and amount (major units) of the deals that were open that day."""
    rows = session.execute(
        sa.select(Deal.customer_id, Deal.amount, Deal.currency).where(
            Deal.customer_id.is_not(None),
            Deal.amount > 0,
            sa.or_(Deal.opened_on.is_(None), Deal.opened_on <= as_of),
            sa.or_(Deal.outcome.is_(None), Deal.closed_on > as_of),
        )
    )
    scale = 10 ** decimals_of(known.base)
    day = np.array([as_of.toordinal()])
    return [
        (id, float(known.convert(currency or known.base, day, np.array([amount]))[0]) / scale)
        for id, amount, currency in rows
        if id is not None and known.knows(currency or known.base)
    ]


def _few_orders(session: Session, stays: Staying, weights: Weights) -> npt.NDArray[np.bool_]:
    """Core and key customers who ordered on fewer days than say something."""
    few = stays.customers[stays.bought.counts < weights.few]
    query = sa.text(
        "SELECT id FROM customer WHERE tier IN ('core', 'key') "
        "AND id IN (SELECT value FROM json_each(:ids))"
    )
    found = session.scalars(query, {"ids": json.dumps(few.tolist())})
    return np.isin(stays.customers, np.fromiter(found, dtype=np.int64))


def _nothing(stays: Staying, horizon: Horizon, note: str) -> LifetimeValues:
    none = np.zeros(0)
    return LifetimeValues(
        stays.as_of, round(horizon.months), horizon.discount, PLAN, note, stays.n,
        stays.fitted.mbg_nbd.n, stays.fitted.rhythm.n, 0, None,
        stays.bought.currency, None, None, None, (), stays.customers[:0], none,
        stays.bought.unpriced,
    )  # fmt: skip
