"""The findings of a customer or a deal, kept fresh; sets them aside and does what they offer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import deals, findings
from crm_desktop.changes import Change
from crm_desktop.findings import EvidenceRecord, Found
from crm_desktop.insights.finding import Finding
from ui import formats, phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.page import Page
from ui.pages.forms.deleting import undoably
from ui.widgets.findings import FindingsStrip

SHARED = (
    "user", "rhythm_rule", "industry_posture", "firm_setting", "competitor", "contact",
    "exchange_rate",
)  # fmt: skip


class FindingsPanel(Page):
    """Shows nothing as long as nothing was found; `fitted` when that changes its height.

    `below_customer`: those of a deal stand below those of its customer, and do not repeat them.
    Actions and evidence open through the desk: desk.open("finding", finding).
    """

    shows_findings = True
    fitted = Signal()

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, below_customer: bool = False
    ) -> None:
        super().__init__(context, parent)
        self._of_deal = _not_above if below_customer else findings.of_deal
        self._customer_id: int | None = None
        self._deal_id: int | None = None
        self._ask = context.tasks.ask(self)
        self._ask_evidence = context.tasks.ask(self)
        self.strip = FindingsStrip(context.theme)
        self.strip.acted.connect(lambda finding: context.desk.open("finding", finding))
        self.strip.evidence_wanted.connect(self.show_evidence)
        self.strip.dismissed.connect(self.set_aside)
        self.strip.restore_wanted.connect(self._bring_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)

    def show_customer(self, customer_id: int | None) -> None:
        """Show the findings of a customer and its open deals."""
        if (customer_id, None) != (self._customer_id, self._deal_id):
            self._customer_id, self._deal_id = customer_id, None
            self._begin(customer_id is not None)

    def show_deal(self, deal_id: int | None) -> None:
        """Show the findings of one deal."""
        if (None, deal_id) != (self._customer_id, self._deal_id):
            self._customer_id, self._deal_id = None, deal_id
            self._begin(deal_id is not None)

    def concerns(self, change: Change) -> bool:
        """Whether the facts of what is shown may have moved."""
        if self._customer_id is None:
            return self._deal_id is not None
        return change.touches(*SHARED) or change.touches_customer(self._customer_id)

    def on_found(self, customers: frozenset[int]) -> None:
        if self._customer_id is None or self._customer_id in customers:
            super().on_found(customers)

    def load(self) -> None:
        today = date.today()
        if self._customer_id is not None:
            self._ask.start(_of_customer, self._customer_id, today, then=self._show)
        elif self._deal_id is not None:
            self._ask.start(self._of_deal, self._deal_id, today, then=self._show_found)

    def retranslate(self) -> None:
        self.strip.retranslate()

    def restyle(self) -> None:
        self.strip.restyle()

    def set_aside(self, finding: Finding, reason: str) -> None:
        """Set a finding aside; without a reason ask for one."""
        if reason:
            undoably(self.context, findings.dismiss, self, finding=finding, reason=reason)
            return
        FormDialog(
            self.context,
            self.tr("Set the finding aside"),
            lambda: [Field("reason", self.tr("Because"), required=True)],
            findings.dismiss,
            self,
            fixed={"finding": finding},
        ).open()

    def show_evidence(self, finding: Finding, at: QPoint) -> None:
        """Open the record behind a finding, or offer them when there are several."""
        show = partial(self._show_evidence, at)
        self._ask_evidence.start(_behind, finding, then=show)

    def _show_evidence(self, at: QPoint, behind: tuple[tuple[EvidenceRecord, ...], int]) -> None:
        records, orders = behind
        if len(records) == 1:
            self._open(records[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = sum(record.table == "sales_order" for record in records)
        if 0 < named < orders:
            words = self.tr("%Ln of {all} orders", "", named)
            menu.addAction(words.format(all=formats.number(orders))).setEnabled(False)
        for record in records:
            words = self._words(record).replace("&", "&&")
            menu.addAction(words).triggered.connect(partial(self._open, record))
        menu.popup(at)

    def _open(self, record: EvidenceRecord, _checked: bool = False) -> None:
        self.context.desk.open(*record.opens)

    def _words(self, record: EvidenceRecord) -> str:
        kind = phrases.code("evidence", record.table)
        day = formats.short_day(record.on) if record.on else ""
        said = formats.titled(kind, record.name) if record.name else kind
        amount = "" if record.amount is None else formats.money(record.amount, record.currency)
        return " · ".join(filter(None, (said, day, amount)))

    def _begin(self, something: bool) -> None:
        self._ask.forget()
        self._show_found(Found())
        if something:
            self.refresh()

    def _show(self, answer: tuple[Found, Mapping[int, str]]) -> None:
        self._show_found(*answer)

    def _show_found(self, found: Found, deals: Mapping[int, str] | None = None) -> None:
        self.strip.show_found(found, deals)
        self.fitted.emit()

    def _bring_back(self, dismissal_id: int) -> None:
        undoably(self.context, findings.restore, self, ids=[dismissal_id])


def _behind(session: Session, finding: Finding) -> tuple[tuple[EvidenceRecord, ...], int]:
    return findings.evidence_of(session, finding), findings.orders_behind(session, finding)


def _of_customer(
    session: Session, customer_id: int, today: date
) -> tuple[Found, Mapping[int, str]]:
    """The findings of a customer, with the names of their deals when it is not one alone."""
    found = findings.of_customer(session, customer_id, today)
    about = (*found.all, *(gone.finding for gone in found.set_aside))
    ids = {finding.deal_id for finding in about if finding.deal_id is not None}
    return found, deals.names(session, ids) if len(ids) > 1 else {}


def _not_above(session: Session, deal_id: int, today: date) -> Found:
    """The findings of a deal; none when its customer has no others, which stand above then."""
    found = findings.of_deal(session, deal_id, today)
    customers = {finding.customer_id for finding in found.all}
    customers |= {gone.finding.customer_id for gone in found.set_aside}
    for customer_id in customers:
        above = findings.of_customer(session, customer_id, today)
        listed = (*above.all, *(gone.finding for gone in above.set_aside))
        if all(finding.deal_id in (deal_id, None) for finding in listed):
            return Found()
    return found
