"""Where a table's headers stand among its first rows, and what its columns are called."""

from __future__ import annotations

import re

from crm_desktop.errors import UserError
from crm_desktop.exchange.fields import FIELDS, fold_header
from crm_desktop.exchange.tables import Record

COLUMN_LIMIT = 1_000
HEAD_ROWS = 30  # so many rows are looked at
_NAMELESS = "Column {}"
_KNOWN_HEADERS = frozenset(
    alias for fields in FIELDS.values() for field in fields for alias in field.aliases
)
_VALUE_LIKE = re.compile(r"[\d.,:/\-+ %€$¥£]+$")


def find_head(name: str, first: list[Record]) -> tuple[tuple[str, ...], int]:
    """(the names of the columns, the line they stand on: 0 where the table names none).

    UserError: "file_empty", "file_too_many_columns".
    """
    if not first:
        raise UserError("file_empty", file=name)
    width = max(len(record.cells) for record in first)
    if width > COLUMN_LIMIT:
        raise UserError("file_too_many_columns", file=name, limit=COLUMN_LIMIT)
    header = _header_record(first)
    if header is None:
        return tuple(_NAMELESS.format(number) for number in range(1, width + 1)), 0
    names = _named_apart([*header.cells, *[""] * (width - len(header.cells))])
    return tuple(names), header.line


def number_of_nameless(header: str) -> int | None:
    """Which column a header of ours stands for that the file left without one; else None."""
    found = re.fullmatch(_NAMELESS.format(r"(\d{1,4})"), header)
    return int(found[1]) if found else None


def _header_record(first: list[Record]) -> Record | None:
    """The record that names the columns: with the most known headers, else the first full one.

    None when the first full record already looks like values.
    """
    known = [sum(fold_header(cell) in _KNOWN_HEADERS for cell in record.cells) for record in first]
    most = max(known)
    if most >= 2:
        return first[known.index(most)]
    filled = [sum(bool(cell.strip()) for cell in record.cells) for record in first]
    usual = sorted(filled)[len(filled) // 2]
    for record, count, recognised in zip(first, filled, known, strict=True):
        if count >= max(1, 0.8 * usual):
            values = sum(
                bool(_VALUE_LIKE.match(cell.strip())) for cell in record.cells if cell.strip()
            )
            return None if not recognised and values > count / 2 else record
    return first[0]


def _named_apart(cells: list[str]) -> list[str]:
    """Headers without doubles and gaps: "Name", "Name (2)", "Column 3"."""
    names: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = " ".join(cell.split())[:200] or _NAMELESS.format(number)
        again = 2
        single = name
        while name in names:
            name = f"{single} ({again})"
            again += 1
        names.append(name)
    return names
