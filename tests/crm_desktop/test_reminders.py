"""Reminders: when they are due, in four time zones, over changes of the clock and after a sleep."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm_desktop import activities, customers, firm, reminders, repeating
from crm_desktop.reminders import Reminder
from crm_desktop.store import Store

ZONES = ("America/New_York", "Europe/Madrid", "Asia/Shanghai", "Pacific/Auckland")
DAY = date(2026, 3, 4)


def plan(store: Store, due_on: date = DAY, **fields: Any) -> int:
    given = {"kind": "call", "subject": "prices", "reminder_minutes": 15, **fields}
    return activities.plan(store, due_on=due_on, **given)


def at(zone: str, year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone))


def due(store: Store, since: datetime, now: datetime) -> tuple[Reminder, ...]:
    with store.read() as session:
        return reminders.due(session, since, now)


def the_moment(store: Store, zone: str, around: date = DAY) -> datetime:
    """When the only activity is spoken of, on the clock of a zone."""
    middle = datetime(around.year, around.month, around.day, 12, tzinfo=ZoneInfo(zone))
    (found,) = due(store, middle - timedelta(days=5), middle + timedelta(days=5))
    return found.moment.astimezone(ZoneInfo(zone))


@pytest.mark.parametrize("zone", ZONES)
def test_a_reminder_comes_so_many_minutes_before(store: Store, zone: str) -> None:
    plan(store, due_time="09:00", due_zone=zone)
    moment = at(zone, 2026, 3, 4, 8, 45)
    minute = timedelta(minutes=1)
    assert due(store, moment - 10 * minute, moment - minute) == ()
    (found,) = due(store, moment - minute, moment)
    assert (found.subject, found.day, f"{found.at:%H:%M}") == ("prices", DAY, "09:00")
    assert due(store, moment, moment + minute) == ()


@pytest.mark.parametrize("zone", ZONES)
def test_a_traveller_is_reminded_at_the_same_instant_on_the_clock_there(
    store: Store, zone: str
) -> None:
    plan(store, due_time="09:00", due_zone="Asia/Shanghai")
    assert the_moment(store, zone) == at("Asia/Shanghai", 2026, 3, 4, 8, 45)
    (found,) = due(store, at(zone, 2026, 3, 1), at(zone, 2026, 3, 8))
    here = at("Asia/Shanghai", 2026, 3, 4, 9).astimezone(ZoneInfo(zone))
    assert (found.day, found.at) == (here.date(), here.time())


@pytest.mark.parametrize("zone", ZONES)
def test_a_time_without_a_zone_is_meant_where_the_user_is(store: Store, zone: str) -> None:
    plan(store, due_time="09:00")
    assert the_moment(store, zone) == at(zone, 2026, 3, 4, 8, 45)


@pytest.mark.parametrize("zone", ZONES)
def test_a_whole_day_is_spoken_of_in_the_morning_or_the_evening_before(
    store: Store, zone: str
) -> None:
    id = plan(store, reminder_minutes=-540)
    assert the_moment(store, zone) == at(zone, 2026, 3, 4, 9)
    activities.edit(store, id=id, reminder_minutes=360)
    assert the_moment(store, zone) == at(zone, 2026, 3, 3, 18)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("America/New_York", date(2026, 3, 8)),
        ("America/New_York", date(2026, 11, 1)),
        ("Europe/Madrid", date(2026, 3, 29)),
        ("Europe/Madrid", date(2026, 10, 25)),
        ("Pacific/Auckland", date(2026, 4, 5)),
        ("Pacific/Auckland", date(2026, 9, 27)),
    ],
)
def test_the_clock_on_the_wall_counts_when_the_clocks_change(
    store: Store, zone: str, day: date
) -> None:
    id = plan(store, due_on=day, due_time="09:00", due_zone=zone, reminder_minutes=24 * 60)
    before = day - timedelta(days=1)
    assert the_moment(store, zone, day) == at(zone, before.year, before.month, before.day, 9)
    activities.edit(store, id=id, due_time=None, due_zone=None, reminder_minutes=-540)
    assert the_moment(store, zone, day) == at(zone, day.year, day.month, day.day, 9)


def test_a_time_that_a_change_of_the_clocks_leaves_out_is_still_spoken_of(store: Store) -> None:
    plan(store, due_on=date(2026, 3, 29), due_time="02:30", due_zone="Europe/Madrid")
    moment = the_moment(store, "Europe/Madrid", date(2026, 3, 29))
    assert moment.astimezone(UTC) == datetime(2026, 3, 29, 1, 15, tzinfo=UTC)


@pytest.mark.parametrize("zone", ZONES)
def test_a_weekly_call_stays_at_nine_in_summer(store: Store, zone: str) -> None:
    first = date(2026, 3, 2)
    plan(store, due_on=first, due_time="09:00", due_zone=zone, recurrence="FREQ=WEEKLY")
    for weeks in range(40):
        day = first + timedelta(weeks=weeks)
        moment = at(zone, day.year, day.month, day.day, 8, 45)
        (found,) = due(store, moment - timedelta(minutes=1), moment)
        assert (found.due_on, f"{found.at:%H:%M}") == (day, "09:00")


def test_what_a_closed_laptop_missed_is_due_at_once_the_latest_of_a_series(store: Store) -> None:
    now = at("Europe/Madrid", 2026, 3, 20, 10)
    plan(store, due_time="11:00", due_zone="Europe/Madrid", subject="once")
    plan(store, due_time="09:00", due_zone="Europe/Madrid", recurrence="FREQ=DAILY")
    plan(store, due_on=now.date(), due_time="15:00", due_zone="Europe/Madrid", subject="later")
    found = due(store, now - timedelta(days=20), now)
    assert [(one.subject, one.due_on) for one in found] == [("once", DAY), ("prices", now.date())]


def test_a_laptop_closed_for_a_year_does_not_speak_of_all_of_it(store: Store) -> None:
    plan(store, due_time="11:00", due_zone="UTC")
    now = datetime(2027, 3, 4, tzinfo=UTC)
    assert due(store, now - timedelta(days=365), now) == ()


def test_what_was_done_moved_or_left_out_is_not_spoken_of(store: Store) -> None:
    activities.finish(store, id=plan(store, due_time="09:00", due_zone="UTC"))
    series = plan(store, due_time="10:00", due_zone="UTC", recurrence="FREQ=WEEKLY;COUNT=2")
    repeating.move(store, id=series, due_on=date(2026, 3, 6))
    repeating.skip(store, id=series)
    window = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 31, tzinfo=UTC)
    assert [one.day for one in due(store, *window)] == [date(2026, 3, 6)]


def test_what_is_done_meanwhile_need_not_be_spoken_of_any_more(store: Store) -> None:
    first = plan(store, due_time="09:00", due_zone="UTC")
    series = plan(store, due_time="10:00", due_zone="UTC", recurrence="FREQ=WEEKLY")
    plan(store, due_time="11:00", due_zone="UTC")
    found = due(store, datetime(2026, 3, 4, tzinfo=UTC), at("UTC", 2026, 3, 5))
    assert len(found) == 3
    activities.finish(store, id=first)
    repeating.skip(store, id=series)
    times = [(one.activity_id, one.due_on) for one in found]
    with store.read() as session:
        now = datetime(2026, 3, 5, tzinfo=ZoneInfo("UTC"))
        assert reminders.still_open(session, times, now) == found[2:]


def test_only_the_users_own_are_spoken_of(store: Store) -> None:
    me = firm.add_user(store, name="Ana", is_me=True)
    other = firm.add_user(store, name="Li")
    customer = customers.add(store, name="Acme")
    given: dict[str, Any] = {"due_time": "09:00", "due_zone": "UTC", "customer_id": customer}
    mine = plan(store, owner_id=me, **given)
    nobodys = plan(store, **given)
    plan(store, owner_id=other, **given)
    joined = plan(store, owner_id=other, colleague_ids=[me], **given)
    found = due(store, datetime(2026, 3, 4, tzinfo=UTC), datetime(2026, 3, 5, tzinfo=UTC))
    assert [one.activity_id for one in found] == [mine, nobodys, joined]
    assert found[0].customer == "Acme"


def test_without_a_reminder_nothing_is_said(store: Store) -> None:
    plan(store, due_time="09:00", due_zone="UTC", reminder_minutes=None)
    assert due(store, datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 9, tzinfo=UTC)) == ()


def test_nothing_is_due_when_the_clock_was_set_back(store: Store) -> None:
    plan(store, due_time="09:00", due_zone="UTC")
    assert due(store, datetime(2026, 3, 9, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)) == ()
