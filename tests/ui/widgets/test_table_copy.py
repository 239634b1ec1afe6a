"""What is copied from a list is text and nothing that a spreadsheet works out."""

from __future__ import annotations

import pytest

from ui.widgets.table_copy import as_html, as_text


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+A1", "\uff1d1+1"])
def test_a_formula_is_copied_as_text(cell: str) -> None:
    assert as_text(None, [[cell, "x"]]) == f"'{cell}\tx"
    assert "mso-number-format" in as_html(None, [[cell]])


@pytest.mark.parametrize("cell", ["+49 (30) 12-34", "-1.234,50", "-7", "Acme = Beta"])
def test_numbers_and_phones_are_copied_as_they_are_read(cell: str) -> None:
    assert as_text(None, [[cell]]) == cell
