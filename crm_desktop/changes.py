"""Change: one thing that was done, with the rows it moved."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from crm_desktop.models.types import instant_from_int, instant_to_int

BULK = 20_000


@dataclass(frozen=True)
class Change:
    """A committed (or, for derive hooks, nearly committed) Change.

    `title` is a code that the screen words with `facts`; `kind` is do, undo or redo, and `target`
    the Change that was undone or redone. Journal entries `first_seq`..`last_seq` are its rows. A
    bulk Change (more than 20,000 rows) does not list rows: it is taken to touch every customer.
    """

    id: int
    title: str
    facts: dict[str, Any]
    origin: str
    kind: str
    target: int | None
    at: datetime
    first_seq: int
    last_seq: int
    tables: frozenset[str] = frozenset()
    is_bulk: bool = False
    customers: frozenset[int] = frozenset()
    _rows: dict[str, frozenset[int]] = field(default_factory=dict)

    def touches(self, *tables: str) -> bool:
        """Whether any row of these tables moved."""
        return not self.tables.isdisjoint(tables)

    def touches_customer(self, customer_id: int | None) -> bool:
        """Whether a row of this customer moved, or one that every customer shares."""
        return self.is_bulk or customer_id in self.customers

    def rows(self, table: str) -> frozenset[int]:
        """The ids of the rows of a table that moved; empty for a bulk Change."""
        return self._rows.get(table, frozenset())

    @property
    def is_empty(self) -> bool:
        return self.last_seq < self.first_seq


def from_row(row: sa.Row[Any]) -> Change:
    """The Change of a row of the change table, without its rows."""
    return Change(
        id=row.id,
        title=row.title,
        facts=json.loads(row.facts),
        origin=row.origin,
        kind=row.kind,
        target=row.target,
        at=instant_from_int(row.at),
        first_seq=row.first_seq,
        last_seq=row.last_seq,
    )


def to_row(change: Change) -> tuple[Any, ...]:
    """The values of a Change's row in the change table, in the order of its columns."""
    facts = json.dumps(change.facts, ensure_ascii=False, default=str)
    at = instant_to_int(change.at)
    said = (change.id, change.title, facts, change.origin, change.kind, change.target)
    return (*said, at, change.first_seq, change.last_seq)


def with_rows(connection: sa.Connection, change: Change) -> Change:
    """The same Change, knowing which rows it moved."""
    span = (change.first_seq, change.last_seq)
    if change.last_seq - change.first_seq >= BULK:
        found = connection.exec_driver_sql(
            "SELECT DISTINCT tbl FROM journal_entry WHERE seq BETWEEN ? AND ?", span
        )
        tables = frozenset(str(row[0]) for row in found)
        return replace(change, tables=tables, is_bulk=True)
    rows: dict[str, set[int]] = {}
    customers: set[int] = set()
    for table, row_id, customer_id, before in connection.exec_driver_sql(
        "SELECT tbl, row_id, customer_id, before ->> '$.customer_id' "
        "FROM journal_entry WHERE seq BETWEEN ? AND ?",
        span,
    ):
        rows.setdefault(table, set()).add(row_id)
        customers.update(i for i in (customer_id, before) if i is not None)
    listed = {table: frozenset(ids) for table, ids in rows.items()}
    return replace(change, tables=frozenset(listed), customers=frozenset(customers), _rows=listed)
