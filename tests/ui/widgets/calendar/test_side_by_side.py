"""Entries at the same time share the width; hypothesis looks for ones that lie over each other."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.calendar.side_by_side import side_by_side


def test_alone_an_entry_has_the_whole_width() -> None:
    assert side_by_side([(0, 60), (60, 120)]) == [(0, 1), (0, 1)]


def test_two_at_once_stand_side_by_side_the_longer_first() -> None:
    assert side_by_side([(0, 30), (0, 60)]) == [(1, 2), (0, 2)]


def test_a_chain_of_overlaps_shares_as_many_columns_as_are_needed() -> None:
    assert side_by_side([(0, 60), (30, 90), (60, 120)]) == [(0, 2), (1, 2), (0, 2)]


def test_what_comes_after_a_crowd_has_the_whole_width_again() -> None:
    assert side_by_side([(0, 60), (0, 60), (60, 90)])[2] == (0, 1)


def test_nothing_has_no_columns() -> None:
    assert side_by_side([]) == []


SPANS = st.lists(
    st.tuples(st.integers(0, 1400), st.integers(1, 300)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=40,
)


@given(SPANS)
def test_no_two_that_overlap_are_in_one_column(spans: list[tuple[int, int]]) -> None:
    placed = side_by_side(spans)
    for at, (begin, end) in enumerate(spans):
        column, count = placed[at]
        assert 0 <= column < count
        for other in range(at):
            if begin < spans[other][1] and spans[other][0] < end:
                assert placed[other][0] != column
                assert placed[other][1] == count
