"""The organisation layout of a stakeholder map: who reports to whom, with departments as lanes.

Rows are steps of the reporting line, lanes are departments side by side. Those without a department
who lead people of departments stand above the lanes. Staff who lead nobody hang in columns under
their superior. Lines run only where no card can stand: between two rows, or in the gaps of one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.insights.map_routes import Router, RowCard, finish
from crm_desktop.insights.map_shapes import Band, Box, Key, Lane, Link, MapLayout, Member, Sizes
from crm_desktop.insights.map_tree import Block, place

STACK_IN_LANE = 2
"""From so many people who lead nobody, a superior's staff hangs in columns inside a lane."""
STACK_IN_OPEN = 4
"""The same where there are no lanes and width matters less."""


@dataclass(frozen=True)
class _Placed:
    """One row's worth of a person: the left edge and the row."""

    x: float
    row: int


def lay_out(
    members: Sequence[Member], lanes: Sequence[Lane], links: Sequence[Link], sizes: Sizes
) -> MapLayout:
    """Place every member and route every link; any graph is accepted.

    Reporting links that close a circle, or that name a second superior, are routed as ordinary
    links. Lanes keep their order; members whose lane is not listed stand in one lane at the end.
    """
    ids = {member.id for member in members}
    usable = [k for k in links if k.from_id in ids and k.to_id in ids and k.from_id != k.to_id]
    tree = _Tree(members, lanes, usable)
    roots = _blocks(tree)
    placed, bands = _set_lanes(tree, roots, sizes)
    _set_heads(tree, placed, sizes)
    hangs = {
        person: block.row
        for forest in roots.values()
        for block in _every(forest)
        if block.hanging
        for person in block.members
    }
    router = Router(
        [RowCard(p, placed[p].x, placed[p].row, hangs.get(p)) for p in tree.order], sizes
    )
    for link in usable:
        if link.id in tree.tree_links:
            router.add_report(link)
    for link in usable:
        if link.id not in tree.tree_links:
            router.add_tie(link)
    return finish(router, bands, tree.head_rows if bands else None)


class _Tree:
    """The members as a forest: one superior each, no circles, every one with a row and a lane."""

    def __init__(
        self, members: Sequence[Member], lanes: Sequence[Lane], links: Sequence[Link]
    ) -> None:
        self.order = [member.id for member in members]
        self.lanes = lanes
        self.superiors, self.tree_links = _superiors(self.order, links)
        self.reports: dict[int, list[int]] = defaultdict(list)
        for person in self.order:
            if person in self.superiors:
                self.reports[self.superiors[person]].append(person)
        self.top_down = _top_down(self.order, self.superiors, self.reports)
        known = {lane.key for lane in lanes}
        self.lane_of = {m.id: m.lane if m.lane in known else None for m in members}
        departments = {k.key for k in lanes if k.department and k.key is not None}
        self.no_lane_width = sum(lane.min_width for lane in lanes if lane.key is None)
        self.has_lanes = any(lane in departments for lane in self.lane_of.values())
        self.heads = self._find_heads(departments)
        self.head_rows = 0
        self.row = self._find_rows()

    def _find_heads(self, departments: set[Key]) -> set[int]:
        """Who stands above the lanes: without one, leading people in lanes, led by such only."""
        leads = {person: self.lane_of[person] in departments for person in self.order}
        for person in reversed(self.top_down):
            if leads[person] and person in self.superiors:
                leads[self.superiors[person]] = True
        heads: set[int] = set()
        for person in self.top_down:
            superior = self.superiors.get(person)
            led_by_head = superior is None or superior in heads
            if self.lane_of[person] is None and leads[person] and led_by_head:
                heads.add(person)
        return heads

    def _find_rows(self) -> dict[int, int]:
        row: dict[int, int] = {}
        for person in (p for p in self.top_down if p in self.heads):
            row[person] = row.get(self.superiors.get(person, -1), -1) + 1
        self.head_rows = max(row.values(), default=-1) + 1
        for person in (p for p in self.top_down if p not in self.heads):
            superior = self.superiors.get(person)
            above = -1 if superior is None else row[superior]
            row[person] = max(self.head_rows, above + 1)
        return row


def _superiors(order: Sequence[int], links: Iterable[Link]) -> tuple[dict[int, int], set[int]]:
    """Each person's first superior, with every circle cut open at its first member."""
    superiors: dict[int, int] = {}
    chosen: dict[int, int] = {}
    for link in links:
        if link.reporting and link.from_id not in superiors:
            superiors[link.from_id] = link.to_id
            chosen[link.from_id] = link.id
    seen: dict[int, int] = {}
    for start in order:
        person: int | None = start
        while person is not None and person not in seen:
            seen[person] = start
            person = superiors.get(person)
        if person is not None and seen[person] == start and person in superiors:
            del superiors[person], chosen[person]
    return superiors, set(chosen.values())


def _top_down(
    order: Sequence[int], superiors: Mapping[int, int], reports: Mapping[int, list[int]]
) -> list[int]:
    """Everyone, superiors before their reports, in families."""
    found: list[int] = []
    pending = [person for person in reversed(order) if person not in superiors]
    while pending:
        person = pending.pop()
        found.append(person)
        pending += reversed(reports.get(person, []))
    return found


