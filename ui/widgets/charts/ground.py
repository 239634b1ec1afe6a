"""The ground of a chart: lines across it, bands between curves, closed shapes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from ui.widgets.charts.drawing import Band, Drawing, Form, Polygon
from ui.widgets.charts.pixels import Ink, PixelItem, pixel

BAND = 0.16  # how much of its colour a band has
FILL = 0.14


class GroundItem(PixelItem):
    """Draws what lies under the marks."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self._drawing: Drawing | None = None

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw another chart's ground."""
        self._drawing = drawing
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        if not drawing.square and not any(mark.form is Form.CELL for mark in drawing.marks):
            self._draw_lines(painter, to_pixels, drawing)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in drawing.bands:
            self._draw_band(painter, to_pixels, band)
        for polygon in drawing.polygons:
            self._draw_polygon(painter, to_pixels, polygon)

    def _draw_lines(self, painter: QPainter, to_pixels: QTransform, drawing: Drawing) -> None:
        """Thin lines at the values beside the chart; the one at nought is stronger."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        seen, upright = self.bounds, drawing.lying
        crosses = (drawing.bounds.left() if upright else drawing.bounds.top()) < 0
        for value, _ in drawing.bottom if upright else drawing.left:
            ends = (
                ((value, seen.top()), (value, seen.bottom()))
                if upright
                else ((seen.left(), value), (seen.right(), value))
            )
            start, end = (pixel(to_pixels, *place).toPoint() for place in ends)
            painter.setPen(QPen(self.ink.strong if crosses and value == 0 else self.ink.line, 1))
            painter.drawLine(start, end)

    def _draw_band(self, painter: QPainter, to_pixels: QTransform, band: Band) -> None:
        around = [*band.lower, *reversed(band.upper)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_thin(band.color, BAND))
        painter.drawPolygon(_placed(to_pixels, around))

    def _draw_polygon(self, painter: QPainter, to_pixels: QTransform, polygon: Polygon) -> None:
        shape = _placed(to_pixels, polygon.points)
        if polygon.filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_thin(polygon.color, FILL))
            painter.drawPolygon(shape)
        corners = shape.toList()
        for side, corner in enumerate(corners):
            dashed = side in polygon.dashed_sides
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            width = 2.0 if polygon.filled or dashed else 1.2
            painter.setPen(QPen(polygon.color, width, style, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QLineF(corner, corners[(side + 1) % len(corners)]))


def _thin(color: QColor, strength: float) -> QColor:
    thin = QColor(color)
    thin.setAlphaF(strength)
    return thin


def _placed(to_pixels: QTransform, points: Iterable[tuple[float, float]]) -> QPolygonF:
    return to_pixels.map(QPolygonF([QPointF(x, y) for x, y in points]))
