"""Class moves: which class customers have grown into until a day; accepting it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import isnan
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import interest, loyalty, rows, weighing
from crm_desktop.customers import name_of
from crm_desktop.insights.class_moves import STEPS, ClassFacts, ClassReason, class_of
from crm_desktop.insights.class_moves import ClassReasonCode as Code
from crm_desktop.insights.finding import Evidence
from crm_desktop.insights.leaving import State
from crm_desktop.insights.weights import Weights
from crm_desktop.loyalty_events import REFERRALS, REFERRED_ON
from crm_desktop.models import Customer
from crm_desktop.models.activity import day_done
from crm_desktop.models.codes import CustomerClass, Signal
from crm_desktop.staying import staying
from crm_desktop.store import Store
from crm_desktop.tiering import EVIDENCED, names_of


@dataclass(frozen=True, slots=True)
class ClassMove:
    """A customer that should be of another class, with the dated reasons."""

    customer_id: int
    name: str
    from_class: CustomerClass | None
    to_class: CustomerClass
    reasons: tuple[ClassReason, ...]
    as_of: date

    @property
    def is_up(self) -> bool:
        """Whether it climbs; to lapse is to fall."""
        return self.to_class is not CustomerClass.LAPSED


def proposals(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> tuple[ClassMove, ...]:
    """Which of these customers (None: all) should be of another class, those that lapsed last."""
    chosen = weights or weighing.weights(session)
    given = _given(session, customers)
    facts = _facts(session, as_of, customers, given, chosen)
    found = {
        customer_id: move
        for customer_id, fact in facts.items()
        if (move := class_of(fact, as_of, chosen, interest.ENOUGH)) is not None
    }
    names = names_of(session, found)
    moves = [
        ClassMove(customer_id, names.get(customer_id, ""), given[customer_id], to, reasons, as_of)
        for customer_id, (to, reasons) in found.items()
    ]
    moves.sort(key=lambda move: (-STEPS.get(move.to_class, -1), move.name, move.customer_id))
    return _with_records(session, moves)


def accept(store: Store, *, customer_id: int, to_class: CustomerClass | str) -> int:
    """Give a customer the class that was proposed."""
    name = name_of(store, customer_id)
    to = CustomerClass(to_class)
    with store.change("class_accepted", customer=name, to=str(to)) as session:
        rows.assign(rows.find(session, Customer, customer_id), {"customer_class": to})
        return customer_id


def accept_all(store: Store, *, classes: Mapping[int, CustomerClass | str]) -> int:
    """Give customers the classes that were proposed, as one Change; returns how many."""
    with store.change("classes_accepted", count=len(classes)) as session:
        for klass in CustomerClass:
            ids = [customer_id for customer_id, to in classes.items() if to == klass]
            if ids:
                rows.set_many(session, Customer, ids, {"customer_class": klass})
        return len(classes)


def _given(session: Session, customers: Collection[int] | None) -> dict[int, CustomerClass | None]:
    """The classes there are; past SQLAlchemy, which takes long over each of a whole file's."""
    some, values = "", []
    if customers is not None:
        some = "WHERE id IN (SELECT value FROM json_each(?))"
        values = [json.dumps(sorted(int(id) for id in customers))]
    classes: dict[str | None, CustomerClass | None] = {str(klass): klass for klass in CustomerClass}
    driver: Any = session.connection().connection.driver_connection
    found = driver.execute(f"SELECT id, customer_class FROM customer {some} ORDER BY id", values)
    return {row[0]: classes.get(row[1]) for row in found}


def _facts(
    session: Session,
    as_of: date,
    customers: Collection[int] | None,
    given: Mapping[int, CustomerClass | None],
    weights: Weights,
) -> dict[int, ClassFacts]:
    """The facts of those that may move: whoever is certainly right is left out early."""
    facts: dict[int, ClassFacts] = {}
    for customer_id, (points, seen) in _interest(session, as_of, given).items():
        facts[customer_id] = ClassFacts(given[customer_id], interest=points, seen=seen)
    found = staying(session, as_of, customers, weights)
    loyal = loyalty.everybody(session, as_of, customers, weights)
    totals = dict(
        zip(loyal.figures.events.customers.tolist(), loyal.scores.totals.tolist(), strict=True)
    )
    brought = _brought(session, as_of)
    starts, days = found.bought.starts, found.bought.days
    for at, customer_id in enumerate(found.customers.tolist()):
        klass, state = given.get(customer_id), State(int(found.states[at]))
        several = bool(starts[at + 1] - starts[at] > 1)
        total = totals.get(customer_id, float("nan"))
        total = None if isnan(total) else total
        if not _may_move(klass, state, several, total, weights):
            continue
        gap = float(found.usual_gaps[at])
        count, latest = brought.get(customer_id, (0, None))
        facts[customer_id] = ClassFacts(
            klass,
            first_order=date.fromordinal(int(days[starts[at]])),
            second_order=date.fromordinal(int(days[starts[at] + 1])) if several else None,
            last_order=date.fromordinal(int(days[starts[at + 1] - 1])),
            usual_gap=None if isnan(gap) else gap,
            still=state.word,
            loyalty=total,
            referrals=count,
            last_referral=latest,
        )
    return facts


