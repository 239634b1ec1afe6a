"""The rows that a Change touched, as sets in the database that statements can join with."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import sqlalchemy as sa


class Touched:
    """Fills small temporary tables of ids from the journal.

    `tables` are those in which rows moved within the journal entries `span`; None means that every
    row of every table counts as touched, as for a rebuild.
    """

    def __init__(
        self, connection: sa.Connection, tables: frozenset[str] | None, span: tuple[int, int]
    ) -> None:
        self.connection = connection
        # Plain SQL goes straight to the driver: a saved edit runs some twenty such statements, and
        # SQLAlchemy would take longer over each than SQLite does.
        self.run = _driver(connection).execute
        self.span = span
        self._tables = tables

    @property
    def is_everything(self) -> bool:
        return self._tables is None

    def any_of(self, *tables: str) -> bool:
        """Whether a row of one of these tables moved."""
        return self._tables is None or not self._tables.isdisjoint(tables)

    @cached_property
    def base_currency(self) -> bool:
        """Whether the currency that sums are in may have changed."""
        if not self.any_of("firm_setting"):
            return False
        if self._tables is None:
            return True
        found = self.run(
            "SELECT 1 FROM journal_entry j LEFT JOIN firm_setting f ON f.id = j.row_id "
            "WHERE j.seq BETWEEN ? AND ? AND j.tbl = 'firm_setting' "
            "AND 'base_currency' IN (f.key, j.before ->> '$.key') LIMIT 1",
            self.span,
        ).fetchone()
        return found is not None

    def updated(self, table: str, *columns: str) -> bool:
        """Whether one of these columns of an existing row of the table was written."""
        if self._tables is None:
            return True
        if table not in self._tables:
            return False
        keys = ", ".join(f"'{column}'" for column in columns)
        found = self.run(
            f"SELECT 1 FROM journal_entry WHERE seq BETWEEN ? AND ? AND tbl = '{table}' AND "
            f"op = 'U' AND EXISTS (SELECT 1 FROM json_each(after) WHERE key IN ({keys})) LIMIT 1",
            self.span,
        ).fetchone()
        return found is not None

    def gather(self, name: str, everything: str, *parts: str) -> str:
        """Make the temporary table `name` of ids and fill it; returns its name.

        Each part is a SELECT of ids over `j`, the journal entries of the span; with everything
        touched, the SELECT `everything` is used instead. Ids that are NULL are left out.
        """
        run = self.run
        run(f"CREATE TEMP TABLE IF NOT EXISTS {name} (id INTEGER PRIMARY KEY)")
        run(f"DELETE FROM {name}")
        if self._tables is None:
            run(f"INSERT INTO {name} {everything}")
            return name
        entries = "(SELECT * FROM journal_entry WHERE seq BETWEEN ? AND ?)"
        for part in parts:
            run(
                f"WITH j AS {entries}, found (id) AS ({part}) "
                f"INSERT OR IGNORE INTO {name} SELECT id FROM found WHERE id IS NOT NULL",
                self.span,
            )
        return name

    def owners(self, name: str, key: str, table: str, *children: str) -> str:
        """The rows of `table` that rows of `children` name in `key`, before or after the Change."""
        parts = [
            f"SELECT t.{key} FROM j CROSS JOIN {child} t ON t.id = j.row_id "
            f"WHERE j.tbl = '{child}' "
            f"UNION ALL SELECT j.before ->> '$.{key}' FROM j "
            f"WHERE j.tbl = '{child}' AND j.op <> 'I'"
            for child in children
            if self.any_of(child)
        ]
        return self.gather(name, f"SELECT id FROM {table}", *parts)


def _driver(connection: sa.Connection) -> Any:
    """The driver's own connection below SQLAlchemy's, in the same transaction."""
    return connection.connection.driver_connection
