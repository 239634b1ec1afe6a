"""Which keys do what: the table of actions, read aloud."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions import ACTIONS, keys_of, text_of
from ui.key_names import named
from ui.widgets.board.keys import described as board_keys
from ui.widgets.calendar.keys import described as calendar_keys
from ui.widgets.charts.keys import described as chart_keys
from ui.widgets.comparison.keys import described as comparison_keys
from ui.widgets.stakeholder_map.keys import described as map_keys
from ui.widgets.timeline.keys import described as timeline_keys


class KeysDialog(QDialog):
    """Lists every action that has keys, and what keys do where they do something of their own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        heading = QLabel(self.tr("Keys"))
        heading.setProperty("class", "title")
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        table = self._table()
        area.setWidget(table)
        # The names of keys are longer in some languages; none is cut off.
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(table.sizeHint().width() + bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(460, 560)

    def _table(self) -> QWidget:
        table = QWidget()
        table.setProperty("class", "clear")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        lines = [(text_of(spec), keys_of(spec)) for spec in ACTIONS if spec.keys]
        lines.append((self.tr("Leave a field without changing it"), self.tr("Esc")))
        lines.append((self.tr("Open what is selected"), self.tr("Enter")))
        lines.append((self.tr("Move a goal of an account plan"), named("Ctrl+Up", "Ctrl+Down")))
        keys = named(QKeySequence.StandardKey.Print)
        lines.append((self.tr("Preview and print an account plan"), keys))
        for text, keys in lines:
            _add(grid, text, keys)
        for title, described in (
            (self.tr("In the week and the month"), calendar_keys),
            (self.tr("In the timeline"), timeline_keys),
            (self.tr("On a stakeholder map"), map_keys),
            (self.tr("On the board of deals"), board_keys),
            (self.tr("In the comparison of a deal"), comparison_keys),
            (self.tr("On the charts page"), chart_keys),
        ):
            heading = QLabel(title)
            heading.setProperty("class", "heading")
            heading.setContentsMargins(0, 12, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for text, keys in described():
                _add(grid, text, keys)
        grid.setRowStretch(grid.rowCount(), 1)
        return table


def _add(grid: QGridLayout, text: str, keys: str) -> None:
    row = grid.rowCount()
    key = QLabel(keys)
    key.setProperty("class", "muted")
    grid.addWidget(QLabel(text), row, 0)
    grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignRight)
