"""A person taken out of everything for good: rows, texts, the journal, the search index, the bytes.

It is the one Change without a way back. What stays is that somebody worked there and was met: the
numbers of visits and deals remain true.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import bulk, rows
from crm_desktop.errors import UserError
from crm_desktop.journal import journaled_columns, journaled_tables
from crm_desktop.models import (
    Address,
    Contact,
    ContactInterest,
    ContactTag,
    CustomValue,
    Email,
    MergedRecord,
    NotDuplicate,
    Phone,
    Position,
    SpecialDay,
    Stakeholder,
    ViewMember,
)
from crm_desktop.models.base import Base
from crm_desktop.models.types import Code, Day
from crm_desktop.privacy import cleaning
from crm_desktop.privacy.scrubbing import inside, texts_without
from crm_desktop.privacy.traces import Traces, traces
from crm_desktop.store import Store

# Told to those who wait: which step, and the share of it done, 0 to 1.
Progress = Callable[[str, float], None]

ORIGIN = "anonymised"  # of Changes that cannot be taken back any more
_TAKEN = (
    Address, ContactInterest, ContactTag, CustomValue, Email, NotDuplicate, Phone, SpecialDay,
    Stakeholder, ViewMember,
)  # fmt: skip
_EMPTIED = (
    "external_id", "other_name", "salutation", "birthday", "style", "channel", "notes",
    "keep_until", "verified_on",
)  # fmt: skip
_STEP = 5_000


@dataclass(frozen=True)
class Anonymised:
    """What was done: rows that went, texts in which the person was named, entries of the journal;
    and the documents (ids) kept with what they took part in, which nobody can look into."""

    rows: int
    texts: int
    entries: int
    documents: tuple[int, ...]


def anonymise(
    store: Store,
    *,
    id: int,
    called: str,
    today: date | None = None,
    progress: Progress | None = None,
    clean: bool = True,
) -> Anonymised:
    """Take a person out of everything; `called` stands where the name was.

    All or nothing; the cleaning of the bytes that follows is made up for at the next start when
    it was interrupted. UserError "record_gone", "already_anonymised".
    """
    tell = progress or _silent
    with store.change("person_anonymised", origin=ORIGIN) as session:
        person = rows.find(session, Contact, id)
        if person.anonymised_on is not None:
            raise UserError("already_anonymised")
        known = traces(session, id)
        firms = _firms(session, known)
        documents = _documents(session, id)
        known_rows = _rows_of(session, known)
        gone = _take_rows(session, known, person, called, today or date.today())
        session.flush()
        changed = _scrub_tables(session, known, firms, tell)
        session.flush()
        entries = _scrub_journal(session, known, firms, known_rows, tell)
        cleaning.ask(session.connection())
    if clean:
        tell("cleaning", 0.0)
        cleaning.clean(store)
        tell("cleaning", 1.0)
    return Anonymised(gone, changed, entries, documents)


def _firms(session: Session, known: Traces) -> frozenset[int]:
    """Where they worked: there, a part of the name says who is meant."""
    found = sa.select(Position.customer_id).where(Position.contact_id.in_(known.contact_ids))
    return frozenset(session.scalars(found))


def _documents(session: Session, contact_id: int) -> tuple[int, ...]:
    found = session.connection().exec_driver_sql(
        "SELECT d.id FROM document d JOIN activity_contact c ON c.activity_id = d.activity_id "
        "WHERE c.contact_id = ? ORDER BY d.id",
        (contact_id,),
    )
    return tuple(row[0] for row in found)


def _rows_of(session: Session, known: Traces) -> frozenset[tuple[str, int]]:
    """(table, id) of every row that is about the person alone, also of those that are gone."""
    found = {("contact", i) for i in known.contact_ids}
    listed = json.dumps(sorted(known.contact_ids))
    connection = session.connection()
    for kind in (*_TAKEN, Position, MergedRecord):
        table = kind.__tablename__
        found.update(
            (table, row[0])
            for row in connection.exec_driver_sql(
                f"SELECT id FROM {table} WHERE contact_id IN (SELECT value FROM json_each(?1)) "
                f"UNION SELECT row_id FROM journal_entry WHERE tbl = '{table}' AND op <> 'I' "
                "AND before ->> '$.contact_id' IN (SELECT value FROM json_each(?1))",
                (listed,),
            )
        )
    return frozenset(found)


def _take_rows(session: Session, known: Traces, person: Contact, called: str, today: date) -> int:
    count = 0
    for kind in (*_TAKEN, MergedRecord):
        owners = [kind.contact_id]
        if kind is NotDuplicate:
            owners.append(NotDuplicate.other_contact_id)
        ids = set(
            session.scalars(
                sa.select(kind.id).where(sa.or_(*(o.in_(known.contact_ids) for o in owners)))
            )
        )
        rows.delete(session, kind, ids)
        count += len(ids)
    person = rows.find(session, Contact, person.id)
    nothing = dict.fromkeys(_EMPTIED)
    rows.assign(person, {**nothing, "name": called, "do_not_contact": True, "anonymised_on": today})
    for place in session.scalars(sa.select(Position).where(Position.contact_id == person.id)):
        rows.assign(place, {"title": None})
    return count


def _scrub_tables(session: Session, known: Traces, firms: frozenset[int], tell: Progress) -> int:
    """Take the person out of every text; returns in how many rows."""
    near, far = known.nearby(), known.everywhere()
    changed = 0
    tables = [(table, _text_columns(table)) for table in journaled_tables()]
    for place, (table, columns) in enumerate(tables):
        tell("texts", place / len(tables))
        if not columns:
            continue
        found = _scrub_table(session.connection(), table, columns, firms, near, far)
        for rows_changed in found:
            tell("texts", place / len(tables))
            changed += rows_changed
    return changed


def _scrub_table(
    connection: sa.Connection,
    table: sa.Table,
    columns: list[str],
    firms: frozenset[int],
    near: re.Pattern[str],
    far: re.Pattern[str],
) -> Iterator[int]:
    """Yields in how many rows, after every few thousand that were looked at."""
    owner = "customer_id" if "customer_id" in table.columns else (
        "id" if table.name == "customer" else "NULL"
    )  # fmt: skip
    listed = ", ".join(f'"{name}"' for name in columns)
    filled = " OR ".join(f'"{name}" IS NOT NULL' for name in columns)
    found = connection.exec_driver_sql(
        f'SELECT id, {owner}, {listed} FROM "{table.name}" WHERE {filled}'
    )
    grouped: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    count = 0
    for place, (row_id, customer_id, *values) in enumerate(found):
        if place % _STEP == 0:
            yield 0
        pattern = near if customer_id in firms else far
        told = dict(zip(columns, values, strict=True))
        new = {
            name: clean
            for name, value in told.items()
            if isinstance(value, str) and (clean := texts_without(value, pattern)) != value
        }
        if new:
            grouped.setdefault(tuple(new), []).append((row_id, *new.values()))
            count += 1
    for names, updates in grouped.items():
        bulk.update(connection, table.name, names, updates)
    yield count


def _text_columns(table: sa.Table) -> list[str]:
    """The columns that somebody writes into; of other people not what tells who they are."""
    own = {"contact": {"name", "other_name", "external_id"}, "user": {"name", "email"},
           "email": {"address", "folded"}, "phone": {"number", "digits"},
           "customer": {"name", "legal_name", "external_id"}}  # fmt: skip
    return [
        name
        for name in journaled_columns(table)
        if isinstance(table.columns[name].type, sa.Text)
        and not isinstance(table.columns[name].type, Code | Day)
        and name not in own.get(table.name, ())
    ]


def _scrub_journal(
    session: Session,
    known: Traces,
    firms: frozenset[int],
    about: frozenset[tuple[str, int]],
    tell: Progress,
) -> int:
    """Take the person out of what was; a Change that is emptied by it can no more be undone."""
    connection = session.connection()
    near, far = known.nearby(), known.everywhere()
    last = int(connection.exec_driver_sql("SELECT max(seq) FROM journal_entry").scalar() or 1)
    entries: list[tuple[Any, ...]] = []
    touched: set[int] = set()
    for place, entry in enumerate(_journal(connection)):
        seq, change_id, table, row_id, customer_id, before, after = entry
        if place % _STEP == 0:
            tell("history", seq / last)
        if (table, row_id) in about:
            new = tuple(_emptied(table, told) for told in (before, after))
        else:
            pattern = near if customer_id in firms else far
            new = tuple(_scrubbed(told, pattern) for told in (before, after))
        if new != (before, after):
            entries.append((*new, seq))
            touched.add(change_id)
    if entries:
        connection.exec_driver_sql(
            "UPDATE journal_entry SET before = ?, after = ? WHERE seq = ?", entries
        )
    touched |= _changes_about(connection, about)
    _scrub_titles(connection, far, near, touched, touched | _changes_at(connection, firms))
    return len(entries)


def _journal(connection: sa.Connection) -> Iterator[Any]:
    """A few thousand entries at a time: the journal may be larger than the memory."""
    seq = -1
    while found := connection.exec_driver_sql(
        "SELECT seq, change_id, tbl, row_id, customer_id, before, after FROM journal_entry "
        "WHERE seq > ? ORDER BY seq LIMIT ?",
        (seq, _STEP),
    ).fetchall():
        yield from found
        seq = found[-1][0]


def _changes_about(connection: sa.Connection, about: frozenset[tuple[str, int]]) -> set[int]:
    """The Changes that made or moved their rows."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT e.change_id FROM json_each(?) j CROSS JOIN journal_entry e "
        "ON e.tbl = j.value ->> 0 AND e.row_id = j.value ->> 1",
        (json.dumps(sorted(about)),),
    )
    return {row[0] for row in found}


