"""The stakeholder map: what the keys ask for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop.models.codes import Stance, TieKind
from crm_desktop.stakeholders import MapDepartment, MapTie, StakeholderMap
from tests.ui.widgets.map_at_hand import (
    BIG,
    CHEN,
    HAN,
    KEY,
    LIU,
    WANG,
    card,
    open_menu,
    opened,
    person,
    show,
)
from ui.theme import Theme
from ui.widgets.stakeholder_map import StakeholderMapView

# Without a display there is no window manager to raise a menu; it works all the same.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> StakeholderMapView:
    return opened(qtbot, theme)


def test_a_tie_is_made_with_the_keys_alone(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_T)
    QTest.keyClick(view, KEY.Key_Right)
    assert card(view, WANG).ring == "target"
    QTest.keyClick(view, KEY.Key_Right)
    QTest.keyClick(view, KEY.Key_Return)
    menu = open_menu(qtbot)
    with qtbot.waitSignal(view.tie_wanted) as said:
        QTest.keyClick(menu, KEY.Key_Return)
    assert said.args == [TieKind.INFLUENCES, CHEN, LIU]


def test_escape_leaves_the_making_of_a_tie(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_T)
    QTest.keyClick(view, KEY.Key_Escape)
    assert view.tie_from is None
    assert view.map_scene.selection == [CHEN]


@pytest.mark.parametrize(
    ("key", "stance"),
    [
        (KEY.Key_1, Stance.SUPPORTER),
        (KEY.Key_2, Stance.NEUTRAL),
        (KEY.Key_3, Stance.OPPONENT),
        (KEY.Key_0, Stance.UNKNOWN),
    ],
)
def test_digits_set_the_stance(
    qtbot: QtBot, view: StakeholderMapView, key: Qt.Key, stance: Stance
) -> None:
    view.pick([CHEN, LIU])
    with qtbot.waitSignal(view.stance_wanted) as said:
        QTest.keyClick(view, key)
    assert said.args == [(CHEN, LIU), stance]


@pytest.mark.parametrize(("key", "step"), [(KEY.Key_Plus, 1), (KEY.Key_Minus, -1)])
def test_plus_and_minus_change_the_influence(
    qtbot: QtBot, view: StakeholderMapView, key: Qt.Key, step: int
) -> None:
    view.pick([WANG])
    with qtbot.waitSignal(view.influence_wanted) as said:
        QTest.keyClick(view, key)
    assert said.args == [(WANG,), step]


def test_arrows_walk_between_neighbours(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([HAN])
    walked = []
    for key in (KEY.Key_Down, KEY.Key_Left, KEY.Key_Right, KEY.Key_Right, KEY.Key_Up):
        QTest.keyClick(view, key)
        walked.append(view.map_scene.current)
    assert walked == [WANG, CHEN, WANG, LIU, HAN]


def test_shift_and_arrows_select_more(qtbot: QtBot, view: StakeholderMapView) -> None:
    view.pick([CHEN])
    QTest.keyClick(view, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.map_scene.selection == [CHEN, WANG]


def test_delete_asks_to_remove_people_or_the_selected_tie(
    qtbot: QtBot, view: StakeholderMapView
) -> None:
    view.pick([CHEN])
    with qtbot.waitSignal(view.removal_wanted) as people:
        QTest.keyClick(view, KEY.Key_Delete)
    assert people.args == [(CHEN,)]
    line = view.map_scene.lines[BIG + 20]
    place = line.path.pointAtPercent(0.5)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(place))
    assert line.is_selected
    with qtbot.waitSignal(view.untie_wanted) as ties:
        QTest.keyClick(view, KEY.Key_Delete)
    assert ties.args == [(BIG + 20,)]


@pytest.mark.parametrize("width", [460, 1400])
@pytest.mark.parametrize("led", [True, False])
def test_arrows_reach_everybody(view: StakeholderMapView, width: int, led: bool) -> None:
    people = [person(i, f"Person {i}", department_id=50 + i % 4) for i in range(1, 41)]
    ties = [MapTie(100 + i, TieKind.REPORTS_TO, i, 1 + (i - 2) // 3) for i in range(2, 41)]
    departments = tuple(MapDepartment(50 + i, f"Dept {i}") for i in range(4))
    view.resize(width, 600)
    show(view, StakeholderMap(7, 3, tuple(people), tuple(ties if led else ()), departments))
    seen, pending = {1}, [1]
    while pending:
        here = pending.pop()
        for step in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            found = view.map_scene.neighbour(here, *step)
            if found is not None and found not in seen:
                seen.add(found)
                pending.append(found)
    assert len(seen) == 40
