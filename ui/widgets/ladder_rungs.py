"""The rungs of the ladder that loyalty grows on: which are reached, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui import formats
from ui.theme import Theme


@dataclass(frozen=True)
class RungLine:
    """A rung: its name, whether it is reached, its state in a word, and why."""

    name: str
    is_reached: bool
    state: str
    why: str


class LadderRungs(QWidget):
    """One line for each rung, the first one on top."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[RungLine] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("small"))
        self._grid.setVerticalSpacing(theme.space("tight"))
        self._grid.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        theme.changed.connect(self._restyle)

    def show_rungs(self, lines: Sequence[RungLine]) -> None:
        """Show other rungs."""
        self._lines = tuple(lines)
        while len(self._rows) < len(lines):
            self._rows.append(self._row(len(self._rows)))
        for (_, name, why), line in zip(self._rows, lines, strict=True):
            name.setText(line.name)
            why.setText(line.why)
            name.setAccessibleName(formats.listed((line.name, line.state, line.why)))
        self._restyle()

    def _row(self, place: int) -> tuple[QLabel, QLabel, QLabel]:
        sign, name, why = QLabel(), QLabel(), QLabel(wordWrap=True)
        sign.setFixedWidth(18)
        why.setProperty("class", "muted")
        why.setTextFormat(Qt.TextFormat.PlainText)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(sign, place, 0, top)
        self._grid.addWidget(name, place, 1, top)
        self._grid.addWidget(why, place, 2, top)
        return sign, name, why

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        for (sign, name, _), line in zip(self._rows, self._lines, strict=True):
            icon, color = ("check", "good") if line.is_reached else ("minus", "faint")
            sign.setPixmap(self._theme.pixmap(icon, color, 16, ratio))
            sign.setToolTip(line.state)
            name.setFont(self._theme.font("strong" if line.is_reached else "body"))
