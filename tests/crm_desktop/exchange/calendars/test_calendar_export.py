"""What is written into a calendar file is read by another library as it was meant."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crm_desktop import activities, contacts, customers, firm, repeating
from crm_desktop.errors import UserError
from crm_desktop.exchange import calendars
from crm_desktop.exchange.calendars.items import CalendarItem, Guest
from crm_desktop.exchange.calendars.zones import definition
from crm_desktop.models import SkippedDay
from crm_desktop.store import Store
from tests.crm_desktop.exchange.calendars.calendar_desk import MADRID, NOW, exported, only_event

DAY = date(2026, 3, 30)  # the day after the clocks went forward in Madrid
ZONES = ("America/New_York", "Europe/Madrid", "Asia/Shanghai", "Pacific/Auckland")


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(
        store, name="Nordwind", addresses=[{"street": "Kai 3", "city": "Hamburg", "country": "DE"}]
    )


def test_a_planned_visit_has_its_time_place_people_and_customer(
    store: Store, customer: int, tmp_path: Path
) -> None:
    han = contacts.add(store, name='Han "Bo", Li', customer_id=customer, emails=["han@nord.de"])
    wang = contacts.add(store, name="Wang; Wei", customer_id=customer)
    boss = firm.add_user(store, name="Boss", email="boss@us.com")
    activity = activities.plan(
        store, kind="visit", subject="Yearly talks, part 2; prices", due_on=DAY, due_time="09:30",
        due_zone=MADRID, minutes=90, notes="Bring\nthe \\ drawings", customer_id=customer,
        reminder_minutes=15, contact_ids=[han, wang], colleague_ids=[boss],
    )  # fmt: skip
    calendar = exported(store, tmp_path / "a.ics")
    found = only_event(calendar)
    assert found["UID"] == f"{activity}@crm-desktop"
    assert found["SUMMARY"] == "Yearly talks, part 2; prices · Nordwind"
    assert found["DESCRIPTION"] == "Bring\nthe \\ drawings"
    assert found["LOCATION"] == "Kai 3, Hamburg, DE"
    assert found["DTSTART"].dt == datetime(2026, 3, 30, 9, 30, tzinfo=ZoneInfo(MADRID))
    assert found["DTSTART"].params["TZID"] == MADRID
    assert found["DTSTART"].dt.utcoffset() == timedelta(hours=2)
    assert found["DURATION"].dt == timedelta(minutes=90)
    assert [one.to_ical() for one in found["CATEGORIES"].cats] == [b"visit"]
    assert found["X-CRM-DESKTOP-CUSTOMER"] == str(customer)
    assert found["STATUS"] == "CONFIRMED"
    assert {(str(a), a.params["CN"]) for a in found["ATTENDEE"]} == {
        ("mailto:han@nord.de", "Han 'Bo', Li"), ("mailto:boss@us.com", "Boss"),
    }  # fmt: skip
    assert found["CONTACT"] == "Wang; Wei"
    (alarm,) = found.subcomponents
    assert alarm["TRIGGER"].dt == timedelta(minutes=-15)
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == [MADRID]
    assert "METHOD" not in calendar
    assert "ORGANIZER" not in found


def test_what_has_no_time_takes_the_whole_day_and_blocks_none(store: Store, tmp_path: Path) -> None:
    activities.plan(store, kind="call", subject="Ask", due_on=DAY, reminder_minutes=-540)
    found = only_event(exported(store, tmp_path / "a.ics"))
    assert found["DTSTART"].dt == DAY
    assert found["DTSTART"].params["VALUE"] == "DATE"
    assert found["TRANSP"] == "TRANSPARENT"
    assert "DURATION" not in found
    assert found.subcomponents[0]["TRIGGER"].dt == timedelta(hours=9)


def test_a_time_without_a_zone_floats(store: Store, tmp_path: Path) -> None:
    activities.plan(store, kind="call", subject="Ask", due_on=DAY, due_time="07:00")
    found = only_event(exported(store, tmp_path / "a.ics"))
    assert found["DTSTART"].dt == datetime(2026, 3, 30, 7)
    assert "TZID" not in found["DTSTART"].params


def test_an_own_place_and_a_name_said_already_are_not_said_twice(
    store: Store, customer: int, tmp_path: Path
) -> None:
    activities.plan(
        store, kind="visit", subject="Tour at NORDWIND", due_on=DAY, customer_id=customer,
        location="Pier 9",
    )  # fmt: skip
    found = only_event(exported(store, tmp_path / "a.ics"))
    assert (found["SUMMARY"], found["LOCATION"]) == ("Tour at NORDWIND", "Pier 9")


@pytest.mark.parametrize("zone", ZONES)
def test_a_series_keeps_its_hour_and_ends_where_it_is_meant_to(
    store: Store, tmp_path: Path, zone: str
) -> None:
    series = activities.plan(
        store, kind="call", subject="Weekly", due_on=date(2026, 3, 2), due_time="09:00",
        due_zone=zone, recurrence="FREQ=WEEKLY;BYDAY=MO;UNTIL=20260427",
    )  # fmt: skip
    repeating.skip(store, id=series, day=date(2026, 3, 16))
    repeating.skip(store, id=series)
    found = only_event(exported(store, tmp_path / "a.ics"))
    there = ZoneInfo(zone)
    assert found["DTSTART"].dt == datetime(2026, 3, 2, 9, tzinfo=there)
    left_out = [datetime(2026, 3, day, 9, tzinfo=there) for day in (2, 16)]
    assert [one.dts[0].dt for one in found["EXDATE"]] == left_out
    last = datetime(2026, 4, 27, 9, tzinfo=there).astimezone(UTC)
    assert found["RRULE"]["UNTIL"] == [last]
    assert found["RRULE"]["FREQ"] == ["WEEKLY"]


def test_the_end_of_a_series_of_whole_days_is_a_day(store: Store, tmp_path: Path) -> None:
    activities.plan(
        store, kind="call", subject="x", due_on=DAY, recurrence="FREQ=DAILY;UNTIL=20260410",
    )  # fmt: skip
    found = only_event(exported(store, tmp_path / "a.ics"))
    assert found["RRULE"]["UNTIL"] == [date(2026, 4, 10)]


def test_a_moved_occurrence_stands_in_the_place_of_its_day(store: Store, tmp_path: Path) -> None:
    series = activities.plan(
        store, kind="call", subject="Weekly", due_on=DAY, due_time="09:00", due_zone=MADRID,
        recurrence="FREQ=WEEKLY;BYDAY=MO",
    )  # fmt: skip
    activities.plan(
        store, kind="call", subject="Weekly", due_on=date(2026, 4, 8), due_time="11:00",
        due_zone=MADRID, occurrence_of_id=series, uid=f"{series}@crm-desktop/20260406",
    )  # fmt: skip
    with store.change("activity_edited") as session:
        session.add(SkippedDay(activity_id=series, day=date(2026, 4, 6)))
    calendar = exported(store, tmp_path / "a.ics")
    master, moved = calendar.walk("VEVENT")
    assert "EXDATE" not in master
    assert moved["UID"] == master["UID"]
    assert moved["DTSTART"].dt.day == 8
    day_meant = datetime.combine(date(2026, 4, 6), time(11), ZoneInfo(MADRID))
    assert moved["RECURRENCE-ID"].dt == day_meant


def test_what_was_done_comes_along_only_for_the_period_asked_for(
    store: Store, tmp_path: Path
) -> None:
    for day in (10, 20):
        activities.log(
            store,
            kind="visit",
            subject=f"Tour {day}",
            done_at=datetime(2026, 2, day, 9, tzinfo=UTC),
        )
    activities.plan(store, kind="call", subject="Ask", due_on=DAY)
    assert len(exported(store, tmp_path / "a.ics").walk("VEVENT")) == 1
    found = exported(store, tmp_path / "b.ics", done_from=date(2026, 2, 15)).walk("VEVENT")
    assert [one["SUMMARY"] for one in found] == ["Tour 20", "Ask"]
    assert found[0]["DTSTART"].dt == datetime(2026, 2, 20, 9, tzinfo=UTC)
    found = exported(store, tmp_path / "c.ics", done_until=date(2026, 2, 15)).walk("VEVENT")
    assert [one["SUMMARY"] for one in found] == ["Tour 10", "Ask"]


def test_one_or_several_can_be_written_alone(store: Store, tmp_path: Path) -> None:
    made = [activities.plan(store, kind="call", subject=s, due_on=DAY) for s in "abc"]
    found = exported(store, tmp_path / "a.ics", ids=made[1:]).walk("VEVENT")
    assert [one["SUMMARY"] for one in found] == ["b", "c"]


def test_a_file_that_says_the_same_already_is_left_alone(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    activities.plan(store, kind="call", subject="x", due_on=DAY)
    exported(store, path)
    before = path.stat()
    with store.read() as session:
        calendars.export(session, path, now=NOW + timedelta(hours=1))
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    activities.plan(store, kind="call", subject="y", due_on=DAY)
    assert len(exported(store, path).walk("VEVENT")) == 2
    assert [one.name for one in tmp_path.iterdir() if "ics" in one.name] == ["a.ics"]


def test_a_file_of_another_kind_or_in_no_folder_is_refused(store: Store, tmp_path: Path) -> None:
    with store.read() as session:
        with pytest.raises(UserError, match="export_form_unknown"):
            calendars.export(session, tmp_path / "a.csv")
        with pytest.raises(UserError, match="file_not_written"):
            calendars.export(session, tmp_path / "none" / "a.ics")


# Letters that a text of the user's may hold; an end of line is one sign in a calendar.
_TEXT = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=120)
_LINES = st.lists(_TEXT, min_size=1, max_size=4).map("\n".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example("0", "0", "0", "Han\\", date(2026, 3, 2), None, None, None, None)
@given(
    subject=_TEXT,
    notes=_LINES,
    location=_TEXT,
    guest=_TEXT,
    day=st.dates(date(1990, 1, 1), date(2037, 12, 31)),
    at=st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    zone=st.none() | st.sampled_from(ZONES),
    minutes=st.none() | st.integers(1, 5000),
    reminder=st.none() | st.integers(-2000, 50_000),
)
def test_whatever_is_written_is_read_back_equal(
    subject: str, notes: str, location: str, guest: str, day: date, at: time | None,
    zone: str | None, minutes: int | None, reminder: int | None,
) -> None:  # fmt: skip
    item = CalendarItem(
        id=7, uid="7@crm-desktop", kind="visit", subject=subject, notes=notes, customer_id=9,
        customer="", own_location=location, address="", day=day, at=at, zone=zone if at else None,
        minutes=minutes if at else None, reminder_minutes=reminder,
        guests=(Guest(guest, "a@b.de"), Guest(guest)),
    )  # fmt: skip
    found = only_event(icalendar.Calendar.from_ical(calendars.as_text([item], NOW)))
    assert found["SUMMARY"] == subject
    assert found["DESCRIPTION"] == notes
    assert found["LOCATION"] == location
    assert found["CONTACT"] == guest
    assert found["ATTENDEE"].params["CN"] == guest.replace('"', "'").replace("\\", "/")
    assert found["ATTENDEE"] == "mailto:a@b.de"
    zoned = ZoneInfo(zone) if zone else None
    assert found["DTSTART"].dt == (day if at is None else datetime.combine(day, at, zoned))
    assert not found.errors
    if minutes and at:
        assert found["DURATION"].dt == timedelta(minutes=minutes)
    if reminder is not None:
        assert found.subcomponents[0]["TRIGGER"].dt == timedelta(minutes=-reminder)


@pytest.mark.parametrize("zone", [*ZONES, "Europe/Dublin", "Africa/Casablanca", "Asia/Kolkata"])
def test_a_zone_is_defined_as_it_is_for_those_who_do_not_know_it(zone: str) -> None:
    defined = definition(zone).to_tz(lookup_tzid=False)
    there = ZoneInfo(zone)
    for hours in range(0, 24 * 365 * 2, 3):
        instant = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hours)
        wall = instant.astimezone(there).replace(tzinfo=None)
        assert wall.replace(tzinfo=defined).utcoffset() == wall.replace(tzinfo=there).utcoffset()
