"""Sheets of Excel and OpenDocument workbooks as rows of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crm_desktop.exchange import apart, grids
from crm_desktop.exchange.grids import Grid
from crm_desktop.exchange.measuring import check_workbook
from crm_desktop.exchange.measuring import is_workbook as is_excel
from crm_desktop.exchange.spans import filled
from crm_desktop.exchange.tables import Record

__all__ = ["Sheet", "is_excel", "open_sheet", "sheets"]


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook; its rows can be taken once."""

    name: str
    _grid: Grid

    def records(self, amounts: frozenset[int] = frozenset()) -> Iterator[Record]:
        """The filled rows, each with its row number; merged cells give theirs to all they cover.

        In the columns `amounts` the value of a merged cell stays in its first row.
        """
        grid = self._grid
        spans = [span.moved(-grid.left) for span in grid.spans if span.left >= grid.left]
        rows = filled(grid.rows, spans, amounts) if spans else grid.rows
        for number, cells in enumerate(rows, 1):
            if any(cells):
                yield Record(number, cells)


def open_sheet(path: Path, name: str = "") -> Sheet:
    """A sheet by its name; without one the first that is not hidden and holds anything.

    UserError: "file_is_archive", "file_encrypted", "file_too_large", "file_damaged_table",
    "file_empty", "sheet_missing".
    """
    measured = check_workbook(path)
    grid = (apart if measured.is_binary else grids).open_grid(path, name)
    spans = measured.spans.get(grid.name, grid.spans)
    return Sheet(grid.name, Grid(grid.name, grid.left, spans, grid.rows))


def sheets(path: Path) -> list[tuple[str, bool, int]]:
    """(name, whether it is hidden, how many rows hold anything) of every sheet of a workbook."""
    measured = check_workbook(path)
    return apart.list_grids(path) if measured.is_binary else grids.list_grids(path)
