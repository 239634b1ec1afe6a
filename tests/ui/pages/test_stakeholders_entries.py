"""Adding people on the Stakeholders tab: the lines for it, and what the map shows meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import stakeholders
from tests.ui.pages.stakeholder_desk import Desk
from ui.context import Context
from ui.pages.stakeholders_window import StakeholdersWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    return Desk(qtbot, context)


def fill(desk: Desk, reports: int) -> list[int]:
    """A decider and so many people below."""
    ids = desk.add("Han", *(f"Person {number}" for number in range(reports)))
    for person in ids[1:]:
        stakeholders.report_to(desk.store, id=person, superior_id=ids[0])
    desk.wait(lambda: all(desk.tab.map.map_scene.superior_of(i) == ids[0] for i in ids[1:]))
    return ids


def add_by_hand(desk: Desk, name: str) -> int:
    desk.tab.begin_person()
    QTest.keyClicks(desk.tab.name_entry.name, name)
    QTest.keyClick(desk.tab.name_entry.name, KEY.Key_Return)
    desk.wait(lambda: any(p.name == name for p in desk.saved().people))
    [added] = [p.id for p in desk.saved().people if p.name == name]
    desk.wait(lambda: desk.tab.map.map_scene.current == added)
    return added


def is_seen(desk: Desk, person: int) -> bool:
    view = desk.tab.map
    box = view.mapFromScene(view.map_scene.cards[person].box).boundingRect()
    return view.viewport().rect().adjusted(-1, -1, 1, 1).contains(box)


@pytest.mark.parametrize("begin", ["begin_person", "begin_seat"])
def test_escape_closes_the_line_also_from_the_map(desk: Desk, begin: str) -> None:
    [han] = desk.add("Han")
    getattr(desk.tab, begin)()
    desk.click(han)
    desk.tab.map.setFocus()
    desk.key(KEY.Key_Escape)
    assert not desk.tab.name_entry.isVisible() and not desk.tab.seat_entry.isVisible()
    assert desk.tab.map.map_scene.selection == [han]
    desk.key(KEY.Key_Escape)
    assert desk.tab.map.map_scene.selection == []


def test_escape_leaves_a_tie_before_it_closes_the_line(desk: Desk) -> None:
    han, _wang = desk.add("Han", "Wang")
    desk.tab.begin_person()
    desk.click(han)
    desk.key(KEY.Key_T)
    desk.key(KEY.Key_Escape)
    assert desk.tab.map.tie_from is None
    assert desk.tab.name_entry.isVisible()


def test_a_map_seen_whole_is_seen_whole_with_the_person_added(desk: Desk) -> None:
    everybody = fill(desk, 40)
    desk.tab.map.fit()
    before = desk.tab.map.transform().m11()
    added = add_by_hand(desk, "Newcomer")
    assert desk.tab.map.transform().m11() <= before
    assert all(is_seen(desk, person) for person in (*everybody, added))


def test_adding_a_person_keeps_the_zoom_and_shows_them_among_others(desk: Desk) -> None:
    fill(desk, 40)
    desk.tab.map.zoom(1.3)
    before = desk.tab.map.transform().m11()
    added = add_by_hand(desk, "Newcomer")
    assert desk.tab.map.transform().m11() == before
    assert is_seen(desk, added)
    assert sum(is_seen(desk, person) for person in desk.tab.map.map_scene.cards) > 1


def test_the_line_for_a_name_leaves_the_zoom_as_it_was(desk: Desk) -> None:
    fill(desk, 40)
    before = desk.tab.map.transform().m11()
    add_by_hand(desk, "Newcomer")
    assert desk.tab.map.transform().m11() == before
    QTest.keyClick(desk.tab.name_entry.name, KEY.Key_Escape)
    desk.wait(lambda: not desk.tab.name_entry.isVisible())
    desk.qtbot.wait(300)
    assert desk.tab.map.transform().m11() == before


def test_f11_opens_the_map_from_the_list_beside_it(desk: Desk, qtbot: QtBot) -> None:
    desk.add("Han")
    outside, beside = QWidget(), QLineEdit()
    qtbot.addWidget(outside)
    layout = QHBoxLayout(outside)
    layout.addWidget(beside)
    layout.addWidget(desk.tab)
    with qtbot.waitExposed(outside):
        outside.show()
    outside.activateWindow()
    beside.setFocus()
    desk.wait(beside.hasFocus)
    QTest.keyClick(beside, KEY.Key_F11)
    [window] = desk.tab.findChildren(StakeholdersWindow)
    window.close()
    desk.wait(lambda: not desk.tab.findChildren(StakeholdersWindow))
    desk.tab.hide()
    outside.activateWindow()
    beside.setFocus()
    QTest.keyClick(beside, KEY.Key_F11)
    assert not desk.tab.findChildren(StakeholdersWindow)
    desk.tab.setParent(None)  # it is closed by itself
