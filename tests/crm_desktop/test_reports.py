from datetime import date

import pytest

from crm_desktop import activities, customers, deals, firm, orders, rates
from crm_desktop.reports import concentration, figures, summary
from crm_desktop.reports import deals as deal_report
from crm_desktop.store import Store


@pytest.fixture
def filled(store: Store) -> Store:
    """Two customers, three orders of which one in another currency, three deals."""
    firm.set_setting(store, key="base_currency", value="EUR")
    big = customers.add(store, name="Big")
    small = customers.add(store, name="Small")
    line = {"quantity": 1000, "amount": 90_000}
    orders.add(store, customer_id=big, ordered_on=date(2026, 1, 5), currency="EUR", lines=[line])
    orders.add(
        store, customer_id=small, ordered_on=date(2026, 3, 5), currency="EUR",
        lines=[{"quantity": 1000, "amount": 10_050}],
    )  # fmt: skip
    orders.add(store, customer_id=small, ordered_on=date(2026, 3, 6), currency="USD", lines=[line])
    won = deals.add(
        store, name="A", opened_on=date(2026, 1, 1), customer_id=big, amount=123_456, currency="EUR"
    )
    deals.close(store, id=won, outcome="won", on=date(2026, 1, 31))
    deals.add(store, name="B", opened_on=date(2026, 2, 1), customer_id=big)
    deals.add(store, name="C", opened_on=date(2026, 2, 1), amount=700, currency="USD")
    activities.plan(store, customer_id=big, kind="call", subject="Ring", due_on=date(2026, 5, 1))
    return store


def test_a_summary_counts_everything_and_sums_the_base_currency(filled: Store) -> None:
    with filled.read() as session:
        report = summary.report(session)
    assert report.figures == {
        "customers": 2, "contacts": 0, "products": 0, "orders": 3, "order_lines": 3, "deals": 3,
        "activities": 1, "currency": "EUR", "net_sales": 1000.5,
    }  # fmt: skip
    assert report.left_out == {"orders": 1}


def test_a_summary_of_a_day_leaves_out_what_came_later(filled: Store) -> None:
    with filled.read() as session:
        found = summary.report(session, date(2026, 1, 20)).figures
    assert (found["orders"], found["order_lines"], found["deals"]) == (1, 1, 1)
    assert (found["activities"], found["net_sales"]) == (0, 900)


def test_concentration_speaks_of_customers_who_bought(filled: Store) -> None:
    customers.add(filled, name="Never bought")
    with filled.read() as session:
        report = concentration.report(session)
    assert report.figures["n"] == 2
    assert report.figures["total"] == 1000.5
    assert report.figures["top20_share"] == pytest.approx(900 / 1000.5, abs=1e-6)
    assert report.figures["customers_for_80"] == 1
    assert report.figures["net_negative"] == 0


def test_deals_have_exactly_the_promised_figures(filled: Store) -> None:
    with filled.read() as session:
        report = deal_report.report(session)
    assert report.figures == {
        "n": 3, "open": 2, "won": 1, "lost": 0, "win_rate": 1.0, "won_amount": 1234.56,
        "by_stage": {
            "need": 2, "project_setup": 0, "information_gathering": 0, "technical_selection": 0,
            "evaluation": 0, "decision": 0, "follow_up": 0,
        },
        "median_days_won": 30, "median_days_lost": None,
    }  # fmt: skip
    assert report.left_out == {"deals": 1}


def test_deals_of_a_day_are_as_they_stood_then(filled: Store) -> None:
    with filled.read() as session:
        found = deal_report.report(session, date(2026, 1, 30)).figures
    assert (found["n"], found["open"], found["won"]) == (1, 1, 0)


def test_deals_of_a_day_are_counted_at_the_stage_they_stood_at_then(filled: Store) -> None:
    made = deals.add(filled, name="D", opened_on=date(2026, 1, 10))
    deals.move(filled, id=made, to_stage="evaluation", on=date(2026, 1, 20))
    deals.move(filled, id=made, to_stage="decision", on=date(2026, 3, 1))
    with filled.read() as session:
        then = deal_report.report(session, date(2026, 1, 30)).figures["by_stage"]
        now = deal_report.report(session).figures["by_stage"]
    assert (then["evaluation"], then["decision"]) == (1, 0)
    assert (now["evaluation"], now["decision"]) == (0, 1)


def test_reports_convert_what_has_a_rate(filled: Store) -> None:
    bid = deals.add(filled, name="D", opened_on=date(2026, 2, 1), amount=1_000, currency="USD")
    deals.close(filled, id=bid, outcome="won", on=date(2026, 2, 3))
    rates.add_rate(filled, currency="USD", rate=0.5, valid_from=date(2026, 1, 1))
    rates.add_rate(filled, currency="USD", rate=0.7, valid_from=date(2026, 6, 1))
    with filled.read() as session:
        summed, shared = summary.report(session), concentration.report(session)
        closed = deal_report.report(session)
    assert (summed.figures["net_sales"], summed.left_out) == (1450.5, {})
    assert (shared.figures["total"], shared.left_out) == (1450.5, {})
    assert (closed.figures["won_amount"], closed.left_out) == (1239.56, {})


def test_amounts_of_a_currency_without_cents_are_whole() -> None:
    assert figures.major(1234, "JPY") == 1234
    assert figures.major(1234, "EUR") == 12.34
    assert figures.major(1234, "KWD") == 1.234
