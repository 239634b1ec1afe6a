"""What the colours of a chart stand for: small samples with names, above it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.widgets.charts.drawing import Drawing
from ui.widgets.charts.pixels import Ink

ROW = 20.0  # pixels
SAMPLE = 14.0
GAP = 6.0  # between a sample and its name
APART = 18.0  # between a name and the next sample


class Sample(StrEnum):
    """What stands before a name."""

    NONE = ""
    LINE = "line"
    DASHED = "dashed"
    PATCH = "patch"
    PALE = "pale"


@dataclass(frozen=True)
class Entry:
    """A sample of a colour and what it stands for."""

    name: str
    sample: Sample
    color: QColor


def entries(drawing: Drawing, ink: Ink) -> list[Entry]:
    """What is named above a chart: its left axis first, then curves, bands, shapes, the rest."""
    found = [Entry(drawing.left_title, Sample.NONE, ink.muted)] if drawing.left_title else []
    found += [
        Entry(curve.name, Sample.DASHED if curve.dashed else Sample.LINE, curve.color)
        for curve in drawing.curves
        if curve.name
    ]
    found += [Entry(band.name, Sample.PALE, band.color) for band in drawing.bands if band.name]
    found += [
        Entry(shape.name, Sample.PALE if shape.filled else Sample.LINE, shape.color)
        for shape in drawing.polygons
        if shape.name
    ]
    return found + [Entry(name, Sample.PATCH, color) for name, color in drawing.legend]


def placed(found: list[Entry], width: float, ink: Ink) -> list[tuple[QRectF, Entry]]:
    """Where each stands, from left to right, in as many rows as they need."""
    metrics = QFontMetricsF(ink.font)
    places, left, top = [], 0.0, 0.0
    for entry in found:
        sample = 0.0 if entry.sample is Sample.NONE else SAMPLE + GAP
        needed = min(sample + metrics.horizontalAdvance(entry.name) + 1, max(width, 1.0))
        if left and left + needed > width:
            left, top = 0.0, top + ROW
        places.append((QRectF(left, top, needed, ROW), entry))
        left += needed + APART
    return places


def height(places: list[tuple[QRectF, Entry]]) -> float:
    """How high all rows are."""
    return max((place.bottom() for place, _ in places), default=0.0)


def draw(painter: QPainter, places: list[tuple[QRectF, Entry]], ink: Ink) -> None:
    """Draw the entries at their places."""
    painter.setFont(ink.font)
    metrics = QFontMetricsF(ink.font)
    for place, entry in places:
        words = QRectF(place)
        if entry.sample is not Sample.NONE:
            _draw_sample(painter, entry, place)
            words.setLeft(place.left() + SAMPLE + GAP)
        painter.setPen(ink.muted)
        shown = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _draw_sample(painter: QPainter, entry: Entry, place: QRectF) -> None:
    middle = place.center().y()
    if entry.sample in (Sample.LINE, Sample.DASHED):
        dashed = entry.sample is Sample.DASHED
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        pen = QPen(entry.color, 2, style)
        pen.setDashPattern([2.5, 2]) if dashed else None
        painter.setPen(pen)
        left = place.left()
        painter.drawLine(QPointF(left, middle), QPointF(left + SAMPLE, middle))
        return
    color = QColor(entry.color)
    if entry.sample is Sample.PALE:
        color.setAlphaF(0.3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(place.left() + 2, middle - 5, 10, 10), 2, 2)
