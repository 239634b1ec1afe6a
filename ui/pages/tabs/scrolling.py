"""A column of widgets that scrolls, no wider than one reads well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme

WIDEST = 860


def headed(theme: Theme, summary: QLabel, new: QPushButton, *widgets: QWidget) -> QWidget:
    """A scrolling column under a line that says what it comes to, and the button for a new one."""
    page = QWidget()
    head = QHBoxLayout()
    head.addWidget(summary, 1)
    head.addWidget(new)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, theme.space("small"), 0, 0)
    layout.addLayout(head)
    layout.addWidget(scrolling(theme, *widgets), 1)
    return page


def scrolling(theme: Theme, *widgets: QWidget, widest: int = WIDEST) -> QScrollArea:
    """A scroll area with these widgets one below the other."""
    column = QWidget()
    column.setProperty("class", "clear")
    column.setMaximumWidth(widest)
    inside = QVBoxLayout(column)
    inside.setContentsMargins(0, theme.space("small"), theme.space("small"), theme.space("large"))
    inside.setSpacing(theme.space("medium"))
    for widget in widgets:
        inside.addWidget(widget)
    inside.addStretch(1)
    outer = QWidget()
    outer.setProperty("class", "clear")
    beside = QHBoxLayout(outer)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(column, 1)
    beside.addStretch(0)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it scrolls into sight by itself
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(outer)
    return area
