"""Preferences of plans and costs: targets, what sources cost, exchange rates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crm_desktop import rates, source_costs, targets
from crm_desktop.plan_lists import ListedCost, ListedTarget, PlanLists, plan_lists
from crm_desktop.rates import GivenRate
from ui import formats
from ui.context import Context
from ui.page import Page
from ui.pages.forms.deleting import delete
from ui.pages.forms.planning import ask_cost, ask_rate, ask_target, period_name
from ui.widgets.record_list import Line, RecordList


class PlansTab(Page):
    """Three lists one below the other; Enter opens a line, Delete deletes with a way back."""

    watches = (
        "target", "source_cost", "exchange_rate", "sales_order", "deal", "customer", "user",
        "product", "firm_setting",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ask = context.tasks.ask(self)
        self._found: PlanLists | None = None
        self.targets = TargetsSection(context)
        self.costs = CostsSection(context)
        self.rates = RatesSection(context)
        self.sections: tuple[PlanSection, ...] = (self.targets, self.costs, self.rates)
        inner = QWidget()
        inner.setProperty("class", "clear")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, context.theme.space("small"), 0)
        inside.setSpacing(context.theme.space("huge"))
        for section in self.sections:
            inside.addWidget(section)
        inside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.addWidget(area)
        self.retranslate()

    def load(self) -> None:
        self._ask.start(plan_lists, then=self._show)

    def retranslate(self) -> None:
        for section in self.sections:
            section.retranslate()
        if self._found is not None:
            self._show(self._found)

    def _show(self, found: PlanLists) -> None:
        self._found = found
        for section in self.sections:
            section.show_lists(found)


class PlanSection(QWidget):
    """A heading, what the list is for, its Add button, and the list."""

    delete_verb: Callable[..., Any]

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.found: PlanLists | None = None
        self.heading = QLabel()
        self.heading.setProperty("class", "heading")
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted")
        self.add_button = QPushButton()
        self.add_button.clicked.connect(self.add)
        self.list = RecordList(context.theme)
        self.list.opened.connect(self.change)
        self.list.delete_wanted.connect(self.take_away)
        self.list.taking_away = self.taking_away
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("small"))
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self.list)

    def show_lists(self, found: PlanLists) -> None:
        """Show the list as it stands."""
        self.found = found
        self.list.show_lines(self.lines(found))
        self.list.setVisible(bool(self.list.lines()))

    def name(self, heading: str, note: str, button: str) -> None:
        """Set the words of the section."""
        self.heading.setText(heading)
        self.note.setText(note)
        self.add_button.setText(button)
        self.list.setAccessibleName(heading)

    def lines(self, found: PlanLists) -> Sequence[Line]:
        """What stands in the list."""
        raise NotImplementedError

    def add(self) -> None:
        """Ask for a new one."""
        raise NotImplementedError

    def change(self, key: Any) -> None:
        """Open one that is there."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text anew."""
        raise NotImplementedError

    def taking_away(self, _key: Any) -> str:
        """What the Delete key does to a line, in a word."""
        return self.tr("Delete")

    def take_away(self, key: Any) -> None:
        """Delete a line, with a way back."""
        delete(self.context, type(self).delete_verb, (int(key),), self)


class TargetsSection(PlanSection):
    """What is to be sold, by whom, of what, to whom."""

    delete_verb = staticmethod(targets.delete_targets)

    def lines(self, found: PlanLists) -> Sequence[Line]:
        return [
            Line(
                key=target.id,
                title=self._of(target),
                detail=period_name(target.period_start, target.period_end),
                end=formats.money(target.amount, target.currency, places=0),
            )
            for target in found.targets
        ]

    def add(self) -> None:
        if self.found is not None:
            ask_target(self.context, self.found, self).open()

    def change(self, key: Any) -> None:
        if self.found is not None:
            target = next(one for one in self.found.targets if one.id == key)
            ask_target(self.context, self.found, self, target).open()

    def retranslate(self) -> None:
        self.name(
            self.tr("Targets"),
            self.tr("What you want to sell in a period. Charts compare it with what came."),
            self.tr("New target"),
        )

    def _of(self, target: ListedTarget) -> str:
        parts = (target.owner, target.product_line, target.segment)
        return " · ".join(part for part in parts if part) or self.tr("The whole firm")


