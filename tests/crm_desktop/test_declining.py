"""Who buys less, asked of a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from crm_desktop import customers, declining, firm, kept_models, orders, products, rates
from crm_desktop.declining import declines
from crm_desktop.insights.decline import Falling
from crm_desktop.insights.weights import SHIPPED
from crm_desktop.refitting import refit
from crm_desktop.store import Store

DAY = date(2026, 6, 30)


def months_ago(months: int, day: int = 10) -> date:
    at = DAY.year * 12 + DAY.month - 1 - months
    return date(at // 12, at % 12 + 1, day)


class Shop:
    """A file with products of two lines, and customers who order as they are told."""

    def __init__(self, store: Store) -> None:
        self.store = store
        firm.set_setting(store, key="base_currency", value="EUR")
        self.pump = products.add(store, name="Pump", line="Pumps")
        self.oil = products.add(store, name="Oil", line="Oils")

    def customer(self, name: str) -> int:
        return customers.add(self.store, name=name)

    def order(self, customer: int, on: date, *amounts: int, currency: str = "EUR") -> int:
        """An order of pumps and, with a second amount, of oil."""
        lines = [
            {"quantity": 1000, "amount": amount, "product_id": product}
            for amount, product in zip(amounts, (self.pump, self.oil), strict=False)
        ]
        return orders.add(
            self.store, customer_id=customer, ordered_on=on, currency=currency, lines=lines
        )

    def falling(self, name: str, by_month: Sequence[int], *, currency: str = "EUR") -> int:
        """A customer with an order in each of the latest months, the oldest amount first."""
        customer = self.customer(name)
        for back, amount in enumerate(reversed(by_month)):
            if amount:
                self.order(customer, months_ago(back + 1), amount, 100, currency=currency)
        return customer


STEADY = [5_000] * 36
FADING = [8_000 + at * 37 % 11 * 100 for at in range(24)] + [0, 0, 900] + [0] * 6 + [100, 0, 0]

# Falling so clearly that it is sure among several customers too.
STEEP = [9_900 - 150 * at for at in range(24)] + [0] * 11 + [100]


@pytest.fixture
def shop(store: Store) -> Shop:
    return Shop(store)


def test_who_orders_more_seldom_and_for_less_is_red(shop: Shop) -> None:
    fading = shop.falling("Fading", FADING)
    shop.falling("Steady", STEADY)
    with shop.store.read() as session:
        found = declines(session, DAY)
    (only,) = found.found
    assert (only.customer_id, only.state) == (fading, Falling.RED)
    assert (only.before_days, only.last_days) == (11, 2)
    assert only.fall > 0.9
    assert only.lost == only.before_net - only.last_net == found.lost
    assert (found.n, found.tested) == (2, 2)


def test_a_decline_says_which_lines_and_which_orders(shop: Shop) -> None:
    shop.falling("Fading", FADING)
    with shop.store.read() as session:
        (only,) = declines(session, DAY).found
    assert [part.name for part in only.parts] == ["Pumps", "Oils"]
    whole = 100 * (only.last_net - only.before_net) / only.before_net
    assert sum(part.points for part in only.parts) == pytest.approx(whole, abs=0.11)
    assert len(only.orders) == 5


def test_only_what_was_known_that_day_counts(shop: Shop) -> None:
    shop.falling("Fading", FADING)
    with shop.store.read() as session:
        before = declines(session, DAY - timedelta(days=366))
        assert not before.found
        assert before.as_of == DAY - timedelta(days=366)


def test_orders_in_a_currency_without_a_rate_stand_apart(shop: Shop) -> None:
    shop.falling("Abroad", FADING, currency="USD")
    with shop.store.read() as session:
        assert (declines(session, DAY).n, declines(session, DAY).left_out) == (0, 26)
    rates.add_rate(shop.store, currency="USD", rate=0.5, valid_from=date(2020, 1, 1))
    with shop.store.read() as session:
        (only,) = declines(session, DAY).found
    assert only.state is Falling.RED


def test_of_some_customers_the_limits_of_the_last_whole_run_hold(shop: Shop) -> None:
    fading = shop.falling("Fading", FADING)
    others = [shop.falling(f"Steady {at}", STEADY) for at in range(3)]
    refit(shop.store, DAY)
    with shop.store.read() as session:
        whole, some = declines(session, DAY), declines(session, DAY, [fading])
        assert some.limits == whole.limits
        assert some.found == whole.found
        assert not declines(session, DAY, others).found
        kept = kept_models.kept(session, declining.MODEL)
    assert kept is not None and kept.value["days"] == whole.limits.days


def test_without_a_whole_run_or_by_other_weights_all_are_tested(shop: Shop) -> None:
    fading = shop.falling("Fading", FADING)
    other = replace(SHIPPED, decline_at_least=40)
    with shop.store.read() as session:
        assert declines(session, DAY, [fading]).found == declines(session, DAY).found
        assert declines(session, DAY, weights=other).found[0].state is Falling.AMBER


def test_a_file_without_orders_has_nobody(store: Store) -> None:
    with store.read() as session:
        found = declines(session, DAY)
    assert (found.n, found.tested, found.found, found.lost) == (0, 0, (), 0)


def test_a_customer_who_gave_more_back_than_they_bought_is_no_decline(shop: Shop) -> None:
    back = shop.customer("Back")
    for month in range(20, 12, -1):
        shop.order(back, months_ago(month), -500)
    with shop.store.read() as session:
        assert not declines(session, DAY).found
