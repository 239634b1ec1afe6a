"""The existing rows an import changes: a few in memory, many in a temporary table."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from crm_desktop import bulk

# So many changed rows are kept in memory (about 30 MB).
_KEPT = 20_000
_WRITTEN = 50_000
Row = dict[str, Any]


class Changed:
    """Changed columns by table and row, with what stood there before and who changed it first.

    `driver` is the connection of Store.staging(), which will also write them.
    """

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._recent: dict[tuple[str, int], tuple[int, Row, Row]] = {}
        self._spilt = False

    def of(self, table: str, row_id: int) -> Mapping[str, Any]:
        """What a row's columns are changed to so far."""
        known = self._recent.get((table, row_id)) or self._fetched(table, row_id)
        return known[1] if known else {}

    def note(
        self, part: int, table: str, row_id: int, new: Row, current: Mapping[str, Any]
    ) -> None:
        """Columns of a row get other values than they have at present, in `current`."""
        key = (table, row_id)
        known = self._recent.get(key) or self._fetched(table, row_id) or (part, {}, {})
        self._recent[key] = known
        _part, changed, before = known
        for name in new:
            before.setdefault(name, current.get(name))
        changed.update(new)

    def settle(self) -> None:
        """Let many rows leave the memory."""
        if len(self._recent) > _KEPT:
            self._spill()

    @property
    def is_empty(self) -> bool:
        return next(self._rows(), None) is None

    def counts(self, part: int) -> Counter[str]:
        """How many rows of each table end up different by this part."""
        return Counter(table for first, table, _row_id, _new in self._rows() if first == part)

    def write(self, connection: sa.Connection) -> None:
        """Write the columns on a connection in whose transaction a Change is open."""
        grouped: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = {}
        for _part, table, row_id, new in self._rows():
            rows = grouped.setdefault((table, tuple(new)), [])
            rows.append((row_id, *new.values()))
            if len(rows) == _WRITTEN:
                bulk.update(connection, table, tuple(new), rows)
                rows.clear()
        for (table, columns), rows in grouped.items():
            if rows:
                bulk.update(connection, table, columns, rows)

    def _rows(self) -> Iterator[tuple[int, str, int, Row]]:
        """(part, table, id, columns) of every row that ends up different."""
        for (table, row_id), (part, new, before) in self._recent.items():
            if real := _real(new, before):
                yield part, table, row_id, real
        if not self._spilt:
            return
        found = self._driver.execute("SELECT tbl, id, part, new, before FROM temp.changed")
        while rows := found.fetchmany(1_000):
            for table, row_id, part, new, before in rows:
                # What is in memory again is newer.
                if (table, row_id) not in self._recent and (
                    real := _real(json.loads(new), json.loads(before))
                ):
                    yield part, table, row_id, real

    def _fetched(self, table: str, row_id: int) -> tuple[int, Row, Row] | None:
        if not self._spilt:
            return None
        found = self._driver.execute(
            "SELECT part, new, before FROM temp.changed WHERE tbl = ? AND id = ?", (table, row_id)
        ).fetchone()
        return (found[0], json.loads(found[1]), json.loads(found[2])) if found else None

    def _spill(self) -> None:
        run = self._driver.execute
        if not self._spilt:
            run("DROP TABLE IF EXISTS temp.changed")
            run(
                "CREATE TEMP TABLE changed (tbl, id, part, new, before, PRIMARY KEY (tbl, id)) "
                "WITHOUT ROWID"
            )
            self._spilt = True
        alone = not self._driver.in_transaction
        if alone:
            run("BEGIN")
        self._driver.executemany(
            "INSERT OR REPLACE INTO temp.changed VALUES (?, ?, ?, ?, ?)",
            (
                (table, row_id, part, json.dumps(new), json.dumps(before))
                for (table, row_id), (part, new, before) in self._recent.items()
            ),
        )
        if alone:
            run("COMMIT")
        self._recent.clear()


def _real(new: Row, before: Row) -> Row:
    return {name: value for name, value in new.items() if before[name] != value}
