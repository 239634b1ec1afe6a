"""What is behind the cards of a map is drawn anew when it looks different, whatever is in view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from crm_desktop.models.codes import TieKind
from crm_desktop.stakeholders import MapTie
from tests.ui.widgets.map_at_hand import BIG, CHEN, HAN, LIU, opened, show, small_map
from ui.theme import Theme
from ui.widgets.stakeholder_map import StakeholderMapView

TIE = BIG + 20  # Chen influences Wang
NEW = BIG + 30


@pytest.fixture(params=[(1400, 900), (900, 600), (420, 300)])
def view(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> StakeholderMapView:
    """A view larger than the map, about as large, and one that shows a part of it."""
    made = opened(qtbot, theme)
    made.resize(*request.param)
    qtbot.waitUntil(lambda: made.width() == request.param[0])
    show(made, small_map())
    made.viewport().grab()
    return made


def colors_along(view: StakeholderMapView, tie: int) -> list[QColor]:
    """What is painted where a tie runs."""
    path = view.map_scene.lines[tie].path
    image = view.viewport().grab().toImage()
    places = [view.mapFromScene(path.pointAtPercent(step / 40)) for step in range(5, 36)]
    room = view.viewport().rect()
    return [image.pixelColor(place) for place in places if room.contains(place)]


def bring_into_view(view: StakeholderMapView, tie: int) -> None:
    view.centerOn(view.map_scene.lines[tie].path.pointAtPercent(0.5))
    view.viewport().grab()


def test_ties_of_others_step_back_as_soon_as_somebody_is_selected(
    view: StakeholderMapView,
) -> None:
    bring_into_view(view, TIE)
    at_rest = colors_along(view, TIE)
    view.pick([LIU])
    aside = colors_along(view, TIE)
    assert aside != at_rest
    view.pick([CHEN])
    assert colors_along(view, TIE) != aside
    view.pick([LIU])
    view.pick_tie(None)
    assert colors_along(view, TIE) == at_rest


def test_a_tie_is_drawn_when_it_is_made_and_gone_when_it_is_undone(
    view: StakeholderMapView,
) -> None:
    before = small_map()
    tied = replace(before, ties=(*before.ties, MapTie(NEW, TieKind.TRUSTS, LIU, HAN)))
    show(view, tied)
    bring_into_view(view, NEW)
    drawn = colors_along(view, NEW)
    path = view.map_scene.lines[NEW].path
    show(view, before)
    places = [view.mapFromScene(path.pointAtPercent(step / 40)) for step in range(5, 36)]
    image = view.viewport().grab().toImage()
    shown = [image.pixelColor(place) for place in places if view.viewport().rect().contains(place)]
    assert shown != drawn
    show(view, tied)
    assert colors_along(view, NEW) == drawn


def test_nothing_of_the_map_before_is_left_beside_a_smaller_one(view: StakeholderMapView) -> None:
    whole = small_map()
    show(view, replace(whole, people=whole.people[:1], ties=()))
    image = view.viewport().grab().toImage()
    ground = view.theme.color("surface")
    room = view.mapFromScene(view.sceneRect()).boundingRect()
    places = [QPoint(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    assert not [p for p in places if not room.contains(p) and image.pixelColor(p) != ground]
