"""A small line of values from 0 to 100 over time; what is unknown is a gap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

HEIGHT = 56
EDGE = 5


class TrendLine(QWidget):
    """`labels` stand below the first and the last value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._values: Sequence[float | None] = ()
        self._labels = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_values(
        self, values: Sequence[float | None], labels: tuple[str, str], words: str
    ) -> None:
        """Show other values, the oldest first; `words` say them."""
        self._values, self._labels = tuple(values), labels
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("tiny")
        below = painter.fontMetrics().height()
        area = QRectF(EDGE, EDGE, self.width() - 2 * EDGE, self.height() - below - 2 * EDGE)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._line(painter, area)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        words = QRectF(EDGE, area.bottom() + 2, area.width(), below)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self._labels[0])
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, self._labels[1])

    def _line(self, painter: QPainter, area: QRectF) -> None:
        known = [value for value in self._values if value is not None]
        if not known:
            return
        low, high = min(known), max(known)
        room = max(high - low, 10.0)  # a move of a point is no mountain
        low -= (room - (high - low)) / 2
        step = area.width() / max(len(self._values) - 1, 1)
        accent = self._theme.color("accent")
        before: QPointF | None = None
        for place, value in enumerate(self._values):
            if value is None:
                before = None
                continue
            at = QPointF(area.left() + step * place, area.bottom() - 3 - (value - low) / room
                         * (area.height() - 6))  # fmt: skip
            painter.setPen(QPen(accent, 2))
            if before is not None:
                painter.drawLine(before, at)
            before = at
            is_last = place + 1 == len(self._values)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(at, 3.5 if is_last else 2.0, 3.5 if is_last else 2.0)
