from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.periods import Period, days_of, named

DAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.THIS_MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Period.THIS_QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (Period.NEXT_QUARTER, date(2027, 1, 1), date(2027, 3, 31)),
        (Period.LAST_MONTH, date(2026, 10, 1), date(2026, 10, 31)),
        (Period.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_periods_are_whole_months(period: Period, first: date, last: date) -> None:
    assert days_of(period, DAY) == (first, last)
    assert named(first, last, DAY) is period


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(["month", "quarter", "year"]))
def test_last_this_and_next_follow_each_other(today: date, unit: str) -> None:
    last, this, coming = (days_of(Period(f"{word}_{unit}"), today) for word in
                          ("last", "this", "next"))  # fmt: skip
    assert this[0] <= today <= this[1]
    assert last[1] + timedelta(days=1) == this[0]
    assert this[1] + timedelta(days=1) == coming[0]


def test_other_days_have_no_name() -> None:
    assert named(date(2026, 11, 2), date(2026, 11, 30), DAY) is None
