"""Customers: the verbs that write them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import reach, rows
from crm_desktop.errors import UserError
from crm_desktop.models import Contact, Customer, CustomerTag, Position, Referral
from crm_desktop.store import Store

LISTS = ("phones", "emails", "addresses", "tags")


def add(store: Store, *, name: str, **fields: Any) -> int:
    """Add a customer; returns its id.

    `fields` are columns of Customer, and the lists `phones`, `emails` (texts), `addresses`
    (mappings of Address columns) and `tags` (words). UserError `field_needed` without a name.
    """
    with store.change("customer_added", customer=name.strip()) as session:
        plain, lists = _split({"created_at": datetime.now(UTC), **fields, "name": name})
        customer = rows.create(session, Customer(), plain)
        _keep_lists(session, customer.id, lists)
        return customer.id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change fields or lists of a customer; UserError `circular_parent` for a firm above itself."""
    customer: Customer
    with store.change("customer_edited", customer=lambda: customer.name) as session:
        plain, lists = _split(fields)
        customer = rows.find(session, Customer, id)
        rows.assign(customer, plain)
        session.flush()
        if plain.get("parent_id") is not None:
            _refuse_circle(session, id)
        _keep_lists(session, id, lists)
        return id


def edit_many(store: Store, *, ids: Collection[int], **fields: Any) -> int:
    """Set the same fields on many customers, as one Change; returns how many."""
    with store.change("customers_edited", count=len(ids)) as session:
        plain, lists = _split(fields)
        rows.set_many(session, Customer, ids, plain)
        for customer_id in ids if lists else ():
            _keep_lists(session, customer_id, lists)
        return len(ids)


def tag(store: Store, *, ids: Collection[int], word: str) -> int:
    """Give many customers one more tag; those that have it stay as they are."""
    with store.change("customers_tagged", count=len(ids), tag=word) as session:
        tagged = sa.select(CustomerTag.customer_id).where(
            CustomerTag.word == word, CustomerTag.customer_id.in_(rows.listed(ids))
        )
        missing = set(ids) - set(session.scalars(tagged))
        session.add_all(CustomerTag(customer_id=i, word=word) for i in sorted(missing))
        return len(ids)


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete customers with all that belongs to them, and the people who work nowhere else."""
    with store.read() as before:
        names = [rows.find(before, Customer, i).name for i in ids] if len(ids) == 1 else []
    title = "customer_deleted" if names else "customers_deleted"
    with store.change(title, customer=names[0] if names else "", count=len(ids)) as session:
        people = _people_of_these_only(session, ids)
        rows.delete(session, Customer, ids)
        if people:
            rows.delete(session, Contact, people)
        return len(ids)


def refer(
    store: Store,
    *,
    id: int,
    by_customer_id: int | None = None,
    by_contact_id: int | None = None,
    on: date | None = None,
    notes: str | None = None,
) -> int:
    """Record who brought this customer to us; returns the referral's id."""
    with store.change("referral_added", customer=name_of(store, id)) as session:
        referral = Referral(
            customer_id=id,
            by_customer_id=by_customer_id,
            by_contact_id=by_contact_id,
            referred_on=on,
        )
        return rows.create(session, referral, {"notes": notes}).id


def forget_referral(store: Store, *, ids: Collection[int]) -> int:
    """Take back who brought customers to us."""
    with store.change("referral_deleted", count=len(ids)) as session:
        rows.delete(session, Referral, ids)
        return len(ids)


def name_of(store: Store, customer_id: int | None) -> str:
    """The customer's name, for the title of a Change; empty for none."""
    if customer_id is None:
        return ""
    with store.read() as session:
        found = session.scalar(sa.select(Customer.name).where(Customer.id == customer_id))
    return found or ""


def _split(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    plain = {name: value for name, value in fields.items() if name not in LISTS}
    return plain, {name: value for name, value in fields.items() if name in LISTS}


def _keep_lists(session: Session, customer_id: int, lists: Mapping[str, Any]) -> None:
    reach.keep(session, lists, customer_id=customer_id)
    if "tags" in lists:
        rows.keep_list(
            session,
            session.scalars(
                sa.select(CustomerTag).where(CustomerTag.customer_id == customer_id)
            ).all(),
            dict.fromkeys(word.strip() for word in lists["tags"] if word.strip()),
            lambda row: row.word,
            lambda word: CustomerTag(customer_id=customer_id, word=word),
        )


def _people_of_these_only(session: Session, ids: Collection[int]) -> set[int]:
    here = sa.select(Position.contact_id).where(Position.customer_id.in_(rows.listed(ids)))
    elsewhere = sa.select(Position.contact_id).where(Position.customer_id.not_in(rows.listed(ids)))
    return set(session.scalars(here)) - set(
        session.scalars(elsewhere.where(Position.contact_id.in_(here)))
    )


def _refuse_circle(session: Session, customer_id: int) -> None:
    above = session.scalar(sa.select(Customer.parent_id).where(Customer.id == customer_id))
    seen = {customer_id}
    while above is not None:
        if above in seen:
            raise UserError("circular_parent")
        seen.add(above)
        above = session.scalar(sa.select(Customer.parent_id).where(Customer.id == above))
