"""What the forms offer to choose from: colleagues, people, departments, deals, products, words."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm_desktop.firm import base_currency
from crm_desktop.models import (
    Address,
    Competitor,
    Contact,
    Customer,
    CustomerTag,
    Deal,
    Department,
    Order,
    Position,
    Product,
    User,
)
from crm_desktop.profile.reading import Named
from crm_desktop.text import sort_key
from crm_desktop.vocabularies import arranged

MOST = 5_000
OFFERED = 40


@dataclass(frozen=True, slots=True)
class ProductChoice:
    """A product to put on a line; price and cost in 1/10,000 of the major unit."""

    id: int
    name: str
    code: str
    unit_price: int | None
    unit_cost: int | None
    currency: str | None


@dataclass(frozen=True, slots=True)
class Lists:
    """Everything a form may offer for one customer (or for none).

    `currency` is the one the customer last bought in, else the file's own.
    """

    currency: str
    currencies: tuple[str, ...]
    me: int | None
    customer: Named | None
    users: tuple[Named, ...]
    competitors: tuple[Named, ...]
    departments: tuple[Named, ...]
    people: tuple[Named, ...]
    deals: tuple[Named, ...]
    products: tuple[ProductChoice, ...]
    product_lines: tuple[str, ...]
    industries: tuple[str, ...]
    sources: tuple[str, ...]
    tags: tuple[str, ...]
    countries: tuple[str, ...]


def lists(session: Session, customer_id: int | None = None) -> Lists:
    """What the forms of a customer offer; the words are those in use, most often used first."""
    currency = _last_currency(session, customer_id) or base_currency(session)
    used = [*_words(session, Order.currency), *_words(session, Deal.currency)]
    mine = session.scalar(sa.select(User.id).where(User.is_me.is_(True)).limit(1))
    return Lists(
        currency=currency,
        currencies=tuple(dict.fromkeys((currency, *used, "EUR", "USD", "CNY", "MXN"))),
        me=mine,
        customer=named_customer(session, customer_id),
        users=_named(session, sa.select(User.id, User.name).where(User.retired.is_(False))),
        competitors=_named(session, sa.select(Competitor.id, Competitor.name)),
        departments=departments_of(session, customer_id),
        people=people_of(session, customer_id),
        deals=_named(
            session,
            sa.select(Deal.id, Deal.name).where(Deal.customer_id == customer_id),
        ),
        products=_products(session),
        product_lines=arranged(session, "product_line", _words(session, Product.line)),
        industries=arranged(session, "industry", _words(session, Customer.industry)),
        sources=arranged(session, "source", _words(session, Customer.source)),
        tags=arranged(session, "tag", _words(session, CustomerTag.word)),
        countries=_words(session, Address.country),
    )


def named_customer(session: Session, customer_id: int | None) -> Named | None:
    """A customer's id and name; None when there is none."""
    name = session.scalar(sa.select(Customer.name).where(Customer.id == customer_id))
    return None if customer_id is None or name is None else Named(customer_id, name)


def departments_of(session: Session, customer_id: int | None) -> tuple[Named, ...]:
    """A customer's departments in their order."""
    query = (
        sa.select(Department.id, Department.name)
        .where(Department.customer_id == customer_id)
        .order_by(Department.position, Department.id)
    )
    return tuple(Named(row.id, row.name) for row in session.execute(query))


def people_of(session: Session, customer_id: int | None) -> tuple[Named, ...]:
    """The people who work for a customer now, each with their title."""
    query = (
        sa.select(Contact.id, Contact.name, Position.title)
        .join(Position, Position.contact_id == Contact.id)
        .where(Position.customer_id == customer_id, Position.until.is_(None))
        .order_by(Contact.sort_key, Contact.id)
    )
    found = {row.id: Named(row.id, row.name, row.title or "") for row in session.execute(query)}
    return tuple(found.values())


def customers_like(session: Session, typed: str) -> tuple[Named, ...]:
    """Customers whose name begins with what was typed (accents and pinyin folded), a few dozen."""
    return _like(session, Customer, typed, Customer.city)


def contacts_like(session: Session, typed: str) -> tuple[Named, ...]:
    """People whose name begins with what was typed, a few dozen."""
    return _like(session, Contact, typed, Contact.main_title)


def _last_currency(session: Session, customer_id: int | None) -> str | None:
    query = sa.select(Order.currency).where(Order.customer_id == customer_id)
    return session.scalar(query.order_by(Order.ordered_on.desc()).limit(1))


def _like(
    session: Session,
    kind: type[Customer] | type[Contact],
    typed: str,
    beside: InstrumentedAttribute[str | None],
) -> tuple[Named, ...]:
    query = sa.select(kind.id, kind.name, beside).order_by(kind.sort_key, kind.id).limit(OFFERED)
    if key := sort_key(typed.strip()):
        query = query.where(kind.sort_key >= key, kind.sort_key < key + "\U0010ffff")
    return tuple(Named(row[0], row[1], row[2] or "") for row in session.execute(query))


def _named(session: Session, query: sa.Select[int, str]) -> tuple[Named, ...]:
    found = [Named(row[0], row[1]) for row in session.execute(query.limit(MOST))]
    return tuple(sorted(found, key=lambda named: sort_key(named.name)))


def _products(session: Session) -> tuple[ProductChoice, ...]:
    query = sa.select(Product).where(Product.retired.is_(False)).order_by(Product.name).limit(MOST)
    return tuple(
        ProductChoice(row.id, row.name, row.code or "", row.unit_price, row.unit_cost, row.currency)
        for row in session.scalars(query)
    )


def _words(session: Session, column: InstrumentedAttribute[str | None]) -> tuple[str, ...]:
    count = sa.func.count()
    query = (
        sa.select(column)
        .where(column.is_not(None))
        .group_by(column)
        .order_by(count.desc(), column)
        .limit(200)
    )
    return tuple(word for word in session.scalars(query) if word)