def _may_move(
    klass: CustomerClass | None, state: State, several: bool, total: float | None, weights: Weights
) -> bool:
    if klass is CustomerClass.LAPSED:
        return state is State.FINE
    step = STEPS[klass] if klass else -1
    bought = CustomerClass.REPEAT if several else CustomerClass.FIRST_PURCHASE
    climbs = total is not None and total >= weights.class_loyal_total
    return state is State.RED or step < STEPS[bought] or (climbs and step < len(STEPS) - 1)


def _brought(session: Session, as_of: date) -> dict[int, tuple[int, date]]:
    """How many customers each one brought us until a day, and when the latest."""
    found = session.execute(
        sa.text(
            f"SELECT giver.id, count(DISTINCT brought.id), max({REFERRED_ON}) FROM {REFERRALS} "
            f"WHERE {REFERRED_ON} <= :until GROUP BY 1"
        ),
        {"until": as_of.isoformat()},
    )
    return {row[0]: (row[1], date.fromisoformat(row[2])) for row in found}


def _interest(
    session: Session, as_of: date, given: Mapping[int, CustomerClass | None]
) -> dict[int, tuple[int, tuple[Evidence, ...]]]:
    """Points of signs of interest, and where they were seen, of targets and those of no class."""
    targets = [id for id, klass in given.items() if klass in (None, CustomerClass.TARGET)]
    day = day_done("a")
    found = session.execute(
        sa.text(
            f"SELECT a.customer_id, s.signal, count(DISTINCT {day}), max(a.id) "
            f"FROM activity_signal s CROSS JOIN activity a ON a.id = s.activity_id "
            f"WHERE a.done_at IS NOT NULL AND {day} > :since AND {day} <= :until "
            "AND s.customer_id IN (SELECT value FROM json_each(:ids)) GROUP BY 1, 2"
        ),
        {
            "since": (as_of - timedelta(days=interest.RECENT_DAYS)).isoformat(),
            "until": as_of.isoformat(),
            "ids": json.dumps(targets),
        },
    )
    points: dict[int, tuple[int, tuple[Evidence, ...]]] = {}
    for customer_id, signal, on_days, seen in found:
        worth = interest.POINTS[Signal(signal)] + (interest.AGAIN if on_days > 1 else 0)
        held, records = points.get(customer_id, (0, ()))
        here = Evidence("activity", seen)
        points[customer_id] = held + worth, records if here in records else (*records, here)
    return points


def _with_records(session: Session, moves: list[ClassMove]) -> tuple[ClassMove, ...]:
    """The moves with the records behind their reasons; of very many, the first ones'."""
    ids = [move.customer_id for move in moves[:EVIDENCED]]
    orders = _orders(session, ids)
    brought = _referrals(session, ids, moves[0].as_of) if moves else {}
    told = []
    for move in moves:
        reasons = tuple(
            replace(reason, records=_records(move.customer_id, reason, orders, brought))
            for reason in move.reasons
        )
        told.append(replace(move, reasons=reasons))
    return tuple(told)


def _records(
    customer_id: int,
    reason: ClassReason,
    orders: Mapping[tuple[int, str], int],
    brought: Mapping[int, tuple[Evidence, ...]],
) -> tuple[Evidence, ...]:
    if reason.records:
        return reason.records
    if reason.code is Code.REFERRALS:
        return brought.get(customer_id, ())
    if reason.on is None:
        return (Evidence("customer", customer_id),)
    order = orders.get((customer_id, reason.on.isoformat()))
    return () if order is None else (Evidence("sales_order", order),)


def _orders(session: Session, ids: Iterable[int]) -> dict[tuple[int, str], int]:
    found: Any = session.execute(
        sa.text(
            "SELECT o.customer_id, o.ordered_on, min(o.id) FROM json_each(:ids) j "
            "CROSS JOIN sales_order o ON o.customer_id = j.value AND o.net >= 0 GROUP BY 1, 2"
        ),
        {"ids": json.dumps(list(ids))},
    )
    return {(row[0], row[1]): row[2] for row in found}


def _referrals(
    session: Session, ids: Iterable[int], as_of: date
) -> dict[int, tuple[Evidence, ...]]:
    found = session.execute(
        sa.text(
            f"SELECT DISTINCT giver.id, brought.id FROM {REFERRALS} WHERE {REFERRED_ON} <= :until "
            "AND giver.id IN (SELECT value FROM json_each(:ids)) ORDER BY brought.id"
        ),
        {"ids": json.dumps(list(ids)), "until": as_of.isoformat()},
    )
    brought: dict[int, tuple[Evidence, ...]] = {}
    for by, customer_id in found:
        brought[by] = (*brought.get(by, ()), Evidence("customer", customer_id))
    return brought
