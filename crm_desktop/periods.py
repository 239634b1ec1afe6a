"""Periods as people name them: this month, last quarter, next year."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class Period(StrEnum):
    """A named period, counted from today."""

    THIS_MONTH = "this_month"
    THIS_QUARTER = "this_quarter"
    THIS_YEAR = "this_year"
    NEXT_MONTH = "next_month"
    NEXT_QUARTER = "next_quarter"
    NEXT_YEAR = "next_year"
    LAST_MONTH = "last_month"
    LAST_QUARTER = "last_quarter"
    LAST_YEAR = "last_year"


_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_AWAY = {"this": 0, "next": 1, "last": -1}


def days_of(period: Period, today: date) -> tuple[date, date]:
    """Its first and its last day."""
    away, unit = period.value.split("_")
    months = _MONTHS[unit]
    first = (today.year * 12 + today.month - 1) // months * months + _AWAY[away] * months
    return _first_of(first), _first_of(first + months) - timedelta(days=1)


def named(start: date, end: date, today: date) -> Period | None:
    """What a period is called today; None for one of other days."""
    return next((one for one in Period if days_of(one, today) == (start, end)), None)


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