def _changes_at(connection: sa.Connection, firms: frozenset[int]) -> set[int]:
    """The Changes that touched the firms where they worked."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT change_id FROM journal_entry "
        "WHERE customer_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(firms)),),
    )
    return {row[0] for row in found}


def _scrub_titles(
    connection: sa.Connection,
    far: re.Pattern[str],
    near: re.Pattern[str],
    touched: set[int],
    at_firms: set[int],
) -> None:
    """Take the person out of what Changes are called; those `touched` lose their way back."""
    told = []
    for change_id, facts in connection.exec_driver_sql('SELECT id, facts FROM "change"').fetchall():
        new = _scrubbed(facts, near if change_id in at_firms else far)
        if new != facts:
            told.append((new, change_id))
    if told:
        connection.exec_driver_sql('UPDATE "change" SET facts = ? WHERE id = ?', told)
    if touched:
        connection.exec_driver_sql(
            'UPDATE "change" SET origin = ? WHERE id IN (SELECT value FROM json_each(?))',
            (ORIGIN, json.dumps(sorted(touched))),
        )


def _scrubbed(told: str | None, pattern: re.Pattern[str]) -> str | None:
    """The JSON object without the person in any of its texts."""
    if told is None:
        return None
    values = json.loads(told)
    new = inside(values, pattern)
    return told if new == values else json.dumps(new, ensure_ascii=False)


def _emptied(table: str, told: str | None) -> str | None:
    """The JSON object without anything that was written, of a row about the person alone."""
    if told is None:
        return None
    columns = Base.metadata.tables[table].columns
    values = json.loads(told)
    new = {name: _kept(columns.get(name), value) for name, value in values.items()}
    return told if new == values else json.dumps(new, ensure_ascii=False)


def _is_harmless(column: sa.Column[Any]) -> bool:
    """Ids and moments say nothing about who it was."""
    return bool(column.foreign_keys) or column.name in (
        "id", "created_at", "anonymised_on", "do_not_contact", "retired", "since", "until",
    )  # fmt: skip


def _kept(column: sa.Column[Any] | None, value: Any) -> Any:
    return value if column is None or _is_harmless(column) else _nothing(column)


def _nothing(column: sa.Column[Any]) -> Any:
    if column.nullable:
        return None
    return "" if isinstance(column.type, sa.Text) else 0


def _silent(_step: str, _share: float) -> None:
    pass
