"""The orders of a customer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, orders
from crm_desktop.profile import ORDERS_SHOWN
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.tabs.orders_tab import OrdersTab


@pytest.fixture
def yuhuan(store: Store) -> int:
    made = customers.add(store, name="Yuhuan")
    for number in range(2):
        orders.add(
            store,
            customer_id=made,
            ordered_on=date(2026, 1 + number, 1),
            currency="EUR",
            number=f"A-{number}",
            lines=[{"text": "Gear", "quantity": 8_000, "unit_price": 100_000, "amount": 8_000}],
        )
    return made


@pytest.fixture
def tab(qtbot: QtBot, context: Context, yuhuan: int) -> OrdersTab:
    shown = OrdersTab(context)
    qtbot.addWidget(shown)
    shown.show_customer(yuhuan)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.list.lines()) == 2)
    return shown


def test_an_order_unfolds_into_its_lines_and_folds_again(tab: OrdersTab) -> None:
    tab.list.choose(tab.list.lines()[0].key)
    QTest.keyClick(tab.list, Qt.Key.Key_Space)
    assert [line.title for line in tab.list.lines()] == ["A-1", "Gear", "A-0"]
    assert tab.list.lines()[1].detail == "8 × €10.00"
    QTest.keyClick(tab.list, Qt.Key.Key_Space)
    assert [line.title for line in tab.list.lines()] == ["A-1", "A-0"]


def test_the_summary_says_what_all_of_them_come_to(tab: OrdersTab) -> None:
    assert "€160.00" in tab.summary.text()


def test_a_deleted_order_can_be_brought_back(
    qtbot: QtBot, context: Context, tab: OrdersTab
) -> None:
    tab.list.choose(tab.list.lines()[0].key)
    with qtbot.waitSignal(context.desk.saying) as said:
        QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(tab.list.lines()) == 1)
    said.args[2]()
    qtbot.waitUntil(lambda: len(tab.list.lines()) == 2)


def test_an_undo_from_a_toast_never_takes_back_something_newer(
    qtbot: QtBot, context: Context, tab: OrdersTab, yuhuan: int
) -> None:
    tab.list.choose(tab.list.lines()[0].key)
    with qtbot.waitSignal(context.desk.saying) as said:
        QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    customers.edit(context.store, id=yuhuan, notes="Newer")
    with qtbot.waitSignal(context.tasks.problem) as problem:
        said.args[2]()
    assert problem.args[0].code == "undo_no_longer_latest"


@pytest.mark.parametrize("count", [30, ORDERS_SHOWN + 5])
def test_an_order_opened_from_elsewhere_is_marked_and_in_sight_however_old(
    qtbot: QtBot, store: Store, context: Context, count: int
) -> None:
    firm = customers.add(store, name="Fenwick")
    made = [
        orders.add(
            store,
            customer_id=firm,
            ordered_on=date(2020, 1, 1) + timedelta(days=number),
            currency="EUR",
            number=f"F-{number}",
            lines=[{"text": "Gear", "quantity": 1_000, "amount": 8_000}],
        )
        for number in range(count)
    ]
    tab = OrdersTab(context)
    qtbot.addWidget(tab)
    tab.resize(700, 400)
    tab.show()
    tab.show_customer(firm)
    tab.open("order", made[2])
    qtbot.waitUntil(lambda: tab.list.current() == made[2])
    at = tab.list.visualRect(tab.list.currentIndex())
    qtbot.waitUntil(lambda: not tab.list.viewport().visibleRegion().intersected(at).isEmpty())
    tab.open_order(made[-1])
    qtbot.waitUntil(lambda: tab.list.current() == made[-1])
    top = tab.list.visualRect(tab.list.currentIndex())
    qtbot.waitUntil(lambda: not tab.list.viewport().visibleRegion().intersected(top).isEmpty())
