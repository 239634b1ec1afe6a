"""The columns of a table view: which are shown, in which order, how wide, and the sort mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QMenu, QTableView

from ui.table import Cell, Column, WindowedModel

NARROW_NAME = 140
NARROW_FILLER = 94


class TableColumns(QObject):
    """Lets the user choose, order and size columns; one of them fills what width is left."""

    sort_wanted = Signal(str, bool)  # column, descending
    changed = Signal()

    def __init__(self, table: QTableView, width_of: Callable[[Cell], int]) -> None:
        super().__init__(table)
        self._table = table
        self._width_of = width_of
        self._header = table.horizontalHeader()
        self._model: WindowedModel | None = None
        self._filler = ""
        self._name_width = 200  # as the user wants it; a narrow list shows less
        # Chosen columns that are not there (yet), each with the one it stands behind.
        self._absent: list[tuple[str, str | None]] = []
        self._absent_widths: dict[str, int] = {}
        # Chosen columns that a narrow list leaves out, with their widths; those that may not be.
        self._given: dict[str, int] = {}
        self._kept: set[str] = set()
        self._filling = False
        self.extend: Callable[[QMenu], object] = lambda _menu: None  # what else the menu offers
        self._set_up()

    def show_model(self, model: WindowedModel, filler: str) -> None:
        """Show a model's columns as the program brings them."""
        self._model = model
        self._filler = filler
        self.reset()
        model.headerDataChanged.connect(self._widen)

    def replace(self, columns: Sequence[Column]) -> None:
        """Show other columns; those that stay, or come back, are as they were."""
        model = self._model
        if model is None:
            return
        before = {column.key for column in model.columns}
        kept = self.arrangement()
        with QSignalBlocker(self):
            model.show_columns(columns)
            for place, column in enumerate(model.columns):
                if column.key not in before:
                    self._table.setColumnHidden(place, column.hidden)
                    self._table.setColumnWidth(place, self._first_width(column))
            self.arrange(kept)

    def reset(self) -> None:
        """The columns as the program brings them."""
        if self._model is None:
            return
        self._absent, self._absent_widths = [], {}
        self._given, self._kept = {}, set()
        header = self._header
        self._filling = True  # not before every column has its place
        for place, column in enumerate(self._model.columns):
            header.moveSection(header.visualIndex(place), place)
            self._table.setColumnHidden(place, column.hidden)
            self._table.setColumnWidth(place, self._first_width(column))
        self._filling = False
        self._name_width = self._model.columns[0].width
        self.fill()

    def arrangement(self) -> dict[str, Any]:
        """Which columns are shown, in which order and how wide, as settings keep it."""
        if self._model is None:
            return {}
        header = self._header
        columns = self._model.columns
        order = [header.logicalIndex(place) for place in range(len(columns))]
        shown = [columns[i].key for i in order if self._is_chosen(i)]
        hidden = [columns[i].key for i in order if not self._is_chosen(i)]
        widths = {
            c.key: self._table.columnWidth(i) for i, c in enumerate(columns) if c.key in shown
        } | self._given
        widths[columns[0].key] = self._name_width
        for key, behind in self._absent:
            shown.insert(shown.index(behind) + 1 if behind in shown else len(shown), key)
        widths |= self._absent_widths
        return {"shown": shown, "hidden": hidden, "widths": widths}

    def arrange(self, arrangement: dict[str, Any]) -> None:
        """Show the columns as they were; one that is unknown or new keeps its own place."""
        if self._model is None or not arrangement.get("shown"):
            return
        header = self._header
        places = {column.key: i for i, column in enumerate(self._model.columns)}
        shown = arrangement["shown"]
        widths = arrangement.get("widths", {})
        self._given = {}
        self._absent = [
            (key, shown[i - 1] if i else None) for i, key in enumerate(shown) if key not in places
        ]
        self._absent_widths = {key: widths[key] for key, _ in self._absent if key in widths}
        keys = [*shown, *arrangement.get("hidden", ())]
        with QSignalBlocker(header):
            known = [key for key in keys if key in places]
            for place, key in enumerate(known):
                header.moveSection(header.visualIndex(places[key]), place)
                self._table.setColumnHidden(places[key], key not in shown)
                width = widths.get(key)
                if isinstance(width, int) and width > 0:
                    self._table.setColumnWidth(places[key], width)
        self._name_width = self._table.columnWidth(0)
        self.fill()

    def show_sort(self, key: str, descending: bool) -> None:
        """Mark the column that the list is sorted by."""
        if self._model is None:
            return
        places = (i for i, column in enumerate(self._model.columns) if column.key == key)
        place = next(places, -1)
        down = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self._header):
            self._header.setSortIndicator(place, down)
        self._header.viewport().update()

    def choose(self, at: QPoint) -> QMenu:
        """Open the menu of all columns, those shown with a tick."""
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = self._model.columns if self._model is not None else ()
        for place, column in enumerate(columns):
            left_out = column.key in self._given and self._table.isColumnHidden(place)
            title = column.title()
            action = menu.addAction(
                self.tr("%1 (no room now)").replace("%1", title) if left_out else title
            )
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(place))
            # The name stays: a list of rows without it says nothing.
            action.setEnabled(place != 0)
            action.toggled.connect(lambda on, place=place: self._show_column(place, on))
        menu.addSeparator()
        menu.addAction(self.tr("Columns as they were at first")).triggered.connect(self._as_first)
        self.extend(menu)
        menu.popup(at)
        return menu

    def _first_width(self, column: Column) -> int:
        return max((column.width, *map(self._width_of, column.cells())))

    def _widen(self) -> None:
        """Another language may have longer words; no column becomes narrower than it was made."""
        for place, column in enumerate(self._model.columns if self._model is not None else ()):
            wanted = max(map(self._width_of, column.cells()), default=0)
            if self._table.columnWidth(place) < wanted and not self._table.isColumnHidden(place):
                self._table.setColumnWidth(place, wanted)

    def _as_first(self) -> None:
        self.reset()
        self.changed.emit()

    def _show_column(self, place: int, on: bool) -> None:
        if self._model is not None:
            # Whoever asks for it now wants to see it, however narrow the list is.
            key = self._model.columns[place].key
            self._kept = self._kept | {key} if on else self._kept - {key}
            self._given.pop(key, None)
        self._table.setColumnHidden(place, not on)
        if on and self._model is not None and self._table.columnWidth(place) < 40:
            self._table.setColumnWidth(place, self._first_width(self._model.columns[place]))
        self.fill()
        self.changed.emit()

    def _set_up(self) -> None:
        header = self._header
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sortIndicatorChanged.connect(self._sort_changed)
        header.sectionMoved.connect(lambda *_: self.changed.emit())
        header.sectionResized.connect(self._resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda point: self.choose(header.mapToGlobal(point))
        )

    def _sort_changed(self, place: int, order: Qt.SortOrder) -> None:
        if self._model is not None and 0 <= place < len(self._model.columns):
            column = self._model.columns[place]
            if column.sortable:
                self.sort_wanted.emit(column.key, order == Qt.SortOrder.DescendingOrder)

    def _resized(self, place: int, _old: int, _new: int) -> None:
        if self._filling:
            return
        if place == 0:
            self._name_width = self._table.columnWidth(0)
        if place != self._filler_place():
            self.fill()
        self.changed.emit()

    def fill(self) -> None:
        """Give the filling column what is left; in a narrow list the name gives way first."""
        place = self._filler_place()
        if place is None or self._model is None:
            return
        self._give_way(place)
        columns = self._model.columns
        fixed = (i for i in range(1, len(columns)) if i != place)
        room = self._table.viewport().width() - sum(self._table.columnWidth(i) for i in fixed)
        name = self._name_width
        if place == 0:
            widths = {0: max(name, room)}
        else:
            wanted = columns[place].width
            if room >= NARROW_NAME + NARROW_FILLER:
                name = max(min(name, NARROW_NAME), min(name, room - wanted))
                wanted = max(NARROW_FILLER, room - name)
            widths = {0: name, place: wanted}
        if any(self._table.columnWidth(i) != width for i, width in widths.items()):
            with QSignalBlocker(self._header):
                for i, width in widths.items():
                    self._table.setColumnWidth(i, width)
            self._table.updateGeometries()
            self._table.viewport().update()

    def _give_way(self, filler: int) -> None:
        """Leave columns out where what fills the list has too little room; else show them."""
        columns = self._model.columns if self._model is not None else ()
        widths = {c.key: self._table.columnWidth(i) for i, c in enumerate(columns)} | self._given
        others = (c for i, c in enumerate(columns) if i not in (0, filler))
        room = self._table.viewport().width() - sum(widths[c.key] for c in others)
        narrow = filler != 0 and room < NARROW_NAME + columns[filler].width
        self._filling = True
        for place, column in enumerate(columns):
            gives = column.gives_way and self._is_chosen(place) and column.key not in self._kept
            if gives and self._table.isColumnHidden(place) != narrow:
                if narrow:
                    self._given[column.key] = self._table.columnWidth(place)
                self._table.setColumnHidden(place, narrow)
                if not narrow:
                    self._table.setColumnWidth(place, self._given.pop(column.key))
        self._filling = False

    def _is_chosen(self, place: int) -> bool:
        """Whether the user wants a column, also when there is no room for it now."""
        key = self._model.columns[place].key if self._model is not None else ""
        return key in self._given or not self._table.isColumnHidden(place)

    def _filler_place(self) -> int | None:
        columns = self._model.columns if self._model is not None else ()
        shown = [i for i in range(len(columns)) if not self._table.isColumnHidden(i)]
        named = [i for i in shown if columns[i].key == self._filler]
        return next(iter([*named, *shown]), None)

    def first(self) -> int:
        header = self._header
        places = (header.logicalIndex(i) for i in range(header.count()))
        return next((place for place in places if not self._table.isColumnHidden(place)), 0)
