"""The field of the quick log: a line that tells its keys, and remembers where one was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.widgets.quick_log.chips import ChipsPanel

_KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Down,
)


class LineField(QLineEdit):
    """A line that says which of the box's keys were pressed, and where one was before."""

    pressed = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.before: QWidget | None = None
        self.setMaxLength(2_000)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def event(self, event: QEvent) -> bool:
        """Tab leads to the chips."""
        is_key = event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.pressed.emit(event.key())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self.pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        is_ours = old is not None and old.parentWidget() is not None
        if new is self and old is not None and is_ours and not _is_chip(old):
            self.before = old


def _is_chip(widget: QWidget) -> bool:
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, ChipsPanel):
            return True
        parent = parent.parentWidget()
    return False
