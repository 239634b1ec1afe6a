"""The stakeholder map: what the mouse selects, moves and asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop.models.codes import TieKind
from tests.ui.widgets.map_at_hand import (
    CHEN,
    FINANCE,
    HAN,
    KEY,
    LIU,
    WANG,
    card,
    drag,
    middle,
    open_menu,
    opened,
    show,
    small_map,
)
from ui.theme import Theme
from ui.widgets.stakeholder_map import StakeholderMapView

# Without a display there is no window manager to raise a menu; it works all the same.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> StakeholderMapView:
    return opened(qtbot, theme)


def test_a_click_selects_a_card_and_tells_a_large_id_unharmed(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    with qtbot.waitSignal(view.selection_changed) as said:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, WANG))
    assert said.args == [(WANG,)]
    assert card(view, WANG).ring == "selected"


def test_ctrl_and_click_selects_several(qtbot: QtBot, view: StakeholderMapView) -> None:
    for id in (CHEN, LIU):
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            middle(view, id),
        )
    assert view.map_scene.selection == [CHEN, LIU]


def test_a_double_click_asks_for_the_form(qtbot: QtBot, view: StakeholderMapView) -> None:
    with qtbot.waitSignal(view.edit_wanted) as said:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, WANG))
    assert said.args == [WANG]


def test_dragging_a_card_onto_another_asks_for_a_new_superior(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    with qtbot.waitSignal(view.superior_wanted) as said:
        drag(qtbot, view, middle(view, LIU), middle(view, WANG))
    assert said.args == [LIU, WANG]
    assert card(view, LIU).pos() == card(view, LIU).home


def test_while_dragging_the_target_is_marked_and_named(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middle(view, LIU))
    QTest.mouseMove(port, middle(view, LIU) + QPoint(30, 0))
    QTest.mouseMove(port, middle(view, WANG))
    assert card(view, WANG).ring == "target"
    assert view.hint_text() == "Liu Min reports to 王工"
    QTest.keyClick(view, KEY.Key_Escape)
    assert card(view, WANG).ring == "" and view.hint_text() == ""
    with qtbot.assertNotEmitted(view.superior_wanted):
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle(view, WANG))


def test_a_superior_cannot_be_dropped_on_someone_below(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    with qtbot.assertNotEmitted(view.superior_wanted):
        drag(qtbot, view, middle(view, HAN), middle(view, WANG))


def test_dragging_into_a_lane_asks_for_that_department(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    show(view, small_map(lanes=True))
    lane = next(band for band in view.map_scene.bands if band.key == FINANCE)
    inside = view.mapFromScene(QPointF(lane.box.right() - 8, lane.box.bottom() - 8))
    with qtbot.waitSignal(view.department_wanted) as said:
        drag(qtbot, view, middle(view, WANG), inside)
    assert said.args == [(WANG,), FINANCE]


def test_a_tie_is_drawn_from_the_handle_and_its_kind_chosen_by_keys(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    QTest.mouseMove(view.viewport(), middle(view, CHEN))
    handle = view.mapFromScene(card(view, CHEN).handle)
    drag(qtbot, view, handle, middle(view, LIU))
    menu = open_menu(qtbot)
    QTest.keyClick(menu, KEY.Key_Down)
    with qtbot.waitSignal(view.tie_wanted) as said:
        QTest.keyClick(menu, KEY.Key_Return)
    assert said.args == [TieKind.TRUSTS, CHEN, LIU]


def test_the_wheel_zooms_and_f_shows_everything(qtbot: QtBot, view: StakeholderMapView) -> None:
    place = QPointF(middle(view, HAN))
    wheel = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.transform().m11() > 1.2
    QTest.keyClick(view, KEY.Key_F)
    assert view.transform().m11() == 1.0
    QTest.keyClick(view, KEY.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.transform().m11() < 1.0


def test_dragging_the_ground_moves_the_map(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.resize(900, 400)
    view.zoom(2.4)
    before = view.mapToScene(QPoint(0, 0))
    drag(qtbot, view, QPoint(6, 300), QPoint(6, 240))
    assert view.mapToScene(QPoint(0, 0)).y() > before.y()


def test_the_handle_goes_when_the_pointer_leaves_and_when_escape_is_pressed(
    view: StakeholderMapView,
) -> None:
    QTest.mouseMove(view.viewport(), middle(view, HAN))
    QTest.mouseMove(view.viewport(), middle(view, CHEN))
    assert card(view, CHEN).has_handle
    QTest.keyClick(view, KEY.Key_Escape)
    assert not card(view, CHEN).has_handle
    QTest.mouseMove(view.viewport(), middle(view, LIU))
    assert card(view, LIU).has_handle
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert not card(view, LIU).has_handle


def test_a_click_chooses_the_other_person_of_a_tie_begun_with_the_keys(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_T)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, CHEN))
    assert view.tie_from == CHEN
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, LIU))
    menu = open_menu(qtbot)
    with qtbot.waitSignal(view.tie_wanted) as said:
        QTest.keyClick(menu, KEY.Key_Return)
    assert said.args == [TieKind.INFLUENCES, CHEN, LIU]
    assert view.map_scene.selection == [CHEN]


def test_a_click_beside_everybody_leaves_the_making_of_a_tie(view: StakeholderMapView) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_T)
    corner = view.viewport().rect().bottomLeft() + QPoint(3, -3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert view.tie_from is None
