"""The layout by influence and stance: everyone in the right field, and no card over another."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.insights.map_power import PowerMember, PowerSizes, lay_out_power
from crm_desktop.insights.map_shapes import Box, Link, MapLayout, Room, Sizes, Standing
from crm_desktop.models.codes import Stance

SIZES = PowerSizes(Sizes(), gutter=90.0, head=34.0)
WIDE = Room(1500.0, 800.0)
PANEL = Room(460.0, 480.0)
people = st.builds(
    lambda stance, influence: (stance, influence),
    st.sampled_from(list(Stance)),
    st.none() | st.integers(1, 5),
)


def laid(*standings: tuple[Stance, int | None], room: Room = WIDE) -> MapLayout:
    members = [PowerMember(i, stance, level) for i, (stance, level) in enumerate(standings)]
    return lay_out_power(members, [], SIZES, room)


def overlap(a: Box, b: Box) -> bool:
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def inside(box: Box, field: Box) -> bool:
    across = field.x <= box.x and box.right <= field.right
    return across and field.y <= box.y and box.bottom <= field.bottom


def field_of(layout: MapLayout, stance: Stance, level: int | None) -> Box:
    return next(band.box for band in layout.bands if band.key == Standing(stance, level))


@settings(deadline=None, max_examples=80)
@given(st.lists(people, max_size=60), st.sampled_from([WIDE, PANEL]))
def test_any_crowd_stands_in_its_fields_without_overlapping(
    crowd: list[tuple[Stance, int | None]], room: Room
) -> None:
    layout = laid(*crowd, room=room)
    assert len(layout.cards) == len(crowd)
    for id, (stance, level) in enumerate(crowd):
        assert inside(layout.cards[id], field_of(layout, stance, level))
    for a, b in combinations(layout.cards.values(), 2):
        assert not overlap(a, b)
    for one, other in combinations(layout.bands, 2):
        assert not overlap(one.box, other.box)
    whole = Box(0, 0, layout.width, layout.height)
    assert all(inside(band.box, whole) for band in layout.bands)


def test_more_influence_stands_higher_and_opponents_at_the_right_of_supporters() -> None:
    layout = laid((Stance.SUPPORTER, 2), (Stance.SUPPORTER, 5), (Stance.OPPONENT, 2))
    low, high, against = (layout.cards[i] for i in range(3))
    assert high.bottom < low.y
    assert against.x > low.right


def test_what_is_not_known_stands_apart_and_takes_no_room_where_all_is_known() -> None:
    known = laid((Stance.NEUTRAL, 3))
    assert known.axes is not None
    assert Stance.UNKNOWN not in known.axes.stances and None not in known.axes.levels
    some = laid((Stance.NEUTRAL, 3), (Stance.UNKNOWN, None))
    assert some.axes is not None
    boxes = some.axes.stances
    usual = boxes[Stance.NEUTRAL].x - boxes[Stance.SUPPORTER].right
    assert boxes[Stance.UNKNOWN].x - boxes[Stance.OPPONENT].right > usual
    assert some.axes.levels[None].y > some.axes.levels[1].bottom


def test_a_hundred_people_of_one_standing_fill_a_field_of_readable_shape() -> None:
    layout = laid(*[(Stance.NEUTRAL, 3)] * 100, room=WIDE)
    field = field_of(layout, Stance.NEUTRAL, 3)
    assert 0.4 < field.width / field.height < 4


def test_a_narrow_room_has_fewer_cards_side_by_side() -> None:
    crowd = [(Stance.SUPPORTER, 4)] * 8
    narrow, wide = laid(*crowd, room=PANEL), laid(*crowd, room=WIDE)
    assert narrow.width < wide.width


@pytest.mark.parametrize("influence", [0, 9, -3])
def test_influence_out_of_bounds_is_shown_at_the_nearest_level(influence: int) -> None:
    layout = laid((Stance.NEUTRAL, influence))
    assert inside(layout.cards[0], field_of(layout, Stance.NEUTRAL, 5 if influence > 5 else 1))


def test_ties_run_from_edge_to_edge_and_those_to_nobody_are_left_out() -> None:
    members = [PowerMember(1, Stance.SUPPORTER, 5), PowerMember(2, Stance.OPPONENT, 1)]
    links = [Link(7, 1, 2), Link(8, 1, 99), Link(9, 1, 1)]
    layout = lay_out_power(members, links, SIZES, WIDE)
    assert set(layout.routes) == {7}
    start, end = layout.routes[7].points
    one, other = layout.cards[1], layout.cards[2]
    assert one.x <= start[0] <= one.right and one.y <= start[1] <= one.bottom
    assert other.x <= end[0] <= other.right and other.y <= end[1] <= other.bottom
