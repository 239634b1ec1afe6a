"""Keeps the keys of duplicates beside the rows: derived, never journaled.

A Change of a few rows brings them up to date in its own transaction. One of very many, such as an
import, leaves them behind, so that it takes no longer: `catch_up` makes them afterwards, in the
background, and before everything is scanned.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.changes import Change
from crm_desktop.driver import driver_of
from crm_desktop.duplicates.described import Subject
from crm_desktop.duplicates.reading import chunks, described
from crm_desktop.journal import file_info
from crm_desktop.store import Store

FORM = "2"  # raised when keys are made in another way: all are then made anew
MOST_AT_ONCE = 2_000  # journal entries of a Change whose keys are made in its own transaction
BATCH = 5_000
CREATE = (
    "CREATE TABLE duplicate_key (key TEXT NOT NULL, record_id INTEGER NOT NULL, "
    "PRIMARY KEY (key, record_id)) STRICT, WITHOUT ROWID",
    "CREATE INDEX ix_duplicate_key_record_id ON duplicate_key (record_id)",
)
_UPTO, _FORM = "duplicates_upto", "duplicates_form"
_COLUMNS = {
    "customer": "'name', 'legal_name', 'web', 'tax_number'",
    "contact": "'name', 'other_name'",
}
_CHILDREN = {
    Subject.CUSTOMER: ("phone", "email", "address"),
    Subject.CONTACT: ("phone", "email", "position"),
}


class DuplicateKeys:
    """Keeps the keys; handed to the Store when it is opened."""

    def prepare(self, connection: sa.Connection) -> None:
        """Make the table when it is missing, and catch up when that is quickly done."""
        if _mark(connection, _FORM) != FORM:
            connection.exec_driver_sql("DROP TABLE IF EXISTS duplicate_key")
            for statement in CREATE:
                connection.exec_driver_sql(statement)
            _set(connection, _FORM, FORM)
            _set(connection, _UPTO, "0")
        upto, newest = int(_mark(connection, _UPTO) or 0), _newest(connection)
        if 0 < newest - upto <= MOST_AT_ONCE:
            _follow(connection, None if upto == 0 else (upto + 1, newest))
            _set(connection, _UPTO, str(newest))

    def apply(self, session: Session, change: Change) -> None:
        """Bring the keys up to date for a Change of few rows, unless they are behind anyway."""
        if change.last_seq - change.first_seq >= MOST_AT_ONCE:
            return
        connection = session.connection()
        upto = int(_mark(connection, _UPTO) or 0)
        behind = connection.exec_driver_sql(
            "SELECT 1 FROM journal_entry WHERE seq > ? AND seq < ? LIMIT 1",
            (upto, change.first_seq),
        ).first()
        if behind is None:
            _follow(connection, (change.first_seq, change.last_seq), change.tables)
            _set(connection, _UPTO, str(change.last_seq))


def is_behind(session: Session) -> bool:
    """Whether keys are still to be made."""
    connection = session.connection()
    return int(_mark(connection, _UPTO) or 0) < _newest(connection)


def catch_up(
    store: Store,
    *,
    progress: Callable[[float], None] = lambda _part: None,
    stopped: Callable[[], bool] = lambda: False,
) -> bool:
    """Make the keys that an import left behind, some thousand at a time; False when stopped.

    UserError when the file cannot be written.
    """
    while True:
        with store.read() as session:
            connection = session.connection()
            upto, newest = int(_mark(connection, _UPTO) or 0), _newest(connection)
            if upto >= newest:
                return True
            span = None if upto == 0 else (upto + 1, newest)
            ids = {s: _touched(connection, s, span, None) for s in Subject}
        total, done = max(sum(map(len, ids.values())), 1), 0
        for subject, touched in ids.items():
            for batch in chunks(touched, BATCH):
                if stopped():
                    return False
                with store.keep() as connection:
                    _make(connection, subject, batch)
                done += len(batch)
                progress(done / total)
        with store.keep() as connection:
            _set(connection, _UPTO, str(newest))


def _follow(
    connection: sa.Connection,
    span: tuple[int, int] | None,
    tables: frozenset[str] | None = None,
) -> None:
    """Make the keys for the journal entries `span`; None: of all records."""
    for subject in Subject:
        for batch in chunks(_touched(connection, subject, span, tables), BATCH):
            _make(connection, subject, batch)


def _touched(
    connection: sa.Connection,
    subject: Subject,
    span: tuple[int, int] | None,
    tables: frozenset[str] | None,
) -> list[int]:
    """The records whose keys may have changed."""
    run = driver_of(connection)
    if span is None:
        return [row[0] for row in run(f"SELECT id FROM {subject} ORDER BY id")]
    if tables is not None and tables.isdisjoint((subject, *_CHILDREN[subject])):
        return []
    own = (
        f"SELECT row_id FROM journal_entry WHERE seq BETWEEN ?1 AND ?2 AND tbl = '{subject}' AND "
        "(op <> 'U' OR EXISTS "
        f"(SELECT 1 FROM json_each(after) WHERE key IN ({_COLUMNS[subject]})))"
    )
    children = [
        f"SELECT t.{subject}_id FROM journal_entry j JOIN {child} t ON t.id = j.row_id "
        f"WHERE j.seq BETWEEN ?1 AND ?2 AND j.tbl = '{child}' UNION "
        f"SELECT before ->> '$.{subject}_id' FROM journal_entry "
        f"WHERE seq BETWEEN ?1 AND ?2 AND tbl = '{child}' AND op <> 'I'"
        for child in _CHILDREN[subject]
    ]
    found = run(" UNION ".join((own, *children)), span)
    return sorted(row[0] for row in found if row[0] is not None)


def _make(connection: sa.Connection, subject: Subject, ids: list[int]) -> None:
    """Make the keys of these records anew; of those that are gone there are none."""
    from crm_desktop.duplicates.keys import keys  # what it compares with takes time to import

    run = driver_of(connection)
    run("CREATE TEMP TABLE IF NOT EXISTS keyed (id INTEGER PRIMARY KEY)")
    run("DELETE FROM keyed")
    opened: Any = connection.connection.driver_connection
    together = opened.executemany
    together("INSERT INTO keyed VALUES (?)", [(record_id,) for record_id in ids])
    run("DELETE FROM duplicate_key WHERE record_id IN (SELECT id FROM keyed)")
    made = sorted(
        (key, record_id)
        for record_id, known in described(run, subject, ids).items()
        for key in keys(known.described, known.firm_id)
    )
    together("INSERT INTO duplicate_key VALUES (?, ?)", made)


def _newest(connection: sa.Connection) -> int:
    found = connection.exec_driver_sql("SELECT coalesce(max(seq), 0) FROM journal_entry").scalar()
    return int(found or 0)


def _mark(connection: sa.Connection, key: str) -> str | None:
    return connection.execute(
        sa.select(file_info.c.value).where(file_info.c.key == key)
    ).scalar_one_or_none()


def _set(connection: sa.Connection, key: str, value: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO file_info (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
