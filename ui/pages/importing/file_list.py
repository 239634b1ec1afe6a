"""The files, sheets and pasted tables that may come in, each with a tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui import formats, phrases, phrases_import
from ui.pages.importing.table_choice import TableChoice
from ui.theme import Theme

_NAME, _ABOUT, _ROWS, _REMARK = range(4)
_MOST_LINES = 5
_TICK = Qt.ItemDataRole.CheckStateRole


class FileList(QTableWidget):
    """One line per table; Space ticks, Delete takes it off the list."""

    picked = Signal(int)  # which line is looked at
    ticked = Signal(int, bool)
    dropped = Signal(int)  # which line is not wanted at all

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, 4)
        self._theme = theme
        self._filling = False
        self.setAccessibleName(self.tr("What comes in"))
        self.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("About"), self.tr("Rows"), self.tr("Remark")]
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in (_ABOUT, _ROWS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_REMARK, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(self._moved)
        self.itemChanged.connect(self._changed)

    def show_tables(self, tables: Sequence[TableChoice], current: int) -> None:
        """List the tables; the one at `current` is looked at."""
        self._filling = True
        self.setRowCount(len(tables))
        for row, table in enumerate(tables):
            for column, text in enumerate(self._texts(table)):
                self.setItem(row, column, self._item(table, column, text))
        if tables:
            self.setCurrentCell(current, _NAME)
        self._filling = False
        lines = min(max(len(tables), 1), _MOST_LINES)
        height = sum(self.rowHeight(row) for row in range(lines)) or 30
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + height + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the line one is on, Delete takes it away."""
        item = self.item(self.currentRow(), _NAME)
        if event.key() == Qt.Key.Key_Space and item is not None:
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                on = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self.dropped.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _item(self, table: TableChoice, column: int, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if column == _NAME and table.preview is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if table.taken else Qt.CheckState.Unchecked)
        if column == _REMARK:
            item.setForeground(self._theme.color("bad" if table.problem else "muted"))
        return item

    def _texts(self, table: TableChoice) -> tuple[str, str, str, str]:
        about = phrases_import.kind(table.kind.value) if table.preview else ""
        rows = "" if table.rows is None else formats.number(table.rows)
        return self._name(table), about, rows, self._remark(table)

    def _name(self, table: TableChoice) -> str:
        return phrases_import.source(table.name)

    def _remark(self, table: TableChoice) -> str:
        if table.problem is not None:
            return phrases.error(table.problem)
        said = []
        if table.part.is_hidden:
            said.append(self.tr("a hidden sheet"))
        if table.recognised is not None:
            said.append(self.tr("from {program}").format(program=table.recognised.name))
        if table.is_ready() and table.missing():
            said.append(self.tr("look at its columns"))
        return " · ".join(said)

    def _moved(self, row: int, _column: int, before: int, _was: int) -> None:
        if not self._filling and row >= 0 and row != before:
            self.picked.emit(row)

    def _changed(self, item: QTableWidgetItem) -> None:
        if not self._filling and item.column() == _NAME:
            self.ticked.emit(item.row(), item.checkState() is Qt.CheckState.Checked)
