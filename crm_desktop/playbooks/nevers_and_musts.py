"""The three nevers and three musts, looked at for one customer: gently, with their facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import cadences
from crm_desktop.insights.cadence import cadence
from crm_desktop.models import (
    Activity,
    ActivitySignal,
    Complaint,
    Customer,
    Deal,
    Need,
    Order,
    OrderLine,
    PlanGoal,
    Promise,
)
from crm_desktop.models.activity import noon_of
from crm_desktop.models.codes import ActivityKind, CustomerClass, PlaybookKind, Tier
from crm_desktop.postures import posture_of

YEAR = timedelta(days=365)
FEWEST_ORDERS = 3
DISCOUNT_STEP = 0.02
MARGIN_STEP = 0.03
ALIKE = 5
ALIKE_WITHIN = timedelta(days=180)
ANSWER_WITHIN = timedelta(days=2)


class State(StrEnum):
    """What a check says: all is well, look at this, or too little is known to say."""

    FINE = "fine"
    LOOK = "look"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """One never or must for a customer, with the facts its sentence needs."""

    code: str
    kind: PlaybookKind
    state: State
    facts: dict[str, Any]


def checks(session: Session, customer_id: int, today: date) -> tuple[Check, ...]:
    """All six, in the order of the playbook; none when the customer is gone."""
    customer = session.get(Customer, customer_id)
    if customer is None:
        return ()
    found = (
        (PlaybookKind.NEVER, "ignored", _ignored(session, customer, today)),
        (PlaybookKind.NEVER, "gave_in", _gave_in(session, customer, today)),
        (PlaybookKind.NEVER, "perfunctory", _perfunctory(session, customer, today)),
        (PlaybookKind.MUST, "respect", _respect(session, customer, today)),
        (PlaybookKind.MUST, "value", _value(session, customer)),
        (PlaybookKind.MUST, "develop", _develop(session, customer, today)),
    )
    return tuple(Check(code, kind, state, facts) for kind, code, (state, facts) in found)


_Seen = tuple[State, dict[str, Any]]


def _ignored(session: Session, customer: Customer, today: date) -> _Seen:
    """No touch for two cadences."""
    if customer.do_not_contact or customer.customer_class is CustomerClass.LAPSED:
        return State.FINE, {}
    since = customer.last_touch_on
    never = since is None
    if since is None:
        if customer.created_at is None:
            return State.UNKNOWN, {}
        since = customer.created_at.astimezone().date()
    days = (today - since).days
    often = cadence(
        customer.cadence_days,
        customer.tier,
        posture_of(session, customer.id).mode,
        has_open_deal=_count(session, Deal.id, Deal.customer_id == customer.id, _OPEN) > 0,
        by=cadences.defaults(session),
    )
    state = State.LOOK if days > 2 * often else State.FINE
    return state, {"days": days, "cadence": often, "never": never}


def _gave_in(session: Session, customer: Customer, today: date) -> _Seen:
    """More discount or less margin than a year ago, and sales have not grown for it."""
    lines = _lines(session, customer.id, today - 2 * YEAR, today)
    years = (
        [line for line in lines if line.ordered_on <= today - YEAR],
        [line for line in lines if line.ordered_on > today - YEAR],
    )
    if any(len({line.order_id for line in year}) < FEWEST_ORDERS for year in years):
        return State.UNKNOWN, {}
    before, now = (_Year.of(year) for year in years)
    facts = {
        "sales_before": before.sales,
        "sales_now": now.sales,
        "discount_before": before.discount,
        "discount_now": now.discount,
        "margin_before": before.margin,
        "margin_now": now.margin,
        "currency": lines[0].currency,
    }
    yielding = now.discount - before.discount >= DISCOUNT_STEP
    if before.margin is not None and now.margin is not None:
        yielding = yielding or before.margin - now.margin >= MARGIN_STEP
    return (State.LOOK if yielding and now.sales <= before.sales else State.FINE), facts


@dataclass(frozen=True, slots=True)
class _Year:
    """A year of purchases: net sales in minor units, discount and margin as shares."""

    sales: int
    discount: float
    margin: float | None

    @classmethod
    def of(cls, lines: list[Any]) -> _Year:
        sales = sum(line.amount for line in lines)
        listed = sum(line.amount / (1 - line.discount / 10_000) for line in lines)
        priced = [line for line in lines if line.cost is not None]
        worth = sum(line.amount for line in priced)
        margin = (worth - sum(line.cost for line in priced)) / worth if worth > 0 else None
        return cls(sales, 1 - sales / listed if listed > 0 else 0.0, margin)


def _lines(session: Session, customer_id: int, after: date, upto: date) -> list[Any]:
    """Order lines of the currency that the customer buys in most."""
    found = session.execute(
        sa.select(
            OrderLine.order_id,
            OrderLine.amount,
            OrderLine.discount,
            OrderLine.cost,
            Order.ordered_on,
            Order.currency,
        )
        .join(Order, Order.id == OrderLine.order_id)
        .where(
            Order.customer_id == customer_id,
            Order.ordered_on > after,
            Order.ordered_on <= upto,
            OrderLine.discount < 10_000,
        )
    ).all()
    counts: dict[str, int] = {}
    for line in found:
        counts[line.currency] = counts.get(line.currency, 0) + 1
    most = max(counts, key=lambda currency: (counts[currency], currency), default="")
    return [line for line in found if line.currency == most]


def _perfunctory(session: Session, customer: Customer, today: date) -> _Seen:
    """The latest touches are all of one kind, and say nothing."""
    latest = session.scalars(
        sa.select(Activity)
        .where(
            Activity.customer_id == customer.id,
            Activity.done_at >= noon_of(today - ALIKE_WITHIN),
            Activity.kind != ActivityKind.NOTE,
        )
        .order_by(Activity.done_at.desc())
        .limit(ALIKE)
    ).all()
    if len(latest) < ALIKE:
        return State.UNKNOWN, {}
    telling = set(
        session.scalars(
            sa.select(ActivitySignal.activity_id).where(
                ActivitySignal.activity_id.in_([touch.id for touch in latest])
            )
        )
    )
    empty = all(
        not (touch.notes or touch.outcome or touch.mood or touch.id in telling) for touch in latest
    )
    alike = len({touch.kind for touch in latest}) == 1
    facts = {"count": ALIKE, "kind": str(latest[0].kind)}
    return (State.LOOK, facts) if empty and alike else (State.FINE, {})


def _respect(session: Session, customer: Customer, today: date) -> _Seen:
    """Promises are late or complaints wait for an answer."""
    promises = _count(
        session,
        Promise.id,
        Promise.customer_id == customer.id,
        Promise.kept_at.is_(None),
        Promise.broken_at.is_(None),
        Promise.due_on < today,
    )
    long_ago = datetime.combine(today, datetime.min.time(), UTC) - ANSWER_WITHIN
    complaints = _count(
        session,
        Complaint.id,
        Complaint.customer_id == customer.id,
        Complaint.first_reply_at.is_(None),
        Complaint.solved_at.is_(None),
        Complaint.opened_at < long_ago,
    )
    state = State.LOOK if promises or complaints else State.FINE
    return state, {"promises": promises, "complaints": complaints}


def _value(session: Session, customer: Customer) -> _Seen:
    """Nothing is known that could help a core or key customer next."""
    deals = _count(session, Deal.id, Deal.customer_id == customer.id, _OPEN)
    needs = _count(session, Need.id, Need.customer_id == customer.id, Need.met_on.is_(None))
    state = State.LOOK if _is_key(customer) and not deals and not needs else State.FINE
    return state, {"deals": deals, "needs": needs}


def _develop(session: Session, customer: Customer, today: date) -> _Seen:
    """A core or key customer that can be developed has no goal, or none that is still ahead."""
    mine = (PlanGoal.customer_id == customer.id, PlanGoal.reached_on.is_(None))
    goals = _count(session, PlanGoal.id, *mine)
    overdue = _count(session, PlanGoal.id, *mine, PlanGoal.due_on < today)
    wanted = _is_key(customer) and customer.can_develop is not False
    state = State.LOOK if wanted and goals == overdue else State.FINE
    return state, {"goals": goals, "overdue": overdue}


_OPEN = Deal.outcome.is_(None)


def _is_key(customer: Customer) -> bool:
    return customer.tier in (Tier.CORE, Tier.KEY)


def _count(session: Session, column: Any, *conditions: sa.ColumnElement[bool]) -> int:
    return session.scalar(sa.select(sa.func.count(column)).where(*conditions)) or 0
