"""What a customer could also buy goes into the deal by one click, and out of it by another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, orders, products, profile
from crm_desktop.store import Store
from tests.ui.pages.deal_page.page import LEFT
from ui.context import Context
from ui.pages.tabs.deal_view import DealView


@pytest.fixture
def oil(store: Store, firm: int) -> int:
    """A product of a line that others buy and the firm of the bid does not."""
    pump, oil = (products.add(store, name=name, line=f"{name}s") for name in ("Pump", "Oil"))
    day = date.today() - timedelta(days=30)
    others = [customers.add(store, name=f"Firm {place}") for place in range(6)]
    for customer in (*others, firm):
        bought = (pump, oil) if customer != firm else (pump,)
        lines = [{"quantity": 1000, "amount": 50_000, "product_id": each} for each in bought]
        orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=lines)
    return oil


def offered(context: Context, bid: int) -> list[int]:
    with context.store.read() as session:
        sheet = profile.deal(session, bid)
    return [] if sheet is None else [each.product_id for each in sheet.products]


def test_a_line_they_could_buy_is_offered_and_taken_back(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int, oil: int
) -> None:
    view = show()
    part = view.white_space
    qtbot.waitUntil(lambda: list(part.lines) == ["Oils"])
    line = part.lines["Oils"]
    assert line.text.startswith("Oils (about")
    assert line.detail == "50% of what others buy, with them 0%."
    assert line.action.text() == "Offer Oil"
    QTest.mouseClick(line.action, LEFT)
    qtbot.waitUntil(lambda: offered(context, bid) == [oil])
    qtbot.waitUntil(lambda: line.box.isChecked())
    QTest.keyClick(line.box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: offered(context, bid) == [])


def test_what_is_offered_already_stays_when_another_line_is_added(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int, oil: int
) -> None:
    drive = products.add(context.store, name="Drive")
    deals.set_products(context.store, id=bid, products=[{"product_id": drive, "amount": 7}])
    view = show()
    qtbot.waitUntil(lambda: list(view.white_space.lines) == ["Oils"])
    view.white_space.lines["Oils"].acted.emit()
    qtbot.waitUntil(lambda: offered(context, bid) == [drive, oil])


def test_a_closed_deal_offers_nothing_more(
    qtbot: QtBot, context: Context, show: Callable[[], DealView], bid: int, oil: int
) -> None:
    view = show()
    qtbot.waitUntil(lambda: list(view.white_space.lines) == ["Oils"])
    deals.close(context.store, id=bid, outcome="won", on=date.today())
    qtbot.waitUntil(view.white_space.isHidden)
