"""What a chart shows, in its own units; nothing here draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

Ticks = Sequence[tuple[float, str]]
Points = Sequence[tuple[float, float]]


class Form(StrEnum):
    """How a mark is drawn."""

    BAR = "bar"  # a bar with round corners; its label stands at the end of a lying one
    DOT = "dot"  # a round dot of `size` pixels in the middle of `shape`; its label beside it
    CELL = "cell"  # a square of a grid, filled whole, with its label in the middle


@dataclass(frozen=True)
class Mark:
    """What can be pointed at: its rectangle and the area that answers to the pointer."""

    shape: QRectF
    area: QRectF
    color: QColor
    words: str  # what it says, for the tooltip and for screen readers
    key: object  # what the page is told when it is chosen
    label: str = ""
    form: Form = Form.BAR
    size: float = 8.0  # pixels across, of a dot
    low: float | None = None  # whiskers: an interval along the bar's (or up and down a dot's) value
    high: float | None = None


@dataclass(frozen=True)
class Curve:
    """A line; `name` stands in the legend. A long one is best given as an array of pairs."""

    points: Points | npt.NDArray[np.float64]
    color: QColor
    name: str = ""
    dashed: bool = False
    stepped: bool = False  # goes on at its height to the next point, as survival does
    width: float = 2.0


@dataclass(frozen=True)
class Band:
    """What lies between two lines, such as an interval; drawn pale under everything."""

    lower: Points
    upper: Points
    color: QColor
    name: str = ""


@dataclass(frozen=True)
class Guide:
    """A dashed line across the chart at a value, with words; `upright`: at a place from left."""

    value: float
    words: str
    upright: bool = False


@dataclass(frozen=True)
class Polygon:
    """A closed shape, such as a customer's on a radar; an unknown corner's sides are dashed."""

    points: Points
    color: QColor
    name: str = ""
    filled: bool = True
    dashed_sides: frozenset[int] = frozenset()  # places of sides, side i from point i


@dataclass(frozen=True)
class Text:
    """Words at a place; `align` -1 ends there, 0 is centred on it, 1 begins there."""

    x: float
    y: float
    words: str
    align: int = 0
    muted: bool = False


@dataclass(frozen=True)
class Drawing:
    """All that a chart shows. `bounds` in its own units; `left` and `bottom` name places.

    `lying`: the first thing is on top, names stand at the left, labels at the bars' ends.
    `square`: both units are equally long, no axes (a radar). `zoomable`: the wheel and dragging
    look closer along the bottom.
    """

    marks: Sequence[Mark]
    bounds: QRectF
    left: Ticks = ()
    bottom: Ticks = ()
    curves: Sequence[Curve] = ()
    bands: Sequence[Band] = ()
    guides: Sequence[Guide] = ()
    polygons: Sequence[Polygon] = ()
    texts: Sequence[Text] = ()
    left_title: str = ""
    bottom_title: str = ""
    legend: Sequence[tuple[str, QColor]] = ()  # beside the names of curves, bands and polygons
    lying: bool = False
    square: bool = False
    zoomable: bool = False
