"""Who changed what of a customer and when: the question that reads the journal."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.firm import base_currency
from crm_desktop.journal import change_table, journal_entry
from crm_desktop.merging import Mergeable, gone_ids
from crm_desktop.models.base import Base
from crm_desktop.models.types import Day, Flag, Instant, instant_from_int

LATEST = 50
MOST_ROWS = 2_000

# What the program keeps for itself says nothing to anybody.
_UNTOLD = frozenset({"id", "customer_id", "folded", "digits", "created_at", "sha256", "position"})
_UNTOLD |= {"uid", "recurs_from", "occurrence_of_id"}
_NAMES = ("name", "number", "subject", "text", "word")


@dataclass(frozen=True, slots=True)
class Move:
    """A column of a record, before and after; a reference is told by the name of its record.

    Without a column the whole record was added (`op` "I") or deleted ("D").
    """

    table: str
    op: str
    record: str
    column: str = ""
    before: str | int | float | bool | date | datetime | None = None
    after: str | int | float | bool | date | datetime | None = None
    vocabulary: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One Change, as far as it touched the customer."""

    change_id: int
    title: str
    facts: Mapping[str, Any]
    origin: str
    kind: str
    at: datetime
    moves: tuple[Move, ...]


@dataclass(frozen=True, slots=True)
class History:
    """The latest Changes of a customer, newest first; `more` says that there are older ones."""

    entries: tuple[Entry, ...]
    more: bool
    currency: str


def history(session: Session, customer_id: int, latest: int = LATEST) -> History:
    """What was changed of a customer and of all that hangs on it, also before it was merged."""
    rows = _journal(session, customer_id)
    changes: dict[int, list[Any]] = {}
    for row in rows:
        changes.setdefault(row.change_id, []).append(row)
    shown = list(changes.items())[:latest]
    names = _names(session, (row for _, entries in shown for row in entries))
    return History(
        entries=tuple(_entry(change_id, found, names) for change_id, found in shown),
        more=len(changes) > latest or len(rows) == MOST_ROWS,
        currency=base_currency(session),
    )


def _journal(session: Session, customer_id: int) -> list[Any]:
    entry, change = journal_entry.c, change_table.c
    ids = [customer_id, *gone_ids(session, Mergeable.CUSTOMER, customer_id)]
    query = (
        sa.select(
            entry.change_id, entry.tbl, entry.row_id, entry.op, entry.before, entry.after,
            change.title, change.facts, change.origin, change.kind, change.at,
        )
        .join(change_table, change.id == entry.change_id)
        .where(entry.customer_id.in_(ids))
        .order_by(entry.seq.desc())
        .limit(MOST_ROWS)
    )  # fmt: skip
    return list(session.execute(query))


def _entry(change_id: int, rows: list[Any], names: _Names) -> Entry:
    first = rows[0]
    moves = [move for row in reversed(rows) for move in _moves(row, names)]
    return Entry(
        change_id=change_id,
        title=first.title,
        facts=json.loads(first.facts),
        origin=first.origin,
        kind=first.kind,
        at=instant_from_int(first.at),
        moves=tuple(moves),
    )


def _moves(row: Any, names: _Names) -> Iterable[Move]:
    table = Base.metadata.tables.get(row.tbl)
    before = json.loads(row.before) if row.before else {}
    after = json.loads(row.after) if row.after else {}
    record = names.get((row.tbl, row.row_id)) or _name_in(before)
    if row.op != "U" or table is None:
        yield Move(row.tbl, row.op, record)
        return
    for name in after:
        column = table.columns.get(name)
        if column is None or name in _UNTOLD:
            continue
        yield Move(
            table=row.tbl,
            op="U",
            record=record,
            column=name,
            before=_value(column, before.get(name), names),
            after=_value(column, after[name], names),
            vocabulary=_vocabulary(column),
        )


def _value(column: sa.Column[Any], raw: Any, names: _Names) -> Any:
    if raw is None:
        return None
    for key in column.foreign_keys:
        return names.get((key.column.table.name, raw), "…")
    if isinstance(column.type, Instant):
        return instant_from_int(raw)
    if isinstance(column.type, Day):
        return date.fromisoformat(raw)
    return bool(raw) if isinstance(column.type, Flag) else raw


def _vocabulary(column: sa.Column[Any]) -> str:
    words = getattr(column.type, "vocabulary", None)
    return "" if words is None else str(words.__name__)


_Names = dict[tuple[str, int], str]


def _names(session: Session, rows: Iterable[Any]) -> _Names:
    """What the records are called that these rows are of, or point to."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        wanted[row.tbl].add(row.row_id)
        table = Base.metadata.tables.get(row.tbl)
        for text in (row.before, row.after) if row.op == "U" and table is not None else ():
            for name, raw in json.loads(text).items() if text else ():
                column = table.columns.get(name) if table is not None else None
                for key in column.foreign_keys if column is not None and raw else ():
                    wanted[key.column.table.name].add(raw)
    names: _Names = {}
    for table_name, ids in wanted.items():
        table = Base.metadata.tables.get(table_name)
        called = next((n for n in _NAMES if table is not None and n in table.columns), None)
        if table is None or called is None:
            continue
        query = sa.select(table.c.id, table.c[called]).where(table.c.id.in_(sorted(ids)))
        names |= {(table_name, row[0]): row[1] or "" for row in session.execute(query)}
    return names


def _name_in(values: Mapping[str, Any]) -> str:
    return next((str(values[name]) for name in _NAMES if values.get(name)), "")
