"""The entries of a calendar, in four time zones: everything on the day and hour it is here."""

from __future__ import annotations

import time as clock
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm_desktop import activities, contacts, customers, deals, firm, promises, repeating
from crm_desktop import special_days as days
from crm_desktop.agenda import calendar
from crm_desktop.agenda.calendar import CalendarEntry, EntryKind
from crm_desktop.models.activity import noon_of
from crm_desktop.store import Store

MONDAY, SUNDAY = date(2026, 3, 2), date(2026, 3, 8)
TODAY = date(2026, 3, 4)
Shown = Callable[..., tuple[CalendarEntry, ...]]


@pytest.fixture
def shown(store: Store, now: datetime) -> Shown:
    """The entries between two days, as they stand now."""

    def ask(
        first: date = MONDAY, last: date = SUNDAY, owner_id: int | None = None
    ) -> tuple[CalendarEntry, ...]:
        with store.read() as session:
            return calendar.entries(session, first, last, now=now, owner_id=owner_id)

    return ask


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Yuhuan")


def plan(store: Store, customer: int | None = None, **fields: Any) -> int:
    given = {"kind": "visit", "subject": "gearbox", "due_on": TODAY, **fields}
    return activities.plan(store, customer_id=customer, **given)


def test_a_planned_activity_stands_on_its_day_and_hour(
    store: Store, shown: Shown, customer: int
) -> None:
    planned = plan(store, customer, due_time="09:30", minutes=45, location="Gate 2")
    (entry,) = shown()
    assert entry.record_id == planned
    assert (entry.day, entry.at, entry.minutes) == (TODAY, time(9, 30), 45)
    assert (entry.title, entry.location, entry.activity_kind) == ("gearbox", "Gate 2", "visit")
    assert entry.customer is not None
    assert entry.customer.name == "Yuhuan"
    assert entry.is_movable
    assert not entry.is_done


def test_an_activity_of_the_whole_day_has_no_hour(store: Store, shown: Shown) -> None:
    plan(store)
    (entry,) = shown()
    assert (entry.day, entry.at) == (TODAY, None)


def test_nine_in_another_zone_stands_on_the_day_it_is_here(
    store: Store, shown: Shown, zone: ZoneInfo
) -> None:
    plan(store, due_time="09:00", due_zone="Pacific/Kiritimati")
    there = datetime(2026, 3, 4, 9, tzinfo=ZoneInfo("Pacific/Kiritimati"))
    here = there.astimezone(zone)
    (entry,) = shown()
    assert (entry.day, entry.at) == (here.date(), here.time())


def test_what_is_another_day_elsewhere_is_found_at_the_edges_and_nowhere_twice(
    store: Store, shown: Shown, zone: ZoneInfo
) -> None:
    edge = plan(store, due_on=MONDAY, due_time="00:30", due_zone="Pacific/Kiritimati")
    here = datetime(2026, 3, 2, 0, 30, tzinfo=ZoneInfo("Pacific/Kiritimati")).astimezone(zone)
    weeks = [
        entry
        for first in (MONDAY - timedelta(days=7), MONDAY)
        for entry in shown(first, first + timedelta(days=6))
    ]
    assert [(entry.record_id, entry.day) for entry in weeks] == [(edge, here.date())]


def test_an_hour_that_the_spring_skips_stands_as_it_was_written(store: Store) -> None:
    madrid, shanghai = ZoneInfo("Europe/Madrid"), ZoneInfo("Asia/Shanghai")
    skipped = date(2026, 3, 29)
    plan(store, due_on=skipped, due_time="02:30", due_zone="Europe/Madrid")
    for zone, at in ((madrid, time(2, 30)), (shanghai, time(9, 30))):
        with store.read() as session:
            now = datetime(2026, 3, 29, 12, tzinfo=zone)
            (entry,) = calendar.entries(session, skipped, skipped, now=now)
        assert (entry.day, entry.at) == (skipped, at)


