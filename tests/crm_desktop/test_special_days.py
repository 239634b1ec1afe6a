"""Days that matter: whose they are, and when they come next."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import contacts, customers, special_days
from crm_desktop.errors import UserError
from crm_desktop.special_days import following
from crm_desktop.store import Store

TODAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("day", "yearly", "comes"),
    [
        (date(1998, 3, 4), True, date(2026, 3, 4)),
        (date(1998, 3, 3), True, date(2027, 3, 3)),
        (date(1996, 2, 29), True, date(2027, 2, 28)),
        (date(2030, 1, 1), True, date(2030, 1, 1)),
        (date(2026, 3, 4), False, date(2026, 3, 4)),
        (date(2026, 3, 3), False, None),
    ],
)
def test_a_day_comes_again_or_is_over(day: date, yearly: bool, comes: date | None) -> None:
    assert following(day, TODAY, yearly=yearly) == comes


def test_a_customer_has_its_own_days_and_those_of_its_people(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    han = contacts.add(store, name="Han", customer_id=acme)
    other = contacts.add(store, name="Wang")
    add = special_days.add
    add(store, name="founded", day=date(1998, 6, 1), customer_id=acme)
    add(store, name="wedding", day=date(2010, 4, 1), contact_id=han)
    add(store, name="over", day=date(2020, 4, 1), customer_id=acme, yearly=False)
    add(store, name="elsewhere", day=date(2010, 4, 1), contact_id=other)
    with store.read() as session:
        found = special_days.of_customer(session, acme, TODAY)
        of_han = special_days.of_contact(session, han, TODAY)
    assert [(line.name, line.contact) for line in found] == [
        ("wedding", "Han"), ("founded", ""), ("over", ""),
    ]  # fmt: skip
    assert [line.next_on for line in found] == [date(2026, 4, 1), date(2026, 6, 1), None]
    assert [line.name for line in of_han] == ["wedding"]


def test_a_day_of_nobody_and_one_without_a_name_are_refused(store: Store) -> None:
    with pytest.raises(UserError) as refused:
        special_days.add(store, name="x", day=TODAY)
    assert refused.value.code == "day_of_nobody"
    acme = customers.add(store, name="Acme")
    with pytest.raises(UserError) as unnamed:
        special_days.add(store, name=" ", day=TODAY, customer_id=acme)
    assert unnamed.value.code == "field_needed"


def test_its_days_go_with_a_customer_and_a_person(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    han = contacts.add(store, name="Han")
    special_days.add(store, name="founded", day=TODAY, customer_id=acme)
    special_days.add(store, name="wedding", day=TODAY, contact_id=han)
    customers.delete(store, ids=[acme])
    contacts.delete(store, ids=[han])
    with store.read() as session:
        count = session.connection().exec_driver_sql("SELECT count(*) FROM special_day").scalar()
    assert count == 0
