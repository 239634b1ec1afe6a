"""How many lines of Today are urgent, for the number beside its name while it is not on show."""

from __future__ import annotations

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
    """Counts anew some time after a Change and with the day, unless the page told it meanwhile."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._is_telling = False
        self._ask = context.tasks.ask(self)
        self._waiting = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._waiting.timeout.connect(self.count)
        self._daybreak = Daybreak(self)
        self._daybreak.came.connect(self._waiting.start)
        context.bridge.changed.connect(self._follow)
        context.desk.counted.connect(self._heard)
        self._waiting.start()

    def count(self) -> None:
        """Count now, on a reading thread."""
        mine = self._context.settings.get(MINE, True) is not False
        self._ask.start(_urgent, mine, then=self._tell)

    def _follow(self, change: Change) -> None:
        if change.touches(*MOVES):
            self._waiting.start()

    def _tell(self, count: int) -> None:
        self._is_telling = True
        self._context.desk.counted.emit("today", count)
        self._is_telling = False

    def _heard(self, name: str, _count: int) -> None:
        # The lines of the day are on show and were just loaded: nothing is left to count.
        if name == "today" and not self._is_telling:
            self._waiting.stop()


def _urgent(session: Session, mine: bool) -> int:
    return day.urgent(session, local_now(), mine=mine)
