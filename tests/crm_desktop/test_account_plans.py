"""Account plans: goals, needs and what meets them, people, next steps."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crm_desktop import (
    account_plans,
    activities,
    customers,
    deals,
    findings,
    firm,
    needs,
    products,
    promises,
    stakeholders,
)
from crm_desktop.account_plans import Plan
from crm_desktop.errors import UserError
from crm_desktop.models.codes import ActivityKind, BuyingRole, Stance
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Acme", tier="key")


def plan(store: Store, customer: int) -> Plan:
    with store.read() as session:
        return account_plans.of_customer(session, customer, TODAY)


def test_a_plan_is_begun_by_its_first_words_and_there_is_one_a_customer(
    store: Store, customer: int
) -> None:
    assert not plan(store, customer).is_written
    first = account_plans.edit(store, customer_id=customer, they_win="Less downtime")
    assert account_plans.edit(store, customer_id=customer, we_win="A reference") == first
    found = plan(store, customer)
    assert (found.is_written, found.they_win, found.we_win) == (
        True,
        "Less downtime",
        "A reference",
    )


def test_goals_stand_in_their_order_and_reached_ones_come_last(store: Store, customer: int) -> None:
    ding = firm.add_user(store, name="Ding")
    _one, _two, three = (
        account_plans.add_goal(store, customer_id=customer, text=text, owner_id=ding, due_on=TODAY)
        for text in ("one", "two", "three")
    )
    account_plans.move_goal(store, id=three, by=-2)
    account_plans.reach_goal(store, id=three, on=TODAY)
    found = plan(store, customer).goals
    assert [goal.text for goal in found] == ["one", "two", "three"]
    assert {goal.owner for goal in found} == {"Ding"}
    tomorrow = date(2026, 3, 3)
    assert [goal.is_overdue(tomorrow) for goal in found] == [True, True, False]
    assert not found[0].is_overdue(TODAY)
    account_plans.reopen_goal(store, id=three)
    assert [goal.text for goal in plan(store, customer).goals] == ["three", "one", "two"]


def test_a_goal_moves_among_its_own_kind_as_far_as_they_go(store: Store, customer: int) -> None:
    ids = {
        text: account_plans.add_goal(store, customer_id=customer, text=text)
        for text in ("one", "two", "three", "done", "past")
    }
    for text in ("done", "past"):
        account_plans.reach_goal(store, id=ids[text], on=TODAY)

    def order() -> list[str]:
        return [goal.text for goal in plan(store, customer).goals]

    account_plans.move_goal(store, id=ids["one"], by=1)
    assert order() == ["two", "one", "three", "done", "past"]
    account_plans.move_goal(store, id=ids["two"], by=99)
    assert order() == ["one", "three", "two", "done", "past"]
    account_plans.move_goal(store, id=ids["past"], by=-99)
    assert order() == ["one", "three", "two", "past", "done"]
    store.undo()
    assert order() == ["one", "three", "two", "done", "past"]
    latest = store.undoable()
    account_plans.move_goal(store, id=ids["one"], by=-1)  # it is the first: nothing is written
    assert store.undoable() == latest


def test_a_goal_needs_words(store: Store, customer: int) -> None:
    with pytest.raises(UserError) as refused:
        account_plans.add_goal(store, customer_id=customer, text="  ")
    assert refused.value.code == "field_needed"


def test_needs_say_which_of_our_products_meets_them_open_and_important_first(
    store: Store, customer: int
) -> None:
    gear = products.add(store, name="Gear")
    needs.add(store, customer_id=customer, text="noise", importance=2)
    needs.add(store, customer_id=customer, text="speed", importance=5, product_id=gear)
    needs.add(store, customer_id=customer, text="done", importance=5, met_on=TODAY)
    assert [(need.text, need.product) for need in plan(store, customer).needs] == [
        ("speed", "Gear"),
        ("noise", ""),
        ("done", ""),
    ]


def test_next_steps_are_what_is_planned_and_promised_by_day(store: Store, customer: int) -> None:
    ding = firm.add_user(store, name="Ding")
    activities.plan(
        store, kind="visit", subject="tour", due_on=date(2026, 3, 9), customer_id=customer
    )
    promises.add(
        store, customer_id=customer, text="drawings", due_on=date(2026, 3, 5), owner_id=ding
    )
    kept = promises.add(store, customer_id=customer, text="kept", due_on=TODAY)
    promises.keep(store, id=kept)
    steps = plan(store, customer).next_steps
    assert [(step.text, step.kind, step.owner) for step in steps] == [
        ("drawings", None, "Ding"),
        ("tour", ActivityKind.VISIT, ""),
    ]
    assert steps[0].is_promise and steps[0].is_overdue(date(2026, 3, 6))


def test_the_maps_are_summed_up_with_decider_and_coach(store: Store, customer: int) -> None:
    deal = deals.add(store, name="Gears", opened_on=TODAY, customer_id=customer)
    han = stakeholders.add(
        store, customer_id=customer, deal_id=deal, name="Han", stance=Stance.OPPONENT,
        roles=[BuyingRole.ECONOMIC_BUYER],
    )  # fmt: skip
    stakeholders.add(
        store, customer_id=customer, deal_id=deal, name="Wang", roles=[BuyingRole.COACH]
    )
    stakeholders.add(store, customer_id=customer, deal_id=deal, title="Budget")
    with store.read() as session:
        shown = stakeholders.stakeholder_map(session, customer, deal)
    contact = next(person.contact_id for person in shown.people if person.id == han)
    assert contact is not None
    activities.log(
        store, kind="visit", subject="s", customer_id=customer, contact_ids=[contact],
        done_at=datetime(2026, 3, 1, 12, tzinfo=UTC),
    )  # fmt: skip
    (summary,) = plan(store, customer).maps
    assert (summary.deal, summary.people, summary.empty_seats, summary.met) == ("Gears", 2, 1, 1)
    assert summary.deciders == (("Han", Stance.OPPONENT),)
    assert summary.coaches == ("Wang",)
    assert dict(summary.stances)[Stance.UNKNOWN] == 1
    deals.close(store, id=deal, outcome="lost", on=TODAY)
    assert plan(store, customer).maps == ()


def test_the_gaps_are_what_the_program_noticed_and_nobody_set_aside(
    store: Store, customer: int
) -> None:
    deals.add(store, name="Gears", opened_on=TODAY, customer_id=customer, amount=100_000)
    (gap,) = plan(store, customer).gaps
    assert gap.kind == "map_empty"
    findings.dismiss(store, finding=gap, reason="not yet")
    assert plan(store, customer).gaps == ()


def test_deleting_a_plan_takes_its_goals_along(store: Store, customer: int) -> None:
    account_plans.edit(store, customer_id=customer, notes="x")
    account_plans.add_goal(store, customer_id=customer, text="Double")
    account_plans.delete(store, customer_id=customer)
    found = plan(store, customer)
    assert not found.is_written and found.goals == ()
