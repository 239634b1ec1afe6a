"""Lines between the cards of a map that never run through a card.

A line leaves a card at its top, bottom or side, runs along the channels between rows, and passes a
row only where that row has a gap. Lines in one channel get tracks of their own, and channels grow
with them, so heights are known only when every line has its way.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

from crm_desktop.insights.map_shapes import Band, Box, Frame, Link, MapLayout, Route, Sizes
from crm_desktop.insights.map_tree import Spot

Point = tuple[float, float]

WIDEST_CHANNEL = 110.0
"""Beyond this height the tracks of a channel move closer instead."""
APART = 4.0
"""The least distance between a tie and a line that reports hang from."""
SLOT = 13.0
"""Between two lines at the same edge of a card."""


@dataclass
class _Run:
    """A stretch along the channel below `row`; reporting lines of one superior share one."""

    row: int
    low: float
    high: float
    tie: bool
    y: float = 0.0

    def widen(self, x: float) -> None:
        self.low, self.high = min(self.low, x), max(self.high, x)


@dataclass
class _Way:
    """A line to be: up or down through runs, from an edge to an edge or to a card's side."""

    link: int
    start: tuple[float, int]
    stops: list[tuple[float, _Run]]
    end: tuple[float, int]
    tree: bool
    side: tuple[float, int, float] | None = None
    """Where a line ends at a card's side: the x, the row, and how far from its middle."""
    reverse: bool = False


