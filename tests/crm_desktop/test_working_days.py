"""What is proposed falls on a day on which somebody is there."""

from datetime import date

import pytest

from crm_desktop.working_days import working_day


@pytest.mark.parametrize(
    ("day", "proposed"), [(20, 20), (21, 23), (22, 23), (23, 23)], ids=["Fri", "Sat", "Sun", "Mon"]
)
def test_a_weekend_gives_way_to_the_monday_after(day: int, proposed: int) -> None:
    assert working_day(date(2026, 11, day)) == date(2026, 11, proposed)


def test_the_monday_may_be_in_the_next_year() -> None:
    assert working_day(date(2022, 12, 31)) == date(2023, 1, 2)
