"""The word at a map's foot: what letting go would do, what the keys do now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Hint(QLabel):
    """Lies over the map; without a word it is not there."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("class", "chip")
        self.setProperty("tone", "info")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str) -> None:
        """Say this; nothing hides it."""
        self.setText(text)
        self.setVisible(bool(text))
        if text:
            self.adjustSize()
            room = self._ground.rect()
            x = max(8, (room.width() - self.width()) // 2)
            self.move(x, room.height() - self.height() - 12)
