"""Addresses for labels: of customers or people, without those who want no contact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm_desktop.models import Address, Contact, Customer

_PORTION = 500


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on one label; `firm` is where a person works."""

    name: str
    firm: str
    street: str
    postal_code: str
    city: str
    region: str
    country: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels in the order asked for, and how many records have none, by the reason."""

    labels: tuple[Label, ...]
    silent: int  # want no contact
    without_address: int


def of_customers(session: Session, ids: Sequence[int]) -> Labels:
    """One label for each customer that may be written to and has an address."""
    names: dict[int, tuple[str, bool]] = {}
    for part in _portions(ids):
        query = sa.select(Customer.id, Customer.name, Customer.legal_name, Customer.do_not_contact)
        for row_id, name, legal_name, silent in session.execute(query.where(Customer.id.in_(part))):
            names[row_id] = (legal_name or name, bool(silent))
    found = _addresses(session, Address.customer_id, list(names))
    labels = [
        _label(name, "", found[row_id])
        for row_id, (name, silent) in _in_order(ids, names)
        if not silent and row_id in found
    ]
    silent_ones = sum(silent for _name, silent in names.values())
    return Labels(tuple(labels), silent_ones, len(names) - silent_ones - len(labels))


def of_contacts(session: Session, ids: Sequence[int]) -> Labels:
    """One label for each person: at their own address, else at that of their firm."""
    names: dict[int, tuple[str, bool]] = {}
    firms: dict[int, tuple[int, str]] = {}
    for part in _portions(ids):
        query = (
            sa.select(Contact, Customer.id, Customer.name, Customer.do_not_contact)
            .outerjoin(Customer, Customer.id == Contact.main_customer_id)
            .where(Contact.id.in_(part))
        )
        for person, firm_id, firm, firm_silent in session.execute(query):
            names[person.id] = (person.name, bool(person.do_not_contact or firm_silent))
            if firm_id is not None:
                firms[person.id] = (firm_id, firm)
    own = _addresses(session, Address.contact_id, list(names))
    work = _addresses(session, Address.customer_id, [firm_id for firm_id, _name in firms.values()])
    labels = []
    for row_id, (name, silent) in _in_order(ids, names):
        firm_id, firm = firms.get(row_id, (0, ""))
        if not silent and row_id in own:
            labels.append(_label(name, "", own[row_id]))
        elif not silent and firm_id in work:
            labels.append(_label(name, firm, work[firm_id]))
    silent_ones = sum(silent for _name, silent in names.values())
    return Labels(tuple(labels), silent_ones, len(names) - silent_ones - len(labels))


def _in_order(
    ids: Sequence[int], names: dict[int, tuple[str, bool]]
) -> list[tuple[int, tuple[str, bool]]]:
    return [(row_id, names[row_id]) for row_id in dict.fromkeys(ids) if row_id in names]


def _addresses(
    session: Session, owner: InstrumentedAttribute[int | None], ids: Sequence[int]
) -> dict[int, Address]:
    """The first address of each that says a street or a town."""
    found: dict[int, Address] = {}
    for part in _portions(ids):
        query = sa.select(Address).where(owner.in_(part)).order_by(Address.id)
        for row in session.scalars(query):
            if row.street or row.city:
                found.setdefault(getattr(row, owner.key), row)
    return found


def _label(name: str, firm: str, address: Address) -> Label:
    return Label(
        name,
        firm,
        address.street or "",
        address.postal_code or "",
        address.city or "",
        address.region or "",
        address.country or "",
    )


def _portions(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + _PORTION] for start in range(0, len(ids), _PORTION)]
