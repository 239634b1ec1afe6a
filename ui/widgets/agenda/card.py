"""A section of Today on a card: its heading, its lines, and the way to the rest of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import formats
from ui.theme import Theme
from ui.widgets.agenda.line_list import LineList
from ui.widgets.agenda.rows import AgendaRow

SHOWN = 5


class SectionCard(QFrame):
    """Shows the first lines, all of them when opened; an empty one says `nothing`, or hides."""

    opening = Signal(bool)  # whether all lines are wanted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[AgendaRow, ...] = ()
        self._total = 0
        self._nothing = ""
        self.is_open = False
        self.setProperty("class", "card")
        self._title = QLabel()
        self._title.setProperty("class", "heading")
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        self._rule = QFrame()
        self._rule.setProperty("class", "rule")
        self._empty = QLabel(wordWrap=True)
        self._empty.setProperty("class", "muted")
        self.list = LineList(theme)
        self.more = QPushButton()
        self.more.setProperty("class", "link")
        self.more.clicked.connect(self._press_more)
        self._arrange()

    def say(self, title: str, nothing: str) -> None:
        """Set the words; an empty section without `nothing` is not shown."""
        self._title.setText(title)
        self._nothing = nothing
        self._empty.setText(nothing)
        self.list.setAccessibleName(title)
        self._show()

    def title(self) -> str:
        """The heading."""
        return self._title.text()

    def show_rows(self, rows: Sequence[AgendaRow], total: int) -> None:
        """Show the lines of the section, of `total`."""
        self._rows = tuple(rows)
        self._total = total
        self._show()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do here."""
        return not self._rows

    def _show(self) -> None:
        shown = self._rows if self.is_open else self._rows[:SHOWN]
        self.list.show_rows(shown)
        self._count.setText(formats.number(self._total) if self._total else "")
        self._empty.setVisible(not self._rows)
        self.list.setVisible(bool(self._rows))
        self.setVisible(bool(self._rows or self._nothing))
        hidden = self._total - len(shown)
        if self.is_open:
            words = self.tr("Show fewer")
            if hidden:
                words = self.tr("%n more not shown · show fewer", "", hidden)
        else:
            words = self.tr("%n more", "", hidden)
        self.more.setText(words)
        self.more.setVisible(bool(hidden) or (self.is_open and len(shown) > SHOWN))

    def _press_more(self) -> None:
        self.is_open = not self.is_open
        self._show()
        self.opening.emit(self.is_open)

    def _arrange(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.setSpacing(space("small"))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setContentsMargins(2, 2, 0, 0)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self._empty.setContentsMargins(6, 8, 6, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 8)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addSpacing(space("small"))
        layout.addWidget(self._rule)
        layout.addWidget(self._empty)
        layout.addWidget(self.list)
        layout.addLayout(foot)