class CostsSection(PlanSection):
    """What ways of winning customers cost."""

    delete_verb = staticmethod(source_costs.delete_costs)

    def lines(self, found: PlanLists) -> Sequence[Line]:
        return [self._line(cost) for cost in found.costs]

    def _line(self, cost: ListedCost) -> Line:
        period = period_name(cost.period_start, cost.period_end)
        return Line(
            key=cost.id,
            title=cost.source,
            detail=" · ".join(part for part in (period, cost.notes) if part),
            end=formats.money(cost.amount, cost.currency, places=0),
            chip="" if cost.occurs else self.tr("no customer from there yet"),
        )

    def add(self) -> None:
        if self.found is not None:
            ask_cost(self.context, self.found, self).open()

    def change(self, key: Any) -> None:
        if self.found is not None:
            cost = next(one for one in self.found.costs if one.id == key)
            ask_cost(self.context, self.found, self, cost).open()

    def retranslate(self) -> None:
        self.name(
            self.tr("Costs of sources"),
            self.tr(
                "What fairs, advertising and referrals cost. Charts say what a customer won "
                "through them cost, and whether it paid."
            ),
            self.tr("New cost"),
        )


class RatesSection(PlanSection):
    """What other currencies are worth, and what is left out of the sums without a rate."""

    delete_verb = staticmethod(rates.delete_rate)

    def lines(self, found: PlanLists) -> Sequence[Line]:
        given = found.rates
        codes = dict.fromkeys([*given.orders_without, *given.deals_without])
        return [
            *(self._missing(code, given.orders_without, given.deals_without) for code in codes),
            *(self._line(rate) for rate in given.rates),
        ]

    def _missing(self, code: str, orders: Mapping[str, int], deals: Mapping[str, int]) -> Line:
        left_out = [
            self.tr("%n order(s)", "", orders[code]) if code in orders else "",
            self.tr("%n open deal(s)", "", deals[code]) if code in deals else "",
        ]
        return Line(
            key=code,
            title=f"{code} · {formats.currency_name(code)}",
            detail=self.tr("Left out of the sums: {what}").format(what=formats.listed(left_out)),
            chip=self.tr("rate missing"),
            tone="warn",
        )

    def _line(self, rate: GivenRate) -> Line:
        worth = f"1 {rate.currency} = {formats.exactly(rate.rate)} {rate.base}"
        return Line(
            key=rate.id,
            title=f"{rate.currency} · {formats.currency_name(rate.currency)}",
            detail=self.tr("From {day}").format(day=formats.day(rate.valid_from)),
            end=worth,
            chip="" if rate.is_used else self.tr("not used: sums are in another currency"),
            faded=not rate.is_used,
        )

    def add(self) -> None:
        if self.found is not None:
            ask_rate(self.context, self.found, self).open()

    def change(self, key: Any) -> None:
        if self.found is None:
            return
        if isinstance(key, str):
            ask_rate(self.context, self.found, self, currency=key).open()
            return
        rate = next(one for one in self.found.rates.rates if one.id == key)
        ask_rate(self.context, self.found, self, rate).open()

    def taking_away(self, key: Any) -> str:
        return "" if isinstance(key, str) else super().taking_away(key)

    def retranslate(self) -> None:
        self.name(
            self.tr("Exchange rates"),
            self.tr(
                "Amounts in other currencies are converted by these into the currency of the "
                "sums; without a rate they stand apart."
            ),
            self.tr("New rate"),
        )
