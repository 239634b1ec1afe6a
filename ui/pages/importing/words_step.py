"""Third step, when there is something to ask: what the file's own words mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.results import UnknownWord
from crm_desktop.exchange.vocabulary import codes_of
from ui import phrases, phrases_import
from ui.context import Context

_MOST = 60


class WordsStep(QWidget):
    """One line per word that is not ours, with what it may mean."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._combos: dict[tuple[str, str], QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        intro = QLabel(
            self.tr(
                "The file uses words of its own. Say what they mean; what is proposed is only a "
                "guess."
            )
        )
        intro.setProperty("class", "muted")
        intro.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout.addWidget(intro)
        layout.addWidget(self._area, 1)

    def show_words(self, kind: Kind, words: Sequence[UnknownWord]) -> None:
        """Ask for the meaning of words, the commonest first."""
        inner = QWidget()
        inner.setProperty("class", "surface")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, self._context.theme.space("medium"), 0)
        grid.setVerticalSpacing(self._context.theme.space("small"))
        grid.setHorizontalSpacing(self._context.theme.space("large"))
        grid.setColumnStretch(1, 1)
        self._combos = {}
        for row, word in enumerate(words[:_MOST]):
            name = QLabel(word.word)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setProperty("class", "strong")
            field = phrases_import.field(kind.value, word.field)
            rows = self.tr("%Ln row(s)", "", word.count)
            where = QLabel(f"{field} · {rows}")
            where.setProperty("class", "muted")
            grid.addWidget(name, row, 0)
            grid.addWidget(where, row, 1)
            grid.addWidget(self._combo(kind, word), row, 2)
        grid.setRowStretch(len(self._combos), 1)
        self._area.setWidget(inner)

    def values(self) -> dict[tuple[str, str], str]:
        """{(field, word): code} for the words that have a meaning."""
        return {
            key: combo.currentData() for key, combo in self._combos.items() if combo.currentData()
        }

    def combo_of(self, field: str, word: str) -> QComboBox:
        """The editor of a word."""
        return self._combos[(field, word)]

    def _combo(self, kind: Kind, word: UnknownWord) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(word.word)
        nothing = self.tr("Start at the first stage") if word.field == "stage" else None
        combo.addItem(nothing or self.tr("Leave empty"), "")
        for code in codes_of(kind, word.field):
            combo.addItem(_word_for(word.field, code), code)
        combo.setCurrentIndex(max(combo.findData(word.proposal or ""), 0))
        self._combos[(word.field, word.word)] = combo
        return combo


def _word_for(field: str, code: str) -> str:
    for vocabulary in phrases_import.VOCABULARIES[field]:
        text = phrases.code(vocabulary, code)
        if text != code:
            return text
    return code
