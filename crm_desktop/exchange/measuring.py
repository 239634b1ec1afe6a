"""Workbooks measured before they are opened: what would not fit into memory is refused."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from crm_desktop.errors import UserError
from crm_desktop.exchange import binary_sheets, open_sheets
from crm_desktop.exchange.spans import Span

# What a workbook may grow to when unpacked, and how many cells its sheet may span.
UNPACKED_LIMIT = 300_000_000
TEXT_LIMIT = 100_000_000
CELL_LIMIT = 5_000_000

_CHUNK = 1 << 20
_REFERENCE = re.compile(rb"<(?:\w+:)?c [^>]*?\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_ROW_NUMBER = re.compile(rb"<(?:\w+:)?row\s[^>]*?\br=[\"'](\d{1,7})[\"']")
_CELL = re.compile(rb"<(?:\w+:)?c[\s>/]")
_SHARED = re.compile(rb'<(?:\w+:)?c [^>]*?\bt="s"[^>]*>\s*<(?:\w+:)?v>(\d{1,9})<')


@dataclass(frozen=True)
class Measured:
    """A workbook that may be opened.

    `spans` are the merged cells by sheet where the library does not tell them, in OpenDocument
    tables; `is_binary` is said of .xls and .xlsb.
    """

    is_binary: bool = False
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


_DAMAGED = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError,
    LookupError, OSError,
)  # fmt: skip
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def is_workbook(head: bytes) -> bool:
    """Whether a file begins like a workbook (or another zip or Office file)."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06", _OLD_EXCEL))


def check_workbook(path: Path) -> Measured:
    """Refuse what is no workbook, is locked by a password or would not fit into memory."""
    with path.open("rb") as file:
        head = file.read(8)
    try:
        if head.startswith(_OLD_EXCEL):
            _check_old(path)
            return Measured(is_binary=True)
        with zipfile.ZipFile(path) as book:
            return _check_parts(path, book)
    except binary_sheets.LockedError as wrong:
        raise UserError("file_encrypted", file=path.name) from wrong
    except open_sheets.TooLargeError as wrong:
        raise UserError("file_too_large", file=path.name) from wrong
    except _DAMAGED as wrong:
        raise UserError("file_damaged_table", file=path.name) from wrong


def _check_old(path: Path) -> None:
    if _holds(path, "EncryptedPackage".encode("utf-16-le")):
        raise UserError("file_encrypted", file=path.name)
    if path.stat().st_size > TEXT_LIMIT // 2 or binary_sheets.area_of_old(path) > CELL_LIMIT:
        raise UserError("file_too_large", file=path.name)


def _holds(path: Path, mark: bytes) -> bool:
    with path.open("rb") as file:
        tail = b""
        while chunk := file.read(_CHUNK):
            if mark in tail + chunk:
                return True
            tail = chunk[-len(mark) :]
    return False


def _check_parts(path: Path, book: zipfile.ZipFile) -> Measured:
    parts = book.infolist()
    names = {part.filename for part in parts}
    if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
        raise UserError("file_is_archive", file=path.name)
    if any(part.flag_bits & 1 for part in parts):
        raise UserError("file_encrypted", file=path.name)
    shared = [part for part in parts if part.filename.lower() == "xl/sharedstrings.xml"]
    if (
        sum(part.file_size for part in parts) > UNPACKED_LIMIT
        or sum(part.file_size for part in shared) > TEXT_LIMIT
        or any(p.file_size > TEXT_LIMIT for p in parts if p.filename == "content.xml")
    ):
        raise UserError("file_too_large", file=path.name)
    _check_sizes(path, book)
    lengths: list[int] = []
    for part in shared:
        with book.open(part) as file:
            lengths = [len(piece) for piece in file.read().split(b"</si>")]
    for part in parts:
        if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
            with book.open(part) as file:
                _check_sheet(path, file, lengths)
        elif part.filename.startswith("xl/worksheets/") and part.filename.endswith(".bin"):
            with book.open(part) as file:
                if binary_sheets.area_of_binary(file) > CELL_LIMIT:
                    raise UserError("file_too_large", file=path.name)
    if "content.xml" not in names:
        return Measured(is_binary="xl/workbook.bin" in names)
    with book.open("content.xml") as file:
        return Measured(spans=open_sheets.spans_of(file, CELL_LIMIT, TEXT_LIMIT))


def _check_sizes(path: Path, book: zipfile.ZipFile) -> None:
    """Unpack everything once, piece by piece: a zip may lie about how large its parts are."""
    whole = 0
    for part in book.infolist():
        honest = copy(part)
        honest.file_size, honest.CRC = UNPACKED_LIMIT, None  # type: ignore[assignment]  # unchecked
        size = 0
        with book.open(honest) as file:
            while piece := file.read(_CHUNK):
                size += len(piece)
                if size > part.file_size:
                    raise UserError("file_damaged_table", file=path.name)
        whole += size
        if whole > UNPACKED_LIMIT:
            raise UserError("file_too_large", file=path.name)


def _check_sheet(path: Path, file: IO[bytes], lengths: list[int]) -> None:
    """The area a sheet spans and the text its cells repeat, before either is laid out in memory."""
    columns = rows = text = cells = in_row = 0
    tail = b""
    while chunk := file.read(_CHUNK):
        piece = tail + chunk
        end = piece.rfind(b"<")
        piece, tail = piece[:end], piece[end:][-_CHUNK:]
        if b"<!DOCTYPE" in piece:
            raise UserError("file_damaged_table", file=path.name)
        for column, row in _REFERENCE.findall(piece):
            columns = max(columns, _column_number(column))
            rows = max(rows, int(row))
        rows = max(rows, *map(int, _ROW_NUMBER.findall(piece)), 0)
        # Cells need not say where they stand: then they follow one another in their row.
        for number, row_piece in enumerate(_ROW.split(piece)):
            found = len(_CELL.findall(row_piece))
            in_row = found if number else in_row + found
            columns, cells = max(columns, in_row), cells + found
        text += sum(lengths[int(i)] for i in _SHARED.findall(piece) if int(i) < len(lengths))
        if max(columns * rows, cells) > CELL_LIMIT or text > TEXT_LIMIT:
            raise UserError("file_too_large", file=path.name)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
