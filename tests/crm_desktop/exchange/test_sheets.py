"""Sheets: which there are, where their rows stand, what merged cells say; rows that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop.errors import UserError
from crm_desktop.exchange import apart, sources
from crm_desktop.exchange.non_rows import told_apart
from crm_desktop.exchange.sources import Part, Pasted, find_layout, parts, preview
from crm_desktop.exchange.spans import Span, filled
from crm_desktop.exchange.tables import Record
from tests.faults.making import old_workbook, spreadsheet


def _odf_cell(text: str, more: str = "") -> str:
    if not text:
        return "<table:table-cell/>"
    begin = f'<table:table-cell office:value-type="string"{more}>'
    return f"{begin}<text:p>{text}</text:p></table:table-cell>"


def _book(path: Path) -> Path:
    book = xlsxwriter.Workbook(str(path))
    empty, shown, hidden = (book.add_worksheet(name) for name in ("Empty", "Firms", "Old"))
    empty.set_column(0, 0, 20)
    shown.write_row(2, 1, ["Name", "City"])
    shown.write_row(4, 1, ["Acme", "Bonn"])
    hidden.write_row(0, 0, ["Name", "City"])
    hidden.write_row(1, 0, ["Beta", "Ulm"])
    hidden.hide()
    book.close()
    return path


def test_the_sheets_of_a_workbook_are_told_with_what_they_hold(tmp_path: Path) -> None:
    path = _book(tmp_path / "a.xlsx")
    assert parts(path) == (Part("Empty", False, 0), Part("Firms", False, 2), Part("Old", True, 2))
    assert parts(Pasted("name\tcity\n")) == (Part("", False, None),)


def test_the_first_shown_sheet_that_holds_anything_is_read_and_any_when_named(
    tmp_path: Path,
) -> None:
    path = _book(tmp_path / "a.xlsx")
    assert find_layout(path).sheet == "Firms"
    hidden = preview(path, sheet="Old")
    assert [row.cells for row in hidden.rows] == [["Beta", "Ulm"]]
    with pytest.raises(UserError, match="file_empty"):
        preview(path, sheet="Empty")
    with pytest.raises(UserError, match="sheet_missing"):
        preview(path, sheet="New")


def test_a_table_that_begins_further_down_keeps_the_numbers_of_its_lines(tmp_path: Path) -> None:
    shown = preview(_book(tmp_path / "a.xlsx"))
    assert shown.layout.headers == ("Name", "City")
    assert (shown.layout.header_line, [row.line for row in shown.rows]) == (3, [5])


def test_an_opendocument_table_further_down_keeps_the_numbers_of_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    rows = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    for cells in (("", "Name", "City"), ("", "Acme", "Bonn")):
        rows += f"<table:table-row>{''.join(map(_odf_cell, cells))}</table:table-row>"
    spreadsheet(rows)(path)
    shown = preview(path)
    assert (shown.layout.header_line, [row.line for row in shown.rows]) == (3, [4])
    assert shown.rows[0].cells == ["Acme", "Bonn"]


def _merged(path: Path) -> Path:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.merge_range(0, 1, 0, 4, "Our orders")
    sheet.write_row(1, 1, ["Customer", "Date", "Amount", "Product"])
    sheet.merge_range(2, 1, 4, 1, "Acme")
    sheet.merge_range(2, 3, 3, 3, 500)
    for row, product in enumerate(("Pump", "Valve", "Hose"), 2):
        sheet.write(row, 2, f"2026-01-0{row}")
        sheet.write(row, 4, product)
    book.close()
    return path


def test_a_merged_cell_counts_for_all_its_rows_but_an_amount_only_once(tmp_path: Path) -> None:
    shown = preview(_merged(tmp_path / "a.xlsx"))
    assert shown.layout.headers == ("Customer", "Date", "Amount", "Product")
    assert [row.cells for row in shown.rows] == [
        ["Acme", "2026-01-02", "500", "Pump"],
        ["Acme", "2026-01-03", "", "Valve"],
        ["Acme", "2026-01-04", "", "Hose"],
    ]


def test_merged_cells_of_an_opendocument_table_count_too(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    spanned = ' table:number-rows-spanned="2" table:number-columns-spanned="1"'
    lines = (
        _odf_cell("Customer") + _odf_cell("Product"),
        _odf_cell("Acme", spanned) + _odf_cell("Pump"),
        "<table:covered-table-cell/>" + _odf_cell("Valve"),
    )
    spreadsheet("".join(f"<table:table-row>{line}</table:table-row>" for line in lines))(path)
    assert [row.cells for row in preview(path).rows] == [["Acme", "Pump"], ["Acme", "Valve"]]


def test_a_title_across_the_table_stays_in_its_first_cell_and_a_narrow_one_spreads() -> None:
    rows = [["title", "", "", "", ""], ["a", "b", "", "c", "1.5"], ["", "", "", "", ""]]
    spans = [Span(0, 0, 0, 4), Span(1, 1, 1, 2), Span(1, 0, 2, 0), Span(1, 4, 2, 4)]
    assert list(filled(rows, spans)) == [
        ["title", "", "", "", ""],
        ["a", "b", "b", "c", "1.5"],
        ["", "", "", "", ""],
    ]


def test_heaps_of_merged_cells_cost_little() -> None:
    spans = [Span(0, 0, 60_000, number) for number in range(3_000)]
    rows = ([str(number), "x"] for number in range(2_000))
    assert sum(1 for _ in filled(rows, spans)) == 2_000


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        (["Total", "", "5.000,00"], "totals_row"),
        (["", "Summe:", "=SUM(C2:C9)"], "totals_row"),
        (["合计", "", "¥ 5000"], "totals_row"),
        (["Acme Total", "", "5000"], "totals_row"),
        (["Total", "Paris", "5000"], None),
        (["Total", "", ""], None),
        (["Total", "31.12.2026", "5000"], None),
        (["Name", "City", "Amount"], "header_again"),
        (["Source: our books", "", ""], "note_row"),
        (["(12 rows affected)", "", ""], "note_row"),
        (["Notes Ltd", "", ""], None),
    ],
)
def test_rows_that_are_none_are_refused_with_their_reason(
    cells: list[str], reason: str | None
) -> None:
    records = iter([Record(2, cells), Record(3, ["Acme", "Bonn", "5"])])
    first, second = told_apart(records, ("Name", "City", "Amount"))
    assert (first.broken, second.broken) == (reason, None)


def test_a_total_without_a_gap_is_one_only_at_the_end() -> None:
    rows = [Record(2, ["Acme", "5"]), Record(3, ["Total", "9"]), Record(4, ["Beta", "4"])]
    headers = ("Name", "Amount")
    assert [row.broken for row in told_apart(iter(rows), headers)] == [None, None, None]
    assert [row.broken for row in told_apart(iter(rows[:2]), headers)] == [None, "totals_row"]


def test_what_is_pasted_from_a_spreadsheet_is_a_table() -> None:
    text = 'Name\tNotes\tCity\r\nAcme\t"one\r\ntwo ""three"""\tBonn\r\nBeta\t5" pipe\tUlm\r\n'
    shown = preview(Pasted(text, "Pasted"))
    assert (shown.layout.delimiter, shown.layout.headers) == ("\t", ("Name", "Notes", "City"))
    assert [(row.line, row.cells) for row in shown.rows] == [
        (2, ["Acme", 'one\ntwo "three"', "Bonn"]),
        (4, ["Beta", '5" pipe', "Ulm"]),
    ]


