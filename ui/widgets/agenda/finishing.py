"""A small panel that asks how it went and what comes next; it waits until it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.editors import ChoiceEditor, DayEditor, LineEditor

WIDTH = 540
KIND_WIDTH = 118
DAY_WIDTH = 138


@dataclass(frozen=True, slots=True)
class Asking:
    """What the panel asks: how it went, what comes next, or both.

    `told` names the field for how it went (empty: it is not asked); one that `must_tell` cannot be
    left out, and neither can a step that `must_step`. `skips` offers to finish without a next
    step. Esc always gives all up.
    """

    title: str
    save: str
    told: str = ""
    must_tell: bool = False
    marks: bool = False  # asks how content they are
    steps: bool = True
    must_step: bool = False
    has_day: bool = True
    skips: bool = False
    kind: str = "call"
    subject: str = ""
    day: date | None = None
    kinds: tuple[str, ...] = ("call", "visit", "meeting", "mail", "message", "demo", "gift")


class FinishPanel(QFrame):
    """Emits what was entered: {told, mark, step: {kind, subject, due_on} or None}."""

    answered = Signal(object)
    given_up = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asking: Asking | None = None
        self.setProperty("class", "popup")
        self.setFixedWidth(WIDTH)
        self._title = QLabel(wordWrap=True)
        self._title.setProperty("class", "strong")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton()
        self._close.clicked.connect(self.given_up)
        self.told = LineEditor()
        self._content = QLabel()
        self._content.setProperty("class", "muted")
        self.mark = ChoiceEditor()
        self._next = QLabel()
        self._next.setProperty("class", "section")
        self.kind = ChoiceEditor(optional=False)
        self.kind.setFixedWidth(KIND_WIDTH)
        self.subject = LineEditor()
        self.day = DayEditor(theme, meant="coming")
        self.day.setFixedWidth(DAY_WIDTH)
        self._problem = QLabel(wordWrap=True)
        self._problem.setProperty("class", "problem small")
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self.given_up)
        self.skip = QPushButton()
        self.skip.clicked.connect(self.press_skip)
        self.save = QPushButton()
        self.save.setProperty("class", "primary")
        self.save.clicked.connect(self.press_save)
        for keys in (QKeySequence.StandardKey.Save, "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self, self.press_save)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._arrange()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def ask(self, asking: Asking) -> None:
        """Ask about something else; what was typed for it before is gone."""
        self._asking = asking
        self.kind.offer([(kind, phrases.code("activity_kind", kind)) for kind in asking.kinds])
        self.kind.set_value(asking.kind)
        for editor in (self.told, self.mark):
            editor.set_value(None)
        self.subject.set_value(asking.subject or None)
        self.day.set_value(asking.day)
        self.told.setVisible(bool(asking.told))
        self.mark.setVisible(asking.marks)
        self._content.setVisible(asking.marks)
        for part in (self._next, self.kind, self.subject):
            part.setVisible(asking.steps)
        self.day.setVisible(asking.steps and asking.has_day)
        self.retranslate()
        self.say_problem("")
        self.setEnabled(True)
        self.adjustSize()

    def is_edited(self) -> bool:
        """Whether something is typed that is not saved."""
        if self._asking is None or self.isHidden():
            return False
        subject = self.subject.text().strip() != self._asking.subject
        return bool(self.told.text().strip()) or bool(self.mark.value()) or subject

    def asks(self, asking: Asking) -> bool:
        """Whether this is what is asked about."""
        return self._asking is not None and self._asking.title == asking.title

    def stands_for_something(self) -> bool:
        """Whether leaving it loses something: what is done without a step too, or what is typed."""
        asking = self._asking
        return asking is not None and (asking.skips or self.is_edited())

    def focus_first(self) -> None:
        """Let the user type at once."""
        asking = self._asking
        first = self.told if asking is not None and asking.told else self.subject
        first.setFocus()
        self.subject.selectAll()

    def retranslate(self) -> None:
        """Set the words anew."""
        asking = self._asking
        if asking is None:
            return
        self._title.setText(asking.title)
        self.told.setPlaceholderText(asking.told)
        self.told.setAccessibleName(asking.told)
        self.mark.offer([(str(mark), formats.number(mark)) for mark in range(1, 6)])
        self._content.setText(self.tr("How content they are (5: very)"))
        self.mark.setAccessibleName(self._content.text())
        self._next.setText(self.tr("Next step") if not asking.must_step else "")
        self._next.setVisible(asking.steps and not asking.must_step)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.subject.setPlaceholderText(self.tr("What is to be done"))
        self.subject.setAccessibleName(self.tr("What is to be done"))
        self.day.setPlaceholderText(self.tr("Day"))
        self.day.setAccessibleName(self.tr("Day"))
        self.save.setText(asking.save)
        self.cancel.setText(self.tr("Cancel (Esc)"))
        self.skip.setText(self.tr("&No next step"))
        self.skip.setVisible(asking.skips)
        self._close.setToolTip(self.tr("Leave it as it was"))
        self._close.setAccessibleName(self.tr("Leave it as it was"))
        self.setAccessibleName(asking.title)

    def say_problem(self, text: str) -> None:
        """Say what stands in the way; the entry stays."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.setEnabled(True)
        self.adjustSize()

    def press_save(self) -> None:
        """Hand over what was entered, if it is whole."""
        asking = self._asking
        if asking is None or not self.isEnabled():
            return
        told = self.told.text().strip()
        if asking.must_tell and not told:
            self.say_problem(self.tr("Say how it was solved."))
            self.told.setFocus()
            return
        subject = self.subject.text().strip() if asking.steps else ""
        if asking.must_step and not subject:
            self.say_problem(self.tr("Say what is to be done."))
            self.subject.setFocus()
            return
        try:
            day = self.day.value() if subject and asking.has_day else None
        except ValueError:
            day = None
        if subject and asking.has_day and day is None:
            self.say_problem(self.tr("Say on which day, such as 25/11 or 2026-11-25."))
            self.day.setFocus()
            return
        step = {"kind": self.kind.value(), "subject": subject, "due_on": day} if subject else None
        self._hand_over(told, step)

    def press_skip(self) -> None:
        """Finish without a next step."""
        asking = self._asking
        if asking is not None and asking.skips and self.isEnabled():
            self._hand_over(self.told.text().strip(), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc gives all up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            else:
                self.press_save()
        else:
            super().keyPressEvent(event)

    def _hand_over(self, told: str, step: dict[str, Any] | None) -> None:
        mark = self.mark.value()
        self.setEnabled(False)
        self.answered.emit({"told": told, "mark": int(mark) if mark else None, "step": step})

    def _restyle(self) -> None:
        self._close.setIcon(self._theme.icon("close"))

    def _arrange(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        marks = QHBoxLayout()
        marks.addWidget(self._content)
        marks.addWidget(self.mark)
        marks.addStretch(1)
        step = QGridLayout()
        step.setSpacing(space("small"))
        step.addWidget(self.kind, 0, 0)
        step.addWidget(self.subject, 0, 1)
        step.addWidget(self.day, 0, 2)
        step.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space("small"))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.skip)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        edge = space("medium")
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(space("small"))
        layout.addLayout(head)
        layout.addWidget(self.told)
        layout.addLayout(marks)
        layout.addWidget(self._next)
        layout.addLayout(step)
        layout.addWidget(self._problem)
        layout.addLayout(foot)
