"""Writing an archive: from one snapshot of the file, whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import documents, keeping, schema
from crm_desktop.errors import UserError
from crm_desktop.exchange.archives import form
from crm_desktop.exchange.archives.form import Cancelled, Manifest, Progress
from crm_desktop.exchange.defusing import defused
from crm_desktop.exchange.judgements import leaves_out, without_judgements
from crm_desktop.models.types import Instant, instant_from_int
from crm_desktop.store import Store

_CHUNK = 1 << 20
_STEP = 2_000  # rows between two looks at whether to stop
Row = dict[str, Any]


def write_archive(
    store: Store,
    path: Path | str,
    *,
    judgements: bool = True,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Manifest:
    """Write everything there is to a zip; without `judgements` no stances and no history.

    UserError "export_cancelled" or "file_not_written"; a file that was there stays then.
    """
    target = Path(path)
    draft = target.with_name(f".{target.name}.part")
    try:
        with (
            store.read() as session,
            zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive,
        ):
            writer = _Writer(session, archive, judgements, progress, cancelled)
            manifest = writer.write(documents.folder_of(store))
        draft.replace(target)
    except OSError as wrong:
        raise UserError("file_not_written", path=str(target)) from wrong
    finally:
        draft.unlink(missing_ok=True)
    return manifest


class _Member:
    """A file within the zip, measured while it is written."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> None:
        """Write a piece."""
        self._file.write(data)
        self._digest.update(data)
        self.size += len(data)

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


class _Writer:
    def __init__(
        self,
        session: Session,
        archive: zipfile.ZipFile,
        judgements: bool,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self._connection = session.connection()
        self._archive = archive
        self._judgements = judgements
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._total = 1
        self._members: dict[str, tuple[int, str]] = {}

    def write(self, folder: Path) -> Manifest:
        """Everything; returns what the archive says of itself."""
        tables = form.archived_tables()
        self._total = 2 * sum(map(self._count, tables)) or 1
        rows = {table.name: self._data(table) for table in tables}
        for table in tables:
            self._table(table)
        self._documents(folder)
        made_at = datetime.now(UTC).replace(microsecond=0)
        left_out = "" if self._judgements else form.LEFT_OUT
        self._text(form.SCHEMA, json.dumps(form.described(), ensure_ascii=False, indent=1))
        self._text(
            form.READ_ME, form.WORDS.format(made_at=made_at.isoformat(" "), left_out=left_out)
        )
        manifest = Manifest(
            schema.SCHEMA_VERSION, made_at, self._judgements, rows, dict(self._members)
        )
        self._text(form.MANIFEST, json.dumps(_told(manifest), indent=1))
        return manifest

    def _count(self, table: sa.Table) -> int:
        found = self._connection.execute(sa.select(sa.func.count()).select_from(table)).scalar()
        return int(found or 0)

    def _rows(self, table: sa.Table) -> Iterator[Row]:
        """The rows as the file stores them."""
        if not self._judgements and leaves_out(table.name):
            return
        columns = form.archived_columns(table)
        listed = ", ".join(f'"{name}"' for name in columns)
        key = next(iter(table.primary_key.columns)).name
        for number, found in enumerate(
            self._connection.exec_driver_sql(
                f'SELECT {listed} FROM "{table.name}" ORDER BY "{key}"'
            )
        ):
            if number % _STEP == 0:
                self._step(_STEP if number else 0)
            row: Row | None = dict(zip(columns, found, strict=True))
            if not self._judgements and row is not None:
                row = without_judgements(table.name, row)
            if row is not None:
                yield row

    def _step(self, rows: int) -> None:
        self._done += rows
        if self._cancelled is not None and self._cancelled():
            raise UserError("export_cancelled")
        if self._progress is not None:
            self._progress(min(self._done / self._total, 1.0))

    def _data(self, table: sa.Table) -> int:
        """The rows exactly, a JSON object a line."""
        ids = [name for name in form.archived_columns(table) if form.is_id(table.columns[name])]
        count = 0
        with self._member(form.DATA.format(table.name)) as member:
            for row in self._rows(table):
                for name in ids:
                    if row[name] is not None:
                        row[name] = str(row[name])
                member.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
                count += 1
        return count

    def _table(self, table: sa.Table) -> None:
        """The same for people, as a spreadsheet opens it."""
        columns = form.archived_columns(table)
        moments = {name for name in columns if isinstance(table.columns[name].type, Instant)} | (
            {"at"} if table.name == "change" else set()
        )
        text = io.StringIO(newline="")
        lines = csv.writer(text)
        with self._member(form.TABLE.format(table.name)) as member:
            member.write(b"\xef\xbb\xbf")
            lines.writerow(columns)
            for row in self._rows(table):
                lines.writerow([_readable(row[name], name in moments) for name in columns])
                if text.tell() > _CHUNK:
                    _hand_over(text, member)
            _hand_over(text, member)

    def _documents(self, folder: Path) -> None:
        found = self._connection.exec_driver_sql(
            "SELECT DISTINCT sha256 FROM document WHERE sha256 IS NOT NULL ORDER BY sha256"
        )
        for (sha256,) in found.fetchall():
            place = keeping.place_of(folder, sha256)
            if not place.is_file():
                continue  # the row says that there was one; it says the same in the new file
            with place.open("rb") as file, self._member(form.DOCUMENT.format(sha256)) as member:
                while piece := file.read(_CHUNK):
                    member.write(piece)
                    self._step(0)

    def _text(self, name: str, text: str) -> None:
        with self._member(name) as member:
            member.write(text.encode())

    def _member(self, name: str) -> _Open:
        return _Open(self._archive, name, self._members)


class _Open:
    """Opens a member, and notes its size and hash when it is complete."""

    def __init__(
        self, archive: zipfile.ZipFile, name: str, members: dict[str, tuple[int, str]]
    ) -> None:
        self._file = archive.open(name, "w", force_zip64=True)
        self._name = name
        self._members = members
        self._member = _Member(self._file)

    def __enter__(self) -> _Member:
        return self._member

    def __exit__(self, *_error: object) -> None:
        self._file.close()
        self._members[self._name] = (self._member.size, self._member.sha256)


def _hand_over(text: io.StringIO, member: _Member) -> None:
    member.write(text.getvalue().encode())
    text.seek(0)
    text.truncate()


def _readable(value: Any, is_moment: bool) -> str:
    if value is None:
        return ""
    if is_moment:
        return instant_from_int(value).isoformat(" ", "seconds")
    return defused(str(value))


def _told(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": form.NAME,
        "version": form.VERSION,
        "schema_version": manifest.schema_version,
        "made_at": manifest.made_at.isoformat(),
        "complete": manifest.complete,
        "rows": manifest.rows,
        "members": {
            name: {"size": size, "sha256": sha256}
            for name, (size, sha256) in manifest.members.items()
        },
    }