def test_pasted_cards_are_cards_and_nothing_pasted_is_empty() -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\n"
    assert preview(Pasted(card)).rows[0].cells[1] == "Ann"
    with pytest.raises(UserError, match="file_empty"):
        preview(Pasted(" \n"))


PAGE = """<html><head><meta charset="windows-1252"><style>td {{}}</style></head><body>
<table><tr><td>menu</td></tr></table>
<table><caption>Our firms</caption>
<tr><th>Name</th><th>City</th><th style="display: none">Secret</th></tr>
<tr><td rowspan="2">M&uuml;ller &amp; S{o}hne</td><td>Bonn<br>K{o}ln</td><td hidden>x</td></tr>
<tr><td>Ulm</td></tr><tr><td>Beta<td>Kiel</table>
<script>document.write("<table><tr><td>no</td></tr></table>")</script></body></html>"""


def test_a_web_page_called_excel_is_read_as_the_table_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_bytes(PAGE.format(o="ö").encode("cp1252"))
    shown = preview(path)
    assert (shown.layout.form, shown.layout.headers) == ("web", ("Name", "City"))
    assert [row.cells for row in shown.rows] == [
        ["Müller & Söhne", "Bonn\nKöln"],
        ["Müller & Söhne", "Ulm"],
        ["Beta", "Kiel"],
    ]
    assert parts(path) == (Part("Our firms", False, 4),)
    assert preview(path, encoding="mac-roman").layout.encoding == "mac-roman"


@pytest.mark.parametrize("cut", [600, 900, 1500])
def test_a_torn_old_workbook_is_said_to_be_damaged(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "damaged.xls"
    old_workbook([(0, 0)])(path)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(UserError, match="file_damaged_table"):
        preview(path)


def test_a_child_that_the_library_gives_up_costs_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "damaged.xls"
    old_workbook([(0, 0)], dimensions=(0xD900, 0x13, 0, 1))(path)
    with pytest.raises(UserError, match="file_damaged_table"):
        apart.open_grid(path)


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    old_workbook([(2, 1), (3, 1)], sheets=2)(path)
    shown = preview(path)
    assert [(row.line, row.cells) for row in shown.rows] == [(3, ["1"]), (4, ["1"])]
    assert parts(path) == (Part("S0", False, 2), Part("S1", False, 2))


def test_rows_can_be_read_again_and_again(tmp_path: Path) -> None:
    path = _book(tmp_path / "a.xlsx")
    layout = find_layout(path)
    assert list(sources.read_rows(path, layout)) == list(sources.read_rows(path, layout))
