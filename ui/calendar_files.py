"""Calendar files written from the screen: one entry, the agenda, one that is kept up to date."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.settings import Settings
from crm_desktop.store import Store
from crm_desktop.timeline import TimelineEntry
from ui import phrases, saving
from ui.background import Background, Job
from ui.bridge import Bridge
from ui.context import Context
from ui.desk import Desk

_SETTING = "calendar_files"
_WATCHED = (
    "activity", "activity_contact", "activity_colleague", "skipped_day", "customer", "address",
    "contact", "email", "user",
)  # fmt: skip
# One undo or a few entries in a row are written together.
_AFTER_MS = 1_500

translate = QCoreApplication.translate


def save_entries(
    context: Context, parent: QWidget, ids: Collection[int] | None = None, name: str = ""
) -> None:
    """Ask for a file and write activities to it: those of `ids`, else the whole agenda."""
    proposed = saving.file_name(name or translate("CalendarFiles", "agenda"))
    kinds = translate("CalendarFiles", "Calendar file")
    title = translate("CalendarFiles", "Save to a calendar file")
    chosen = saving.ask_where(
        context.settings, parent, title, f"{proposed}.ics", f"{kinds} (*.ics)"
    )
    if not chosen:
        return
    path = saving.path_of(chosen, "ics")

    def write(store: Store, _job: Job) -> int:
        from crm_desktop.exchange import calendars

        with store.read() as session:
            return calendars.export(session, path, ids=ids)

    context.tasks.work(write, asker=parent, then=lambda count: _say(context, count, path))


def save_entry(context: Context, parent: QWidget, entry: TimelineEntry) -> None:
    """The same of one entry of a timeline."""
    save_entries(context, parent, [entry.id], entry.title)


def kept_file(settings: Settings, store: Store) -> Path | None:
    """The calendar file that is kept for this file of customers; None when there is none.

    Each file of customers has its own: looking at the sample firm must not empty the agenda that
    a phone reads.
    """
    kept = settings.get(_SETTING, {})
    path = kept.get(str(store.path.resolve())) if isinstance(kept, dict) else None
    return Path(path) if isinstance(path, str) and path else None


def keep_file(context: Context, path: Path | None) -> None:
    """Keep a calendar file at a place from now on, or none; one that lies there stays."""
    kept = context.settings.get(_SETTING, {})
    place = str(context.store.path.resolve())
    others = {k: v for k, v in kept.items() if k != place} if isinstance(kept, dict) else {}
    context.settings.set(_SETTING, {**others, **({place: str(path)} if path else {})} or None)
    context.desk.calendar_file_chosen.emit()


class CalendarKeeper(QObject):
    """Writes the calendar file anew after every Change that it shows; begins with `start`.

    Off the window's thread, and only while a file is wanted. What is being written lies beside it
    until it is complete, so that a calendar that looks meanwhile finds the old file or the new one.
    """

    def __init__(
        self,
        bridge: Bridge,
        tasks: Background,
        settings: Settings,
        desk: Desk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tasks = tasks
        self._settings = settings
        self._desk = desk
        self._runs = False
        self._again = False
        self._complained = False
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self.write)

    def start(self) -> None:
        """Write what changed while the program was closed, then follow every Change."""
        self._bridge.changed.connect(self._look)
        self._desk.calendar_file_chosen.connect(self._chosen)
        self.write()

    def write(self) -> None:
        """Write the file now, after the writing that may be under way."""
        path = kept_file(self._settings, self._tasks.store)
        if path is None:
            return
        if self._runs:
            self._again = True
            return
        self._runs = True
        self._tasks.work(partial(_write, path), asker=self, then=self._rest, failed=self._complain)

    def _look(self, change: Change) -> None:
        if change.touches(*_WATCHED):
            self._soon.start()

    def _chosen(self) -> None:
        self._complained = False
        self.write()

    def _rest(self, _count: int = 0) -> None:
        self._runs = False
        if self._again:
            self._again = False
            self.write()

    def _complain(self, error: Exception) -> None:
        """Said once: the stick may be out, and comes back; every Change tries again."""
        if isinstance(error, UserError) and not self._complained:
            self._complained = True
            words = translate("CalendarFiles", "The calendar file was not written. {why}")
            self._desk.say(words.format(why=phrases.error(error)))
        self._rest()


def _write(path: Path, store: Store, _job: Job) -> int:
    # Only when a file is wanted: the program starts without it.
    from crm_desktop.exchange import calendars

    with store.read() as session:
        return calendars.export(session, path)


def _say(context: Context, count: int, path: Path) -> None:
    words = _Counts().saved(count).format(name=path.name)
    context.desk.say(words)


class _Counts(QObject):
    """The phrase with a number, which has its own plural in every language."""

    def saved(self, n: int) -> str:
        return self.tr("%n entry(ies) written to {name}", "", n)
