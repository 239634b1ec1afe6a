"""Batch: the rows an import makes and changes, before any of them is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from crm_desktop import bulk
from crm_desktop.exchange.ready import COLUMNS, PLACES, Ready
from crm_desktop.store import Store

_IDS = 1_000
# So many new rows are kept in memory (about 100 MB); beyond that they wait in temporary tables.
_KEPT = 400_000
_KEPT_TEXT = 50_000_000


class Batch:
    """New rows and changed columns. Values are as the file stores them: days as ISO text,
    instants as microseconds, codes as words.
    """

    def __init__(self, store: Store, connection: sa.Connection, ready: Ready) -> None:
        self._store = store
        self._connection = connection
        self._driver: Any = connection.connection.driver_connection
        self._ready = ready
        self._ids: list[int] = []
        self._first_id = store.new_id()
        self._fresh: dict[str, dict[int, tuple[Any, ...]]] = {name: {} for name in COLUMNS}
        self._waiting = 0
        self._waiting_text = 0
        self._loaded: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
        self._changed: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
        self._before: dict[str, dict[int, dict[str, Any]]] = defaultdict(dict)
        self._known: set[int] = set()
        self.created: Counter[str] = Counter()
        self.moves = 0  # grows with everything a row brings; what leaves it alone brought nothing

    def rows(self, statement: str) -> Iterator[Any]:
        """Rows of the store, for those who match."""
        return iter(self._connection.exec_driver_sql(statement))

    def finds_nothing(self) -> bool:
        """Whether the store has neither customers nor contacts to match."""
        either = "SELECT 1 FROM customer UNION ALL SELECT 1 FROM contact LIMIT 1"
        return self._connection.exec_driver_sql(either).first() is None

    def insert(self, table: str, **values: Any) -> int:
        """A new row; returns its id."""
        return self.put(table, *map(values.get, COLUMNS[table][1:]))

    def put(self, table: str, *cells: Any) -> int:
        """The same from cells in the order of the columns behind the id."""
        if not self._ids:
            self._ids = self._store.new_ids(_IDS)[::-1]
        row_id = self._ids.pop()
        self._fresh[table][row_id] = (row_id, *cells)
        self.created[table] += 1
        self.moves += 1
        self._waiting += 1
        return row_id

    def is_new(self, row_id: int) -> bool:
        """Whether this import made the row."""
        return row_id > self._first_id

    def current(self, table: str, row_id: int) -> Mapping[str, Any]:
        """A row as it stands with what this import has changed so far."""
        if self.is_new(row_id):
            fresh = self._fresh[table].get(row_id)
            if fresh is None:
                return self._ready.row(table, row_id)
            return dict(zip(COLUMNS[table], fresh, strict=True))
        if row_id not in self._loaded[table]:
            self.load(table, [row_id])
        return self._loaded[table][row_id]

    def load(self, table: str, row_ids: Iterable[int]) -> None:
        """Read existing rows together that will be looked at one by one."""
        wanted = [i for i in row_ids if not self.is_new(i) and i not in self._loaded[table]]
        columns = COLUMNS[table]
        names = ", ".join(f'"{name}"' for name in columns)
        for start in range(0, len(wanted), _IDS):
            part = wanted[start : start + _IDS]
            marks = ", ".join("?" * len(part))
            # Straight to the driver: rows looked at one by one would pay for more than they are.
            for found in self._driver.execute(
                f'SELECT {names} FROM "{table}" WHERE id IN ({marks})', part
            ):
                row = dict(zip(columns, found, strict=True))
                row.update(self._changed[table].get(row["id"], {}))
                self._loaded[table][row["id"]] = row

    def fill(self, table: str, row_id: int, values: Mapping[str, Any]) -> None:
        """Set the columns a file speaks of: those with a value that differs."""
        current = self.current(table, row_id)
        new = {
            name: value
            for name, value in values.items()
            if value is not None and current.get(name) != value
        }
        if not new:
            return
        self.moves += 1
        if self.is_new(row_id):
            self._fill_new(table, row_id, new)
            return
        before = self._before[table].setdefault(row_id, {})
        for name in new:
            before.setdefault(name, current.get(name))
        self._changed[table].setdefault(row_id, {}).update(new)
        self._loaded[table][row_id].update(new)

    def _fill_new(self, table: str, row_id: int, new: Mapping[str, Any]) -> None:
        fresh = self._fresh[table].get(row_id)
        if fresh is None:
            self._ready.change(table, row_id, new)
            return
        cells = list(fresh)
        for name, value in new.items():
            cells[PLACES[table][name]] = value
        self._fresh[table][row_id] = tuple(cells)

    def remember(self, *key: Hashable) -> bool:
        """Note an entry of a list, such as a phone of a customer; whether it was new.

        Only the hash of the key is kept: a million entries must fit into little memory.
        """
        folded = hash(key)
        if folded in self._known:
            return False
        self._known.add(folded)
        return True

    def settle(self, read: int) -> None:
        """End a chunk of `read` characters; new rows leave the memory when they are many."""
        self._loaded.clear()
        self._waiting_text += read
        if self._waiting < _KEPT and self._waiting_text < _KEPT_TEXT:
            return
        self.lay_out()

    def lay_out(self) -> None:
        """Put the new rows where they wait to be written."""
        self._waiting = self._waiting_text = 0
        for table, rows in self._fresh.items():
            if rows:
                self._ready.add(table, rows.values(), len(rows))
                rows.clear()

    def updates(self) -> Iterator[tuple[str, int, dict[str, Any]]]:
        """(table, id, columns) of every existing row that ends up different."""
        for table, rows in self._changed.items():
            for row_id, new in rows.items():
                before = self._before[table][row_id]
                real = {name: value for name, value in new.items() if before[name] != value}
                if real:
                    yield table, row_id, real

    def updated(self) -> Counter[str]:
        """How many existing rows of each table end up different."""
        return Counter(table for table, _row_id, _new in self.updates())

    @property
    def is_empty(self) -> bool:
        return not self.created and next(self.updates(), None) is None

    def write_updates(self, connection: sa.Connection) -> None:
        """Write the changed columns on a connection in whose transaction a Change is open."""
        grouped: dict[str, dict[tuple[str, ...], list[tuple[Any, ...]]]] = {}
        for table, row_id, new in self.updates():
            rows = grouped.setdefault(table, {}).setdefault(tuple(new), [])
            rows.append((row_id, *new.values()))
        for table, changes in grouped.items():
            for columns, values in changes.items():
                bulk.update(connection, table, columns, values)
