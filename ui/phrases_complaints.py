"""How a complaint stands, in words: what it waits for, and how much time is left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject

from crm_desktop.complaint_clock import Clock, Waits
from ui import formats
from ui.theme import Tone

DAYS_FROM = 48  # hours from which days say it better


class Complaints(QObject):
    """A class, for the translation tools find plurals in tr() only."""

    def standing(self, clock: Clock, today: date | None = None) -> str:
        """First reply due 14:30 (3 h left); 5 h late. Nothing for what is solved."""
        if clock.waits is None:
            return ""
        if clock.is_late:
            late = self.late(-clock.hours_left, clock)
            words = {
                Waits.REPLY: self.tr("first reply {late}", "5 h late"),
                Waits.SOLUTION: self.tr("solution {late}", "5 h late"),
            }
            return words[clock.waits].format(late=late)
        words = {
            Waits.REPLY: self.tr("first reply due {when}", "a day, or a time of today"),
            Waits.SOLUTION: self.tr("solution due {when}", "a day, or a time of today"),
        }
        due = words[clock.waits].format(when=self.when(clock.due_at, today))
        return formats.aside(due, self.left(clock.hours_left, clock))

    def note(self, clocks: Sequence[Clock]) -> str:
        """How it stands, as a sentence of its own over a form."""
        text = " · ".join(words for clock in clocks if (words := self.standing(clock)))
        return text[:1].upper() + text[1:]

    def when(self, due_at: datetime, today: date | None = None) -> str:
        """14:30 of today, else the day."""
        day = formats.local_day(due_at)
        if day == (today or date.today()):
            return formats.clock(due_at)
        return f"{formats.short_day(day, today)} {formats.clock(due_at)}"

    def late(self, hours: float, clock: Clock) -> str:
        """5 h late; working hours are called so."""
        if clock.counts_working_hours:
            return self.tr("%n working hour(s) late", "", _whole(hours))
        if hours >= DAYS_FROM:
            return self.tr("%n d late", "days, short", round(hours / 24))
        return self.tr("%n h late", "hours, short", _whole(hours))

    def left(self, hours: float, clock: Clock) -> str:
        """3 h left; working hours are called so."""
        if clock.counts_working_hours:
            return self.tr("%n working hour(s) left", "", _whole(hours))
        if hours >= DAYS_FROM:
            return self.tr("%n d left", "days, short", round(hours / 24))
        if hours < 1:
            return self.tr("less than an hour left")
        return self.tr("%n h left", "hours, short", _whole(hours))


def tone(clock: Clock) -> Tone:
    """Late is bad, running a warning, solved good."""
    if clock.waits is None:
        return "good"
    return "bad" if clock.is_late else "warn"


def _whole(hours: float) -> int:
    """Whole hours, at least one."""
    return max(1, round(hours))
