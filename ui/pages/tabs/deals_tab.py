"""The deals of a customer: a list, and one deal opened from it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop import deals, profile
from crm_desktop.changes import Change
from crm_desktop.profile import DealLine
from ui import formats, phrases
from ui.context import Context
from ui.page import Page
from ui.pages.forms import open_new
from ui.pages.forms.deleting import delete
from ui.pages.tabs.deal_view import DealView
from ui.pages.tabs.scrolling import headed
from ui.theme import Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import Line, RecordList

OUTCOME_TONES: dict[str | None, Tone] = {"won": "good", "lost": "bad", "no_decision": "neutral"}


class DealsTab(Page):
    """Remembers for each customer which deal was open."""

    watches = ("deal", "user")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._open: dict[int, int] = {}
        self._deals: tuple[DealLine, ...] = ()
        self._ask = context.tasks.ask(self)
        self._summary = QLabel()
        self._summary.setProperty("class", "muted")
        self._new = QPushButton()
        self._new.clicked.connect(self._add)
        self.list = RecordList(context.theme)
        self.list.opened.connect(self.open_deal)
        self.list.delete_wanted.connect(self._delete)
        self._empty = EmptyState(context.theme, "deals")
        self._empty.chosen.connect(lambda _code: self._add())
        self.view = DealView(context, in_panel=True)
        self.view.left.connect(self._back)
        self._stack = QStackedWidget()
        listed = headed(context.theme, self._summary, self._new, self.list)
        for page in (listed, self._empty, self.view):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show the deals of a customer, or the one that was open there."""
        if customer_id == self._customer_id:
            return
        self._customer_id = customer_id
        self._deals = ()
        self._show_deals(())
        self.view.show_deal(self._open.get(customer_id or 0))
        self._choose_page()
        self.refresh()

    def open(self, kind: str, what: object) -> None:
        """Open a deal."""
        if kind == "deal" and isinstance(what, int):
            self.open_deal(what)

    def open_deal(self, deal_id: int) -> None:
        """Open one deal."""
        if self._customer_id is not None:
            self._open[self._customer_id] = deal_id
            self.view.show_deal(deal_id)
            self._choose_page()
            self.view.setFocus()

    def concerns(self, change: Change) -> bool:
        return change.touches(*self.watches) and (
            change.touches("user") or change.touches_customer(self._customer_id)
        )

    def load(self) -> None:
        if self._customer_id is not None:
            self._ask.start(profile.deals, self._customer_id, then=self._show_deals)

    def retranslate(self) -> None:
        self._new.setText(self.tr("New deal"))
        self.list.setAccessibleName(self.tr("Deals"))
        self._empty.say(
            self.tr("No deals yet"),
            self.tr("A deal is something this customer may buy, with its amount and stage."),
            (("new", self.tr("New deal")),),
        )
        self._show_deals(self._deals)

    def _show_deals(self, found: tuple[DealLine, ...]) -> None:
        self._deals = found
        self.list.show_lines([self._line(deal) for deal in found])
        self._summary.setText(self._sum(found))
        if self._open.get(self._customer_id or 0) not in {deal.id for deal in found} and found:
            self._open.pop(self._customer_id or 0, None)
        self._choose_page()

    def _line(self, deal: DealLine) -> Line:
        if deal.outcome is None:
            stage = phrases.code("buying_stage", deal.stage)
            when = self._expected(deal.expected_close)
            return Line(
                deal.id,
                deal.name,
                detail=" · ".join(part for part in (stage, deal.owner) if part),
                end=formats.money(deal.amount, deal.currency),
                end_detail=when,
            )
        closed = formats.day(deal.closed_on) if deal.closed_on else ""
        return Line(
            deal.id,
            deal.name,
            detail=deal.owner or phrases.code("buying_stage", deal.stage),
            end=formats.money(deal.amount, deal.currency),
            end_detail=closed,
            chip=phrases.code("outcome", deal.outcome),
            tone=OUTCOME_TONES.get(deal.outcome, "neutral"),
            faded=deal.outcome != "won",
        )

    def _expected(self, day: date | None) -> str:
        if day is None:
            return ""
        if day < date.today():
            return self.tr("was expected {day}").format(day=formats.short_day(day))
        return self.tr("expected {day}").format(day=formats.short_day(day))

    def _sum(self, found: tuple[DealLine, ...]) -> str:
        running = [deal for deal in found if deal.outcome is None]
        amounts: dict[str, int] = {}
        for deal in running:
            if deal.amount and deal.currency:
                amounts[deal.currency] = amounts.get(deal.currency, 0) + deal.amount
        said = self.tr("%n open deal(s)", "", len(running))
        sums = " + ".join(formats.money(sum_, code, places=0) for code, sum_ in amounts.items())
        return f"{said} · {sums}" if sums else said

    def _choose_page(self) -> None:
        opened = self._open.get(self._customer_id or 0)
        page = 2 if opened is not None else 0 if self._deals else 1
        self._stack.setCurrentIndex(page)

    def _back(self) -> None:
        deal_id = self._open.pop(self._customer_id or 0, None)
        self._choose_page()
        if deal_id is not None:
            self.list.choose(deal_id)
        self.list.setFocus()

    def _add(self) -> None:
        open_new(self.context, "deal", self._customer_id, self, then=self.open_deal)

    def _delete(self, deal_id: int) -> None:
        delete(self.context, deals.delete, [deal_id], self)
