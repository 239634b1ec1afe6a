"""The sheets of OpenDocument tables (.ods): how large they are, and which cells are merged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, Any
from xml.parsers import expat

from crm_desktop.exchange.spans import Span

_TABLE, _ROW = "table:table", "table:table-row"
_CELLS = ("table:table-cell", "table:covered-table-cell")
_SPANS_LIMIT = 100_000
_BLOCK = 1 << 20
_DIGITS = 15  # of a number that says how often something is repeated


class TooLargeError(ValueError):
    """The tables would not fit into memory."""


class WrongError(ValueError):
    """The tables are no sound XML."""


@dataclass
class _Table:
    """One table as far as it was read."""

    row: int = 0  # the row being read
    column: int = 0
    row_times: int = 1
    width: int = 0
    height: int = 0
    fills: bool = False  # the row being read holds anything
    spans: list[Span] = field(default_factory=list)

    @property
    def area(self) -> int:
        return self.width * self.height


def spans_of(file: IO[bytes], cells_limit: int, text_limit: int) -> Mapping[str, tuple[Span, ...]]:
    """The merged cells of every table by its name, counted from its first cell.

    TooLargeError when all tables together span more cells or repeat more text than that;
    WrongError when the file is damaged or defines entities, as nothing that means well does.
    """
    survey = _Survey(cells_limit, text_limit)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = survey.start
    parser.EndElementHandler = survey.end
    parser.CharacterDataHandler = survey.text
    parser.StartDoctypeDeclHandler = survey.refuse
    try:
        while block := file.read(_BLOCK):
            parser.Parse(block, False)
        parser.Parse(b"", True)
    except expat.ExpatError as wrong:
        raise WrongError(str(wrong)) from wrong
    return {name: tuple(table.spans) for name, table in survey.tables.items()}


class _Survey:
    """Walks through content.xml without keeping it."""

    def __init__(self, cells_limit: int, text_limit: int) -> None:
        self.tables: dict[str, _Table] = {}
        self._table = _Table()
        self._limits = (cells_limit, text_limit)
        self._text = self._cell_text = 0
        self._cell_times = 1
        self._cell_fills = False
        self._done = 0  # cells of the tables before this one
        self._depth = 0

    def refuse(self, *_declared: Any) -> None:
        raise WrongError("doctype")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        table = self._table
        if name == _TABLE:
            self._depth += 1
            if self._depth == 1:
                self._done += table.area
                self._table = self.tables[attributes.get("table:name", "")] = _Table()
        elif name == _ROW:
            table.row_times = _times(attributes, "table:number-rows-repeated")
            table.column, table.fills = 0, False
        elif name in _CELLS:
            self._cell_times = _times(attributes, "table:number-columns-repeated")
            self._cell_text, self._cell_fills = 0, "office:value-type" in attributes
            self._span(attributes)

    def end(self, name: str) -> None:
        table = self._table
        if name == _TABLE:
            self._depth -= 1
        elif name == _ROW:
            table.row += table.row_times
            if table.fills:
                table.height = table.row
                self._look()
        elif name in _CELLS:
            table.column += self._cell_times
            if self._cell_fills or self._cell_text:
                table.fills = True
                table.width = max(table.width, table.column)
                self._text += self._cell_text * self._cell_times * table.row_times
                self._look()

    def text(self, text: str) -> None:
        if not text.isspace():
            self._cell_text += len(text)

    def _look(self) -> None:
        if self._done + self._table.area > self._limits[0] or self._text > self._limits[1]:
            raise TooLargeError

    def _span(self, attributes: dict[str, str]) -> None:
        table = self._table
        across = _times(attributes, "table:number-columns-spanned")
        down = _times(attributes, "table:number-rows-spanned")
        if (across > 1 or down > 1) and len(table.spans) < _SPANS_LIMIT:
            right, bottom = table.column + across - 1, table.row + down - 1
            table.spans.append(Span(table.row, table.column, bottom, right))


def _times(attributes: dict[str, str], name: str) -> int:
    told = attributes.get(name, "1")
    return max(int(told[:_DIGITS]), 1) if told.isdecimal() else 1
