"""What many records may be given at once: plain fields, own fields, words of lists.

Each kind of field knows which of the records would change, what they said before, and how all of
them are written in a few statements.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import bulk, rows
from crm_desktop.errors import UserError
from crm_desktop.listing import ME, FilterField, FilterKind, IdArray, Subject, arrays, filter_fields
from crm_desktop.listing.own import PREFIX, own_fields
from crm_desktop.models import Contact, Customer, CustomField, Deal
from crm_desktop.models.base import Base
from crm_desktop.models.codes import FieldKind
from crm_desktop.store import Store

KINDS: Mapping[Subject, type[Base]] = {"customer": Customer, "contact": Contact, "deal": Deal}
# Fields with a verb of their own (a deal is moved and closed), and what tells records apart.
_ONE_BY_ONE = {
    "id", "name", "external_id", "tax_number", "created_at", "parent_id", "anonymised_on",
    "customer_id", "buying_stage", "outcome", "outcome_reason", "closed_on",
}  # fmt: skip
_COLUMNS = {"owner": "owner_id", "incumbent": "incumbent_id"}  # by the code of the field
_LISTS: Mapping[tuple[Subject, str], str] = {
    ("customer", "tag"): "customer_tag",
    ("contact", "tag"): "contact_tag",
    ("contact", "interest"): "contact_interest",
}
_VALUES: Mapping[str, tuple[str, tuple[type, ...]]] = {
    FieldKind.TEXT: ("text", (str,)),
    FieldKind.CHOICE: ("text", (str,)),
    FieldKind.NUMBER: ("number", (int, float)),
    FieldKind.DATE: ("day", (date,)),
    FieldKind.YES_NO: ("yes", (bool,)),
}


@dataclass(frozen=True)
class Edit:
    """Give a field, by the code it has in filters, a value; None empties it.

    Words of a list ("tag", "interest") are added or removed.
    """

    field: str
    value: Any = None
    action: Literal["set", "add", "remove"] = "set"


class Place(Protocol):
    """Where an edit is written; `listed` are ids of records as a JSON array."""

    def changing(self, session: Session, listed: str) -> IdArray:
        """The records that do not say it yet."""

    def before(self, session: Session, listed: str) -> list[tuple[Any, int]]:
        """What the records say now, and how many of them, the most frequent first."""

    def values(self, session: Session, listed: str) -> dict[int, Any]:
        """What each record says now; those that say nothing may be left out."""

    def write(self, store: Store, session: Session, ids: Sequence[int]) -> None:
        """Let the records say it, of which none does yet."""


def edit_fields(session: Session, subject: Subject) -> tuple[FilterField, ...]:
    """The fields that many records can be given at once, with the words they offer."""
    found = []
    offered = {own.column: own.offered for own in own_fields(session.connection(), (subject,))}
    for field in filter_fields(session, subject):
        own = field.code in offered
        if own:  # those no longer offered stay where they are said, and are not said anew
            words = tuple(word for word in field.words if word.value in offered[field.code])
            field = replace(field, words=words)
        listed = (subject, field.code) in _LISTS
        if own or listed or (not field.of_customer and _column(subject, field.code) is not None):
            words = tuple(word for word in field.words if word.value != ME)
            found.append(replace(field, words=words) if field.kind == FilterKind.OWNER else field)
    return tuple(found)


def place_of(session: Session, subject: Subject, edit: Edit) -> Place:
    """Where an edit is written, its value checked.

    UserError `wrong_kind_of_value`, `field_needed`, or `record_gone` for a field that is gone;
    ValueError for one that cannot be given to many records.
    """
    table = _LISTS.get((subject, edit.field))
    if table is not None:
        word = str(edit.value or "").strip()
        if not word:
            raise UserError("field_needed", field=edit.field)
        return _Word(subject, table, word, edit.action == "remove")
    if edit.field.startswith(PREFIX):
        field = rows.find(session, CustomField, int(edit.field.removeprefix(PREFIX)))
        return _Own(subject, field.id, _VALUES[field.kind][0], _own_value(field, edit.value))
    column = _column(subject, edit.field)
    if column is None:
        raise ValueError(f"{edit.field} of many a {subject} is not set at once")
    model = KINDS[subject]()
    rows.assign(model, {column: edit.value})
    return Column(subject, KINDS[subject].__table__.c[column], getattr(model, column))


def write_columns(
    session: Session, subject: Subject, ids: Sequence[int], places: Sequence[Column]
) -> int:
    """Write plain fields of records in one statement, so that each is journaled once.

    Returns how many records changed.
    """
    table = KINDS[subject].__table__
    differs = sa.or_(*(place.column.is_distinct_from(place.value) for place in places))
    settings = {place.column.name: place.value for place in places}
    wanted = table.c.id.in_(rows.listed(ids))
    written = sa.update(KINDS[subject]).where(wanted, differs).values(**settings)
    options = {"synchronize_session": False}
    done = session.connection().execute(written, execution_options=options)
    return int(done.rowcount)


@dataclass(frozen=True)
class Column:
    """A plain field of the records themselves."""

    subject: Subject
    column: Any
    value: Any

    def changing(self, session: Session, listed: str) -> IdArray:
        table = self.column.table
        query = sa.select(table.c.id).where(
            table.c.id.in_(_among(listed)), self.column.is_distinct_from(self.value)
        )
        return arrays.numbered(session.scalars(query))

    def before(self, session: Session, listed: str) -> list[tuple[Any, int]]:
        query = (
            sa.select(self.column, sa.func.count())
            .where(self.column.table.c.id.in_(_among(listed)))
            .group_by(self.column)
            .order_by(sa.func.count().desc(), self.column)
        )
        return [(row[0], row[1]) for row in session.execute(query)]

    def values(self, session: Session, listed: str) -> dict[int, Any]:
        table = self.column.table
        query = sa.select(table.c.id, self.column).where(table.c.id.in_(_among(listed)))
        return {row[0]: row[1] for row in session.execute(query)}

    def write(self, store: Store, session: Session, ids: Sequence[int]) -> None:
        write_columns(session, self.subject, ids, [self])


@dataclass(frozen=True)
class _Own:
    """A field the firm added."""

    subject: Subject
    field_id: int
    column: str
    value: Any

    def changing(self, session: Session, listed: str) -> IdArray:
        said = f"IN (SELECT {self.subject}_id {self._rows}"
        asked = f"{said})" if self.value is None else f"NOT {said} AND {self.column} IS ?)"
        parameters = (self.field_id,) if self.value is None else (self.field_id, self.value)
        return arrays.fetch(
            session,
            f"SELECT id FROM {self.subject} WHERE id IN (SELECT value FROM json_each(?)) "
            f"AND id {asked}",
            (listed, *parameters),
        )

    def before(self, session: Session, listed: str) -> list[tuple[Any, int]]:
        found = session.connection().exec_driver_sql(
            f"SELECT v.{self.column}, count(*) FROM json_each(?) j "
            f"LEFT JOIN custom_value v ON v.{self.subject}_id = j.value AND v.custom_field_id = ? "
            "GROUP BY 1 ORDER BY 2 DESC, 1",
            (listed, self.field_id),
        )
        return [(row[0], row[1]) for row in found]

    def values(self, session: Session, listed: str) -> dict[int, Any]:
        found = session.connection().exec_driver_sql(
            f"SELECT {self.subject}_id, {self.column} {self._rows} "
            f"AND {self.subject}_id IN (SELECT value FROM json_each(?))",
            (self.field_id, listed),
        )
        return {row[0]: row[1] for row in found}

    def write(self, store: Store, session: Session, ids: Sequence[int]) -> None:
        connection = session.connection()
        listed = json.dumps(ids)
        among = f"custom_field_id = ? AND {self.subject}_id IN (SELECT value FROM json_each(?))"
        if self.value is None:
            connection.exec_driver_sql(
                f"DELETE FROM custom_value WHERE {among}", (self.field_id, listed)
            )
            return
        known = set(self.values(session, listed))
        connection.exec_driver_sql(
            f"UPDATE custom_value SET {self.column} = ? WHERE {among}",
            (self.value, self.field_id, listed),
        )
        fresh = [id for id in ids if id not in known]
        columns = ("id", "custom_field_id", f"{self.subject}_id", self.column)
        made = zip(store.new_ids(len(fresh)), fresh, strict=True)
        values = [(row_id, self.field_id, record_id, self.value) for row_id, record_id in made]
        if values:
            bulk.insert(connection, "custom_value", columns, values)

    @property
    def _rows(self) -> str:
        return f"FROM custom_value WHERE custom_field_id = ? AND {self.subject}_id IS NOT NULL"


@dataclass(frozen=True)
class _Word:
    """A word that records are tagged with, or are no more."""

    subject: Subject
    table: str
    word: str
    goes: bool

    def changing(self, session: Session, listed: str) -> IdArray:
        tagged = f"SELECT {self.subject}_id FROM {self.table} WHERE word = ?"
        return arrays.fetch(
            session,
            f"SELECT id FROM {self.subject} WHERE id IN (SELECT value FROM json_each(?)) "
            f"AND id {'' if self.goes else 'NOT '}IN ({tagged})",
            (listed, self.word),
        )

    def before(self, session: Session, listed: str) -> list[tuple[Any, int]]:
        found = session.connection().exec_driver_sql(
            f"SELECT word, count(*) FROM {self.table} "
            f"WHERE {self.subject}_id IN (SELECT value FROM json_each(?)) "
            "GROUP BY 1 ORDER BY 2 DESC, 1",
            (listed,),
        )
        return [(row[0], row[1]) for row in found]

    def values(self, session: Session, listed: str) -> dict[int, Any]:
        found = session.connection().exec_driver_sql(
            f"SELECT {self.subject}_id, group_concat(word, ', ') FROM {self.table} "
            f"WHERE {self.subject}_id IN (SELECT value FROM json_each(?)) GROUP BY 1",
            (listed,),
        )
        return {row[0]: row[1] for row in found}

    def write(self, store: Store, session: Session, ids: Sequence[int]) -> None:
        connection = session.connection()
        key = f"{self.subject}_id"
        if self.goes:
            connection.exec_driver_sql(
                f"DELETE FROM {self.table} WHERE word = ? "
                f"AND {key} IN (SELECT value FROM json_each(?))",
                (self.word, json.dumps(ids)),
            )
            return
        made = zip(store.new_ids(len(ids)), ids, strict=True)
        values = [(row_id, record_id, self.word) for row_id, record_id in made]
        bulk.insert(connection, self.table, ("id", key, "word"), values)


def _column(subject: Subject, code: str) -> str | None:
    """The column of the records that a field is, when it can be set on many."""
    name = _COLUMNS.get(code, code)
    columns = KINDS[subject].__table__.columns
    known = name in columns and not columns[name].info.get("derived")
    return name if known and name not in _ONE_BY_ONE else None


def _own_value(field: CustomField, value: Any) -> Any:
    """The value as the file keeps it."""
    kinds = _VALUES[field.kind][1]
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise UserError("wrong_kind_of_value", field=field.name)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value.strip()
    return int(value) if isinstance(value, bool) else float(str(value))


def _among(listed: str) -> sa.Select[tuple[int]]:
    each = sa.func.json_each(listed).table_valued("value")
    return sa.select(each.c.value)
