"""Cadences: the firm's days by tier, a customer's own, and when the next touch is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from crm_desktop import activities, cadences, customers, deals, working_days
from crm_desktop.errors import UserError
from crm_desktop.models.codes import Tier
from crm_desktop.store import Store

TODAY = date(2026, 3, 4)


def cadence(store: Store, customer: int) -> cadences.Cadence:
    with store.read() as session:
        found = cadences.of_customer(session, customer, TODAY)
    assert found is not None
    return found


def test_defaults_are_as_shipped_until_the_firm_says_otherwise(store: Store) -> None:
    with store.read() as session:
        assert cadences.defaults(session) == {Tier.CORE: 14, Tier.KEY: 30, Tier.GENERAL: 90}
    cadences.set_default(store, tier="key", days=21)
    cadences.set_default(store, tier="core", days=7)
    cadences.set_default(store, tier="core", days=14)
    with store.read() as session:
        assert cadences.defaults(session) == {Tier.CORE: 14, Tier.KEY: 21, Tier.GENERAL: 90}


@pytest.mark.parametrize("days", [0, -1, 5_000])
def test_a_cadence_of_no_days_or_ten_years_is_refused(store: Store, days: int) -> None:
    with pytest.raises(UserError) as refused:
        cadences.set_default(store, tier="key", days=days)
    assert refused.value.code == "days_wrong"


def test_a_customer_is_due_after_its_last_touch_on_a_working_day(store: Store) -> None:
    acme = customers.add(store, name="Acme", tier="key")
    done = datetime(2026, 2, 5, 12, tzinfo=UTC)
    activities.log(store, kind="call", subject="s", customer_id=acme, done_at=done)
    found = cadence(store, acme)
    assert (found.days, found.is_own, found.is_halved) == (30, False, False)
    assert found.due_on == date(2026, 3, 9)  # the Saturday moves to Monday
    assert found.overdue_days(TODAY) == 0 and found.overdue_days(date(2026, 3, 12)) == 3
    working_days.set_hours(store, hours={5: (time(9), time(12))})
    assert cadence(store, acme).due_on == date(2026, 3, 7)


def test_courting_with_an_open_deal_halves_it_and_an_own_cadence_is_never_halved(
    store: Store,
) -> None:
    acme = customers.add(store, name="Acme", tier="core", sales_mode="court")
    deals.add(store, name="d", opened_on=TODAY, customer_id=acme)
    assert (cadence(store, acme).days, cadence(store, acme).is_halved) == (7, True)
    customers.edit(store, id=acme, cadence_days=40)
    found = cadence(store, acme)
    assert (found.days, found.is_own, found.is_halved) == (40, True, False)


def test_the_next_planned_touch_is_told(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    for day in (date(2026, 3, 1), date(2026, 3, 9), date(2026, 4, 1)):
        activities.plan(store, kind="call", subject="s", due_on=day, customer_id=acme)
    assert cadence(store, acme).planned_on == date(2026, 3, 9)


@pytest.mark.parametrize("fields", [{"do_not_contact": True}, {"customer_class": "lapsed"}])
def test_who_is_not_to_be_touched_by_plan_is_never_due(
    store: Store, fields: dict[str, object]
) -> None:
    acme = customers.add(store, name="Acme", **fields)
    assert (cadence(store, acme).is_kept, cadence(store, acme).due_on) == (False, None)


def test_a_customer_that_is_gone_has_none(store: Store) -> None:
    with store.read() as session:
        assert cadences.of_customer(session, 5, TODAY) is None
