"""Real files give the published figures, and the same when they come again."""

from __future__ import annotations

import statistics
from datetime import date

import pytest

from crm_desktop.exchange.importing import import_files
from crm_desktop.store import Store
from tests.crm_desktop.exchange.shared_data import shared


def _one(store: Store, statement: str) -> tuple[object, ...]:
    with store.read() as session:
        return tuple(session.connection().exec_driver_sql(statement).one())


def _medians(store: Store) -> dict[str, float]:
    days: dict[str, list[int]] = {"won": [], "lost": []}
    with store.read() as session:
        for outcome, opened, closed in session.connection().exec_driver_sql(
            "SELECT outcome, opened_on, closed_on FROM deal WHERE outcome IS NOT NULL"
        ):
            days[outcome].append((date.fromisoformat(closed) - date.fromisoformat(opened)).days)
    return {outcome: statistics.median(spans) for outcome, spans in days.items()}


def test_a_computer_makers_pipeline(store: Store) -> None:
    files = (("customers", "accounts.csv"), ("products", "products.csv"))
    for kind, name in (*files, ("deals", "sales_pipeline.csv")):
        import_files(store, kind=kind, files=[shared(f"maven_crm/{name}")], currency="USD")
    deals, alone, won, lost, amount = _one(
        store,
        "SELECT count(*), sum(customer_id IS NULL), sum(outcome = 'won'), sum(outcome = 'lost'), "
        "sum(CASE WHEN outcome = 'won' THEN amount END) FROM deal",
    )
    assert (deals, alone, won, amount) == (8_800, 1_425, 4_238, 1_000_553_400)
    assert won / (won + lost) == pytest.approx(0.6315, abs=0.00005)  # type: ignore[operator]  # numbers
    assert _medians(store) == {"won": 57, "lost": 14}
    assert _one(store, "SELECT count(*) FROM product") == (7,)


def test_a_record_shops_purchases(store: Store) -> None:
    path = shared("cdnow/CDNOW_master.txt")
    import_files(store, kind="orders", files=[path], currency="USD")
    figures = "SELECT count(*), (SELECT count(*) FROM customer), sum(amount) FROM order_line"
    assert _one(store, figures) == (69_659, 23_570, 250_031_563)
    assert import_files(store, kind="orders", files=[path], currency="USD").change_id is None


def test_a_trading_firms_orders(store: Store) -> None:
    for kind, name in (("customers", "customers.csv"), ("orders", "order_lines.csv")):
        import_files(store, kind=kind, files=[shared(f"northwind/{name}")], currency="USD")
    lines, net = _one(store, "SELECT count(*), sum(amount) / 100.0 FROM order_line")
    assert lines == 2_155
    assert net == pytest.approx(1_265_793.04, abs=0.5)
    counts = "SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM contact)"
    assert _one(store, counts) == (91, 91)


def test_address_books_come_in_and_come_in_once(store: Store) -> None:
    cards = sorted(shared("vcards").glob("ez-vcard/*.vcf"))
    books = sorted(shared("contacts_csv").glob("*.csv"))
    first = import_files(store, kind="contacts", files=[*cards, *books])
    assert first.created["contacts"] > 20
    again = import_files(store, kind="contacts", files=[*cards, *books])
    assert again.created == {}
