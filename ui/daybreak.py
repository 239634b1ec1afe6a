"""Daybreak: says that what is shown of the day is out of date: midnight, a wake, another zone.

Timers stand still while a laptop sleeps, so the clock on the wall is looked at every minute and
whenever the program comes to the front.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

A_MINUTE = timedelta(minutes=1)
ASLEEP = timedelta(minutes=3)  # longer than this between two looks: the laptop slept
STALE = timedelta(minutes=10)  # after which hours and clocks of complaints are shown anew


def local_now() -> datetime:
    """This moment where the laptop is."""
    return datetime.now().astimezone()


class Daybreak(QObject):
    """Emits `came` when the day or the zone is another, after sleep, and every ten minutes."""

    came = Signal()

    def __init__(
        self, parent: QObject | None = None, now: Callable[[], datetime] = local_now
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._looked = self._told = now()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._follow)
        self._wait()

    def look(self) -> None:
        """Look at the clock on the wall, where the laptop is now."""
        if hasattr(time, "tzset"):
            # A program stays in the zone it began in until it is told to look again.
            time.tzset()
        now = self._now()
        slept = not timedelta() <= now - self._looked < ASLEEP
        self._looked = now
        is_elsewhere = now.utcoffset() != self._told.utcoffset()
        is_another_day = now.date() != self._told.date()
        if slept or is_elsewhere or is_another_day or now - self._told >= STALE:
            self._told = now
            self.came.emit()
        self._wait()

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _wait(self) -> None:
        """Until the next minute, or midnight when that comes first."""
        now = self._looked
        tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        wait = min(tomorrow - now + timedelta(milliseconds=50), A_MINUTE)
        self._timer.start(max(1, round(wait.total_seconds() * 1000)))
