"""People nobody had to do with for long come up for a decision."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crm_desktop import activities, contacts, customers, deals, orders, promises
from crm_desktop.privacy import anonymising, retention
from crm_desktop.privacy.retention import Due, months_from
from crm_desktop.store import Store

LATER = date(2040, 3, 2)  # everybody in the file was made long before


@pytest.fixture
def acme(store: Store) -> int:
    return customers.add(store, name="Acme")


@pytest.fixture
def han(store: Store, acme: int) -> int:
    retention.set_months(store, months=24)
    return contacts.add(store, name="Han Lei", customer_id=acme)


def due(store: Store, today: date = LATER) -> Due:
    with store.read() as session:
        return retention.due(session, today)


def ids(store: Store, today: date = LATER) -> list[int]:
    return [one.id for one in due(store, today).people]


def test_nobody_is_due_until_the_firm_says_after_how_long(store: Store, han: int) -> None:
    assert ids(store) == [han]
    retention.set_months(store, months=None)
    assert due(store) == Due(None, 0, ())


def test_somebody_added_lately_is_not_due(store: Store, han: int) -> None:
    assert ids(store, date.today()) == []


def test_a_touch_an_open_deal_an_order_or_a_promise_keeps_them(
    store: Store, acme: int, han: int
) -> None:
    done = activities.log(
        store, customer_id=acme, kind="visit", subject="Met", contact_ids=[han],
        done_at=datetime(2039, 2, 1, tzinfo=UTC),
    )  # fmt: skip
    assert ids(store) == []
    activities.delete(store, ids=[done])
    deal = deals.add(store, name="Press", customer_id=acme, opened_on=date(2030, 1, 1))
    assert ids(store) == []
    deals.delete(store, ids=[deal])
    order = orders.add(store, customer_id=acme, ordered_on=date(2039, 1, 1), currency="EUR")
    assert ids(store) == []
    orders.delete(store, ids=[order])
    promises.add(store, customer_id=acme, contact_id=han, text="Drawings")
    assert ids(store) == []


def test_an_old_touch_is_told(store: Store, acme: int, han: int) -> None:
    activities.log(
        store, customer_id=acme, kind="visit", subject="Met", contact_ids=[han],
        done_at=datetime(2027, 2, 1, 12, tzinfo=UTC),
    )  # fmt: skip
    (one,) = due(store).people
    assert (one.name, one.customer, one.last_on) == ("Han Lei", "Acme", date(2027, 2, 1))


def test_who_is_kept_is_asked_about_again_after_that_day(store: Store, han: int) -> None:
    retention.keep_person(store, id=han, until=date(2041, 3, 2))
    assert ids(store) == []
    assert ids(store, date(2041, 3, 2)) == [han]
    store.undo()
    assert ids(store) == [han]


def test_who_is_anonymised_is_decided_about(store: Store, han: int) -> None:
    anonymising.anonymise(store, id=han, called="Anonymised person", clean=False)
    assert due(store).count == 0


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 5), -24, date(2024, 1, 5)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, count: int, then: date) -> None:
    assert months_from(day, count) == then
