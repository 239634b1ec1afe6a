"""The days that a week or a month shows, its name, and the one before and after it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QLocale

from ui import formats_days

Span = Literal["week", "month"]
WEEK = 7


def shown(span: Span, day: date) -> tuple[date, int]:
    """The first day shown, and how many: whole weeks, as the language counts them."""
    if span == "week":
        return _week_of(day), WEEK
    first = _week_of(day.replace(day=1))
    days = (month_after(day, 1).replace(day=1) - first).days
    return first, -(-days // WEEK) * WEEK


def turned(span: Span, day: date, steps: int) -> date:
    """A day so many weeks or months on."""
    if span == "week":
        ordinal = day.toordinal() + WEEK * steps
        return date.fromordinal(min(max(ordinal, 366), date.max.toordinal() - 366))
    return month_after(day, steps)


def month_after(day: date, months: int) -> date:
    """The same day so many months on, the last one where that month is shorter."""
    count = min(max(day.year * 12 + day.month - 1 + months, 24), 9990 * 12)
    first = date(count // 12, count % 12 + 1, 1)
    following = date((count + 1) // 12, (count + 1) % 12 + 1, 1)
    return first.replace(day=min(day.day, (following - timedelta(days=1)).day))


def named(span: Span, day: date) -> str:
    """The period in words."""
    if span == "month":
        return formats_days.month_in_words(day)
    first, count = shown(span, day)
    return formats_days.days_in_words(first, first + timedelta(days=count - 1))


def _week_of(day: date) -> date:
    begins = QLocale().firstDayOfWeek().value - 1
    return day - timedelta(days=(day.weekday() - begins) % WEEK)
