"""Questions about one person: who they are, where they work, which part they play, what was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import (
    Activity,
    ActivityContact,
    Contact,
    ContactInterest,
    ContactTag,
    Customer,
    Deal,
    Department,
    Position,
    Stakeholder,
    StakeholderRole,
)
from crm_desktop.models.codes import FieldSubject
from crm_desktop.profile.reading import Custom, Reach, Values, customs_of, reach_of, values_of

LATEST = 30


@dataclass(frozen=True, slots=True)
class Place:
    """A position: at which firm, as what, from and until."""

    id: int
    customer_id: int
    customer: str
    title: str
    department_id: int | None
    department: str
    outside_as: str | None
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Part:
    """What a person is in a deal or, without one, in the account."""

    customer_id: int
    deal_id: int | None
    deal: str
    roles: tuple[str, ...]
    stance: str


@dataclass(frozen=True, slots=True)
class Touch:
    """Something done or planned with a person."""

    id: int
    kind: str
    subject: str
    done_at: datetime | None
    due_on: date | None


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """A person with everything their page and form show."""

    id: int
    values: Values
    reach: Reach
    interests: tuple[str, ...]
    places: tuple[Place, ...]
    parts: tuple[Part, ...]
    touches: tuple[Touch, ...]
    customs: tuple[Custom, ...]
    tags: tuple[str, ...] = ()


def person(session: Session, contact_id: int) -> PersonSheet | None:
    """All about one person; None when they are gone."""
    row = session.get(Contact, contact_id)
    if row is None:
        return None
    interests = sa.select(ContactInterest.word).where(ContactInterest.contact_id == contact_id)
    tags = sa.select(ContactTag.word).where(ContactTag.contact_id == contact_id)
    return PersonSheet(
        id=row.id,
        values=values_of(row),
        reach=reach_of(session, contact_id=contact_id),
        interests=tuple(session.scalars(interests.order_by(ContactInterest.id))),
        places=_places(session, contact_id),
        parts=_parts(session, contact_id),
        touches=_touches(session, contact_id),
        customs=customs_of(session, FieldSubject.CONTACT, contact_id),
        tags=tuple(session.scalars(tags.order_by(ContactTag.id))),
    )


def _places(session: Session, contact_id: int) -> tuple[Place, ...]:
    query = (
        sa.select(Position, Customer.name, Department.name)
        .join(Customer, Customer.id == Position.customer_id)
        .outerjoin(Department, Department.id == Position.department_id)
        .where(Position.contact_id == contact_id)
        .order_by(Position.until.is_not(None), Position.until.desc(), Position.id.desc())
    )
    return tuple(
        Place(
            id=row.id,
            customer_id=row.customer_id,
            customer=customer,
            title=row.title or "",
            department_id=row.department_id,
            department=department or "",
            outside_as=row.outside_as,
            since=row.since,
            until=row.until,
        )
        for row, customer, department in session.execute(query)
    )


def _parts(session: Session, contact_id: int) -> tuple[Part, ...]:
    roles: dict[int, tuple[str, ...]] = {}
    for part_id, role in session.execute(
        sa.select(StakeholderRole.stakeholder_id, StakeholderRole.role)
        .join(Stakeholder, Stakeholder.id == StakeholderRole.stakeholder_id)
        .where(Stakeholder.contact_id == contact_id)
        .order_by(StakeholderRole.id)
    ):
        roles[part_id] = (*roles.get(part_id, ()), role)
    query = (
        sa.select(Stakeholder, Deal.name)
        .outerjoin(Deal, Deal.id == Stakeholder.deal_id)
        .where(Stakeholder.contact_id == contact_id)
        .order_by(Stakeholder.deal_id.is_not(None), Stakeholder.id.desc())
    )
    return tuple(
        Part(row.customer_id, row.deal_id, name or "", roles.get(row.id, ()), row.stance)
        for row, name in session.execute(query)
    )


def _touches(session: Session, contact_id: int) -> tuple[Touch, ...]:
    query = (
        sa.select(Activity)
        .join(ActivityContact, ActivityContact.activity_id == Activity.id)
        .where(ActivityContact.contact_id == contact_id)
        .order_by(Activity.done_at.is_not(None), Activity.done_at.desc(), Activity.due_on)
        .limit(LATEST)
    )
    return tuple(
        Touch(row.id, row.kind, row.subject, row.done_at, row.due_on)
        for row in session.scalars(query)
    )
