"""The staging file: a temporary database beside the data where an import is made ready."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlcipher3 import dbapi2

from crm_desktop.exchange.tables import Record

_SEPARATOR = "\x1f"
CHUNK = 5_000


class Staging:
    """Rows read from files, and rows made from them that wait to be written; gone afterwards."""

    def __init__(self, beside: Path) -> None:
        try:
            handle = tempfile.NamedTemporaryFile(  # noqa: SIM115 - closed at once: SQLite opens it
                dir=beside.parent, prefix=".import-", suffix=".tmp", delete=False
            )
        except OSError:  # the data's folder may be write-protected; a dry run needs none of it
            handle = tempfile.NamedTemporaryFile(  # noqa: SIM115 - closed at once: SQLite opens it
                prefix=".import-", suffix=".tmp", delete=False
            )
        handle.close()
        self.path = Path(handle.name)
        self._connection = dbapi2.connect(str(self.path), isolation_level=None)
        try:
            self._begin()
        except BaseException:
            self._let_go()
            raise
        # Taken out of its folder at once, so that a killed import leaves nothing behind; Windows
        # does not let an open file go: there the next import clears what is left.
        for stale in (self.path, *beside.parent.glob(".import-*.tmp")):
            with suppress(OSError):
                stale.unlink()

    def _begin(self) -> None:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -32000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute(
            "CREATE TABLE source (file INTEGER, line INTEGER, cells TEXT, broken TEXT)"
        )
        self._tables: dict[str, tuple[str, ...]] = {}
        self._connection.execute("BEGIN")

    def __enter__(self) -> Staging:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._let_go()

    def _let_go(self) -> None:
        self._connection.close()
        with suppress(OSError):
            self.path.unlink()

    def keep_source(self, file: int, records: Iterable[Record]) -> None:
        """Keep a chunk of the rows of a file."""
        self._connection.executemany(
            "INSERT INTO source VALUES (?, ?, ?, ?)",
            [(file, r.line, _SEPARATOR.join(map(_plain, r.cells)), r.broken) for r in records],
        )

    def source(self, file: int) -> Iterator[Record]:
        """The rows of a file, in order."""
        cursor = self._connection.execute(
            "SELECT line, cells, broken FROM source WHERE file = ? ORDER BY rowid", (file,)
        )
        for line, cells, broken in cursor:
            yield Record(line, cells.split(_SEPARATOR), broken)

    def count(self, file: int) -> int:
        """How many rows a file has."""
        found = self._connection.execute("SELECT count(*) FROM source WHERE file = ?", (file,))
        return int(found.fetchone()[0])

    def drop_made(self) -> None:
        """Forget the rows made so far: what they were matched against has moved."""
        for table in self._tables:
            self._connection.execute(f'DROP TABLE "made_{table}"')
        self._tables.clear()

    def make(self, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Keep rows to be inserted into a table; the first column is the id."""
        if table not in self._tables:
            names = ", ".join(f'"{name}"' for name in columns[1:])
            self._connection.execute(
                f'CREATE TABLE "made_{table}" (id INTEGER PRIMARY KEY, {names})'
            )
            self._tables[table] = columns
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(f'INSERT INTO "made_{table}" VALUES ({marks})', rows)

    def made_row(self, table: str, row_id: int) -> dict[str, Any]:
        """A row that waits to be inserted."""
        columns = self._tables[table]
        found = self._connection.execute(f'SELECT * FROM "made_{table}" WHERE id = ?', (row_id,))
        return dict(zip(columns, found.fetchone(), strict=True))

    def change_made(self, table: str, row_id: int, values: Mapping[str, Any]) -> None:
        """Change columns of a row that waits to be inserted."""
        pairs = ", ".join(f'"{name}" = ?' for name in values)
        self._connection.execute(
            f'UPDATE "made_{table}" SET {pairs} WHERE id = ?', (*values.values(), row_id)
        )

    def made(self, table: str) -> Iterator[list[tuple[Any, ...]]]:
        """The rows that wait to be inserted, in order of id, in chunks."""
        if table not in self._tables:
            return
        cursor = self._connection.execute(f'SELECT * FROM "made_{table}" ORDER BY id')
        while chunk := list(islice(cursor, CHUNK)):
            yield chunk


def _plain(cell: str) -> str:
    return cell.replace(_SEPARATOR, " ") if _SEPARATOR in cell else cell
