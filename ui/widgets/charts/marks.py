"""The layer of marks: bars, dots and cells, what they are called, which one is pointed at."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTransform

from ui.widgets.charts.drawing import Form, Mark
from ui.widgets.charts.pixels import Ink, PixelItem, pixel
from ui.widgets.charts.shades import readable_on

CORNER = 3.0  # pixels
FOCUS_GAP = 2.5
LABEL_GAP = 8.0
NEAR = 4.0  # so far beside a dot it still answers to the pointer
CAP = 3.0  # half the length of the ends of a whisker
THICK, WIDE = 32.0, 96.0  # pixels: no lying bar is thicker, no standing one wider
GAP = 0.5  # around a cell


class MarksItem(PixelItem):
    """Draws marks, with round corners of the same size however the chart is scaled."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self.marks: Sequence[Mark] = ()
        self.hovered = -1
        self.current = -1  # the mark the keyboard stands on; -1 without focus
        self._lying = False

    def show_marks(self, marks: Sequence[Mark], *, lying: bool) -> None:
        """Draw other marks."""
        self.marks, self._lying = marks, lying
        self.hovered = self.current = -1
        self.update()

    def at(self, place: QPointF) -> int:
        """Which mark lies at a place of the scene, the nearest of several dots; -1 for none."""
        point, to_pixels = self.mapFromScene(place), self.sceneTransform()
        best, nearest = -1, float("inf")
        for index, mark in enumerate(self.marks):
            if mark.form is Form.DOT:
                far = QLineF(to_pixels.map(mark.shape.center()), place).length()
                hit = far <= mark.size / 2 + NEAR or mark.area.contains(point)
            else:
                far, hit = 1e9, mark.area.contains(point)
            if hit and far < nearest:
                best, nearest = index, far
        return best

    def label_room(self, mark: Mark) -> float:
        """How many pixels a label needs beyond the end of its lying bar."""
        width = QFontMetricsF(self.ink.font).horizontalAdvance(mark.label)
        return width + 2 * LABEL_GAP if mark.label else 0.0

    def draw(self, painter: QPainter, to_pixels: QTransform) -> None:
        self.draw_forms(painter, to_pixels, (Form.CELL, Form.BAR))

    def draw_forms(self, painter: QPainter, to_pixels: QTransform, forms: Collection[Form]) -> None:
        """Draw the marks of these forms."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.ink.font)
        drawn = [(place, mark) for place, mark in enumerate(self.marks) if mark.form in forms]
        for place, mark in drawn:
            self._draw_mark(painter, to_pixels, place, mark)
        cells = self._cell_font(to_pixels)
        for place, mark in drawn:
            self._draw_whisker(painter, to_pixels, mark)
            font = cells if mark.form is Form.CELL else self.ink.font
            if mark.label and font is not None:
                painter.setFont(font)
                self._draw_label(painter, to_pixels, mark)
            if place == self.current:
                self._draw_ring(painter, to_pixels, mark)

    def _draw_mark(self, painter: QPainter, to_pixels: QTransform, index: int, mark: Mark) -> None:
        shape = self._slim(_shape(to_pixels, mark), mark)
        is_hovered = index == self.hovered
        if is_hovered and mark.form is Form.BAR:
            painter.fillRect(to_pixels.mapRect(mark.area), self.ink.hover)
        painter.setPen(QPen(self.ink.surface, 1) if mark.form is Form.DOT else Qt.PenStyle.NoPen)
        painter.setBrush(mark.color)
        if mark.form is Form.DOT:
            if is_hovered:
                painter.setPen(QPen(self.ink.text, 1.5))
            painter.drawEllipse(shape)
        elif mark.form is Form.CELL:
            if is_hovered:
                painter.setPen(QPen(self.ink.text, 1.5))
            painter.drawRect(shape.adjusted(GAP, GAP, -GAP, -GAP))
        elif not mark.shape.isEmpty():
            corner = min(CORNER, shape.width() / 2, shape.height() / 2)
            painter.drawRoundedRect(shape, corner, corner)

    def _slim(self, shape: QRectF, mark: Mark) -> QRectF:
        """The rectangle of a bar, no thicker than a bar looks good: few have much room."""
        thick = shape.height() if self._lying else shape.width()
        most = THICK if self._lying else WIDE
        if mark.form is not Form.BAR or thick <= most:
            return shape
        cut = (thick - most) / 2
        if self._lying:
            return shape.adjusted(0, cut, 0, -cut)
        return shape.adjusted(cut, 0, -cut, 0)

    def _cell_font(self, to_pixels: QTransform) -> QFont | None:
        """Letters small enough for all cells; none when some would have no label."""
        cells = [mark for mark in self.marks if mark.form is Form.CELL and mark.label]
        if not cells:
            return None
        shapes = [_shape(to_pixels, mark) for mark in cells]
        for font in (self.ink.font, self.ink.tiny):
            metrics = QFontMetricsF(font)
            if all(
                metrics.horizontalAdvance(mark.label) <= shape.width() - 2
                and metrics.ascent() <= shape.height()
                for mark, shape in zip(cells, shapes, strict=True)
            ):
                return font
        return None

    def _draw_whisker(self, painter: QPainter, to_pixels: QTransform, mark: Mark) -> None:
        if mark.low is None or mark.high is None:
            return
        middle = mark.shape.center()
        if self._lying:
            low = pixel(to_pixels, mark.low, middle.y())
            high = pixel(to_pixels, mark.high, middle.y())
            cap = QPointF(0, CAP)
        else:
            low = pixel(to_pixels, middle.x(), mark.low)
            high = pixel(to_pixels, middle.x(), mark.high)
            cap = QPointF(CAP, 0)
        painter.setPen(QPen(self.ink.muted, 1.5))
        painter.drawLine(low, high)
        for end in (low, high):
            painter.drawLine(end - cap, end + cap)

    def _draw_label(self, painter: QPainter, to_pixels: QTransform, mark: Mark) -> None:
        metrics = QFontMetricsF(self.ink.font)
        width, height = metrics.horizontalAdvance(mark.label), metrics.height()
        shape = _shape(to_pixels, mark)
        painter.setPen(self.ink.text)
        if mark.form is Form.CELL:
            painter.setPen(readable_on(mark.color, self.ink.text, self.ink.surface))
            painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, mark.label)
            return
        if mark.form is Form.BAR and not self._lying:
            area = to_pixels.mapRect(mark.area)
            if width <= area.width() + LABEL_GAP:
                top = shape.top()
                if mark.high is not None:
                    top = min(top, pixel(to_pixels, 0, mark.high).y() - CAP)
                middle = shape.center().x()
                place = QRectF(middle - width, top - height - 1, 2 * width, height)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, mark.label)
            return
        painter.drawText(*self._beside(to_pixels, mark, shape, width), mark.label)

    def _beside(
        self, to_pixels: QTransform, mark: Mark, shape: QRectF, width: float
    ) -> tuple[QRectF, Qt.AlignmentFlag]:
        """Behind the end of a lying bar, or beside a dot where there is room."""
        seen = to_pixels.mapRect(self.bounds)
        left, right = shape.left(), shape.right()
        if self._lying and mark.low is not None and mark.high is not None:
            ends = [pixel(to_pixels, value, 0).x() for value in (mark.low, mark.high)]
            left, right = min(left, *ends), max(right, *ends)
        gap = LABEL_GAP if mark.form is Form.BAR else LABEL_GAP / 2
        to_left = points_left(mark) or (
            mark.form is Form.DOT
            and right + gap + width > seen.right()
            and left - width > seen.left()
        )
        start = left - gap - width if to_left else right + gap
        place = QRectF(start, shape.center().y() - 20, width + 2, 40)
        return place, Qt.AlignmentFlag.AlignVCenter

    def _draw_ring(self, painter: QPainter, to_pixels: QTransform, mark: Mark) -> None:
        shape = self._slim(_shape(to_pixels, mark), mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        gap, corner = FOCUS_GAP, CORNER + FOCUS_GAP
        if mark.form is Form.CELL:
            painter.setPen(QPen(self.ink.surface, 4))
            painter.drawRect(shape)
            painter.setPen(QPen(self.ink.accent, 2))
            painter.drawRect(shape)
            return
        painter.setPen(QPen(self.ink.accent, 1.5))
        ring = shape.adjusted(-gap, -gap, gap, gap)
        if mark.form is Form.DOT:
            painter.drawEllipse(ring)
        else:
            painter.drawRoundedRect(ring, corner, corner)


class DotsItem(PixelItem):
    """Draws the dots of a MarksItem over the curves, which run over bars and cells."""

    def __init__(self, marks: MarksItem) -> None:
        super().__init__(marks.ink)
        self._marks = marks

    def draw(self, painter: QPainter, to_pixels: QTransform) -> None:
        self._marks.draw_forms(painter, to_pixels, (Form.DOT,))


def points_left(mark: Mark) -> bool:
    """Whether a lying bar goes to the left of nought, and its label stands at that end."""
    return mark.form is Form.BAR and mark.shape.left() < 0 and mark.shape.right() <= 0


def _shape(to_pixels: QTransform, mark: Mark) -> QRectF:
    shape = to_pixels.mapRect(mark.shape).normalized()
    if mark.form is not Form.DOT:
        return shape
    half = mark.size / 2
    middle = shape.center()
    return QRectF(middle.x() - half, middle.y() - half, mark.size, mark.size)