class Router:
    """Finds the ways of all links over one arrangement of cards."""

    def __init__(self, spots: Sequence[Spot], sizes: Sizes) -> None:
        self.sizes = sizes
        self.cards = {spot.person: spot for spot in spots}
        self.rows: dict[int, list[Spot]] = defaultdict(list)
        for spot in sorted(spots, key=lambda spot: spot.x):
            self.rows[spot.row].append(spot)
        self.edges = {row: [c.x for c in found] for row, found in self.rows.items()}
        self.row_count = max(self.rows, default=-1) + 1
        self.trunks: dict[int, set[float]] = defaultdict(set)
        for spot in spots:
            if spot.hang is not None:
                for row in range(spot.hang.row, spot.row + 1):
                    self.trunks[row].add(spot.hang.x)
        self.buses: dict[int, _Run] = {}
        self.runs: list[_Run] = []
        self.ways: list[_Way] = []
        self._slots: dict[tuple[int, str], int] = defaultdict(int)

    def middle(self, card: Spot) -> float:
        return card.x + self.sizes.card_width / 2

    def add_report(self, link: Link) -> None:
        """The line from a superior down to one report, along the superior's shared run."""
        report, superior = self.cards[link.from_id], self.cards[link.to_id]
        hang = report.hang
        x = self.middle(report) if hang is None else hang.x
        first = report.row if hang is None else hang.row
        outlined = hang is not None and abs(superior.x + self.sizes.indent / 2 - x) < 0.5
        start = x if outlined else self.middle(superior)
        bus = self.buses.get(superior.person)
        if bus is None:
            bus = self.buses[superior.person] = self._run(superior.row, start, start, tie=False)
        stops, passed = self._descend(start, superior.row, first, x, bus)
        side = None if hang is None else (report.x, report.row, 0.0)
        self.ways.append(
            _Way(link.id, (start, superior.row), stops, (passed, report.row), True, side)
        )

    def add_tie(self, link: Link) -> None:
        """Any other line, from a free place at one card's edge to one at the other's."""
        a, b = self.cards[link.from_id], self.cards[link.to_id]
        if a.row == b.row:
            if self._are_neighbours(a, b):
                self._straight(link, a, b)
            else:
                self._under(link, a, b)
            return
        upper, lower = (a, b) if a.row < b.row else (b, a)
        start = self._slot(upper, "bottom")
        end = self._slot(lower, "top")
        if lower.row == upper.row + 1 and lower.x + 10 < start < lower.x + self.sizes.card_width:
            end = start
        run = self._run(upper.row, start, start, tie=True)
        stops, _ = self._descend(start, upper.row, lower.row, end, run)
        way = _Way(link.id, (start, upper.row), stops, (end, lower.row), False)
        way.reverse = upper is b
        self.ways.append(way)

    def _run(self, row: int, low: float, high: float, *, tie: bool) -> _Run:
        run = _Run(row, min(low, high), max(low, high), tie)
        self.runs.append(run)
        return run

    def _descend(
        self, x: float, row: int, last: int, goal: float, run: _Run
    ) -> tuple[list[tuple[float, _Run]], float]:
        """The turns on the way down from below `row` to above `last`, ending over `goal`."""
        stops: list[tuple[float, _Run]] = []
        turn: _Run | None = run
        for passed in range(row + 1, last + 1):
            to = goal if passed == last else self._gap(passed, goal, len(self.ways))
            if turn is None and abs(to - x) < 0.01:
                continue  # straight on
            turn = turn or self._run(passed - 1, x, x, tie=run.tie)
            turn.widen(to)
            stops.append((to, turn))
            x, turn = to, None
        return stops, goal

    def _gap(self, row: int, wanted: float, index: int) -> float:
        """The x nearest to the one wanted where nothing stands in the row."""
        margin = self.sizes.column_gap / 2
        near = bisect_right(self.edges.get(row, []), wanted + margin) - 1
        if near < 0:
            return wanted
        card = self.rows[row][near]
        right = card.x + self.sizes.card_width
        if wanted >= right + margin:
            return wanted
        apart = (index % 5 - 2) * 2.5  # for lines that share a gap
        if wanted - card.x >= right - wanted:
            return right + margin + apart
        left = card.x if card.hang is None else card.hang.x - self.sizes.indent / 2
        before = self.rows[row][near - 1].x + self.sizes.card_width if near else left - 999.0
        return self._beside_trunks(row, left - margin + apart, before + 2.0)

    def _beside_trunks(self, row: int, x: float, least: float) -> float:
        """A little further left where a line of reports hangs already, if there is room."""
        free = x
        while any(abs(free - trunk) < APART for trunk in self.trunks[row]):
            free -= APART
        return free if free > least else x

    def _slot(self, card: Spot, edge: str) -> float:
        """The next free place at a card's edge, beside the middle that reporting lines use."""
        used = self._slots[(card.person, edge)]
        self._slots[(card.person, edge)] += 1
        room = int((self.sizes.card_width / 2 - 14) / SLOT)
        step = used // 2 % room + 1
        return self.middle(card) + SLOT * step * (1 if used % 2 == 0 else -1)

    def _are_neighbours(self, a: Spot, b: Spot) -> bool:
        edges = self.edges[a.row]
        return abs(bisect_right(edges, a.x) - bisect_right(edges, b.x)) == 1

    def _straight(self, link: Link, a: Spot, b: Spot) -> None:
        left, right = (a, b) if a.x < b.x else (b, a)
        used = self._slots[(left.person, "side")]
        self._slots[(left.person, "side")] += 1
        # The middle of a hanging card's side is where its reporting line ends.
        place = used + (right.hang is not None)
        drop = SLOT * ((place + 1) // 2) * (1 if place % 2 else -1)
        drop = max(-self.sizes.card_height / 2 + 8, min(self.sizes.card_height / 2 - 8, drop))
        start = (left.x + self.sizes.card_width, left.row)
        way = _Way(link.id, start, [], (right.x, right.row), False)
        way.side = (right.x, right.row, drop)
        way.reverse = left is b
        self.ways.append(way)

    def _under(self, link: Link, a: Spot, b: Spot) -> None:
        start, end = self._slot(a, "bottom"), self._slot(b, "bottom")
        run = self._run(a.row, start, end, tie=True)
        self.ways.append(_Way(link.id, (start, a.row), [(end, run)], (end, b.row), False))


@dataclass
class _Heights:
    """Where rows and channels lie once every run is known."""

    tops: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)
    """Where the lines below each row end."""


def finish(router: Router, frames: Sequence[Frame], *, in_lanes: bool) -> MapLayout:
    """Give every run its track and every row its height, and draw up the whole map."""
    heights = _set_heights(router, frames)
    sizes = router.sizes
    cards = {
        spot.person: Box(spot.x, heights.tops[spot.row], sizes.card_width, sizes.card_height)
        for spot in router.cards.values()
    }
    routes = {way.link: Route(_points(way, heights, sizes), way.tree) for way in router.ways}
    bands = []
    for frame in frames:
        top = heights.tops[frame.first] - sizes.header
        height = heights.ends[frame.last] + sizes.lane_padding - top
        bands.append(Band(frame.key, Box(frame.x, top, frame.width, height)))
    return _from_origin(cards, bands, routes, in_lanes)


