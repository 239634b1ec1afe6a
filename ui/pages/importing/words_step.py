"""Fourth step, when there is something to ask: words, days, numbers, and customers nobody knows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.exchange.results import (
    ImportResult,
    UncertainDays,
    UncertainNumbers,
    UnknownCustomer,
    UnknownWord,
)
from crm_desktop.exchange.values import DayOrder
from crm_desktop.exchange.vocabulary import codes_of
from ui import formats, phrases, phrases_import
from ui.context import Context
from ui.pages.importing.customer_choice import CustomerChoice
from ui.pages.importing.table_choice import TableChoice

_MOST = 60


class WordsStep(QWidget):
    """One line per question, with what it may mean; every answer is said to its table."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._combos: dict[tuple[str, str], QComboBox] = {}
        self._days: dict[str, QComboBox] = {}
        self._numbers: list[QComboBox] = []
        self._customers: dict[str, CustomerChoice] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout.addWidget(self._area, 1)

    def ask(self, tables: Sequence[TableChoice], results: Sequence[ImportResult]) -> bool:
        """Show what the tables leave open; whether there is anything to ask."""
        inner = QWidget()
        inner.setProperty("class", "surface")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, self._context.theme.space("medium"), 0)
        grid.setVerticalSpacing(self._context.theme.space("small"))
        grid.setHorizontalSpacing(self._context.theme.space("large"))
        grid.setColumnStretch(1, 1)
        self._combos, self._days, self._numbers, self._customers = {}, {}, [], {}
        for table, result in zip(tables, results, strict=True):
            before = grid.rowCount()
            self._ask_days(grid, table, result.uncertain_days)
            self._ask_numbers(grid, table, result.uncertain_numbers)
            self._ask_words(grid, table, result.unknown_words)
            if table.asks_customers:
                self._ask_customers(grid, table, result.unknown_customers)
            if len(tables) > 1 and grid.rowCount() > before:
                _add_head(grid, before, phrases_import.source(table.name))
        asked = bool(self._combos or self._days or self._numbers or self._customers)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(inner)
        return asked

    def day_combo_of(self, field: str) -> QComboBox:
        """The editor of a column of days."""
        return self._days[field]

    def number_combo(self) -> QComboBox:
        """The editor of the first table's numbers."""
        return self._numbers[0]

    def combo_of(self, field: str, word: str) -> QComboBox:
        """The editor of a word."""
        return self._combos[(field, word)]

    def customer_of(self, name: str) -> CustomerChoice:
        """The editor of a customer that nobody knows."""
        return self._customers[name]

    def _ask_days(
        self, grid: QGridLayout, table: TableChoice, found: Sequence[UncertainDays]
    ) -> None:
        if not found:
            return
        _add_intro(
            grid,
            self.tr(
                "Some days can be read in two ways. Say whether the day or the month is first."
            ),
        )
        choices = (
            (self.tr("Day first"), DayOrder.DAY_FIRST.value),
            (self.tr("Month first"), DayOrder.MONTH_FIRST.value),
        )
        for days in found:
            name = phrases_import.field(table.kind.value, days.field)
            combo = _combo(name, choices, table.day_orders.setdefault(days.field, days.order))
            combo.currentIndexChanged.connect(
                lambda _n, t=table, f=days.field, c=combo: t.day_orders.update({f: c.currentData()})
            )
            self._days[days.field] = combo
            _add_line(grid, name, " · ".join(days.samples), combo)

    def _ask_numbers(
        self, grid: QGridLayout, table: TableChoice, found: Sequence[UncertainNumbers]
    ) -> None:
        if not found:
            return
        _add_intro(
            grid,
            self.tr("Some numbers can be read in two ways. Say what the mark in them stands for."),
        )
        if table.number_habit is None:
            table.number_habit = found[0].decimal
        choices = (
            (self.tr("A point before decimals: 1,234.56"), "."),
            (self.tr("A comma before decimals: 1.234,56"), ","),
        )
        names = [phrases_import.field(table.kind.value, each.field) for each in found]
        samples = dict.fromkeys(text for each in found for text in each.samples)
        combo = _combo(formats.listed(names), choices, table.number_habit)
        combo.currentIndexChanged.connect(
            lambda _n, t=table, c=combo: setattr(t, "number_habit", c.currentData())
        )
        self._numbers.append(combo)
        _add_line(grid, formats.listed(names), " · ".join(samples), combo)

    def _ask_words(
        self, grid: QGridLayout, table: TableChoice, words: Sequence[UnknownWord]
    ) -> None:
        if not words:
            return
        _add_intro(
            grid,
            self.tr(
                "The file uses words of its own. Say what they mean; what is proposed is only a "
                "guess."
            ),
        )
        for word in words[:_MOST]:
            key = (word.field, word.word)
            nothing = self.tr("Start at the first stage") if word.field == "stage" else None
            choices = [(nothing or self.tr("Leave empty"), "")]
            choices += [
                (_word_for(word.field, code), code) for code in codes_of(table.kind, word.field)
            ]
            said = table.answers.setdefault(key, word.proposal or "")
            combo = _combo(word.word, choices, said)
            combo.currentIndexChanged.connect(
                lambda _n, t=table, k=key, c=combo: t.answers.update({k: c.currentData()})
            )
            self._combos[key] = combo
            field = phrases_import.field(table.kind.value, word.field)
            rows = self.tr("%Ln row(s)", "", word.count)
            _add_line(grid, word.word, f"{field} · {rows}", combo)

    def _ask_customers(
        self, grid: QGridLayout, table: TableChoice, found: Sequence[UnknownCustomer]
    ) -> None:
        if not found:
            return
        _add_intro(
            grid,
            self.tr("Nobody here has these names. Say who is meant, or have them created."),
        )
        for unknown in found[:_MOST]:
            choice = CustomerChoice(self._context, unknown, table)
            self._customers[unknown.name] = choice
            rows = self.tr("%Ln row(s)", "", unknown.count)
            _add_line(grid, unknown.name, rows, choice)
        if len(found) > _MOST:
            rest = self.tr("%Ln more are created.", "", len(found) - _MOST)
            _add_intro(grid, rest)


def _combo(name: str, choices: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for words, code in choices:
        combo.addItem(words, code)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    return combo


def _add_head(grid: QGridLayout, row: int, text: str) -> None:
    """Whose questions follow; the row was kept free for it."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("class", "heading")
    grid.addWidget(label, row, 0, 1, 3)


def _add_intro(grid: QGridLayout, text: str) -> None:
    label = QLabel(text)
    label.setProperty("class", "muted")
    label.setWordWrap(True)
    grid.addWidget(label, grid.rowCount() + 1, 0, 1, 3)


def _add_line(grid: QGridLayout, title: str, details: str, editor: QWidget) -> None:
    row = grid.rowCount()
    for column, (text, look) in enumerate(((title, "strong"), (details, "muted"))):
        label = QLabel(text if len(text) < 60 else text[:59] + "…")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("class", look)
        label.setToolTip(text)
        grid.addWidget(label, row, column)
    grid.addWidget(editor, row, 2)


def _word_for(field: str, code: str) -> str:
    for vocabulary in phrases_import.VOCABULARIES[field]:
        text = phrases.code(vocabulary, code)
        if text != code:
            return text
    return code
