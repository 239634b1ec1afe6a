"""A charts page with customers, orders and deals, and what tests do with it."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, firm, orders
from crm_desktop.store import Store
from ui.pages.charts import ChartsPage
from ui.widgets.charts.card import ChartCard

TODAY = date.today()


def fill(store: Store, count: int = 6, *, day: date = TODAY) -> list[int]:
    """Customers with one order each, the n-th of n × 1,000.00, and a deal for every second."""
    firm.set_setting(store, key="base_currency", value="EUR")
    made = []
    with store.change("sample_made"):
        for n in range(1, count + 1):
            customer = customers.add(store, name=f"Firm {n}", tier="core" if n == 1 else "key")
            lines = [{"quantity": 1000, "amount": 100_000 * n}]
            orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=lines)
            if n % 2:
                deals.add(store, name=f"Deal {n}", opened_on=day, customer_id=customer, amount=5_00)
            made.append(customer)
    return made


def show(qtbot: QtBot, page: ChartsPage) -> None:
    """Show the page, and wait until it has said all."""
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    wait(qtbot, page)


def wait(qtbot: QtBot, page: ChartsPage) -> None:
    """Until every card of the board that is open has said something."""

    def is_there() -> bool:
        board = page.board
        return board is not None and board.is_answered and all(map(has_said, page.cards.values()))

    qtbot.waitUntil(is_there)


def has_said(card: ChartCard) -> bool:
    """Whether a card shows a sentence, or what is missing for one."""
    return bool(card.sentence.text() or card.is_empty)
