"""Which days a week and a month show, in the languages' own order of the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ui.pages.today import periods


@pytest.fixture
def speak() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "first"),
    [("en_US", date(2026, 3, 1)), ("es_ES", date(2026, 3, 2)), ("zh_CN", date(2026, 3, 2))],
)
@pytest.mark.usefixtures("speak")
def test_a_week_begins_as_the_language_counts(locale: str, first: date) -> None:
    QLocale.setDefault(QLocale(locale))
    assert periods.shown("week", date(2026, 3, 4)) == (first, 7)


@pytest.mark.usefixtures("speak")
def test_a_month_is_shown_in_whole_weeks() -> None:
    QLocale.setDefault(QLocale("es_ES"))
    assert periods.shown("month", date(2026, 3, 4)) == (date(2026, 2, 23), 42)
    assert periods.shown("month", date(2021, 2, 4)) == (date(2021, 2, 1), 28)


def test_a_month_on_from_its_last_day_is_the_last_day_of_the_shorter_one() -> None:
    assert periods.turned("month", date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert periods.turned("month", date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert periods.turned("month", date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert periods.turned("week", date(2026, 12, 30), 1) == date(2027, 1, 6)


def test_years_without_end_have_one() -> None:
    spans: tuple[periods.Span, ...] = ("week", "month")
    for span in spans:
        day = periods.turned(span, date(9998, 12, 31), 1)
        assert day.year < 9999


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize(
    ("locale", "week", "month"),
    [
        ("es_ES", "2–8 mar 2026", "Marzo de 2026"),
        ("zh_CN", "2026年3月2日至8日", "2026年3月"),
    ],
)
def test_periods_have_a_name_in_the_language(locale: str, week: str, month: str) -> None:
    QLocale.setDefault(QLocale(locale))
    named = periods.named("week", date(2026, 3, 4))
    assert named.replace(" ", " ") == week
    assert periods.named("month", date(2026, 3, 4)) == month
