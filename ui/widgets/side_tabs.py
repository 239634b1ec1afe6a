"""Tabs one below the other: there is room for many, and for the long words of any language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from ui.theme import ROW_HEIGHT

EDGES = 46  # pixels around the words of a tab


class SideTabs(QListWidget):
    """The arrow keys go from one to the next; `currentRowChanged` says which is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "side_tabs")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def offer(self, names: Sequence[str]) -> None:
        """Show these tabs, as wide as the longest words; the current one stays current."""
        current = max(self.currentRow(), 0)
        self.blockSignals(True)
        self.clear()
        for name in names:
            tab = QListWidgetItem(name, self)
            tab.setSizeHint(QSize(0, ROW_HEIGHT))
        self.setCurrentRow(current)
        self.blockSignals(False)
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        self.setFixedWidth(longest + EDGES)
