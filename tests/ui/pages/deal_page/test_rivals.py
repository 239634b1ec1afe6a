"""The rivals of a deal: how it stands with each, from their list and their headings."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crm_desktop import comparisons
from crm_desktop.deal_judgement import Judgement
from tests.ui.pages.deal_page.page import LEFT, dialog_of, row_of
from ui.context import Context
from ui.pages.deal_page.part import Part
from ui.pages.tabs.deal_view import DealView
from ui.widgets.comparison import OURS, ComparisonTable


def test_how_it_ended_with_a_rival_is_said(
    qtbot: QtBot, show: Callable[[], DealView], compared: int, judge: Callable[[], Judgement]
) -> None:
    rivals = show().rivals
    rivals.list.choose(compared)
    QTest.keyClick(rivals.list, Qt.Key.Key_Return)
    dialog = dialog_of(rivals)
    dialog.form.editor("outcome").set_value("dropped")
    dialog.save()
    qtbot.waitUntil(lambda: judge().comparison.rivals[0].outcome == "dropped")
    qtbot.waitUntil(lambda: rivals.list.lines()[0].chip == "Dropped out")


def heading(table: ComparisonTable, place: int = 0) -> QPoint:
    """A point on the heading of a rival."""
    left = table.headings.sectionViewportPosition(OURS + 1 + place)
    return QPoint(left + 12, table.headings.height() // 2)


def menu_over(part: Part) -> QMenu:
    (menu,) = part.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return menu


def choose(menu: QMenu, words: str) -> None:
    """By keys, as somebody who does not use the mouse."""
    entry = next(one for one in menu.actions() if one.text() == words)
    menu.setActiveAction(entry)
    QTest.keyClick(menu, Qt.Key.Key_Return)


@pytest.fixture
def judged(context: Context, compared: int, bid: int) -> int:
    """The rival is given 4 for the price."""
    comparisons.set_point(
        context.store, deal_id=bid, criterion="Price", contest_id=compared, theirs=4
    )
    return compared


def test_a_press_on_a_rivals_heading_offers_how_it_stands(
    qtbot: QtBot, show: Callable[[], DealView], judged: int, judge: Callable[[], Judgement]
) -> None:
    part = show().comparison
    headings = part.table.headings
    QTest.mouseClick(headings.viewport(), LEFT, pos=heading(part.table))
    menu = menu_over(part)
    offered = {entry.text(): entry.isChecked() for entry in menu.actions() if entry.isCheckable()}
    assert offered == {"Considered": True, "We won": False, "They won": False, "Dropped out": False}
    choose(menu, "Dropped out")
    qtbot.waitUntil(lambda: judge().comparison.rivals[0].outcome == "dropped")
    across, tip = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    qtbot.waitUntil(lambda: "Dropped out" in part.table.model().headerData(OURS + 1, across, tip))


def test_a_rival_is_removed_by_the_heading_and_brought_back_with_what_was_judged(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    judged: int,
    judge: Callable[[], Judgement],
) -> None:
    part = show().comparison
    said: list[str] = []
    context.desk.saying.connect(lambda text, _button, _press: said.append(text))
    QTest.mouseClick(part.table.headings.viewport(), LEFT, pos=heading(part.table))
    choose(menu_over(part), "Remove from this deal")
    qtbot.waitUntil(lambda: not judge().comparison.rivals)
    qtbot.waitUntil(lambda: said == ["Rival taken out of a deal"])
    context.store.undo()
    assert row_of(judge()).theirs == (4,)


def test_keys_reach_the_headings_of_the_rivals(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    judged: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    comparisons.add_rival(context.store, deal_id=bid, name="Vega")
    view = show()
    table = view.comparison.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, OURS + 1))
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert view.focusWidget() is table.headings
    assert table.headings.accessibleName() == "Hengli"
    QTest.keyClick(table.headings, Qt.Key.Key_Return)
    menu = menu_over(view.comparison)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(
        lambda: (
            not view.comparison.findChildren(
                QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
        )
    )
    QTest.keyClick(table.headings, Qt.Key.Key_Right)
    assert table.headings.accessibleName() == "Vega"
    QTest.keyClick(table.headings, Qt.Key.Key_Down)
    assert view.focusWidget() is table and table.currentIndex().column() == OURS + 2
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table.headings, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [rival.name for rival in judge().comparison.rivals] == ["Hengli"])


def test_what_is_known_of_a_rival_everywhere_is_noted_from_the_deal(
    qtbot: QtBot, show: Callable[[], DealView], judged: int, judge: Callable[[], Judgement]
) -> None:
    part = show().comparison
    QTest.mouseClick(part.table.headings.viewport(), LEFT, pos=heading(part.table))
    choose(menu_over(part), "About this rival…")
    dialog = dialog_of(part)
    dialog.form.editor("notes").set_value("Cheap, late")
    dialog.save()
    qtbot.waitUntil(lambda: judge().comparison.rivals[0].about == "Cheap, late")


def test_the_list_of_rivals_offers_the_same_menu(
    qtbot: QtBot, show: Callable[[], DealView], judged: int, judge: Callable[[], Judgement]
) -> None:
    part = show().rivals
    part.list.choose(judged)
    QTest.keyClick(part.list, Qt.Key.Key_Menu)
    choose(menu_over(part), "They won")
    qtbot.waitUntil(lambda: part.list.lines()[0].chip == "They won")


def test_nothing_opens_on_the_headings_that_are_no_rivals(
    show: Callable[[], DealView], judged: int
) -> None:
    part = show().comparison
    QTest.mouseClick(part.table.headings.viewport(), LEFT, pos=QPoint(20, 8))
    assert not part.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
