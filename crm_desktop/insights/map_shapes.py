"""What a layout of a stakeholder map is given and what it gives back, all in pixels at 100 %."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from crm_desktop.models.codes import Stance


@dataclass(frozen=True)
class Standing:
    """A field of the map by power; an influence of None is not known."""

    stance: Stance
    influence: int | None


Key = int | str | Standing
SCROLLED = 0.85
"""What is left of the scale's worth where a map must be scrolled at all."""


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
class Room:
    """What is seen of a map at once, at 100 %."""

    width: float
    height: float

    def opening_scale(self, width: float, height: float) -> float:
        """The scale a map of this size is best opened at, never larger than life.

        The whole is shown unless reading is clearly easier where it is scrolled downwards.
        """
        across, share = self._fit(width, height)
        return across * share if share >= _ease_of_scrolling(share) else across

    def ease(self, width: float, height: float) -> float:
        """How easily a map of this size is read: its opening scale, less what scrolling costs."""
        across, share = self._fit(width, height)
        return across * max(share, _ease_of_scrolling(share))

    def _fit(self, width: float, height: float) -> tuple[float, float]:
        """The scale at which the map is as wide as the room, and the share then seen of it."""
        across = min(1.0, self.width / max(width, 1.0))
        return across, min(1.0, self.height / max(height * across, 1.0))


def _ease_of_scrolling(share: float) -> float:
    """What the scale is worth where only a share of the map is seen at once; found by eye."""
    return SCROLLED * math.pow(share, 0.25)


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
class Frame:
    """A band before heights are known, from its first row to its last."""

    key: Key | None
    x: float
    width: float
    first: int
    last: int


@dataclass(frozen=True)
class Route:
    """The corners of a link's line, from its first member to its second."""

    points: tuple[tuple[float, float], ...]
    tree: bool
    """Whether this is a line of the reporting tree, which runs from superior to report."""


@dataclass(frozen=True)
class Axes:
    """Where the names of the power layout's columns and rows stand."""

    stances: Mapping[Stance, Box]
    levels: Mapping[int | None, Box]


@dataclass(frozen=True)
class MapLayout:
    """Where everything stands, with the top left corner at 0, 0."""

    cards: Mapping[int, Box]
    bands: tuple[Band, ...]
    routes: Mapping[int, Route]
    width: float
    height: float
    in_lanes: bool
    """Whether departments are lanes; where they are not, each card names its own."""
    axes: Axes | None = None
    """Only of the layout by influence and stance."""
