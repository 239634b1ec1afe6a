"""Reminders: looked for every half minute, shown in the window and as a note of the desktop.

The moment up to which was looked is kept, with what is still waiting: what was missed while the
laptop slept or the program was closed appears at the next look.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer
from sqlalchemy.orm import Session

from crm_desktop import activities, reminders, repeating
from crm_desktop.changes import Change
from crm_desktop.reminders import Reminder
from ui.context import Context
from ui.pages.forms.deleting import undoably
from ui.widgets.reminder_bar import SNOOZE_MINUTES, ReminderBar, worded

LOOK_MS = 30_000
KEPT_AT_LEAST_EVERY = timedelta(minutes=10)
MANY = 3
"""More new ones than this are told of in one line."""
SETTING = "reminders"

Note = Callable[[str, str], object]
"""Shows a title and a text on the desktop."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A reminder that was neither closed nor done: an activity, its day, until when it rests."""

    activity_id: int
    due_on: date
    until: datetime | None = None

    @property
    def time(self) -> tuple[int, date]:
        return self.activity_id, self.due_on


class Reminders(QObject):
    """Looks, shows, and does what is chosen; begins with `start`."""

    def __init__(
        self,
        context: Context,
        bar: ReminderBar,
        parent: QObject | None = None,
        *,
        note: Note | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._bar = bar
        self._note = note
        self._clock = clock
        self._ask = context.tasks.ask(self)
        self._waiting: dict[int, Waiting] = {}
        self._upto, self._kept_upto = self._remembered()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        bar.open_wanted.connect(self._open)
        bar.snooze_wanted.connect(self._snooze)
        bar.done_wanted.connect(self._finish)
        bar.closed.connect(self._close)
        bar.all_closed.connect(self._close_all)

    def start(self) -> None:
        """Look at once, then every half minute and after every Change of an activity."""
        self._context.bridge.changed.connect(self._on_change)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask what has become due since the last look, and what is still waiting."""
        now = self._clock()
        times = [one.time for one in self._waiting.values()]
        self._ask.start(_look, self._upto, now, times, then=partial(self._show, now))

    def stop(self) -> None:
        """Remember how far was looked."""
        self._timer.stop()
        self._keep()

    def _show(self, now: datetime, found: tuple[tuple[Reminder, ...], ...]) -> None:
        due, still = found
        self._upto = now
        known = {one.activity_id: one for one in (*still, *due)}
        self._waiting = {
            id: self._waiting.get(id, Waiting(id, one.due_on)) for id, one in known.items()
        }
        for one in due:
            self._waiting[one.activity_id] = Waiting(one.activity_id, one.due_on)
        shown, woken = [], []
        for id, waiting in self._waiting.items():
            if waiting.until is not None and waiting.until > now:
                continue
            if waiting.until is not None:
                woken.append(known[id])
                self._waiting[id] = replace(waiting, until=None)
            shown.append(known[id])
        shown.sort(key=lambda one: one.moment)
        self._bar.show_reminders(tuple(shown))
        self._tell((*due, *woken))
        if due or woken or now - self._kept_upto > KEPT_AT_LEAST_EVERY:
            self._keep()

    def _tell(self, new: tuple[Reminder, ...]) -> None:
        """A note on the desktop for each, or one for many."""
        if self._note is None or not new:
            return
        title = self.tr("Reminder")
        if len(new) > MANY:
            self._note(title, self.tr("%n activity(ies) are due", "", len(new)))
            return
        for one in new:
            self._note(title, worded(one))

    # What is chosen

    def _open(self, reminder: Reminder) -> None:
        self._context.desk.open("activity", reminder.activity_id)
        self._close(reminder)

    def _finish(self, reminder: Reminder) -> None:
        self._close(reminder)
        entry: dict[str, Any] = {"id": reminder.activity_id}
        if reminder.is_repeated:
            undoably(self._context, repeating.finish, self, day=reminder.due_on, **entry)
        else:
            undoably(self._context, activities.finish, self, **entry)

    def _snooze(self, reminder: Reminder) -> None:
        until = self._clock() + timedelta(minutes=SNOOZE_MINUTES)
        waiting = Waiting(reminder.activity_id, reminder.due_on, until)
        self._waiting[reminder.activity_id] = waiting
        self._changed()

    def _close(self, reminder: Reminder) -> None:
        self._waiting.pop(reminder.activity_id, None)
        self._changed()

    def _close_all(self) -> None:
        self._waiting = {id: one for id, one in self._waiting.items() if one.until is not None}
        self._changed()

    def _changed(self) -> None:
        self._keep()
        self.look()

    def _on_change(self, change: Change) -> None:
        if change.touches("activity", "skipped_day", "customer"):
            self.look()

    # What is remembered on this laptop

    def _keep(self) -> None:
        name, settings = str(self._context.store.path), self._context.settings
        waiting = [
            [one.activity_id, one.due_on.isoformat(), one.until and one.until.isoformat()]
            for one in self._waiting.values()
        ]
        kept = {
            **_dict(settings.get(SETTING)),
            name: {"upto": _iso(self._upto), "waiting": waiting},
        }
        settings.set(SETTING, kept)
        self._kept_upto = self._upto

    def _remembered(self) -> tuple[datetime, datetime]:
        """Up to when was looked; now for a file that was never looked at. Fills what waits."""
        kept = _dict(_dict(self._context.settings.get(SETTING)).get(str(self._context.store.path)))
        now = self._clock()
        try:
            upto = datetime.fromisoformat(kept["upto"])
            for activity_id, day, until in kept["waiting"]:
                rests = None if until is None else datetime.fromisoformat(until)
                one = Waiting(int(activity_id), date.fromisoformat(day), rests)
                self._waiting[one.activity_id] = one
        except (KeyError, TypeError, ValueError):
            upto = now
        # A clock that ran ahead must not silence what comes until then.
        upto = min(upto, now)
        return upto, upto


def _look(
    session: Session, since: datetime, now: datetime, waiting: list[tuple[int, date]]
) -> tuple[tuple[Reminder, ...], tuple[Reminder, ...]]:
    return reminders.due(session, since, now), reminders.still_open(session, waiting, now)


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
