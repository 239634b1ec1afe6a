"""Days of a filter: periods by name, and so many days, weeks, months or years from today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

PERIODS = (
    "today",
    "yesterday",
    "tomorrow",
    "this_week",
    "last_week",
    "next_week",
    "this_month",
    "last_month",
    "next_month",
    "this_quarter",
    "last_quarter",
    "next_quarter",
    "this_year",
    "last_year",
    "next_year",
)
UNITS = ("days", "weeks", "months", "years")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_STEPS = {"last": -1, "this": 0, "next": 1}


class Days(NamedTuple):
    """From and to a day, both included."""

    first: date
    last: date


def period(code: str, today: date) -> Days | None:
    """The days of a period; weeks begin on Monday. None for an unknown code."""
    if code not in PERIODS:
        return None
    if code in ("today", "yesterday", "tomorrow"):
        day = today + timedelta(days={"today": 0, "yesterday": -1, "tomorrow": 1}[code])
        return Days(day, day)
    when, unit = code.split("_")
    step = _STEPS[when]
    if unit == "week":
        first = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
        return Days(first, first + timedelta(days=6))
    length = _MONTHS[unit]
    month = (today.month - 1) // length * length
    first = shifted(date(today.year, month + 1, 1), step * length)
    return Days(first, shifted(first, length) - timedelta(days=1))


def moved(today: date, count: float, unit: str) -> date | None:
    """The day so many units after today, before it for a negative count; None: not a day."""
    whole = int(count)
    try:
        if unit == "days":
            return today + timedelta(days=whole)
        if unit == "weeks":
            return today + timedelta(weeks=whole)
        if unit in ("months", "years"):
            return shifted(today, whole * (12 if unit == "years" else 1))
    except (ValueError, OverflowError):
        pass
    return None


def day_after(day: date) -> date:
    """The next day; the last one there is stays."""
    return day + timedelta(days=1) if day < date.max else day


def day_before(day: date) -> date:
    """The day before; the first one there is stays."""
    return day - timedelta(days=1) if day > date.min else day


def shifted(day: date, months: int) -> date:
    """The same day of another month; its last one where it is shorter. ValueError out of range."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    after = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return first.replace(day=min(day.day, (after - first).days))


def days_of_the_year(days: Days) -> tuple[str, ...]:
    """The "MM-DD" that come within these days, for what returns every year; () for all of them.

    29 February is kept on the 28th in other years.
    """
    if (days.last - days.first).days >= 365:
        return ()
    found = []
    day = days.first
    while day <= days.last:
        found.append(day.isoformat()[5:])
        if found[-1] == "02-28" and (day + timedelta(days=1)).month == 3:
            found.append("02-29")
        day += timedelta(days=1)
    return tuple(found)
