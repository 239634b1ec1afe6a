"""How many lines of Today are urgent, for the number beside its name while it is not on show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from sqlalchemy.orm import Session

from crm_desktop.agenda import day
from crm_desktop.changes import Change
from ui.context import Context
from ui.daybreak import Daybreak, local_now

QUIET_MS = 1200  # after the last Change; what the user is doing now comes first
MINE = "today.mine"
MOVES = (
    "promise", "activity", "customer", "deal", "complaint", "contact", "special_day", "snooze",
    "confirmation", "user", "firm_setting",
)  # fmt: skip


class TodayCount(QObject):
    """Counts anew some time after a Change and with the day, unless the page itself `is_shown`."""

    def __init__(self, context: Context, is_shown: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._is_shown = is_shown
        self._ask = context.tasks.ask(self)
        self._waiting = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._waiting.timeout.connect(self.count)
        self._daybreak = Daybreak(self)
        self._daybreak.came.connect(self._waiting.start)
        context.bridge.changed.connect(self._follow)
        self._waiting.start()

    def count(self) -> None:
        """Count now, on a reading thread."""
        if not self._is_shown():
            mine = self._context.settings.get(MINE, True) is not False
            self._ask.start(_urgent, mine, then=self._tell)

    def _follow(self, change: Change) -> None:
        if change.touches(*MOVES):
            self._waiting.start()

    def _tell(self, count: int) -> None:
        if not self._is_shown():
            self._context.desk.counted.emit("today", count)


def _urgent(session: Session, mine: bool) -> int:
    return day.urgent(session, local_now(), mine=mine)
