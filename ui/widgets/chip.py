"""A word with a meaning, in a rounded field of its colour."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from ui.theme import Tone


class Chip(QLabel):
    """Shows a word; the tone underlines what the word says and never says it alone."""

    def __init__(self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None):
        super().__init__(text, parent)
        self.setProperty("class", "chip")
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_word(self, text: str, tone: Tone = "neutral") -> None:
        """Show another word; an empty one hides the chip."""
        self.setText(text)
        self.setVisible(bool(text))
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ChipButton(QPushButton):
    """A chip that is pressed: a filter that is on or off, or the opener of a menu."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, checkable: bool = True):
        super().__init__(text, parent)
        self.setProperty("class", "chip")
        self.setCheckable(checkable)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
