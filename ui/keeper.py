"""Keeper: keeps the findings, and the models they rest on, up to date beside the window's thread.

After the start, after every Change and when a new day begins; one run at a time, on a thread of its
own, so that the first run over a large file lets saving go on. Pages hear of it by `bridge.found`.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer

from crm_desktop import findings, refitting
from crm_desktop.duplicates import kept_keys
from crm_desktop.store import Store
from ui.background import Background, Job
from ui.bridge import Bridge

LONGEST_NAP_MS = 3_600_000  # a laptop that slept through midnight looks again within the hour


class Keeper(QObject):
    """Runs `findings.follow` whenever there is reason to; begins with `start`."""

    def __init__(self, bridge: Bridge, tasks: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tasks = tasks
        self._runs = False
        self._again = False
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self.look)

    def start(self) -> None:
        """Catch up with what was written before, then follow every Change."""
        if self._tasks.store.read_only:
            return
        self._bridge.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Bring the findings up to date, after the run that may be under way."""
        if self._runs:
            self._again = True
            return
        self._runs = True
        self._midnight.start(until_midnight(datetime.now()))
        self._tasks.work(_follow, asker=self, then=self._tell, failed=self._give_up)

    def _tell(self, moved: frozenset[int] | None) -> None:
        self._rest()
        if moved:
            self._bridge.found.emit(moved)

    def _give_up(self, _error: Exception) -> None:
        # Nothing of the user's is lost: the mark stays, and the next look catches up. What keeps
        # us from writing is said when the user's own entry meets it.
        self._again = False
        self._rest()

    def _rest(self) -> None:
        self._runs = False
        if self._again:
            self._again = False
            self.look()


def until_midnight(now: datetime) -> int:
    """Milliseconds until the next day has begun; never more than an hour."""
    tomorrow = datetime.combine(now.date() + timedelta(days=1), time(0, 0, 1), now.tzinfo)
    return min(LONGEST_NAP_MS, round((tomorrow - now).total_seconds() * 1000))


def _follow(store: Store, job: Job) -> frozenset[int] | None:
    refitting.refit(store, date.today(), stopped=lambda: job.cancelled)
    kept_keys.catch_up(store, stopped=lambda: job.cancelled)  # what an import left behind
    return findings.follow(store, date.today(), stopped=lambda: job.cancelled)
