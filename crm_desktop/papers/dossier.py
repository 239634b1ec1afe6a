"""The dossier of a customer: what we know and what is open, on a few pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import account_plans
from crm_desktop.account_plans import Plan
from crm_desktop.agenda.brief import BriefComplaint, BriefPromise
from crm_desktop.loyalty import Loyalty, loyalty_of
from crm_desktop.models import (
    Activity,
    Complaint,
    Contact,
    Customer,
    Order,
    Promise,
    Stakeholder,
    StakeholderRole,
)
from crm_desktop.models.codes import ActivityKind, BuyingRole, Stance
from crm_desktop.profile.customer import Header, NeedLine, Person, header, needs, people
from crm_desktop.profile.deal import DealLine, deals
from crm_desktop.stakeholders.maps import StakeholderMap, maps_of, stakeholder_map

MOST = 40  # lines of each part
TOUCHES = 12
YEARS = 6


@dataclass(frozen=True, slots=True)
class Touch:
    """Something that was done with them."""

    on: date
    kind: ActivityKind
    subject: str
    outcome: str
    notes: str


@dataclass(frozen=True, slots=True)
class Part:
    """What a person is on the maps of this customer: all roles, and the newest stance."""

    roles: tuple[BuyingRole, ...]
    stance: Stance


@dataclass(frozen=True, slots=True)
class YearOfSales:
    """What they bought in a calendar year, in minor units of one currency."""

    year: int
    currency: str
    net: int
    orders: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """All of it as it stands; people who left are not in it. `parts` are by the person's id."""

    head: Header
    address: str
    notes: str
    people: tuple[Person, ...]
    parts: dict[int, Part]
    promises: tuple[BriefPromise, ...]
    complaints: tuple[BriefComplaint, ...]
    deals: tuple[DealLine, ...]
    sales: tuple[YearOfSales, ...]
    loyalty: Loyalty | None
    touches: tuple[Touch, ...]
    needs: tuple[NeedLine, ...]
    plan: Plan
    map: StakeholderMap
    map_name: str  # of the deal it is of; empty for that of the account


def dossier(session: Session, customer_id: int, today: date) -> Dossier | None:
    """The dossier of a customer; None when it is gone."""
    head = header(session, customer_id)
    customer = session.get(Customer, customer_id)
    if head is None or customer is None:
        return None
    maps = maps_of(session, customer_id)
    deal_id, map_name = next(((one.deal_id, one.name) for one in maps if one.people), (None, ""))
    at_work = [one for one in people(session, customer_id) if one.until is None]
    return Dossier(
        head=head,
        address=address_of(session, customer_id),
        notes=customer.notes or "",
        people=tuple(at_work[:MOST]),
        parts=_parts(session, customer_id),
        promises=_promises(session, customer_id, today),
        complaints=_complaints(session, customer_id),
        deals=deals(session, customer_id)[:MOST],
        sales=_sales(session, customer_id),
        loyalty=loyalty_of(session, customer_id, today),
        touches=touches(session, customer_id, TOUCHES),
        needs=tuple(one for one in needs(session, customer_id) if one.met_on is None)[:MOST],
        plan=account_plans.of_customer(session, customer_id, today),
        map=stakeholder_map(session, customer_id, deal_id),
        map_name="" if deal_id is None else map_name,
    )


def address_of(session: Session, customer_id: int) -> str:
    """The first address of a customer on one line."""
    # Late: the module is the agenda's, and few print.
    from crm_desktop.agenda import reaching
    from crm_desktop.driver import driver

    return reaching.addresses(driver(session), f"[{customer_id}]").get(customer_id, "")


def touches(
    session: Session, customer_id: int, most: int, deal_id: int | None = None
) -> tuple[Touch, ...]:
    """What was done last with a customer, or for one deal of theirs, the newest first."""
    query = (
        sa.select(Activity)
        .where(Activity.customer_id == customer_id, Activity.done_at.is_not(None))
        .order_by(Activity.done_at.desc(), Activity.id.desc())
        .limit(most)
    )
    if deal_id is not None:
        query = query.where(Activity.deal_id == deal_id)
    found = []
    for row in session.scalars(query):
        assert row.done_at is not None, "asked for"
        on = row.done_at.date() if row.all_day else row.done_at.astimezone().date()
        found.append(Touch(on, row.kind, row.subject, row.outcome or "", row.notes or ""))
    return tuple(found)


def _parts(session: Session, customer_id: int) -> dict[int, Part]:
    rows = session.execute(
        sa.select(Stakeholder.contact_id, Stakeholder.stance, StakeholderRole.role)
        .outerjoin(StakeholderRole, StakeholderRole.stakeholder_id == Stakeholder.id)
        .where(Stakeholder.customer_id == customer_id, Stakeholder.contact_id.is_not(None))
        .order_by(Stakeholder.id.desc(), StakeholderRole.id)
    )
    roles: dict[int, dict[BuyingRole, None]] = {}
    stances: dict[int, Stance] = {}
    for contact_id, stance, role in rows:
        if contact_id is None:
            continue
        stances.setdefault(contact_id, stance or Stance.UNKNOWN)
        roles.setdefault(contact_id, {}).update({role: None} if role else {})
    return {each: Part(tuple(roles[each]), stance) for each, stance in stances.items()}


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
        .limit(MOST)
    )
    return tuple(
        BriefPromise(
            row.id, row.text, row.due_on,
            0 if row.due_on is None else max(0, (today - row.due_on).days), name or "",
        )
        for row, name in found
    )  # fmt: skip


def _complaints(session: Session, customer_id: int) -> tuple[BriefComplaint, ...]:
    found = session.scalars(
        sa.select(Complaint)
        .where(Complaint.customer_id == customer_id, Complaint.solved_at.is_(None))
        .order_by(Complaint.opened_at)
        .limit(MOST)
    )
    return tuple(
        BriefComplaint(
            row.id, row.text, row.opened_at.astimezone().date(), row.first_reply_at is not None
        )
        for row in found
    )


def _sales(session: Session, customer_id: int) -> tuple[YearOfSales, ...]:
    year = sa.cast(sa.func.strftime("%Y", sa.type_coerce(Order.ordered_on, sa.Text)), sa.Integer)
    found = session.execute(
        sa.select(year, Order.currency, sa.func.sum(Order.net), sa.func.count())
        .where(Order.customer_id == customer_id)
        .group_by(year, Order.currency)
        .order_by(year.desc(), Order.currency)
        .limit(YEARS)
    )
    return tuple(YearOfSales(*row) for row in found)
