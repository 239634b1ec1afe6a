"""A whole number between bounds with its unit, typed or stepped by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from ui import formats, typed
from ui.theme import Theme

WIDTH = 72


class NumberBox(QWidget):
    """Says `changed` when it is left with another number; what is no number is put right."""

    changed = Signal(int)

    def __init__(self, theme: Theme, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self._shown = 1
        self.editor = NumberEditor(self)
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editor.setFixedWidth(WIDTH)
        self.editor.editingFinished.connect(self._finished)
        self.editor.stepped.connect(self._step)
        self._unit = QLabel()
        self._unit.setProperty("class", "muted")
        self.setFocusProxy(self.editor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.editor)
        layout.addWidget(self._unit)
        layout.addStretch(1)

    def show_number(self, number: int) -> None:
        """Show what is saved; what is being typed stays."""
        self._shown = number
        if not (self.editor.hasFocus() and self.editor.isModified()):
            self.editor.setText(formats.number(number))

    def number(self) -> int | None:
        """What is entered; None when it is no number within the bounds."""
        entered = typed.number(self.editor.text())
        if entered is None or entered != int(entered) or not 1 <= entered <= self._most:
            return None
        return int(entered)

    def say(self, what: str, unit: str) -> None:
        """What the number is, and what it counts."""
        self._unit.setText(unit)
        self.editor.setAccessibleName(what)
        self.editor.setToolTip(what)

    def _step(self, by: int) -> None:
        number = min(max((self.number() or self._shown) + by, 1), self._most)
        self.editor.setText(formats.number(number))
        self.editor.setModified(True)

    def _finished(self) -> None:
        self.editor.setModified(False)
        number = self.number()
        if number is None:
            self.editor.setText(formats.number(self._shown))
        elif number != self._shown:
            self._shown = number
            self.changed.emit(number)


class NumberEditor(QLineEdit):
    """A line of text in which Up and Down step."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10}
        steps[Qt.Key.Key_PageDown] = -10
        by = steps.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(by)
