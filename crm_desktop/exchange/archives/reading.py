"""A new file made of an archive: checked first, built beside its place, there whole or not at all.

The archive comes from outside. Nothing in it names a place: only members that we know by name are
read, each no further than the manifest says it goes, and their hashes are compared.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import sqlalchemy as sa
from sqlalchemy.exc import DataError, IntegrityError, InterfaceError

from crm_desktop import database, documents, journal, keeping, schema
from crm_desktop.errors import UserError
from crm_desktop.exchange.archives import form
from crm_desktop.exchange.archives.form import Cancelled, Manifest, Progress
from crm_desktop.wiring import open_store

_CHUNK = 1 << 20
_STEP = 2_000
_MANIFEST_LIMIT = 50_000_000
_LINE_LIMIT = 10_000_000
_RATIO = 200  # a member that unpacks to more than this is made to fill the disk
# What the zip library says of members that are damaged, locked, or packed in a way of others.
_UNREADABLE = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError)
_HASH = re.compile(r"[0-9a-f]{64}")


def look_into(path: Path | str) -> Manifest:
    """What an archive holds. UserError: "file_missing", "archive_damaged", "archive_is_newer",
    "not_an_archive"."""
    with _opened(Path(path)) as archive:
        return _manifest(archive, Path(path))


def make_file(
    source: Path | str,
    path: Path | str,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Manifest:
    """Make the file `path` from the archive `source`; everything in it is equal to what was there.

    UserError as for look_into, and "archive_needs_new_file" when `path` holds something already,
    "import_cancelled", or what is the matter with the place; nothing is there then.
    """
    source, path = Path(source), Path(path)
    if path.exists() and path.stat().st_size and not _is_empty(path):
        raise UserError("archive_needs_new_file", path=str(path))
    draft = path.with_name(path.name + ".draft")
    _remove(draft)
    try:
        with _opened(source) as archive, database.within_reach(path), database.plain_words(path):
            manifest = _manifest(archive, source)
            path.parent.mkdir(parents=True, exist_ok=True)
            schema.build(draft)
            reader = _Reader(archive, manifest, source, progress, cancelled)
            reader.fill(draft)
            reader.keep_documents(documents.folder_at(path))
            _remove(path)
            draft.replace(path)
    except _UNREADABLE as wrong:
        raise UserError("archive_damaged", file=source.name) from wrong
    finally:
        _remove(draft)
    return manifest


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except FileNotFoundError as wrong:
        raise UserError("file_missing", path=str(path)) from wrong
    except zipfile.BadZipFile as wrong:
        raise UserError("not_an_archive", file=path.name) from wrong
    except OSError as wrong:
        raise UserError("file_unreadable", file=path.name) from wrong


def _manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    try:
        with archive.open(form.MANIFEST) as file:
            told = json.loads(file.read(_MANIFEST_LIMIT))
        if told["format"] != form.NAME:
            raise UserError("not_an_archive", file=path.name)
        if told["version"] > form.VERSION or told["schema_version"] > schema.SCHEMA_VERSION:
            raise UserError("archive_is_newer", file=path.name)
        return Manifest(
            int(told["schema_version"]),
            datetime.fromisoformat(told["made_at"]),
            bool(told["complete"]),
            {str(name): int(count) for name, count in told["rows"].items()},
            {str(n): (int(m["size"]), str(m["sha256"])) for n, m in told["members"].items()},
        )
    except KeyError as wrong:
        raise UserError("not_an_archive", file=path.name) from wrong
    except (ValueError, TypeError, AttributeError, *_UNREADABLE) as wrong:
        raise UserError("archive_damaged", file=path.name) from wrong


def _is_empty(path: Path) -> bool:
    """Whether a file of ours holds nothing that somebody entered."""
    application, _version = schema.identify(path)
    if application != database.APPLICATION_ID:
        raise UserError("not_our_file", path=str(path))
    engine = database.create_engine(path, read_only=True)
    try:
        with engine.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT 1 FROM change WHERE origin <> 'automatic' LIMIT 1"
            )
            return found.first() is None
    finally:
        engine.dispose()


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal", ".new"):
        path.with_name(path.name + end).unlink(missing_ok=True)


class _Reader:
    def __init__(
        self,
        archive: zipfile.ZipFile,
        manifest: Manifest,
        source: Path,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self._archive = archive
        self._manifest = manifest
        self._source = source
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0

    def fill(self, draft: Path) -> None:
        """Put all rows into a new file, as they are."""
        try:
            if self._manifest.complete:
                self._fill_with_history(draft)
            else:
                self._fill_as_new(draft)
        except (IntegrityError, DataError, InterfaceError) as wrong:
            raise self._damaged() from wrong

    def _fill_with_history(self, draft: Path) -> None:
        """The journal comes along, so nothing is journaled anew."""
        engine = database.create_engine(draft)
        try:
            with engine.connect() as connection:
                connection.exec_driver_sql("COMMIT")
                connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                journal.drop_triggers(connection)
                for table in form.archived_tables():
                    self._insert(connection, table)
                journal.create_triggers(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise self._damaged()
                connection.commit()
        finally:
            engine.dispose()
        open_store(draft).close()  # makes what is derived

    def _fill_as_new(self, draft: Path) -> None:
        """Without a history the rows begin one: they came from an archive."""
        with contextlib.closing(open_store(draft)) as store:
            facts = {"file": self._source.name}
            with store.change("archive_opened", origin="automatic", **facts) as session:
                connection = session.connection()
                connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
                for table in journal.journaled_tables():
                    self._insert(connection, table)

    def keep_documents(self, folder: Path) -> None:
        """Keep the documents by their hash; UserError when one is not what its name says."""
        for name, (_size, sha256) in self._manifest.members.items():
            hashed = name.removeprefix(form.DOCUMENT.format(""))
            if name == hashed or not _HASH.fullmatch(hashed):
                continue
            if hashed != sha256:
                raise self._damaged()
            place = keeping.place_of(folder, hashed)
            if place.exists():
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            partial = place.with_suffix(".part")
            try:
                with partial.open("wb") as file:
                    for piece in self._pieces(name):
                        file.write(piece)
                        self._step(0)
                partial.replace(place)
            finally:
                partial.unlink(missing_ok=True)

    def _insert(self, connection: sa.Connection, table: sa.Table) -> None:
        columns = form.archived_columns(table)
        ids = {name for name in columns if form.is_id(table.columns[name])}
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        count = 0
        waiting: list[tuple[Any, ...]] = []

        def write() -> None:
            if waiting:
                connection.exec_driver_sql(
                    f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', waiting
                )
                self._step(len(waiting))
                waiting.clear()

        for row in self._rows(table.name):
            try:
                waiting.append(
                    tuple(
                        int(row[n]) if n in ids and row[n] is not None else row[n] for n in columns
                    )
                )
            except (KeyError, TypeError, ValueError) as wrong:
                raise self._damaged() from wrong
            count += 1
            if len(waiting) >= _STEP:
                write()
        write()
        if count != self._manifest.rows.get(table.name, 0):
            raise self._damaged()

    def _rows(self, table: str) -> Iterator[dict[str, Any]]:
        rest = b""
        for piece in self._pieces(form.DATA.format(table)):
            lines = (rest + piece).split(b"\n")
            rest = lines.pop()
            if len(rest) > _LINE_LIMIT:
                raise self._damaged()
            for line in lines:
                try:
                    yield json.loads(line)
                except ValueError as wrong:
                    raise self._damaged() from wrong
        if rest:
            raise self._damaged()

    def _pieces(self, name: str) -> Iterator[bytes]:
        """A member piece by piece, no more of it than was said; its hash is compared at the end."""
        try:
            size, sha256 = self._manifest.members[name]
            packed = self._archive.getinfo(name).compress_size
        except KeyError as wrong:
            raise self._damaged() from wrong
        if size > max(packed, _CHUNK // _RATIO) * _RATIO:
            raise UserError("file_too_large", file=self._source.name)
        digest, taken = hashlib.sha256(), 0
        with self._archive.open(name) as file:
            for piece in _read(file):
                taken += len(piece)
                if taken > size:
                    raise self._damaged()
                digest.update(piece)
                yield piece
        if taken != size or digest.hexdigest() != sha256:
            raise self._damaged()

    def _step(self, rows: int) -> None:
        self._done += rows
        if self._cancelled is not None and self._cancelled():
            raise UserError("import_cancelled")
        if self._progress is not None:
            self._progress(min(self._done / max(self._manifest.total, 1), 1.0))

    def _damaged(self) -> UserError:
        return UserError("archive_damaged", file=self._source.name)


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(_CHUNK):
        yield piece
