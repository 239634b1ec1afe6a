"""Records side by side before they are merged: every field and list, and what is proposed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.merging.combining import OWN
from crm_desktop.merging.doubles import KEYS
from crm_desktop.merging.subjects import Mergeable, fields_of
from crm_desktop.merging.winning import JOINED, SETTLED, is_filled, of_two, proposed
from crm_desktop.models import CustomField, CustomValue
from crm_desktop.models.base import Base

HIDDEN = frozenset({"created_at"})

# What is counted of a record because it moves with it, in the order of the screen.
COUNTED: Mapping[Mergeable, tuple[str, ...]] = {
    Mergeable.CUSTOMER: (
        "position", "deal", "sales_order", "activity", "promise", "complaint", "need", "document",
        "stakeholder", "referral",
    ),
    Mergeable.CONTACT: (
        "position", "activity_contact", "stakeholder", "promise", "complaint", "need",
    ),
}  # fmt: skip

# Lists of rows, and what of a row is shown.
LISTED: Mapping[Mergeable, Mapping[str, tuple[str, ...]]] = {
    Mergeable.CUSTOMER: {
        "phone": ("number",),
        "email": ("address",),
        "address": ("street", "postal_code", "city", "region", "country"),
        "customer_tag": ("word",),
    },
    Mergeable.CONTACT: {
        "phone": ("number",),
        "email": ("address",),
        "address": ("street", "postal_code", "city", "region", "country"),
        "contact_interest": ("word",),
        "contact_tag": ("word",),
    },
}


@dataclass(frozen=True, slots=True)
class Compared:
    """One of the records: its name, its days, and how much hangs on it, per table."""

    id: int
    name: str
    created_on: date | None
    last_touch_on: date | None
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A field, with what each record holds; a reference is told by its name.

    `winner` is the place of the record whose value is proposed; none where both are `joined` or a
    rule says the `result`. `label` is the name of a field of the firm's own, whose column begins
    with `own:`.
    """

    column: str
    values: tuple[Any, ...]
    winner: int | None
    result: Any
    vocabulary: str = ""
    label: str = ""

    @property
    def differs(self) -> bool:
        """Whether two records say something else; an empty one says nothing."""
        filled = [value for value in self.values if is_filled(value)]
        return any(value != filled[0] for value in filled[1:])

    @property
    def is_empty(self) -> bool:
        return not any(is_filled(value) for value in self.values)


