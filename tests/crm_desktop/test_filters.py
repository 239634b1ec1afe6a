"""Filters as people build them: what JSON keeps of them, and the days they speak of."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.listing import AllOf, AnyOf, Condition, Filter, filter_of, is_empty, kept_filter
from crm_desktop.listing.filter_days import PERIODS, Days, days_of_the_year, moved, period

TODAY = date(2026, 11, 28)  # a Saturday
VALUES = st.one_of(
    st.text(max_size=5), st.integers(-(2**62), 2**62), st.floats(allow_nan=False), st.booleans()
)
CONDITIONS = st.builds(
    Condition,
    st.text(max_size=8),
    st.text(max_size=8),
    st.lists(VALUES, max_size=3).map(tuple),
)


def _joined(parts: st.SearchStrategy[Filter]) -> st.SearchStrategy[Filter]:
    several = st.lists(parts, max_size=3).map(tuple)
    return st.one_of(st.builds(AllOf, several), st.builds(AnyOf, several))


@settings(max_examples=40)
@given(st.recursive(CONDITIONS, _joined, max_leaves=8))
def test_a_filter_comes_back_from_json_as_it_was_also_with_unknown_fields(asked: Filter) -> None:
    assert filter_of(json.loads(json.dumps(kept_filter(asked)))) == asked


@pytest.mark.parametrize("kept", [None, 3, "x", [], {}, {"field": 1, "is": "x"}, {"all": 7}])
def test_what_is_no_filter_is_none(kept: object) -> None:
    assert filter_of(kept) is None


def test_an_endless_nest_is_cut_off() -> None:
    kept: dict[str, object] = {"all": []}
    for _ in range(500):
        kept = {"any": [kept]}
    assert is_empty(filter_of(kept))


def test_a_filter_without_a_complete_condition_asks_nothing() -> None:
    assert is_empty(None)
    assert is_empty(AnyOf((AllOf(), Condition("tier", "one_of"), Condition("name", "is", ("",)))))
    assert not is_empty(AllOf((Condition("tier", "empty"),)))


@pytest.mark.parametrize(
    ("code", "first", "last"),
    [
        ("today", "2026-11-28", "2026-11-28"),
        ("yesterday", "2026-11-27", "2026-11-27"),
        ("this_week", "2026-11-23", "2026-11-29"),
        ("next_week", "2026-11-30", "2026-12-06"),
        ("last_month", "2026-10-01", "2026-10-31"),
        ("next_month", "2026-12-01", "2026-12-31"),
        ("this_quarter", "2026-10-01", "2026-12-31"),
        ("last_quarter", "2026-07-01", "2026-09-30"),
        ("next_quarter", "2027-01-01", "2027-03-31"),
        ("last_year", "2025-01-01", "2025-12-31"),
    ],
)
def test_a_period_is_the_days_people_mean(code: str, first: str, last: str) -> None:
    assert period(code, TODAY) == Days(date.fromisoformat(first), date.fromisoformat(last))


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.sampled_from(PERIODS))
def test_this_period_holds_today_and_its_neighbours_touch_it(today: date, code: str) -> None:
    days = period(code, today)
    assert days is not None and days.first <= days.last
    if code.startswith("this"):
        before, after = (period(code.replace("this", when), today) for when in ("last", "next"))
        assert before is not None and after is not None
        assert days.first <= today <= days.last
        assert (days.first - before.last).days == (after.first - days.last).days == 1


def test_units_are_counted_from_the_end_of_short_months() -> None:
    assert moved(date(2026, 3, 31), -1, "months") == date(2026, 2, 28)
    assert moved(date(2024, 2, 29), 1, "years") == date(2025, 2, 28)
    assert moved(TODAY, -2, "weeks") == date(2026, 11, 14)
    assert moved(TODAY, 10**9, "years") is None
    assert moved(TODAY, 3, "moons") is None


def test_a_leap_day_returns_on_the_28th_of_other_years() -> None:
    assert days_of_the_year(Days(date(2026, 2, 27), date(2026, 2, 28)))[1:] == ("02-28", "02-29")
    assert "02-29" not in days_of_the_year(Days(date(2028, 2, 27), date(2028, 2, 28)))
    assert days_of_the_year(Days(date(2026, 12, 31), date(2027, 1, 1))) == ("12-31", "01-01")