def _set_heights(router: Router, frames: Sequence[Frame]) -> _Heights:
    heights, sizes = _Heights(), router.sizes
    by_row: dict[int, list[_Run]] = defaultdict(list)
    for run in router.runs:
        by_row[run.row].append(run)
    headed, closed = {frame.first for frame in frames}, {frame.last + 1 for frame in frames}
    y = gap = 0.0
    for row in range(router.row_count):
        y += gap
        if row in headed:
            y += sizes.header + (sizes.lane_padding if row in closed else 0.0)
        heights.tops.append(y)
        y += sizes.card_height
        below = _set_tracks(by_row[row], y, sizes)
        heights.ends.append(y + below)
        gap = max(below, sizes.line_gap if by_row[row] else sizes.row_gap)
    return heights


def _set_tracks(runs: Sequence[_Run], top: float, sizes: Sizes) -> float:
    """Set the y of all runs of one channel; returns the channel's height, 0 without a turn."""
    level: dict[int, int] = {}
    used = 0
    for tie in (False, True):
        free: list[int] = []
        busy: list[tuple[float, int]] = []
        base, own = used, 0
        for run in sorted((r for r in runs if r.tie is tie), key=lambda r: r.low):
            if run.high - run.low < 0.5:
                continue
            while busy and busy[0][0] + sizes.track < run.low:
                heappush(free, heappop(busy)[1])
            if not free:
                heappush(free, own)
                own += 1
            track = heappop(free)
            heappush(busy, (run.high, track))
            level[id(run)] = base + track
        used += own
    if not runs:
        return 0.0
    height = max(sizes.line_gap, min(WIDEST_CHANNEL, (used + 2) * sizes.track))
    step = min(sizes.track, height / (used + 2))
    for run in runs:
        place = level.get(id(run), (used - 1) / 2)
        run.y = top + height / 2 + (place - (used - 1) / 2) * step
    return height


def _points(way: _Way, heights: _Heights, sizes: Sizes) -> tuple[Point, ...]:
    """The corners of one line, without repeated or needless ones."""
    x, row = way.start
    points: list[Point] = []
    if way.stops:
        points.append((x, heights.tops[row] + sizes.card_height))
        for to, run in way.stops:
            points += [(x, run.y), (to, run.y)]
            x = to
        end_row = way.end[1]
        from_below = way.stops[-1][1].row >= end_row
        bottom = heights.tops[end_row] + sizes.card_height
        end_y = bottom if from_below else heights.tops[end_row]
        if way.side is None:
            points.append((x, end_y))
    if way.side is not None:
        side_x, side_row, drop = way.side
        y = heights.tops[side_row] + sizes.card_height / 2 + drop
        points += [(x, y), (side_x, y)]
    return tuple(_corners(points[::-1] if way.reverse else points))


def _corners(points: Iterable[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if kept and abs(kept[-1][0] - point[0]) + abs(kept[-1][1] - point[1]) < 0.01:
            continue
        while len(kept) > 1 and _between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return kept


def _between(a: Point, b: Point, c: Point) -> bool:
    return abs(a[0] - b[0]) + abs(b[0] - c[0]) < 0.01 or abs(a[1] - b[1]) + abs(b[1] - c[1]) < 0.01


def _from_origin(
    cards: Mapping[int, Box],
    bands: Sequence[Band],
    routes: Mapping[int, Route],
    in_lanes: bool,
) -> MapLayout:
    """Everything moved so that the top left corner lies at 0, 0."""
    boxes = [*cards.values(), *(band.box for band in bands)]
    corners = [point for route in routes.values() for point in route.points]
    xs = [*(b.x for b in boxes), *(b.right for b in boxes), *(x for x, _ in corners)] or [0.0]
    ys = [*(b.y for b in boxes), *(b.bottom for b in boxes), *(y for _, y in corners)] or [0.0]
    dx, dy = -min(xs), -min(ys)
    return MapLayout(
        {key: box.moved(dx, dy) for key, box in cards.items()},
        tuple(Band(band.key, band.box.moved(dx, dy)) for band in bands),
        {
            key: Route(tuple((x + dx, y + dy) for x, y in route.points), route.tree)
            for key, route in routes.items()
        },
        max(xs) + dx,
        max(ys) + dy,
        in_lanes,
    )
