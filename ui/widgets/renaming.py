"""F2 renames the current line of a list where it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from ui.widgets.record_list import RecordList

Rename = Callable[[Any, str], object]  # gets the key and the new name


class NameEditor(QLineEdit):
    """Stands over a line: Enter and leaving it take the name, Esc gives it up."""

    def __init__(self, shown: RecordList, key: Any, name: str, rename: Rename) -> None:
        super().__init__(name, shown.viewport())
        self._shown = shown
        self._key = key
        self._name = name
        self._rename = rename
        self._is_done = False
        self.setAccessibleName(name)
        self.setGeometry(shown.visualRect(shown.currentIndex()))
        self.selectAll()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end(self._name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(self.text())

    def _end(self, text: str) -> None:
        if self._is_done:
            return
        self._is_done = True
        self.hide()
        self.deleteLater()
        self._shown.setFocus()
        name = text.strip()
        if name and name != self._name:
            self._rename(self._key, name)


def rename_by_f2(shown: RecordList, rename: Rename) -> None:
    """Let F2 edit the title of the current line; rename(key, name) gets what was entered."""

    def begin() -> None:
        index = shown.currentIndex()
        if index.isValid():
            NameEditor(shown, shown.current(), shown.lines()[index.row()].title, rename)

    shortcut = QShortcut(QKeySequence("F2"), shown)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(begin)
