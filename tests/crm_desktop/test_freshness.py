"""The age of what is known of a customer: what makes it young, and who is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
import sqlalchemy as sa

from crm_desktop import (
    activities,
    contacts,
    customers,
    derived,
    firm,
    freshness,
    needs,
    snoozing,
    stakeholders,
)
from crm_desktop.freshness import Stale
from crm_desktop.models import Contact
from crm_desktop.models.codes import FieldGroup, Stance
from crm_desktop.store import Store

LONG_AGO, TODAY = date(2024, 1, 10), date(2026, 3, 4)
OLD = (TODAY - LONG_AGO).days
ALL = ("reach", "people", "standing", "needs", "stakeholders")


def on(store: Store, day: date) -> None:
    """From now on Changes are made on this day."""
    store.clock = lambda: datetime.combine(day, time(12), UTC)


@pytest.fixture
def acme(store: Store) -> int:
    """A core customer of whom everything was entered long ago."""
    on(store, LONG_AGO)
    noon = datetime.combine(LONG_AGO, time(12), UTC)
    customer = customers.add(
        store, name="Acme", tier="core", phones=["1"], emails=["a@b.c"], created_at=noon
    )
    contacts.add(store, name="Han", customer_id=customer, created_at=noon, phones=["2"])
    needs.add(store, customer_id=customer, text="speed")
    stakeholders.add(store, customer_id=customer, title="Head", roles=[])
    on(store, TODAY)
    return customer


def days(store: Store, customer: int) -> dict[str, int | None]:
    with store.read() as session:
        return {str(a.group): a.days for a in freshness.ages(session, customer, TODAY)}


def stale(store: Store, owner_id: int | None = None, first: int = 20) -> Stale:
    with store.read() as session:
        return freshness.stale(session, TODAY, owner_id=owner_id, first=first)


def person(store: Store) -> int:
    with store.read() as session:
        return session.scalars(sa.select(Contact.id)).one()


def seat(store: Store, customer: int) -> int:
    with store.read() as session:
        return stakeholders.stakeholder_map(session, customer, None).people[0].id


def test_everything_is_as_old_as_its_entry(store: Store, acme: int) -> None:
    assert days(store, acme) == dict.fromkeys(ALL, OLD)


CHANGES: dict[str, list[Callable[[Store, int], object]]] = {
    "reach": [
        lambda s, c: customers.edit(s, id=c, phones=["1", "9"]),
        lambda s, c: customers.edit(s, id=c, phones=[]),
        lambda s, c: customers.edit(s, id=c, web="acme.example"),
        lambda s, c: customers.edit(s, id=c, addresses=[{"city": "León"}]),
    ],
    "people": [
        lambda s, c: contacts.edit(s, id=person(s), name="Han Li"),
        lambda s, c: contacts.edit(s, id=person(s), phones=["3"]),
        lambda s, c: contacts.edit(s, id=person(s), phones=[]),
        lambda s, c: contacts.add(s, name="Wang", customer_id=c),
        lambda s, c: contacts.add_department(s, customer_id=c, name="D", functions=["use"]),
    ],
    "standing": [
        lambda s, c: customers.edit(s, id=c, tier="key"),
        lambda s, c: customers.edit_many(s, ids=[c], industry="Steel"),
    ],
    "needs": [lambda s, c: needs.add(s, customer_id=c, text="price")],
    "stakeholders": [
        lambda s, c: stakeholders.set_stance(s, ids=[seat(s, c)], stance=Stance.SUPPORTER)
    ],
}


@pytest.mark.parametrize(
    ("group", "change"),
    [
        pytest.param(group, change, id=f"{group}-{n}")
        for group, changes in CHANGES.items()
        for n, change in enumerate(changes)
    ],
)
def test_a_change_makes_its_group_young_and_undo_old_again(
    store: Store, acme: int, group: str, change: Callable[[Store, int], object]
) -> None:
    change(store, acme)
    assert {name for name, age in days(store, acme).items() if age == 0} == {group}
    store.undo()
    assert days(store, acme) == dict.fromkeys(ALL, OLD)
    store.redo()
    after = days(store, acme)
    assert {name for name, age in after.items() if age == 0} == {group}
    with store.keep() as connection:
        derived.rebuild(connection)
    assert days(store, acme) == after


def test_touches_owners_and_notes_tell_nothing_new_of_these(store: Store, acme: int) -> None:
    owner = firm.add_user(store, name="Me")
    activities.log(store, kind="call", subject="s", customer_id=acme)
    customers.edit(store, id=acme, notes="nice", owner_id=owner, cadence_days=9)
    assert days(store, acme) == dict.fromkeys(ALL, OLD)


def test_what_the_program_does_by_itself_makes_nothing_young(store: Store, acme: int) -> None:
    with store.change("customer_edited", origin="automatic"):
        customers.edit(store, id=acme, tier="key", phones=["7"])
    assert days(store, acme) == dict.fromkeys(ALL, OLD)


def test_verified_on_speaks_of_everything(store: Store, acme: int) -> None:
    customers.edit(store, id=acme, verified_on=TODAY - timedelta(days=5))
    assert days(store, acme) == dict.fromkeys(ALL, 5)


def test_the_days_that_rows_name_count(store: Store, acme: int) -> None:
    with store.change("x", origin="automatic"):
        needs.add(store, customer_id=acme, text="price", since=TODAY - timedelta(days=30))
        contacts.edit(store, id=person(store), verified_on=TODAY - timedelta(days=12))
    found = days(store, acme)
    assert (found["needs"], found["people"], found["reach"]) == (30, 12, OLD)


@pytest.mark.parametrize("group", list(FieldGroup))
def test_still_true_confirms_one_group_and_can_be_taken_back(
    store: Store, acme: int, group: FieldGroup
) -> None:
    freshness.confirm(store, customer_id=acme, field_group=group, on=TODAY)
    assert days(store, acme) == {**dict.fromkeys(ALL, OLD), str(group): 0}
    store.undo()
    assert days(store, acme) == dict.fromkeys(ALL, OLD)


def test_a_group_of_which_nothing_is_entered_is_unknown_until_confirmed(store: Store) -> None:
    bare = customers.add(store, name="Bare")
    assert days(store, bare) == dict.fromkeys(ALL)
    freshness.confirm(store, customer_id=bare, field_group="needs", on=TODAY)
    assert days(store, bare) == {**dict.fromkeys(ALL), "needs": 0}


def test_removing_all_there_was_leaves_it_unknown(store: Store, acme: int) -> None:
    customers.edit(store, id=acme, phones=[], emails=[])
    assert days(store, acme)["reach"] is None


def test_what_is_asked_next_is_what_is_old_then_what_is_unknown(store: Store, acme: int) -> None:
    with store.read() as session:
        found = freshness.to_ask(session, acme, TODAY)
    assert {str(age.group) for age in found} == set(ALL) and all(age.is_stale for age in found)
    freshness.confirm(store, customer_id=acme, field_group="reach", on=TODAY)
    customers.edit(store, id=acme, tier=None)
    with store.read() as session:
        groups = [str(age.group) for age in freshness.to_ask(session, acme, TODAY)]
    assert groups == ["people", "needs", "stakeholders", "standing"]


@pytest.mark.parametrize(
    ("tier", "limit"), [("core", 180), ("key", 365), ("general", 540), (None, 540)]
)
def test_information_is_stale_by_tier(store: Store, tier: str | None, limit: int) -> None:
    for age in (limit - 1, limit):
        on(store, TODAY - timedelta(days=age))
        entered = datetime.combine(TODAY - timedelta(days=age), time(12), UTC)
        customers.add(store, name=f"{age}", tier=tier, phones=["1"], created_at=entered)
    found = stale(store)
    assert [one.customer for one in found.customers] == [f"{limit}"]
    assert found.customers[0].ages[0].days == limit


def test_key_accounts_come_first_then_the_oldest(store: Store) -> None:
    for name, tier, age in (
        ("g", "general", 900),
        ("k", "key", 600),
        ("c", "core", 200),
        ("c2", "core", 300),
    ):
        on(store, TODAY - timedelta(days=age))
        entered = datetime.combine(TODAY - timedelta(days=age), time(12), UTC)
        customers.add(store, name=name, tier=tier, phones=["1"], created_at=entered)
    assert [one.customer for one in stale(store).customers] == ["c2", "c", "k", "g"]
    assert (len(stale(store, first=2).customers), stale(store, first=2).total) == (2, 4)


def test_who_is_lapsed_or_not_to_be_contacted_is_not_asked(store: Store, acme: int) -> None:
    for fields in ({"customer_class": "lapsed"}, {"do_not_contact": True}):
        customers.edit(store, id=acme, **fields)
        assert stale(store).total == 0
        store.undo()
        assert stale(store).total == 1


def test_mine_are_my_customers_and_nobodys(store: Store, acme: int) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    assert stale(store, me).total == 1
    customers.edit(store, id=acme, owner_id=other)
    assert stale(store, me).total == 0 and stale(store, other).total == 1


def test_those_put_off_are_counted_apart(store: Store, acme: int) -> None:
    until = TODAY + timedelta(days=1)
    snoozing.snooze(store, kind="freshness", record_id=acme, customer_id=acme, until=until)
    with store.read() as session:
        found = freshness.stale(session, TODAY, without_snoozed=True)
    assert (found.customers, found.total, found.snoozed) == ((), 0, 1)
    assert stale(store).total == 1


def test_a_deleted_customer_leaves_nothing_and_returns_with_its_age(
    store: Store, acme: int
) -> None:
    customers.delete(store, ids=[acme])
    assert days(store, acme) == dict.fromkeys(ALL) and stale(store).total == 0
    store.undo()
    assert days(store, acme) == dict.fromkeys(ALL, OLD)


def test_what_was_written_without_us_is_caught_up_with(store: Store, acme: int) -> None:
    with store.keep() as connection:
        connection.exec_driver_sql("DELETE FROM information_age")
        connection.exec_driver_sql("UPDATE file_info SET value = '0' WHERE key = 'derived_upto'")
        derived.Derived().prepare(connection)
    assert days(store, acme) == dict.fromkeys(ALL, OLD)
