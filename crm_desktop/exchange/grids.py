"""Sheets of workbooks as the reading library gives them, every cell as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crm_desktop.errors import UserError
from crm_desktop.exchange.spans import Span

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


@dataclass(frozen=True)
class Grid:
    """A sheet: its first column that holds anything, from 0, its merged cells, and its rows.

    The rows are all from the first one of the sheet, with their cells from that column on.
    """

    name: str
    left: int
    spans: tuple[Span, ...]
    rows: Iterable[list[str]]


def open_grid(path: Path, name: str = "") -> Grid:
    """A sheet by its name; without one the first that is not hidden and holds anything.

    UserError: "file_encrypted", "file_damaged_table", "file_empty", "sheet_missing".
    """
    with _opened(path) as book:
        if name and name not in book.sheet_names:
            raise UserError("sheet_missing", file=path.name, sheet=name)
        for chosen in [name] if name else _shown(book):
            sheet = book.get_sheet_by_name(chosen)
            if sheet.height and sheet.width:
                left = (sheet.start or (0, 0))[1]  # its rows begin with the very first
                merged = (Span(*first, *last) for first, last in sheet.merged_cell_ranges or ())
                return Grid(chosen, left, tuple(merged), _texts(sheet))
    raise UserError("file_empty", file=path.name)


def list_grids(path: Path) -> list[tuple[str, bool, int]]:
    """(name, whether it is hidden, how many rows hold anything) of every sheet of a workbook."""
    with _opened(path) as book:
        hidden = set(book.sheet_names) - set(_shown(book))
        return [
            (name, name in hidden, _count(book.get_sheet_by_name(name)))
            for name in book.sheet_names
        ]


def _count(sheet: CalamineSheet) -> int:
    if not sheet.height or not sheet.width:
        return 0
    return sum(1 for row in sheet.iter_rows() if any(cell != "" for cell in row))


def _texts(sheet: CalamineSheet) -> Iterator[list[str]]:
    for row in sheet.iter_rows():
        yield [_text(cell) for cell in row]


def _shown(book: CalamineWorkbook) -> list[str]:
    from python_calamine import SheetVisibleEnum

    return [m.name for m in book.sheets_metadata if m.visible == SheetVisibleEnum.Visible]


@contextmanager
def _opened(path: Path) -> Iterator[CalamineWorkbook]:
    """What is wrong with a workbook is said in our words."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_path(str(path)) as book:
            yield book
    except PasswordError as wrong:
        raise UserError("file_encrypted", file=path.name) from wrong
    except (CalamineError, OSError, ValueError) as wrong:
        code = "file_encrypted" if "assword" in str(wrong) else "file_damaged_table"
        raise UserError(code, file=path.name) from wrong


def _text(cell: Any) -> str:
    """A cell as it would stand in a text file: days as ISO, whole numbers without a fraction."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time(0) else cell.isoformat(" ")
    if isinstance(cell, date | time | timedelta):
        return cell.isoformat() if not isinstance(cell, timedelta) else str(cell)
    return str(cell).strip() if cell is not None else ""


def _number(cell: float) -> str:
    """A number; three places get a fourth, or 1.234 could be taken for a thousand."""
    if cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    text = repr(cell)
    return text + "0" if text[-4:-3] == "." and text[-3:].isdigit() else text
