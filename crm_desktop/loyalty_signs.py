"""Signs of loyalty: a customer stood as a reference for us, or suggested an improvement."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import Contact, Customer, LoyaltySign
from crm_desktop.models.codes import LoyaltySignKind
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class SignLine:
    """A sign as lists show it; `contact` is empty where nobody is named."""

    id: int
    kind: LoyaltySignKind
    on_day: date
    contact_id: int | None
    contact: str
    notes: str


def add_sign(
    store: Store,
    *,
    customer_id: int,
    kind: LoyaltySignKind | str,
    on_day: date,
    contact_id: int | None = None,
    notes: str | None = None,
) -> int:
    """Note what a customer did for us on a day; returns its id."""
    with store.change("loyalty_sign_added") as session:
        rows.find(session, Customer, customer_id)
        fields = {
            "customer_id": customer_id, "kind": LoyaltySignKind(kind), "on_day": on_day,
            "contact_id": contact_id, "notes": notes,
        }  # fmt: skip
        return rows.create(session, LoyaltySign(), fields).id


def edit_sign(store: Store, *, id: int, **fields: Any) -> int:
    """Change a sign's day, person or notes."""
    with store.change("loyalty_sign_edited") as session:
        rows.assign(rows.find(session, LoyaltySign, id), fields)
        return id


def delete_signs(store: Store, *, ids: Collection[int]) -> int:
    """Delete signs."""
    with store.change("loyalty_sign_deleted", count=len(ids)) as session:
        rows.delete(session, LoyaltySign, ids)
        return len(ids)


def of_customer(session: Session, customer_id: int) -> tuple[SignLine, ...]:
    """The signs of a customer, the newest first."""
    query = (
        sa.select(LoyaltySign, Contact.name)
        .outerjoin(Contact, Contact.id == LoyaltySign.contact_id)
        .where(LoyaltySign.customer_id == customer_id)
        .order_by(LoyaltySign.on_day.desc(), LoyaltySign.id.desc())
    )
    return tuple(
        SignLine(row.id, row.kind, row.on_day, row.contact_id, name or "", row.notes or "")
        for row, name in session.execute(query)
    )
