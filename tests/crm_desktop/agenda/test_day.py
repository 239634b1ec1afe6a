"""The page of a day in one reading, and the sheet that is printed of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from crm_desktop import activities, customers, firm, promises, snoozing, working_days
from crm_desktop.agenda import day
from crm_desktop.agenda.day_sheet import day_sheet
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store

NOW = datetime(2026, 3, 6, 9, tzinfo=UTC)  # a Friday
TODAY = NOW.astimezone().date()


def test_a_file_without_customers_is_new(store: Store) -> None:
    with store.read() as session:
        found = day.day(session, NOW, mine=True)
    assert found.is_new
    assert (found.me, found.is_mine, found.today.total) == (None, False, 0)


def test_next_steps_are_likely_on_working_days(store: Store) -> None:
    with store.read() as session:
        found = day.day(session, NOW, mine=True)
    assert found.tomorrow == TODAY + timedelta(days=3)
    assert found.in_a_week == TODAY + timedelta(days=7)
    working_days.set_holidays(store, country="CN")
    with store.read() as session:
        later = day.day(session, NOW.replace(day=1, month=10), mine=True)
    assert later.tomorrow > date(2026, 10, 5)


def test_an_opened_section_has_all_its_lines(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    for number in range(40):
        promises.add(store, customer_id=acme, text=str(number), due_on=TODAY)
    with store.read() as session:
        first = day.day(session, NOW, mine=False)
        opened = day.day(session, NOW, mine=False, opened=[AgendaKind.PROMISE])
    counts = [len(found.today.sections[0].lines) for found in (first, opened)]
    assert counts == [25, 40]
    assert first.today.sections[0].total == opened.today.sections[0].total == 40
    assert first.today.urgent == opened.today.urgent == 40


@pytest.mark.parametrize(("ahead", "urgent"), [(-1, 1), (0, 1), (2, 0)])
def test_late_and_todays_lines_are_urgent(store: Store, ahead: int, urgent: int) -> None:
    acme = customers.add(store, name="Acme")
    promises.add(store, customer_id=acme, text="it", due_on=TODAY + timedelta(days=ahead))
    with store.read() as session:
        assert day.urgent(session, NOW, mine=True) == urgent


def test_mine_leaves_out_what_others_own_and_tells_what_is_put_off(store: Store) -> None:
    firm.add_user(store, name="Me", is_me=True)
    other = firm.add_user(store, name="Other")
    for name, owner in (("Ours", None), ("Theirs", other)):
        one = customers.add(store, name=name, owner_id=owner)
        kept = promises.add(store, customer_id=one, text=name, due_on=TODAY)
    snoozing.snooze(store, kind="promise", record_id=kept, until=TODAY + timedelta(days=2))
    with store.read() as session:
        mine = day.day(session, NOW, mine=True)
        all_of = day.day(session, NOW, mine=False)
    assert mine.is_mine
    assert [line.text for line in mine.today.sections[0].lines] == ["Ours"]
    assert len(all_of.put_off) == 1
    assert all_of.today.snoozed == 1


def test_the_sheet_has_the_stops_of_the_day_by_their_hour(store: Store) -> None:
    acme = customers.add(store, name="Acme", addresses=[{"city": "Leeds"}])
    promises.add(store, customer_id=acme, text="drawings")
    for subject, ahead, at in (
        ("late", -3, None), ("tomorrow", 1, None), ("noon", 0, "12:00"), ("nine", 0, "09:00"),
    ):  # fmt: skip
        activities.plan(
            store,
            kind="visit",
            subject=subject,
            due_on=TODAY + timedelta(days=ahead),
            due_time=at,
            customer_id=acme,
        )
    activities.plan(store, kind="call", subject="nobody's", due_on=TODAY)
    with store.read() as session:
        sheet = day_sheet(session, NOW)
    assert [stop.line.text for stop in sheet.stops] == ["nine", "noon", "nobody's"]
    assert sheet.day == TODAY
    first, last = sheet.stops[0].brief, sheet.stops[-1].brief
    assert first is not None
    assert first.promises[0].text == "drawings"
    assert last is None
