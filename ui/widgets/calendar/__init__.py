"""A week by its hours and a month by its days, drawn by themselves; entries are dragged about."""

from ui.widgets.calendar.month import MonthView
from ui.widgets.calendar.rows import CalendarDays, CalendarItem, Key, Place
from ui.widgets.calendar.surface import CalendarSurface
from ui.widgets.calendar.week import WeekView

__all__ = [
    "CalendarDays",
    "CalendarItem",
    "CalendarSurface",
    "Key",
    "MonthView",
    "Place",
    "WeekView",
]
