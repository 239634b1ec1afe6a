"""How a firm or person is reached: phones, mails and addresses as lists of rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import Address, Email, Phone

ADDRESS_PARTS = ("kind", "street", "city", "region", "postal_code", "country")


def digits_of(number: str) -> str:
    """The digits of a phone number, which is what search and matching compare."""
    return "".join(str(int(c)) for c in number if c.isdecimal())


def fold_address(address: str) -> str:
    """A mail address as search and matching compare it."""
    return address.strip().casefold()


def keep(
    session: Session,
    lists: Mapping[str, Any],
    *,
    customer_id: int | None = None,
    contact_id: int | None = None,
) -> None:
    """Make phones, emails and addresses of one owner say exactly what `lists` holds of them."""
    owner = {"customer_id": customer_id, "contact_id": contact_id}
    if "phones" in lists:
        rows.keep_list(
            session,
            _of(session, Phone, customer_id, contact_id),
            _texts(lists["phones"]),
            lambda row: row.number,
            lambda number: Phone(number=number, digits=digits_of(number), **owner),
        )
    if "emails" in lists:
        rows.keep_list(
            session,
            _of(session, Email, customer_id, contact_id),
            _texts(lists["emails"]),
            lambda row: row.address,
            lambda address: Email(address=address, folded=fold_address(address), **owner),
        )
    if "addresses" in lists:
        rows.keep_list(
            session,
            _of(session, Address, customer_id, contact_id),
            [parts for parts in map(_parts, lists["addresses"]) if any(parts)],
            lambda row: tuple(getattr(row, part) for part in ADDRESS_PARTS),
            lambda parts: Address(**dict(zip(ADDRESS_PARTS, parts, strict=True)), **owner),
        )


def _of(
    session: Session, kind: type[rows.Row], customer_id: int | None, contact_id: int | None
) -> list[rows.Row]:
    table = kind.__table__.c
    chosen = table.customer_id == customer_id if customer_id else table.contact_id == contact_id
    return list(session.scalars(sa.select(kind).where(chosen).order_by(table.id)))


def _texts(values: Any) -> list[str]:
    return list(dict.fromkeys(text for value in values if (text := str(value).strip())))


def _parts(address: Mapping[str, Any]) -> tuple[str | None, ...]:
    return tuple((str(address.get(part) or "").strip() or None) for part in ADDRESS_PARTS)