@dataclass(frozen=True, slots=True)
class ComparedList:
    """A list of rows: what each record has, and what all have together."""

    table: str
    values: tuple[tuple[str, ...], ...]
    result: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Records side by side; the first is the one that would be kept."""

    subject: Mergeable
    records: tuple[Compared, ...]
    fields: tuple[ComparedField, ...]
    lists: tuple[ComparedList, ...]

    def choices(self, kept: int = 0) -> dict[str, int]:
        """What is proposed, as `merge` takes it."""
        return {
            field.column: self.records[field.winner].id
            for field in self.fields
            if field.winner is not None and field.winner != kept and not field.is_empty
        }


def side_by_side(session: Session, subject: Mergeable | str, ids: Sequence[int]) -> Comparison:
    """Compare records; the first of `ids` is kept. UserError `record_gone` for a deleted one."""
    subject = Mergeable(subject)
    table = subject.table
    found = {row.id: row for row in session.execute(sa.select(table).where(table.c.id.in_(ids)))}
    if len(ids) < 2 or len(found) < len(set(ids)):
        raise UserError("record_gone", table=str(subject))
    rows = [found[record_id]._mapping for record_id in ids]
    fields = [
        _field(session, column, rows) for column in fields_of(subject) if column.name not in HIDDEN
    ]
    return Comparison(
        subject=subject,
        records=tuple(_record(session, subject, row) for row in rows),
        fields=(*fields, *_own_fields(session, subject, ids)),
        lists=tuple(
            _list(session, subject, name, shown, ids) for name, shown in LISTED[subject].items()
        ),
    )


def _record(session: Session, subject: Mergeable, row: Mapping[Any, Any]) -> Compared:
    counts = []
    for name in COUNTED[subject]:
        table = Base.metadata.tables[name]
        query = sa.select(sa.func.count()).where(table.c[subject.owner] == row["id"])
        counts.append((name, int(session.scalar(query) or 0)))
    created = row["created_at"]
    return Compared(
        id=row["id"],
        name=row["name"],
        created_on=created.astimezone().date() if created else None,
        last_touch_on=row["last_touch_on"],
        counts=tuple(counts),
    )


def _field(
    session: Session, column: sa.Column[Any], rows: Sequence[Mapping[Any, Any]]
) -> ComparedField:
    values = [row[column.name] for row in rows]
    fresh = [max(filter(None, (r["verified_on"], r["last_touch_on"])), default=None) for r in rows]
    result = values[0]
    winner: int | None = None
    filled = [value for value in values if is_filled(value)]
    if column.name in SETTLED or (column.name in JOINED and len(filled) > 1):
        for value in values[1:]:
            result = of_two(column.name, result, value)
        winner = values.index(result) if result in values else None
    else:
        winner = proposed(column.name, values, fresh)
        result = values[winner]
    named = {value: value for value in (*values, result)}
    for key in column.foreign_keys:
        named = _names(session, key.column.table, set(values))
    words = getattr(column.type, "vocabulary", None)
    return ComparedField(
        column=column.name,
        values=tuple(named.get(value) for value in values),
        winner=winner,
        result=named.get(result),
        vocabulary="" if words is None else str(words.__name__),
    )


def _names(session: Session, table: sa.Table, ids: set[Any]) -> dict[Any, Any]:
    query = sa.select(table.c.id, table.c.name).where(table.c.id.in_(ids - {None}))
    return {row.id: row.name for row in session.execute(query)}


def _own_fields(
    session: Session, subject: Mergeable, ids: Sequence[int]
) -> tuple[ComparedField, ...]:
    owner = CustomValue.__table__.c[subject.owner]
    query = (
        sa.select(CustomField.id, CustomField.name, owner.label("owner_id"), CustomValue)
        .join(CustomField, CustomField.id == CustomValue.custom_field_id)
        .where(owner.in_(ids))
        .order_by(CustomField.position, CustomField.id)
    )
    held: dict[tuple[int, str], dict[int, Any]] = {}
    for field_id, name, owner_id, value in session.execute(query):
        parts = (value.text, value.number, value.day, value.yes)
        said = next((part for part in parts if part is not None), None)
        held.setdefault((field_id, name), {})[owner_id] = said
    fields = []
    for (field_id, name), by_owner in held.items():
        values = tuple(by_owner.get(record_id) for record_id in ids)
        winner = next(place for place, value in enumerate(values) if is_filled(value))
        column = f"{OWN}{field_id}"
        fields.append(ComparedField(column, values, winner, values[winner], label=name))
    return tuple(fields)


def _list(
    session: Session, subject: Mergeable, name: str, shown: Sequence[str], ids: Sequence[int]
) -> ComparedList:
    table = Base.metadata.tables[name]
    query = sa.select(table).where(table.c[subject.owner].in_(ids)).order_by(table.c.id)
    held: dict[int, dict[Any, str]] = {record_id: {} for record_id in ids}
    for found in session.execute(query):
        row = dict(found._mapping)
        owner_id = row[subject.owner]
        said = ", ".join(row[column] for column in shown if row[column])
        # As if all were the kept record's, for only then are two rows seen to be one.
        held[owner_id][KEYS[name]({**row, subject.owner: ids[0]})] = said
    together: dict[Any, str] = {}
    for record_id in ids:
        together = {**held[record_id], **together}
    values = tuple(tuple(held[record_id].values()) for record_id in ids)
    ordered = {key: together[key] for record_id in ids for key in held[record_id]}
    return ComparedList(name, values, tuple(ordered.values()))
