"""The line that says that an answer takes long, and gives it up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget


class WorkingLine(QWidget):
    """Nobody knows how much is left: the bar only moves."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setProperty("class", "muted small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, 0)
        self.stop = QPushButton()
        self.stop.setProperty("class", "in_card")
        self.stop.clicked.connect(self.stopped)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.stop)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._words.setText(self.tr("Working it out…"))
        self._bar.setAccessibleName(self.tr("Working it out…"))
        self.stop.setText(self.tr("Stop"))
