"""The row under the chips in which one part is typed anew: a day, some words, a name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.editors import ChoiceEditor, DayEditor, LineEditor
from ui.widgets.moment_editor import read_time
from ui.widgets.reference_editor import Reference, ReferenceEditor

Editor = LineEditor | ChoiceEditor
CLOCK_WIDTH = 92
DAY_WIDTH = 168


class EditorRow(QWidget):
    """Shows the editors of one part; `finished` brings their values by name."""

    finished = Signal(object)  # a dict of values by name
    given_up = Signal()
    searched = Signal(str)  # what is typed into the field that looks a name up

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._editors: dict[str, Editor] = {}
        self._label = QLabel()
        self._label.setProperty("class", "muted small")
        self._take = QPushButton()
        self._take.setObjectName("take")
        self._take.clicked.connect(self._finish)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.space("small"))
        self._layout.addWidget(self._label)
        self._layout.addWidget(self._take)
        self._layout.addStretch(0)
        self.hide()

    @property
    def editors(self) -> dict[str, Editor]:
        """The editors on show, by name."""
        return self._editors

    def ask_moment(self, label: str, day: date, clock: time | None) -> None:
        """Ask for a day and an hour."""
        self._begin(label, {"day": self._day(day), "clock": self._clock(clock)})

    def ask_words(self, label: str, text: str, day: date | None, *, with_day: bool) -> None:
        """Ask for words, and for the day by which, if there is one."""
        editors: dict[str, Editor] = {"text": _words(text)}
        if with_day:
            editors["day"] = self._day(day)
        self._begin(label, editors)

    def ask_step(self, label: str, kind: str, text: str, day: date, clock: time | None) -> None:
        """Ask for a next step: its kind, words, day and hour."""
        kinds = ChoiceEditor(optional=False)
        kinds.offer([(code, word) for code, word in phrases.choices("activity_kind")])
        kinds.set_value(kind)
        self._begin(
            label,
            {
                "kind": kinds,
                "text": _words(text),
                "day": self._day(day),
                "clock": self._clock(clock),
            },
        )

    def ask_name(self, label: str) -> None:
        """Ask for a record by a part of its name."""
        editor = ReferenceEditor()
        editor.searched.connect(self.searched)
        # Picked from the list it is chosen; the editor first writes what was picked.
        editor.completer().activated.connect(lambda _text: QTimer.singleShot(0, self, self._finish))
        self._begin(label, {"name": editor})

    def offer(self, found: Sequence[Reference]) -> None:
        """What was found for the name that is typed."""
        editor = self._editors.get("name")
        if isinstance(editor, ReferenceEditor):
            editor.offer(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._take.setText(self.tr("Take over"))

    def _begin(self, label: str, editors: dict[str, Editor]) -> None:
        for old in self._editors.values():
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._editors = editors
        self._label.setText(label)
        for place, (name, editor) in enumerate(editors.items()):
            editor.setAccessibleName(self._called(label, name))
            editor.setObjectName(name)
            self._layout.insertWidget(place + 1, editor, 1 if name in ("text", "name") else 0)
            editor.show()
        grows = any(name in ("text", "name") for name in editors)
        self._layout.setStretch(self._layout.count() - 1, 0 if grows else 1)
        self.retranslate()
        self.show()
        first = editors.get("text") or editors.get("name") or next(iter(editors.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, LineEditor):
            first.selectAll()

    def _called(self, label: str, name: str) -> str:
        said = {"day": self.tr("day"), "clock": self.tr("hour"), "kind": self.tr("kind")}.get(name)
        return formats.titled(label, said) if said else label

    def _day(self, day: date | None) -> DayEditor:
        editor = DayEditor(self._theme)
        editor.setFixedWidth(DAY_WIDTH)
        editor.set_value(day)
        return editor

    def _clock(self, clock: time | None) -> LineEditor:
        editor = LineEditor(formats.clock, read_time)
        editor.setFixedWidth(CLOCK_WIDTH)
        editor.setPlaceholderText(self.tr("all day"))
        editor.set_value(clock)
        return editor

    def _finish(self) -> None:
        values: dict[str, Any] = {}
        for name, editor in self._editors.items():
            try:
                values[name] = editor.value()
            except ValueError:
                _mark(editor)
                return
            if values[name] is None and name == "name":
                _mark(editor)
                return
        self.finished.emit(values)


def _words(text: str) -> LineEditor:
    editor = LineEditor()
    editor.set_value(text or None)
    return editor


def _mark(editor: Editor) -> None:
    """Point out the entry that cannot be read."""
    editor.setProperty("wrong", "true")
    editor.style().unpolish(editor)
    editor.style().polish(editor)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
