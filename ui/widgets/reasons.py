"""A judgement with its reasons: a figure, a sentence, and what speaks for and against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import Theme, Tone
from ui.widgets.chip import Chip


@dataclass(frozen=True, slots=True)
class Why:
    """One reason: its points as they are written, what they mean, and the words."""

    points: str
    tone: Tone
    words: str


class Reasons(QWidget):
    """Shows a figure with a word beside it, a sentence below, then the reasons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Why, ...] = ()
        self.figure = QLabel()
        self.figure.setProperty("class", "title")
        self.chip = Chip()
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setProperty("class", "muted")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, theme.space("tight"), 0, 0)
        self._grid.setHorizontalSpacing(theme.space("small"))
        self._grid.setVerticalSpacing(theme.space("tight"))
        self._grid.setColumnStretch(1, 1)
        top = QHBoxLayout()
        top.setSpacing(theme.space("small"))
        top.addWidget(self.figure)
        top.addWidget(self.chip)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("tight"))
        layout.addLayout(top)
        layout.addWidget(self.sentence)
        layout.addLayout(self._grid)

    def show_figure(self, figure: str, word: str, tone: Tone, sentence: str) -> None:
        """Show the judgement itself."""
        self.figure.setText(figure)
        self.chip.show_word(word, tone)
        self.sentence.setText(sentence)

    def show_reasons(self, reasons: Sequence[Why]) -> None:
        """Show what it rests on, the weightiest first."""
        if tuple(reasons) == self._shown:
            return
        self._shown = tuple(reasons)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, why in enumerate(reasons):
            self._grid.addWidget(Chip(why.points, why.tone), row, 0, top)
            words = QLabel(why.words, wordWrap=True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(words, row, 1)

    def words(self) -> list[str]:
        """The reasons that are shown."""
        return [f"{why.points} {why.words}" for why in self._shown]
