"""Texts in CSV files that a spreadsheet would take for formulas, made harmless and read back.

A text such as `=HYPERLINK(…)` or `+49 89 1234` is calculated by Excel, LibreOffice and Google
Sheets when they open the file. OWASP's remedy ("CSV Injection") is an apostrophe before it, which
they take as "this is text".
"""

from __future__ import annotations

import re

# The last four are what Chinese and Japanese keyboards give for the first four.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_MARK = "'"


def defused(text: str) -> str:
    """A text as it stands in a CSV file; a number, also one below zero, stays as it is."""
    return text if not _is_formula(text) or _NUMBER.fullmatch(text) else _MARK + text


def plain(cell: str) -> str:
    """The text that `defused` made a cell of, also of cells that others made harmless so."""
    return cell[1:] if cell.startswith(_MARK) and _is_formula(cell) else cell


def _is_formula(text: str) -> bool:
    """Also a formula behind apostrophes of its own: so that each gets exactly one, and loses it."""
    return text.lstrip(_MARK).startswith(_FORMULA)
