from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from ui.widgets.charts.drawing import Form, Mark
from ui.widgets.charts.walking import Way, next_mark, order


def mark(x: float, y: float, form: Form) -> Mark:
    place = QRectF(x, y, 1, 1)
    return Mark(place, place, QColor("red"), f"{x},{y}", (x, y), form=form)


def walk(marks: list[Mark], start: int, *ways: Way, lying: bool = False) -> object:
    for way in ways:
        start = next_mark(marks, start, way, lying=lying)
    return marks[start].key


GRID = [mark(x, y, Form.CELL) for y in range(3) for x in range(4) if (x, y) != (1, 1)]


def test_arrows_go_through_cells_in_two_dimensions() -> None:
    assert walk(GRID, 0, Way.RIGHT, Way.RIGHT, Way.UP) == (2, 1)
    assert walk(GRID, 0, Way.UP, Way.UP, Way.DOWN) == (0, 1)
    assert walk(GRID, 0, Way.LEFT, Way.DOWN) == (0, 0)


def test_a_hole_in_the_grid_is_stepped_over() -> None:
    assert walk(GRID, 0, Way.UP, Way.RIGHT) == (2, 1)


def test_where_the_first_thing_is_on_top_down_is_down() -> None:
    assert walk(GRID, 0, Way.DOWN, lying=True) == (0, 1)
    assert walk(GRID, 0, Way.UP, lying=True) == (0, 0)


def test_scattered_dots_are_walked_from_the_left() -> None:
    dots = [mark(x, y, Form.DOT) for x, y in ((3, 0), (1, 5), (2, 2))]
    assert order(dots, lying=False) == [1, 2, 0]
    assert walk(dots, -1, Way.RIGHT) == (1, 5)
    assert walk(dots, 1, Way.RIGHT, Way.DOWN, Way.RIGHT) == (3, 0)


def test_rows_of_dots_are_walked_as_they_stand() -> None:
    dots = [mark(x, y, Form.DOT) for x, y in ((3, 0), (1, 1), (2, 2))]
    assert order(dots, lying=True) == [0, 1, 2]
