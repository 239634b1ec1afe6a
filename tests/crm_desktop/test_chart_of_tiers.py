"""Customers and sales by tier, and their moves within a year."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from crm_desktop import customers, firm, orders, rates
from crm_desktop.charts.slices import Slice
from crm_desktop.charts.tiers import behind_tiers, tier_moves
from crm_desktop.insights.tiers import TierProblem
from crm_desktop.models.codes import Tier
from crm_desktop.store import Store

AS_OF = date(2026, 3, 4)


def order(store: Store, customer: int, amount: int, ago: int) -> None:
    line = {"quantity": 1000, "amount": amount, "cost": amount // 2}
    on = AS_OF - timedelta(days=ago)
    orders.add(store, customer_id=customer, ordered_on=on, currency="EUR", lines=[line])


@pytest.fixture
def ten(store: Store) -> list[int]:
    """Ten customers who bought in both years; the first was the smallest and is the largest."""
    firm.set_setting(store, key="base_currency", value="EUR")
    made = []
    for n in range(1, 11):
        tier = "core" if n == 10 else "general" if n > 1 else None
        made.append(customers.add(store, name=f"C{n}", tier=tier, credit="fair", industry="Steel"))
        order(store, made[-1], 1_000 * n, 400)
        order(store, made[-1], 1_000 * n if n > 1 else 99_000, 30)
    return made


def test_customers_and_sales_stand_by_the_tiers_they_have(store: Store, ten: list[int]) -> None:
    with store.read() as session:
        found = tier_moves(session, Slice(AS_OF))
    assert [(bar.tier, bar.n) for bar in found.bars] == [
        (Tier.CORE, 1), (Tier.KEY, 0), (Tier.GENERAL, 8), (None, 1)
    ]  # fmt: skip
    assert found.n == 10 and found.sales == 99_000 + sum(1_000 * n for n in range(2, 11))
    assert found.bars[0].ids == (ten[9],) and found.bars[0].sales == 10_000


def test_who_rose_within_the_year_stands_in_the_square_of_the_move(
    store: Store, ten: list[int]
) -> None:
    with store.read() as session:
        found = tier_moves(session, Slice(AS_OF))
        rose = next(
            cell for cell in found.cells if (cell.before, cell.now) == (Tier.GENERAL, Tier.CORE)
        )
        behind = behind_tiers(session, Slice(AS_OF), rose.ids)
    assert rose.ids == (ten[0],) and rose.sales == 99_000
    assert found.moved[0] == 1
    assert (behind.n, behind.amount) == (1, 99_000)
    assert sum(cell.n for cell in found.cells) == 10


def test_what_stands_behind_a_bar_is_converted_as_the_bar_is(store: Store, ten: list[int]) -> None:
    line = {"quantity": 1000, "amount": 5_000, "cost": 100}
    on = AS_OF - timedelta(days=20)
    orders.add(store, customer_id=ten[9], ordered_on=on, currency="USD", lines=[line])
    rates.add_rate(store, currency="USD", rate=0.5, valid_from=date(2020, 1, 1))
    with store.read() as session:
        bar = tier_moves(session, Slice(AS_OF)).bars[0]
        behind = behind_tiers(session, Slice(AS_OF), bar.ids)
    assert bar.sales == 12_500
    assert (behind.n, behind.amount, behind.rows[0].count) == (1, 12_500, 2)


def test_a_segment_keeps_the_borders_of_all(store: Store, ten: list[int]) -> None:
    customers.edit(store, id=ten[0], industry="Glass")
    with store.read() as session:
        found = tier_moves(session, Slice(AS_OF, industry="Glass"))
    assert found.n == 1
    assert [(c.before, c.now) for c in found.cells if c.n] == [(Tier.GENERAL, Tier.CORE)]


def test_one_customer_or_none_has_no_moves(store: Store) -> None:
    with store.read() as session:
        assert tier_moves(session, Slice(AS_OF)).problem is TierProblem.NO_ORDERS
    order(store, customers.add(store, name="One", credit="good"), 100, 10)
    with store.read() as session:
        found = tier_moves(session, Slice(AS_OF))
    assert found.problem is TierProblem.FEW and not found.cells and found.n == 1
