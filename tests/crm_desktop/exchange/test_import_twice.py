"""Whatever the format: what comes in once, coming in again changes nothing.

Of calendars tests/crm_desktop/exchange/calendars/test_calendar_import.py shows the same.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.sources import Pasted, Source
from crm_desktop.store import Store
from tests.faults.making import old_workbook, spreadsheet

ROWS = (
    ("Customer", "City", "Phone", "Notes"),
    ("Müller & Söhne", "Köln", "0228 123456", "pays late; asks twice"),
    ("玉环机械有限公司", "台州", "", "=1+1"),
    ("Núñez", "Málaga", "+34 952 123 456", ""),
    ("Total", "", "", "3"),
)


def _joined(mark: str, encoding: str) -> Callable[[Path], Source]:
    def make(path: Path) -> Source:
        text = "".join(mark.join(row) + "\r\n" for row in ROWS)
        path.write_bytes(text.encode(encoding))
        return path

    return make


def _excel(path: Path) -> Source:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for number, row in enumerate(ROWS):
        for column, text in enumerate(row):
            sheet.write_string(number, column, text)
    book.close()
    return path


def _old_excel(path: Path) -> Source:
    cells = [
        (number, column, text)
        for number, row in enumerate(ROWS)
        for column, text in enumerate(row)
        if text
    ]
    old_workbook(cells)(path)
    return path


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;")


def _open_document(path: Path) -> Source:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    lines = ("".join(cell.format(_escaped(text)) for text in row) for row in ROWS)
    spreadsheet("".join(f"<table:table-row>{line}</table:table-row>" for line in lines))(path)
    return path


def _page(path: Path) -> Source:
    lines = ("".join(f"<td>{_escaped(text)}</td>" for text in row) for row in ROWS)
    table = "".join(f"<tr>{line}</tr>" for line in lines)
    path.write_text(f"<html><body><table>{table}</table></body></html>", encoding="utf-8")
    return path


def _pasted(_path: Path) -> Source:
    return Pasted("".join("\t".join(row) + "\r\n" for row in ROWS), "Pasted")


TABLES: dict[str, Callable[[Path], Source]] = {
    "a.csv": _joined(",", "utf-8-sig"),
    "bars.txt": _joined("|", "gb18030"),
    "a.tsv": _joined("\t", "utf-16"),
    "a.xlsx": _excel,
    "a.xls": _old_excel,
    "a.ods": _open_document,
    "page.xls": _page,
    "pasted": _pasted,
}
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Eva Ruiz\nN:Ruiz;Eva;;;\nORG:Acme\nTEL:0228 123456\n"
    "EMAIL:eva@acme.de\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:李伟\nEND:VCARD\n"
)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_that_comes_again_changes_nothing(store: Store, tmp_path: Path, name: str) -> None:
    plan = TablePlan(TABLES[name](tmp_path / name), "customers")
    (first,) = import_plans(store, [plan]).results
    assert first.created["customers"] == 3
    assert [row.reason for row in first.refused] == ["totals_row"]
    again = import_plans(store, [plan])
    assert (again.results[0].created, again.results[0].updated) == ({}, {})
    assert (again.results[0].unchanged, again.change_id) == (3, None)


@pytest.mark.parametrize("is_pasted", [False, True])
def test_cards_that_come_again_change_nothing(
    store: Store, tmp_path: Path, is_pasted: bool
) -> None:
    path = tmp_path / "a.vcf"
    path.write_text(CARDS, encoding="utf-8")
    plan = TablePlan(Pasted(CARDS) if is_pasted else path, "contacts")
    assert import_plans(store, [plan]).results[0].created["contacts"] == 2
    again = import_plans(store, [plan])
    assert (again.results[0].created, again.change_id) == ({}, None)
