"""A heading with a number and a way to add, above a list; it may be folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui import formats
from ui.theme import Theme


class Section(QWidget):
    """Its content goes into `body`; an empty one says so in one line."""

    add_wanted = Signal()
    folded = Signal(bool)

    def __init__(self, theme: Theme, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._filled = False
        self._is_folded = False
        self._title = QLabel()
        self._title.setProperty("class", "heading")
        self._fold = QToolButton()
        self._fold.setProperty("class", "fold")
        self._fold.hide()
        self._fold.setFont(theme.font("heading"))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.clicked.connect(lambda: self._press())
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        self._add = QPushButton()
        self._add.setProperty("class", "link")
        self._add.clicked.connect(self.add_wanted)
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("class", "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.space("small"))
        head.addWidget(self._fold)
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
        theme.changed.connect(self._restyle)
        self.show_count(0)

    @property
    def is_folded(self) -> bool:
        """Whether only the heading is seen."""
        return self._is_folded

    @property
    def heading(self) -> QToolButton:
        """What folds and unfolds it, once it may be folded."""
        return self._fold

    def let_fold(self, *, folded: bool = False) -> None:
        """From now on the heading folds and unfolds the section."""
        self._title.hide()
        self._fold.show()
        self.fold(folded)

    def fold(self, folded: bool) -> None:
        """Show the heading alone, or everything."""
        self._is_folded = folded
        self._restyle()
        self._say_state()
        self._show_parts()

    def say(self, title: str, add: str = "", empty: str = "") -> None:
        """Set the words; without `add` nothing can be added."""
        self._title.setText(title)
        self._fold.setText(title)
        self._add.setText(add)
        self._add.setVisible(bool(add))
        self._empty.setText(empty)
        self._say_state()

    def show_count(self, count: int) -> None:
        """How many there are."""
        self.show_filled(bool(count), formats.number(count) if count else "")

    def show_filled(self, filled: bool, remark: str = "") -> None:
        """Show the content, or what is said of an empty one; a remark stands by the heading."""
        self._filled = filled
        self._count.setText(remark)
        self._show_parts()

    def _show_parts(self) -> None:
        self._empty.setVisible(not self._filled and not self._is_folded)
        self._content.setVisible(self._filled and not self._is_folded)

    def _press(self) -> None:
        self.fold(not self._is_folded)
        self.folded.emit(self._is_folded)

    def _restyle(self) -> None:
        name = "chevron-right" if self._is_folded else "chevron-down"
        self._fold.setIcon(self._theme.icon(name))

    def _say_state(self) -> None:
        words = self.tr("{title}: folded") if self._is_folded else self.tr("{title}: unfolded")
        self._fold.setAccessibleName(words.format(title=self._fold.text()))
