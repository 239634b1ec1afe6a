"""How loyal a customer is: the radar, the total with its trend, the ladder, and the records."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import loyalty, loyalty_signs, profile, referrals
from crm_desktop.changes import Change
from crm_desktop.loyalty import Loyalty
from crm_desktop.loyalty_signs import SignLine
from crm_desktop.profile import Lists
from crm_desktop.referrals import Brought, BroughtBy
from ui import formats
from ui.context import Context
from ui.daybreak import Daybreak
from ui.page import Page
from ui.pages.tabs.loyalty_head import LoyaltyHead
from ui.pages.tabs.loyalty_reasons import ReasonsSection
from ui.pages.tabs.loyalty_signs_section import LoyaltySignsSection
from ui.pages.tabs.referrals_section import ReferralsSection
from ui.pages.tabs.scrolling import scrolling
from ui.phrases_loyalty import LoyaltyWords

Found = tuple[
    Loyalty | None, tuple[SignLine, ...], tuple[Brought, ...], tuple[BroughtBy, ...], Lists
]


class LoyaltyTab(Page):
    """Space unfolds the records behind a reason, Enter opens the latest of them."""

    watches = (
        "customer", "sales_order", "order_line", "product", "loyalty_sign", "referral", "deal",
        "contest", "activity", "promise", "contact", "position", "exchange_rate", "firm_setting",
    )  # fmt: skip

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._customer_id: int | None = None
        self._found: Found | None = None
        self._sought: tuple[str, int] | None = None
        self._ask = context.tasks.ask(self)
        self._words = LoyaltyWords(self)
        self.daybreak = Daybreak(self)
        self.daybreak.came.connect(self.refresh)
        self.head = LoyaltyHead(context, self._words)
        self.reasons = ReasonsSection(context, self._words)
        self.moved = ReasonsSection(context, self._words)
        self.signs = LoyaltySignsSection(context)
        self.referrals = ReferralsSection(context)
        for section in (self.reasons, self.moved):
            section.record_wanted.connect(self._open_record)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(
            context.theme, self.head, self.reasons, self.moved, self.signs, self.referrals
        )
        layout.addWidget(self._area)
        self.retranslate()

    def show_customer(self, customer_id: int | None) -> None:
        """Show the loyalty of a customer."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._found = None
            self._area.verticalScrollBar().setValue(0)
            self.refresh()

    def open(self, kind: str, what: object) -> None:
        """Show a sign or a referral in its form, once it is read."""
        if isinstance(what, int):
            self._sought = (kind, what)
            self._seek()

    def concerns(self, change: Change) -> bool:
        return self._customer_id is not None and super().concerns(change)

    def load(self) -> None:
        if self._customer_id is not None:
            self._ask.start(_all_of, self._customer_id, then=self._show)

    def retranslate(self) -> None:
        if self._found is not None:
            self._show(self._found)

    def _show(self, found: Found) -> None:
        loyal, signs, brought, by, lists = found
        if loyal is None or loyal.customer_id != self._customer_id:
            return
        self._found = found
        self.head.show_loyalty(loyal)
        measured = self.tr("Points above or below what half of the others reach")
        told, moved = loyal.told, loyal.told_moves
        typical = self.tr("Few buyers are like half of the others on every side")
        rest = (typical if told.rest else "", told.rest)
        remark = self._words.points(told.total) if told.reasons else ""
        self.reasons.show_reasons(self.tr("Why"), remark, told.reasons, rest, note=measured)
        since = "" if loyal.moved_since is None else formats.day(loyal.moved_since)
        title = self.tr("What moved it since {day}").format(day=since)
        remark = self._words.points(moved.total)
        rest = (self.tr("Sides that were not known then") if moved.rest else "", moved.rest)
        self.moved.show_reasons(title, remark, moved.reasons, rest, is_move=True)
        self.signs.show_signs(loyal.customer_id, signs, lists.people)
        self.referrals.show_referrals(loyal.customer_id, brought, by, lists.people)

        self._seek()

    def _seek(self) -> None:
        if self._found is not None and self._sought is not None:
            table, record_id = self._sought
            self._sought = None
            self._open_record(table, record_id)

    def _open_record(self, table: str, record_id: int) -> None:
        if table == "loyalty_sign":
            self.signs.edit(record_id)
        elif table == "referral":
            self.referrals.open_record(record_id)
        else:
            self.context.desk.open(table, record_id)


def _all_of(session: Session, customer_id: int) -> Found:
    today = date.today()
    return (
        loyalty.loyalty_of(session, customer_id, today),
        loyalty_signs.of_customer(session, customer_id),
        referrals.brought(session, customer_id, today),
        referrals.brought_by(session, customer_id),
        profile.lists(session, customer_id),
    )
