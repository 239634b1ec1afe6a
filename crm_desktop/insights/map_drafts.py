"""Maps before their lines are drawn, and which of several is the easiest to read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crm_desktop.insights.map_shapes import Frame, Room, Sizes
from crm_desktop.insights.map_tree import Spot


@dataclass
class Draft:
    """A map before its lines are drawn."""

    spots: list[Spot]
    frames: list[Frame]
    width: float
    height: float


def ease(draft: Draft, room: Room) -> float:
    return room.ease(draft.width, draft.height)


def easiest(drafts: Iterable[Draft], room: Room) -> Draft:
    """The one that is easiest to read; among equals the flattest, or what comes nearest to fit."""

    def merit(draft: Draft) -> tuple[float, float]:
        found = round(ease(draft, room), 2)
        if found >= 1.0:
            return found, -draft.height
        slack = min(room.width / max(draft.width, 1.0), room.height / max(draft.height, 1.0))
        return found, slack

    return max(drafts, key=merit)


def rough_height(rows: int, sizes: Sizes) -> float:
    """About how high so many rows will be; lines are not known yet."""
    return rows * (sizes.card_height + (sizes.row_gap + sizes.line_gap) / 2)
