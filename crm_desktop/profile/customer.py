"""Questions about one customer: its header, its profile, and the lists that hang on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from crm_desktop.firm import base_currency
from crm_desktop.models import (
    Complaint,
    Contact,
    Customer,
    CustomerTag,
    Deal,
    Department,
    DepartmentFunction,
    Document,
    Email,
    Need,
    Order,
    Phone,
    Position,
    Product,
    Referral,
    User,
)
from crm_desktop.models.codes import DepartmentRole, FieldSubject
from crm_desktop.profile.lists import named_customer
from crm_desktop.profile.reading import (
    Custom,
    Named,
    Reach,
    Values,
    customs_of,
    reach_of,
    values_of,
)


@dataclass(frozen=True, slots=True)
class Header:
    """What stands on top of the panel."""

    id: int
    name: str
    tier: str | None
    customer_class: str | None
    sales_mode: str | None
    industry: str
    place: str
    owner: str
    do_not_contact: bool
    phone: str
    email: str
    web: str
    deals: int
    orders: int


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works (or worked) for a customer, or stands beside it."""

    contact_id: int
    position_id: int
    name: str
    other_name: str
    title: str
    department: str
    outside_as: str | None
    since: date | None
    until: date | None
    phone: str
    email: str
    last_touch_on: date | None


@dataclass(frozen=True, slots=True)
class DepartmentPart:
    """A department and what it does in a purchase."""

    id: int
    name: str
    functions: tuple[str, ...]
    people: int


