"""Files of any make become rows with line numbers, or one plain sentence."""

from __future__ import annotations

import resource
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop.errors import UserError
from crm_desktop.exchange.encoding import find_encoding
from crm_desktop.exchange.sources import find_layout, preview
from tests.crm_desktop.exchange.shared_data import shared

CHINESE = "客户名称,城市\n玉环机械有限公司,台州\n江淮汽车集团,合肥\n"
TRADITIONAL = "客戶名稱,城市\n台灣積體電路,新竹\n"
WESTERN = "nombre,ciudad\nJosé Núñez,Málaga\nMüller & Söhne,Köln\n"


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "utf-8-sig", "utf-8"),
        (CHINESE, "utf-16", "utf-16"),
        (CHINESE, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "big5"),
        (WESTERN, "cp1252", "cp1252"),
        (WESTERN, "mac_roman", "mac-roman"),
        (WESTERN, "utf_16_le", "utf-16-le"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, text: str, encoding: str, found: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    assert find_encoding(path) == found
    shown = preview(path)
    assert shown.layout.headers == tuple(text.split("\n")[0].split(","))
    assert shown.rows[0].cells == text.split("\n")[1].split(",")


@pytest.mark.parametrize(
    ("delimiter", "mark"), [(",", ","), (";", ";"), ("\t", "\t"), ("|", "|"), ("blanks", "   ")]
)
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str, mark: str) -> None:
    path = tmp_path / "a.txt"
    rows = [["name", "price", "city"], ["Acme", "1.5", "Bonn"], ["Beta", "2.5", "Ulm"]]
    path.write_text("\n".join(mark.join(row) for row in rows))
    shown = preview(path)
    assert shown.layout.delimiter == delimiter
    assert [record.cells for record in shown.rows] == rows[1:]


@pytest.mark.parametrize("header", ["name", "Customer name"])
def test_names_of_two_words_in_one_column_stay_whole(tmp_path: Path, header: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"{header}\nAcme Ltd\nBeta Inc\nGamma SA\n")
    shown = preview(path)
    assert shown.layout.headers == (header,)
    assert [record.cells for record in shown.rows] == [["Acme Ltd"], ["Beta Inc"], ["Gamma SA"]]


def test_decimal_commas_are_no_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("name;price;cost\nAcme;1,5;2,5\nBeta;3,5;4,5\n")
    assert find_layout(path).delimiter == ";"


def test_a_title_above_the_table_is_no_header(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Our customers,,\n,,\nName,City,Phone\nAcme,Bonn,123456\n")
    shown = preview(path)
    assert shown.layout.headers == ("Name", "City", "Phone")
    assert [record.line for record in shown.rows] == [4]


def test_a_file_without_headers_gets_numbered_columns(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("00004 19970101 2 29.33\n00004 19970118 2 29.73\n")
    shown = preview(path)
    assert shown.layout.headers == ("Column 1", "Column 2", "Column 3", "Column 4")
    assert len(shown.rows) == 2


def test_a_quoted_cell_may_run_over_lines_and_lines_stay_right(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('name,notes\nAcme,"one\ntwo, ""three"""\nBeta,5" pipe\nGamma,x\n')
    rows = preview(path).rows
    assert [(row.line, row.cells) for row in rows] == [
        (2, ["Acme", 'one\ntwo, "three"']),
        (4, ["Beta", '5" pipe']),
        (5, ["Gamma", "x"]),
    ]


def test_a_quote_that_never_closes_costs_only_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('name,notes\nAcme,"open\nBeta,x\nGamma,y\n')
    rows = preview(path).rows
    assert [(row.line, row.broken) for row in rows] == [
        (2, "quote_not_closed"),
        (3, None),
        (4, None),
    ]


def test_excel_rows_come_as_text(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Name", "Employees", "Price"])
    sheet.write_row(1, 0, ["Acme", 12, 1.5])
    book.close()
    shown = preview(path)
    assert shown.layout.form == "excel"
    assert shown.rows[0].cells == ["Acme", "12", "1.5"]


def _zip(path: Path, name: str, content: bytes) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
        file.writestr(name, content)


def _bomb(path: Path) -> None:
    _zip(path, "xl/worksheets/sheet1.xml", b" " * 400_000_000)


def _wide_sheet(path: Path) -> None:
    cells = b'<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>'
    _zip(path, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData>" + cells + b"</sheetData>")


def _repeated_text(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
        file.writestr("xl/sharedStrings.xml", "<sst><si><t>" + "x" * 1_000_000 + "</t></si></sst>")
        cell = '<c r="A{}" t="s"><v>0</v></c>'
        cells = "".join(cell.format(row) for row in range(1, 2000))
        file.writestr("xl/worksheets/sheet1.xml", f"<worksheet>{cells}</worksheet>")


def _archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("readme.txt", "x")


BAD: dict[str, Callable[[Path], object]] = {
    "file_empty": lambda path: path.write_bytes(b""),
    "file_is_binary": lambda path: path.write_bytes(bytes(range(256)) * 50),
    "file_is_web_page": lambda path: path.write_text("<!DOCTYPE html><html></html>"),
    "line_too_long": lambda path: path.write_bytes(b"name,city\n" + b"x" * 3_000_000),
    "file_is_archive": _archive,
    "file_damaged_table": lambda path: path.write_bytes(b"PK\x03\x04" + b"broken" * 100),
    "file_too_large": _bomb,
    "file_too_many_columns": lambda path: path.write_text(",".join(["a"] * 5000) + "\n1\n"),
}


@pytest.mark.parametrize("code", BAD)
def test_an_unreadable_file_is_one_sentence(tmp_path: Path, code: str) -> None:
    path = tmp_path / "bad.csv"
    BAD[code](path)
    with pytest.raises(UserError) as raised:
        preview(path)
    assert raised.value.code == code


@pytest.mark.parametrize("make", [_wide_sheet, _repeated_text])
def test_a_small_workbook_that_grows_is_refused_in_little_memory(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "bad.xlsx"
    make(path)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(UserError, match="file_too_large"):
        preview(path)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter"),
    [
        ("encodings/tw_listed_big5.csv", "big5", ","),
        ("messy_csv/utf-16le_encoded.csv", "utf-16", ","),
        ("messy_csv/spanish_chars.csv", "cp1252", ","),
        ("messy_csv/simple.ssv", "utf-8", ";"),
        ("messy_csv/simple.psv", "utf-8", "|"),
        ("messy_csv/example.tsv", "utf-8", "\t"),
        ("cdnow/CDNOW_master.txt", "utf-8", "blanks"),
    ],
)
def test_real_files_are_understood(name: str, encoding: str, delimiter: str) -> None:
    layout = find_layout(shared(name))
    assert (layout.encoding, layout.delimiter) == (encoding, delimiter)


def test_a_password_is_named_as_the_reason() -> None:
    with pytest.raises(UserError, match="file_encrypted"):
        preview(shared("messy_csv/encrypted_no_password.xls"))
