"""Taking a Change back: from its journal entries to the writes that undo them.

Entries of one row are folded to their net effect first; with the foreign keys deferred, the order
of rows then no longer matters.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from crm_desktop import bulk
from crm_desktop.errors import UserError
from crm_desktop.journal import journaled_columns
from crm_desktop.models.base import Base

Row = tuple[str, int]


@dataclass(slots=True)
class Net:
    """What happened to one row from the first to the last entry seen."""

    existed: bool
    exists: bool
    before: dict[str, Any] = field(default_factory=dict)
    after: dict[str, Any] = field(default_factory=dict)

    def add(self, op: str, before: str | None, after: str | None) -> None:
        """Fold the next entry of the same row into this one."""
        if op == "I":
            self.exists = True
            self.after = {}
        elif op == "D":
            self._remember(json.loads(before or "{}"))
            self.exists = False
            self.after = {}
        else:
            self._remember(json.loads(before or "{}"))
            self.after.update(json.loads(after or "{}"))

    def _remember(self, values: dict[str, Any]) -> None:
        if self.existed:
            self.before = {**values, **self.before}

    @property
    def changes_nothing(self) -> bool:
        if self.existed != self.exists:
            return False
        return all(self.after.get(name, value) == value for name, value in self.before.items())


def net_effects(entries: Iterable[Any]) -> dict[Row, Net]:
    """Fold journal entries (tbl, row_id, op, before, after), oldest first, row by row."""
    nets: dict[Row, Net] = {}
    for table, row_id, op, before, after in entries:
        key = (table, row_id)
        net = nets.get(key)
        if net is None:
            net = nets[key] = Net(existed=op != "I", exists=op != "D")
        net.add(op, before, after)
    return nets


def read_entries(
    connection: sa.Connection,
    first_seq: int,
    last_seq: int | None,
    *,
    without: Iterable[str] = (),
) -> Iterable[Any]:
    """The entries from `first_seq` to `last_seq` (or the newest), oldest first.

    Those of the tables `without` are left out.
    """
    upto = "" if last_seq is None else f"AND seq <= {int(last_seq)} "
    upto += "".join(f"AND tbl <> '{table}' " for table in without)
    return connection.exec_driver_sql(
        f"SELECT tbl, row_id, op, before, after FROM journal_entry "
        f"WHERE seq >= ? {upto} ORDER BY seq",
        (first_seq,),
    )


def take_back(connection: sa.Connection, first_seq: int, last_seq: int) -> None:
    """Undo the entries of one Change; UserError `undo_refused` when later Changes stand on them."""
    made = _only_made(connection, first_seq, last_seq)
    nets = net_effects(read_entries(connection, first_seq, last_seq, without=made))
    _refuse_if_changed_since(connection, nets, last_seq)
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    grouped = _by_table(nets)
    # Children first: SQLite then meets no row whose parent has just gone.
    for table in reversed(Base.metadata.sorted_tables):
        if table.name in made:
            connection.exec_driver_sql(
                f'DELETE FROM "{table.name}" WHERE id IN (SELECT row_id FROM journal_entry '
                f"WHERE seq BETWEEN ? AND ? AND tbl = '{table.name}')",
                (first_seq, last_seq),
            )
        rows = grouped.get(table.name, [])
        gone = [i for i, net in rows if not net.existed and net.exists]
        bulk.delete(connection, table.name, gone)
        _insert(connection, table, [n.before for _, n in rows if n.existed and not n.exists])
        _restore(connection, table, [(i, net) for i, net in rows if net.existed and net.exists])


def _only_made(connection: sa.Connection, first_seq: int, last_seq: int) -> frozenset[str]:
    """The tables into which a Change only inserted rows, if nothing at all was written since.

    An import is of this kind; its rows can go without being looked at one by one.
    """
    if connection.exec_driver_sql(
        "SELECT 1 FROM journal_entry WHERE seq > ? LIMIT 1", (last_seq,)
    ).first():
        return frozenset()
    found = connection.exec_driver_sql(
        "SELECT tbl FROM journal_entry WHERE seq BETWEEN ? AND ? "
        "GROUP BY tbl HAVING sum(op <> 'I') = 0",
        (first_seq, last_seq),
    )
    return frozenset(row[0] for row in found)


def _by_table(nets: dict[Row, Net]) -> dict[str, list[tuple[int, Net]]]:
    grouped: dict[str, list[tuple[int, Net]]] = defaultdict(list)
    for (table, row_id), net in nets.items():
        grouped[table].append((row_id, net))
    return grouped


def _refuse_if_changed_since(
    connection: sa.Connection, nets: dict[Row, Net], last_seq: int
) -> None:
    later = net_effects(
        entry
        for entry in read_entries(connection, last_seq + 1, None)
        if (entry[0], entry[1]) in nets
    )
    for key, since in later.items():
        ours = nets[key]
        if since.changes_nothing or (not ours.existed and not ours.exists):
            continue
        if since.existed != since.exists:
            raise UserError("undo_refused", reason="gone_since", table=key[0])
        clash = (
            since.before.keys() if not ours.existed else since.before.keys() & ours.before.keys()
        )
        changed = [c for c in clash if since.after.get(c, since.before[c]) != since.before[c]]
        if changed:
            raise UserError("undo_refused", reason="changed_since", table=key[0])


def _insert(connection: sa.Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    """Bring rows back; a column newer than the entry gets its default."""
    known = journaled_columns(table)
    grouped: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for row in rows:
        columns = tuple(name for name in known if name in row)
        grouped[columns].append(tuple(row[name] for name in columns))
    for columns, values in grouped.items():
        bulk.insert(connection, table.name, columns, values)


def _restore(connection: sa.Connection, table: sa.Table, rows: list[tuple[int, Net]]) -> None:
    """Set the columns back; rows that lost the same columns go over in one statement."""
    grouped: dict[tuple[str, ...], list[tuple[Any, ...]]] = defaultdict(list)
    for row_id, net in rows:
        columns = tuple(name for name in net.before if name != "id")
        if columns:
            grouped[columns].append((row_id, *(net.before[name] for name in columns)))
    for columns, values in grouped.items():
        bulk.update(connection, table.name, columns, values)
