"""A list of records that the user puts in order: by dragging, Ctrl and an arrow, or the menu."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.theme import Theme
from ui.widgets.record_list import RecordList

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ArrangedList(RecordList):
    """Says where a line is wanted; it moves when its order is written, not before.

    A line moves among those of its `group` only.
    """

    moved = Signal(object, int)  # the key, and by how many lines; below zero is up

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.group: Callable[[Any], Hashable] = lambda _key: None
        self._theme = theme
        self._pressed: tuple[Hashable, QPoint] | None = None
        self._target: int | None = None  # the row before which the dragged line is wanted

    def wanted(self, key: Hashable, by: int) -> int:
        """By how many lines it can move of these; 0 for a line that stays."""
        places = [row for row, line in enumerate(self.lines()) if line.key == key]
        if not places:
            return 0
        among = [row for row, line in enumerate(self.lines())
                 if self.group(line.key) == self.group(key)]  # fmt: skip
        return max(among[0], min(among[-1], places[0] + by)) - places[0]

    def ask(self, key: Hashable, by: int) -> None:
        """Say that a line is wanted higher or lower, as far as it can go."""
        if by := self.wanted(key, by):
            self.moved.emit(key, by)

    def menu_of(self, key: Hashable) -> QMenu:
        menu = super().menu_of(key)
        steps = ((self.tr("Move up"), -1, "Ctrl+Up"), (self.tr("Move down"), 1, "Ctrl+Down"))
        menu.addSeparator()
        for words, by, keys in steps:
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(self.wanted(key, by) != 0)
            action.triggered.connect(partial(self.ask, key, by))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = STEPS.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if (key := self.current()) is not None:
                self.ask(key, by)
        elif event.key() == Qt.Key.Key_Escape and self._target is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (self.lines()[index.row()].key, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        key, start = self._pressed
        at = event.position().toPoint()
        far = (at - start).manhattanLength() >= QApplication.startDragDistance()
        if self._target is not None or far:
            self._target = self._row_under(key, at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, target = self._pressed, self._target
        self._let_go()
        super().mouseReleaseEvent(event)
        if pressed is not None and target is not None:
            row = self._row_of(pressed[0])
            self.ask(pressed[0], target - row - (target > row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The list, and where the dragged line would go."""
        super().paintEvent(event)
        if self._target is None or self._pressed is None:
            return
        row = self._row_of(self._pressed[0])
        if self._target in (row, row + 1):
            return
        last = self._target == len(self.lines())
        rect = self.visualRect(self.model().index(self._target - last, 0))
        height = rect.bottom() if last else max(rect.top(), 1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawLine(rect.left(), height, rect.right(), height)
        painter.end()

    def _row_of(self, key: Hashable) -> int:
        return next((row for row, line in enumerate(self.lines()) if line.key == key), 0)

    def _row_under(self, key: Hashable, at: QPoint) -> int:
        """The row before which a line let go here would stand, within its group."""
        rects = [self.visualRect(self.model().index(row, 0)) for row in range(len(self.lines()))]
        row = self._row_of(key)
        before = sum(rect.center().y() < at.y() for rect in rects)
        by = self.wanted(key, before - row - (before > row))
        return row + by + (by > 0)

    def _let_go(self) -> None:
        self._pressed = self._target = None
        self.unsetCursor()
        self.viewport().update()
