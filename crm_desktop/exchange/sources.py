"""A source as a table: what it is, how it is written, its headers, and its rows one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from crm_desktop.errors import UserError
from crm_desktop.exchange import excel, tables, vcards, web_tables
from crm_desktop.exchange.encoding import codec_of, find_encoding
from crm_desktop.exchange.heads import COLUMN_LIMIT as COLUMN_LIMIT
from crm_desktop.exchange.heads import HEAD_ROWS, find_head
from crm_desktop.exchange.heads import number_of_nameless as number_of_nameless
from crm_desktop.exchange.non_rows import told_apart
from crm_desktop.exchange.pasted import PASTED_LIMIT
from crm_desktop.exchange.pasted import Pasted as Pasted
from crm_desktop.exchange.pasted import Source as Source
from crm_desktop.exchange.pasted import size_of as size_of
from crm_desktop.exchange.spans import columns_of_amounts
from crm_desktop.exchange.tables import Record
from crm_desktop.exchange.template_examples import is_example

SIZE_LIMIT = 1_000_000_000
_HEAD_BYTES = 4096
_PAGES = ("<!doctype", "<html", "<?xml", "<table", "<meta", "<head", "<body", "<style")


@dataclass(frozen=True)
class Layout:
    """How a source is read. `form` is text, excel, web or vcard.

    The header stands on `header_line`. `sheet` is the name of the sheet, or of the web page's
    table; empty where there are none.
    """

    form: str
    headers: tuple[str, ...]
    encoding: str = ""
    delimiter: str = ""
    header_line: int = 0
    sheet: str = ""


@dataclass(frozen=True)
class Part:
    """A sheet: its name, whether it is hidden, how many of its rows hold anything.

    The tables of a web page are its sheets.
    What has no sheets is one part without a name, whose rows are not counted beforehand.
    """

    name: str
    is_hidden: bool
    rows: int | None


@dataclass(frozen=True)
class Preview:
    """A source's layout and its first rows, to be looked at before anything is done."""

    path: Source
    layout: Layout
    rows: tuple[Record, ...]


def parts(source: Source) -> tuple[Part, ...]:
    """The sheets of a source, also empty ones; UserError as for find_layout."""
    head = _checked_head(source)
    if isinstance(source, Pasted):
        return (Part("", False, None),)
    if excel.is_excel(head):
        return tuple(Part(*sheet) for sheet in excel.sheets(source))
    encoding = find_encoding(source)
    if _is_page(head.decode(codec_of(encoding), "replace")):
        tables = web_tables.tables_of(source, _told_encoding(head, encoding))
        return tuple(Part(name, False, table.count()) for name, table in tables.items())
    return (Part("", False, None),)


def find_layout(
    source: Source,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> Layout:
    """How a source is written; what the caller names is not guessed.

    Without `sheet` it is the first sheet that is not hidden and holds anything. UserError in one
    plain sentence when there is nothing to read: missing, empty, binary, archive, encrypted, too
    large, an endless line.
    """
    head = _checked_head(source)
    if isinstance(source, Pasted) and vcards.is_vcard(source.text):
        return Layout("vcard", vcards.HEADERS, "utf-8")
    if isinstance(source, Pasted):
        return _text_layout(source, "utf-8", delimiter or ("\t" if "\t" in source.text else None))
    if excel.is_excel(head):
        found = excel.open_sheet(source, sheet or "")
        headers, line = find_head(source.name, _first(found.records()))
        return Layout("excel", headers, header_line=line, sheet=found.name)
    chosen, encoding = encoding, encoding or find_encoding(source)
    start = head.decode(codec_of(encoding), "replace").lstrip("\ufeff")
    if _is_page(start):
        return _page_layout(source, chosen or _told_encoding(head, encoding), sheet or "")
    if vcards.is_vcard(start):
        return Layout("vcard", vcards.HEADERS, encoding)
    if source.suffix.lower() in (".vcf", ".vcard"):
        raise UserError("no_cards", file=source.name)
    return _text_layout(source, encoding, delimiter)


def preview(
    source: Source,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    rows: int = 50,
) -> Preview:
    """A source's layout and its first rows; UserError as for find_layout."""
    layout = find_layout(source, encoding=encoding, delimiter=delimiter, sheet=sheet)
    return Preview(source, layout, tuple(islice(read_rows(source, layout), rows)))


def read_rows(source: Source, layout: Layout) -> Iterator[Record]:
    """The rows below the header; totals and other lines that are no rows are told as broken.

    The example of a template of ours is left out.
    """
    if layout.form == "vcard":
        yield from vcards.read_cards(source, layout.encoding)
        return
    below = (
        record
        for record in _records(source, layout)
        if record.line > layout.header_line and not is_example(record.cells)
    )
    yield from told_apart(below, layout.headers)


def _records(source: Source, layout: Layout) -> Iterator[Record]:
    if layout.form == "excel" and isinstance(source, Path):
        amounts = columns_of_amounts(layout.headers)
        return excel.open_sheet(source, layout.sheet).records(amounts)
    if layout.form == "web":
        found = web_tables.table_of(source, layout.encoding, layout.sheet)
        return found.records(columns_of_amounts(layout.headers))
    return tables.read_records(source, layout.encoding, layout.delimiter)


def _is_page(start: str) -> bool:
    return start.lstrip("\ufeff \t\r\n").lower().startswith(_PAGES)


def _told_encoding(head: bytes, found: str) -> str:
    """The encoding a page tells, where it is not UTF-8 anyway."""
    told = re.search(rb"charset=[\"']?([\w-]+)", head, re.IGNORECASE)
    if told is None or found.startswith("utf"):
        return found
    try:
        return codec_of(told[1].decode())
    except UserError:
        return found


def _page_layout(source: Path, encoding: str, sheet: str) -> Layout:
    table = web_tables.table_of(source, encoding, sheet)
    headers, line = find_head(source.name, _first(table.records()))
    return Layout("web", headers, encoding, header_line=line, sheet=table.name)


def _text_layout(source: Source, encoding: str, delimiter: str | None) -> Layout:
    delimiter = delimiter or _delimiter(source, encoding)
    headers, line = find_head(source.name, _first(tables.read_records(source, encoding, delimiter)))
    return Layout("text", headers, encoding, delimiter, line)


def _first(records: Iterator[Record]) -> list[Record]:
    return list(islice(records, HEAD_ROWS))


def _checked_head(source: Source) -> bytes:
    if isinstance(source, Pasted):
        if not source.text.strip():
            raise UserError("file_empty", file=source.name)
        if len(source.text) > PASTED_LIMIT:
            raise UserError("file_too_large", file=source.name)
        return b""
    try:
        size = source.stat().st_size
        if source.is_dir():
            raise UserError("file_missing", path=str(source))
        if size == 0:
            raise UserError("file_empty", file=source.name)
        if size > SIZE_LIMIT:
            raise UserError("file_too_large", file=source.name)
        with source.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except FileNotFoundError as wrong:
        raise UserError("file_missing", path=str(source)) from wrong
    except OSError as wrong:
        raise UserError("file_unreadable", file=source.name) from wrong


def _delimiter(source: Source, encoding: str) -> str:
    lines, size = [], 0
    for line in tables.read_lines(source, encoding):
        if line.strip():
            lines.append(line)
            size += len(line)
        if len(lines) >= 200 or size > tables.LINE_LIMIT:
            break
    return tables.find_delimiter(lines)
