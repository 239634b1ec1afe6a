"""A quiet bar over the page: what is about to begin, with what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from crm_desktop.reminders import Reminder
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.elided_label import ElidedLabel

SNOOZE_MINUTES = 10


class ReminderBar(QFrame):
    """Shows the first of some reminders and how many more there are; empty, it is not there.

    The signals carry the Reminder that is shown.
    """

    open_wanted = Signal(object)
    snooze_wanted = Signal(object)
    done_wanted = Signal(object)
    closed = Signal(object)
    all_closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Reminder, ...] = ()
        self._chosen: int | None = None  # the activity that was put first
        self.setProperty("class", "note reminder")
        self.setProperty("tone", "info")
        self._sign = QLabel()
        self.text = ElidedLabel()
        self.more, self.open = QPushButton(), QPushButton()
        self.snooze, self.done = QPushButton(), QPushButton()
        self.close_button = QToolButton()
        self.close_button.setIconSize(QSize(16, 16))
        self.more.setProperty("class", "link")
        layout = QHBoxLayout(self)
        small = theme.space("small")
        layout.setContentsMargins(theme.space("medium"), small, small, small)
        layout.setSpacing(small)
        layout.addWidget(self._sign)
        layout.addWidget(self.text)
        layout.addStretch(1)
        for button in (self.more, self.open, self.snooze, self.done, self.close_button):
            layout.addWidget(button)
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def reminders(self) -> tuple[Reminder, ...]:
        """All that it stands for, the one on show first."""
        return self._shown

    def shown(self) -> Reminder | None:
        """The reminder on show."""
        return self._shown[0] if self._shown else None

    def show_reminders(self, reminders: tuple[Reminder, ...]) -> None:
        """Show these, the one put first or the first in words; new ones are read aloud."""
        is_new = bool(set(reminders) - set(self._shown))
        # "Done" must not fall on another one because a new look came between.
        self._shown = tuple(sorted(reminders, key=lambda one: one.activity_id != self._chosen))
        self._retranslate()
        self.setVisible(bool(reminders))
        if is_new:
            said = self.text.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def put_first(self, reminder: Reminder) -> None:
        """Show this one of them; it stays on show until it is gone."""
        self._chosen = reminder.activity_id
        self.show_reminders(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _connect(self) -> None:
        self.open.clicked.connect(lambda: self._wish(self.open_wanted.emit))
        self.snooze.clicked.connect(lambda: self._wish(self.snooze_wanted.emit))
        self.done.clicked.connect(lambda: self._wish(self.done_wanted.emit))
        self.close_button.clicked.connect(lambda: self._wish(self.closed.emit))
        self.more.clicked.connect(self._show_more)

    def _wish(self, tell: Callable[[object], object]) -> None:
        shown = self.shown()
        if shown is not None:
            tell(shown)

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for reminder in self._shown[1:]:
            action = menu.addAction(worded(reminder))
            action.triggered.connect(lambda _=False, one=reminder: self.put_first(one))
        menu.addSeparator()
        menu.addAction(self.tr("Close all")).triggered.connect(self.all_closed)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _retranslate(self) -> None:
        shown = self.shown()
        self.text.say("" if shown is None else worded(shown))
        others = len(self._shown) - 1
        self.more.setText(self.tr("%n more", "reminders", max(others, 0)))
        self.more.setVisible(others > 0)
        self.open.setText(self.tr("Open"))
        minutes = formats.minutes(SNOOZE_MINUTES)
        self.snooze.setText(self.tr("Remind me in {time}").format(time=minutes))
        self.done.setText(self.tr("Done"))
        self.close_button.setToolTip(self.tr("Close this reminder"))
        self.close_button.setAccessibleName(self.tr("Close this reminder"))
        self.setAccessibleName(self.tr("Reminder"))

    def _restyle(self) -> None:
        self._sign.setPixmap(self._theme.icon("clock").pixmap(QSize(18, 18)))
        self.close_button.setIcon(self._theme.icon("close"))


def worded(reminder: Reminder) -> str:
    """today, 9:00 · Call · Acme · prices."""
    when = formats.days_ago(reminder.day)
    if reminder.at is not None:
        when = formats.listed((when, formats.clock(reminder.at)))
    kind = phrases.code("activity_kind", str(reminder.kind))
    parts = (when, kind, reminder.customer, reminder.subject, reminder.location)
    return " · ".join(part for part in parts if part)
