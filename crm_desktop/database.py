"""The engine of one file: driver, pragmas, transactions that begin as they say."""

from __future__ import annotations

import errno
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import sqlalchemy.event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from crm_desktop.errors import UserError
from crm_desktop.ids import IdGenerator

APPLICATION_ID = 0x43524D44  # "CRMD"
BUSY_MS = 5_000
_LITTLE = 1 << 20  # a disk with less room is full


def create_engine(path: Path, *, read_only: bool = False) -> sa.Engine:
    """An engine on the file; its connections have our pragmas and begin as they are told."""

    def connect() -> Any:
        connection = _readable(path) if read_only else _open(str(path))
        for pragma in _pragmas(read_only):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    # The connection used last has the pages wanted next in its cache.
    engine = sa.create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=8,
        pool_use_lifo=True,
    )

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        immediate = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def _open(name: str) -> Any:
    return dbapi2.connect(
        name, isolation_level=None, check_same_thread=False, uri=name.startswith("file:")
    )


def _readable(path: Path) -> Any:
    """A connection that reads also where nothing can be written: a full or write-protected disk.

    SQLite wants to share a small index beside the file with others who have it open. Where that
    cannot be made nobody can write either, so the file is read as one that does not change; unless
    there is a log of newer pages, which would then be overlooked.
    """
    connection = _open(str(path))
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except dbapi2.OperationalError as error:
        connection.close()
        log = path.with_name(path.name + "-wal")
        if error_code(error) == "file_locked" or (log.exists() and log.stat().st_size):
            raise
        connection = _open(f"{path.resolve().as_uri()}?immutable=1")
    return connection


def _pragmas(read_only: bool) -> Iterator[str]:
    yield f"busy_timeout = {BUSY_MS}"
    yield "foreign_keys = ON"
    yield "recursive_triggers = ON"
    yield "synchronous = FULL"
    yield "temp_store = MEMORY"
    yield "cache_size = -64000"
    if sys.platform == "darwin":
        yield "fullfsync = ON"
        yield "checkpoint_fullfsync = ON"
    if read_only:
        yield "query_only = ON"


def with_ids(engine: sa.Engine, ids: IdGenerator) -> sa.Engine:
    """The same engine, on which new mapped rows take their ids from `ids`."""
    return engine.execution_options(ids=ids)


_BY_NAME = {
    "SQLITE_BUSY": "file_locked",
    "SQLITE_LOCKED": "file_locked",
    "SQLITE_READONLY": "file_read_only",
    "SQLITE_CANTOPEN": "file_cannot_open",
    "SQLITE_FULL": "disk_full",
    "SQLITE_IOERR": "disk_error",
    "SQLITE_CORRUPT": "file_damaged",
    "SQLITE_NOTADB": "not_our_file",
}
_BY_ERRNO = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EIO: "disk_error",
    errno.EROFS: "file_read_only",
}
_BY_WORDS = {
    "locked": "file_locked",
    "readonly": "file_read_only",
    "read-only": "file_read_only",
    "unable to open": "file_cannot_open",
    "disk is full": "disk_full",
    "disk I/O": "disk_error",
    "malformed": "file_damaged",
    "not a database": "not_our_file",
}


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn what the disk or a second program did to us into a UserError; let bugs through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        code = error_code(error)
        if code is None:
            raise
        if code == "disk_error" and _is_full(path):
            code = "disk_full"  # what SQLite says of a file beside ours that it could not make
        raise UserError(code, path=str(path)) from error


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LITTLE
    except OSError:
        return False


@contextmanager
def within_reach(path: Path) -> Iterator[None]:
    """Turn what the system refuses while a file is made, opened or locked into a UserError."""
    try:
        yield
    except OSError as error:
        code = _BY_ERRNO.get(error.errno or 0, "file_cannot_open")
        raise UserError(code, path=str(path)) from error


def error_code(error: BaseException) -> str | None:
    """The code of a database error that is nobody's bug, else None."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = str(getattr(cause, "sqlite_errorname", "") or "")
    for start, code in _BY_NAME.items():
        if name.startswith(start):
            return code
    if isinstance(cause, dbapi2.IntegrityError):
        return None
    said = str(cause)
    return next((code for words, code in _BY_WORDS.items() if words in said), None)
