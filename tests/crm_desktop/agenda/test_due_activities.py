"""Planned visits and calls on Today, by the user's own clock."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from crm_desktop import activities, contacts, customers, firm, snoozing
from crm_desktop.agenda.lines import Urgency
from crm_desktop.agenda.today import section
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY, Lines

ACTIVITY = AgendaKind.ACTIVITY


def plan(
    store: Store, away: int, at: str | None = None, *, subject: str = "", **fields: Any
) -> int:
    day = TODAY + timedelta(days=away)
    return activities.plan(
        store, kind="visit", subject=subject or f"in {away}", due_on=day, due_time=at, **fields
    )


def test_overdue_ones_come_before_those_of_the_day_which_go_by_their_hour(
    store: Store, lines: Lines
) -> None:
    for away, at in ((0, "15:00"), (0, None), (-3, None), (0, "08:00"), (1, "08:00")):
        plan(store, away, at)
    found = lines(ACTIVITY)
    assert [(line.reason, line.at) for line in found] == [
        ("activity_late", None),
        ("activity_today", time(8)),
        ("activity_today", time(15)),
        ("activity_today", None),
    ]
    assert found[0].facts["days"] == 3 and found[0].urgency is Urgency.LATE
    assert [bool(line.facts.get("passed")) for line in found] == [False, True, False, False]


def test_what_is_done_is_no_line(store: Store, lines: Lines) -> None:
    activities.finish(store, id=plan(store, 0))
    assert lines(ACTIVITY) == ()


@pytest.mark.parametrize("zone", ["Europe/Madrid"], indirect=True)
def test_nine_in_shanghai_tomorrow_and_in_new_york_yesterday_are_placed_on_their_day_here(
    store: Store, lines: Lines
) -> None:
    plan(store, 1, "05:00", due_zone="Asia/Shanghai", subject="today at ten to midnight")
    plan(store, 1, "09:00", due_zone="Asia/Shanghai", subject="tomorrow")
    plan(store, -1, "21:00", due_zone="America/New_York", subject="tonight at three")
    plan(store, -1, "09:00", due_zone="America/New_York", subject="yesterday")
    assert [(line.text, line.reason, line.day, line.at) for line in lines(ACTIVITY)] == [
        ("yesterday", "activity_late", date(2026, 3, 3), time(15)),
        ("tonight at three", "activity_today", TODAY, time(3)),
        ("today at ten to midnight", "activity_today", TODAY, time(22)),
    ]


def test_what_is_planned_here_is_shown_as_it_was_planned(
    store: Store, lines: Lines, zone: ZoneInfo
) -> None:
    plan(store, 0, "09:00", due_zone=zone.key)
    plan(store, 0, "23:59", due_zone=zone.key)
    plan(store, 1, "00:00", due_zone=zone.key)
    assert [(line.day, line.at) for line in lines(ACTIVITY)] == [
        (TODAY, time(9)),
        (TODAY, time(23, 59)),
    ]


def test_a_line_says_where_whom_and_by_which_number(store: Store, lines: Lines) -> None:
    acme = customers.add(
        store, name="Acme", phones=["+34 1"], tier="key",
        addresses=[{"city": "Bilbao"}, {"street": "Calle 1", "postal_code": "48001",
                    "city": "Bilbao", "region": "Bizkaia", "country": "España"}],
    )  # fmt: skip
    han = contacts.add(store, name="Han", customer_id=acme, phones=["+34 2"])
    wang = contacts.add(store, name="Wang", customer_id=acme)
    plan(store, 0, customer_id=acme, contact_ids=[han, wang], minutes=45)
    plan(store, -1, customer_id=acme)
    plan(store, -2, customer_id=acme, location="Fair hall 3")
    by_day = {line.day: line for line in lines(ACTIVITY)}
    met = by_day[TODAY]
    assert [person.name for person in met.people] == ["Han", "Wang"]
    assert met.facts["phone"] == "+34 2" and met.facts["minutes"] == 45
    assert met.facts["address"] == "Calle 1, 48001 Bilbao, Bizkaia, España"
    assert by_day[TODAY - timedelta(days=1)].facts["phone"] == "+34 1"
    assert by_day[TODAY - timedelta(days=2)].facts["address"] == "Fair hall 3"


def test_a_repeated_one_counts_by_its_next_day(store: Store, lines: Lines) -> None:
    plan(store, 0, recurrence="FREQ=WEEKLY", recurs_from=TODAY - timedelta(days=28))
    plan(store, 5, recurrence="FREQ=WEEKLY", recurs_from=TODAY - timedelta(days=2))
    (line,) = lines(ACTIVITY)
    assert line.facts["repeated"] is True and line.day == TODAY


def test_a_repeated_one_that_was_missed_still_has_its_time_of_today(
    store: Store, lines: Lines
) -> None:
    weekly = plan(store, -7, "09:30", recurrence="FREQ=WEEKLY")
    plan(store, -3, recurrence="FREQ=WEEKLY")
    plan(store, 0, "08:00", subject="first")
    plan(store, 0, "10:00", subject="last")
    found = lines(ACTIVITY)
    assert [(line.reason, line.text) for line in found] == [
        ("activity_late", "in -3"),
        ("activity_late", "in -7"),
        ("activity_today", "first"),
        ("activity_today", "in -7"),
        ("activity_today", "last"),
    ]
    missed, again = (line for line in found if line.record_id == weekly)
    assert (missed.facts["due_on"], again.facts["due_on"]) == (
        (TODAY - timedelta(days=7)).isoformat(), TODAY.isoformat()
    )  # fmt: skip


def test_what_is_put_off_of_a_repeated_one_is_all_of_it(store: Store, lines: Lines) -> None:
    weekly = plan(store, -7, recurrence="FREQ=WEEKLY")
    snoozing.snooze(store, kind="activity", record_id=weekly, until=TODAY + timedelta(days=1))
    assert not lines(ACTIVITY)


def test_mine_are_also_those_where_i_come_along(store: Store, lines: Lines) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    plan(store, 0, owner_id=other, subject="theirs")
    plan(store, 0, owner_id=other, colleague_ids=[me], subject="both")
    plan(store, 0, owner_id=me, subject="mine")
    plan(store, 0, subject="nobody's")
    assert {line.text for line in lines(ACTIVITY, me)} == {"both", "mine", "nobody's"}


def test_a_backlog_does_not_bury_the_day(store: Store, now: datetime) -> None:
    for _ in range(30):
        plan(store, -10)
    for hour in range(8, 18):
        plan(store, 0, f"{hour:02}:00")
    with store.read() as session:
        found = section(session, now, ACTIVITY, first=10)
    assert [line.reason for line in found.lines].count("activity_today") == 5
    assert (len(found.lines), found.total) == (10, 40)
    assert found.lines[0].reason == "activity_late"
