"""The filters of the charts page: a period and segments, as chips that open menus."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from crm_desktop.charts import Choices, Slice
from crm_desktop.insights.sales import later, month_of
from ui import formats, phrases
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout

PERIODS = ("12", "24", "36", "year", "all")
FILTERS = ("period", "tier", "industry", "owner_id", "line", "currency")
USUAL = "12"
ARROW = "  ▾"
_EVERYTHING: dict[str, Any] = dict.fromkeys(FILTERS) | {"period": "all"}


@dataclass(frozen=True)
class Chosen:
    """What the filters say; None is everything (of the currency: the file's own)."""

    period: str = USUAL
    tier: str | None = None
    industry: str | None = None
    owner_id: int | None = None
    line: str | None = None
    currency: str | None = None

    def only(self, heeded: Collection[str]) -> Chosen:
        """Without what a chart does not heed."""
        return replace(self, **{name: _EVERYTHING[name] for name in FILTERS if name not in heeded})

    def unheeded(self, heeded: Collection[str]) -> tuple[str, ...]:
        """The filters that leave something out, yet not of a chart that heeds these only."""
        return tuple(
            name
            for name in FILTERS
            if name not in heeded and getattr(self, name) != _EVERYTHING[name]
        )

    def narrowing(self, heeded: Collection[str]) -> tuple[str, ...]:
        """The filters that leave something out of a chart that heeds these."""
        return tuple(
            name for name in FILTERS if name in heeded and getattr(self, name) != _EVERYTHING[name]
        )

    def slice(self, today: date) -> Slice:
        """The slice of the file that this means on a day."""
        if self.period == "all":
            first = None
        elif self.period == "year":
            first = date(today.year, 1, 1)
        else:
            first = later(month_of(today), 1 - int(self.period))
        return Slice(
            today, first, self.tier, self.industry, self.owner_id, self.line, self.currency
        )


class ChartFilters(QWidget):
    """Shows what is chosen and lets choose something else."""

    changed = Signal(object)  # Chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = Chosen()
        self._choices = Choices((), (), (), ())
        self._groups = {name: QActionGroup(self) for name in FILTERS}
        self._chips = {name: self._chip(name) for name in FILTERS}
        layout = FlowLayout(self)
        for chip in self._chips.values():
            layout.addWidget(chip)
        self.retranslate()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show another choice, without a signal."""
        self.chosen = chosen
        self.retranslate()

    def show_choices(self, choices: Choices) -> None:
        """Offer what occurs in the file; a filter with nothing to choose is not shown."""
        if choices != self._choices:
            self._choices = choices
            self.retranslate()

    def in_words(self) -> list[str]:
        """What is chosen, as it stands on the chips that are shown."""
        return [
            chip.text().removesuffix(ARROW).replace("&&", "&")
            for chip in self._chips.values()
            if not chip.isHidden()
        ]

    def words(self) -> dict[str, tuple[str, str]]:
        """What every filter is called, and what is chosen by it."""
        return {
            name: (self.name_of(name), chip.text().removesuffix(ARROW).replace("&&", "&"))
            for name, chip in self._chips.items()
        }

    def retranslate(self) -> None:
        """Set every word and menu anew."""
        for name, chip in self._chips.items():
            options = self._options(name)
            value = getattr(self.chosen, name)
            if value is not None and value not in dict(options):
                options.append((value, str(value)))
            menu = chip.menu()
            menu.clear()
            group = self._groups[name]
            for option, words in options:
                action = menu.addAction(words.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(option == value)
                action.triggered.connect(
                    lambda _=False, name=name, option=option: self._choose(name, option)
                )
                group.addAction(action)
            chip.setText(dict(options)[value].replace("&", "&&") + ARROW)
            chip.setAccessibleName(formats.titled(self.name_of(name), dict(options)[value]))
            chip.setToolTip(self.name_of(name))
            chip.setVisible(name == "period" or len(options) > 1)
        self._mark_narrowing()
        self.updateGeometry()

    def _mark_narrowing(self) -> None:
        """A chip that leaves something out looks pressed, also after its menu was closed again."""
        for name, chip in self._chips.items():
            chip.setChecked(name != "period" and getattr(self.chosen, name) is not None)

    def _choose(self, name: str, value: Any) -> None:
        values = {**vars(self.chosen), name: value}
        self.chosen = Chosen(**values)
        self.retranslate()
        self.changed.emit(self.chosen)

    def _chip(self, name: str) -> ChipButton:
        chip = ChipButton(parent=self)
        menu = QMenu(chip)
        menu.aboutToHide.connect(self._mark_narrowing)
        chip.setMenu(menu)
        return chip

    def _options(self, name: str) -> list[tuple[Any, str]]:
        found: Sequence[tuple[Any, str]]
        choices = self._choices
        if name == "period":
            return [(period, self._period(period)) for period in PERIODS]
        if name == "tier":
            found = phrases.choices("tier")
        elif name == "owner_id":
            found = choices.owners
        elif name == "currency":
            base = choices.currencies[0] if choices.currencies else None
            others = choices.currencies[1:]
            words = formats.currency_name(base) if base else ""
            return [(None, words), *((code, formats.currency_name(code)) for code in others)]
        else:
            words_of = {"industry": choices.industries, "line": choices.lines}[name]
            found = [(word, word) for word in words_of]
        return [(None, self._everything(name)), *found] if found else [(None, "")]

    def _period(self, period: str) -> str:
        if period == "year":
            return self.tr("This year")
        if period == "all":
            return self.tr("All years")
        return self.tr("Last %n month(s)", "", int(period))

    def name_of(self, name: str) -> str:
        """What a filter is called."""
        return {
            "period": self.tr("Period"),
            "tier": self.tr("Tier"),
            "industry": self.tr("Industry"),
            "owner_id": self.tr("Owner"),
            "line": self.tr("Product line"),
            "currency": self.tr("Currency"),
        }[name]

    def _everything(self, name: str) -> str:
        return {
            "tier": self.tr("All tiers"),
            "industry": self.tr("All industries"),
            "owner_id": self.tr("All owners"),
            "line": self.tr("All product lines"),
        }[name]
