"""Series, time zones, tasks and journals of other calendars become what they mean here."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from crm_desktop import customers, repeating
from crm_desktop.exchange import calendars
from crm_desktop.models import SkippedDay
from crm_desktop.models.activity import noon_of
from crm_desktop.models.codes import ActivityKind
from crm_desktop.store import Store
from tests.crm_desktop.exchange.calendars.calendar_desk import (
    NOW,
    VISIT,
    WEEKLY,
    agenda,
    bring,
    event,
    exported,
    reasons,
    write,
)


@pytest.fixture
def nordwind(store: Store) -> int:
    return customers.add(store, name="Nordwind GmbH")


# Series


def test_a_series_is_due_next_and_a_moved_day_is_left_out_of_it(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "a.ics",
        event(*WEEKLY, "EXDATE;TZID=Europe/Madrid:20260302T090000"),
        event(
            "UID:w1@elsewhere", "SUMMARY:Jour fixe at Nordwind", "RECURRENCE-ID:20260316T080000Z",
            "DTSTART;TZID=Europe/Madrid:20260317T140000",
        ),
        event("UID:w1@elsewhere", "RECURRENCE-ID;TZID=Europe/Madrid:20260323T090000",
              "DTSTART;TZID=Europe/Madrid:20260323T090000", "STATUS:CANCELLED"),
    )  # fmt: skip
    result = bring(store, path)
    assert result.created == {"activities": 2}
    series, moved = agenda(store)
    assert (series.recurrence, series.recurs_from) == ("FREQ=WEEKLY;BYDAY=MO", date(2026, 1, 5))
    assert series.due_on == date(2026, 3, 9)  # today, 2 March, is left out
    assert (moved.occurrence_of_id, moved.due_on, moved.due_time) == (
        series.id, date(2026, 3, 17), "14:00",
    )  # fmt: skip
    assert moved.customer_id == nordwind
    with store.read() as session:
        days = sorted(row.day for row in session.query(SkippedDay))
    assert days == [date(2026, 3, 2), date(2026, 3, 16), date(2026, 3, 23)]
    assert bring(store, path).change_id is None


def test_a_day_that_was_done_does_not_come_again_when_the_series_changes(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.ics", event(*WEEKLY))
    bring(store, path)
    (series,) = agenda(store)
    assert series.due_on == date(2026, 3, 2)  # today
    repeating.finish(store, id=series.id, done_at=NOW)
    later = [line.replace("T090000", "T100000") for line in WEEKLY]
    bring(store, write(path, event(*later)))
    same, _done = agenda(store)
    assert (same.id, same.due_on, same.due_time) == (series.id, date(2026, 3, 9), "10:00")
    own = tmp_path / "own.ics"
    exported(store, own)
    assert bring(store, own).change_id is None


def test_a_time_that_is_overdue_stays_when_the_calendar_changes_the_hour(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.ics", event(*WEEKLY))
    bring(store, path)
    later = [line.replace("T090000", "T100000") for line in WEEKLY]
    next_week = NOW + timedelta(days=8)
    calendars.import_calendars(
        store, files=[write(path, event(*later))], now=next_week, zone="Europe/Madrid"
    )
    (series,) = agenda(store)
    assert (series.due_on, series.due_time) == (date(2026, 3, 2), "10:00")


def test_a_day_called_off_later_is_left_out_and_a_called_off_event_goes(
    store: Store, tmp_path: Path
) -> None:
    path = write(tmp_path / "a.ics", event(*WEEKLY), event(*VISIT))
    bring(store, path)
    write(
        path,
        event("UID:w1@elsewhere", "RECURRENCE-ID;TZID=Europe/Madrid:20260302T090000",
              "DTSTART;TZID=Europe/Madrid:20260302T090000", "STATUS:CANCELLED"),
        event(*VISIT, "STATUS:CANCELLED"),
        event("UID:unknown", "DTSTART:20260310", "STATUS:CANCELLED"),
    )  # fmt: skip
    result = bring(store, path)
    codes = {one.code: one.count for one in result.remarks}
    assert codes == {"events_removed": 1, "days_skipped": 1, "left_out_cancelled": 1}
    assert [one.subject for one in agenda(store)] == ["Jour fixe"]
    store.undo(only=result.change_id)
    assert len(agenda(store)) == 2


def test_an_invitation_that_is_cancelled_takes_its_event_out(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path / "a.ics", event(*VISIT))
    bring(store, path)
    bring(store, write(path, event(*VISIT), head=["METHOD:CANCEL"]))
    assert agenda(store) == []


def test_days_beside_the_rule_are_entries_of_their_own(store: Store, tmp_path: Path) -> None:
    lines = event(
        *WEEKLY[:2], "DTSTART;TZID=Europe/Madrid:20260306T090000", "RRULE:FREQ=WEEKLY;BYDAY=MO",
        "RDATE;TZID=Europe/Madrid:20260312T090000",
    )  # fmt: skip
    path = write(tmp_path / "a.ics", lines)
    bring(store, path)
    assert [(a.due_on.day if a.due_on else 0, bool(a.recurrence)) for a in agenda(store)] == [
        (9, True), (6, False), (12, False),
    ]  # fmt: skip
    assert bring(store, path).change_id is None


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("FREQ=HOURLY", "rule_finer_than_daily"),
        ("FREQ=DAILY;BYHOUR=9,15", "rule_finer_than_daily"),
        ("FREQ=SOMETIMES", "rule_broken"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "rule_never_happens"),
        ("RSCALE=CHINESE;FREQ=YEARLY", "rule_broken"),
    ],
)
def test_what_repeats_too_finely_or_unreadably_comes_once_with_the_reason(
    store: Store, tmp_path: Path, rule: str, reason: str
) -> None:
    lines = event("UID:1", "SUMMARY:x", "DTSTART:20260310T090000", f"RRULE:{rule}")
    result = bring(store, write(tmp_path / "a.ics", lines))
    assert reason in {one.code for one in result.remarks}
    (found,) = agenda(store)
    assert (found.recurrence, found.due_on) == (None, date(2026, 3, 10))


def test_a_rule_that_only_repeats_its_own_hour_is_understood(store: Store, tmp_path: Path) -> None:
    rule = "RRULE:FREQ=DAILY;BYHOUR=9;BYMINUTE=0;COUNT=90"
    lines = event("UID:1", "SUMMARY:x", "DTSTART:20260301T090000", rule)
    bring(store, write(tmp_path / "a.ics", lines))
    assert agenda(store)[0].recurrence == "FREQ=DAILY;COUNT=90"


def test_a_series_that_is_over_stays_outside(store: Store, tmp_path: Path) -> None:
    lines = event(*WEEKLY[:4], "RRULE:FREQ=WEEKLY;UNTIL=20260220T080000Z")
    assert reasons(store, write(tmp_path / "a.ics", lines)) == {"left_out_series_over": 1}


# Zones


@pytest.mark.parametrize(
    ("here", "day", "at"),
    [
        ("America/New_York", 9, "19:30"),
        ("Europe/Madrid", 10, "00:30"),
        ("Asia/Shanghai", 10, "07:30"),
        ("Pacific/Auckland", 10, "12:30"),
    ],
)
def test_a_single_time_in_utc_is_taken_over_on_the_local_clock(
    store: Store, tmp_path: Path, here: str, day: int, at: str
) -> None:
    path = write(tmp_path / "a.ics", event("UID:1", "SUMMARY:x", "DTSTART:20260309T233000Z"))
    bring(store, path, zone=here)
    (found,) = agenda(store)
    assert (found.due_on, found.due_time, found.due_zone) == (date(2026, 3, day), at, here)
    assert bring(store, path, zone="Asia/Tokyo").change_id is None  # the same instant elsewhere


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("China Standard Time", "Asia/Shanghai"),
        ('"Europe/Paris"', "Europe/Paris"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Lisbon", "Europe/Lisbon"),
        ("/mozilla.org/20070129_1/America/Argentina/Salta", "America/Argentina/Salta"),
        ("posix/Europe/Vaduz", "Europe/Vaduz"),
    ],
)
def test_the_zones_of_other_programs_are_understood(
    store: Store, tmp_path: Path, tzid: str, zone: str
) -> None:
    lines = event("UID:1", "SUMMARY:x", f"DTSTART;TZID={tzid}:20260710T090000")
    bring(store, write(tmp_path / "a.ics", lines))
    (found,) = agenda(store)
    assert (found.due_time, found.due_zone) == ("09:00", zone)


def test_a_time_without_a_zone_or_in_an_unknown_one_is_a_local_one(
    store: Store, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "a.ics",
        event("UID:1", "SUMMARY:x", "DTSTART:20260710T090000"),
        event("UID:2", "SUMMARY:x", "DTSTART;TZID=Atlantis:20260710T090000"),
    )
    result = bring(store, path)
    assert {(a.due_time, a.due_zone) for a in agenda(store)} == {("09:00", None)}
    assert "zone_unknown" in {one.code for one in result.remarks}


def test_a_series_in_utc_stays_on_its_clock(store: Store, tmp_path: Path) -> None:
    lines = event("UID:1", "SUMMARY:x", "DTSTART:20260302T233000Z", "RRULE:FREQ=DAILY")
    bring(store, write(tmp_path / "a.ics", lines))
    assert agenda(store)[0].due_zone == "UTC"


# Tasks and journals


def test_a_task_is_planned_for_its_day_and_a_journal_was_done(
    store: Store, nordwind: int, tmp_path: Path
) -> None:
    path = write(
        tmp_path / "a.ics",
        event("UID:1", "SUMMARY:Call Nordwind", "DUE;VALUE=DATE:20260227", sort="VTODO"),
        event("UID:2", "SUMMARY:Offer for Nordwind", "DTSTART;VALUE=DATE:20260227",
              "COMPLETED:20260228T100000Z", "STATUS:COMPLETED", sort="VTODO"),
        event("UID:3", "SUMMARY:Some day", sort="VTODO"),
        event("UID:4", "SUMMARY:Nordwind moves house", "DTSTART:20260226", sort="VJOURNAL"),
    )  # fmt: skip
    result = bring(store, path)
    assert [one.reason for one in result.refused] == ["task_without_day"]
    late, offer, journal = agenda(store)
    assert (late.kind, late.due_on, late.done_at) == (ActivityKind.CALL, date(2026, 2, 27), None)
    assert (offer.kind, offer.done_at) == (ActivityKind.NOTE, noon_of(date(2026, 2, 27)))
    assert (journal.kind, journal.done_at) == (ActivityKind.NOTE, noon_of(date(2026, 2, 26)))
