"""Third step, when there is something to ask: what the file's own words and days mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.results import UncertainDays, UnknownWord
from crm_desktop.exchange.values import DayOrder
from crm_desktop.exchange.vocabulary import codes_of
from ui import phrases, phrases_import
from ui.context import Context

_MOST = 60


class WordsStep(QWidget):
    """One line per column of days or word that is not plain, with what it may mean."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._combos: dict[tuple[str, str], QComboBox] = {}
        self._days: dict[str, QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        self._days_intro = QLabel(
            self.tr("Some days can be read in two ways. Say whether the day or the month is first.")
        )
        self._words_intro = QLabel(
            self.tr(
                "The file uses words of its own. Say what they mean; what is proposed is only a "
                "guess."
            )
        )
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        for intro in (self._days_intro, self._words_intro):
            intro.setProperty("class", "muted")
            intro.setWordWrap(True)
            layout.addWidget(intro)
        layout.addWidget(self._area, 1)

    def show_words(
        self, kind: Kind, words: Sequence[UnknownWord], days: Sequence[UncertainDays] = ()
    ) -> None:
        """Ask for the order of days, then for the meaning of words, the commonest first."""
        self._words_intro.setVisible(bool(words))
        self._days_intro.setVisible(bool(days))
        inner = QWidget()
        inner.setProperty("class", "surface")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, self._context.theme.space("medium"), 0)
        grid.setVerticalSpacing(self._context.theme.space("small"))
        grid.setHorizontalSpacing(self._context.theme.space("large"))
        grid.setColumnStretch(1, 1)
        self._combos = {}
        self._days = {}
        for day in days:
            name = phrases_import.field(kind.value, day.field)
            _add_line(grid, name, " · ".join(day.samples), self._day_combo(name, day))
        for word in words[:_MOST]:
            field = phrases_import.field(kind.value, word.field)
            rows = self.tr("%Ln row(s)", "", word.count)
            _add_line(grid, word.word, f"{field} · {rows}", self._combo(kind, word))
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(inner)

    def values(self) -> dict[tuple[str, str], str]:
        """{(field, word): code} for the words that have a meaning."""
        return {
            key: combo.currentData() for key, combo in self._combos.items() if combo.currentData()
        }

    def day_orders(self) -> dict[str, str]:
        """{field: day_first or month_first} for the columns that leave it open."""
        return {field: combo.currentData() for field, combo in self._days.items()}

    def day_combo_of(self, field: str) -> QComboBox:
        """The editor of a column of days."""
        return self._days[field]

    def combo_of(self, field: str, word: str) -> QComboBox:
        """The editor of a word."""
        return self._combos[(field, word)]

    def _day_combo(self, name: str, day: UncertainDays) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.addItem(self.tr("Day first"), DayOrder.DAY_FIRST.value)
        combo.addItem(self.tr("Month first"), DayOrder.MONTH_FIRST.value)
        combo.setCurrentIndex(combo.findData(day.order))
        self._days[day.field] = combo
        return combo

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


def _add_line(grid: QGridLayout, title: str, details: str, editor: QWidget) -> None:
    row = grid.rowCount()
    for column, (text, look) in enumerate(((title, "strong"), (details, "muted"))):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("class", look)
        grid.addWidget(label, row, column)
    grid.addWidget(editor, row, 2)


def _word_for(field: str, code: str) -> str:
    for vocabulary in phrases_import.VOCABULARIES[field]:
        text = phrases.code(vocabulary, code)
        if text != code:
            return text
    return code
