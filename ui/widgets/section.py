"""A heading with a number and a way to add, above a list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import formats
from ui.theme import Theme


class Section(QWidget):
    """Its content goes into `body`; an empty one says so in one line."""

    add_wanted = Signal()

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._title = QLabel()
        self._title.setProperty("class", "heading")
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        self._add = QPushButton()
        self._add.setProperty("class", "link")
        self._add.clicked.connect(self.add_wanted)
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("class", "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.space("medium"), 0, 0)
        layout.setSpacing(theme.space("tight"))
        layout.addLayout(head)
        layout.addWidget(self._empty)
        layout.addWidget(content)
        self.show_count(0)

    def say(self, title: str, add: str = "", empty: str = "") -> None:
        """Set the words; without `add` nothing can be added."""
        self._title.setText(title)
        self._add.setText(add)
        self._add.setVisible(bool(add))
        self._empty.setText(empty)

    def show_count(self, count: int) -> None:
        """How many there are."""
        self._count.setText(formats.number(count) if count else "")
        self._empty.setVisible(not count)
        self._content.setVisible(bool(count))
