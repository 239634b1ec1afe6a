"""A mild warning of entries that look mistyped; it never stands in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import formats


class OddNote(QFrame):
    """Hidden when nothing is odd."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "note")
        self.setProperty("tone", "warn")
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self._words)
        self.hide()

    def show_odd(self, entries: Sequence[str]) -> None:
        """Name the entries to check."""
        words = self.tr("Please check, this looks mistyped: {entries}")
        self._words.setText(words.format(entries=formats.listed(entries)))
        self.setVisible(bool(entries))
