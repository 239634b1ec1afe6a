"""Export: records of one kind as CSV, Excel, JSON or vCard, under our own headers."""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from sqlalchemy.orm import Session

from crm_desktop.errors import UserError
from crm_desktop.exchange import cards
from crm_desktop.exchange.defusing import defused
from crm_desktop.exchange.export_rows import (
    Cell,
    Choice,
    Row,
    Table,
    decimals_shown,
    plain,
)
from crm_desktop.exchange.fields import Kind, kind_of

CARDS = "3.0"  # the version of vCards that every phone reads
FORMS = ("csv", "xlsx", "json", "vcf")
# What Excel takes: days from 1900 on, texts no longer than this.
_FIRST_YEAR, _LONGEST_TEXT = 1900, 32_767
_STEP = 500
_WIDEST = 40
_NARROWEST = 8
Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Form:
    """How an export is written: csv, xlsx, json or vcf; a CSV's delimiter and the mark before its
    decimals, a vCard's version."""

    name: str
    delimiter: str = ","
    decimal: str = "."
    vcard: str = CARDS


def form_of(path: Path, kind: Kind) -> Form:
    """The form that a file's ending names; UserError "export_form_unknown"."""
    endings = {".csv": "csv", ".txt": "csv", ".xlsx": "xlsx", ".json": "json"}
    if kind in (Kind.CONTACTS, Kind.CUSTOMERS):
        endings |= {".vcf": "vcf", ".vcard": "vcf"}
    name = endings.get(path.suffix.lower())
    if name is None:
        raise UserError("export_form_unknown", file=path.name)
    return Form(name)


def export(
    session: Session,
    kind: str,
    path: Path | str,
    *,
    ids: Collection[int] | None = None,
    columns: tuple[str, ...] | None = None,
    judgements: bool = False,
    silent: bool | None = None,
    form: Form | None = None,
    vcard: str = CARDS,
    language: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Write everything of a kind, or the records of `ids` in their order; returns the rows.

    The file's ending says in which form (`vcard` its version), unless `form` does. `columns` are
    the field codes wanted; `judgements` adds where people stand; `silent` says whether records that
    want no contact go out: they do, save into vCards, which are made for writing and calling to;
    with a `language` tables have its words for columns and codes, which the import understands.
    UserError: "unknown_kind", "export_form_unknown", "file_not_written", "export_cancelled". An
    existing file is replaced when the new one is complete.
    """
    target, known = Path(path), kind_of(kind)
    form = form or replace(form_of(target, known), vcard=vcard)
    if silent is None:
        silent = form.name != "vcf"
    listed = None if ids is None else list(ids)
    worded = language if form.name in ("csv", "xlsx") else None  # other forms are for programs
    choice = Choice(listed, columns, judgements, silent, worded)
    table = Table(session, known, choice)
    rows = _watched(table, progress, cancelled)
    draft = target.with_name(f".{target.name}.part")
    try:
        count = _WRITERS[form.name](draft, table, rows, form)
        draft.replace(target)
    except OSError as wrong:
        raise UserError("file_not_written", path=str(target)) from wrong
    finally:
        draft.unlink(missing_ok=True)
    return count


def _watched(table: Table, progress: Progress | None, cancelled: Cancelled | None) -> Iterator[Row]:
    total = max(table.total, 1)
    for number, row in enumerate(table.rows()):
        if number % _STEP == 0:
            if cancelled is not None and cancelled():
                raise UserError("export_cancelled")
            if progress is not None:
                progress(min(number / total, 1.0))
        yield row


def _write_csv(path: Path, table: Table, rows: Iterator[Row], form: Form) -> int:
    count = 0
    # With the mark at its beginning, Excel reads the file as UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file, delimiter=form.delimiter)
        lines.writerow([defused(name) for name in table.titles])
        for row in rows:
            lines.writerow(
                [_text_cell(name, value, form, table.language) for name, value in row.items()]
            )
            count += 1
    return count


def _text_cell(name: str, value: Cell, form: Form, language: str | None) -> str:
    if isinstance(value, str):
        return defused(value)
    text = plain(name, value, language)
    return text.replace(".", form.decimal) if isinstance(value, Decimal) else text


def _write_json(path: Path, table: Table, rows: Iterator[Row], _form: Form) -> int:
    """An object with what it is and a list of rows; ids are text, days ISO, sums in major units."""
    head = {
        "format": "crm-desktop-export",
        "version": 1,
        "kind": table.kind.value,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "currency": table.currency,
    }
    count = 0
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "rows": [')
        for count, row in enumerate(rows, 1):
            told = {name: _json(value) for name, value in row.items() if value is not None}
            file.write(("\n" if count == 1 else ",\n") + json.dumps(told, ensure_ascii=False))
        file.write("\n]}\n")
    return count


def _json(value: Cell) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value


def _write_excel(path: Path, table: Table, rows: Iterator[Row], _form: Form) -> int:
    # Finished in a place of the system's own: a disk that fills up in the middle of a zip would be
    # told on stderr by the library itself.
    with tempfile.TemporaryFile() as scratch:
        count = _fill_book(scratch, table, rows)
        scratch.seek(0)
        with path.open("wb") as file:
            shutil.copyfileobj(scratch, file)
    return count


def _fill_book(scratch: IO[bytes], table: Table, rows: Iterator[Row]) -> int:
    import xlsxwriter

    book = xlsxwriter.Workbook(
        scratch,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
    )
    sheet = book.add_worksheet(table.kind.value)
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, table.titles, book.add_format({"bold": True, "bottom": 1}))
    formats = [_number_format(book, name, table.currency) for name in table.headers]
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    widths = [len(name) for name in table.titles]
    count = 0
    for count, row in enumerate(rows, 1):
        for column, value in enumerate(row.values()):
            if value is None or value == "":
                continue
            if isinstance(value, date) and value.year < _FIRST_YEAR:
                value = value.isoformat()
            if isinstance(value, str):
                if len(value) > _LONGEST_TEXT:
                    value = value[: _LONGEST_TEXT - 1] + "…"
                sheet.write_string(count, column, value)
                if count <= _STEP:
                    widths[column] = max(widths[column], len(value))
            elif isinstance(value, bool):
                sheet.write_boolean(count, column, value)
            elif isinstance(value, date):
                sheet.write_datetime(count, column, value, day)
                widths[column] = max(widths[column], 10)
            else:
                sheet.write_number(count, column, float(value), formats[column])
    for column, width in enumerate(widths):
        sheet.set_column(column, column, max(_NARROWEST, min(width + 2, _WIDEST)))
    if count:
        sheet.autofilter(0, 0, count, len(table.headers) - 1)
    book.close()
    return count


def _number_format(book: Any, name: str, currency: str) -> Any:
    decimals = decimals_shown(name, currency)
    if decimals is None:
        return None
    part = f".{'0' * decimals}" if decimals else ""
    return book.add_format({"num_format": f"#,##0{part}"})


def _write_cards(path: Path, table: Table, rows: Iterator[Row], form: Form) -> int:
    count = 0
    is_firm = table.kind is Kind.CUSTOMERS
    with path.open("w", encoding="utf-8", newline="\r\n") as file:
        for row in rows:
            told = {name: plain(name, value) for name, value in row.items()}
            file.write(cards.card(told, version=form.vcard, is_firm=is_firm))
            count += 1
    return count


_WRITERS: dict[str, Callable[[Path, Table, Iterator[Row], Form], int]] = {
    "csv": _write_csv, "xlsx": _write_excel, "json": _write_json, "vcf": _write_cards,
}  # fmt: skip
