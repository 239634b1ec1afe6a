"""Copies of files, kept under their hash: made beside the database, without holding up saving."""

from __future__ import annotations

import hashlib
import mimetypes
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from crm_desktop import database
from crm_desktop.errors import UserError

LARGEST = 200 * 1024 * 1024
CHUNK = 1 << 20
_ABANDONED = 24 * 3600  # seconds after which a copy that was never finished is thrown away


@dataclass(frozen=True)
class Kept:
    """A file of which there is a copy now."""

    name: str
    sha256: str
    size: int
    media_type: str | None


def place_of(folder: Path, sha256: str) -> Path:
    """Where the copy with this hash lies; a name is kept as text only, never as a path."""
    return folder / sha256[:2] / sha256


def keep(
    source: Path,
    folder: Path,
    *,
    tell: Callable[[int], object] | None = None,
    stopped: Callable[[], bool] | None = None,
) -> Kept | None:
    """Copy a file to its place by hash, whole or not at all; None when it was `stopped`.

    `tell` is told how many bytes are copied. UserError `document_unreadable` or
    `document_too_large`, or what is the matter with the folder, such as `disk_full`.
    """
    try:
        if source.stat().st_size > LARGEST:
            raise UserError("document_too_large", name=source.name, limit=LARGEST)
        with source.open("rb") as file:
            return _keep(file, source, folder, tell or _ignore, stopped or _never)
    except OSError as error:
        raise UserError("document_unreadable", name=source.name) from error


def _keep(
    file: BinaryIO,
    source: Path,
    folder: Path,
    tell: Callable[[int], object],
    stopped: Callable[[], bool],
) -> Kept | None:
    with database.within_reach(folder):
        folder.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        handle, name = tempfile.mkstemp(".part", dir=folder)
    partial = Path(name)
    try:
        with os.fdopen(handle, "wb", buffering=0) as copy:
            copied = _copy(file, source, copy, folder, tell, stopped)
            if copied is None:
                return None
            with database.within_reach(folder):
                os.fsync(copy.fileno())
        with database.within_reach(folder):
            place = place_of(folder, copied.sha256)
            place.parent.mkdir(exist_ok=True)
            if not place.exists():
                partial.replace(place)
        return copied
    finally:
        partial.unlink(missing_ok=True)


def _copy(
    file: BinaryIO,
    source: Path,
    copy: FileIO,
    folder: Path,
    tell: Callable[[int], object],
    stopped: Callable[[], bool],
) -> Kept | None:
    digest, size = hashlib.sha256(), 0
    while chunk := file.read(CHUNK):
        if stopped():
            return None
        digest.update(chunk)
        size += len(chunk)
        if size > LARGEST:  # it grew meanwhile
            raise UserError("document_too_large", name=source.name, limit=LARGEST)
        with database.within_reach(folder):
            rest = memoryview(chunk)
            while rest:
                rest = rest[copy.write(rest) :]
        tell(size)
    kind = mimetypes.guess_type(source.name)[0]
    return Kept(source.name, digest.hexdigest(), size, kind)


def _sweep(folder: Path) -> None:
    """Throw away what a program that died in the middle left behind."""
    for partial in folder.glob("*.part"):
        if partial.stat().st_mtime < time.time() - _ABANDONED:
            partial.unlink(missing_ok=True)


def _ignore(_copied: int) -> None:
    pass


def _never() -> bool:
    return False
