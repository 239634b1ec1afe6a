"""Planned times on the user's clock, also where clocks change or a time does not exist."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.agenda.times import bounds, day_of, planned, planned_instant, start_of

MADRID, SHANGHAI = ZoneInfo("Europe/Madrid"), ZoneInfo("Asia/Shanghai")
NEW_YORK, AUCKLAND = ZoneInfo("America/New_York"), ZoneInfo("Pacific/Auckland")
DAY = date(2026, 3, 4)
ELSEWHERE = ("Asia/Tokyo", "America/Los_Angeles", "Europe/London", "Pacific/Kiritimati", "UTC")


@pytest.mark.parametrize(
    ("there", "here", "day", "at"),
    [
        ("Asia/Shanghai", MADRID, date(2026, 3, 4), time(2)),
        ("Asia/Shanghai", NEW_YORK, date(2026, 3, 3), time(20)),
        ("America/New_York", AUCKLAND, date(2026, 3, 5), time(3)),
        ("Europe/Madrid", MADRID, date(2026, 3, 4), time(9)),
        (None, SHANGHAI, date(2026, 3, 4), time(9)),
        ("Mars/Olympus", SHANGHAI, date(2026, 3, 4), time(9)),
        ("../../etc/passwd", SHANGHAI, date(2026, 3, 4), time(9)),
    ],
)
def test_nine_elsewhere_is_shown_on_the_day_and_hour_it_is_here(
    there: str | None, here: ZoneInfo, day: date, at: time
) -> None:
    assert planned(DAY, "09:00", there, here) == (day, at)


def test_a_whole_day_stays_on_its_date_everywhere() -> None:
    for here in (MADRID, SHANGHAI, NEW_YORK, AUCKLAND):
        assert planned(DAY, None, "Pacific/Auckland", here) == (DAY, None)
        assert planned(DAY, "noon", "Pacific/Auckland", here) == (DAY, None)


def test_a_time_that_the_spring_skips_is_kept_as_written_and_is_an_hour_later() -> None:
    skipped = (date(2026, 3, 29), "02:30", "Europe/Madrid")
    assert planned(*skipped, MADRID) == (date(2026, 3, 29), time(2, 30))
    assert planned(*skipped, SHANGHAI) == (date(2026, 3, 29), time(9, 30))
    assert planned_instant(*skipped, MADRID).astimezone(UTC) == datetime(
        2026, 3, 29, 1, 30, tzinfo=UTC
    )


def test_a_weekly_nine_stays_nine_in_summer() -> None:
    winter = planned_instant(date(2026, 3, 27), "09:00", "Europe/Madrid", SHANGHAI)
    summer = planned_instant(date(2026, 4, 3), "09:00", "Europe/Madrid", SHANGHAI)
    assert (winter.astimezone(UTC).hour, summer.astimezone(UTC).hour) == (8, 7)


def test_the_day_is_the_users_own() -> None:
    moment = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
    assert day_of(moment.astimezone(AUCKLAND)) == date(2026, 3, 5)
    assert day_of(moment.astimezone(NEW_YORK)) == date(2026, 3, 4)


def test_a_day_of_23_hours_has_its_bounds_elsewhere() -> None:
    assert bounds(date(2026, 3, 29), MADRID, "UTC") == ("2026-03-28T23:00", "2026-03-29T22:00")
    assert start_of(date(2026, 3, 29), MADRID).astimezone(UTC).hour == 23


@settings(max_examples=500)
@given(
    day=st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    away=st.integers(-1, 1),
    at=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    there=st.sampled_from(ELSEWHERE),
    here=st.sampled_from((MADRID, SHANGHAI, NEW_YORK, AUCKLAND)),
)
def test_the_bounds_of_a_day_elsewhere_say_on_which_day_here_a_time_is(
    day: date, away: int, at: time, there: str, here: ZoneInfo
) -> None:
    due = day + timedelta(days=away)
    starts, ends = bounds(day, here, there)
    is_of_day = starts <= f"{due.isoformat()}T{at:%H:%M}" < ends
    assert is_of_day == (planned(due, f"{at:%H:%M}", there, here)[0] == day)
