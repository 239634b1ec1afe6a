"""Tables of any length: what a column is, and a model that holds the ids and a few pages of rows.

The model never asks anything. It says which rows are `needed` at once and which pages are `wanted`
after them, and whoever owns it answers with `show_rows` and `show_page`; rows that are on their way
are blank, or as they were before.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol, TypeAlias

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.table_groups import Heading
from ui.theme import Tone

PAGE = 128
PAGES_KEPT = 24
ROWS_WORDED = 5_000  # rows whose cells are kept as they are written
AHEAD = 96  # rows before and after those on the screen that are fetched beforehand

ID_ROLE = Qt.ItemDataRole.UserRole
Index: TypeAlias = QModelIndex | QPersistentModelIndex
IdArray: TypeAlias = npt.NDArray[np.int64]


class HasId(Protocol):
    """A row of any list."""

    @property
    def id(self) -> int: ...


class Cell(NamedTuple):
    """What stands in a cell; with a tone it is a chip. `strong` and `faint` are weights of text."""

    text: str
    tone: Tone | None = None
    strong: bool = False
    faint: bool = False


BLANK = Cell("")
_READ = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_HEADING = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITED = _READ | Qt.ItemFlag.ItemIsEditable


@dataclass(frozen=True)
class Column:
    """A column: how it is called, what it shows of a row, and what its editor changes.

    `title` is called when it is shown, so that it follows the language. `field` and `value` make it
    editable: `value(row)` is what an editor begins with, `field` the name under which `edited`
    says what was entered. `cells` are all it can show, where they are few: a column begins wide
    enough for each of them, in the language in force. One that gives way is left out of a list too
    narrow for what fills it.
    """

    key: str
    title: Callable[[], str]
    show: Callable[[Any], Cell]
    width: int = 120
    right: bool = False
    sortable: bool = True
    field: str | None = None
    value: Callable[[Any], Any] | None = None
    hidden: bool = False  # until the user chooses it
    gives_way: bool = False
    cells: Callable[[], Sequence[Cell]] = tuple


class WindowedModel(QAbstractTableModel):
    """Rows by their ids, 128 to a page, only the pages last looked at."""

    needed = Signal(object)  # the ids of rows that are on the screen and blank
    wanted = Signal(object)  # the numbers of pages that are looked at
    ahead = Signal(object)  # the numbers of pages that will be, while one scrolls on
    edited = Signal(object, str, object)  # id, field, value

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._ids: IdArray = np.empty(0, dtype=np.int64)
        self._pages: OrderedDict[int, dict[int, HasId]] = OrderedDict()
        self._before: dict[int, HasId] = {}
        self._cells: dict[int, dict[int, Cell]] = {}  # by row and column
        self._headings: tuple[Heading, ...] = ()
        self.word_heading: Callable[[Heading], str] = lambda heading: str(heading.value)
        self._count = 0
        self._complete = False
        self._looked = range(0)

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; those at the beginning and at the end that stay keep their state."""
        old, new = self._columns, tuple(columns)
        most = min(len(old), len(new))
        start = next((i for i in range(most) if old[i].key != new[i].key), most)
        rest = most - start
        end = next((i for i in range(rest) if old[-1 - i].key != new[-1 - i].key), rest)
        self._cells.clear()
        if start < len(old) - end:
            self.beginRemoveColumns(QModelIndex(), start, len(old) - end - 1)
            self._columns = (*old[:start], *old[len(old) - end :])
            self.endRemoveColumns()
        if start < len(new) - end:
            self.beginInsertColumns(QModelIndex(), start, len(new) - end - 1)
            self._columns = new
            self.endInsertColumns()
        self._columns = new
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(new) - 1)

    @property
    def ids(self) -> IdArray:
        """All ids in order; while they are on their way, those of the first rows."""
        return self._ids

    @property
    def is_complete(self) -> bool:
        """Whether all ids are there, not only those of the first rows."""
        return self._complete

    def page_ids(self, page: int) -> list[int]:
        """The ids on a page, without headings."""
        here = self._ids[page * PAGE : (page + 1) * PAGE]
        return [int(row_id) for row_id in here[here >= 0]]

    def id_at(self, row: int) -> int | None:
        """The id of a row; None while it is not known, and of a heading."""
        mark = self.mark_at(row)
        return None if mark is None or mark < 0 else mark

    def mark_at(self, row: int) -> int | None:
        """What stands in a row: an id, or the negative number of a heading."""
        return int(self._ids[row]) if 0 <= row < len(self._ids) else None

    @property
    def has_headings(self) -> bool:
        """Whether the rows stand in groups."""
        return bool(self._headings)

    def heading_at(self, row: int) -> Heading | None:
        """The heading in a row, if there is one."""
        if not self._headings:
            return None
        mark = self.mark_at(row)
        return self._headings[-mark - 1] if mark is not None and mark < 0 else None

    def place_of(self, row_id: int | None) -> int | None:
        """The row in which an id stands."""
        if row_id is None:
            return None
        found = np.flatnonzero(self._ids == row_id)
        return int(found[0]) if len(found) else None

    def row_at(self, row: int) -> HasId | None:
        """What is known of a row: of its page, else as it was before a reload."""
        row_id = self.id_at(row)
        if row_id is None:
            return None
        page = self._pages.get(row // PAGE)
        return self._before.get(row_id) if page is None else page.get(row_id)

    def cell(self, row: int, column: int) -> Cell:
        """What stands in a cell; it is worked out once."""
        line = self._cells.get(row)
        if line is not None and (known := line.get(column)) is not None:
            return known
        found = self.row_at(row)
        if found is None:
            return BLANK
        shown = self._columns[column].show(found)
        if len(self._cells) > ROWS_WORDED:
            self._cells.clear()
        self._cells.setdefault(row, {})[column] = shown
        return shown

    def show_first(self, rows: Sequence[HasId]) -> None:
        """Show the first rows before all ids are known; a longer list keeps its length so long."""
        self._remember()
        self._ids = np.array([row.id for row in rows], dtype=np.int64)
        self._headings = ()
        self._complete = False
        if len(rows) >= PAGE or len(rows) == self._count:
            self._pages[0] = {row.id: row for row in rows}
        self._before.update((row.id, row) for row in rows)
        if self._count < len(rows):
            self._resize(len(rows))
        self._tell_all()

    def show_ids(
        self, ids: IdArray, rows: Sequence[HasId] = (), headings: tuple[Heading, ...] = ()
    ) -> None:
        """Show these ids; rows that came with them, or are known from before, stand at once.

        A negative number among the ids is the place of a heading: -1 of the first.
        """
        self._remember()
        self._before.update((row.id, row) for row in rows)
        self._ids, self._headings = ids, headings
        self._complete = True
        self._resize(len(ids))
        self._tell_all()

    def shows(self, ids: IdArray, headings: tuple[Heading, ...]) -> bool:
        """Whether these are what is shown, all of them."""
        same = self._complete and headings == self._headings
        return same and np.array_equal(ids, self._ids)

    def show_page(self, page: int, rows: Sequence[HasId]) -> None:
        """Put the rows of a page in, if it still is the page they were asked for."""
        expected = set(self.page_ids(page))
        by_id = {row.id: row for row in rows}
        if not expected or by_id.keys() - expected:
            return
        first, last = page * PAGE, min((page + 1) * PAGE, len(self._ids)) - 1
        shown = range(max(first, self._looked.start), min(last + 1, self._looked.stop))
        before = [self.row_at(row) for row in shown]
        self._pages[page] = by_id
        self._pages.move_to_end(page)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        self._forget_cells(first, last)
        # A page that comes beforehand, or says what is shown already, leaves the screen alone.
        if before != [self.row_at(row) for row in shown]:
            self._tell(shown.start, shown.stop - 1)

    def show_rows(self, rows: Sequence[HasId]) -> None:
        """Put rows in that are on the screen, before their whole page comes."""
        self._before.update((row.id, row) for row in rows)
        self._tell_all()

    def outdate(self) -> None:
        """The rows may have changed: they are wanted anew, and shown as they were until then."""
        self._remember()

    def lacks(self, first: int, last: int) -> bool:
        """Whether a row of these is blank because it is on its way."""
        end = min(last, self._count - 1)
        return self._complete and any(
            self._is_blank(row) for row in {max(0, first), end} if row <= end
        )

    def look_at(self, first: int, last: int) -> None:
        """Rows `first`..`last` are looked at: ask for what is blank of them, else around them."""
        # While rows are taken away the list moves already: there are fewer ids than rows.
        last = min(last, self._count - 1, len(self._ids) - 1)
        self._looked = range(max(0, first), last + 1)
        if not self._looked or not self._complete:
            return
        pages = range(max(0, first) // PAGE, last // PAGE + 1)
        missing = [page for page in pages if page not in self._pages and self.page_ids(page)]
        if missing:
            blank = [row for row in range(max(0, first), last + 1) if self._is_blank(row)]
            if any(row // PAGE in missing for row in blank):
                self.needed.emit([int(self._ids[row]) for row in blank])
                return
        for page in pages:
            if page in self._pages:
                self._pages.move_to_end(page)
        if missing:
            self.wanted.emit(missing)
        elif near := self._near(first, last):
            self.ahead.emit(near)

    def retranslate(self) -> None:
        """Words and numbers are written anew, in the language in force."""
        self._cells.clear()
        self._tell_all()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    # What Qt asks.

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            heading = self.heading_at(row)
            return self.cell(row, column).text if heading is None else self.word_heading(heading)
        if role == Qt.ItemDataRole.EditRole:
            found, value = self.row_at(row), self._columns[column].value
            return value(found) if found is not None and value is not None else None
        if role == ID_ROLE:
            return self.id_at(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = "AlignRight" if self._columns[column].right else "AlignLeft"
            return Qt.AlignmentFlag[side] | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say what was entered. The cell itself waits for the reload, as everything does."""
        column = self._columns[index.column()]
        row_id = self.id_at(index.row())
        if role != Qt.ItemDataRole.EditRole or column.field is None or row_id is None:
            return False
        if value != self.data(index, Qt.ItemDataRole.EditRole):
            self.edited.emit(row_id, column.field, value)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Asked for every cell that is painted: worked out once.
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.heading_at(index.row()) is not None:
            return _HEADING
        return _READ if self._columns[index.column()].field is None else _EDITED

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = "AlignRight" if column.right else "AlignLeft"
            return Qt.AlignmentFlag[side] | Qt.AlignmentFlag.AlignVCenter
        return None

    def _near(self, first: int, last: int) -> list[int]:
        """The pages beside the rows `first`..`last` that are not there yet."""
        before, after = max(0, first - AHEAD), min(last + AHEAD, self._count - 1)
        near = {before // PAGE, after // PAGE} - self._pages.keys()
        return sorted(page for page in near if self.page_ids(page))

    def _is_blank(self, row: int) -> bool:
        """Whether the row of a record is on its way."""
        mark = self.mark_at(row)
        return (mark is None or mark >= 0) and self.row_at(row) is None

    def _remember(self) -> None:
        for page in self._pages.values():
            self._before.update(page)
        while len(self._before) > PAGES_KEPT * PAGE:
            self._before.pop(next(iter(self._before)))
        self._pages.clear()
        self._cells.clear()

    def _resize(self, count: int) -> None:
        """Grow or shrink at the end: the rest is told as changed, which keeps the place."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()

    def _tell_all(self) -> None:
        if self._count:
            self._tell(0, self._count - 1)

    def _tell(self, first: int, last: int) -> None:
        end = self.index(last, len(self._columns) - 1)
        self.dataChanged.emit(self.index(first, 0), end)

    def _forget_cells(self, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self._cells.pop(row, None)
