import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from ui.widgets.charts.lines import Line


def a_long_line(count: int = 200_000) -> tuple[Line, np.ndarray, np.ndarray]:
    xs = np.arange(count, dtype=np.float64)
    ys = np.cumsum(np.random.default_rng(3).normal(size=count))
    return Line(np.column_stack((xs, ys))), xs, ys


@example(65.0, 6398.0, 50)  # begins within a step of the summary, whose lowest point was lost
@given(st.floats(0, 190_000), st.floats(1, 200_000), st.integers(50, 2000))
def test_no_peak_of_a_long_line_is_lost_and_few_points_are_drawn(
    left: float, width: float, pixels: int
) -> None:
    line, xs, ys = LONG
    right = left + width
    seen_xs, seen_ys = line.seen(left, right, pixels)
    inside = (xs >= left) & (xs <= right)
    if inside.any():
        assert seen_ys.max() >= ys[inside].max()
        assert seen_ys.min() <= ys[inside].min()
    assert len(seen_xs) <= 4 * 2 * pixels + 200
    assert np.all(np.diff(seen_xs) >= 0)


def test_a_line_goes_on_to_the_edge_of_what_is_seen() -> None:
    line = Line([(0, 0), (10, 5), (20, 7)])
    xs, _ = line.seen(4, 16, 100)
    assert xs.tolist() == [0, 10, 20]


def test_a_stepped_line_keeps_its_height_to_the_next_point() -> None:
    xs, ys = Line([(0, 1), (2, 0.5), (3, 0)], stepped=True).seen(0, 3, 100)
    assert list(zip(xs.tolist(), ys.tolist(), strict=True)) == [
        (0, 1),
        (2, 1),
        (2, 0.5),
        (3, 0.5),
        (3, 0),
    ]


def test_a_line_that_turns_back_is_drawn_whole() -> None:
    xs, _ = Line([(0, 0), (5, 1), (2, 2)]).seen(0, 1, 10)
    assert xs.tolist() == [0, 5, 2]


def test_a_line_without_points_is_no_trouble() -> None:
    xs, ys = Line([]).seen(0, 1, 10)
    assert len(xs) == len(ys) == 0


LONG = a_long_line()
