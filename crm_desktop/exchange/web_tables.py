"""Tables of web pages, as many programs save them under the name of an Excel file.

The page is walked through once by plain searching, so that no markup, however broken, takes more
time than its length; only what stands in cells is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

from crm_desktop.errors import UserError
from crm_desktop.exchange.pasted import Source, healed, open_text
from crm_desktop.exchange.spans import Span, filled
from crm_desktop.exchange.tables import Record

PAGE_LIMIT = 40_000_000
CELL_LIMIT = 1_000_000
_MOST_ACROSS, _MOST_DOWN = 1_000, 65_534  # as browsers have it
_LEAST_ROWS = 2
_TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)|<[!?]")
_ATTRIBUTE = re.compile(r"([\w:-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_LONGEST_TAG = 4_000
_BLANKS = re.compile(r"\s+")
_RAW = {
    name: re.compile(rf"</{name}", re.IGNORECASE)
    for name in ("script", "style", "title", "template", "noscript")
}
_VOID = frozenset(("br", "hr", "img", "input", "col", "meta", "link", "wbr"))
_BREAKS = frozenset(("br", "p", "div", "li"))


@dataclass
class WebTable:
    """One table: its rows, all of the same width, and its merged cells."""

    name: str
    rows: list[list[str]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)

    def records(self, amounts: frozenset[int] = frozenset()) -> Iterator[Record]:
        """The filled rows, counted from 1, merged cells in all that they cover."""
        for number, cells in enumerate(filled(self.rows, self.spans, amounts), 1):
            if any(cells):
                yield Record(number, cells)

    def count(self) -> int:
        """How many rows hold anything."""
        return sum(1 for row in self.rows if any(row))

    def weight(self) -> int:
        """How many cells hold anything."""
        return sum(1 for row in self.rows for cell in row if cell)


def tables_of(source: Source, encoding: str) -> dict[str, WebTable]:
    """The tables of a page by what they are called, or their number.

    UserError("file_is_web_page") when there is none, "file_too_large".
    """
    with open_text(source, encoding) as file:
        page = file.read(PAGE_LIMIT)
        if file.read(1):
            raise UserError("file_too_large", file=source.name)
    page = "\n".join(map(healed, page.split("\n")))
    walk = _Walk(source.name)
    for closes, name, rest in _tokens(page):
        walk.take(closes, name, rest)
    found = [table for table in walk.done() if table.count() >= _LEAST_ROWS]
    if not found:
        raise UserError("file_is_web_page", file=source.name)
    return _named(found)


def table_of(source: Source, encoding: str, name: str = "") -> WebTable:
    """A table by its name; without one that which holds most."""
    tables = tables_of(source, encoding)
    if name and name not in tables:
        raise UserError("sheet_missing", file=source.name, sheet=name)
    return tables[name] if name else max(tables.values(), key=WebTable.weight)


def _named(tables: list[WebTable]) -> dict[str, WebTable]:
    named: dict[str, WebTable] = {}
    for number, table in enumerate(tables, 1):
        if not table.name or table.name in named:
            table.name = f"{table.name} {number}".strip()
        named[table.name] = table
    return named


def _tokens(page: str) -> Iterator[tuple[bool, str, str]]:
    """(whether it closes, the tag's name, its attributes), and ("", text) for what lies between."""
    at = 0
    while (begins := page.find("<", at)) >= 0:
        if begins > at:
            yield False, "", page[at:begins]
        found = _TAG.match(page, begins)
        if found is None:
            yield False, "", "<"
            at = begins + 1
            continue
        comment = page.startswith("<!--", begins)
        ends = page.find("-->" if comment else ">", begins + 4 if comment else begins)
        if ends < 0:
            return
        at = ends + (3 if comment else 1)
        if found[2] is None:
            continue
        name, closes = found[2].lower(), bool(found[1])
        if name in _RAW and not closes:
            over = _RAW[name].search(page, at)
            if over is None:
                return
            at = over.start()
            continue
        yield closes, name, page[found.end() : min(ends, found.end() + _LONGEST_TAG)]
    yield False, "", page[at:]


class _Walk:
    """Builds tables from tags and texts."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._done: list[_Building] = []
        self._open: list[_Building] = []
        self._unseen, self._depth = "", 0  # the hidden tag we are in, how often it was opened
        self._cells = 0

    def done(self) -> list[WebTable]:
        """All tables, in the order of the page."""
        return [table.whole() for table in self._done]

    def take(self, closes: bool, name: str, rest: str) -> None:
        """Take in a tag, or a text, which has no name."""
        if self._unseen:
            if name == self._unseen:
                self._depth += -1 if closes else 1
                self._unseen = self._unseen if self._depth else ""
            return
        if not name:
            if self._open:
                self._open[-1].text(rest)
            return
        attributes = {} if closes else _attributes(rest)
        if _is_hidden(attributes) and name not in _VOID:
            self._unseen, self._depth = name, 1
        elif name == "table":
            self._table(closes)
        elif self._open:
            self._cells += self._open[-1].tag(closes, name, attributes)
            if self._cells > CELL_LIMIT:
                raise UserError("file_too_large", file=self._file)

    def _table(self, closes: bool) -> None:
        if not closes:
            table = _Building()
            self._open.append(table)
            self._done.append(table)
        elif self._open:
            self._open.pop().end_row()


class _Building:
    """A table that is being read."""

    def __init__(self) -> None:
        self._table = WebTable("")
        self._row: list[str] | None = None
        self._texts: list[str] | None = None
        self._caption: list[str] | None = None
        self._taken: dict[int, int] = {}  # down to which row a column is covered from above
        self._at = 0  # the column of the cell that is being read

    def text(self, text: str) -> None:
        for texts in (self._texts, self._caption):
            if texts is not None:
                texts.append(_BLANKS.sub(" ", unescape(text)))

    def tag(self, closes: bool, name: str, attributes: Mapping[str, str]) -> int:
        """How many cells the tag adds."""
        if name == "caption":
            self._end_caption()
            self._caption = None if closes else []
        if name in ("td", "th"):
            self.end_cell()
            return 0 if closes else self._begin_cell(attributes)
        if name == "tr":
            self.end_row()
            self._row = None if closes else []
        elif name in _BREAKS and self._texts:
            self._texts.append("\n")
        return 0

    def _begin_cell(self, attributes: Mapping[str, str]) -> int:
        if self._row is None:
            self._row = []
        self._end_caption()
        number = len(self._table.rows)
        before = len(self._row)
        while self._taken.get(len(self._row), -1) >= number:
            self._row.append("")
        across = _times(attributes, "colspan", _MOST_ACROSS)
        down = _times(attributes, "rowspan", _MOST_DOWN)
        column = len(self._row)
        if across > 1 or down > 1:
            self._table.spans.append(Span(number, column, number + down - 1, column + across - 1))
        if down > 1:
            self._taken |= dict.fromkeys(range(column, column + across), number + down - 1)
        self._row += [""] * across
        self._texts, self._at = [], column
        return len(self._row) - before

    def _end_caption(self) -> None:
        if self._caption is not None:
            self._table.name = " ".join("".join(self._caption).split())[:80]
        self._caption = None

    def end_cell(self) -> None:
        if self._texts is not None and self._row is not None:
            lines = "".join(self._texts).split("\n")
            text = "\n".join(line for line in (" ".join(one.split()) for one in lines) if line)
            self._row[self._at] = text
        self._texts = None

    def end_row(self) -> None:
        self.end_cell()
        if self._row is not None:
            self._table.rows.append(self._row)
        self._row = None

    def whole(self) -> WebTable:
        """The table with rows of the same width."""
        self.end_row()
        width = min(max(map(len, self._table.rows), default=0), _MOST_ACROSS + 1)
        for row in self._table.rows:
            row += [""] * (width - len(row))
        return self._table


def _attributes(rest: str) -> dict[str, str]:
    return {
        found[1].lower(): found[2] or found[3] or found[4] or ""
        for found in _ATTRIBUTE.finditer(rest)
    }


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    style = re.sub(r"\s", "", attributes.get("style", "")).lower()
    return "hidden" in attributes or "display:none" in style


def _times(attributes: Mapping[str, str], name: str, most: int) -> int:
    told = attributes.get(name, "").strip()
    return min(max(int(told[:9]), 1), most) if told.isdecimal() else 1
