"""Looking closer at a curve of a million points, against the same look at an empty chart."""

from __future__ import annotations

import sys
from functools import partial

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from ratios import Ratio, measured, median

from ui.theme import Theme
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.closer import Part
from ui.widgets.charts.drawing import Curve, Drawing

POINTS = 1_000_000
SIZE = (1100, 420)
FRAMES = 40
CLOSEST = 2_000  # times, at the last frame


def run(short: bool) -> list[Ratio]:
    """Frames from the whole to two thousand times as near, drawn one after the other."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    heights = np.cumsum(np.random.default_rng(5).normal(size=POINTS))
    points = np.column_stack((np.arange(POINTS, dtype=np.float64), heights))
    low, high = float(heights.min()), float(heights.max())
    bounds = QRectF(0, low, POINTS, high - low)
    full = Curve(points, QColor("blue"))
    frames = FRAMES // 2 if short else FRAMES
    ours = _frame(theme, bounds, [full], frames)
    bare = _frame(theme, bounds, [], frames)
    return [Ratio("zoom: a frame of a million points against an empty one", ours, bare, 3.0)]


def _frame(theme: Theme, bounds: QRectF, curves: list[Curve], frames: int) -> float:
    """The seconds of a frame in the middle of all."""
    chart = Chart(theme)
    chart.resize(*SIZE)
    chart.show()
    ticks = [(bounds.width() * step / 10, f"{step}") for step in range(11)]
    values = [(bounds.top() + bounds.height() * step / 4, f"{step}") for step in range(5)]
    chart.draw(Drawing([], bounds, values, ticks, curves=curves, zoomable=True))
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    taken = []
    for frame in range(frames):
        width = bounds.width() / CLOSEST ** (frame / (frames - 1))
        middle = bounds.width() / 2
        part = Part(0, bounds.width(), middle - width / 2, middle + width / 2)
        taken += measured(1, partial(_draw, chart, image, part))
    chart.close()
    return median(taken)


def _draw(chart: Chart, image: QImage, part: Part) -> None:
    chart.look(part)
    painter = QPainter(image)
    chart.render_at(painter, chart.rect())
    painter.end()