def _blocks(tree: _Tree) -> dict[Key | None, list[Block]]:
    """The roots of each lane's own forest, with their blocks below them."""
    roots: dict[Key | None, list[Block]] = defaultdict(list)
    block_of: dict[int, Block] = {}
    loose: dict[Key | None, list[int]] = defaultdict(list)
    for person in tree.top_down:
        lane = tree.lane_of[person]
        superior = tree.superiors.get(person)
        if person in tree.heads or person in block_of:
            continue
        if superior is None and not tree.reports.get(person):
            loose[lane].append(person)
            continue
        block = _block_for(tree, person, block_of)
        beside = block_of.get(superior) if superior is not None else None
        if beside is not None and superior is not None and tree.lane_of[superior] == lane:
            beside.children.append(block)
        else:
            roots[lane].append(block)
    for lane, people in loose.items():
        roots[lane].append(_loose(people, tree.head_rows, tree.has_lanes))
    for found in roots.values():
        found.sort(key=lambda block: block.row)
    return roots


def _block_for(tree: _Tree, person: int, block_of: dict[int, Block]) -> Block:
    """A card of its own, or one stack for all of a superior's staff who lead nobody."""
    superior = tree.superiors.get(person)
    if superior is not None and not tree.reports.get(person):
        lane = tree.lane_of[person]
        staff = [
            p
            for p in tree.reports[superior]
            if not tree.reports.get(p) and tree.lane_of[p] == lane and p not in tree.heads
        ]
        if len(staff) >= (STACK_IN_LANE if tree.has_lanes else STACK_IN_OPEN):
            block = _stack(staff, tree.row[person])
            block_of.update((member, block) for member in staff)
            return block
    block = Block(tree.row[person], 1, (person,))
    block_of[person] = block
    return block


def _stack(people: Sequence[int], row: int) -> Block:
    """A superior's staff in columns: one for a few, then so that a stack is about square."""
    columns = 1 if len(people) <= 6 else max(2, math.ceil(math.sqrt(len(people) / 3)))
    rows = math.ceil(len(people) / columns)
    return Block(row, rows, tuple(people), math.ceil(len(people) / rows), hanging=True)


def _loose(people: Sequence[int], row: int, in_lane: bool) -> Block:
    """Those who neither lead nor are led, in a field beside the trees."""
    share = 3 if in_lane else 1
    columns = max(1, math.ceil(math.sqrt(len(people) / share)))
    rows = math.ceil(len(people) / columns)
    return Block(row, rows, tuple(people), math.ceil(len(people) / rows))


def _set_lanes(
    tree: _Tree, roots: Mapping[Key | None, list[Block]], sizes: Sizes
) -> tuple[dict[int, _Placed], list[Band]]:
    """Place the forests side by side; returns the cards and the lanes' bands, still flat."""
    placed: dict[int, _Placed] = {}
    bands: list[Band] = []
    left = 0.0
    for lane in _shown_lanes(tree, roots):
        forest = roots.get(lane.key, [])
        for block in _every(forest):
            block.width = _width(block, sizes)
        width = place(forest, sizes.column_gap, sizes.card_width)
        framed = tree.has_lanes or lane.key is not None
        padding = sizes.lane_padding if framed else 0.0
        outer = max(width + 2 * padding, lane.min_width)
        inset = left + (outer - width) / 2
        for block in _every(forest):
            placed.update(_cards(block, inset, sizes))
        if framed:
            bands.append(Band(lane.key, Box(left, 0.0, outer, 0.0)))
        left += outer + sizes.lane_gap
    return placed, bands


def _shown_lanes(tree: _Tree, roots: Mapping[Key | None, list[Block]]) -> list[Lane]:
    """Departments, then those without one, then lanes of another kind that somebody is in."""
    departments = [k for k in tree.lanes if k.key is not None and k.department and tree.has_lanes]
    none = [Lane(None, tree.no_lane_width)] if roots.get(None) else []
    named = [lane for lane in tree.lanes if lane.key is not None and not lane.department]
    others = [lane for lane in named if roots.get(lane.key)]
    return departments + none + others


def _every(forest: Sequence[Block]) -> list[Block]:
    found = list(forest)
    for block in found:
        found += block.children
    return found


def _width(block: Block, sizes: Sizes) -> float:
    if not block.columns:
        return sizes.card_width
    one = sizes.card_width + (sizes.indent if block.hanging else 0.0)
    return block.columns * one + (block.columns - 1) * sizes.column_gap


def _cards(block: Block, left: float, sizes: Sizes) -> Iterable[tuple[int, _Placed]]:
    """Every member's place, the stack filled column by column."""
    indent = sizes.indent if block.hanging else 0.0
    step = sizes.card_width + indent + sizes.column_gap
    for index, member in enumerate(block.members):
        x = left + block.x + indent + (index // block.rows) * step
        yield member, _Placed(x, block.row + index % block.rows)


def _set_heads(tree: _Tree, placed: dict[int, _Placed], sizes: Sizes) -> None:
    """Place those above the lanes over the middle of the people they lead, lowest row first."""
    by_row: dict[int, list[int]] = defaultdict(list)
    for person in tree.top_down:
        if person in tree.heads:
            by_row[tree.row[person]].append(person)
    # A line that passes a row on its way down needs a gap beside every head.
    step = sizes.card_width + 2 * sizes.column_gap
    for row in sorted(by_row, reverse=True):
        wanted = {p: _middle_of_reports(tree, p, placed) for p in by_row[row]}
        people = sorted(by_row[row], key=lambda p: wanted[p])
        for person, x in zip(people, spread([wanted[p] for p in people], step), strict=True):
            placed[person] = _Placed(x, row)


def _middle_of_reports(tree: _Tree, person: int, placed: Mapping[int, _Placed]) -> float:
    edges = [placed[report].x for report in tree.reports[person] if report in placed]
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
