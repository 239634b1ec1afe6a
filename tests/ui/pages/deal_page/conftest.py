"""A customer with an open bid, its page, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import comparisons, customers, deal_judgement, deals
from crm_desktop.deal_judgement import Judgement
from crm_desktop.store import Store
from tests.ui.pages.deal_page.page import START
from ui.context import Context
from ui.pages.tabs.deal_view import DealView


@pytest.fixture
def firm(store: Store) -> int:
    return customers.add(store, name="Yuhuan")


@pytest.fixture
def bid(store: Store, firm: int) -> int:
    made = deals.add(
        store, name="Bid", opened_on=START, customer_id=firm, amount=1_000_00, currency="EUR"
    )
    deals.move(store, id=made, to_stage="evaluation", on=date(2026, 2, 1))
    return made


@pytest.fixture
def judge(store: Store, bid: int) -> Callable[[], Judgement]:
    def read() -> Judgement:
        with store.read() as session:
            found = deal_judgement.of_deal(session, bid, date.today())
        assert found is not None
        return found

    return read


@pytest.fixture
def compared(store: Store, bid: int) -> int:
    """A criterion and a rival; the contest's id."""
    comparisons.add_criterion(store, deal_id=bid, text="Price")
    return comparisons.add_rival(store, deal_id=bid, name="Hengli")


@pytest.fixture
def show(qtbot: QtBot, context: Context, bid: int) -> Callable[[], DealView]:
    def made() -> DealView:
        view = DealView(context)
        qtbot.addWidget(view)
        view.resize(1000, 900)
        view.show_deal(bid)
        view.show()
        qtbot.waitUntil(lambda: view.form is not None)
        return view

    return made
