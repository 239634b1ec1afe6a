"""Contributions as whole points."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.whole_points import whole_points


@given(st.lists(st.floats(-40, 40), min_size=1, max_size=6), st.floats(0, 100))
def test_they_add_up_to_the_way_as_it_is_shown(parts: list[float], start: float) -> None:
    shown = round(start + sum(parts)) - round(start)
    whole = whole_points(dict(enumerate(parts)), shown)
    assert sum(whole.values()) == shown
    assert all(abs(whole[place] - part) <= 2 for place, part in enumerate(parts))


def test_what_loses_most_by_rounding_down_gets_the_point() -> None:
    assert whole_points({"a": 6.4, "b": 2.8, "c": -1.2}, 8) == {"a": 6, "b": 3, "c": -1}
