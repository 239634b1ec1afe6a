"""How large the sheets of binary workbooks (.xls, .xlsb) are, from their records alone."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO

# Records of .xls that hold cells: they begin with row and column, those of several cells end with
# the last column ([MS-XLS] 2.3.2).
_CELLS = frozenset((0x06, 0x201, 0x203, 0x204, 0x205, 0x207, 0x27E, 0xD6, 0xFD))
_SEVERAL = frozenset((0xBD, 0xBE))
_BEGIN = (0x809, 0x409, 0x209, 0x09)
_DIMENSIONS, _PASSWORD = 0x200, 0x2F
_ROWS, _COLUMNS = 65_536, 256
# Records of .xlsb ([MS-XLSB] 2.3.2): a row, and cells of all kinds.
_ROW, _FIRST_CELL, _LAST_CELL = 0, 1, 11


class WrongError(ValueError):
    """The records of a workbook make no sense."""


class LockedError(Exception):
    """The records are encrypted."""


def area_of_old(path: Path) -> int:
    """How many cells all sheets of an .xls span; WrongError, or LockedError."""
    import olefile

    try:
        with olefile.OleFileIO(str(path)) as container:
            for name in ("Workbook", "Book"):
                if container.exists(name):
                    return sum(_areas(container.openstream(name).read()))
    except (OSError, IndexError, ValueError, struct.error) as wrong:
        raise WrongError(path.name) from wrong
    raise WrongError(path.name)


def _areas(content: bytes) -> Iterator[int]:
    """The area of each sheet."""
    rows = columns = at = 0
    while at + 4 <= len(content):
        kind, size = struct.unpack_from("<HH", content, at)
        at += 4
        if kind == _PASSWORD:
            raise LockedError
        if kind in _BEGIN:
            yield rows * columns
            rows = columns = 0
        elif (kind in _CELLS or kind in _SEVERAL) and size >= 4 and at + size <= len(content):
            row, column = struct.unpack_from("<HH", content, at)
            if kind in _SEVERAL:
                column = max(column, struct.unpack_from("<H", content, at + size - 2)[0])
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        elif kind == _DIMENSIONS and size >= 10 and at + size <= len(content):
            top, bottom, left, right = struct.unpack_from(
                "<IIHH" if size > 10 else "<4H", content, at
            )
            if not (top <= bottom <= _ROWS and left <= right <= _COLUMNS):
                raise WrongError("dimensions")
        at += size
    yield rows * columns


def area_of_binary(file: IO[bytes]) -> int:
    """How many cells a sheet of an .xlsb spans."""
    rows = columns = 0
    for kind, content in _records(file):
        if len(content) >= 4 and _ROW <= kind <= _LAST_CELL:
            number = int.from_bytes(content[:4], "little")
            if kind == _ROW:
                rows = max(rows, number + 1)
            else:
                columns = max(columns, number + 1)
    return rows * columns


def _records(file: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """(kind, its first bytes): both are told in groups of seven bits."""
    content = memoryview(file.read())
    at = 0
    while at < len(content):
        kind, at = _groups(content, at, 2)
        size, at = _groups(content, at, 4)
        yield kind, bytes(content[at : at + 4])
        at += size


def _groups(content: memoryview, at: int, most: int) -> tuple[int, int]:
    number = shift = 0
    for _ in range(most):
        if at >= len(content):
            raise WrongError("torn")
        byte = content[at]
        at += 1
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            break
    return number, at
