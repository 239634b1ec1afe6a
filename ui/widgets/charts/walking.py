"""From mark to mark with the arrow keys: along a row of bars, in two dimensions among cells."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt

from ui.widgets.charts.drawing import Form, Mark

ASIDE = 2.0  # a step aside counts as so many steps ahead


class Way(Enum):
    """Where an arrow leads: to the right and up, as (x, y) of the screen."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}


def order(marks: Sequence[Mark], *, lying: bool) -> list[int]:
    """The places of the marks in the order of a walk: as drawn, scattered dots from the left."""
    places = list(range(len(marks)))
    if not lying and marks and all(mark.form is Form.DOT for mark in marks):
        places.sort(key=lambda place: marks[place].shape.center().toTuple())
    return places


def next_mark(marks: Sequence[Mark], current: int, way: Way, *, lying: bool) -> int:
    """Which mark an arrow leads to; the same one where there is none in that direction."""
    if not 0 <= current < len(marks):
        return order(marks, lying=lying)[0]
    if marks[current].form is Form.CELL:
        return _next_cell(marks, current, way, lying=lying)
    walk = order(marks, lying=lying)
    step = 1 if way in (Way.RIGHT, Way.DOWN) else -1
    return walk[max(0, min(walk.index(current) + step, len(walk) - 1))]


def _next_cell(marks: Sequence[Mark], current: int, way: Way, *, lying: bool) -> int:
    """The nearest cell in a direction; what lies a little aside counts as farther."""
    across, down = way.value
    # Units grow upwards, except where the first thing is on top.
    down = down if lying else -down
    here = marks[current].shape
    width, height = here.width() or 1.0, here.height() or 1.0
    best, nearest = current, float("inf")
    for place, mark in enumerate(marks):
        apart = mark.shape.center() - here.center()
        x, y = apart.x() / width, apart.y() / height
        ahead = x * across + y * down
        aside = abs(x * down) + abs(y * across)
        if ahead > 0.5 and aside <= ahead and ahead + ASIDE * aside < nearest:
            best, nearest = place, ahead + ASIDE * aside
    return best
