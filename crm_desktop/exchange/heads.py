"""Where a table's headers stand among its first rows, and what its columns are called."""

from __future__ import annotations

import re
from itertools import pairwise

from crm_desktop.errors import UserError
from crm_desktop.exchange.fields import FIELDS, fold_header
from crm_desktop.exchange.tables import Record

COLUMN_LIMIT = 1_000
HEAD_ROWS = 30  # so many rows are looked at
_NAMELESS = "Column {}"
_KNOWN_HEADERS = frozenset(
    alias for fields in FIELDS.values() for field in fields for alias in field.aliases
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEAST_YEARS = 3
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
    years = next((record for record in first if _names_years(record.cells)), None)
    if years is not None:
        return years
    filled = [_count(record.cells) for record in first]
    usual = sorted(filled)[len(filled) // 2]
    for number, (record, count) in enumerate(zip(first, filled, strict=True)):
        if count >= max(1, 0.8 * usual):
            if not known[number] and _count_values(record.cells) > count / 2:
                return None
            return _fuller(first, number)
    return first[0]


def _fuller(first: list[Record], number: int) -> Record:
    """The full record, or the one below it when that names more columns: two lines of headers."""
    record, below = first[number], first[number + 1 : number + 2]
    more = below and _count(below[0].cells) > _count(record.cells)
    if (
        more
        and not _count_values(below[0].cells)
        and any(_count_values(later.cells) for later in first[number + 2 :])
    ):
        return below[0]
    return record


def _names_years(cells: list[str]) -> bool:
    """Whether columns are called by years that follow one another, as in tables of figures."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    years = [int(cell) for cell in filled if _YEAR.fullmatch(cell)]
    return (
        len(years) >= _LEAST_YEARS
        and len(filled) - len(years) <= 1
        and all(a < b for a, b in pairwise(years))
    )


def _count(cells: list[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def _count_values(cells: list[str]) -> int:
    return sum(bool(_VALUE_LIKE.match(cell.strip())) for cell in cells if cell.strip())


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