def test_a_weekly_nine_stays_nine_over_the_change_of_clocks(
    store: Store, shown: Shown, zone: ZoneInfo
) -> None:
    plan(store, due_time="09:00", due_zone=zone.key, recurrence="FREQ=WEEKLY")
    found = shown(date(2026, 2, 23), date(2026, 5, 3))
    assert {entry.at for entry in found} == {time(9)}
    assert [entry.day for entry in found] == [TODAY + timedelta(days=7 * n) for n in range(9)]


def test_an_endless_repetition_has_its_times_also_in_a_hundred_years(
    store: Store, shown: Shown
) -> None:
    plan(store, recurrence="FREQ=DAILY")
    far = date(2126, 3, 4)
    started = clock.perf_counter()
    assert [entry.day for entry in shown(far, far + timedelta(days=6))] == [
        far + timedelta(days=n) for n in range(7)
    ]
    assert clock.perf_counter() - started < 2


def test_a_skipped_time_and_a_moved_one_are_left_out_and_what_was_done_has_its_own_row(
    store: Store, shown: Shown, now: datetime
) -> None:
    daily = plan(store, due_on=MONDAY, due_time="10:00", recurrence="FREQ=DAILY")
    ten = datetime.combine(MONDAY, time(10), now.tzinfo)
    done = repeating.finish(store, id=daily, done_at=ten.astimezone(UTC))
    repeating.skip(store, id=daily, day=date(2026, 3, 3))
    moved = repeating.move(store, id=daily, day=TODAY, due_on=TODAY, due_time="16:00")
    found = [(entry.day.day, entry.at, entry.record_id, entry.is_done) for entry in shown()]
    assert found == [
        (2, time(10), done, True),
        (4, time(16), moved, False),
        *((day, time(10), daily, False) for day in (5, 6, 7, 8)),
    ]
    times = [entry.of for entry in shown() if entry.record_id == daily]
    assert times == [date(2026, 3, day) for day in (5, 6, 7, 8)]


def test_29_february_repeats_only_where_there_is_one_but_a_birthday_is_kept_every_year(
    store: Store, shown: Shown
) -> None:
    plan(store, due_on=date(2024, 2, 29), recurrence="FREQ=YEARLY")
    contacts.add(store, name="Han Lei", birthday=date(1980, 2, 29))
    february = shown(date(2027, 2, 1), date(2027, 2, 28))
    assert [(entry.kind, entry.day.day) for entry in february] == [(EntryKind.BIRTHDAY, 28)]
    leap = shown(date(2028, 2, 1), date(2028, 2, 29))
    assert [(entry.kind, entry.day.day) for entry in leap] == [
        (EntryKind.ACTIVITY, 29),
        (EntryKind.BIRTHDAY, 29),
    ]


def test_what_was_done_stands_where_it_was_planned_when_it_was_that_day(
    store: Store, shown: Shown, now: datetime
) -> None:
    punctual = plan(store, due_time="09:00")
    activities.finish(store, id=punctual, done_at=now.astimezone(UTC) + timedelta(hours=3))
    (entry,) = shown()
    assert (entry.day, entry.at, entry.is_done, entry.is_movable) == (TODAY, time(9), True, False)


def test_what_was_done_on_another_day_than_planned_stands_on_that_day(
    store: Store, shown: Shown, now: datetime
) -> None:
    late = plan(store, due_on=MONDAY, due_time="09:00")
    activities.finish(store, id=late, done_at=now.astimezone(UTC))
    (entry,) = shown()
    assert (entry.day, entry.at) == (TODAY, time(9))


def test_a_whole_day_that_is_done_keeps_its_date(store: Store, shown: Shown) -> None:
    for day in (MONDAY, SUNDAY):
        activities.log(store, kind="visit", subject="fair", done_at=noon_of(day), all_day=True)
    assert [(entry.day, entry.at) for entry in shown()] == [(MONDAY, None), (SUNDAY, None)]


