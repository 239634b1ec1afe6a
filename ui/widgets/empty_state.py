"""What an empty place says: what will be here, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme


class EmptyState(QWidget):
    """An icon, a title, a sentence, and buttons; `chosen` names the button by its code."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._first: QPushButton | None = None
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title.setProperty("class", "heading")
        self._text = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._text.setProperty("class", "muted")
        self._title.setWordWrap(True)
        self._text.setWordWrap(True)
        self._text.setMaximumWidth(440)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.space("small"))
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.space("small"))
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addWidget(self._title)
        layout.addWidget(self._text, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(theme.space("tight"))
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, title: str, text: str, actions: tuple[tuple[str, str], ...] = ()) -> None:
        """Set the words and the buttons, each (code, text); the first is the obvious one."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        # A wrapped text in the middle of a layout needs its width said, else it stands narrow.
        width = min(380, self._text.fontMetrics().horizontalAdvance(text) + 8)
        self._text.setMinimumWidth(width)
        # A layout takes an aligned label's height from its hint, which may be for a wider text.
        self._text.setMinimumHeight(self._text.heightForWidth(width))
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._first = None
        self._buttons.addStretch(1)
        for index, (code, words) in enumerate(actions):
            button = QPushButton(words)
            button.setProperty("class", "" if index else "primary")
            button.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            self._buttons.addWidget(button)
            self._first = self._first or button
        self._buttons.addStretch(1)

    def first_button(self) -> QPushButton | None:
        """The obvious one; None when it only says something."""
        return self._first

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(self._icon, "faint", 40, ratio))
