"""Lead or prospect: the signs of interest seen, and the rule over them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from crm_desktop import activities, customers, interest
from crm_desktop.models.codes import CustomerClass, Signal
from crm_desktop.store import Store

TODAY = date(2026, 3, 4)


def seen(store: Store, customer: int, days_ago: int, *signals: str) -> int:
    done = datetime.combine(TODAY - timedelta(days=days_ago), time(12), UTC)
    return activities.log(
        store, kind="call", subject=f"{days_ago}", customer_id=customer, done_at=done,
        signals=signals,
    )  # fmt: skip


def of(store: Store, customer: int) -> interest.Interest:
    with store.read() as session:
        return interest.of_customer(session, customer, TODAY)


def test_a_target_that_asks_the_price_and_calls_us_first_is_taken_for_a_prospect(
    store: Store,
) -> None:
    acme = customers.add(store, name="Acme", customer_class="target")
    seen(store, acme, 5, "asks_price")
    assert of(store, acme).suggested is None
    call = seen(store, acme, 2, "contacts_first")
    found = of(store, acme)
    assert (found.suggested, found.points) == (CustomerClass.PROSPECT, found.enough)
    assert dict(found.reasons) == {Signal.ASKS_PRICE: 2, Signal.CONTACTS_FIRST: 2}
    assert (found.seen[0].activity_id, found.seen[0].on) == (call, TODAY - timedelta(days=2))
    assert [one.signal for one in found.seen] == [Signal.CONTACTS_FIRST, Signal.ASKS_PRICE]


def test_a_sign_seen_on_another_day_again_counts_more_and_twice_a_day_does_not(
    store: Store,
) -> None:
    acme = customers.add(store, name="Acme", customer_class="target")
    seen(store, acme, 5, "asks_questions")
    seen(store, acme, 5, "asks_questions")
    assert of(store, acme).points == 1
    seen(store, acme, 6, "asks_questions")
    assert of(store, acme).points == 2


def test_old_signs_are_shown_and_do_not_count(store: Store) -> None:
    acme = customers.add(store, name="Acme", customer_class="prospect")
    seen(store, acme, 200, "asks_price", "contacts_first")
    found = of(store, acme)
    assert (found.points, found.suggested) == (0, CustomerClass.TARGET)
    assert [one.counts for one in found.seen] == [False, False]


@pytest.mark.parametrize("klass", ["repeat", "loyal", "partner", "lapsed", "first_purchase"])
def test_who_bought_already_is_no_question_of_interest(store: Store, klass: str) -> None:
    acme = customers.add(store, name="Acme", customer_class=klass)
    seen(store, acme, 1, *Signal)
    assert of(store, acme).suggested is None


def test_a_customer_without_a_class_may_be_a_prospect_and_one_without_signs_is_nothing(
    store: Store,
) -> None:
    acme = customers.add(store, name="Acme")
    assert of(store, acme).suggested is None and of(store, acme).seen == ()
    seen(store, acme, 1, "asks_price", "cares_for_product")
    assert of(store, acme).suggested is CustomerClass.PROSPECT


def test_a_planned_activity_shows_no_signs(store: Store) -> None:
    acme = customers.add(store, name="Acme", customer_class="target")
    activities.plan(
        store, kind="call", subject="s", due_on=TODAY, customer_id=acme, signals=["asks_price"]
    )
    assert of(store, acme).seen == ()
