"""Departments against deals: seen at a glance, said with a click, dated and undone."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, deals, department_stances
from crm_desktop.models.codes import DepartmentRole, Stance
from tests.ui.pages.stakeholder_desk import LEFT, Desk
from ui import formats
from ui.context import Context
from ui.pages.stakeholder_departments import CellButton, DepartmentsPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TODAY = date.today()


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    return Desk(qtbot, context)


def opened(desk: Desk) -> DepartmentsPanel:
    QTest.mouseClick(desk.tab.bar.views["departments"], LEFT)
    desk.wait(desk.tab.departments.isVisible)
    return desk.tab.departments


def test_a_customer_without_departments_offers_to_add_one(desk: Desk) -> None:
    panel = opened(desk)
    desk.wait(panel.empty.isVisible)
    panel.empty.chosen.emit("add")
    popup = panel.department_popup
    assert popup.isVisible() and not popup.save_button.isEnabled()
    QTest.keyClicks(popup.name, "Finance")
    QTest.mouseClick(popup.functions[DepartmentRole.FINANCE], LEFT)
    QTest.mouseClick(popup.functions[DepartmentRole.EXECUTIVE], LEFT)
    QTest.mouseClick(popup.save_button, LEFT)
    desk.wait(lambda: len(panel.heads) == 1)
    [head] = panel.heads.values()
    assert head.word.text() == "Finance" and "," in head.below.text()
    desk.store.undo()
    desk.wait(panel.empty.isVisible)


def test_a_click_on_a_cell_says_a_dated_stance_which_can_be_undone(desk: Desk) -> None:
    finance = contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    deal = deals.add(desk.store, customer_id=desk.customer, name="Pump", opened_on=TODAY)
    panel = opened(desk)
    desk.wait(lambda: (finance, deal) in panel.cells and (finance, None) in panel.cells)
    assert panel.cells[finance, deal].word.text() == "Unknown"
    QTest.mouseClick(panel.cells[finance, deal], LEFT)
    popup = panel.popup
    assert popup.title.text() == "Finance · Pump"
    QTest.mouseClick(popup.stances[Stance.OPPONENT], LEFT)
    popup.since.setText(formats.day(TODAY - timedelta(days=9)))
    QTest.keyClicks(popup.cares_for, "The price")
    QTest.keyClick(popup.cares_for, Qt.Key.Key_Return)
    desk.wait(lambda: panel.cells[finance, deal].word.text() == "Opponent")
    cell = panel.cells[finance, deal]
    assert cell.below.text() == "The price" and cell.word.property("tone") == "bad"
    assert "Finance, Pump: Opponent" in cell.accessibleName()
    with desk.store.read() as session:
        [said] = department_stances.history(session, finance, deal)
    assert said.on_day == TODAY - timedelta(days=9)
    desk.store.undo()
    desk.wait(lambda: panel.cells[finance, deal].word.text() == "Unknown")


def test_a_day_to_come_is_not_taken(desk: Desk) -> None:
    finance = contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    panel = opened(desk)
    desk.wait(lambda: (finance, None) in panel.cells)
    QTest.mouseClick(panel.cells[finance, None], LEFT)
    for wrong in (formats.day(TODAY + timedelta(days=3)), "soon"):
        panel.popup.since.setText(wrong)
        QTest.mouseClick(panel.popup.save_button, LEFT)
        assert panel.popup.isVisible()
    panel.popup.close()
    with desk.store.read() as session:
        assert not department_stances.history(session, finance)


def test_a_departments_functions_are_shown_and_changed(desk: Desk) -> None:
    it = contacts.add_department(
        desk.store, customer_id=desk.customer, name="IT & co", functions=["technical"]
    )
    panel = opened(desk)
    desk.wait(lambda: it in panel.heads)
    QTest.mouseClick(panel.heads[it], LEFT)
    popup = panel.department_popup
    assert popup.functions[DepartmentRole.TECHNICAL].isChecked()
    QTest.mouseClick(popup.functions[DepartmentRole.USE], LEFT)
    QTest.keyClick(popup.name, Qt.Key.Key_Return)
    desk.wait(lambda: "," in panel.heads[it].below.text())
    with desk.store.read() as session:
        [row] = department_stances.departments_of(session, desk.customer)
    assert row.functions == (DepartmentRole.USE, DepartmentRole.TECHNICAL)


def test_another_customer_shows_its_own_departments(desk: Desk) -> None:
    contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    other = customers.add(desk.store, name="Other")
    sales = contacts.add_department(desk.store, customer_id=other, name="Sales")
    panel = opened(desk)
    desk.tab.show_customer(other)
    desk.wait(lambda: set(panel.heads) == {sales})
    QTest.mouseClick(desk.tab.bar.views["organisation"], LEFT)
    desk.wait(desk.tab.empty.isVisible)


def spoken_of(desk: Desk) -> tuple[int, DepartmentsPanel, CellButton]:
    """Finance, said to be an opponent, then neutral, and a supporter since today."""
    finance = contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    for days, stance in ((9, Stance.OPPONENT), (4, Stance.NEUTRAL), (0, Stance.SUPPORTER)):
        department_stances.set_stance(
            desk.store, department_id=finance, stance=stance, on=TODAY - timedelta(days=days)
        )
    panel = opened(desk)
    desk.wait(lambda: word(panel, finance) == "Supporter")
    return finance, panel, panel.cells[finance, None]


def word(panel: DepartmentsPanel, department: int) -> str:
    cell = panel.cells.get((department, None))
    return cell.word.text() if cell else ""


def said(desk: Desk, department: int) -> list[tuple[Stance, int]]:
    """Every dated stance, as so many days ago."""
    with desk.store.read() as session:
        found = department_stances.history(session, department)
    return [(one.stance, (TODAY - one.on_day).days) for one in found]


def test_the_dated_stances_of_a_cell_are_listed_the_latest_first(desk: Desk) -> None:
    _finance, panel, cell = spoken_of(desk)
    QTest.mouseClick(cell, LEFT)
    desk.wait(lambda: len(panel.popup.list.lines()) == 3)
    assert [line.chip for line in panel.popup.list.lines()] == ["Supporter", "Neutral", "Opponent"]
    assert panel.popup.list.isVisible() and panel.popup.save_button.text() == "Save"
    panel.popup.close()


def test_a_wrong_stance_is_taken_up_from_the_list_and_corrected(desk: Desk) -> None:
    finance, panel, cell = spoken_of(desk)
    QTest.mouseClick(cell, LEFT)
    popup = panel.popup
    desk.wait(lambda: len(popup.list.lines()) == 3)
    middle = popup.list.visualRect(popup.list.model().index(2, 0)).center()
    QTest.mouseClick(popup.list.viewport(), LEFT, pos=middle)
    assert popup.stances[Stance.OPPONENT].isChecked() and popup.save_button.text() == "Correct"
    popup.since.setText(formats.day(TODAY - timedelta(days=4)))
    QTest.keyClick(popup.since, Qt.Key.Key_Return)
    assert popup.problem.isVisible() and "said already" in popup.problem.text()
    popup.since.setText(formats.day(TODAY - timedelta(days=20)))
    QTest.mouseClick(popup.stances[Stance.NEUTRAL], LEFT)
    QTest.mouseClick(popup.save_button, LEFT)
    desk.wait(lambda: (Stance.NEUTRAL, 20) in said(desk, finance))
    assert len(said(desk, finance)) == 3 and not popup.isVisible()
    desk.store.undo()
    assert said(desk, finance)[0] == (Stance.OPPONENT, 9)


def test_with_the_keys_a_stance_is_corrected_and_others_are_deleted(desk: Desk) -> None:
    finance, panel, cell = spoken_of(desk)
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_F2)
    popup = panel.popup
    desk.wait(lambda: len(popup.list.lines()) == 3)
    assert popup.save_button.text() == "Correct" and popup.delete_button.isVisible()
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    with desk.qtbot.waitSignal(desk.context.desk.saying):
        QTest.keyClick(popup.list, Qt.Key.Key_Delete)
    desk.wait(lambda: len(popup.list.lines()) == 2)
    assert popup.isVisible() and said(desk, finance) == [
        (Stance.OPPONENT, 9),
        (Stance.SUPPORTER, 0),
    ]
    popup.list.setCurrentIndex(popup.list.model().index(0, 0))
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    QTest.mouseClick(popup.delete_button, LEFT)
    desk.wait(lambda: word(panel, finance) == "Opponent" and len(popup.list.lines()) == 1)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_with_the_keys_alone_a_stance_is_chosen_and_saved(desk: Desk) -> None:
    finance, panel, cell = spoken_of(desk)
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Return)
    popup = panel.popup
    desk.wait(popup.isVisible)
    chosen = popup.focusWidget()
    assert chosen is popup.stances[Stance.SUPPORTER]
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert popup.stances[Stance.NEUTRAL].isChecked()
    QTest.keyClick(popup.cares_for, Qt.Key.Key_Return)
    desk.wait(lambda: word(panel, finance) == "Neutral")
    desk.wait(lambda: desk.tab.window().focusWidget() is panel.cells[finance, None])


def test_a_new_stance_can_be_said_after_all_while_one_is_corrected(desk: Desk) -> None:
    finance, panel, cell = spoken_of(desk)
    QTest.keyClick(cell, Qt.Key.Key_F2)
    popup = panel.popup
    desk.wait(lambda: len(popup.list.lines()) == 3)
    QTest.mouseClick(popup.new_button, LEFT)
    assert popup.save_button.text() == "Save" and not popup.delete_button.isVisible()
    popup.since.setText(formats.day(TODAY - timedelta(days=1)))
    QTest.keyClick(popup.since, Qt.Key.Key_Return)
    desk.wait(lambda: (Stance.SUPPORTER, 1) in said(desk, finance))
    assert len(said(desk, finance)) == 4


def test_delete_on_a_cell_takes_the_latest_stance_away_and_offers_the_way_back(desk: Desk) -> None:
    finance, panel, cell = spoken_of(desk)
    cell.setFocus()
    with desk.qtbot.waitSignal(desk.context.desk.saying) as told:
        QTest.keyClick(cell, Qt.Key.Key_Delete)
    assert told.args is not None and told.args[1] == "Undo"
    desk.wait(lambda: word(panel, finance) == "Neutral")
    desk.wait(lambda: desk.tab.window().focusWidget() is panel.cells[finance, None])
    told.args[2]()
    desk.wait(lambda: word(panel, finance) == "Supporter")


def test_the_menu_of_a_cell_says_what_can_be_done_with_its_stances(desk: Desk) -> None:
    finance, panel, cell = spoken_of(desk)
    cell.customContextMenuRequested.emit(cell.rect().center())
    desk.wait(lambda: bool(cell.findChildren(QMenu)))
    [menu] = cell.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Say where it stands…",
        "See and correct what was said…",
        "Delete the latest stance",
    ]
    menu.actions()[2].trigger()
    desk.wait(lambda: word(panel, finance) == "Neutral")


def test_the_arrow_keys_walk_through_the_matrix(desk: Desk) -> None:
    finance, panel, _cell = spoken_of(desk)
    deal = deals.add(desk.store, customer_id=desk.customer, name="Pump", opened_on=TODAY)
    sales = contacts.add_department(desk.store, customer_id=desk.customer, name="Sales")
    desk.wait(lambda: (sales, deal) in panel.cells and panel.cells[sales, deal].isVisible())
    panel.heads[finance].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(desk.tab.window().focusWidget(), key)
    assert desk.tab.window().focusWidget() is panel.cells[sales, deal]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(desk.tab.window().focusWidget(), key)
    assert desk.tab.window().focusWidget() is panel.heads[sales]


def test_tab_leads_from_the_views_into_the_matrix_and_row_by_row(desk: Desk) -> None:
    finance, panel, _cell = spoken_of(desk)
    sales = contacts.add_department(desk.store, customer_id=desk.customer, name="Sales")
    desk.wait(lambda: sales in panel.heads and panel.cells[sales, None].isVisible())
    desk.tab.bar.views["departments"].setFocus()
    walked = []
    for _ in range(4):
        QTest.keyClick(desk.tab.window().focusWidget(), Qt.Key.Key_Tab)
        walked.append(desk.tab.window().focusWidget())
    heads, cells = panel.heads, panel.cells
    assert walked == [heads[finance], cells[finance, None], heads[sales], cells[sales, None]]


def test_in_a_wide_window_cells_of_a_row_stand_side_by_side_at_the_left(desk: Desk) -> None:
    contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    deals.add(desk.store, customer_id=desk.customer, name="Gears", opened_on=date(2026, 1, 5))
    desk.tab.resize(1800, 900)
    desk.tab.show_view("departments")
    panel = desk.tab.departments

    def stands_at_the_left() -> bool:
        row = [*panel.heads.values(), *panel.cells.values()]
        places = sorted(
            (cell.mapTo(panel, cell.rect().topLeft()).x(), cell.width()) for cell in row
        )
        gaps = [then - left - width for (left, width), (then, _) in pairwise(places)]
        return (
            len(row) == 3
            and places[0][0] < 20
            and all(width > 200 for _, width in places)
            and all(0 <= gap <= 16 for gap in gaps)
        )

    desk.wait(lambda: panel.width() > 1500 and stands_at_the_left())


def test_ctrl_enter_saves_also_from_the_chip_of_a_stance(desk: Desk) -> None:
    finance = contacts.add_department(desk.store, customer_id=desk.customer, name="Finance")
    panel = opened(desk)
    desk.wait(lambda: (finance, None) in panel.cells)
    QTest.mouseClick(panel.cells[finance, None], LEFT)
    chip = panel.popup.stances[Stance.SUPPORTER]
    QTest.mouseClick(chip, LEFT)
    QTest.keyClick(chip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: panel.cells[finance, None].word.text() == "Supporter")
    assert not panel.popup.isVisible()
