"""Departments as lanes side by side, and those who lead several of them above."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from crm_desktop.insights.map_drafts import Draft, easiest, rough_height
from crm_desktop.insights.map_folds import Fold, field, fold_people, narrowest_within
from crm_desktop.insights.map_reporting import Reporting
from crm_desktop.insights.map_shapes import Frame, Key, Room, Sizes
from crm_desktop.insights.map_tree import Root, Spot, place


def in_lanes(tree: Reporting, sizes: Sizes, room: Room) -> Draft:
    """Departments side by side; all lanes are as high as makes the map easiest to read."""
    heads = tree.heads()
    inside = [person for person in tree.top_down if person not in heads]
    own = {  # a lane's own forest ends where somebody works elsewhere
        person: [
            report
            for report in tree.reports.get(person, ())
            if report not in heads and tree.lane_of[report] == tree.lane_of[person]
        ]
        for person in inside
    }
    folds = fold_people(inside, own, sizes, room.width)
    led = {report for reports in own.values() for report in reports}
    roots = [person for person in inside if person not in led]
    heights = {fold.rows for person in roots for fold in folds[person]}
    heights |= set(range(1, 9)) | {12, 16, 24, 40}
    tallest = max([len(inside), 1])
    return easiest(
        (
            _lanes_of(tree, heads, roots, folds, height, sizes)
            for height in sorted(heights)
            if height <= tallest
        ),
        room,
    )


def _lanes_of(
    tree: Reporting,
    heads: Mapping[int, int],
    roots: Sequence[int],
    folds: Mapping[int, list[Fold]],
    height: int,
    sizes: Sizes,
) -> Draft:
    """The lanes with forests of at most so many rows, where that can be."""
    top = max(heads.values(), default=-1) + 1
    row = dict(heads)
    forests: dict[Key | None, list[Root]] = defaultdict(list)
    loose: dict[Key | None, list[int]] = defaultdict(list)
    for person in roots:
        if tree.is_loose(person):
            loose[tree.lane_of[person]].append(person)
            continue
        superior = tree.superiors.get(person)
        first = top if superior is None else max(top, row[superior] + 1)
        fold = narrowest_within(folds[person], max(1, height - (first - top)))
        forests[tree.lane_of[person]].append(Root(first, person, fold))
        row.update(_rows(person, fold, first))
    for lane, people in loose.items():
        columns = -(-len(people) // height)
        forests[lane].append(Root(top, None, field(people, columns, sizes)))
    return _beside(tree, heads, forests, top, sizes)


def _rows(person: int, fold: Fold, first: int) -> dict[int, int]:
    """The rows of a tree's people."""
    rows = {}
    pending = [(person, fold, first)]
    while pending:
        someone, way, row = pending.pop()
        rows[someone] = row
        for branch in way.branches:
            below = row + 1
            for part, part_fold in branch.parts:
                pending.append((part, part_fold, below))
                below += part_fold.rows
    return rows


def _beside(
    tree: Reporting,
    heads: Mapping[int, int],
    forests: Mapping[Key | None, list[Root]],
    top: int,
    sizes: Sizes,
) -> Draft:
    """The lanes next to each other, and the heads above them."""
    spots: list[Spot] = []
    strips: list[tuple[Key | None, float, float]] = []
    left = 0.0
    for lane in tree.shown_lanes(forests):
        forest = sorted(forests.get(lane.key, []), key=lambda root: root.row)
        placed, width = place(forest, sizes)
        framed = tree.has_lanes or lane.key is not None
        padding = sizes.lane_padding if framed else 0.0
        outer = max(width + 2 * padding, lane.min_width)
        inset = left + (outer - width) / 2
        for spot in placed:
            hang = spot.hang and replace(spot.hang, x=spot.hang.x + inset)
            spots.append(replace(spot, x=spot.x + inset, hang=hang))
        if framed:
            strips.append((lane.key, left, outer))
        left += outer + sizes.lane_gap
    _set_heads(tree, heads, spots, sizes)
    last = max((spot.row for spot in spots), default=0)
    frames = [Frame(key, x, width, top, max(top, last)) for key, x, width in strips]
    return Draft(spots, frames, left - sizes.lane_gap, rough_height(last + 1, sizes) + sizes.header)


def _set_heads(tree: Reporting, heads: Mapping[int, int], spots: list[Spot], sizes: Sizes) -> None:
    """Place those above the lanes over the middle of the people they lead, lowest row first."""
    edges = {spot.person: spot.x for spot in spots}
    by_row: dict[int, list[int]] = defaultdict(list)
    for person, row in heads.items():
        by_row[row].append(person)
    # A line that passes a row on its way down needs a gap beside every head.
    step = sizes.card_width + 2 * sizes.column_gap
    for row in sorted(by_row, reverse=True):
        wanted = {
            p: _middle([edges[r] for r in tree.reports[p] if r in edges]) for p in by_row[row]
        }
        people = sorted(by_row[row], key=lambda p: wanted[p])
        for person, x in zip(people, spread([wanted[p] for p in people], step), strict=True):
            edges[person] = x
            spots.append(Spot(person, x, row))


def _middle(edges: Sequence[float]) -> float:
    return (min(edges) + max(edges)) / 2 if edges else 0.0


def spread(wanted: Sequence[float], step: float) -> list[float]:
    """The places nearest to those wanted (ascending) that lie at least `step` apart.

    Pools neighbours that are too near and puts each pool around its mean: isotonic regression by
    pool adjacent violators, least squares, linear.
    """
    pools: list[tuple[float, int]] = []
    for index, value in enumerate(wanted):
        total, count = value - index * step, 1
        while pools and pools[-1][0] / pools[-1][1] >= total / count:
            before, size = pools.pop()
            total, count = total + before, count + size
        pools.append((total, count))
    places: list[float] = []
    for total, count in pools:
        places += [total / count + (len(places) + i) * step for i in range(count)]
    return places
