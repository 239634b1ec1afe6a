"""The organisation layout of a stakeholder map: who reports to whom, and in which department.

Where there is room, departments are lanes side by side, and those without one who lead people of
departments stand above them. In a narrow room there are no lanes: one tree, folded as the room
wants it, and below it a frame for those of each department who neither lead nor are led. Lines run
only where no card can stand: between two rows, or in the gaps of one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from crm_desktop.insights.map_drafts import Draft, ease, easiest, rough_height
from crm_desktop.insights.map_folds import Child, Fold, field, fold_forest, fold_people
from crm_desktop.insights.map_lanes import in_lanes
from crm_desktop.insights.map_reporting import Reporting
from crm_desktop.insights.map_routes import Router, finish
from crm_desktop.insights.map_shapes import Frame, Key, Lane, Link, MapLayout, Member, Room, Sizes
from crm_desktop.insights.map_tree import Root, Spot, place

SMALLEST = 0.5
"""No map is spread so wide that it would have to be shown smaller than this."""
LANES_WORTH = 0.88
"""Lanes are kept down to this share of the ease with which the map would be read without them."""

LANES_SMALLEST = 0.65
"""Lanes that would have to be shown smaller than this are given up."""


def lay_out(
    members: Sequence[Member],
    lanes: Sequence[Lane],
    links: Sequence[Link],
    laned: Sizes,
    folded: Sizes,
    room: Room,
) -> MapLayout:
    """Place every member and route every link; any graph is accepted.

    The sizes are those of a map in lanes and of one without. Reporting links that close a circle,
    or that name a second superior, are routed as ordinary links. Lanes keep their order; members
    whose lane is not listed stand in one lane at the end.
    """
    ids = {member.id for member in members}
    usable = [k for k in links if k.from_id in ids and k.to_id in ids and k.from_id != k.to_id]
    tree = Reporting(members, lanes, usable)
    draft, has_lanes = _folded(tree, folded, room), False
    if set(tree.lane_of.values()) - {None}:
        other = in_lanes(tree, laned, room)
        scale = room.opening_scale(other.width, other.height)
        if scale >= LANES_SMALLEST and ease(other, room) >= LANES_WORTH * ease(draft, room):
            draft, has_lanes = other, True
    router = Router(draft.spots, laned if has_lanes else folded)
    for link in usable:
        if link.id in tree.tree_links:
            router.add_report(link)
    for link in usable:
        if link.id not in tree.tree_links:
            router.add_tie(link)
    return finish(router, draft.frames, in_lanes=has_lanes)


def _folded(tree: Reporting, sizes: Sizes, room: Room) -> Draft:
    """One forest of all who lead or are led, and the others in frames below."""
    linked = [person for person in tree.top_down if not tree.is_loose(person)]
    loose: dict[Key | None, list[int]] = defaultdict(list)
    for person in tree.top_down:
        if tree.is_loose(person):
            loose[tree.lane_of[person]].append(person)
    if not linked:
        return _with_fields([], 0.0, 0, tree, loose, sizes, room)
    folds = fold_people(linked, tree.reports, sizes, room.width / SMALLEST)
    roots: list[Child] = [(p, folds[p]) for p in linked if p not in tree.superiors]
    drafts = []
    for fold in fold_forest(roots, sizes, room.width / SMALLEST):
        spots, width = place(_stacked_roots(fold), sizes)
        drafts.append(_with_fields(spots, width, fold.rows, tree, loose, sizes, room))
    return easiest(drafts, room)


def _stacked_roots(fold: Fold) -> list[Root]:
    roots = []
    for branch in fold.branches:
        row = 0
        for person, below in branch.parts:
            roots.append(Root(row, person, below))
            row += below.rows
    return roots


def _with_fields(
    spots: list[Spot],
    width: float,
    rows: int,
    tree: Reporting,
    loose: Mapping[Key | None, list[int]],
    sizes: Sizes,
    room: Room,
) -> Draft:
    """Add those who neither lead nor are led, department by department, in lines that wrap."""
    wide = max(room.width, width)
    frames: list[Frame] = []
    x, row, below, right = 0.0, rows, rows, width
    for lane in tree.shown_lanes(loose):
        people = loose.get(lane.key, [])
        if not people:
            continue
        framed = lane.key is not None or tree.has_lanes
        padding = sizes.lane_padding if framed else 0.0
        step = sizes.card_width + sizes.column_gap
        most = max(1, int((wide - 2 * padding + sizes.column_gap) / step))
        fold = field(people, min(most, len(people)), sizes)
        outer = max(fold.width + 2 * padding, lane.min_width if framed else 0.0)
        if x and x + outer > wide + 0.5:
            x, row = 0.0, below
        placed, _ = place([Root(row, None, fold)], sizes)
        inset = x + (outer - fold.width) / 2
        spots = [*spots, *(replace(spot, x=spot.x + inset) for spot in placed)]
        if framed:
            frames.append(Frame(lane.key, x, outer, row, row + fold.rows - 1))
        below, right = max(below, row + fold.rows), max(right, x + outer)
        x += outer + sizes.lane_gap
    headers = len({frame.first for frame in frames})
    extra = headers * (sizes.header + sizes.lane_padding)
    return Draft(spots, frames, right, rough_height(below, sizes) + extra)
