from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.charts.closer import Part

PLACES = st.floats(0, 1000)
FACTORS = st.floats(0.01, 100)


@given(st.lists(st.tuples(FACTORS, PLACES, st.floats(-2000, 2000)), max_size=20))
def test_nobody_looks_beyond_the_ends(steps: list[tuple[float, float, float]]) -> None:
    part = Part.whole(0, 1000)
    for factor, at, by in steps:
        part = part.zoomed(factor, at).moved(by)
        assert -1e-6 <= part.left < part.right <= 1000 + 1e-6


@given(st.floats(1, 50), st.floats(300, 700))
def test_the_place_under_the_pointer_stays_where_it_is(factor: float, at: float) -> None:
    part = Part.whole(0, 1000).zoomed(factor, at)
    share = (at - part.left) / (part.right - part.left)
    assert abs(share - at / 1000) < 1e-6


def test_further_than_all_of_it_is_all_of_it() -> None:
    near = Part.whole(0, 10).zoomed(4, 5)
    assert not near.is_whole
    assert near.zoomed(0.001, 5).is_whole
