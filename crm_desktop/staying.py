"""Still a customer? A question about everybody who ever ordered, or about some of them.

The models are fitted to the whole file (`fit_lifetimes`) and kept; for a day before the kept
models' they are fitted to what was known that day.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import kept_models, weighing
from crm_desktop.insights import leaving, lifetime_value
from crm_desktop.insights.leaving import Reason, State, States
from crm_desktop.insights.lifetime_value import Fits
from crm_desktop.insights.lifetimes import (
    BuyingFit,
    Histories,
    ValueFit,
    alive,
    fit_bg_nbd,
    fit_gamma_gamma,
    fit_mbg_nbd,
)
from crm_desktop.insights.lifetimes.held_out import HeldOut, held_out
from crm_desktop.insights.lifetimes.histories import Decimal, Whole
from crm_desktop.insights.overdue import Rhythm, gaps_of, rhythm_of, usual_gaps
from crm_desktop.insights.weights import Weights
from crm_desktop.order_days import OrderDays, order_days

KEPT = "lifetimes"
FORM = 2  # of what is kept; raised when it is written otherwise, what is kept is then not read
MODEL, RULE = "model", "overdue"
RECORDS = 5  # orders named behind a reason, the newest


@dataclass(frozen=True)
class Lifetimes:
    """The fitted models and everybody's rhythm; `typical` is the customer in the middle.

    What is None was not fitted, as it was not needed: `bg_nbd` for the report, `gamma_gamma` and
    the fits `anew` for values and their intervals.
    """

    mbg_nbd: BuyingFit
    held_out: HeldOut | None  # None: there was too little before, or nothing to be tested
    rhythm: Rhythm
    retention: float | None  # of the customers of a year ago; None when they were too few
    weighed: tuple[float, float]  # by which few and shrink the rhythm and the retention are
    typical: Histories = field(repr=False)
    bg_nbd: BuyingFit | None = None
    gamma_gamma: ValueFit | None = None
    anew: Fits | None = field(default=None, repr=False)

    @property
    def note(self) -> str | None:
        """The code of why the model says nothing; None when it does.

        Those of BuyingFit, or `not_tested`, `no_better` (than the common rate, on what was held
        out).
        """
        if self.mbg_nbd.note is not None:
            return self.mbg_nbd.note
        if self.held_out is None:
            return "not_tested"
        return None if self.held_out.is_better else "no_better"

    def as_json(self) -> dict[str, Any]:
        """For keeping."""
        return {
            "form": FORM,
            "mbg_nbd": self.mbg_nbd.as_json(),
            "held_out": self.held_out and self.held_out.as_json(),
            "rhythm": self.rhythm.as_json(),
            "retention": self.retention,
            "weighed": self.weighed,
            "typical": {name: values.tolist() for name, values in vars(self.typical).items()},
            "bg_nbd": self.bg_nbd and self.bg_nbd.as_json(),
            "gamma_gamma": self.gamma_gamma and self.gamma_gamma.as_json(),
            "anew": self.anew,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Lifetimes:
        """What `as_json` made."""
        bg_nbd, values, anew = kept["bg_nbd"], kept["gamma_gamma"], kept["anew"]
        tested = kept["held_out"]
        middle = {name: np.array(one, dtype=np.float64) for name, one in kept["typical"].items()}
        return cls(
            mbg_nbd=BuyingFit.from_json(kept["mbg_nbd"]),
            held_out=tested and HeldOut.from_json(tested),
            rhythm=Rhythm.from_json(kept["rhythm"]),
            retention=kept["retention"],
            weighed=(kept["weighed"][0], kept["weighed"][1]),
            typical=Histories(**middle),
            bg_nbd=bg_nbd and BuyingFit.from_json(bg_nbd),
            gamma_gamma=values and ValueFit.from_json(values),
            anew=anew and tuple(tuple(row) for row in anew),
        )


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

    `method` is "model" or "overdue"; `note` the code of why it is not the model (see Lifetimes).
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
        codes = self.codes
        nobody = np.full(self.n, np.nan)
        chances = nobody if self.chances is None else self.chances
        columns = (
            self.customers, self.days_since, self.bought.counts, self.usual_gaps, self.overdue,
            chances, self.states, self.points(),
        )  # fmt: skip
        return [
            CustomerStaying(
                id, since, days, _known(gap), _known(ratio), _known(chance), State(state),
                leaving.reasons_of(points, codes),
            )
            for id, since, days, gap, ratio, chance, state, points in zip(
                *(column.tolist() for column in columns), strict=True
            )
        ]  # fmt: skip


def fit_lifetimes(session: Session, as_of: date) -> dict[str, Any]:
    """The models fitted to all orders until a day, to be kept as "lifetimes"."""
    bought = order_days(session, as_of)
    fitted = with_values(fitted_to(bought, weighing.weights(session)), bought)
    return replace(fitted, bg_nbd=fit_bg_nbd(bought.histories)).as_json()


def fitted_to(bought: OrderDays, weights: Weights) -> Lifetimes:
    """The model fitted to everybody's order days, and everybody's rhythm."""
    fit = fit_mbg_nbd(bought.histories)
    test = None
    if fit.identified:
        test = held_out(bought.starts, bought.days, bought.as_of.toordinal())
    return Lifetimes(
        mbg_nbd=fit,
        held_out=test,
        **_weighed(bought, weights),
        typical=_typical(bought.histories),
    )


def _weighed(bought: OrderDays, weights: Weights) -> dict[str, Any]:
    """What of it hangs on the weights, by everybody's order days."""
    gaps = gaps_of(bought.starts, bought.days)
    before, stayed = bought.kept_a_year
    return {
        "rhythm": rhythm_of(gaps, at_least=weights.few, shrink=weights.shrink),
        "retention": lifetime_value.retention_of(before, stayed) if before >= weights.few else None,
        "weighed": (weights.few, weights.shrink),
    }


def with_values(fitted: Lifetimes, bought: OrderDays) -> Lifetimes:
    """The same with a model of the values of everybody's orders, and fits for intervals."""
    seen = bought.histories.only(bought.is_priced)  # else nothing is known of their values
    values = fit_gamma_gamma(seen)
    usable = fitted.note is None and values.identified
    anew = lifetime_value.fits_anew(seen, fitted.mbg_nbd, values) if usable else ()
    return replace(fitted, gamma_gamma=values, anew=anew)


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
    if kept is not None and kept.as_of <= as_of and kept.value.get("form") == FORM:
        fitted = Lifetimes.from_json(kept.value)
        bought = order_days(session, as_of, customers)
        if fitted.weighed != (in_force.few, in_force.shrink):
            everybody = bought if customers is None else order_days(session, as_of)
            fitted = replace(fitted, **_weighed(everybody, in_force))
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
    chances = alive(fit, seen.x, seen.tx, seen.T) if fitted.note is None else None
    return Staying(
        as_of=bought.as_of,
        method=RULE if chances is None else MODEL,
        note=fitted.note,
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


def _known(value: float) -> float | None:
    return value if math.isfinite(value) else None
