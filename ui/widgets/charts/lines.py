"""The layer of curves, and what of a long one can be told apart on the screen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from ui.widgets.charts.drawing import Curve, Points
from ui.widgets.charts.pixels import Ink, PixelItem

Numbers = npt.NDArray[np.float64]
PER_PIXEL = 2  # more points than that beside each other cannot be told apart
THIN = 1.0  # pixels across, of a curve with a point for every other pixel or more
COARSE = 64  # points in a step of the summary of a long curve


class Line:
    """The points of a curve; `seen` gives what a part of it looks like in so many pixels.

    A long curve is drawn by the lowest and the highest of the points that share a pixel, so that
    no peak is lost, and far away from a summary made once. Only curves that go from left to right
    are thinned out.
    """

    def __init__(self, points: Points | Numbers, *, stepped: bool = False) -> None:
        pairs = np.asarray(points, dtype=np.float64).reshape(-1, 2)
        self._xs = np.ascontiguousarray(pairs[:, 0])
        self._ys = np.ascontiguousarray(pairs[:, 1])
        if stepped and len(pairs) > 1:
            self._xs = np.repeat(self._xs, 2)[1:]
            self._ys = np.repeat(self._ys, 2)[:-1]
        self._rises = bool(np.all(self._xs[1:] >= self._xs[:-1]))
        self._coarse = _peaks(self._xs, self._ys, COARSE)

    def seen(self, left: float, right: float, pixels: int) -> tuple[Numbers, Numbers]:
        """The points from `left` to `right`, at most a few for each pixel."""
        if not self._rises:
            return self._xs, self._ys
        most = max(pixels, 1) * PER_PIXEL
        xs, ys = _between(self._xs, self._ys, left, right)
        if len(xs) <= most:
            return xs, ys
        if len(xs) > most * COARSE:
            xs, ys = _between(*self._coarse, left, right, more=2)  # a step is a pair
        return _peaks(xs, ys, -(-2 * len(xs) // most))


class LinesItem(PixelItem):
    """Draws the curves."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self._lines: list[tuple[Curve, Line]] = []

    def show_curves(self, curves: Sequence[Curve]) -> None:
        """Draw other curves."""
        self._lines = [(curve, Line(curve.points, stepped=curve.stepped)) for curve in curves]
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = self.bounds
        pixels = round(to_pixels.mapRect(seen).width())
        for curve, line in self._lines:
            xs, ys = line.seen(seen.left(), seen.right(), pixels)
            # Joining many wide pieces costs more than all the rest, and nobody sees it.
            thin = len(xs) > pixels / 2
            painter.setPen(_pen(curve, THIN if thin else curve.width))
            across = xs * to_pixels.m11() + to_pixels.dx()
            up = ys * to_pixels.m22() + to_pixels.dy()
            painter.drawPolyline(pg.functions.arrayToQPolygonF(across, up))


def _pen(curve: Curve, width: float) -> QPen:
    style = Qt.PenStyle.DashLine if curve.dashed else Qt.PenStyle.SolidLine
    pen = QPen(curve.color, width, style)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _between(
    xs: Numbers, ys: Numbers, left: float, right: float, *, more: int = 1
) -> tuple[Numbers, Numbers]:
    """The points of a part, with some more at each end so that the line goes on to the edge."""
    first = max(int(np.searchsorted(xs, left, "left")) - more, 0)
    last = int(np.searchsorted(xs, right, "right")) + more
    return xs[first:last], ys[first:last]


def _peaks(xs: Numbers, ys: Numbers, size: int) -> tuple[Numbers, Numbers]:
    """The lowest and the highest of every `size` points, at the place of the first of them."""
    whole = len(xs) // size * size
    if size < 2 or not whole:
        return xs, ys
    groups = ys[:whole].reshape(-1, size)
    places = np.repeat(xs[:whole:size], 2)
    values = np.column_stack((groups.min(axis=1), groups.max(axis=1))).ravel()
    return np.concatenate((places, xs[whole:])), np.concatenate((values, ys[whole:]))
