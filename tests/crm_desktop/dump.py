"""The whole content of a file, for comparing before and after."""

from __future__ import annotations

from typing import Any

from crm_desktop.journal import journaled_tables
from crm_desktop.store import Store

Dump = dict[str, list[tuple[Any, ...]]]


def dump(store: Store) -> Dump:
    """Every row of every journaled table, derived columns and all."""
    with store.read() as session:
        connection = session.connection()
        return {
            table.name: [
                tuple(row)
                for row in connection.exec_driver_sql(f'SELECT * FROM "{table.name}" ORDER BY id')
            ]
            for table in journaled_tables()
        }
