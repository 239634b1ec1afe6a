"""The foot of the window: whether everything is saved, in which file, and how much there is."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.theme import Theme, Tone

State = Literal["saved", "saving", "not_saved", "read_only"]
TONES: dict[State, Tone] = {
    "saved": "good",
    "saving": "info",
    "not_saved": "bad",
    "read_only": "neutral",
}


class StatusLine(QFrame):
    """Receives states and words; says nothing of its own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "status")
        self._dot = _Dot(theme, self)
        self._state = QLabel()
        self._file = QLabel()
        self._counts = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(6)
        layout.addWidget(self._dot)
        layout.addWidget(self._state)
        layout.addSpacing(18)
        layout.addWidget(self._file)
        layout.addStretch(1)
        layout.addWidget(self._counts)
        for label in (self._state, self._file, self._counts):
            label.setProperty("class", "small muted")

    def show_state(self, state: State, words: str) -> None:
        """Whether what was entered is on the disk."""
        self._dot.show_tone(TONES[state])
        self._state.setText(words)

    def show_file(self, name: str, path: str) -> None:
        """Which file is open."""
        self._file.setText(name)
        self._file.setToolTip(path)

    def show_counts(self, words: str) -> None:
        """How much is in the file."""
        self._counts.setText(words)

    def words(self) -> str:
        """What is said about saving."""
        return self._state.text()


class _Dot(QWidget):
    """A point in the colour of the state, beside its words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone: Tone = "good"
        self.setFixedSize(10, 16)
        theme.changed.connect(self.update)

    def show_tone(self, tone: Tone) -> None:
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.tone(self._tone, "mark"))
        painter.setPen(self._theme.tone(self._tone, "mark"))
        painter.drawEllipse(1, 5, 7, 7)
        painter.end()
