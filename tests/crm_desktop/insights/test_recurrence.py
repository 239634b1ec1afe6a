"""Rules over days: equal to dateutil where both have an answer, bounded where dateutil is not."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from time import process_time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.errors import UserError
from crm_desktop.insights.recurrence import WEEKDAYS, checked, following, occurrences

START = date(2026, 3, 4)  # a Wednesday

days = st.dates(date(1990, 1, 1), date(2060, 12, 31))


def some(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[str]:
    return st.lists(numbers, min_size=1, max_size=4, unique=True).map(
        lambda values: ",".join(map(str, values))
    )


def from_either_end(largest: int) -> st.SearchStrategy[int]:
    return st.integers(-largest, largest).filter(bool)


MONTHS = some(st.integers(1, 12))
PLAIN_DAYS = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=7, unique=True).map(",".join)


@st.composite
def nth_days(draw: st.DrawFn, largest: int) -> str:
    number = st.one_of(st.just(""), from_either_end(largest).map(str))
    several = draw(st.lists(st.tuples(number, st.sampled_from(WEEKDAYS)), min_size=1, max_size=3))
    return ",".join(dict.fromkeys(n + day for n, day in several))


PARTS = {
    "DAILY": {"BYMONTH": MONTHS, "BYMONTHDAY": some(from_either_end(31)), "BYDAY": PLAIN_DAYS},
    "WEEKLY": {"BYMONTH": MONTHS, "BYDAY": PLAIN_DAYS, "WKST": st.sampled_from(WEEKDAYS)},
    "MONTHLY": {
        "BYMONTH": MONTHS,
        "BYMONTHDAY": some(from_either_end(31)),
        "BYDAY": nth_days(5),
        "BYSETPOS": some(from_either_end(4)),
    },
    "YEARLY": {
        "BYMONTH": MONTHS,
        "BYYEARDAY": some(from_either_end(366)),
        "BYMONTHDAY": some(from_either_end(31)),
        "BYDAY": nth_days(20),
        "BYSETPOS": some(from_either_end(4)),
    },
}


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(sorted(PARTS)))
    parts = {"FREQ": freq, "INTERVAL": str(draw(st.integers(1, 6)))}
    names = draw(st.lists(st.sampled_from(sorted(PARTS[freq])), max_size=3, unique=True))
    parts |= {name: draw(PARTS[freq][name]) for name in names}
    if "BYSETPOS" in names and not {"BYDAY", "BYMONTHDAY", "BYMONTH", "BYYEARDAY"} & set(names):
        del parts["BYSETPOS"]
    if "BYMONTH" in names and "BYDAY" in names and freq == "YEARLY":
        parts["BYDAY"] = draw(PARTS["MONTHLY"]["BYDAY"])  # counted within the month then
    ending = draw(st.sampled_from(("", "COUNT", "UNTIL")))
    if ending == "COUNT":
        parts["COUNT"] = str(draw(st.integers(1, 40)))
    if ending == "UNTIL":
        parts["UNTIL"] = f"{draw(days):%Y%m%d}"
    return ";".join(f"{name}={value}" for name, value in parts.items())


def by_dateutil(rule: str, start: date, first: date, last: date) -> list[date]:
    found = rrulestr(rule, dtstart=datetime.combine(start, datetime.min.time()))
    after, before = (datetime.combine(day, datetime.min.time()) for day in (first, last))
    return [moment.date() for moment in found.between(after, before, inc=True)]


# Where a rule never happens, dateutil itself looks on until the year 9999.
@settings(deadline=None)
@given(rules(), days, st.integers(-400, 6000), st.integers(0, 800))
def test_a_window_holds_what_dateutil_finds(rule: str, start: date, ahead: int, width: int) -> None:
    first = start + timedelta(days=ahead)
    last = first + timedelta(days=width)
    expected = by_dateutil(rule, start, first, last)
    assert occurrences(rule, start, first, last) == expected
    if expected:
        # Its normal form says the same.
        assert occurrences(checked(rule), start, first, last) == expected
        assert following(rule, start, first - timedelta(days=1)) == expected[0]
        left_out = following(rule, start, first - timedelta(days=1), skipped=expected[:1])
        assert len(expected) < 2 or left_out == expected[1]
        assert occurrences(rule, start, first, last, skipped=expected[:2]) == expected[2:]


@settings(deadline=None)
@given(rules())
def test_a_normal_form_is_its_own_normal_form(rule: str) -> None:
    try:
        normal = checked(rule)
    except UserError as problem:
        assert problem.facts["reason"] == "never_happens"
    else:
        assert checked(normal) == normal


def test_a_rule_is_written_in_one_way() -> None:
    assert (
        checked(" rrule:wkst=mo;interval=1;byday=we,mo;freq=weekly ") == "FREQ=WEEKLY;BYDAY=MO,WE"
    )
    assert checked("FREQ=MONTHLY;BYDAY=-1FR,+1MO") == "FREQ=MONTHLY;BYDAY=-1FR,1MO"
    assert checked("FREQ=DAILY;UNTIL=20270101T120000") == "FREQ=DAILY;UNTIL=20270101"


def test_the_week_start_is_kept_where_it_matters() -> None:
    assert checked("FREQ=DAILY;WKST=SU") == "FREQ=DAILY"
    assert checked("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU").endswith("WKST=SU")


def test_an_end_in_utc_is_a_day_in_the_zone_of_the_activity() -> None:
    rule = "FREQ=DAILY;UNTIL=20270101T030000Z"
    assert checked(rule, zone="America/New_York").endswith("UNTIL=20261231")
    assert checked(rule, zone="Pacific/Auckland").endswith("UNTIL=20270101")


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("", "broken"),
        ("every day", "broken"),
        ("INTERVAL=2", "broken"),
        ("FREQ=FORTNIGHTLY", "broken"),
        ("FREQ=YEARLY;BYDAY=12MO;BYMONTH=1,11", "broken"),
        ("FREQ=DAILY;FREQ=WEEKLY", "broken"),
        ("FREQ=DAILY;INTERVAL=0", "broken"),
        ("FREQ=DAILY;INTERVAL=-1", "broken"),
        ("FREQ=DAILY;INTERVAL=" + "9" * 5000, "broken"),
        ("FREQ=DAILY;INTERVAL=²", "broken"),
        ("FREQ=DAILY;COUNT=0", "broken"),
        ("FREQ=DAILY;UNTIL=20260230", "broken"),
        ("FREQ=DAILY;UNTIL=tomorrow", "broken"),
        ("FREQ=DAILY;BYDAY=1MO", "broken"),
        ("FREQ=WEEKLY;BYDAY=XX", "broken"),
        ("FREQ=WEEKLY;BYMONTHDAY=3", "broken"),
        ("FREQ=MONTHLY;BYWEEKNO=3", "broken"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "broken"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "broken"),
        ("FREQ=MONTHLY;BYSETPOS=1", "broken"),
        ("FREQ=YEARLY;BYMONTH=-1", "broken"),
        ("FREQ=YEARLY;BYEASTER=1", "broken"),
        ("FREQ=DAILY;X=" + "A" * 600, "broken"),
        ("FREQ=HOURLY", "finer_than_daily"),
        ("FREQ=SECONDLY;INTERVAL=5", "finer_than_daily"),
        ("FREQ=DAILY;BYHOUR=9,17", "finer_than_daily"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "count_and_until"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "never_happens"),
        ("FREQ=DAILY;BYMONTH=4,6;BYMONTHDAY=31", "never_happens"),
        ("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", "never_happens"),
    ],
)
def test_a_rule_that_cannot_be_followed_is_refused_with_the_reason(rule: str, reason: str) -> None:
    with pytest.raises(UserError) as caught:
        checked(rule)
    assert caught.value.code == "recurrence_refused"
    assert caught.value.facts["reason"] == reason


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;UNTIL=20260301",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TH",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    ],
)
def test_a_rule_that_never_happens_from_its_first_day_on_is_refused(rule: str) -> None:
    checked(rule)
    with pytest.raises(UserError) as caught:
        checked(rule, start=START)
    assert caught.value.facts["reason"] == "never_happens"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=7;BYDAY=TH",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=DAILY;COUNT=999999;INTERVAL=1000",
    ],
)
def test_a_rule_that_never_happens_again_ends_quickly(rule: str) -> None:
    begun = process_time()
    following(rule, START, date(4000, 1, 1))
    assert process_time() - begun < 2


def test_an_endless_rule_ends_with_the_window_asked() -> None:
    assert len(occurrences("FREQ=DAILY", START, START, START + timedelta(days=29))) == 30
    far = date(2900, 1, 1)
    assert occurrences("FREQ=DAILY", START, far, far) == [far]
    assert following("FREQ=DAILY", START, date.max) is None
    assert following("FREQ=DAILY", START, date.max - timedelta(days=1)) == date.max


def test_29_february_comes_every_leap_year_and_31_skips_short_months() -> None:
    leap = date(2024, 2, 29)
    assert following("FREQ=YEARLY", leap, leap) == date(2028, 2, 29)
    assert following("FREQ=YEARLY", leap, date(2096, 2, 29)) == date(2104, 2, 29)
    assert occurrences("FREQ=MONTHLY", date(2026, 1, 31), date(2026, 2, 1), date(2026, 6, 30)) == [
        date(2026, 3, 31),
        date(2026, 5, 31),
    ]


def test_skipped_days_count_among_the_times_of_a_counted_rule() -> None:
    found = occurrences("FREQ=DAILY;COUNT=3", START, START, date(2027, 1, 1), skipped=[START])
    assert found == [date(2026, 3, 5), date(2026, 3, 6)]


def test_the_first_day_counts_only_when_the_rule_hits_it() -> None:
    assert following("FREQ=WEEKLY;BYDAY=MO", START, START - timedelta(days=1)) == date(2026, 3, 9)
