from dataclasses import replace
from datetime import date, timedelta

import pytest

from crm_desktop import charts, customers, deals, firm, kept_models, staying
from crm_desktop.charts.cohorts import behind_cohort, still_buying
from crm_desktop.charts.lifetime_value import worth_most
from crm_desktop.charts.still_customers import behind_cell, still_customers
from crm_desktop.insights.weights import SHIPPED
from crm_desktop.lifetime_values import lifetime_values
from crm_desktop.store import Store
from tests.crm_desktop.small_orders import buy, fill

DAY = date(2026, 6, 30)


@pytest.fixture
def firm_of_eight(store: Store) -> dict[str, int]:
    """Eight customers of two years, ordering 100.00 every 90 days; a key one has a deal open."""
    firm.set_setting(store, key="base_currency", value="EUR")
    found = {}
    with store.change("imported", origin="import", kind="orders", file="eight"):
        for place in range(8):
            name = f"Firm {place}"
            industry = "Food" if place < 3 else "Energy"
            found[name] = customers.add(store, name=name, industry=industry)
            for back in range(7):
                buy(store, found[name], DAY - timedelta(days=20 + 90 * back))
        key = found["Key"] = customers.add(store, name="Key", tier="key", industry="Food")
        buy(store, key, DAY - timedelta(days=30))
        deals.add(store, name="Line", customer_id=key, amount=1_000_000, opened_on=date(2026, 1, 1))
    return found


def test_with_few_customers_value_is_planned_and_said_to_be_so(
    store: Store, firm_of_eight: dict[str, int]
) -> None:
    with store.read() as session:
        found = lifetime_values(session, DAY)
    assert (found.method, found.note, found.n, found.planned) == ("plan", "few_customers", 9, 9)
    assert found.retention == pytest.approx(9 / 10)
    assert found.total is not None and found.low is not None and found.high is not None
    assert found.low < found.total < found.high
    assert found.top[0].customer_id == firm_of_eight["Key"]
    # None decided yet: the usual rate of deals won.
    assert found.top[0].value == pytest.approx(1_000_000 * 231 / 482, abs=1)
    # Three years at an order of 100.00 every 90 days, a tenth of customers leaving each year.
    assert 60_000 < found.top[1].value < 120_000


def test_a_deal_that_was_not_open_that_day_is_no_plan(
    store: Store, firm_of_eight: dict[str, int]
) -> None:
    with store.read() as session:
        shorter = replace(SHIPPED, lifetime_horizon_months=12.0)
        before = lifetime_values(session, DAY - timedelta(days=5), weights=shorter)
        whose = [value.customer_id for value in before.top]
        early = lifetime_values(session, date(2025, 12, 31))
    assert whose[0] == firm_of_eight["Key"]
    assert firm_of_eight["Key"] not in early.ids


def test_without_a_year_of_customers_nothing_is_said(store: Store) -> None:
    buy(store, customers.add(store, name="New"), DAY)
    with store.read() as session:
        found = lifetime_values(session, DAY)
        nobody = lifetime_values(session, date(2020, 1, 1))
    assert (found.total, found.top, found.n) == (None, (), 1)
    assert (nobody.total, nobody.n) == (None, 0)


def test_the_model_values_many_customers_and_plans_key_accounts_with_few_orders(
    store: Store,
) -> None:
    buyers = fill(store, 900, DAY)
    once = sorted(buyers)[:40]
    customers.edit_many(store, ids=once, tier="key")
    with store.read() as session:
        kept_models.keep(store, staying.KEPT, DAY, staying.fit_lifetimes(session, DAY))
    with store.read() as session:
        found = lifetime_values(session, DAY)
        some = lifetime_values(session, DAY, buyers[100:200])
        again = lifetime_values(session, DAY)
    assert (found.method, found.note) == ("model", None)
    assert 0 < found.planned <= 40
    assert found.total is not None and found.low is not None and found.high is not None
    assert found.low < found.total < found.high
    assert (again.low, again.high, again.top) == (found.low, found.high, found.top)
    assert some.total is not None and 0 < some.total < found.total
    assert len(found.top) == 10 and found.top[0].value >= found.top[-1].value
    assert all(value.low <= value.high for value in found.top)


def test_the_chart_of_who_still_is_a_customer_counts_everyone_once(
    store: Store, firm_of_eight: dict[str, int]
) -> None:
    with store.read() as session:
        view = still_customers(session, charts.Slice(DAY))
        food = still_customers(session, charts.Slice(DAY, industry="Food"))
        behind = behind_cell(session, charts.Slice(DAY), view.cells[0].ids)
        empty = still_customers(session, charts.Slice(date(2020, 1, 1)))
    assert sum(cell.n for cell in view.cells) == view.n == 9
    assert (view.fine, view.red, view.worth) == (9, 0, 570_000)
    assert food.n == 4
    assert behind.n == view.cells[0].n
    assert (empty.n, empty.cells) == (0, ())


def test_the_chart_of_values_names_who_brings_most(
    store: Store, firm_of_eight: dict[str, int]
) -> None:
    with store.read() as session:
        view = worth_most(session, charts.Slice(DAY, industry="Food"))
    assert view.names[0] == "Key" and view.found.n == 4


def test_the_chart_of_cohorts_knows_who_stands_behind_a_cell(
    store: Store, firm_of_eight: dict[str, int]
) -> None:
    with store.read() as session:
        view = still_buying(session, charts.Slice(DAY))
        places = view.found.behind[0][0]
        who = behind_cohort(session, charts.Slice(DAY), view.ids[list(places)].tolist())
        energy = still_buying(session, charts.Slice(DAY, industry="Energy"))
    assert view.found.sizes[0] == 8 and who.n == 8
    assert energy.found.n == 5
