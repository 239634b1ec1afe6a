"""The journal: raw SQL through every table and every column, and what may not be written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from crm_desktop.journal import journaled_columns, journaled_tables
from crm_desktop.models import Customer
from crm_desktop.models.types import Flag, Id, Instant, Real, Whole
from crm_desktop.store import Store

TABLES = journaled_tables()


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Store]:
    """A file without derived data, whose references are not checked (rows are made up)."""
    opened = Store.open(tmp_path / "bare.crm")

    @sa.event.listens_for(opened._engine, "connect")
    def unchecked(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA foreign_keys = OFF")

    opened._engine.dispose()
    yield opened
    opened.close()


def made_up(column: sa.Column[Any], version: int) -> Any:
    """A value of the column's type, another one for each version."""
    if isinstance(column.type, Real):
        return version + 0.1
    if isinstance(column.type, (Id, Whole, Flag, Instant)):
        return 9_000_000_000_000_000_000 + version
    return "acme" if version == 1 else "ACME"


def row_of(store: Store, table: sa.Table, row_id: int) -> tuple[Any, ...] | None:
    with store.read() as session:
        found = session.connection().exec_driver_sql(
            f'SELECT * FROM "{table.name}" WHERE id = ?', (row_id,)
        )
        row = found.first()
    return None if row is None else tuple(row)


def raw_insert(session: sa.orm.Session, table: sa.Table, row_id: int, verb: str) -> None:
    columns = journaled_columns(table)
    values = [row_id if n == "id" else made_up(table.columns[n], 1) for n in columns]
    session.connection().exec_driver_sql(
        f'{verb} INTO "{table.name}" ({", ".join(columns)}) '
        f"VALUES ({', '.join('?' * len(columns))})",
        tuple(values),
    )


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_raw_sql_through_every_column_is_journaled_and_undone(bare: Store, table: sa.Table) -> None:
    with bare.change("raw") as session:
        raw_insert(session, table, 7, "INSERT")
    states = [row_of(bare, table, 7)]
    for column in journaled_columns(table):
        if column == "id":
            continue
        with bare.change("raw") as session:
            session.connection().exec_driver_sql(
                f'UPDATE "{table.name}" SET "{column}" = ? WHERE id = 7',
                (made_up(table.columns[column], 2),),
            )
        states.append(row_of(bare, table, 7))
    with bare.change("raw") as session:
        session.connection().exec_driver_sql(f'DELETE FROM "{table.name}" WHERE id = 7')
    assert len(set(states)) == len(states), "an edit, even of case alone, must be seen"
    for state in reversed(states):
        bare.undo()
        assert row_of(bare, table, 7) == state
    bare.undo()
    assert row_of(bare, table, 7) is None
    for state in states:
        bare.redo()
        assert row_of(bare, table, 7) == state


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_insert_or_replace_journals_the_row_it_replaces(bare: Store, table: sa.Table) -> None:
    with bare.change("raw") as session:
        raw_insert(session, table, 7, "INSERT")
    if len(journaled_columns(table)) > 1:
        column = journaled_columns(table)[1]
        with bare.change("raw") as session:
            session.connection().exec_driver_sql(
                f'UPDATE "{table.name}" SET "{column}" = ? WHERE id = 7',
                (made_up(table.columns[column], 2),),
            )
    before = row_of(bare, table, 7)
    with bare.change("raw") as session:
        raw_insert(session, table, 7, "INSERT OR REPLACE")
    bare.undo()
    assert row_of(bare, table, 7) == before


def test_writing_without_a_change_is_refused(bare: Store) -> None:
    with (
        bare._engine.connect() as connection,
        pytest.raises(DBAPIError, match="no change is open"),
    ):
        connection.exec_driver_sql("INSERT OR IGNORE INTO customer (id, name) VALUES (1, 'x')")


def test_an_id_never_changes(bare: Store) -> None:
    with bare.change("raw") as session:
        session.add(Customer(id=7, name="x"))
    with (
        pytest.raises(DBAPIError, match="an id never changes"),
        bare.change("raw") as session,
    ):
        session.connection().exec_driver_sql("UPDATE customer SET id = 8 WHERE id = 7")


def test_an_update_that_changes_nothing_leaves_no_change(bare: Store) -> None:
    with bare.change("first") as session:
        session.add(Customer(id=7, name="x"))
    with bare.change("second") as session:
        session.connection().exec_driver_sql("UPDATE customer SET name = name")
    undoable = bare.undoable()
    assert undoable is not None and undoable.title == "first"


def test_an_update_journals_only_the_columns_that_differ(bare: Store) -> None:
    with bare.change("first") as session:
        session.add(Customer(id=7, name="x", industry="y"))
    with bare.change("second") as session:
        session.connection().exec_driver_sql("UPDATE customer SET name = 'z', industry = 'y'")
        entry = session.connection().exec_driver_sql(
            "SELECT before, after FROM journal_entry ORDER BY seq DESC LIMIT 1"
        )
        assert entry.one() == ('{"name":"x"}', '{"name":"z"}')
