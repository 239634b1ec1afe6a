"""The organisation layout: tidy for a tree, sane for anything else."""

from __future__ import annotations

import time
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.insights.map_lanes import spread
from crm_desktop.insights.map_layout import lay_out
from crm_desktop.insights.map_reporting import OddReporting, odd_reporting
from crm_desktop.insights.map_shapes import Box, Lane, Link, MapLayout, Member, Room, Sizes

SIZES = Sizes()
WIDE = Room(1700.0, 850.0)
PANEL = Room(460.0, 480.0)


def laid(
    members: list[Member], lanes: list[Lane], links: list[Link], room: Room = WIDE
) -> MapLayout:
    return lay_out(members, lanes, links, SIZES, SIZES, room)


def tree(*pairs: tuple[int, int]) -> list[Link]:
    """Reporting links, each from a report to the superior."""
    return [Link(1000 + i, below, above, True) for i, (below, above) in enumerate(pairs)]


def people(count: int, lane: int | None = None) -> list[Member]:
    return [Member(i, lane) for i in range(count)]


def overlap(a: Box, b: Box) -> bool:
    return (
        a.x < b.right - 0.01
        and b.x < a.right - 0.01
        and a.y < b.bottom - 0.01
        and b.y < a.bottom - 0.01
    )


def crosses(start: tuple[float, float], end: tuple[float, float], box: Box) -> bool:
    """Whether a level or upright stretch runs through the inside of a card."""
    (x1, y1), (x2, y2) = start, end
    inside_x = max(x1, x2) > box.x + 0.5 and min(x1, x2) < box.right - 0.5
    inside_y = max(y1, y2) > box.y + 0.5 and min(y1, y2) < box.bottom - 0.5
    return inside_x and inside_y


def assert_sound(layout: MapLayout, members: list[Member]) -> None:
    """No card over another, none outside its lane or the map, no line through a card."""
    assert set(layout.cards) == {member.id for member in members}
    boxes = list(layout.cards.values())
    for a, b in combinations(boxes, 2):
        assert not overlap(a, b)
    for box in boxes:
        assert box.x >= 0 and box.y >= 0
        assert box.right <= layout.width + 0.01 and box.bottom <= layout.height + 0.01
    bands = {band.key: band.box for band in layout.bands}
    for member in members:
        if layout.in_lanes and member.lane is not None and member.lane in bands:
            band, card = bands[member.lane], layout.cards[member.id]
            assert band.x <= card.x and card.right <= band.right
            assert band.y <= card.y and card.bottom <= band.bottom
    for a, b in combinations(bands.values(), 2):
        assert not overlap(a, b)
    lane_of = {member.id: member.lane for member in members}
    for person, card in layout.cards.items():
        for key, band in bands.items():
            assert not overlap(card, band) or key in (None, lane_of[person])
    for route in layout.routes.values():
        for start, end in pairwise(route.points):
            assert abs(start[0] - end[0]) < 0.01 or abs(start[1] - end[1]) < 0.01
            assert not any(crosses(start, end, box) for box in boxes)


@st.composite
def graphs(draw: st.DrawFn) -> tuple[list[Member], list[Lane], list[Link]]:
    count = draw(st.integers(0, 60))
    lanes = [Lane(100 + i, 90.0, department=i < 4) for i in range(draw(st.integers(0, 5)))]
    keys = [None, *(lane.key for lane in lanes)]
    members = [Member(i, draw(st.sampled_from(keys))) for i in range(count)]
    anyone = st.integers(-1, count)  # one too few and one too many: people who are gone
    links = [
        Link(1000 + i, draw(anyone), draw(anyone), draw(st.booleans()))
        for i in range(draw(st.integers(0, count * 2)))
    ]
    return members, lanes, links


@settings(max_examples=200, deadline=None)
@given(graphs(), st.floats(120, 2600), st.floats(200, 1400))
def test_any_graph_is_drawn_without_overlap_and_without_a_line_through_a_card(
    graph: tuple[list[Member], list[Lane], list[Link]], width: float, height: float
) -> None:
    members, lanes, links = graph
    layout = laid(members, lanes, links, Room(width, height))
    assert_sound(layout, members)
    ids = {member.id for member in members}
    usable = {k.id for k in links if {k.from_id, k.to_id} <= ids and k.from_id != k.to_id}
    assert set(layout.routes) == usable


def firm(count: int) -> tuple[list[Member], list[Lane], list[Link]]:
    """A head, a leader for each of six departments, and staff below four to a superior."""
    lanes = [Lane(100 + i, 90.0) for i in range(6)]
    members = [Member(0), *(Member(i, 100 + i % 6) for i in range(1, count))]
    pairs = [(i, 0 if i <= 6 else 1 + (i - 1) % 6) for i in range(1, count)]
    deep = [(i, i - 12 if i > 24 else above) for i, above in pairs]
    return members, lanes, tree(*deep)