@dataclass(frozen=True, slots=True)
class NeedLine:
    """What they want or suffer from."""

    id: int
    text: str
    person: str
    product: str
    since: date | None
    importance: int | None
    met_on: date | None


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """What went wrong, and how far it is."""

    id: int
    text: str
    person: str
    opened_at: datetime
    first_reply_at: datetime | None
    solved_at: datetime | None
    satisfaction: int | None


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A file kept, or a link."""

    id: int
    name: str
    sha256: str | None
    size: int | None
    link: str | None
    added_at: datetime | None


@dataclass(frozen=True, slots=True)
class Profile:
    """All that is known of a firm beside what happened with it."""

    id: int
    values: Values
    reach: Reach
    tags: tuple[str, ...]
    parent: Named | None
    daughters: tuple[Named, ...]
    referred_by: tuple[Named, ...]
    customs: tuple[Custom, ...]
    departments: tuple[DepartmentPart, ...]
    people: tuple[Person, ...]
    needs: tuple[NeedLine, ...]
    complaints: tuple[ComplaintLine, ...]
    documents: tuple[DocumentLine, ...]
    net_sales: int
    currency: str


def header(session: Session, customer_id: int) -> Header | None:
    """The top of the panel; None when the customer is gone."""
    found = session.execute(
        sa.select(Customer, User.name)
        .outerjoin(User, User.id == Customer.owner_id)
        .where(Customer.id == customer_id)
    ).first()
    if found is None:
        return None
    row, owner = found
    reach = reach_of(session, customer_id=customer_id)
    place = reach.addresses[0] if reach.addresses else {}
    parts = (place.get("city"), place.get("region"), place.get("country"))
    return Header(
        id=row.id,
        name=row.name,
        tier=row.tier,
        customer_class=row.customer_class,
        sales_mode=row.sales_mode,
        industry=row.industry or "",
        place=", ".join(dict.fromkeys(part for part in parts if part)),
        owner=owner or "",
        do_not_contact=row.do_not_contact,
        phone=next(iter(reach.phones), ""),
        email=next(iter(reach.emails), ""),
        web=row.web or "",
        deals=_count(session, Deal, customer_id),
        orders=_count(session, Order, customer_id),
    )


def profile(session: Session, customer_id: int) -> Profile | None:
    """Everything the Profile tab shows; None when the customer is gone."""
    row = session.get(Customer, customer_id)
    if row is None:
        return None
    tags = sa.select(CustomerTag.word).where(CustomerTag.customer_id == customer_id)
    return Profile(
        id=row.id,
        values=values_of(row),
        reach=reach_of(session, customer_id=customer_id),
        tags=tuple(session.scalars(tags.order_by(CustomerTag.id))),
        parent=named_customer(session, row.parent_id),
        daughters=_daughters(session, customer_id),
        referred_by=_referrals(session, customer_id),
        customs=customs_of(session, FieldSubject.CUSTOMER, customer_id),
        departments=departments(session, customer_id),
        people=people(session, customer_id),
        needs=needs(session, customer_id),
        complaints=complaints(session, customer_id),
        documents=documents(session, customer_id=customer_id),
        net_sales=row.net_sales,
        currency=base_currency(session),
    )


def people(session: Session, customer_id: int) -> tuple[Person, ...]:
    """The people of a customer: those who work there now first, then those who left."""
    first_phone = (
        sa.select(Phone.number).where(Phone.contact_id == Contact.id).order_by(Phone.id).limit(1)
    )
    first_mail = (
        sa.select(Email.address).where(Email.contact_id == Contact.id).order_by(Email.id).limit(1)
    )
    query = (
        sa.select(
            Contact,
            Position,
            Department.name.label("department"),
            first_phone.correlate(Contact).scalar_subquery().label("phone"),
            first_mail.correlate(Contact).scalar_subquery().label("email"),
        )
        .join(Position, Position.contact_id == Contact.id)
        .outerjoin(Department, Department.id == Position.department_id)
        .where(Position.customer_id == customer_id)
        .order_by(
            Position.until.is_not(None), Position.outside_as.is_not(None),
            Department.position, Contact.sort_key, Contact.id,
        )
    )  # fmt: skip
    return tuple(
        Person(
            contact_id=contact.id,
            position_id=position.id,
            name=contact.name,
            other_name=contact.other_name or "",
            title=position.title or "",
            department=department or "",
            outside_as=position.outside_as,
            since=position.since,
            until=position.until,
            phone=phone or "",
            email=email or "",
            last_touch_on=contact.last_touch_on,
        )
        for contact, position, department, phone, email in session.execute(query)
    )


def departments(session: Session, customer_id: int) -> tuple[DepartmentPart, ...]:
    """The departments of a customer in their order, with their functions and head counts."""
    functions: dict[int, list[str]] = {}
    for row in session.scalars(
        sa.select(DepartmentFunction)
        .where(DepartmentFunction.customer_id == customer_id)
        .order_by(DepartmentFunction.id)
    ):
        functions.setdefault(row.department_id, []).append(row.function)
    order = list(DepartmentRole)
    counted = session.execute(
        sa.select(Position.department_id, sa.func.count())
        .where(Position.customer_id == customer_id, Position.until.is_(None))
        .group_by(Position.department_id)
    )
    heads = {row[0]: row[1] for row in counted}
    query = sa.select(Department).where(Department.customer_id == customer_id)
    return tuple(
        DepartmentPart(
            id=row.id,
            name=row.name,
            functions=tuple(
                sorted(functions.get(row.id, ()), key=lambda f: order.index(DepartmentRole(f)))
            ),
            people=heads.get(row.id, 0),
        )
        for row in session.scalars(query.order_by(Department.position, Department.id))
    )


def needs(session: Session, customer_id: int) -> tuple[NeedLine, ...]:
    """What the customer wants: unmet and important first."""
    query = (
        sa.select(Need, Contact.name, Product.name)
        .outerjoin(Contact, Contact.id == Need.contact_id)
        .outerjoin(Product, Product.id == Need.product_id)
        .where(Need.customer_id == customer_id)
        .order_by(Need.met_on.is_not(None), Need.importance.desc(), Need.id.desc())
    )
    return tuple(
        NeedLine(
            row.id, row.text, person or "", product or "", row.since, row.importance, row.met_on
        )
        for row, person, product in session.execute(query)
    )


def complaints(session: Session, customer_id: int) -> tuple[ComplaintLine, ...]:
    """What went wrong: open ones first, then the newest."""
    query = (
        sa.select(Complaint, Contact.name)
        .outerjoin(Contact, Contact.id == Complaint.contact_id)
        .where(Complaint.customer_id == customer_id)
        .order_by(Complaint.solved_at.is_not(None), Complaint.opened_at.desc())
    )
    return tuple(
        ComplaintLine(
            id=row.id,
            text=row.text,
            person=person or "",
            opened_at=row.opened_at,
            first_reply_at=row.first_reply_at,
            solved_at=row.solved_at,
            satisfaction=row.satisfaction,
        )
        for row, person in session.execute(query)
    )


def documents(
    session: Session, *, customer_id: int | None = None, deal_id: int | None = None
) -> tuple[DocumentLine, ...]:
    """The documents of a customer or of one deal, newest first."""
    query = sa.select(Document).order_by(Document.id.desc())
    if deal_id is not None:
        query = query.where(Document.deal_id == deal_id)
    else:
        query = query.where(Document.customer_id == customer_id)
    return tuple(
        DocumentLine(row.id, row.name, row.sha256, row.size, row.link, row.added_at)
        for row in session.scalars(query)
    )


def _daughters(session: Session, customer_id: int) -> tuple[Named, ...]:
    query = (
        sa.select(Customer.id, Customer.name)
        .where(Customer.parent_id == customer_id)
        .order_by(Customer.sort_key)
        .limit(50)
    )
    return tuple(Named(row.id, row.name) for row in session.execute(query))


def _referrals(session: Session, customer_id: int) -> tuple[Named, ...]:
    by = aliased(Customer)
    query = (
        sa.select(Referral.id, sa.func.coalesce(Contact.name, by.name), by.name)
        .outerjoin(by, by.id == Referral.by_customer_id)
        .outerjoin(Contact, Contact.id == Referral.by_contact_id)
        .where(Referral.customer_id == customer_id)
        .order_by(Referral.id)
    )
    return tuple(
        Named(row[0], row[1] or "", (row[2] or "") if row[2] != row[1] else "")
        for row in session.execute(query)
    )


def _count(session: Session, kind: type[Deal] | type[Order], customer_id: int) -> int:
    query = sa.select(sa.func.count()).select_from(kind).where(kind.customer_id == customer_id)
    return session.scalar(query) or 0
