"""Batch: the rows an import makes and changes, before any of them is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from crm_desktop.exchange import noting
from crm_desktop.exchange.changed import Changed
from crm_desktop.exchange.keys import Seen
from crm_desktop.exchange.merged import Merged
from crm_desktop.exchange.ready import COLUMNS, PLACES, Ready
from crm_desktop.store import Store

_IDS = 1_000
# So many new rows are kept in memory (about 15 MB); beyond that they wait in temporary tables.
_KEPT = 60_000
_KEPT_TEXT = 50_000_000
# Entries that belong to a record, which is changed by them.
_LISTS = frozenset(("phone", "email", "address", "customer_tag", "contact_tag", "custom_value"))
_OWNERS = (("contact_id", "contact"), ("deal_id", "deal"), ("customer_id", "customer"))


class Batch:
    """New rows and changed columns. Values are as the file stores them: days as ISO text,
    instants as microseconds, codes as words.

    `created` counts the new rows by table of the part (one table of the import) that is being
    taken; `existing` says what becomes of records that were there: update, fill or skip.
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
        self._changed = Changed(ready.driver)
        self._known = Seen()
        self._enriched: dict[int, set[tuple[str, int]]] = {}
        self._created: dict[int, Counter[str]] = {}
        self._part = 0
        self._day = store.clock().astimezone().date().isoformat()
        self.existing = "update"
        self.merged = Merged(connection)
        self.created: Counter[str] = Counter()
        self.moves = 0  # grows with everything a row brings; what leaves it alone brought nothing

    def begin(self, part: int, existing: str) -> None:
        """Begin with a part of the import."""
        self._part, self.existing = part, existing
        self.created = self._created.setdefault(part, Counter())

    def created_by(self, part: int) -> Counter[str]:
        """How many rows of each table a part makes."""
        return self._created.get(part, Counter())

    def leaves_alone(self, row_id: int) -> bool:
        """Whether a record that a row means is one that is to stay as it is."""
        return self.existing == "skip" and not self.is_new(row_id)

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
        if table in _LISTS:
            self._enrich(table, (row_id, *cells))
        self.moves += 1
        self._waiting += 1
        return row_id

    def _enrich(self, table: str, cells: tuple[Any, ...]) -> None:
        """Remember that an existing record gets or changes an entry of one of its lists."""
        for name, owner in _OWNERS:
            place = PLACES[table].get(name)
            if place is not None and cells[place] is not None:
                if not self.is_new(cells[place]):
                    self._enriched.setdefault(self._part, set()).add((owner, cells[place]))
                return

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
                row.update(self._changed.of(table, row["id"]))
                self._loaded[table][row["id"]] = row

    def fill(self, table: str, row_id: int, values: Mapping[str, Any]) -> None:
        """Set the columns a file speaks of: those with a value that differs.

        Of notes nothing is lost: others come below them. To fill gaps only what is empty is set.
        What did not win when records were merged is nothing new.
        """
        current = self.current(table, row_id)
        gaps = self.existing == "fill" and not self.is_new(row_id)
        lost = self.merged.lost(table, row_id)
        new = {
            name: value
            for name, value in values.items()
            if value is not None
            and (old := current.get(name)) != value
            and not (gaps and old not in (None, "") and name != "do_not_contact")
            and not (name in lost and value in lost[name])
        }
        if "sort_key" in new and "name" not in new and "name" in values:
            del new["sort_key"]
        if (old := current.get("notes")) and "notes" in new:
            new["notes"] = noting.below(str(old), str(new["notes"]), self._day)
            if new["notes"] == old:
                del new["notes"]
        if not new:
            return
        self.moves += 1
        if self.is_new(row_id):
            self._fill_new(table, row_id, new)
            return
        self._changed.note(self._part, table, row_id, new, current)
        if table in _LISTS:
            self._enrich(table, tuple(current.get(name) for name in COLUMNS[table]))
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
        """Note an entry of a list, such as a phone of a customer; whether it was new."""
        return self._known.add(key)

    def settle(self, read: int) -> None:
        """End a chunk of `read` characters; new rows leave the memory when they are many."""
        self._loaded.clear()
        self._changed.settle()
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

    def updated_by(self, part: int) -> Counter[str]:
        """How many existing rows of each table a part changes; the first one to do so counts.

        A record that gets a phone, a tag or a value of a field of the firm's own is changed too.
        """
        counts = self._changed.counts(part)
        for table, row_id in self._enriched.get(part, ()):
            if not self._changed.of(table, row_id):
                counts[table] += 1
        return counts

    def changes_of(self, table: str, row_id: int) -> Mapping[str, Any]:
        """The columns of an existing row that are set."""
        return self._changed.of(table, row_id)

    @property
    def is_empty(self) -> bool:
        return not any(self._created.values()) and self._changed.is_empty

    def write_updates(self, connection: sa.Connection) -> None:
        """Write the changed columns on a connection in whose transaction a Change is open."""
        self._changed.write(connection)
