"""Keys that mean something of its own within a part of the window, whatever they mean elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_TYPED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class LocalKeys(QObject):
    """Takes keys from the window's shortcuts while a widget, or a part of it, has the focus.

    They do `press` while `can` says that it can be done, else the window has them. A field that is
    typed into keeps its letters and signs.
    """

    def __init__(
        self,
        within: QWidget,
        keys: Sequence[str],
        press: Callable[[], object],
        can: Callable[[], bool],
    ) -> None:
        super().__init__(within)
        self._sequences = [QKeySequence(key) for key in keys]
        self._signs = {key for key in keys if len(key) == 1}
        self._press = press
        self._can = can
        within.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that no part of the widget wanted come by here, before the shortcuts do."""
        if not isinstance(event, QKeyEvent) or not self._means(event) or not self._can():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._press()
            return True
        return False

    def _means(self, event: QKeyEvent) -> bool:
        if QKeySequence(event.keyCombination()) in self._sequences:
            return True
        # On many keyboards a sign is typed with Shift.
        return event.text() in self._signs and not event.modifiers() & ~_TYPED
