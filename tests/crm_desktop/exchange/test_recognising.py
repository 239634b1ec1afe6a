"""A pile of files is told apart: every table, its kind, and the words of its program."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from crm_desktop.errors import UserError
from crm_desktop.exchange import recognising
from crm_desktop.exchange.kinds import Kind


def workbook(path: Path) -> Path:
    book = xlsxwriter.Workbook(path)
    for name, lines in (
        ("Read me", [["Made by"], ["the office"]]),
        ("People", [["First name", "Last name", "Company"], ["Ana", "Ruiz", "Acme"]]),
        ("Deals", [["Record ID", "Deal Name", "Deal Stage", "Amount", "Deal owner"],
                   ["1", "Pumps", "Contract Sent", "100", "Li"]]),
    ):  # fmt: skip
        sheet = book.add_worksheet(name)
        for line, cells in enumerate(lines):
            sheet.write_row(line, 0, cells)
    book.close()
    return path


def test_every_sheet_has_its_kind_and_notes_are_left_out(tmp_path: Path) -> None:
    tables = recognising.tables_in([workbook(tmp_path / "all.xlsx")])
    known = recognising.understood(tables)
    assert [(table.layout.sheet, table.kind) for table in known] == [
        ("People", Kind.CONTACTS), ("Deals", Kind.DEALS),
    ]  # fmt: skip
    assert [table.name for table in recognising.left_out(tables)] == ["all.xlsx: Read me"]
    plan = recognising.plan_for(known[1], days="day_first")
    assert plan.values["stage", "Contract Sent"] == "decision"
    assert plan.day_orders["closed_on"] == "day_first"
    chosen = recognising.with_choices(plan, mapping={}, values={("stage", "x"): "need"}, match=())
    assert chosen.values["stage", "x"] == "need"
    assert chosen.existing == "update"


def test_for_one_kind_its_sheet_is_taken_or_else_the_first(tmp_path: Path) -> None:
    tables = recognising.tables_in([workbook(tmp_path / "all.xlsx")])
    assert [t.layout.sheet for t in recognising.first_sheets(tables, "deals")] == ["Deals"]
    (first,) = recognising.first_sheets(tables, "orders")
    assert (first.layout.sheet, first.kind) == ("Read me", Kind.ORDERS)


def test_a_file_that_says_nothing_is_named(tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Made by,the office\n1,2\n", encoding="utf-8")
    with pytest.raises(UserError, match="kind_unclear"):
        recognising.understood(recognising.tables_in([path]))
