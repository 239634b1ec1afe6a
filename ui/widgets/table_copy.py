"""Rows of a list for the clipboard: as text with tabs, and as a table that spreadsheets take."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData

from crm_desktop.exchange.defusing import defused

Line = Sequence[str]
# A spreadsheet would work formulas out; people copied what they read. Signs and digits are no harm.
_SIGNS = re.compile(r"[+-][\d\s()./-]*")
AS_TEXT = " style=\"mso-number-format:'\\@'\""


def copied(titles: Line | None, lines: Sequence[Line]) -> QMimeData:
    """The clipboard's content; without titles only the lines."""
    data = QMimeData()
    data.setText(as_text(titles, lines))
    data.setHtml(as_html(titles, lines))
    return data


def as_text(titles: Line | None, lines: Sequence[Line]) -> str:
    """One line each, with tabs between the cells and none within them; no cell is a formula."""
    every = [titles, *lines] if titles is not None else lines
    return "\n".join("\t".join(map(_harmless, line)) for line in every)


def as_html(titles: Line | None, lines: Sequence[Line]) -> str:
    """A table; what looks like a formula, or like a number with noughts in front, stays text."""
    head = "" if titles is None else _row(titles, "th")
    body = "".join(_row(line, "td") for line in lines)
    return f'<meta charset="utf-8"><table>{head}{body}</table>'


def on_one_line(text: str) -> str:
    """A text without tabs and breaks."""
    return " ".join(text.split())


def _harmless(text: str) -> str:
    line = on_one_line(text)
    return line if _SIGNS.fullmatch(line) or _is_number(line) else defused(line)


def _row(line: Line, tag: str) -> str:
    cells = (_cell(on_one_line(text), tag) for text in line)
    return f"<tr>{''.join(cells)}</tr>"


def _cell(text: str, tag: str) -> str:
    has_noughts = len(text) > 1 and text.isdecimal() and text[0] == "0"
    is_text = has_noughts or (defused(text) != text and not _is_number(text))
    style = AS_TEXT if is_text else ""
    return f"<{tag}{style}>{escape(text)}</{tag}>"


def _is_number(text: str) -> bool:
    digits = text.lstrip("+-")
    return text.startswith("-") and digits.replace(".", "", 1).replace(",", "").isdecimal()
