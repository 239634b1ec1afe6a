"""Birthdays and days that matter: today and within a week, leap days too."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm_desktop import contacts, customers, firm, special_days
from crm_desktop.agenda.lines import Line, LineAction
from crm_desktop.agenda.today import section
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY, Lines

BIRTHDAY, SPECIAL = AgendaKind.BIRTHDAY, AgendaKind.SPECIAL_DAY


def born(store: Store, day: date, **fields: Any) -> int:
    return contacts.add(store, name=f"{day:%m-%d}", birthday=day, **fields)


def on(store: Store, day: date, kind: AgendaKind = BIRTHDAY) -> list[Line]:
    now = datetime.combine(day, time(9), ZoneInfo("Europe/Madrid"))
    with store.read() as session:
        return list(section(session, now, kind).lines)


def test_birthdays_of_today_and_the_next_seven_days(store: Store, lines: Lines) -> None:
    for day in (date(1970, 3, 3), date(1971, 3, 4), date(1972, 3, 11), date(1973, 3, 12)):
        born(store, day)
    found = lines(BIRTHDAY)
    assert [(line.reason, line.day, line.facts.get("days")) for line in found] == [
        ("birthday_today", TODAY, None),
        ("birthday_soon", date(2026, 3, 11), 7),
    ]
    assert [line.facts["years"] for line in found] == [55, 54]
    assert [line.people[0].name for line in found] == ["03-04", "03-11"]
    assert {line.action for line in found} == {LineAction.GREET}


@pytest.mark.parametrize(
    ("today", "kept"),
    [
        (date(2027, 2, 28), date(2027, 2, 28)),
        (date(2028, 2, 28), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 2, 29)),
        (date(2027, 3, 1), None),
        (date(2027, 2, 22), date(2027, 2, 28)),
    ],
)
def test_29_february_is_kept_on_28_february_in_other_years(
    store: Store, today: date, kept: date | None
) -> None:
    born(store, date(1980, 2, 29))
    acme = customers.add(store, name="Acme")
    special_days.add(store, name="founded", day=date(1996, 2, 29), customer_id=acme)
    for kind in (BIRTHDAY, SPECIAL):
        assert [line.day for line in on(store, today, kind)] == ([] if kept is None else [kept])


def test_the_year_may_turn_within_the_week(store: Store) -> None:
    born(store, date(1980, 1, 2))
    (line,) = on(store, date(2026, 12, 29))
    assert (line.day, line.facts["days"], line.facts["years"]) == (date(2027, 1, 2), 4, 47)


def test_those_not_to_be_contacted_are_not_greeted(store: Store, lines: Lines) -> None:
    refused = customers.add(store, name="refused", do_not_contact=True)
    born(store, date(1970, 3, 4), do_not_contact=True)
    born(store, date(1970, 3, 4), customer_id=refused)
    special_days.add(store, name="x", day=TODAY, customer_id=refused)
    private = born(store, date(1990, 9, 9), do_not_contact=True)
    special_days.add(store, name="x", day=TODAY, contact_id=private)
    assert lines(BIRTHDAY) == () and lines(SPECIAL) == ()


def test_a_yearly_day_returns_and_one_that_comes_once_does_not(store: Store, lines: Lines) -> None:
    acme = customers.add(store, name="Acme", tier="key")
    han = contacts.add(store, name="Han", customer_id=acme)
    add = special_days.add
    add(store, name="founded", day=date(1998, 3, 4), customer_id=acme)
    add(store, name="fair", day=TODAY + timedelta(days=5), customer_id=acme, yearly=False)
    add(store, name="over", day=date(2020, 3, 4), customer_id=acme, yearly=False)
    add(store, name="wedding", day=date(2016, 3, 6), contact_id=han)
    add(store, name="not before its first year", day=date(2030, 3, 6), contact_id=han)
    found = lines(SPECIAL)
    assert [(line.text, line.facts.get("days"), line.facts.get("years")) for line in found] == [
        ("founded", None, 28),
        ("wedding", 2, 10),
        ("fair", 5, None),
    ]
    assert [line.customer.name for line in found if line.customer] == ["Acme"] * 3
    assert [person.name for person in found[1].people] == ["Han"]


def test_mine_are_those_of_my_customers(store: Store, lines: Lines) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    for owner in (me, other, None):
        customer = customers.add(store, name="c", owner_id=owner)
        born(store, date(1970, 3, 4), customer_id=customer)
    assert len(lines(BIRTHDAY, me)) == 2
