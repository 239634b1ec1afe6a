"""Moving what is planned: on the user's clock, in its own zone, once or from a day on."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm_desktop import activities
from crm_desktop.agenda import calendar
from crm_desktop.agenda.rescheduling import reschedule
from crm_desktop.models import Activity
from crm_desktop.store import Store

TODAY, FRIDAY = date(2026, 3, 4), date(2026, 3, 6)


def plan(store: Store, **fields: Any) -> int:
    given = {"kind": "visit", "subject": "gearbox", "due_on": TODAY, **fields}
    return activities.plan(store, **given)


def due(store: Store, activity: int) -> tuple[date | None, str | None, str | None]:
    with store.read() as session:
        row = session.get_one(Activity, activity)
        return row.due_on, row.due_time, row.due_zone


def test_it_goes_to_the_day_and_hour_and_keeps_its_zone(store: Store, zone: ZoneInfo) -> None:
    visit = plan(store, due_time="09:00", due_zone=zone.key)
    reschedule(store, id=visit, day=FRIDAY, at=time(14, 15), minutes=90, home="Asia/Tokyo")
    assert due(store, visit) == (FRIDAY, "14:15", zone.key)


def test_of_a_whole_day_it_gets_an_hour_here_and_gives_it_up_again(store: Store) -> None:
    visit = plan(store)
    reschedule(store, id=visit, day=TODAY, at=time(8), home="Europe/Madrid")
    assert due(store, visit) == (TODAY, "08:00", "Europe/Madrid")
    reschedule(store, id=visit, day=FRIDAY, at=None, home="Europe/Madrid")
    assert due(store, visit) == (FRIDAY, None, None)


def test_the_change_says_whether_it_moves_or_only_lasts_longer(store: Store) -> None:
    visit = plan(store, due_time="09:00", due_zone="Europe/Madrid", recurrence="FREQ=DAILY")
    madrid = ZoneInfo("Europe/Madrid")
    titles = []
    for day, at, minutes in ((TODAY, 9, 90), (FRIDAY, 9, 30), (FRIDAY, 10, 30)):
        reschedule(
            store, id=visit, day=day, at=time(at), minutes=minutes, zone=madrid, of=day,
            scope="following",
        )  # fmt: skip
        assert store.last_change is not None
        titles.append(store.last_change.title)
        store.undo()
    assert titles == ["activity_lasts", "activity_lasts", "activity_rescheduled"]


def test_what_is_planned_elsewhere_stands_afterwards_where_it_was_put(
    store: Store, now: datetime, zone: ZoneInfo
) -> None:
    visit = plan(store, due_time="09:00", due_zone="Pacific/Kiritimati")
    reschedule(store, id=visit, day=FRIDAY, at=time(18, 45))
    assert due(store, visit)[2] == "Pacific/Kiritimati"
    with store.read() as session:
        (entry,) = calendar.entries(session, FRIDAY, FRIDAY, now=now)
    assert (entry.day, entry.at) == (FRIDAY, time(18, 45))


def test_an_hour_that_the_spring_skips_is_kept_as_it_was_put(store: Store) -> None:
    madrid = ZoneInfo("Europe/Madrid")
    visit = plan(store, due_time="09:00", due_zone="Europe/Madrid")
    reschedule(store, id=visit, day=date(2026, 3, 29), at=time(2, 30), zone=madrid)
    assert due(store, visit) == (date(2026, 3, 29), "02:30", "Europe/Madrid")


@pytest.mark.parametrize(
    ("scope", "days"),
    [("once", [4, 12, 18, 25]), ("following", [4, 12, 19, 26])],
    ids=["this time only", "this and all following"],
)
def test_of_a_repeated_one_this_time_moves_or_all_following(
    store: Store, now: datetime, scope: Any, days: list[int]
) -> None:
    weekly = plan(store, due_time="09:00", recurrence="FREQ=WEEKLY")
    reschedule(
        store, id=weekly, day=date(2026, 3, 12), at=time(11), of=date(2026, 3, 11), scope=scope
    )
    with store.read() as session:
        found = calendar.entries(session, date(2026, 3, 1), date(2026, 3, 31), now=now)
    assert [entry.day.day for entry in found] == days
    assert [entry.at for entry in found][:2] == [time(9), time(11)]


def test_one_undo_takes_it_back_whole(store: Store, now: datetime) -> None:
    weekly = plan(store, due_time="09:00", recurrence="FREQ=WEEKLY")

    def shown() -> tuple[calendar.CalendarEntry, ...]:
        with store.read() as session:
            return calendar.entries(session, date(2026, 3, 1), date(2026, 3, 31), now=now)

    before = shown()
    for scope in ("once", "following"):
        reschedule(store, id=weekly, day=FRIDAY, at=time(7), of=date(2026, 3, 11), scope=scope)
        assert shown() != before
        store.undo()
        assert shown() == before
