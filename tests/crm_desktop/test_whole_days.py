"""A touch of a whole day is of that day, wherever the laptop stands."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import pytest

from crm_desktop import activities, contacts, customers, deals, firm, rhythm_rules, stakeholders
from crm_desktop.models.activity import noon_of
from crm_desktop.stakeholders.coverage import who_met
from crm_desktop.stakeholders.maps import touches_of
from crm_desktop.store import Store

DAY = date(2026, 1, 15)


@pytest.fixture(params=["Pacific/Auckland", "America/New_York"], autouse=True)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The laptop stands in this zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be set here")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def met(store: Store) -> tuple[int, int, int]:
    """A customer, a deal and a person of theirs whom one of ours saw all day long."""
    customer = customers.add(store, name="Acme")
    deal = deals.add(store, name="Gears", opened_on=DAY, customer_id=customer)
    person = contacts.add(store, name="Han", customer_id=customer)
    stakeholders.add(store, contact_id=person, customer_id=customer)
    activities.log(
        store, kind="visit", subject="Audit", customer_id=customer, deal_id=deal,
        contact_ids=[person], owner_id=firm.add_user(store, name="Ana"), done_at=noon_of(DAY),
        all_day=True,
    )  # fmt: skip
    return customer, deal, person


def test_an_appearance_is_on_its_day(store: Store, met: tuple[int, int, int]) -> None:
    with store.read() as session:
        assert [one.on for one in rhythm_rules.appearances(session, met[1])] == [DAY]


def test_who_met_whom_is_on_its_day(store: Store, met: tuple[int, int, int]) -> None:
    customer, _deal, person = met
    with store.read() as session:
        assert [one.last_on for one in who_met(session, customer)[person]] == [DAY]


def test_touches_of_a_map_are_on_their_day_also_looking_back(
    store: Store, met: tuple[int, int, int]
) -> None:
    customer, _deal, person = met
    with store.read() as session:
        assert touches_of(session, customer, [person]) == {person: (1, DAY)}
        assert touches_of(session, customer, [person], until=DAY) == {person: (1, DAY)}
        assert touches_of(session, customer, [person], until=date(2026, 1, 14)) == {}
