"""Third step: what known records are recognised by, and what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from crm_desktop.exchange.results import ImportResult
from ui.context import Context
from ui.pages.importing.rules_card import RulesCard
from ui.pages.importing.table_choice import TableChoice


class RulesStep(QWidget):
    """One card per table."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: list[RulesCard] = []
        intro = QLabel(
            self.tr("What is here already is recognised, so that nothing comes in twice.")
        )
        intro.setProperty("class", "muted")
        intro.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        layout.addWidget(intro)
        layout.addWidget(self._area, 1)

    def show_tables(self, tables: Sequence[TableChoice], results: Sequence[ImportResult]) -> None:
        """The rules of every table, with what would become of its rows by them."""
        inner = QWidget()
        inner.setProperty("class", "surface")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 0, self._context.theme.space("medium"), 0)
        layout.setSpacing(self._context.theme.space("medium"))
        self.cards = []
        for table, result in zip(tables, results, strict=True):
            card = RulesCard(self._context, table, len(tables) > 1)
            card.show_result(result)
            card.changed.connect(self.changed)
            self.cards.append(card)
            layout.addWidget(card)
        layout.addStretch(1)
        self._area.setWidget(inner)

    def show_results(self, results: Sequence[ImportResult]) -> None:
        """What would become of the rows by the rules as they are now."""
        for card, result in zip(self.cards, results, strict=True):
            card.show_result(result)
