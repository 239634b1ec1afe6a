"""The five sides of a customer's loyalty as a small radar, with the peers' medians laid over."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import Theme

RINGS = (0.25, 0.5, 0.75, 1.0)
HEIGHT = 240
LEGEND = 24  # of it, below the names
SWATCH = 10
LEAST_RADIUS = 36
REACH = 12  # pixels around a corner that show its words


@dataclass(frozen=True)
class Side:
    """One side: its name, 0-100 (None: unknown), the peers' median, and all of it in words."""

    name: str
    value: float | None
    median: float | None
    words: str


class LoyaltyRadar(QWidget):
    """Unknown sides are dashed; the tooltip and screen readers say the numbers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sides: Sequence[Side] = ()
        self._legend = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HEIGHT)
        theme.changed.connect(self.update)

    def show_sides(self, sides: Sequence[Side], name: str, legend: tuple[str, str]) -> None:
        """Show other sides; `legend` names the customer's shape and that of the medians."""
        self._sides, self._legend = tuple(sides), legend
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(side.words for side in sides))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Beside a corner, or over its name, its words are shown."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = QPointF(event.pos())
            words = [
                side.words
                for place, side in enumerate(self._sides)
                if self._name_at(place).contains(at)
                or math.dist(at.toTuple(), self._at(place, side.value or 0).toTuple()) < REACH
            ]
            QToolTip.showText(event.globalPos(), "\n".join(words), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._sides:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        muted, accent = self._theme.color("muted"), self._theme.color("accent")
        self._shape(painter, [side.median for side in self._sides], muted, fill=False)
        self._shape(painter, [side.value for side in self._sides], accent, fill=True)
        self._names(painter)
        self._draw_legend(painter, (accent, muted))

    def _draw_legend(self, painter: QPainter, colors: tuple[QColor, QColor]) -> None:
        font = self._theme.font("tiny")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        widths = [metrics.horizontalAdvance(words) + SWATCH + 6 for words in self._legend]
        left = (self.width() - sum(widths) - 16) / 2
        middle = self.height() - LEGEND / 2
        for words, color, width, line in zip(self._legend, colors, widths, (2.0, 1.2), strict=True):
            painter.setPen(QPen(color, line))
            painter.drawLine(QPointF(left, middle), QPointF(left + SWATCH, middle))
            painter.setPen(self._theme.color("muted"))
            area = QRectF(left + SWATCH + 6, middle - LEGEND / 2, width, LEGEND)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
            left += width + 16

    def _ground(self, painter: QPainter) -> None:
        line = self._theme.color("line")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line, 1))
        for ring in RINGS:
            corners = [self._at(place, 100 * ring) for place in range(len(self._sides))]
            painter.drawPolygon(QPolygonF(corners))
        for place, side in enumerate(self._sides):
            unknown = QPen(self._theme.color("line_strong"), 1, Qt.PenStyle.DashLine)
            painter.setPen(unknown if side.value is None else QPen(line, 1))
            painter.drawLine(self._at(place, 0), self._at(place, 100))

    def _shape(
        self, painter: QPainter, values: Sequence[float | None], color: QColor, *, fill: bool
    ) -> None:
        """The known corners joined; where one between them is unknown, by a dashed line."""
        known = [(place, value) for place, value in enumerate(values) if value is not None]
        corners = [self._at(place, value) for place, value in known]
        if fill and len(corners) > 2:
            ground = QColor(color)
            ground.setAlphaF(0.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawPolygon(QPolygonF(corners))
        width = 2.0 if fill else 1.2
        for index, (place, _) in enumerate(known if len(known) > 1 else ()):
            following = (index + 1) % len(known)
            is_next = (known[following][0] - place) % len(values) == 1
            style = Qt.PenStyle.SolidLine if is_next else Qt.PenStyle.DashLine
            painter.setPen(QPen(color, width, style))
            painter.drawLine(corners[index], corners[following])
        if fill:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for corner in corners:
                painter.drawEllipse(corner, 3.5, 3.5)

    def _names(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("small"))
        for place, side in enumerate(self._sides):
            faded = side.value is None
            painter.setPen(self._theme.color("faint" if faded else "text"))
            rect = self._name_at(place)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._fitted(side.name, rect))

    def _fitted(self, name: str, rect: QRectF) -> str:
        metrics = QFontMetricsF(self._theme.font("small"))
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width())

    def _name_at(self, place: int) -> QRectF:
        """Where a name stands: above its corner, or beside it within the widget."""
        metrics = QFontMetricsF(self._theme.font("small"))
        corner = self._at(place, 100)
        width = metrics.horizontalAdvance(self._sides[place].name) + 4
        height = metrics.height()
        middle = self._middle().x()
        if abs(corner.x() - middle) < 2:
            rect = QRectF(corner.x() - width / 2, corner.y() - height - 3, width, height)
        elif corner.y() > self._middle().y():  # below: under the corner, so that it has room
            left = corner.x() - width / 2 + math.copysign(width / 4, corner.x() - middle)
            rect = QRectF(left, corner.y() + 3, width, height)
        elif corner.x() > middle:
            rect = QRectF(corner.x() + 5, corner.y() - height / 2, width, height)
        else:
            rect = QRectF(corner.x() - 5 - width, corner.y() - height / 2, width, height)
        return rect.intersected(QRectF(QRect(0, 0, self.width(), self.height())))

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, (self.height() - LEGEND) / 2 + 6)

    def _at(self, place: int, value: float) -> QPointF:
        """Where a value of a side stands: the first side goes straight up, the others clockwise."""
        radius = self._radius() * value / 100
        angle = 2 * math.pi * place / max(len(self._sides), 1)
        return self._middle() + QPointF(math.sin(angle), -math.cos(angle)) * radius

    def _radius(self) -> float:
        """As far as there is room for the names above, below and at the sides."""
        metrics = QFontMetricsF(self._theme.font("small"))
        widest = max((metrics.horizontalAdvance(side.name) for side in self._sides), default=0.0)
        across = (self.width() / 2 - widest - 10) / math.sin(2 * math.pi / 5)
        return max(min((self.height() - LEGEND) / 2 - 30, across), LEAST_RADIUS)
