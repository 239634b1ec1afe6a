"""What a layout of a stakeholder map is given and what it gives back, all in pixels at 100 %."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Key = int | str


@dataclass(frozen=True)
class Member:
    """Someone, or an empty seat, to be placed; without a lane they belong to none."""

    id: int
    lane: Key | None = None


@dataclass(frozen=True)
class Lane:
    """A strip for people who belong together; departments are shown even while empty."""

    key: Key | None
    min_width: float
    department: bool = True


@dataclass(frozen=True)
class Link:
    """A line from one member to another; reporting ones make the tree."""

    id: int
    from_id: int
    to_id: int
    reporting: bool = False


@dataclass(frozen=True)
class Sizes:
    """The room that cards, gaps and lanes take."""

    card_width: float = 204.0
    card_height: float = 96.0
    column_gap: float = 22.0
    row_gap: float = 20.0
    """Between two rows without a line between them."""
    line_gap: float = 40.0
    """Between two rows with one."""
    track: float = 9.0
    """Between two lines that run side by side."""
    indent: float = 20.0
    """From a superior's left edge to that of staff hanging below."""
    lane_padding: float = 18.0
    lane_gap: float = 10.0
    header: float = 44.0
    """The strip at a lane's top that holds its name."""


@dataclass(frozen=True)
class Box:
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def moved(self, dx: float, dy: float) -> Box:
        return Box(self.x + dx, self.y + dy, self.width, self.height)


@dataclass(frozen=True)
class Band:
    """A lane as it is drawn; the key None is for those without a department."""

    key: Key | None
    box: Box


@dataclass(frozen=True)
class Route:
    """The corners of a link's line, from its first member to its second."""

    points: tuple[tuple[float, float], ...]
    tree: bool
    """Whether this is a line of the reporting tree, which runs from superior to report."""


@dataclass(frozen=True)
class MapLayout:
    """Where everything stands, with the top left corner at 0, 0."""

    cards: Mapping[int, Box]
    bands: tuple[Band, ...]
    routes: Mapping[int, Route]
    width: float
    height: float
