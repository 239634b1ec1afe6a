"""A small panel that plans something for a place of the calendar: kind, what, with whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ui import formats, formats_days, phrases
from ui.theme import Theme
from ui.widgets.calendar.rows import Place
from ui.widgets.editors import ChoiceEditor, LineEditor
from ui.widgets.reference_editor import Reference, ReferenceEditor

WIDTH = 380
KIND_WIDTH = 118
KINDS = ("visit", "call", "meeting", "demo", "mail", "message", "gift", "note")


class PlanPanel(QFrame):
    """Emits what was entered: {kind, subject, customer_id}, with the Place it is for."""

    answered = Signal(object, object)  # Place, entry
    given_up = Signal()
    searched = Signal(str)  # the beginning of a customer's name; answered by `offer`

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.place: Place | None = None
        self.setProperty("class", "popup")
        self.setFixedWidth(WIDTH)
        self._title = QLabel()
        self._title.setProperty("class", "strong")
        self.kind = ChoiceEditor(optional=False)
        self.kind.setFixedWidth(KIND_WIDTH)
        self.subject = LineEditor()
        self.customer = ReferenceEditor()
        self.customer.searched.connect(self.searched)
        self._problem = QLabel(wordWrap=True)
        self._problem.setProperty("class", "problem small")
        self.cancel, self.save = QPushButton(), QPushButton()
        self.save.setProperty("class", "primary")
        self.cancel.clicked.connect(self.given_up)
        self.save.clicked.connect(self.press_save)
        for keys in (QKeySequence.StandardKey.Save, "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, self.press_save)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._arrange()
        self.retranslate()
        self.hide()

    def ask(self, place: Place, typed: str = "") -> None:
        """Ask what to plan there; what was typed already is the beginning of it."""
        self.place = place
        self.subject.set_value(typed or None)
        self.customer.set_value(None)
        self.customer.offer(())
        self.say_problem("")
        self.retranslate()

    def begin(self) -> None:
        """Let the user type on."""
        self.subject.setFocus()
        self.subject.end(False)

    def is_edited(self) -> bool:
        """Whether something is typed that is not saved."""
        return self.isVisible() and bool(self.subject.text().strip() or self.customer.text())

    def offer(self, found: Sequence[Reference]) -> None:
        """The customers that were found for what is typed."""
        self.customer.offer(found)

    def retranslate(self) -> None:
        """Set the words anew."""
        chosen = self.kind.value() or KINDS[0]
        self.kind.offer([(kind, phrases.code("activity_kind", kind)) for kind in KINDS])
        self.kind.set_value(chosen)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.subject.setPlaceholderText(self.tr("What is to be done"))
        self.subject.setAccessibleName(self.tr("What is to be done"))
        self.customer.setPlaceholderText(self.tr("Customer: type the beginning of the name"))
        self.customer.setAccessibleName(self.tr("Customer"))
        self.cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Plan"))
        if self.place is not None:
            hour = "" if self.place.at is None else formats.clock(self.place.at)
            when = formats.listed((formats_days.day_in_words(self.place.day), hour))
            self._title.setText(when)
            self.setAccessibleName(self.tr("Plan for {day}").format(day=when))

    def say_problem(self, text: str) -> None:
        """Say what stands in the way; the entry stays."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.setEnabled(True)
        self.adjustSize()

    def problem(self) -> str:
        """What stands in the way."""
        return self._problem.text()

    def press_save(self) -> None:
        """Hand over what was entered, if it is whole."""
        if self.place is None or not self.isEnabled():
            return
        subject = self.subject.text().strip()
        if not subject:
            self.say_problem(self.tr("Say what is to be done."))
            self.subject.setFocus()
            return
        try:
            customer = self.customer.value()
        except ValueError:
            self.say_problem(self.tr("No customer has this name. Choose one from the list."))
            self.customer.setFocus()
            return
        entry: dict[str, Any] = {
            "kind": self.kind.value(), "subject": subject, "customer_id": customer,
        }  # fmt: skip
        self.setEnabled(False)
        self.answered.emit(self.place, entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.cancel.hasFocus():
                self.given_up.emit()
            else:
                self.press_save()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        edge, small = self._theme.space("medium"), self._theme.space("small")
        foot = QHBoxLayout()
        foot.setSpacing(small)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        grid = QGridLayout(self)
        grid.setContentsMargins(edge, edge, edge, edge)
        grid.setSpacing(small)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self.kind, 1, 0)
        grid.addWidget(self.subject, 1, 1)
        grid.addWidget(self.customer, 2, 0, 1, 2)
        grid.addWidget(self._problem, 3, 0, 1, 2)
        grid.addLayout(foot, 4, 0, 1, 2)
        grid.setColumnStretch(1, 1)
