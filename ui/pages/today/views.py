"""The views of the Today page, in the order of its switch; each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal

from ui.context import Context
from ui.page import Page

Now = Callable[[], datetime]  # this moment where the laptop is; tests set it


class AgendaView(Page):
    """A view of the agenda: the day's lines, a week, a month."""

    told = Signal(str, str)  # the heading of what is shown, and a sentence about it

    def show_mine(self, mine: bool) -> None:
        """Show what is the user's and nobody's, or everybody's; overridden by each view."""


@dataclass(frozen=True)
class ViewEntry:
    """A view: its name, what the switch calls it, and how it is made."""

    name: str
    text: object
    make: Callable[[Context, Now], AgendaView]


def _day(context: Context, now: Now) -> AgendaView:
    from ui.pages.today.day_view import DayView

    return DayView(context, now)


VIEWS: tuple[ViewEntry, ...] = (ViewEntry("day", QT_TRANSLATE_NOOP("TodayPage", "Day"), _day),)
