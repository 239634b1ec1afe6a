"""The views of the Today page, in the order of its switch; each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.daybreak import local_now
from ui.page import Page

Now = Callable[[], datetime]  # this moment where the laptop is; tests set it


class AgendaView(Page):
    """A view of the agenda: the day's lines, a week, a month."""

    told = Signal(str, str)  # the heading of what is shown, and a sentence about it
    me_known = Signal(object)  # who the user is; None while nobody has said so
    now: Now = staticmethod(local_now)  # the page's clock; tests set another

    def show_mine(self, mine: bool) -> None:
        """Show what is the user's and nobody's, or everybody's; overridden by each view."""

    def tools(self) -> QWidget | None:
        """What stands before the heading of the page while this view is shown."""
        return None


@dataclass(frozen=True)
class ViewEntry:
    """A view: its name, what the switch calls it, and how it is made."""

    name: str
    text: object
    make: Callable[[Context], AgendaView]


def _day(context: Context) -> AgendaView:
    from ui.pages.today.day_view import DayView

    return DayView(context)


def _week(context: Context) -> AgendaView:
    from ui.pages.today.calendar_view import CalendarView

    return CalendarView(context, "week")


def _month(context: Context) -> AgendaView:
    from ui.pages.today.calendar_view import CalendarView

    return CalendarView(context, "month")


VIEWS: tuple[ViewEntry, ...] = (
    ViewEntry("day", QT_TRANSLATE_NOOP("TodayPage", "Day"), _day),
    ViewEntry("week", QT_TRANSLATE_NOOP("TodayPage", "Week"), _week),
    ViewEntry("month", QT_TRANSLATE_NOOP("TodayPage", "Month"), _month),
)
