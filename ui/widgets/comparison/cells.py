"""How a value of the comparison is drawn: its number, a star on the best, five marks to press."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from crm_desktop.comparisons import MOST
from ui import formats
from ui.theme import Theme
from ui.widgets.comparison.model import NEED, ROLE, Index, Mark

NUMBER = 30  # room for the number and the star
STAR = 12


class MarkCell(QStyledItemDelegate):
    """Draws and finds the five marks of a cell."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        mark: Mark = index.data(ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color("selected"))
        painter.setPen(QPen(self._theme.color("line")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._number(painter, rect, mark)
        need = index.column() == NEED
        filled = self._theme.color("neutral_mark" if need else "info_mark")
        if mark.is_best:
            filled = self._theme.color("good_mark")
        for place, box in enumerate(boxes(rect), 1):
            held = mark.value is not None and place <= mark.value
            painter.setPen(Qt.PenStyle.NoPen if held else QPen(self._theme.color("line_strong")))
            painter.setBrush(filled if held else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 1.5, 1.5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("accent")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -1.5, -2.5), 3, 3)
        painter.restore()

    def _number(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        text = formats.NOTHING if mark.value is None else formats.number(mark.value)
        painter.setFont(self._theme.font("strong" if mark.is_best else "body"))
        color = "faint" if mark.value is None else "good" if mark.is_best else "text"
        painter.setPen(self._theme.color(color))
        area = QRect(rect.left() + 4, rect.top(), STAR, rect.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if mark.is_best:
            ratio = painter.device().devicePixelRatioF()
            star = self._theme.pixmap("star", "good", STAR, ratio)
            at = QPoint(rect.left() + 4 + 9, rect.center().y() - STAR // 2)
            painter.drawPixmap(at, star)


def boxes(rect: QRect) -> list[QRectF]:
    """Where the five marks of a cell stand."""
    room = rect.width() - NUMBER - 6
    step = max(6.0, min(12.0, room / MOST))
    size = step - 2
    top = rect.center().y() - size / 2
    return [QRectF(rect.left() + NUMBER + step * i, top, size, size) for i in range(MOST)]


def value_at(rect: QRect, at: QPoint) -> int | None:
    """The value whose mark was pressed; None beside the marks."""
    for place, box in enumerate(boxes(rect), 1):
        if box.left() - 1 <= at.x() <= box.right() + 1 and abs(at.y() - box.center().y()) <= 10:
            return place
    return None
