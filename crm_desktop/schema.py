"""Making a file ready: a new one is built, an older one backed up and migrated, others refused."""

from __future__ import annotations

import os
import random
import shutil
import struct
from pathlib import Path

import sqlalchemy as sa
from sqlcipher3 import dbapi2

import crm_desktop.models  # noqa: F401  (the metadata must know every table)
from crm_desktop import database, journal
from crm_desktop.errors import UserError
from crm_desktop.ids import DEVICE_BITS
from crm_desktop.models.base import Base

SCHEMA_VERSION = 5
MIGRATIONS = Path(__file__).parent / "migrations"


def make_ready(path: Path, *, read_only: bool = False) -> None:
    """Build, accept, migrate or refuse the file at `path` (UserError)."""
    if not path.exists() or path.stat().st_size == 0:
        if read_only:
            raise UserError("file_missing", path=str(path))
        if not path.parent.is_dir():
            raise UserError("folder_missing", path=str(path.parent))
        build(path)
        return
    application, version = identify(path)
    if application != database.APPLICATION_ID:
        raise UserError("not_our_file", path=str(path))
    if version > SCHEMA_VERSION:
        raise UserError("file_is_newer", path=str(path))
    if version < SCHEMA_VERSION:
        if read_only:
            raise UserError("file_is_older", path=str(path))
        migrate(path, version)


def identify(path: Path) -> tuple[int, int]:
    """(application_id, user_version) of a file, read without writing to it."""
    if path.is_dir():
        raise UserError("not_our_file", path=str(path))
    # From the file's first bytes: SQLite would want to write beside it even to read.
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        raise UserError("not_our_file", path=str(path))
    version, application = struct.unpack(">60xi4xi", head[:72])
    return application, version


def build(path: Path) -> None:
    """Make a new file, whole or not at all: it is built beside its place and then moved there."""
    temporary = path.with_name(path.name + ".new")
    for leftover in _with_companions(temporary):
        leftover.unlink(missing_ok=True)
    try:
        engine = database.create_engine(temporary)
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            Base.metadata.create_all(connection)
            journal.create_triggers(connection)
            stamp(connection, SCHEMA_VERSION)
            connection.execute(
                sa.insert(journal.file_info).values(key="device", value=str(new_device()))
            )
        _switch_to_wal(engine)
        engine.dispose()
        os.replace(temporary, path)  # noqa: PTH105  (replaces also where a rename refuses)
    finally:
        for leftover in _with_companions(temporary):
            leftover.unlink(missing_ok=True)


def stamp(connection: sa.Connection, version: int) -> None:
    """Write whose file this is and of which version, for us and for Alembic."""
    connection.exec_driver_sql(f"PRAGMA application_id = {database.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("DELETE FROM alembic_version")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision(version),))


def revision(version: int) -> str:
    """Alembic's name of a file version."""
    return f"{version:04d}"


def new_device() -> int:
    """A random device number for a new file."""
    return random.SystemRandom().randrange(1, 1 << DEVICE_BITS)


def migrate(
    path: Path, version: int, *, target: int = SCHEMA_VERSION, scripts: Path = MIGRATIONS
) -> Path:
    """Bring an older file up to `target`; returns the backup made before.

    All is done on a copy that takes the file's place at the very end, so that a crash in the middle
    leaves the old file as it was.
    """
    backup = path.with_name(f"{path.stem}.before-version-{target}{path.suffix}")
    copy = path.with_name(path.name + ".upgrade")
    for leftover in (*_with_companions(copy),):
        leftover.unlink(missing_ok=True)
    _copy_whole(path, copy)
    shutil.copyfile(copy, backup)
    try:
        _upgrade(copy, target, scripts)
        os.replace(copy, path)  # noqa: PTH105  (replaces also where a rename refuses)
        for companion in _with_companions(path)[1:]:
            companion.unlink(missing_ok=True)
    finally:
        for leftover in _with_companions(copy):
            leftover.unlink(missing_ok=True)
    return backup


def _copy_whole(path: Path, copy: Path) -> None:
    """Copy the file with what still lies in its write-ahead log."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute("VACUUM INTO ?", (str(copy),))
    finally:
        connection.close()


def _upgrade(copy: Path, target: int, scripts: Path) -> None:
    # Alembic takes 0.2 s to import, so only a start that migrates pays for it.
    from alembic import command
    from alembic.config import Config

    engine = database.create_engine(copy)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            journal.drop_triggers(connection)
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, revision(target))
            journal.create_triggers(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise UserError("migration_failed", path=str(copy))
            connection.exec_driver_sql(f"PRAGMA application_id = {database.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {target}")
            connection.commit()
        _switch_to_wal(engine)
    finally:
        engine.dispose()


def _switch_to_wal(engine: sa.Engine) -> None:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.close()
    finally:
        connection.close()


def _with_companions(path: Path) -> list[Path]:
    return [path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))]
