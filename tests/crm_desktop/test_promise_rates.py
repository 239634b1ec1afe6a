"""Kept rates of promises, by customer and by salesperson."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from crm_desktop import customers, firm, promise_rates, promises, weighing
from crm_desktop.insights.keeping_promises import kept_share
from crm_desktop.insights.weights import Weights
from crm_desktop.store import Store

TODAY = date(2026, 3, 4)


def settle(
    store: Store, customer: int, due_ago: int | None, kept_after: int | None, **fields: int
) -> int:
    """A promise due so many days ago, kept so many days after that (None: open)."""
    due = None if due_ago is None else TODAY - timedelta(days=due_ago)
    made = promises.add(store, customer_id=customer, text="p", due_on=due, **fields)
    if kept_after is not None:
        day = (due or TODAY) + timedelta(days=kept_after)
        promises.keep(store, id=made, at=datetime.combine(day, time(12), UTC))
    return made


def test_a_promise_counts_once_it_is_settled_or_its_day_is_over(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    settle(store, acme, 10, 0)
    settle(store, acme, 10, -3)
    settle(store, acme, 10, 1)
    settle(store, acme, 1, None)
    settle(store, acme, 0, None)
    settle(store, acme, -5, None)
    settle(store, acme, None, 0)
    promises.break_(store, id=settle(store, acme, 10, None))
    with store.read() as session:
        found = promise_rates.of_customer(session, acme, TODAY)
    assert (found.n, found.kept, found.late, found.broken, found.open) == (6, 3, 1, 1, 1)


def test_with_few_promises_only_their_number_is_told(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    for _ in range(4):
        settle(store, acme, 10, 0)
    with store.read() as session:
        found = promise_rates.of_customer(session, acme, TODAY)
        nothing = promise_rates.of_customer(session, customers_other(store), TODAY)
    assert (found.n, found.kept, found.rate) == (4, 4, None)
    assert (nothing.n, nothing.rate) == (0, None)


def customers_other(store: Store) -> int:
    return customers.add(store, name="Other")


def test_a_rate_is_drawn_towards_the_firms_own(store: Store) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    good = customers.add(store, name="Good", owner_id=me)
    bad = customers.add(store, name="Bad", owner_id=other)
    for _ in range(10):
        settle(store, good, 10, 0)
        settle(store, bad, 10, 4)
    with store.read() as session:
        whole = promise_rates.of_firm(session, TODAY)
        mine = promise_rates.of_owner(session, me, TODAY)
        everybody = promise_rates.by_owner(session, TODAY)
    assert (whole.n, whole.kept) == (20, 10) and whole.rate == pytest.approx(0.5)
    assert mine.rate == pytest.approx((10 + 5) / 20)  # ten at the firm's half beside its own
    assert [(name, rate.n, rate.kept) for _, name, rate in everybody] == [
        ("Me", 10, 10), ("Other", 10, 0),
    ]  # fmt: skip


def test_a_promise_is_its_owners_before_it_is_the_customers(store: Store) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    acme = customers.add(store, name="Acme", owner_id=me)
    settle(store, acme, 10, 0)
    settle(store, acme, 10, 0, owner_id=other)
    with store.read() as session:
        assert promise_rates.of_owner(session, me, TODAY).n == 1
        assert promise_rates.of_owner(session, other, TODAY).n == 1


def test_the_latest_half_year_is_told_for_the_trend(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    for ago, after in ((10, 0), (20, 5), (300, 0), (301, 0)):
        settle(store, acme, ago, after)
    with store.read() as session:
        found = promise_rates.of_firm(session, TODAY)
    assert (found.n, found.kept, found.recent_n, found.recent_kept) == (4, 3, 2, 1)


def test_the_interval_is_that_of_the_beta_distribution() -> None:
    # Beta(13, 7): quantiles at 5 % and 95 % from tables.
    found = kept_share(8, 10, 0.5)
    assert found is not None
    assert found.rate == pytest.approx(0.65)
    assert found.low == pytest.approx(0.470, abs=2e-3)
    assert found.high == pytest.approx(0.812, abs=2e-3)
    assert kept_share(4, 4, 0.5) is None


def test_a_firm_that_never_failed_may_still_fail() -> None:
    found = kept_share(50, 50, 1.0)
    assert found is not None and found.rate < 1 and found.low < found.rate < found.high


def test_the_firms_own_weights_decide_what_is_few_and_how_much_is_shrunk(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    for ago in (10, 20, 30):
        settle(store, acme, ago, 0)
    weighing.set_weights(store, weights=Weights(few=3, shrink=1))
    with store.read() as session:
        found = promise_rates.of_customer(session, acme, TODAY)
    assert found.rate == pytest.approx((3 + 0.99) / 4)
    assert found.low is not None and 0.9 < found.low < 1