def test_promises_stand_on_their_day_and_broken_ones_do_not(
    store: Store, shown: Shown, customer: int
) -> None:
    drawings, sample, gone = (
        promises.add(store, customer_id=customer, text=text, due_on=TODAY)
        for text in ("drawings", "sample", "visit")
    )
    promises.keep(store, id=sample)
    promises.break_(store, id=gone)
    found = {entry.record_id: (entry.is_done, entry.is_movable) for entry in shown()}
    assert found == {drawings: (False, True), sample: (True, False)}


def test_birthdays_and_days_that_matter_come_every_year_from_the_first_on(
    store: Store, shown: Shown, customer: int
) -> None:
    contacts.add(store, name="Wang", customer_id=customer, birthday=date(1970, 3, 5))
    contacts.add(store, name="not born yet", birthday=date(2027, 3, 5))
    contacts.add(store, name="leave me alone", birthday=date(1970, 3, 5), do_not_contact=True)
    days.add(store, name="Founded", day=date(2001, 3, 6), customer_id=customer)
    days.add(store, name="Fair", day=date(2026, 3, 7), customer_id=customer, yearly=False)
    assert [(entry.kind, entry.day.day, entry.title) for entry in shown()] == [
        (EntryKind.BIRTHDAY, 5, ""),
        (EntryKind.SPECIAL_DAY, 6, "Founded"),
        (EntryKind.SPECIAL_DAY, 7, "Fair"),
    ]
    next_year = shown(date(2027, 3, 1), date(2027, 3, 7))
    assert [entry.title for entry in next_year if entry.kind is EntryKind.SPECIAL_DAY] == [
        "Founded"
    ]


def test_over_new_year_the_days_of_both_years_are_kept(store: Store, shown: Shown) -> None:
    contacts.add(store, name="Silvester", birthday=date(1970, 12, 31))
    contacts.add(store, name="New", birthday=date(1970, 1, 1))
    found = shown(date(2026, 12, 28), date(2027, 1, 3))
    assert [entry.day for entry in found] == [date(2026, 12, 31), date(2027, 1, 1)]


def test_open_deals_stand_on_the_day_they_are_expected_to_close(
    store: Store, shown: Shown, customer: int
) -> None:
    given: dict[str, Any] = {
        "customer_id": customer, "expected_close": TODAY, "opened_on": MONDAY,
    }  # fmt: skip
    deal = deals.add(store, name="line 4", **given)
    deals.close(store, id=deals.add(store, name="won", **given), outcome="won", on=TODAY)
    assert [(entry.kind, entry.record_id, entry.is_movable) for entry in shown()] == [
        (EntryKind.EXPECTED_CLOSE, deal, False)
    ]


def test_what_is_somebody_elses_is_left_out_but_not_where_i_take_part(
    store: Store, shown: Shown, customer: int
) -> None:
    me = firm.add_user(store, name="Me", is_me=True)
    other = firm.add_user(store, name="Other")
    mine = plan(store, owner_id=me)
    nobodys = plan(store)
    together = plan(store, owner_id=other, colleague_ids=[me])
    plan(store, owner_id=other)
    plan(store, owner_id=other, recurrence="FREQ=DAILY")
    assert {entry.record_id for entry in shown(owner_id=me)} == {mine, nobodys, together}


def test_a_period_knows_the_days_that_are_free(store: Store, now: datetime) -> None:
    from crm_desktop import working_days

    working_days.set_holidays(store, country="ES")
    first, last = date(2026, 4, 27), date(2026, 5, 3)
    with store.read() as session:
        period = calendar.period(session, first, last, now=now, mine=True)
    assert sorted(period.free) == [date(2026, 5, 1), date(2026, 5, 2), date(2026, 5, 3)]
    assert period.free[date(2026, 5, 1)]
    assert not period.free[date(2026, 5, 3)]
