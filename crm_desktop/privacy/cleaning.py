"""Deleting for good: what was deleted is also gone from the bytes of the file.

A word stays in the full-text index until it is optimized, in free pages until VACUUM, in the log
until it is cut off. The mark that this is still to be done is written in the Change itself, so that
the next start makes up for what a crash left undone.
"""

from __future__ import annotations

import sqlalchemy as sa

from crm_desktop.errors import UserError
from crm_desktop.journal import file_info
from crm_desktop.store import Store

_MARK = "to_be_cleaned"


def ask(connection: sa.Connection) -> None:
    """Note, in the transaction that deletes, that the bytes are to be cleaned."""
    connection.execute(sa.delete(file_info).where(file_info.c.key == _MARK))
    connection.execute(sa.insert(file_info).values(key=_MARK, value="1"))


def is_asked(store: Store) -> bool:
    """Whether cleaning is still to be done."""
    with store.read() as session:
        found = session.execute(sa.select(file_info.c.value).where(file_info.c.key == _MARK))
        return found.first() is not None


def clean(store: Store) -> bool:
    """Clean the bytes when that is asked for; returns whether it was done.

    UserError "disk_full" and the like: the file is as it was, and the next start tries again;
    "file_locked" while another program reads the file.
    """
    if not is_asked(store):
        return False
    with store.keep() as connection:
        connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('optimize')")
    with store.alone() as driver:
        driver.execute("VACUUM")
        busy, _pages, _moved = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise UserError("file_locked", path=str(store.path))
    with store.keep() as connection:
        connection.execute(sa.delete(file_info).where(file_info.c.key == _MARK))
    return True
