"""Referrals: who brought whom, and what those who were brought have bought since.

They are added and forgotten by `customers.refer` and `customers.forget_referral`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from crm_desktop import rows
from crm_desktop.driver import driver
from crm_desktop.errors import UserError
from crm_desktop.loyalty_events import REFERRALS, REFERRED_ON
from crm_desktop.models import Contact, Customer, Referral
from crm_desktop.purchases import Purchases, purchases
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Brought:
    """A customer that another one brought to us, with what it bought from that day on.

    `net` in minor units of `currency`; `referred_on` None: the day is not known, all is counted.
    """

    id: int
    customer_id: int
    name: str
    contact_id: int | None  # who of theirs named us
    contact: str
    referred_on: date | None
    notes: str
    orders: int
    net: int
    currency: str


@dataclass(frozen=True, slots=True)
class BroughtBy:
    """Who brought a customer to us: a firm, a person, or both; names are empty where unknown."""

    id: int
    customer_id: int | None
    customer: str
    contact_id: int | None
    contact: str
    referred_on: date | None
    notes: str


def edit_referral(store: Store, *, id: int, **fields: Any) -> int:
    """Change who brought a customer, when, or the notes; UserError `field_needed` for nobody."""
    with store.change("referral_edited") as session:
        referral = rows.find(session, Referral, id)
        rows.assign(referral, fields)
        if referral.by_customer_id is None and referral.by_contact_id is None:
            raise UserError("field_needed", field="by_customer_id")
        return id


def brought(session: Session, customer_id: int, as_of: date) -> tuple[Brought, ...]:
    """The customers that this one, or a person who works there, brought to us, the newest first."""
    found = driver(session)(
        "SELECT DISTINCT r.id, brought.id, brought.name, r.by_contact_id, coalesce(p.name, ''), "
        f"r.referred_on, coalesce(r.notes, '') FROM {REFERRALS} "
        "LEFT JOIN contact p ON p.id = r.by_contact_id "
        f"WHERE giver.id = :of AND {REFERRED_ON} <= :until "
        f"ORDER BY {REFERRED_ON} DESC, r.id DESC",
        {"of": customer_id, "until": as_of.isoformat()},
    ).fetchall()
    bought = purchases(session, as_of, {row[1] for row in found})
    lines = []
    for id, new, name, person, called, on, notes in found:
        day = None if on is None else date.fromisoformat(on)
        orders, net = _since(bought, new, day)
        lines.append(
            Brought(id, new, name, person, called, day, notes, orders, net, bought.currency)
        )
    return tuple(lines)


def brought_by(session: Session, customer_id: int) -> tuple[BroughtBy, ...]:
    """Who brought this customer to us."""
    by = aliased(Customer)
    query = (
        sa.select(Referral, by.name, Contact.name)
        .outerjoin(by, by.id == Referral.by_customer_id)
        .outerjoin(Contact, Contact.id == Referral.by_contact_id)
        .where(Referral.customer_id == customer_id)
        .order_by(Referral.id)
    )
    return tuple(
        BroughtBy(
            row.id, row.by_customer_id, firm or "", row.by_contact_id, person or "",
            row.referred_on, row.notes or "",
        )
        for row, firm, person in session.execute(query)
    )  # fmt: skip


def _since(bought: Purchases, customer_id: int, day: date | None) -> tuple[int, int]:
    """How many orders a customer made from a day on, and what they come to."""
    place = bought.place_of(customer_id)
    if place is None:
        return 0, 0
    mine = slice(bought.starts[place], bought.starts[place + 1])
    counts = bought.days[mine] >= (0 if day is None else day.toordinal())
    return int(counts.sum()), int(bought.nets[mine][counts].sum())
