"""What stands around a chart: names beside and below it, its legend, the titles of its axes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.widgets.charts import legend
from ui.widgets.charts.drawing import Drawing, Form, Ticks
from ui.widgets.charts.pixels import Ink, pixel

NAME_GAP = 8.0  # pixels between a name and the chart
TICK_GAP = 24.0  # between two words below a chart
LINE = 18.0  # a row of words below
BESIDE_MOST = 0.42  # of the width, for names beside a chart; longer ones are shortened
UNDER_LEGEND = 6.0
NAME_ROW = 19  # a name beside a chart, and the next one
MOST_NAMES = 40  # more of them are thinned out
ROW_ABOVE = 26  # a legend


def least_height(drawing: Drawing) -> int:
    """The pixels that a drawing with names below each other needs, so that all can be read."""
    if not (drawing.lying or any(mark.form is Form.CELL for mark in drawing.marks)):
        return 0
    above = ROW_ABOVE if drawing.legend or drawing.left_title else 0
    below = LINE * (bool(drawing.bottom) + bool(drawing.bottom_title))
    return round(min(len(drawing.left), MOST_NAMES) * NAME_ROW + above + below)


@dataclass(frozen=True)
class Margins:
    """The pixels around the place where a chart itself is drawn."""

    left: float
    top: float
    right: float
    bottom: float


class AroundItem(QGraphicsItem):
    """Draws in the scene's pixels. First `margins`, then `place` when the chart has its room."""

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self._size = QSizeF()
        self._drawing: Drawing | None = None
        self._legend: list[tuple[QRectF, legend.Entry]] = []
        self._inside = QRectF()
        self._to_pixels = QTransform()

    def margins(self, drawing: Drawing, size: QSizeF) -> Margins:
        """How much room is needed around a drawing in so many pixels."""
        self.prepareGeometryChange()
        self._drawing, self._size = drawing, size
        self._legend = legend.placed(legend.entries(drawing, self.ink), size.width(), self.ink)
        above = legend.height(self._legend)
        if drawing.square:
            return Margins(0, above, 0, 0)
        metrics = QFontMetricsF(self.ink.font)
        names = max((metrics.horizontalAdvance(text) for _, text in drawing.left), default=0.0)
        beside = min(names, size.width() * BESIDE_MOST) + NAME_GAP if names else 0.0
        below = LINE * (bool(drawing.bottom) + bool(drawing.bottom_title))
        # The last word below is as wide as it is, also beyond the chart's right end.
        return Margins(beside, above + UNDER_LEGEND * bool(above), 1.0, below)

    def place(self, inside: QRectF, to_pixels: QTransform) -> None:
        """Say where the chart itself lies in the scene, and how its units become pixels."""
        self._inside, self._to_pixels = inside, to_pixels
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._size.width(), self._size.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        drawing = self._drawing
        if drawing is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        legend.draw(painter, self._legend, self.ink)
        painter.setFont(self.ink.font)
        if drawing.square:
            return
        self._draw_beside(painter, drawing)
        self._draw_below(painter, drawing)

    def _draw_beside(self, painter: QPainter, drawing: Drawing) -> None:
        metrics = QFontMetricsF(self.ink.font)
        painter.setPen(self.ink.text if drawing.lying else self.ink.muted)
        room = max(self._inside.left() - NAME_GAP, 0)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value, text in self._with_room(drawing.left, metrics.height()):
            middle = pixel(self._to_pixels, 0, value).y()
            if self._inside.top() - 1 <= middle <= self._inside.bottom() + 1:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room + 1)
                half = metrics.height() / 2
                top = max(middle - half, self._inside.top() - half)
                painter.drawText(QRectF(0, top, room, 2 * half), flags, shown)

    def _with_room(self, ticks: Ticks, height: float) -> Ticks:
        """Names below each other, every n-th of them where there is not room for all."""
        if len(ticks) < 2:
            return ticks
        ends = [pixel(self._to_pixels, 0, value).y() for value, _ in (ticks[0], ticks[-1])]
        apart = abs(ends[1] - ends[0]) / (len(ticks) - 1)
        return ticks[:: max(1, -int(-height * 0.8 // max(apart, 0.1)))]

    def _draw_below(self, painter: QPainter, drawing: Drawing) -> None:
        metrics = QFontMetricsF(self.ink.font)
        painter.setPen(self.ink.muted)
        top = self._inside.bottom()
        for value, text in thinned(
            drawing.bottom,
            lambda x: pixel(self._to_pixels, x, 0).x(),
            metrics.horizontalAdvance,
            self._inside,
        ):
            width = metrics.horizontalAdvance(text) + 2
            middle = pixel(self._to_pixels, value, 0).x()
            left = max(0.0, min(middle - width / 2, self._size.width() - width))
            painter.drawText(QRectF(left, top, width, LINE), Qt.AlignmentFlag.AlignCenter, text)
        if drawing.bottom_title:
            below = top + LINE * bool(drawing.bottom)
            place = QRectF(self._inside.left(), below, self._inside.width(), LINE)
            words = metrics.elidedText(
                drawing.bottom_title, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def thinned(
    ticks: Ticks,
    place: Callable[[float], float],
    advance: Callable[[str], float],
    inside: QRectF,
) -> Ticks:
    """The names below a chart that have room beside each other, every n-th of them."""
    seen = [tick for tick in ticks if inside.left() - 1 <= place(tick[0]) <= inside.right() + 1]
    if len(seen) < 2:
        return seen
    widest = max(advance(text) for _, text in seen) + TICK_GAP
    apart = (place(seen[-1][0]) - place(seen[0][0])) / (len(seen) - 1)
    every = max(1, -int(-widest // max(apart, 0.1)))
    first = ticks.index(seen[0])
    # The same ones while one moves along, so that names do not jump.
    return [tick for place_, tick in enumerate(seen, first) if place_ % every == 0]
