"""An open file in the frame, with everything that belongs to it."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.database import within_reach
from crm_desktop.lock import FileLock
from crm_desktop.settings import Settings
from crm_desktop.wiring import open_store
from ui.actions import Actions
from ui.background import Background
from ui.bridge import Bridge
from ui.calendar_files import CalendarKeeper
from ui.context import Context
from ui.desk import Desk
from ui.frame import Frame
from ui.instance import Instance
from ui.keeper import Keeper
from ui.language import Language
from ui.own_names import OwnNames
from ui.reminders import Reminders
from ui.theme import Theme
from ui.tray import Tray
from ui.window import Window


class OpenFile:
    """Made from a path and its lock; UserError when the file cannot be opened."""

    def __init__(
        self,
        path: Path,
        lock: FileLock,
        currency: str | None,
        settings: Settings,
        theme: Theme,
        language: Language,
    ) -> None:
        with within_reach(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self.store = open_store(path, currency=currency)
        self._lock = lock
        self.context = Context(
            store=self.store,
            bridge=Bridge(self.store),
            tasks=Background(self.store),
            settings=settings,
            theme=theme,
            actions=Actions(theme),
            desk=Desk(),
            language=language,
        )
        self._names = OwnNames(self.context.bridge, self.context.tasks, language)
        self._names.start()
        self.window = Window(self.context)
        self._keeper = Keeper(self.context.bridge, self.context.tasks, self.window)
        self._keeper.start()
        self._calendar = CalendarKeeper(
            self.context.bridge, self.context.tasks, settings, self.context.desk, self.window
        )
        self._calendar.start()
        self._tray = Tray(theme, self._come_to_front, self.window)
        self._reminders = Reminders(
            self.context, self.window.reminder_bar, self.window, note=self._tray.note
        )
        self._reminders.start()
        self._instance = Instance(path)

    def show_in(self, frame: Frame) -> None:
        """Put the window into the frame."""
        self._instance.called.connect(frame.come_to_front)
        self.window.ready_to_close.connect(frame.close)
        frame.hold(self.window, self.window)

    def _come_to_front(self) -> None:
        frame = self.window.window()
        if isinstance(frame, Frame):
            frame.come_to_front()

    def close(self) -> None:
        """End the threads, close the file, and let others have it."""
        self._reminders.stop()
        self._tray.put_away()
        self._instance.close()
        self.context.bridge.close()
        self.context.tasks.close()
        self.window.deleteLater()
        self.store.close()
        self._lock.release()
