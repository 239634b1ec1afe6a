from datetime import date
from typing import Any

import numpy as np
import pytest

from crm_desktop import customers, firm, orders, products, purchases, rates, white_space
from crm_desktop.errors import UserError
from crm_desktop.order_days import order_days
from crm_desktop.store import Store

DAY = date(2026, 6, 30)


@pytest.fixture
def bought(store: Store) -> tuple[int, int]:
    """Big ordered twice in euros and once in dollars, Small once; a third customer never."""
    firm.set_setting(store, key="base_currency", value="EUR")
    pump = products.add(store, name="Pump", line="Pumps")
    big, small, _never = (customers.add(store, name=name) for name in ("Big", "Small", "Never"))
    for customer, day, amount, currency, product in (
        (big, date(2026, 3, 1), 500, "EUR", pump),
        (small, date(2026, 2, 28), 700, "EUR", None),
        (big, date(2024, 2, 29), -100, "EUR", None),
        (big, date(2026, 5, 1), 1000, "USD", None),
        (big, date(2026, 7, 1), 9, "EUR", None),
    ):
        line = {"quantity": 1000, "amount": amount, "product_id": product}
        orders.add(store, customer_id=customer, ordered_on=day, currency=currency, lines=[line])
    return big, small


def test_orders_come_grouped_by_customer_and_day(store: Store, bought: tuple[int, int]) -> None:
    with store.read() as session:
        found = purchases.purchases(session, DAY)
    assert found.customers.tolist() == list(bought)
    assert found.starts.tolist() == [0, 2, 3]
    assert [date.fromordinal(day) for day in found.days] == [
        date(2024, 2, 29), date(2026, 3, 1), date(2026, 2, 28)
    ]  # fmt: skip
    assert found.nets.tolist() == [-100, 500, 700]
    assert found.totals.tolist() == [400, 700]
    assert found.owners.tolist() == [0, 0, 1]
    assert found.left_out == 1


def test_a_rate_converts_what_else_stays_apart(store: Store, bought: tuple[int, int]) -> None:
    rates.add_rate(store, currency="USD", rate=0.9, valid_from=date(2026, 1, 1))
    with store.read() as session:
        found = purchases.purchases(session, DAY)
    assert found.left_out == 0
    assert found.totals.tolist() == [1300, 700]


def test_only_some_customers_are_read(store: Store, bought: tuple[int, int]) -> None:
    with store.read() as session:
        found = purchases.purchases(session, DAY, [bought[1]])
    assert found.customers.tolist() == [bought[1]]
    assert found.place_of(bought[1]) == 0
    assert found.place_of(bought[0]) is None


def test_a_product_line_counts_its_lines_only(store: Store, bought: tuple[int, int]) -> None:
    with store.read() as session:
        found = purchases.purchases(session, DAY, line="Pumps")
    assert found.totals.tolist() == [500]


def test_without_orders_there_is_nothing(store: Store) -> None:
    with store.read() as session:
        found = purchases.purchases(session, DAY)
    assert (found.n, found.left_out) == (0, 0)
    assert found.totals.tolist() == found.last_days.tolist() == []


def test_a_rate_holds_from_its_day_and_the_first_also_before(store: Store) -> None:
    rates.add_rate(store, currency="JPY", rate=0.01, valid_from=date(2026, 1, 1))
    rates.add_rate(store, currency="JPY", rate=0.02, valid_from=date(2026, 2, 1))
    days = [date(2025, 1, 1), date(2026, 1, 31), date(2026, 2, 1)]
    with store.read() as session:
        known = rates.rates(session)
    minor = known.convert("JPY", np.array([d.toordinal() for d in days]), np.full(3, 1000))
    assert minor.tolist() == [1000, 1000, 2000]


@pytest.mark.parametrize("rate", [0.0, -1.0, float("inf"), float("nan")])
def test_a_rate_that_is_none_is_refused(store: Store, rate: float) -> None:
    with pytest.raises(UserError, match="rate_not_positive"):
        rates.add_rate(store, currency="USD", rate=rate, valid_from=DAY)


def test_what_some_customers_bought_is_found_without_going_through_all_orders(
    store: Store, bought: tuple[int, int]
) -> None:
    said: list[str] = []
    with store.read() as session:
        connection: Any = session.connection().connection.driver_connection
        connection.set_trace_callback(said.append)
        purchases.purchases(session, DAY, [bought[0]])
        order_days(session, DAY, [bought[0]])
        white_space.gaps(session, DAY, [bought[0]])
        connection.set_trace_callback(None)
        # What is measured by everybody goes through all of them, for want of what is kept.
        own = [query for query in said if "sales_order" in query and "json_each" in query]
        plans = [connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall() for query in own]
        steps = [str(step[3]) for plan in plans for step in plan]
        currencies = [query for query in said if "DISTINCT" in query and "currency" in query]
    assert own and not [step for step in steps if step in ("SCAN o", "SCAN sales_order")]
    assert len([query for query in currencies if "json_each" not in query]) <= 1


def test_the_currencies_are_those_of_the_customers(store: Store, bought: tuple[int, int]) -> None:
    _big, small = bought
    with store.read() as session:
        assert sorted(purchases.currencies_of(session, None)) == ["EUR", "USD"]
        assert purchases.currencies_of(session, [small]) == ["EUR"]
        assert purchases.currencies_of(session, []) == []
