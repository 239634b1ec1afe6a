"""One chip of the quick log."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.quick_log.words import ChipWords

WIDEST = 340  # of a chip; what is longer is shortened and said in full by its tooltip


class Chip(ChipButton):
    """One chip: pressed by mouse, Enter or Space it opens its choice."""

    entered = Signal()

    def __init__(self, theme: Theme, words: ChipWords, parent: QWidget) -> None:
        super().__init__(parent=parent, checkable=False)
        self.words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        tone = "warn" if words.doubt else "faint" if words.is_faint else "info"
        self.setProperty("tone", tone)
        color = {"warn": "warn", "faint": "muted", "info": "info"}[tone]
        self.setIcon(theme.icon(words.icon, color))
        shown = self.fontMetrics().elidedText(words.shown, Qt.TextElideMode.ElideRight, WIDEST)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(words.shown if shown != words.shown else words.spoken)
        self.setAccessibleName(words.spoken)
        self.setObjectName(words.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
