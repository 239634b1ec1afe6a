"""Import of several kinds, its choices and the templates, from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from crm_desktop import cli
from crm_desktop.exchange.kinds import Kind
from crm_desktop.exchange.template_examples import columns, example
from crm_desktop.exchange.template_words import header


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "firm.crm"


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, Any, str]:
    """Exit code, the JSON on stdout (None for nothing), the words on stderr."""
    capsys.readouterr()
    code = cli.main([str(word) for word in words])
    said = capsys.readouterr()
    return code, json.loads(said.out) if said.out else None, said.err


def workbook(path: Path, sheets: dict[str, list[list[str]]]) -> Path:
    book = xlsxwriter.Workbook(path)
    for name, lines in sheets.items():
        sheet = book.add_worksheet(name)
        for line, cells in enumerate(lines):
            sheet.write_row(line, 0, cells)
    book.close()
    return path


def test_sheets_and_files_of_all_kinds_come_in_as_one_change(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    book = workbook(
        tmp_path / "old.xlsx",
        {
            "Deals": [["Record ID", "Deal Name", "Deal Stage", "Deal owner", "Amount", "Company"],
                      ["7", "Pumps", "Contract Sent", "Li", "1200", "Acme"]],
            "Firms": [["Customer name", "Industry", "City"], ["Acme", "Pumps", "León"]],
            "Notes": [["made by the office"]],
        },
    )  # fmt: skip
    people = tmp_path / "Connections.csv"
    people.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ana,Ruiz,https://x.y,ana@acme.es,Acme,Buyer,03 Mar 2026\n"
    )
    code, result, words = run(capsys, "import", "all", book, people, "--db", file)
    assert (code, [table["kind"] for table in result["tables"]]) == (
        0, ["deals", "customers", "contacts"],
    )  # fmt: skip
    assert [table["created"] for table in result["tables"]] == [
        {"deals": 1, "users": 1}, {"customers": 1}, {"contacts": 1},
    ]  # fmt: skip
    assert isinstance(result["change_id"], str)
    assert "old.xlsx: Notes was left out" in words
    _, again, _ = run(capsys, "import", "all", book, people, "--db", file)
    assert [table["created"] for table in again["tables"]] == [{}, {}, {}]


def test_known_records_are_filled_or_skipped_and_unknown_customers_refused(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("name,tax_number,industry\nAcme,ES1,Pumps\n")
    second.write_text("name,tax_number,industry,web\nAcme S.A.,ES1,Valves,acme.es\n")
    run(capsys, "import", "customers", first, "--db", file)
    how = ("--match", "tax_number", "--existing")
    skipped = run(capsys, "import", "customers", second, "--db", file, *how, "skip")[1]
    assert (skipped["created"], skipped["updated"]) == ({}, {})
    filled = run(capsys, "import", "customers", second, "--db", file, *how, "fill")[1]
    assert (filled["created"], filled["updated"]) == ({}, {"customers": 1})
    run(capsys, "export", "customers", tmp_path / "out.csv", "--db", file)
    out = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "Pumps" in out
    assert "Valves" not in out
    people = tmp_path / "c.csv"
    people.write_text("name,email,customer\nAna,a@b.c,Nobody Ltd\n")
    refused = run(
        capsys, "import", "contacts", people, "--db", file, "--unknown-customers", "refuse"
    )[1]
    assert (refused["created"], refused["refused"]) == ({}, 1)


def test_a_template_is_written_filled_in_and_imported(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "t.xlsx"
    code, result, words = run(
        capsys, "template", path, "customers", "--language", "zh_CN", "--db", file
    )
    assert (code, result["kinds"]) == (0, ["customers"])
    assert "Template written" in words
    code, _, words = run(capsys, "import", "customers", path, "--db", file)
    assert (code, "holds no rows" in words) == (1, True)
    assert run(capsys, "template", tmp_path / "t.csv", "--db", file)[0] == 1


def test_of_a_template_only_what_is_filled_in_comes_in(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    names = [header(Kind.CUSTOMERS, code, "en") for code in columns(Kind.CUSTOMERS)]
    people = [header(Kind.CONTACTS, code, "en") for code in columns(Kind.CONTACTS)]
    path = workbook(
        tmp_path / "t.xlsx",
        {
            "Customers": [names, list(example(Kind.CUSTOMERS, "en")), ["", "Acme"]],
            "Contacts": [people, list(example(Kind.CONTACTS, "en"))],
        },
    )
    code, result, _ = run(capsys, "import", "all", path, "--db", file)
    assert (code, [table["created"] for table in result["tables"]]) == (0, [{"customers": 1}, {}])


def test_a_file_whose_headers_say_nothing_is_named(
    capsys: pytest.CaptureFixture[str], file: Path, tmp_path: Path
) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("made by,the office\n1,2\n")
    code, result, words = run(capsys, "import", "all", odd, "--db", file)
    assert (code, result, "odd.csv do not say" in words) == (1, None, True)
    assert not file.exists()