@pytest.mark.parametrize("width", [380.0, 460.0, 600.0, 900.0, 1000.0, 1400.0])
@pytest.mark.parametrize("count", [2, 5, 15, 60])
def test_a_panel_of_any_width_is_read_without_scrolling_sideways(count: int, width: float) -> None:
    layout = laid(*firm(count), Room(width, 480.0))
    assert Room(width, 480.0).opening_scale(layout.width, layout.height) >= 0.75
    assert layout.width * 0.75 <= width


def test_sixty_people_fill_a_screen_instead_of_a_long_strip() -> None:
    layout = laid(*firm(60))
    assert layout.width / layout.height < 2.6
    assert WIDE.opening_scale(layout.width, layout.height) >= 0.7


def test_a_narrow_room_has_no_lanes_but_a_tree_of_everyone() -> None:
    members, lanes, links = firm(6)
    narrow, wide = laid(members, lanes, links, PANEL), laid(members, lanes, links)
    assert wide.in_lanes and not narrow.in_lanes
    assert narrow.bands == ()
    assert narrow.width <= PANEL.width


def test_without_lanes_those_who_report_to_nobody_stand_in_a_frame_of_their_department() -> None:
    members = [*people(8, 5), *(Member(i, 6) for i in range(8, 12)), Member(12), Member(13)]
    lanes = [Lane(5, 90.0), Lane(6, 90.0)]
    layout = laid(members, lanes, tree((13, 12)), PANEL)
    assert_sound(layout, members)
    frames = {band.key: band.box for band in layout.bands}
    assert list(frames) == [5, 6]
    for member in members[:12]:
        frame, card = frames[member.lane], layout.cards[member.id]
        assert frame.x <= card.x and card.right <= frame.right
        assert frame.y < card.y and card.bottom < frame.bottom


def test_nobody_at_all_is_an_empty_map() -> None:
    layout = laid([], [Lane(1, 90.0)], [])
    assert (layout.width, layout.height, layout.cards) == (0, 0, {})


def test_a_superior_stands_centred_above_the_reports() -> None:
    layout = laid(people(4), [], tree((1, 0), (2, 0), (3, 0)))
    above, left, middle, right = (layout.cards[i] for i in range(4))
    assert above.x == middle.x
    assert left.y == middle.y == right.y > above.bottom
    assert left.right < middle.x and middle.right < right.x


def test_the_line_to_a_report_begins_under_the_superior_and_ends_on_the_report() -> None:
    layout = laid(people(3), [], tree((1, 0), (2, 0)))
    points = layout.routes[1000].points
    above, report = layout.cards[0], layout.cards[1]
    assert points[0] == (above.x + above.width / 2, above.bottom)
    assert points[-1] == (report.x + report.width / 2, report.y)
    assert layout.routes[1000].tree


def test_a_circle_is_cut_open_and_its_last_line_is_drawn_as_an_ordinary_one() -> None:
    layout = laid(people(3), [], tree((1, 0), (2, 1), (0, 2)))
    assert_sound(layout, people(3))
    assert [layout.routes[1000 + i].tree for i in range(3)] == [True, True, False]
    assert layout.cards[0].y < layout.cards[1].y < layout.cards[2].y


def test_reporting_to_oneself_draws_no_line() -> None:
    layout = laid(people(2), [], tree((0, 0), (1, 0)))
    assert set(layout.routes) == {1001}


def test_a_second_superior_is_an_ordinary_line() -> None:
    layout = laid(people(3), [], tree((2, 0), (2, 1)))
    assert [layout.routes[1000].tree, layout.routes[1001].tree] == [True, False]


def test_departments_are_lanes_in_the_given_order_and_empty_ones_stay_visible() -> None:
    members = [Member(0, 7), Member(1, 5)]
    layout = laid(members, [Lane(5, 90.0), Lane(6, 90.0), Lane(7, 90.0)], [])
    assert [band.key for band in layout.bands] == [5, 6, 7]
    assert_sound(layout, members)


def test_a_head_without_a_department_stands_above_the_lanes_led() -> None:
    members = [Member(0), Member(1, 5), Member(2, 6), Member(3, 7)]
    lanes = [Lane(key, 90.0) for key in (5, 6, 7)]
    layout = laid(members, lanes, tree((1, 0), (2, 0), (3, 0)))
    head = layout.cards[0]
    assert all(head.bottom < band.box.y for band in layout.bands)
    assert head.x == layout.cards[2].x
    assert None not in {band.key for band in layout.bands}


def test_people_of_a_department_without_a_superior_stand_in_its_first_row() -> None:
    members = [Member(0), Member(1, 5), Member(2, 5)]
    layout = laid(members, [Lane(5, 90.0)], tree((1, 0)))
    assert layout.cards[2].y == layout.cards[1].y


