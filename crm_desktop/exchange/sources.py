"""A file as a table: what it is, how it is written, its headers, and its rows one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from crm_desktop.errors import UserError
from crm_desktop.exchange import excel, tables, vcards
from crm_desktop.exchange.encoding import codec_of, find_encoding
from crm_desktop.exchange.fields import FIELDS, fold_header
from crm_desktop.exchange.tables import Record

SIZE_LIMIT = 1_000_000_000
COLUMN_LIMIT = 1_000
_HEAD_ROWS = 30
_NAMELESS = "Column {}"
_KNOWN_HEADERS = frozenset(
    alias for fields in FIELDS.values() for field in fields for alias in field.aliases
)
_VALUE_LIKE = re.compile(r"[\d.,:/\-+ %€$¥£]+$")


@dataclass(frozen=True)
class Layout:
    """How a file is read. `form` is text, excel or vcard; the header stands on `header_line`."""

    form: str
    headers: tuple[str, ...]
    encoding: str = ""
    delimiter: str = ""
    header_line: int = 0


@dataclass(frozen=True)
class Preview:
    """A file's layout and its first rows, to be looked at before anything is done."""

    path: Path
    layout: Layout
    rows: tuple[Record, ...]


def find_layout(path: Path, *, encoding: str | None = None, delimiter: str | None = None) -> Layout:
    """How a file is written; what the caller names is not guessed.

    UserError in one plain sentence when there is nothing to read: missing, empty, binary, archive,
    encrypted, too large, an endless line.
    """
    head = _checked_head(path)
    if excel.is_excel(head):
        return _with_headers(
            path, Layout("excel", ()), list(islice(excel.read_sheet(path), _HEAD_ROWS))
        )
    encoding = encoding or find_encoding(path)
    start = head.decode(codec_of(encoding), "replace").lstrip("\ufeff")
    if start.lstrip().lower().startswith(("<!doctype", "<html", "<?xml")):
        raise UserError("file_is_web_page", file=path.name)
    if vcards.is_vcard(start):
        return Layout("vcard", vcards.HEADERS, encoding)
    if path.suffix.lower() in (".vcf", ".vcard"):
        raise UserError("no_cards", file=path.name)
    delimiter = delimiter or _delimiter(path, encoding)
    first = list(islice(tables.read_records(path, encoding, delimiter), _HEAD_ROWS))
    return _with_headers(path, Layout("text", (), encoding, delimiter), first)


def number_of_nameless(header: str) -> int | None:
    """Which column a header of ours stands for that the file left without one; else None."""
    found = re.fullmatch(_NAMELESS.format(r"(\d{1,4})"), header)
    return int(found[1]) if found else None


def preview(
    path: Path, *, encoding: str | None = None, delimiter: str | None = None, rows: int = 50
) -> Preview:
    """A file's layout and its first rows; UserError as for find_layout."""
    layout = find_layout(path, encoding=encoding, delimiter=delimiter)
    return Preview(path, layout, tuple(islice(read_rows(path, layout), rows)))


def read_rows(path: Path, layout: Layout) -> Iterator[Record]:
    """The rows below the header."""
    if layout.form == "vcard":
        yield from vcards.read_cards(path, codec_of(layout.encoding))
        return
    if layout.form == "excel":
        records = excel.read_sheet(path)
    else:
        records = tables.read_records(path, layout.encoding, layout.delimiter)
    for record in records:
        if record.line > layout.header_line:
            yield record


def _checked_head(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UserError("file_missing", path=str(path))
        if size == 0:
            raise UserError("file_empty", file=path.name)
        if size > SIZE_LIMIT:
            raise UserError("file_too_large", file=path.name)
        with path.open("rb") as file:
            return file.read(4096)
    except FileNotFoundError as wrong:
        raise UserError("file_missing", path=str(path)) from wrong
    except OSError as wrong:
        raise UserError("file_unreadable", file=path.name) from wrong


def _delimiter(path: Path, encoding: str) -> str:
    lines, size = [], 0
    for line in tables.read_lines(path, encoding):
        if line.strip():
            lines.append(line)
            size += len(line)
        if len(lines) >= 200 or size > tables.LINE_LIMIT:
            break
    return tables.find_delimiter(lines)


def _with_headers(path: Path, layout: Layout, first: list[Record]) -> Layout:
    if not first:
        raise UserError("file_empty", file=path.name)
    width = max(len(record.cells) for record in first)
    if width > COLUMN_LIMIT:
        raise UserError("file_too_many_columns", file=path.name, limit=COLUMN_LIMIT)
    header = _header_record(first)
    if header is None:
        names = [_NAMELESS.format(number) for number in range(1, width + 1)]
        return Layout(layout.form, tuple(names), layout.encoding, layout.delimiter, 0)
    names = _named_apart([*header.cells, *[""] * (width - len(header.cells))])
    return Layout(layout.form, tuple(names), layout.encoding, layout.delimiter, header.line)


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
