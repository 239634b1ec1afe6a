"""The layer over a chart: dashed guides with their words, and words at places."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from ui.widgets.charts.drawing import Drawing, Guide, Text
from ui.widgets.charts.pixels import Ink, PixelItem, pixel

GAP = 6.0  # pixels between a guide and its words
BEHIND = 0.75  # how much of the card's colour lies behind the words of a guide


class OverItem(PixelItem):
    """Draws guides and words; words of two guides never lie on each other."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self._drawing: Drawing | None = None

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw another chart's guides and words."""
        self._drawing = drawing
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.ink.font)
        seen = to_pixels.mapRect(self.bounds)
        taken: list[QRectF] = []
        for guide in drawing.guides:
            self._draw_guide(painter, to_pixels, guide, seen, taken)
        for text in drawing.texts:
            self._draw_text(painter, to_pixels, text, seen)

    def _draw_guide(
        self,
        painter: QPainter,
        to_pixels: QTransform,
        guide: Guide,
        seen: QRectF,
        taken: list[QRectF],
    ) -> None:
        at = pixel(to_pixels, guide.value, guide.value)
        painter.setPen(QPen(self.ink.faint, 1, Qt.PenStyle.DashLine))
        if guide.upright:
            painter.drawLine(QPointF(at.x(), seen.top()), QPointF(at.x(), seen.bottom()))
        else:
            painter.drawLine(QPointF(seen.left(), at.y()), QPointF(seen.right(), at.y()))
        if not guide.words:
            return
        place = self._room(guide, at, seen)
        while any(place.intersects(other) for other in taken) and place.bottom() < seen.bottom():
            place.translate(0, place.height())
        taken.append(place)
        ground = QColor(self.ink.surface)
        ground.setAlphaF(BEHIND)
        painter.fillRect(place, ground)
        self._write(painter, place, guide.words, muted=False)

    def _room(self, guide: Guide, at: QPointF, seen: QRectF) -> QRectF:
        """Right of an upright guide, or left where that is no room; over the end of another."""
        metrics = QFontMetricsF(self.ink.font)
        width, height = metrics.horizontalAdvance(guide.words) + 2, metrics.height()
        if not guide.upright:
            top = at.y() - height if at.y() - height >= seen.top() else at.y()
            return QRectF(seen.right() - width - GAP, top, width, height)
        start = at.x() + GAP
        if start + width > seen.right() and at.x() - GAP - width >= seen.left():
            start = at.x() - GAP - width
        return QRectF(start, seen.top() + 1, width, height)

    def _draw_text(
        self, painter: QPainter, to_pixels: QTransform, text: Text, seen: QRectF
    ) -> None:
        metrics = QFontMetricsF(self.ink.font)
        lines = text.words.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + 2
        height = metrics.height() * len(lines)
        at = pixel(to_pixels, text.x, text.y)
        left = at.x() - width * {-1: 1.0, 0: 0.5, 1: 0.0}[text.align]
        left = max(seen.left(), min(left, seen.right() - width))
        top = max(seen.top(), min(at.y() - height / 2, seen.bottom() - height))
        self._write(painter, QRectF(left, top, width, height), text.words, muted=text.muted)

    def _write(self, painter: QPainter, place: QRectF, words: str, *, muted: bool) -> None:
        painter.setPen(self.ink.muted if muted else self.ink.text)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
