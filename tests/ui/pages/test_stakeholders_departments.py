"""Departments against deals: seen at a glance, said with a click, dated and undone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, deals, department_stances
from crm_desktop.models.codes import DepartmentRole, Stance
from tests.ui.pages.stakeholder_desk import LEFT, Desk
from ui import formats
from ui.context import Context
from ui.pages.stakeholder_departments import DepartmentsPanel

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
