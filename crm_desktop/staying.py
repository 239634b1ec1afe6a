"""Still a customer? A question about everybody who ever ordered, or about some of them.

The models are fitted to the whole file (`fit_lifetimes`) and kept; for a day before the kept
models' they are fitted to what was known that day.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import kept_models, weighing
from crm_desktop.insights import leaving
from crm_desktop.insights.leaving import Reason, State, States
from crm_desktop.insights.lifetimes import (
    BuyingFit,
    Histories,
    ValueFit,
    alive,
    fit_bg_nbd,
    fit_gamma_gamma,
    fit_mbg_nbd,
    is_usable,
)
from crm_desktop.insights.lifetimes.histories import Decimal, Whole
from crm_desktop.insights.overdue import Rhythm, gaps_of, rhythm_of, usual_gaps
from crm_desktop.insights.weights import Weights
from crm_desktop.order_days import OrderDays, order_days

KEPT = "lifetimes"
MODEL, RULE = "model", "overdue"
RECORDS = 5  # orders named behind a reason, the newest


@dataclass(frozen=True)
class Lifetimes:
    """The fitted models and everybody's rhythm; `typical` is the customer in the middle."""

    bg_nbd: BuyingFit | None  # only where it was asked for: nothing is said with it
    mbg_nbd: BuyingFit
    gamma_gamma: ValueFit
    rhythm: Rhythm
    typical: Histories = field(repr=False)

    def as_json(self) -> dict[str, Any]:
        """For keeping."""
        return {
            "bg_nbd": None if self.bg_nbd is None else self.bg_nbd.as_json(),
            "mbg_nbd": self.mbg_nbd.as_json(),
            "gamma_gamma": self.gamma_gamma.as_json(),
            "rhythm": self.rhythm.as_json(),
            "typical": {name: values.tolist() for name, values in vars(self.typical).items()},
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Lifetimes:
        """What `as_json` made."""
        bg_nbd = kept["bg_nbd"]
        return cls(
            bg_nbd=None if bg_nbd is None else BuyingFit.from_json(bg_nbd),
            mbg_nbd=BuyingFit.from_json(kept["mbg_nbd"]),
            gamma_gamma=ValueFit.from_json(kept["gamma_gamma"]),
            rhythm=Rhythm.from_json(kept["rhythm"]),
            typical=Histories(**{
                name: np.array(values, dtype=np.float64)
                for name, values in kept["typical"].items()
            }),
        )  # fmt: skip


@dataclass(frozen=True)
class CustomerStaying:
    """How it stands with one customer. `chance`: that they still are one, by the model only."""

    customer_id: int
    days_since: int
    order_days: int
    usual_gap: float | None
    overdue: float | None
    chance: float | None
    state: State
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Staying:
    """How it stands with everybody who ordered until `as_of`, in the order of `customers` (ids).

    `method` is "model" or "overdue"; `note` the code of why it is not the model (see BuyingFit).
    Where a gap or a ratio is unknown it is NaN. `n` customers.
    """

    as_of: date
    method: str
    note: str | None
    customers: Whole
    days_since: Whole
    usual_gaps: Decimal
    overdue: Decimal
    chances: Decimal | None
    states: States
    bought: OrderDays = field(repr=False)
    fitted: Lifetimes = field(repr=False)

    @property
    def n(self) -> int:
        """How many customers."""
        return len(self.customers)

    def count(self, state: State) -> int:
        """How many are in a state."""
        return int(np.count_nonzero(self.states == state))

    def points(self) -> Decimal:
        """By how many points each reason moves each customer; columns as `codes`."""
        seen = self.bought.histories
        if self.chances is not None:
            return leaving.by_model(self.fitted.mbg_nbd, self.fitted.typical, seen)
        since = self.days_since.astype(np.float64)
        return leaving.by_rule(since, self.usual_gaps, self.fitted.rhythm.gap)

    @property
    def codes(self) -> tuple[tuple[str, str], ...]:
        """The reasons' codes and which orders stand behind each."""
        return leaving.RULE_CODES if self.chances is None else leaving.MODEL_CODES

    def everyone(self) -> list[CustomerStaying]:
        """One by one, with reasons; in the order of `customers`."""
        points, codes = self.points(), self.codes
        return [
            CustomerStaying(
                customer_id=int(self.customers[i]),
                days_since=int(self.days_since[i]),
                order_days=int(self.bought.counts[i]),
                usual_gap=_known(self.usual_gaps[i]),
                overdue=_known(self.overdue[i]),
                chance=None if self.chances is None else _known(self.chances[i]),
                state=State(self.states[i]),
                reasons=leaving.reasons_of(points[i], codes),
            )
            for i in range(self.n)
        ]


def fit_lifetimes(session: Session, as_of: date) -> dict[str, Any]:
    """The models fitted to all orders until a day, to be kept as "lifetimes"."""
    bought = order_days(session, as_of)
    return fitted_to(bought, weighing.weights(session), with_bg_nbd=True).as_json()


def fitted_to(bought: OrderDays, weights: Weights, *, with_bg_nbd: bool = False) -> Lifetimes:
    """The models fitted to these orders; BG/NBD, with which nothing is said, only when wanted."""
    seen = bought.histories
    gaps = gaps_of(bought.starts, bought.days)
    # What was bought in a currency without a rate says nothing about values.
    values = seen if bought.is_priced.all() else seen.only(bought.is_priced)
    return Lifetimes(
        bg_nbd=fit_bg_nbd(seen) if with_bg_nbd else None,
        mbg_nbd=fit_mbg_nbd(seen),
        gamma_gamma=fit_gamma_gamma(values),
        rhythm=rhythm_of(gaps, at_least=weights.few, shrink=weights.shrink),
        typical=_typical(seen),
    )


def lifetimes(session: Session, bought: OrderDays, weights: Weights) -> Lifetimes:
    """The models for what was bought until a day: those kept, unless they are of a later day."""
    kept = kept_models.kept(session, KEPT)
    if kept is not None and kept.as_of <= bought.as_of:
        return Lifetimes.from_json(kept.value)
    return fitted_to(bought, weights)


def staying(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> Staying:
    """How it stands with these customers (None: all who ordered) at the end of a day.

    A customer who never ordered is not among them. `weights`: those in force when None.
    """
    in_force = weights or weighing.weights(session)
    kept = kept_models.kept(session, KEPT)
    if kept is not None and kept.as_of <= as_of:
        fitted = Lifetimes.from_json(kept.value)
        bought = order_days(session, as_of, customers)
    else:
        everybody = order_days(session, as_of)
        fitted = fitted_to(everybody, in_force)
        bought = everybody if customers is None else order_days(session, as_of, customers)
    return _staying(bought, fitted, in_force)


def orders_behind(session: Session, as_of: date, customers: Whole) -> dict[int, dict[str, Any]]:
    """By customer the ids of the orders behind the reasons: `first`, `last` and `all` (newest)."""
    rows = session.execute(
        sa.text(
            "SELECT customer_id, id, place, n FROM (SELECT o.customer_id, o.id, row_number() OVER "
            "(PARTITION BY o.customer_id ORDER BY o.ordered_on DESC, o.id DESC) AS place, "
            "count(*) OVER (PARTITION BY o.customer_id) AS n FROM sales_order o "
            "WHERE o.customer_id IN (SELECT value FROM json_each(:ids)) "
            "AND o.ordered_on <= :until AND o.net >= 0) "
            f"WHERE place <= {RECORDS} OR place = n ORDER BY customer_id, place"
        ),
        {"ids": json.dumps(customers.tolist()), "until": as_of.isoformat()},
    )
    found: dict[int, dict[str, Any]] = {}
    for customer_id, order_id, place, n in rows:
        records = found.setdefault(customer_id, {"first": [], "last": [], "all": []})
        if place == 1:
            records["last"] = [order_id]
        if place == n:
            records["first"] = [order_id]
        if place <= RECORDS:
            records["all"].append(order_id)
    return found


def _staying(bought: OrderDays, fitted: Lifetimes, weights: Weights) -> Staying:
    gaps = gaps_of(bought.starts, bought.days)
    usual = usual_gaps(gaps, fitted.rhythm)
    overdue = bought.days_since / np.maximum(usual, 1)
    seen, fit = bought.histories, fitted.mbg_nbd
    chances = alive(fit, seen.x, seen.tx, seen.T) if is_usable(fit) else None
    return Staying(
        as_of=bought.as_of,
        method=RULE if chances is None else MODEL,
        note=fit.note,
        customers=bought.customers,
        days_since=bought.days_since,
        usual_gaps=usual,
        overdue=overdue,
        chances=chances,
        states=leaving.states_of(weights, chances, overdue),
        bought=bought,
        fitted=fitted,
    )


def _typical(seen: Histories) -> Histories:
    """The middle of the days since the last order, of the number of orders and of the tenure."""
    if not seen.n:
        nothing = np.zeros(1)
        return Histories(nothing, nothing, nothing, nothing)
    age, since = float(np.median(seen.T)), float(np.median(seen.T - seen.tx))
    x = float(np.median(seen.x))
    at_last = max(age - since, 0.0) if x else 0.0
    return Histories(np.array([x]), np.array([at_last]), np.array([age]), np.zeros(1))


def _known(value: np.floating[Any]) -> float | None:
    return float(value) if np.isfinite(value) else None
