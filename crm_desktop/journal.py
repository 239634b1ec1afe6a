"""The journal: which rows every Change inserted, updated and deleted, written by triggers.

The triggers are pure SQL made from the mapped tables, so whoever writes (ORM, bulk insert, raw SQL)
is journaled. An insert keeps only its row id (the row itself is the content), an update the columns
that differ, before and after, a delete the whole row.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from crm_desktop.models.base import Base
from crm_desktop.models.types import Id, Whole

_OWN = {"journal": False}

change_table = sa.Table(
    "change",
    Base.metadata,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("facts", sa.Text, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("target", Id, info={"lookup": True}),
    sa.Column("at", Whole, nullable=False),
    sa.Column("first_seq", Whole, nullable=False),
    sa.Column("last_seq", Whole, nullable=False),
    info=_OWN,
    sqlite_strict=True,
)

journal_entry = sa.Table(
    "journal_entry",
    Base.metadata,
    sa.Column("seq", Whole, sa.Identity(), primary_key=True),
    sa.Column("change_id", Id, nullable=False),
    sa.Column("tbl", sa.Text, nullable=False),
    sa.Column("row_id", Id, nullable=False),
    sa.Column("op", sa.Text, nullable=False),
    sa.Column("customer_id", Id),
    sa.Column("before", sa.Text),
    sa.Column("after", sa.Text),
    sa.Index("ix_journal_entry_customer_id_seq", "customer_id", "seq"),
    info=_OWN,
    sqlite_strict=True,
)

open_change = sa.Table(
    "open_change",
    Base.metadata,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    info=_OWN,
    sqlite_strict=True,
)

file_info = sa.Table(
    "file_info",
    Base.metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
    info=_OWN,
    sqlite_strict=True,
)


def journaled_tables() -> list[sa.Table]:
    """The tables whose every row is journaled, parents before children."""
    return [
        table
        for table in Base.metadata.sorted_tables
        if table.info.get("journal", True) and not table.info.get("derived")
    ]


def journaled_columns(table: sa.Table) -> list[str]:
    """The names of a table's columns that the journal keeps (not the derived ones)."""
    return [column.name for column in table.columns if not column.info.get("derived")]


def trigger_names(connection: sa.Connection) -> list[str]:
    """The journal's triggers that a file holds now."""
    rows = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND substr(name, 1, 8) = 'journal_'"
    )
    return [str(row[0]) for row in rows]


def drop_triggers(connection: sa.Connection) -> None:
    """Take the triggers away, as a migration must."""
    for name in trigger_names(connection):
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def create_triggers(connection: sa.Connection) -> None:
    """Make the triggers of every journaled table."""
    for table in journaled_tables():
        for statement in triggers_of(table):
            connection.exec_driver_sql(statement)


def triggers_of(table: sa.Table) -> Iterator[str]:
    """The three CREATE TRIGGER statements of one table."""
    name = table.name
    columns = journaled_columns(table)
    differs = " OR ".join(_differs(column) for column in columns)
    listed = ", ".join(f'"{column}"' for column in columns)
    yield (
        f'CREATE TRIGGER "journal_{name}_insert" AFTER INSERT ON "{name}" BEGIN {_GUARD} '
        f"{_entry(table, 'I', 'new', 'NULL', 'NULL')} END"
    )
    yield (
        f'CREATE TRIGGER "journal_{name}_update" AFTER UPDATE OF {listed} '
        f'ON "{name}" WHEN {differs} '
        f"BEGIN {_GUARD} {_SAME_ID} "
        f"{_entry(table, 'U', 'new', _changed('old', columns), _changed('new', columns))} END"
    )
    yield (
        f'CREATE TRIGGER "journal_{name}_delete" AFTER DELETE ON "{name}" BEGIN {_GUARD} '
        f"{_entry(table, 'D', 'old', _whole_row(columns), 'NULL')} END"
    )


_GUARD = "SELECT RAISE(ABORT, 'no change is open') WHERE NOT EXISTS (SELECT 1 FROM open_change);"
_SAME_ID = "SELECT RAISE(ABORT, 'an id never changes') WHERE old.id IS NOT new.id;"


def _differs(column: str) -> str:
    return f'old."{column}" COLLATE BINARY IS NOT new."{column}" COLLATE BINARY'


def _entry(table: sa.Table, op: str, row: str, before: str, after: str) -> str:
    if table.name == "customer":
        customer = f"{row}.id"
    elif "customer_id" in table.columns:
        customer = f"{row}.customer_id"
    else:
        customer = "NULL"
    return (
        "INSERT INTO journal_entry (change_id, tbl, row_id, op, customer_id, before, after) "
        f"VALUES ((SELECT id FROM open_change), '{table.name}', {row}.id, '{op}', {customer}, "
        f"{before}, {after});"
    )


def _changed(row: str, columns: list[str]) -> str:
    """JSON of the columns that differ; one `concat`, quicker than `||` or a compound select."""
    parts = ", ".join(
        f"iif({_differs(column)}, ',\"{column}\":' || json_quote({row}.\"{column}\"), '')"
        for column in columns
    )
    return f"'{{' || substr(concat({parts}), 2) || '}}'"


def _whole_row(columns: list[str]) -> str:
    parts = ", ".join(f"'{column}', old.\"{column}\"" for column in columns)
    return f"json_object({parts})"
