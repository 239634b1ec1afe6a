"""Gentle checks: for each the fact that makes it, the nearest that does not, and its end."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from crm_desktop import (
    account_plans,
    activities,
    cadences,
    complaints,
    customers,
    deals,
    needs,
    orders,
    playbooks,
    promises,
)
from crm_desktop.playbooks import State
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Acme", tier="key")


def check(store: Store, customer: int, code: str) -> tuple[State, dict[str, object]]:
    with store.read() as session:
        found = playbooks.checks(session, customer, TODAY)
    return next((one.state, one.facts) for one in found if one.code == code)


def touched(store: Store, customer: int, days: int, kind: str = "call", **fields: object) -> int:
    at = datetime(2026, 3, 2, 12, tzinfo=UTC) - timedelta(days=days)
    return activities.log(
        store,
        kind=kind,
        subject="s",
        customer_id=customer,
        done_at=at,
        **fields,  # type: ignore[arg-type]  # what a test sets
    )


def test_a_customer_not_touched_for_more_than_two_cadences_is_ignored(
    store: Store, customer: int
) -> None:
    touched(store, customer, 61)
    assert check(store, customer, "ignored") == (
        State.LOOK,
        {"days": 61, "cadence": 30, "never": False},
    )
    customers.edit(store, id=customer, cadence_days=31)
    assert check(store, customer, "ignored")[0] is State.FINE
    customers.edit(store, id=customer, cadence_days=None)
    touched(store, customer, 3)
    assert check(store, customer, "ignored")[0] is State.FINE


def test_the_firms_own_cadence_of_the_tier_counts(store: Store, customer: int) -> None:
    touched(store, customer, 61)
    cadences.set_default(store, tier="key", days=31)
    assert check(store, customer, "ignored")[0] is State.FINE


def test_an_open_courtship_halves_the_cadence(store: Store, customer: int) -> None:
    touched(store, customer, 31)
    deal = deals.add(store, name="G", opened_on=TODAY, customer_id=customer)
    assert check(store, customer, "ignored")[0] is State.FINE
    customers.edit(store, id=customer, sales_mode="court")
    assert check(store, customer, "ignored")[1]["cadence"] == 15
    assert check(store, customer, "ignored")[0] is State.LOOK
    deals.close(store, id=deal, outcome="lost", on=TODAY)
    assert check(store, customer, "ignored")[0] is State.FINE


def test_whoever_wants_no_contact_or_has_left_is_not_ignored(store: Store, customer: int) -> None:
    touched(store, customer, 500)
    customers.edit(store, id=customer, do_not_contact=True)
    assert check(store, customer, "ignored")[0] is State.FINE
    customers.edit(store, id=customer, do_not_contact=False, customer_class="lapsed")
    assert check(store, customer, "ignored")[0] is State.FINE


def buy(store: Store, customer: int, months_ago: int, amount: int, discount: int, cost: int) -> int:
    line = {
        "text": "gear", "quantity": 1_000, "amount": amount, "discount": discount, "cost": cost,
    }  # fmt: skip
    day = TODAY - timedelta(days=30 * months_ago)
    return orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=[line])


def test_growing_discounts_without_growing_sales_are_giving_in(store: Store, customer: int) -> None:
    for months in (14, 16, 18):
        buy(store, customer, months, 10_000, 0, 6_000)
    for months in (2, 4):
        buy(store, customer, months, 9_500, 500, 6_000)
    assert check(store, customer, "gave_in") == (State.UNKNOWN, {})
    last = buy(store, customer, 6, 9_500, 500, 6_000)
    state, facts = check(store, customer, "gave_in")
    assert state is State.LOOK
    assert (facts["sales_before"], facts["sales_now"]) == (30_000, 28_500)
    assert facts["discount_now"] == pytest.approx(0.05)
    assert facts["margin_before"] == pytest.approx(0.4)
    line = {"text": "gear", "quantity": 1_000, "amount": 12_000, "discount": 500, "cost": 6_000}
    orders.edit(store, id=last, lines=[line])
    assert check(store, customer, "gave_in")[0] is State.FINE


def test_a_falling_margin_is_giving_in_too_and_a_steady_one_is_not(
    store: Store, customer: int
) -> None:
    for months in (14, 16, 18, 2, 4):
        buy(store, customer, months, 10_000, 0, 6_000)
    last = buy(store, customer, 6, 10_000, 0, 6_000)
    assert check(store, customer, "gave_in")[0] is State.FINE
    line = {"text": "gear", "quantity": 1_000, "amount": 10_000, "cost": 7_000}
    orders.edit(store, id=last, lines=[line])
    assert check(store, customer, "gave_in")[0] is State.LOOK


def test_five_touches_all_alike_and_without_content_are_perfunctory(
    store: Store, customer: int
) -> None:
    for days in (1, 9, 17, 25):
        touched(store, customer, days)
    assert check(store, customer, "perfunctory")[0] is State.UNKNOWN
    last = touched(store, customer, 33)
    assert check(store, customer, "perfunctory") == (State.LOOK, {"count": 5, "kind": "call"})
    activities.edit(store, id=last, notes="wants a sample")
    assert check(store, customer, "perfunctory")[0] is State.FINE
    activities.edit(store, id=last, notes=None, kind="visit")
    assert check(store, customer, "perfunctory")[0] is State.FINE


def test_late_promises_and_unanswered_complaints_want_respect(store: Store, customer: int) -> None:
    assert check(store, customer, "respect")[0] is State.FINE
    promise = promises.add(store, customer_id=customer, text="x", due_on=TODAY)
    assert check(store, customer, "respect")[0] is State.FINE
    promises.edit(store, id=promise, due_on=TODAY - timedelta(days=1))
    opened = datetime(2026, 2, 25, tzinfo=UTC)
    complaint = complaints.add(store, customer_id=customer, text="burrs", opened_at=opened)
    assert check(store, customer, "respect") == (State.LOOK, {"promises": 1, "complaints": 1})
    promises.keep(store, id=promise)
    complaints.reply(store, id=complaint)
    assert check(store, customer, "respect")[0] is State.FINE


def test_a_key_customer_without_deal_or_need_may_be_worth_more(store: Store, customer: int) -> None:
    assert check(store, customer, "value") == (State.LOOK, {"deals": 0, "needs": 0})
    need = needs.add(store, customer_id=customer, text="less noise")
    assert check(store, customer, "value")[0] is State.FINE
    needs.edit(store, id=need, met_on=TODAY)
    assert check(store, customer, "value")[0] is State.LOOK
    customers.edit(store, id=customer, tier="general")
    assert check(store, customer, "value")[0] is State.FINE


def test_a_key_customer_is_developed_by_a_goal_that_is_still_ahead(
    store: Store, customer: int
) -> None:
    assert check(store, customer, "develop") == (State.LOOK, {"goals": 0, "overdue": 0})
    goal = account_plans.add_goal(store, customer_id=customer, text="Double", due_on=TODAY)
    assert check(store, customer, "develop")[0] is State.FINE
    account_plans.edit_goal(store, id=goal, due_on=TODAY - timedelta(days=1))
    assert check(store, customer, "develop") == (State.LOOK, {"goals": 1, "overdue": 1})
    customers.edit(store, id=customer, can_develop=False)
    assert check(store, customer, "develop")[0] is State.FINE
