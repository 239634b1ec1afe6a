"""The visit brief: what to know of a customer before the door, short enough to read in the car."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import findings, firm, freshness, postures
from crm_desktop.agenda import reaching
from crm_desktop.agenda.brief_people import BriefPerson, brief_people
from crm_desktop.agenda.times import planned
from crm_desktop.driver import driver
from crm_desktop.insights.finding import ActionCode, Finding
from crm_desktop.insights.planned import wanted
from crm_desktop.models import Activity, Complaint, Contact, Customer, Deal, Need, Promise
from crm_desktop.models.codes import (
    ActivityKind,
    BuyingStage,
    CustomerClass,
    SalesMode,
    Tier,
)

__all__ = ["BriefPerson", "VisitBrief", "brief"]

SHOWN = 5  # lines of each part
_OF_FINDINGS = 3  # questions that come from findings
_ASKING = frozenset(
    {
        ActionCode.ASK_COACH,
        ActionCode.FIND_COACH,
        ActionCode.FILL_ROLE,
        ActionCode.SET_STANCE,
        ActionCode.WAY_ROUND,
        ActionCode.QUALIFY,
    }
)


@dataclass(frozen=True, slots=True)
class BriefNeed:
    """What they need and has not been met."""

    id: int
    text: str
    importance: int | None
    since: date | None
    contact: str


@dataclass(frozen=True, slots=True)
class BriefPromise:
    """What we promised and have not done; `late_days` is 0 when it is not late."""

    id: int
    text: str
    due_on: date | None
    late_days: int
    contact: str


@dataclass(frozen=True, slots=True)
class BriefComplaint:
    """A complaint that is not solved."""

    id: int
    text: str
    opened_on: date
    is_answered: bool


@dataclass(frozen=True, slots=True)
class BriefDeal:
    """An open deal; amount in minor units."""

    id: int
    name: str
    stage: BuyingStage
    amount: int | None
    currency: str
    expected_close: date | None


@dataclass(frozen=True, slots=True)
class BriefStep:
    """What is planned already."""

    id: int
    kind: ActivityKind
    subject: str
    due_on: date
    at: time | None


@dataclass(frozen=True, slots=True)
class BriefQuestion:
    """Something to ask, by a code: `stale` {group, days}, `unknown` {group}, `finding` (its facts).

    A question that comes from a finding carries it; its action says what to ask whom.
    """

    code: str
    facts: Mapping[str, Any]
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class BriefTouch:
    """The last thing that happened."""

    id: int
    kind: ActivityKind
    subject: str
    on: date
    outcome: str


@dataclass(frozen=True, slots=True)
class VisitBrief:
    """What to know before a visit; every list holds at most SHOWN, the weightiest first."""

    customer_id: int
    name: str
    tier: Tier | None
    customer_class: CustomerClass | None
    posture: SalesMode | None
    address: str
    phone: str
    last_touch: BriefTouch | None
    needs: tuple[BriefNeed, ...]
    promises: tuple[BriefPromise, ...]
    complaints: tuple[BriefComplaint, ...]
    deals: tuple[BriefDeal, ...]
    steps: tuple[BriefStep, ...]
    people: tuple[BriefPerson, ...]
    questions: tuple[BriefQuestion, ...]


def brief(session: Session, customer_id: int, today: date) -> VisitBrief | None:
    """The brief of a customer; None when it is gone."""
    customer = session.get(Customer, customer_id)
    if customer is None:
        return None
    run, listed = driver(session), json.dumps([customer_id])
    return VisitBrief(
        customer_id=customer_id,
        name=customer.name,
        tier=customer.tier,
        customer_class=customer.customer_class,
        posture=postures.posture_of(session, customer_id).mode,
        address=reaching.addresses(run, listed).get(customer_id, ""),
        phone=reaching.phones(run, listed).get(customer_id, ""),
        last_touch=_last_touch(session, customer_id),
        needs=_needs(session, customer_id),
        promises=_promises(session, customer_id, today),
        complaints=_complaints(session, customer_id),
        deals=_deals(session, customer_id),
        steps=_steps(session, customer_id),
        people=brief_people(session, customer_id),
        questions=_questions(session, customer_id, today),
    )


def _last_touch(session: Session, customer_id: int) -> BriefTouch | None:
    found = session.scalars(
        sa.select(Activity)
        .where(
            Activity.customer_id == customer_id,
            Activity.done_at.is_not(None),
            Activity.kind != ActivityKind.NOTE,
        )
        .order_by(Activity.done_at.desc())
        .limit(1)
    ).first()
    if found is None or found.done_at is None:
        return None
    on = found.done_at.date() if found.all_day else found.done_at.astimezone().date()
    return BriefTouch(found.id, found.kind, found.subject, on, found.outcome or "")


def _needs(session: Session, customer_id: int) -> tuple[BriefNeed, ...]:
    found = session.execute(
        sa.select(Need, Contact.name)
        .outerjoin(Contact, Contact.id == Need.contact_id)
        .where(Need.customer_id == customer_id, Need.met_on.is_(None))
        .order_by(Need.importance.desc().nulls_last(), Need.id.desc())
        .limit(SHOWN)
    )
    return tuple(
        BriefNeed(need.id, need.text, need.importance, need.since, name or "")
        for need, name in found
    )


def _promises(session: Session, customer_id: int, today: date) -> tuple[BriefPromise, ...]:
    found = session.execute(
        sa.select(Promise, Contact.name)
        .outerjoin(Contact, Contact.id == Promise.contact_id)
        .where(
            Promise.customer_id == customer_id,
            Promise.kept_at.is_(None),
            Promise.broken_at.is_(None),
        )
        .order_by(Promise.due_on.asc().nulls_last(), Promise.id)
        .limit(SHOWN)
    )
    return tuple(
        BriefPromise(
            promise.id, promise.text, promise.due_on,
            0 if promise.due_on is None else max(0, (today - promise.due_on).days), name or "",
        )
        for promise, name in found
    )  # fmt: skip


def _complaints(session: Session, customer_id: int) -> tuple[BriefComplaint, ...]:
    found = session.scalars(
        sa.select(Complaint)
        .where(Complaint.customer_id == customer_id, Complaint.solved_at.is_(None))
        .order_by(Complaint.opened_at)
        .limit(SHOWN)
    )
    return tuple(
        BriefComplaint(
            row.id, row.text, row.opened_at.astimezone().date(), row.first_reply_at is not None
        )
        for row in found
    )


def _deals(session: Session, customer_id: int) -> tuple[BriefDeal, ...]:
    found = session.scalars(
        sa.select(Deal)
        .where(Deal.customer_id == customer_id, Deal.outcome.is_(None))
        .order_by(Deal.amount.desc().nulls_last(), Deal.id)
        .limit(SHOWN)
    )
    base = firm.base_currency(session)
    return tuple(
        BriefDeal(
            deal.id, deal.name, deal.buying_stage, deal.amount, deal.currency or base,
            deal.expected_close,
        )
        for deal in found
    )  # fmt: skip


def _steps(session: Session, customer_id: int) -> tuple[BriefStep, ...]:
    found = session.scalars(
        sa.select(Activity)
        .where(Activity.customer_id == customer_id, Activity.done_at.is_(None))
        .where(Activity.due_on.is_not(None))
        .order_by(Activity.due_on, Activity.due_time, Activity.id)
        .limit(SHOWN)
    )
    steps = []
    for row in found:
        assert row.due_on is not None, "asked for"
        day, at = planned(row.due_on, row.due_time, row.due_zone, None)
        steps.append(BriefStep(row.id, row.kind, row.subject, day, at))
    return tuple(steps)


def _questions(session: Session, customer_id: int, today: date) -> tuple[BriefQuestion, ...]:
    """What findings would have us ask, then what is old, then what is unknown."""
    found = findings.of_customer(session, customer_id, today)
    # Also what is planned already: the brief is for that very visit.
    meant = [replace(each, action=wanted(each.action)) for each in found.all]
    asking = [
        BriefQuestion("finding", each.action.facts, each)
        for each in meant
        if each.action.code in _ASKING
    ][:_OF_FINDINGS]
    for age in freshness.to_ask(session, customer_id, today):
        facts = {"group": str(age.group)} | ({} if age.days is None else {"days": age.days})
        asking.append(BriefQuestion("unknown" if age.days is None else "stale", facts))
    return tuple(asking[:SHOWN])
