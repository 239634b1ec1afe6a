"""Many rows in one statement.

SQLite copies every page a statement touches so that it could take the statement back; with one
statement a row that makes mass writes four times slower.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

Values = list[tuple[Any, ...]]


def insert(connection: sa.Connection, table: str, columns: Sequence[str], values: Values) -> None:
    """Insert rows; each of `values` is in the order of `columns`."""
    names = ", ".join(f'"{column}"' for column in columns)
    with _staged(connection, columns, values):
        connection.exec_driver_sql(
            f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM temp.staged'
        )


def update(connection: sa.Connection, table: str, columns: Sequence[str], values: Values) -> None:
    """Set columns; each of `values` is an id and what follows in the order of `columns`."""
    settings = ", ".join(f'"{column}" = staged."{column}"' for column in columns)
    with _staged(connection, ("id", *columns), values):
        connection.exec_driver_sql(
            f'UPDATE main."{table}" AS t SET {settings} FROM temp.staged WHERE t.id = staged.id'
        )


def delete(connection: sa.Connection, table: str, ids: Sequence[int]) -> None:
    """Delete rows by their ids."""
    if ids:
        with _staged(connection, ("id",), [(row_id,) for row_id in ids]):
            connection.exec_driver_sql(
                f'DELETE FROM main."{table}" WHERE id IN (SELECT id FROM temp.staged)'
            )


@contextmanager
def _staged(connection: sa.Connection, columns: Sequence[str], values: Values) -> Iterator[None]:
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    key = names.replace('"id"', '"id" INTEGER PRIMARY KEY', 1)
    connection.exec_driver_sql(f"CREATE TEMP TABLE staged ({key})")
    connection.exec_driver_sql(f"INSERT INTO temp.staged ({names}) VALUES ({marks})", values)
    try:
        yield
    finally:
        connection.exec_driver_sql("DROP TABLE temp.staged")