def test_people_without_a_department_have_a_lane_of_their_own_at_the_end() -> None:
    members = [Member(0), Member(1, 5)]
    layout = laid(members, [Lane(5, 90.0)], [])
    assert [band.key for band in layout.bands] == [5, None]
    assert layout.cards[0].x > layout.cards[1].right


def test_the_lane_of_those_without_a_department_is_there_once_though_it_was_named() -> None:
    members = [Member(0, 7), Member(1, None)]
    lanes = [Lane(7, 120.0), Lane(None, 120.0, department=False)]
    layout = laid(members, lanes, [])
    assert [band.key for band in layout.bands] == [7, None]


def test_without_departments_there_are_no_lanes() -> None:
    assert laid(people(5), [Lane(5, 90.0)], tree((1, 0))).bands == ()


def test_outsiders_stand_apart_in_a_lane_of_their_own() -> None:
    members = [Member(0), Member(1), Member(2, "outside")]
    lanes = [Lane("outside", 90.0, department=False)]
    layout = laid(members, lanes, tree((1, 0)))
    assert [band.key for band in layout.bands] == ["outside"]
    assert layout.cards[2].x > layout.cards[1].right


def test_many_reports_hang_in_columns_and_not_in_one_long_row() -> None:
    layout = laid(people(101), [], tree(*((i, 0) for i in range(1, 101))))
    assert_sound(layout, people(101))
    assert layout.width < 8 * (SIZES.card_width + 60)


def test_a_hundred_people_in_one_department_fill_a_field() -> None:
    members = people(100, lane=5)
    layout = laid(members, [Lane(5, 90.0)], [])
    assert_sound(layout, members)
    assert 0.4 < layout.width / layout.height < 2.5


def test_neighbours_are_tied_straight_from_side_to_side() -> None:
    links = [*tree((1, 0), (2, 0)), Link(1, 1, 2), Link(2, 2, 1)]
    layout = laid(people(3), [], links)
    there, back = layout.routes[1].points, layout.routes[2].points
    assert len(there) == len(back) == 2
    assert there[0][0] == back[1][0] and there[0][1] != back[1][1]


def test_lines_between_the_same_rows_never_lie_on_each_other() -> None:
    links = [*tree((1, 0), (2, 0), (3, 0)), Link(1, 1, 3), Link(2, 3, 1)]
    layout = laid(people(4), [], links)
    levels = [
        start[1]
        for key in (1, 2)
        for start, end in pairwise(layout.routes[key].points)
        if start[1] == end[1]
    ]
    assert len(set(levels)) == len(levels) == 2


def test_the_same_people_always_stand_in_the_same_places() -> None:
    members, links = people(30), tree(*((i, i // 3) for i in range(1, 30)))
    assert laid(members, [], links) == laid(members, [], links)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(-1e4, 1e4), max_size=30).map(sorted), st.floats(1, 300))
def test_spread_keeps_the_order_the_distance_and_the_mean(wanted: list[float], step: float) -> None:
    places = spread(wanted, step)
    assert all(b - a >= step - 1e-6 for a, b in pairwise(places))
    if wanted:
        assert sum(places) == pytest.approx(sum(wanted), abs=1e-5)


def test_the_time_of_a_layout_grows_slower_than_the_square_of_the_people() -> None:
    def seconds(count: int) -> float:
        members = [Member(i, i % 7 or None) for i in range(count)]
        links = tree(*((i, (i - 1) // 4) for i in range(1, count)))
        links += [Link(i, i, (i * 7) % count) for i in range(count)]
        lanes = [Lane(key, 90.0) for key in range(1, 7)]
        taken = []
        for _ in range(3):
            began = time.process_time()
            laid(members, lanes, links)
            taken.append(time.process_time() - began)
        return min(taken)

    # Measured: 7.5 times; on a busy machine its share of the caches counts too.
    assert seconds(800) < 16 * seconds(200)


def test_reporting_that_leads_somewhere_is_not_odd() -> None:
    links = [*tree((1, 0), (2, 0), (3, 1)), Link(5, 0, 3), Link(6, 2, 2)]
    assert odd_reporting(range(4), links) == ()


def test_a_circle_of_reporting_is_told_from_where_the_drawing_cuts_it() -> None:
    links = tree((0, 1), (1, 2), (2, 0), (3, 0))
    assert odd_reporting(range(4), links) == (OddReporting(1000, (0, 1, 2)),)


def test_those_who_report_to_themselves_are_told_first() -> None:
    links = tree((0, 1), (1, 0), (2, 2), (3, 99))
    found = odd_reporting(range(4), links)
    assert found == (OddReporting(1002, (2,)), OddReporting(1000, (0, 1)))


@given(
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=20),
)
def test_taking_the_odd_links_away_one_by_one_leaves_none(pairs: list[tuple[int, int]]) -> None:
    links = tree(*pairs)
    for _ in range(len(links) + 1):
        found = odd_reporting(range(9), links)
        links = [link for link in links if not found or link.id != found[0].link_id]
    assert odd_reporting(range(9), links) == ()
