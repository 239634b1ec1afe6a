"""The headings of a comparison: those of the rivals are pressed, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import Theme
from ui.widgets.comparison.model import OURS, ComparisonModel

ARROW, EDGE = 12, 7
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu, Qt.Key.Key_F2)
SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Headings(QHeaderView):
    """Left and Right walk between the rivals, Enter wants one, Delete takes it away."""

    rival_wanted = Signal(int, QPoint)  # the place of the rival, where its menu may stand
    rival_removed = Signal(int)
    left_below = Signal(int)  # the column the cursor goes back to

    def __init__(self, theme: Theme, model: ComparisonModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._model = model
        self._at = OURS + 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSectionsClickable(True)
        self.setMouseTracking(True)
        self.sectionClicked.connect(self._press)

    def go_to(self, column: int) -> bool:
        """Put the cursor on the heading of a rival; whether there is one."""
        found = self._is_rival(column)
        if found:
            self._at = column
            self._say()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.viewport().update()
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._is_rival(self._at):
            super().keyPressEvent(event)
        elif key in SIDES:
            self.go_to(self._at + SIDES[key])
        elif key in PRESSES:
            self._press(self._at)
        elif key == Qt.Key.Key_Delete:
            self.rival_removed.emit(self._at - OURS - 1)
        elif key == Qt.Key.Key_Down:
            self.left_below.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self._is_rival(self._at):
            self._at = OURS + 1
        self._say()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape
        over = self._is_rival(self.logicalIndexAt(event.position().toPoint()))
        self.viewport().setCursor(shape.PointingHandCursor if over else shape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.logicalIndexAt(event.pos())
        if self._is_rival(column) and event.reason() == QContextMenuEvent.Reason.Mouse:
            self.go_to(column)
            self.rival_wanted.emit(column - OURS - 1, event.globalPos())

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Those of the rivals have an arrow, as everything has that opens a menu."""
        if not self._is_rival(column):
            super().paintSection(painter, rect, column)
            return
        theme = self._theme
        over = self.logicalIndexAt(self.viewport().mapFromGlobal(QCursor.pos()))
        hovered = self.underMouse() and over == column
        painter.save()
        painter.fillRect(rect, theme.color("hover" if hovered else "surface"))
        painter.setPen(QPen(theme.color("line")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = theme.font("small")
        font.setWeight(QFont.Weight.Medium)  # as the style sheet gives the other headings
        painter.setFont(font)
        metrics = painter.fontMetrics()
        words = rect.adjusted(EDGE, 0, -EDGE - ARROW - 2, 0)
        shown = metrics.elidedText(
            self._model.heading(column), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.setPen(theme.color("text" if hovered else "muted"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle, shown)
        left = min(words.left() + metrics.horizontalAdvance(shown) + 3, words.right() + 2)
        ratio = painter.device().devicePixelRatioF()
        arrow = theme.pixmap("chevron-down", "muted", ARROW, ratio)
        painter.drawPixmap(QPoint(left, rect.center().y() - ARROW // 2 + 1), arrow)
        if self.hasFocus() and column == self._at:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent")))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -1.5, -2.5), 3, 3)
        painter.restore()

    def _press(self, column: int) -> None:
        if self._is_rival(column):
            self.go_to(column)
            below = QPoint(self.sectionViewportPosition(column), self.height())
            self.rival_wanted.emit(column - OURS - 1, self.viewport().mapToGlobal(below))

    def _is_rival(self, column: int) -> bool:
        return OURS < column < self._model.columnCount()

    def _say(self) -> None:
        rival = self._model.heading(self._at) if self._is_rival(self._at) else ""
        self.setAccessibleName(rival or self.tr("Rivals"))
