"""The staging file: a temporary database beside the data where the rows of files wait."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from sqlcipher3 import dbapi2

from crm_desktop.errors import UserError
from crm_desktop.exchange import sources
from crm_desktop.exchange.pasted import size_of
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.records import chunks, text_of
from crm_desktop.exchange.tables import Record

_CHUNK = 1_000
_SEPARATOR = "\x1f"


class Staging:
    """Rows read from files; gone afterwards."""

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
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -8000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute(
            "CREATE TABLE source (file INTEGER, line INTEGER, cells TEXT, broken TEXT)"
        )
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


def _plain(cell: str) -> str:
    return cell.replace(_SEPARATOR, " ") if _SEPARATOR in cell else cell


def stage(
    staging: Staging, plans: Sequence[TablePlan], step: Callable[[str, float], None]
) -> list[int]:
    """Read the tables into the staging file; returns how many rows each has.

    A sheet without rows beside others is no mistake: templates are seldom filled in whole.
    """
    counts = []
    for place, plan in enumerate(plans):
        layout = plan.layout or sources.find_layout(plan.source)
        size, taken, rows = max(size_of(plan.source), 1), 0, 0
        for chunk in chunks(sources.read_rows(plan.source, layout), _CHUNK):
            staging.keep_source(place, chunk)
            rows += len(chunk)
            taken += sum(map(text_of, chunk))
            step("reading", (place + min(taken / size, 1)) / len(plans))
        counts.append(rows)
        if not rows and (not layout.sheet or (not any(counts) and place == len(plans) - 1)):
            raise UserError("file_has_no_rows", file=plan.source.name)
    return counts
