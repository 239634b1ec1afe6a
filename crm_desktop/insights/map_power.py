"""The power layout of a stakeholder map: influence upwards, stance from left to right.

Everyone stands in the field of their influence and stance; those of whom one is not known stand
apart, in a column at the right and in a row below. The number of cards side by side in each column
is chosen so that the map is read most easily in the room there is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from crm_desktop.insights.map_shapes import (
    Axes,
    Band,
    Box,
    Link,
    MapLayout,
    Room,
    Route,
    Sizes,
    Standing,
)
from crm_desktop.models.codes import Stance

STANCES = (Stance.SUPPORTER, Stance.NEUTRAL, Stance.OPPONENT)
LEVELS = (5, 4, 3, 2, 1)
PADDING = 8.0
GAP = 8.0
"""Between two cards of one field."""
APART = 14.0
"""Before the column and the row of what is not known."""
EMPTY_HEIGHT = 44.0
EMPTY_WIDTH = 104.0
ACROSS = (1, 2, 3, 4, 6, 9, 13, 20, 30)
"""How many cards may stand side by side in a column of fields."""

Crowd = Mapping[Standing, Sequence[int]]


@dataclass(frozen=True)
class PowerMember:
    """Someone, or an empty seat, to be placed by influence and stance."""

    id: int
    stance: Stance
    influence: int | None


@dataclass(frozen=True)
class PowerSizes:
    """The room that cards and the names of the axes take."""

    card: Sizes
    gutter: float
    """At the left, for the names of the influences."""
    head: float
    """On top, for the names of the stances."""
    narrowest: float = EMPTY_WIDTH
    """A column is never narrower, so that its name has room."""


@dataclass(frozen=True)
class _Grid:
    """A choice of cards side by side in each column, and the size of the map it makes."""

    stances: tuple[Stance, ...]
    levels: tuple[int | None, ...]
    across: Mapping[Stance, int]
    widths: Mapping[Stance, float]
    heights: Mapping[int | None, float]
    sizes: PowerSizes

    @property
    def width(self) -> float:
        return self._column(len(self.stances)) - GAP

    @property
    def height(self) -> float:
        return self._row(len(self.levels)) - GAP

    def box(self, column: int, row: int) -> Box:
        """The field of a stance and an influence."""
        stance, level = self.stances[column], self.levels[row]
        return Box(self._column(column), self._row(row), self.widths[stance], self.heights[level])

    def _column(self, index: int) -> float:
        before = self.stances[:index]
        apart = APART * (Stance.UNKNOWN in self.stances[1 : index + 1])
        return self.sizes.gutter + sum(self.widths[s] + GAP for s in before) + apart

    def _row(self, index: int) -> float:
        before = self.levels[:index]
        apart = APART * (None in self.levels[1 : index + 1])
        return self.sizes.head + sum(self.heights[level] + GAP for level in before) + apart


def lay_out_power(
    members: Sequence[PowerMember], links: Sequence[Link], sizes: PowerSizes, room: Room
) -> MapLayout:
    """Place every member in the field of influence and stance; no card covers another.

    Links run straight from edge to edge. What nobody is unknown in has no column or row.
    """
    crowd: dict[Standing, list[int]] = defaultdict(list)
    for member in members:
        crowd[Standing(member.stance, _level(member.influence))].append(member.id)
    grid = _easiest(crowd, sizes, room)
    cards: dict[int, Box] = {}
    bands: list[Band] = []
    for column, stance in enumerate(grid.stances):
        for row, level in enumerate(grid.levels):
            field = grid.box(column, row)
            standing = Standing(stance, level)
            bands.append(Band(standing, field))
            people = crowd.get(standing, ())
            cards.update(_placed(people, field, grid.across[stance], sizes.card))
    routes = {
        link.id: Route(_straight(cards[link.from_id], cards[link.to_id]), tree=False)
        for link in links
        if link.from_id in cards and link.to_id in cards and link.from_id != link.to_id
    }
    return MapLayout(
        cards, tuple(bands), routes, grid.width, grid.height, in_lanes=False, axes=_axes(grid)
    )


def _level(influence: int | None) -> int | None:
    return None if influence is None else max(1, min(5, influence))


def _easiest(crowd: Crowd, sizes: PowerSizes, room: Room) -> _Grid:
    """The grid that is easiest to read; among equals the lowest."""
    stances: tuple[Stance, ...] = STANCES
    if any(standing.stance is Stance.UNKNOWN for standing in crowd):
        stances = (*STANCES, Stance.UNKNOWN)
    levels: tuple[int | None, ...] = LEVELS
    if any(standing.influence is None for standing in crowd):
        levels = (*LEVELS, None)
    counts = {s: [len(crowd.get(Standing(s, level), ())) for level in levels] for s in stances}
    choices = [[n for n in ACROSS if n == 1 or n < 2 * max(counts[s])] for s in stances]
    grids = (
        _grid(stances, levels, dict(zip(stances, chosen, strict=True)), counts, sizes)
        for chosen in product(*choices)
    )

    def merit(grid: _Grid) -> tuple[float, float]:
        return round(room.ease(grid.width, grid.height), 2), -grid.height

    return max(grids, key=merit)


def _grid(
    stances: tuple[Stance, ...],
    levels: tuple[int | None, ...],
    across: Mapping[Stance, int],
    counts: Mapping[Stance, Sequence[int]],
    sizes: PowerSizes,
) -> _Grid:
    card = sizes.card
    widths = {}
    for stance in stances:
        count = min(across[stance], max(counts[stance]))
        wide = count * (card.card_width + GAP) - GAP + 2 * PADDING if count else 0.0
        widths[stance] = max(sizes.narrowest, wide)
    heights = {}
    for index, level in enumerate(levels):
        rows = max(-(-counts[stance][index] // across[stance]) for stance in stances)
        high = rows * (card.card_height + GAP) - GAP + 2 * PADDING if rows else 0.0
        heights[level] = max(EMPTY_HEIGHT, high)
    return _Grid(stances, levels, across, widths, heights, sizes)


def _placed(
    people: Iterable[int], field: Box, across: int, card: Sizes
) -> Iterable[tuple[int, Box]]:
    """Cards row by row from the field's top left."""
    for index, person in enumerate(people):
        row, column = divmod(index, across)
        x = field.x + PADDING + column * (card.card_width + GAP)
        y = field.y + PADDING + row * (card.card_height + GAP)
        yield person, Box(x, y, card.card_width, card.card_height)


def _axes(grid: _Grid) -> Axes:
    stances = {}
    for column, stance in enumerate(grid.stances):
        field = grid.box(column, 0)
        stances[stance] = Box(field.x, 0.0, field.width, grid.sizes.head)
    levels = {}
    for row, level in enumerate(grid.levels):
        field = grid.box(0, row)
        levels[level] = Box(0.0, field.y, grid.sizes.gutter, field.height)
    return Axes(stances, levels)


def _straight(a: Box, b: Box) -> tuple[tuple[float, float], ...]:
    """From the edge of one card to the edge of the other, towards each other's middle."""
    start = (a.x + a.width / 2, a.y + a.height / 2)
    end = (b.x + b.width / 2, b.y + b.height / 2)
    return _edge(a, start, end), _edge(b, end, start)


def _edge(box: Box, middle: tuple[float, float], goal: tuple[float, float]) -> tuple[float, float]:
    dx, dy = goal[0] - middle[0], goal[1] - middle[1]
    across = abs(dx) / box.width
    down = abs(dy) / box.height
    reach = 0.5 / max(across, down, 0.5)
    return middle[0] + dx * reach, middle[1] + dy * reach
