"""How large a map is seen, and which part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle

from crm_desktop.insights.map_shapes import Room
from ui.widgets.stakeholder_map.scene import MARGIN

if TYPE_CHECKING:
    from ui.widgets.stakeholder_map.view import StakeholderMapView

NEAREST, FARTHEST = 2.5, 0.08
READABLE, NEAR = 0.62, 0.8
"""The smallest scale a map is opened at, and the one that is used where it would be smaller."""
SIDE_BY_SIDE = 0.34
"""By influence and stance all columns are seen, though cards show names only."""
CLOSE = 0.001
SMALLEST = 240.0
"""No map is laid out for less room than this, however small the view."""


def room_of(view: StakeholderMapView) -> Room:
    """What can be seen at once at 100 %, whether or not there are scroll bars now."""
    area = view.maximumViewportSize()
    bar = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, view)
    width, height = area.width() - bar - 2 * MARGIN, area.height() - 2 * MARGIN
    return Room(max(SMALLEST, width), max(SMALLEST, height))


def fitting(view: StakeholderMapView) -> float:
    """The scale at which the whole map is seen, never larger than life."""
    room, scene = view.viewport().rect(), view.sceneRect()
    if scene.isEmpty():
        return 1.0
    return min(1.0, room.width() / scene.width(), room.height() / scene.height())


def settle(view: StakeholderMapView, width: float, height: float) -> None:
    """Fit what was laid out that large, but stay near enough to read: then its top is shown."""
    scale = room_of(view).opening_scale(width, height)
    by_power = view.map_scene.axes is not None
    set_scale(view, scale if scale >= _smallest(view) else NEAR)
    view.centerOn(_middle_of_top(view), view.sceneRect().y())
    view.verticalScrollBar().setValue(view.verticalScrollBar().minimum())
    if by_power:  # the names of the influences stand at the left
        view.horizontalScrollBar().setValue(view.horizontalScrollBar().minimum())
    if view.map_scene.current is not None:
        view.reveal(view.map_scene.current)


def is_whole(view: StakeholderMapView) -> bool:
    """Whether all of the map is seen."""
    return view.transform().m11() <= fitting(view) + CLOSE


def keep_whole(view: StakeholderMapView, *, at_any_scale: bool) -> None:
    """See all of a map that has grown; unless asked for, not so small that it is hard to read."""
    now, wanted = view.transform().m11(), fitting(view)
    readable = wanted >= _smallest(view) or now < _smallest(view)
    if wanted < now and (at_any_scale or readable):
        set_scale(view, max(FARTHEST, wanted))


def reveal_among(view: StakeholderMapView, person: int) -> None:
    """Scroll so that a card is seen, with as many of the nearest as there is room for."""
    cards = view.map_scene.cards
    if person not in cards:
        return
    seen = cards[person].box
    middle = seen.center()
    room = view.mapToScene(view.viewport().rect()).boundingRect()
    near = sorted(
        (card.box for card in cards.values()),
        key=lambda box: (box.center() - middle).manhattanLength(),
    )
    for box in near:
        wider = seen.united(box)
        if wider.width() <= room.width() - 2 * MARGIN and wider.height() <= (
            room.height() - 2 * MARGIN
        ):
            seen = wider
    view.ensureVisible(seen, round(MARGIN / 2), round(MARGIN / 2))


def set_scale(view: StakeholderMapView, scale: float) -> None:
    """See the map at that scale."""
    view.resetTransform()
    view.scale(scale, scale)


def _smallest(view: StakeholderMapView) -> float:
    return READABLE if view.map_scene.axes is None else SIDE_BY_SIDE


def _middle_of_top(view: StakeholderMapView) -> float:
    boxes = [card.box for card in view.map_scene.cards.values()]
    top = min((box.y() for box in boxes), default=0.0)
    edges = [box.center().x() for box in boxes if box.y() <= top + 1]
    return sum(edges) / len(edges) if edges else 0.0
