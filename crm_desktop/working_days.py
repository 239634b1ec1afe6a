"""Days on which somebody can be visited."""

from __future__ import annotations

from datetime import date, timedelta

SATURDAY = 5


def working_day(day: date) -> date:
    """The day itself, or the Monday after when it falls on a weekend (Saturday and Sunday)."""
    week = day.weekday()
    return day if week < SATURDAY else day + timedelta(days=7 - week)
