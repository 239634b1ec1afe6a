"""Working days and hours, across holidays, zones and days on which clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop import firm, working_days
from crm_desktop.errors import UserError
from crm_desktop.store import Store
from crm_desktop.working_days import WorkingDays

ZONES = ("America/New_York", "Europe/Madrid", "Asia/Shanghai", "Pacific/Auckland")
NINE_TO_FIVE = {weekday: (time(9), time(17)) for weekday in range(5)}
MADRID = ZoneInfo("Europe/Madrid")
MONDAY = date(2026, 3, 2)


def at(day: date, hour: int, minute: int = 0, zone: ZoneInfo = MADRID) -> datetime:
    return datetime.combine(day, time(hour, minute), zone)


def test_without_settings_weekends_are_free_and_there_are_no_holidays(store: Store) -> None:
    with store.read() as session:
        found = working_days.working_days(session)
    assert [found.is_working(MONDAY + timedelta(days=n)) for n in range(7)] == [True] * 5 + [
        False
    ] * 2
    assert found.is_working(date(2026, 12, 25))
    assert found.holiday(date(2026, 12, 25)) is None


def test_holidays_of_the_country_and_its_part_are_kept(store: Store) -> None:
    working_days.set_holidays(store, country="ES", subdivision="MD")
    with store.read() as session:
        found = working_days.working_days(session)
    assert not found.is_working(date(2026, 12, 25))
    assert not found.is_working(date(2025, 5, 2))  # of Madrid alone
    assert WorkingDays("ES").is_working(date(2025, 5, 2))
    assert found.holiday(date(2026, 12, 25))
    assert found.next_working(date(2026, 12, 25)) == date(2026, 12, 28)
    assert found.last_working(date(2026, 12, 25)) == date(2026, 12, 24)
    assert found.next_working(MONDAY) == found.last_working(MONDAY) == MONDAY


def test_a_weekend_that_is_worked_for_a_holiday_counts_in_china() -> None:
    assert WorkingDays("CN").is_working(date(2025, 1, 26))
    assert not WorkingDays("CN").is_working(date(2025, 1, 25))


def test_an_unknown_country_has_no_holidays_and_is_refused_as_a_setting(store: Store) -> None:
    assert WorkingDays("XX").is_working(date(2026, 12, 25))
    assert WorkingDays("ES", "nowhere").holiday(date(2026, 12, 25))
    for country, part in (("XX", None), ("ES", "nowhere")):
        with pytest.raises(UserError) as refused:
            working_days.set_holidays(store, country=country, subdivision=part)
        assert refused.value.code == "country_unknown"
    assert "MD" in working_days.supported()["ES"]


def test_own_working_days_take_the_place_of_the_weekend(store: Store) -> None:
    working_days.set_hours(store, hours={5: (time(8), time(12)), 6: (time(8), time(12))})
    with store.read() as session:
        found = working_days.working_days(session)
    assert found.next_working(MONDAY) == date(2026, 3, 7)
    working_days.set_hours(store, hours={})
    with store.read() as session:
        assert working_days.working_days(session).next_working(MONDAY) == MONDAY


def test_hours_that_end_before_they_begin_are_refused(store: Store) -> None:
    with pytest.raises(UserError) as refused:
        working_days.set_hours(store, hours={0: (time(17), time(9))})
    assert refused.value.code == "hours_wrong"


def test_without_hours_every_hour_counts() -> None:
    free = WorkingDays()
    start = at(date(2026, 3, 6), 16)
    assert free.working_hours_between(start, start + timedelta(hours=70)) == 70
    assert free.after_hours(start, 70) == (start.astimezone(UTC) + timedelta(hours=70))
    assert free.working_hours_between(start, start) == 0
    assert free.working_hours_between(start, start - timedelta(hours=1)) == 0


@pytest.mark.parametrize("name", ZONES)
def test_only_working_hours_count_and_weekends_do_not(name: str) -> None:
    zone = ZoneInfo(name)
    worked = WorkingDays(hours=NINE_TO_FIVE, zone=zone)
    friday, monday = date(2026, 3, 6), date(2026, 3, 9)
    start = at(friday, 16, 30, zone)
    assert worked.working_hours_between(start, at(monday, 10, 0, zone)) == 1.5
    assert worked.working_hours_between(start, at(date(2026, 3, 8), 10, 0, zone)) == 0.5
    assert worked.after_hours(start, 1.5) == at(monday, 10, 0, zone)
    assert worked.after_hours(at(date(2026, 3, 7), 3, 0, zone), 8) == at(monday, 17, 0, zone)
    # Told in another zone it is the same.
    assert worked.working_hours_between(start.astimezone(UTC), at(monday, 10, 0, zone)) == 1.5


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("America/New_York", date(2026, 3, 8), 3),
        ("America/New_York", date(2026, 11, 1), 5),
        ("Europe/Madrid", date(2026, 3, 29), 3),
        ("Europe/Madrid", date(2026, 10, 25), 5),
        ("Asia/Shanghai", date(2026, 3, 29), 4),
        ("Pacific/Auckland", date(2026, 9, 27), 3),
        ("Pacific/Auckland", date(2026, 4, 5), 5),
    ],
)
def test_a_day_on_which_the_clocks_change_counts_what_it_had(
    zone: str, day: date, hours: int
) -> None:
    worked = WorkingDays(hours={6: (time(0), time(4))}, zone=ZoneInfo(zone))
    start = datetime.combine(day, time(), ZoneInfo(zone))
    assert worked.working_hours_between(start, start + timedelta(hours=23)) == hours
    assert worked.after_hours(start, hours) == datetime.combine(day, time(4), ZoneInfo(zone))


@given(
    start=st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)),
    hours=st.floats(0.25, 200),
    zone=st.sampled_from(ZONES),
)
def test_after_so_many_hours_so_many_have_passed(start: datetime, hours: float, zone: str) -> None:
    worked = WorkingDays(hours=NINE_TO_FIVE, zone=ZoneInfo(zone))
    begun = start.replace(tzinfo=UTC)
    done = worked.after_hours(begun, hours)
    assert worked.working_hours_between(begun, done) == pytest.approx(hours, abs=1e-6)


def test_a_setting_that_cannot_be_read_counts_as_none(store: Store) -> None:
    firm.set_setting(store, key="working_hours", value={"0": ["late", "17:00"], "x": 3})
    with store.read() as session:
        assert working_days.working_days(session).hours == {}


@pytest.mark.parametrize(
    ("day", "proposed"), [(20, 20), (21, 23), (22, 23), (23, 23)], ids=["Fri", "Sat", "Sun", "Mon"]
)
def test_a_weekend_gives_way_to_the_monday_after(day: int, proposed: int) -> None:
    assert WorkingDays().next_working(date(2026, 11, day)) == date(2026, 11, proposed)


def test_the_monday_may_be_in_the_next_year() -> None:
    assert WorkingDays().next_working(date(2022, 12, 31)) == date(2023, 1, 2)
