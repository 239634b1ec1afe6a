"""Which day an expression means: pure rules from today and the tense of the line.

Every rule answers (day, is it doubtful?). Weeks begin on Monday.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from crm_desktop.text import Span

Rule = Callable[[date, bool], tuple[date, bool]]  # (today, of the past?) -> (day, doubtful?)
WEEK = 7


@dataclass(frozen=True)
class DayMark:
    """A day named in a line: where, and how it is reckoned.

    `tense` is what the words themselves say: gone, to come, or either. `deadline`: at the latest.
    `attributive`: it tells which thing is meant ("the delivery of the 15th").
    """

    span: Span
    rule: Rule
    tense: str = "either"  # past, today, coming or either
    deadline: bool = False
    attributive: bool = False
    is_range_part: bool = False


def shifted(days: int) -> Rule:
    """So many days from today."""
    return lambda today, past: (today + timedelta(days=days), False)


def shifted_months(months: int) -> Rule:
    """The same day some months from today, or the last day of a shorter month."""
    return lambda today, past: (today + relativedelta(months=months), False)


def working_days(count: int) -> Rule:
    """So many days from Monday to Friday from today."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        day, left = today, count
        while left > 0:
            day += timedelta(days=1)
            left -= day.weekday() < 5
        return day, False

    return rule


def bare_weekday(weekday: int) -> Rule:
    """The next one to come, or the latest gone; never today: said today it is doubtful."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        if past:
            back = (today.weekday() - weekday) % WEEK or WEEK
            return today - timedelta(days=back), back == WEEK
        ahead = (weekday - today.weekday()) % WEEK or WEEK
        return today + timedelta(days=ahead), ahead == WEEK

    return rule


def weekday_of_week(weekday: int, weeks: int, *, doubtful: bool = False) -> Rule:
    """That day of the calendar week so many weeks from this one."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(days=WEEK * weeks + weekday), doubtful

    return rule


def last_weekday(weekday: int) -> Rule:
    """That day of last calendar week; doubtful when it has also gone by in this week."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        monday = today - timedelta(days=today.weekday())
        day = monday + timedelta(days=weekday - WEEK)
        return day, weekday < today.weekday()

    return rule


def day_of_month(day: int, months: int | None = None) -> Rule:
    """The 15th: the next to come or the latest gone; of another month when `months` says so."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        if months is not None:
            return _in_month(today + relativedelta(day=1, months=months), day), False
        for step in range(12):
            first = today + relativedelta(day=1, months=-step if past else step)
            if day <= calendar.monthrange(first.year, first.month)[1]:
                found = first.replace(day=day)
                if found <= today if past else found >= today:
                    return found, False
        return today, True

    return rule


def day_and_month(day: int, month: int, *, doubtful: bool = False) -> Rule:
    """A date without a year: the next to come or the latest gone."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        for step in range(9):  # 29 February: up to eight years apart
            year = today.year - step if past else today.year + step
            if day <= calendar.monthrange(year, month)[1]:
                found = date(year, month, day)
                if found <= today if past else found >= today:
                    return found, doubtful
        return today, True

    return rule


def full_date(day: date, *, doubtful: bool = False) -> Rule:
    """A date with its year."""
    return lambda today, past: (day, doubtful)


def end_of_month(months: int = 0) -> Rule:
    """The last day of this month, or of one so many months from it."""
    return lambda today, past: (today + relativedelta(months=months, day=31), False)


def end_of_named_month(month: int) -> Rule:
    """The last day of that month, the next to come."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        year = today.year + (month < today.month)
        return date(year, month, calendar.monthrange(year, month)[1]), False

    return rule


def end_of_year() -> Rule:
    """The last day of this year."""
    return lambda today, past: (date(today.year, 12, 31), False)


def first_of_month(months: int) -> Rule:
    """Some month without a day: its first day, doubtful."""
    return lambda today, past: (today + relativedelta(months=months, day=1), True)


def first_of_named_month(month: int) -> Rule:
    """A month by name without a day: its first day, doubtful."""

    def rule(today: date, past: bool) -> tuple[date, bool]:
        return day_and_month(1, month)(today, past)[0], True

    return rule


def _in_month(first: date, day: int) -> date:
    return first + relativedelta(day=day)
