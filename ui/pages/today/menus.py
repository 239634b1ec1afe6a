"""What else can be done with a line of Today: its menu, and the days it can be put off to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from ui import formats, formats_days
from ui.pages.today.doing import snooze_days

Chosen = Callable[[date], object]


class SnoozeMenu(QMenu):
    """Tomorrow, in three days, next week, or a day of a calendar."""

    def __init__(self, today: date, chosen: Chosen, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._today = today
        self.setTitle(self.tr("Put off until"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tomorrow, soon, monday = snooze_days(today)
        # Towards the weekend two of them are the same day, which is offered once.
        worded = {soon: self.tr("In 3 days"), monday: self.tr("Next week")}
        worded[tomorrow] = self.tr("Tomorrow")
        for day, words in sorted(worded.items()):
            said = formats.aside(
                words, f"{formats_days.weekday(day)} {formats.short_day(day, today)}"
            )
            self.addAction(said).triggered.connect(partial(self._choose, day))
        self._date = self.addMenu(self.tr("A date…"))
        self.calendar = QCalendarWidget(self._date)
        self.calendar.setMinimumWidth(360)  # the short names of the days, whole
        none = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        self.calendar.setVerticalHeaderFormat(none)
        self.calendar.setMinimumDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        action = QWidgetAction(self._date)
        action.setDefaultWidget(self.calendar)
        self._date.addAction(action)
        self.calendar.clicked.connect(self._picked)
        self.calendar.activated.connect(self._picked)

    def show_at(self, at: QPoint) -> None:
        """Show it there; the first day can be chosen by Enter."""
        self.popup(at)
        self.setActiveAction(self.actions()[0])

    def _picked(self, day: QDate) -> None:
        self._date.close()
        self.close()
        self._chosen(date(day.year(), day.month(), day.day()))

    def _choose(self, day: date, _checked: bool = False) -> None:
        self._chosen(day)


class LineMenu(QMenu):
    """The entries are added by the page; a key is shown beside an entry that has one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(self, words: str, press: Callable[[], object], keys: str = "") -> None:
        """Add an entry."""
        action = self.addAction(words)
        if keys:
            # Shown only: the key itself is heard by the list of lines.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked=False: press())
