"""What follows from the rows and can be rebuilt at any time: summaries, roll-ups, search index.

It is written in the transaction of the Change it follows from, for the rows which that Change
touched, by set-based SQL: the same statements serve one edited row, an import and a rebuild.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import (
    conversion,
    custom_keys,
    information_age,
    kept_models,
    rollup,
    search_index,
    summaries,
)
from crm_desktop.changes import Change
from crm_desktop.journal import file_info
from crm_desktop.touched import Touched

FORM = (
    f"{summaries.FORM}.{rollup.FORM}.{search_index.FORM}.{custom_keys.FORM}.{information_age.FORM}"
    f".{kept_models.FORM}.{conversion.FORM}"
)


class Derived:
    """Keeps everything derived up to date; handed to the Store when it is opened."""

    def prepare(self, connection: sa.Connection) -> None:
        """Make what is missing, and catch up with what was written without us."""
        if _mark(connection, "derived_form") != FORM:
            rebuild(connection)
            return
        upto = int(_mark(connection, "derived_upto") or 0)
        newest = _newest(connection)
        if upto < newest:
            tables = connection.exec_driver_sql(
                "SELECT DISTINCT tbl FROM journal_entry WHERE seq > ?", (upto,)
            )
            follow(connection, frozenset(row[0] for row in tables), (upto + 1, newest))

    def apply(self, session: Session, change: Change) -> None:
        """Bring everything up to date for the rows that `change` touched."""
        span = (change.first_seq, change.last_seq)
        follow(session.connection(), change.tables, span, change)


def follow(
    connection: sa.Connection,
    tables: frozenset[str],
    span: tuple[int, int],
    change: Change | None = None,
) -> None:
    """Bring everything up to date for the journal entries `span` (first, last) of `tables`.

    `change` is the one that they are of, when it is only one.
    """
    touched = Touched(connection, tables, span)
    conversion.update(touched)
    summaries.update(touched)
    rollup.update(touched)
    custom_keys.update(touched)
    information_age.update(touched, change)
    search_index.index_touched(connection, tables, span)
    _set_mark(connection, "derived_upto", str(span[1]))


def rebuild(connection: sa.Connection) -> None:
    """Build everything anew from nothing."""
    custom_keys.create(connection)
    information_age.create(connection)
    kept_models.create(connection)
    search_index.clear(connection)
    touched = Touched(connection, None, (0, 0))
    conversion.create(touched)
    rollup.create(touched)
    conversion.update(touched)
    summaries.update(touched)
    rollup.update(touched)
    custom_keys.update(touched)
    information_age.update(touched)
    search_index.index_all(connection)
    _set_mark(connection, "derived_form", FORM)
    _set_mark(connection, "derived_upto", str(_newest(connection)))


def _newest(connection: sa.Connection) -> int:
    found = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal_entry").scalar()
    return int(found or 0)


def _mark(connection: sa.Connection, key: str) -> str | None:
    return connection.execute(
        sa.select(file_info.c.value).where(file_info.c.key == key)
    ).scalar_one_or_none()


def _set_mark(connection: sa.Connection, key: str, value: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO file_info (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
