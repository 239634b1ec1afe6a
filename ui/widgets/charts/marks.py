"""Marks: what a chart draws and what can be pointed at, chosen and read out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

CORNER = 3.0  # pixels
FOCUS_GAP = 2.5
LABEL_GAP = 8.0


@dataclass(frozen=True)
class Mark:
    """One bar: its rectangle and the area that answers to the pointer, in the chart's units."""

    shape: QRectF
    area: QRectF
    color: QColor
    words: str  # what it says, for the tooltip and for screen readers
    key: object  # what the page is told when it is chosen
    label: str = ""  # written at the end of a lying bar


@dataclass(frozen=True)
class Ink:
    """What marks are drawn with beside their own colour."""

    accent: QColor
    hover: QColor
    text: QColor
    line: QColor
    font: QFont


class MarksItem(QGraphicsItem):
    """Draws bars with round corners of the same size however the chart is scaled.

    Below them stand thin lines across the chart, at the values of `lines`.
    """

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self.marks: Sequence[Mark] = ()
        self.lines: Sequence[float] = ()
        self.bounds = QRectF()
        self.hovered = -1
        self.current = -1  # the mark the keyboard stands on; -1 without focus

    def show_marks(self, marks: Sequence[Mark], lines: Sequence[float], bounds: QRectF) -> None:
        """Draw other marks; `bounds` is all that the chart shows."""
        self.prepareGeometryChange()
        self.marks, self.lines, self.bounds = marks, lines, bounds
        self.hovered = self.current = -1
        self.update()

    def boundingRect(self) -> QRectF:
        return self.bounds

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        to_screen = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        self._paint_lines(painter, to_screen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, mark in enumerate(self.marks):
            self._paint_mark(painter, to_screen, index, mark)
        painter.restore()

    def _paint_lines(self, painter: QPainter, to_screen: QTransform) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self.ink.line, 1))
        for value in self.lines:
            start = to_screen.map(QPointF(self.bounds.left(), value))
            end = to_screen.map(QPointF(self.bounds.right(), value))
            painter.drawLine(start.toPoint(), end.toPoint())

    def _paint_mark(self, painter: QPainter, to_screen: QTransform, index: int, mark: Mark) -> None:
        if index == self.hovered:
            area = to_screen.mapRect(mark.area)
            painter.fillRect(area, self.ink.hover)
        shape = to_screen.mapRect(mark.shape).normalized()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark.color)
        if not mark.shape.isEmpty():
            corner = min(CORNER, shape.width() / 2, shape.height() / 2)
            painter.drawRoundedRect(shape, corner, corner)
        if mark.label:
            painter.setFont(self.ink.font)
            painter.setPen(self.ink.text)
            place = QRectF(shape.right() + LABEL_GAP, shape.top(), 400, shape.height())
            painter.drawText(
                place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, mark.label
            )
        if index == self.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.ink.accent, 1.5))
            ring = shape.adjusted(-FOCUS_GAP, -FOCUS_GAP, FOCUS_GAP, FOCUS_GAP)
            painter.drawRoundedRect(ring, CORNER + FOCUS_GAP, CORNER + FOCUS_GAP)
