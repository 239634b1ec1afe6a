"""The menus of a calendar: what can be done with an entry, and what a day has besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.agenda.calendar import CalendarEntry
from ui import formats_days
from ui.pages.today.calendar_doing import can_be_deleted, can_be_done
from ui.pages.today.menus import LineMenu, SnoozeMenu
from ui.theme import Theme
from ui.widgets.calendar import CalendarItem, Key

Press = Callable[[], object]


class CalendarMenu(LineMenu):
    """What can be done with an entry; an entry of the menu without a way to do it is left out."""

    def __init__(
        self, parent: QWidget, entry: CalendarEntry, today: date, wishes: dict[str, Press],
        move_to: Callable[[date], object],
    ) -> None:  # fmt: skip
        super().__init__(parent)
        if can_be_done(entry):
            words = self.tr("Done") if entry.is_repeated else self.tr("Done…")
            self.offer(words, wishes["done"], "D")
        if entry.is_movable:
            days = SnoozeMenu(today, move_to, self)
            days.setTitle(self.tr("Move to"))
            self.addMenu(days)
        if entry.is_repeated:
            self.offer(self.tr("Leave out this time"), wishes["skip"])
        self.addSeparator()
        self.offer(self.tr("Open"), wishes["open"], "Return")
        if entry.customer is not None and "customer" in wishes:
            self.offer(self.tr("Open the customer"), wishes["customer"])
        if "save" in wishes:
            self.offer(self.tr("Save to a calendar file…"), wishes["save"])
        if can_be_deleted(entry):
            self.addSeparator()
            self.offer(self.tr("Delete"), wishes["delete"], "Delete")


class DayMenu(QMenu):
    """Everything of a day, to be opened; for what has no room in the calendar."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        day: date,
        items: Sequence[CalendarItem],
        chosen: Callable[[Key], object],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addSection(formats_days.day_in_words(day))
        for item in items:
            words = "  ".join(part for part in (item.clock, item.name, item.text) if part)
            if len(words) > 72:
                words = words[:71] + "…"
            action = self.addAction(theme.icon(item.icon, item.tone), words.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, key=item.key: chosen(key))
