"""What the questions of the panel share: rows as plain values, lists of choices, custom fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Address, CustomChoice, CustomField, CustomValue, Email, Phone
from crm_desktop.models.base import Base
from crm_desktop.models.codes import FieldKind, FieldSubject
from crm_desktop.reach import ADDRESS_PARTS

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Named:
    """A record to choose: its id and what it is called, with a second line where names repeat."""

    id: int
    name: str
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How a firm or person is reached, as written; addresses are mappings of Address columns."""

    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[Values, ...] = ()


@dataclass(frozen=True, slots=True)
class Custom:
    """A field of the firm's own, with its value (text, float, date, bool or None) for a record."""

    field_id: int
    kind: FieldKind
    name: str
    choices: tuple[str, ...]
    value: str | float | date | bool | None


def values_of(row: Base) -> Values:
    """The columns of a row by name, codes as plain text; nothing can be written through it."""
    found = {}
    for column in row.__table__.columns:
        value = getattr(row, column.name)
        found[column.name] = str(value) if isinstance(value, str) else value
    return MappingProxyType(found)


def reach_of(
    session: Session, *, customer_id: int | None = None, contact_id: int | None = None
) -> Reach:
    """Phones, mails and addresses of one firm or one person, in the order they were entered."""

    def of(kind: type[Base]) -> sa.ColumnElement[bool]:
        columns = kind.__table__.c
        if customer_id is not None:
            return sa.and_(columns.customer_id == customer_id, columns.contact_id.is_(None))
        return columns.contact_id == contact_id

    phones = session.scalars(sa.select(Phone.number).where(of(Phone)).order_by(Phone.id))
    emails = session.scalars(sa.select(Email.address).where(of(Email)).order_by(Email.id))
    addresses = session.scalars(sa.select(Address).where(of(Address)).order_by(Address.id))
    return Reach(
        tuple(phones),
        tuple(emails),
        tuple(
            MappingProxyType({part: getattr(row, part) for part in ADDRESS_PARTS})
            for row in addresses
        ),
    )


def customs_of(session: Session, subject: FieldSubject, record_id: int) -> tuple[Custom, ...]:
    """The firm's own fields of a customer, contact or deal, in their order, filled or not."""
    owner = getattr(CustomValue, f"{subject.value}_id")
    values = {
        row.custom_field_id: row
        for row in session.scalars(sa.select(CustomValue).where(owner == record_id))
    }
    words: dict[int, list[str]] = {}
    for choice in session.scalars(sa.select(CustomChoice).order_by(CustomChoice.position)):
        said = values.get(choice.custom_field_id)
        if choice.retired and (said is None or said.text != choice.word):
            continue
        words.setdefault(choice.custom_field_id, []).append(choice.word)
    fields = session.scalars(
        sa.select(CustomField)
        .where(CustomField.subject == subject, CustomField.retired.is_(False))
        .order_by(CustomField.position, CustomField.id)
    )
    return tuple(
        Custom(
            field_id=field.id,
            kind=FieldKind(field.kind),
            name=field.name,
            choices=tuple(words.get(field.id, ())),
            value=_value_of(field, values.get(field.id)),
        )
        for field in fields
    )


def _value_of(field: CustomField, row: CustomValue | None) -> str | float | date | bool | None:
    if row is None:
        return None
    kinds: dict[FieldKind, str | float | date | bool | None] = {
        FieldKind.NUMBER: row.number,
        FieldKind.DATE: row.day,
        FieldKind.YES_NO: row.yes,
    }
    return kinds.get(FieldKind(field.kind), row.text)
