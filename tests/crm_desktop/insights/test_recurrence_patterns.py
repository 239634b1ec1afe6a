"""What a form shows of a rule, and the rule that a form makes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.recurrence import checked
from crm_desktop.insights.recurrence_patterns import (
    LAST,
    Every,
    Pattern,
    nth_of,
    pattern_of,
    rule_of,
    suggested,
)

START = date(2026, 3, 31)  # the fifth and last Tuesday of March


@st.composite
def patterns(draw: st.DrawFn) -> Pattern:
    every = draw(st.sampled_from(Every))
    weekdays: tuple[int, ...] = ()
    if every is Every.WEEK:
        weekdays = tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1))))
    ending = draw(st.sampled_from(("never", "until", "count")))
    places = st.sampled_from((1, 2, 3, 4, LAST))
    return Pattern(
        every,
        draw(st.integers(1, 99)),
        weekdays,
        draw(st.integers(LAST, 31).filter(bool)) if every is Every.MONTH_DAY else 1,
        draw(places) if every is Every.MONTH_WEEKDAY else 1,
        draw(st.integers(0, 6)) if every is Every.MONTH_WEEKDAY else 0,
        until=draw(st.dates(date(2026, 1, 1), date(2040, 1, 1))) if ending == "until" else None,
        count=draw(st.integers(1, 500)) if ending == "count" else None,
    )


@given(patterns(), st.dates(date(2020, 1, 1), date(2035, 1, 1)))
def test_every_pattern_comes_back_from_its_rule(pattern: Pattern, start: date) -> None:
    rule = rule_of(pattern)
    assert pattern_of(rule, start) == pattern
    assert pattern_of(checked(rule), start) == pattern


def test_a_first_day_suggests_how_to_go_on() -> None:
    assert rule_of(suggested(Every.DAY, START)) == "FREQ=DAILY"
    assert rule_of(suggested(Every.WEEK, START)) == "FREQ=WEEKLY;BYDAY=TU"
    assert rule_of(suggested(Every.MONTH_DAY, START)) == "FREQ=MONTHLY;BYMONTHDAY=31"
    assert rule_of(suggested(Every.MONTH_WEEKDAY, START)) == "FREQ=MONTHLY;BYDAY=-1TU"
    assert rule_of(suggested(Every.YEAR, START)) == "FREQ=YEARLY"
    assert nth_of(date(2026, 3, 24)) == 4


@pytest.mark.parametrize(
    ("rule", "every"),
    [
        ("FREQ=WEEKLY", Every.WEEK),
        ("FREQ=MONTHLY", Every.MONTH_DAY),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", Every.MONTH_WEEKDAY),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31", Every.YEAR),
    ],
)
def test_other_ways_to_write_the_same_are_understood(rule: str, every: Every) -> None:
    pattern = pattern_of(rule, START)
    assert pattern is not None
    assert pattern == suggested(every, START)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYDAY=MO",
        "FREQ=WEEKLY;BYMONTH=3",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYMONTHDAY=-3",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1",
        "FREQ=MONTHLY;BYDAY=5MO",
        "FREQ=MONTHLY;BYDAY=2MO;BYSETPOS=1",
        "FREQ=YEARLY;BYMONTH=3",
        "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30",
    ],
)
def test_a_rule_without_fields_is_no_pattern(rule: str) -> None:
    assert pattern_of(rule, START) is None
