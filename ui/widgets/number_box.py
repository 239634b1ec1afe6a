"""A whole number between bounds, typed or stepped by the arrow keys; saved on leaving it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget


class NumberBox(QSpinBox):
    """Says `changed` once another number is entered than was shown."""

    changed = Signal(int)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = 0
        self.setRange(1, most)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._finished)

    def show_number(self, number: int) -> None:
        """Show what is saved; what is being typed stays."""
        self._shown = number
        if not (self.hasFocus() and self.lineEdit().isModified()):
            self.setValue(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls what is around; it changes nothing unseen."""
        event.ignore()

    def _finished(self) -> None:
        self.lineEdit().setModified(False)
        if self.value() != self._shown:
            self._shown = self.value()
            self.changed.emit(self.value())
