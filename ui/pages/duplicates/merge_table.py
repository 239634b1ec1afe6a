"""A plain table of merges, done or to be done: read, chosen by line, never edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from ui.theme import ROW_HEIGHT


class MergeTable(QTableWidget):
    """Lines of texts; the first columns share the room, the last is as wide as its words."""

    def __init__(self, columns: int) -> None:
        super().__init__(0, columns)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if columns > 2:
            header.setSectionResizeMode(columns - 1, QHeaderView.ResizeMode.ResizeToContents)

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show other lines; the choice stays at its place."""
        current = max(self.currentRow(), 0)
        self.setRowCount(0)
        self.setRowCount(len(lines))
        for row, texts in enumerate(lines):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(row, column, item)
        if lines:
            self.setCurrentCell(min(current, len(lines) - 1), 0)
