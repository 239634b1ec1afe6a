"""The page of one deal: facts and what we make of them, in two columns where there is room."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from crm_desktop import deals
from crm_desktop.changes import Change
from ui.context import Context
from ui.form import Form
from ui.page import Page
from ui.pages.deal_moves import ask_move
from ui.pages.deal_page.buying_part import BuyingPart
from ui.pages.deal_page.chance_part import ChancePart
from ui.pages.deal_page.closing import ask_outcome, reason_words
from ui.pages.deal_page.columns import WIDE, Columns
from ui.pages.deal_page.comparison_part import ComparisonPart
from ui.pages.deal_page.details_part import DetailsPart
from ui.pages.deal_page.head import DealHead
from ui.pages.deal_page.moves_part import MovesPart
from ui.pages.deal_page.needs_part import NeedsPart
from ui.pages.deal_page.objections_part import ObjectionsPart
from ui.pages.deal_page.part import Part, remember_fold
from ui.pages.deal_page.people_part import PeoplePart
from ui.pages.deal_page.qualification_part import QualificationPart
from ui.pages.deal_page.rhythm_part import RhythmPart
from ui.pages.deal_page.risk_part import RiskPart
from ui.pages.deal_page.rivals_part import RivalsPart
from ui.pages.deal_page.shown import Shown, shown_deal
from ui.pages.deal_page.steps_part import StepsPart
from ui.pages.deal_page.white_space_part import WhiteSpacePart
from ui.pages.findings_panel import FindingsPanel
from ui.pages.forms.deleting import delete, undoably
from ui.pages.tabs.documents_section import DocumentsSection, add_dropped
from ui.pages.tabs.offer_section import OfferSection
from ui.pages.tabs.scrolling import scrolling
from ui.widgets.stage_stepper import StageStepper

WIDEST = 1500


class DealView(Page):
    """Shows one deal at a time; `left` when the user goes back to the list.

    `in_panel`: below the customer's own header, which says whose it is and what was found.
    """

    watches = (
        "deal", "stage_move", "contest", "competitor", "deal_criterion", "deal_product", "product",
        "document", "custom_value", "custom_field", "user", "customer", "comparison_point",
        "qualification", "need", "step_tick", "playbook", "rhythm_rule", "outcome_reason",
        "industry_posture", "stakeholder", "stakeholder_role", "contact", "position", "department",
        "department_function", "activity", "activity_contact", "activity_colleague", "sales_order",
    )  # fmt: skip
    left = Signal()

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, in_panel: bool = False
    ) -> None:
        super().__init__(context, parent)
        self._deal_id: int | None = None
        self._shown: Shown | None = None
        self._ask = context.tasks.ask(self)
        self._back = QPushButton()
        self._back.setProperty("class", "link flush")
        self._back.clicked.connect(self.left)
        self.head = DealHead(context.theme, names_customer=not in_panel)
        self.head.close_wanted.connect(self._end)
        self.head.menu_wanted.connect(self._menu)
        self.head.customer_wanted.connect(self._open_customer)
        self.head.stepper.wanted.connect(self._move)
        self.findings = FindingsPanel(context, below_customer=in_panel)
        self._make_parts(context)
        self.setFocusProxy(self._back)
        self.setAcceptDrops(True)
        self._arrange()
        self.retranslate()

    def show_deal(self, deal_id: int | None) -> None:
        """Show a deal."""
        if deal_id != self._deal_id:
            self._deal_id = deal_id
            self._shown = None
            self.findings.show_deal(deal_id)
            self._area.verticalScrollBar().setValue(0)
            self.refresh()

    @property
    def deal_id(self) -> int | None:
        """The deal that is shown."""
        return self._deal_id

    def name(self) -> str:
        """What the deal that is shown is called; empty until it is there."""
        return str(self._shown.sheet.values["name"]) if self._shown else ""

    @property
    def form(self) -> Form | None:
        """The form of the deal shown, once it is read."""
        return self.details.form

    @property
    def stepper(self) -> StageStepper:
        """The customer's stages."""
        return self.head.stepper

    @property
    def close_button(self) -> QPushButton:
        """Closes the deal, or opens a closed one again."""
        return self.head.close_button

    def concerns(self, change: Change) -> bool:
        return self._deal_id is not None and super().concerns(change)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and links may be dropped on a deal."""
        if self._shown is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped as documents of the deal."""
        if self._shown is not None:
            event.acceptProposedAction()
            add_dropped(self.context, event.mimeData(), _owner(self._shown), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel the findings are a line of titles."""
        super().resizeEvent(event)
        self.findings.strip.set_compact(event.size().width() < WIDE)

    def load(self) -> None:
        if self._deal_id is not None:
            self._ask.start(shown_deal, self._deal_id, then=self._show)

    def retranslate(self) -> None:
        self._back.setText(self.tr("‹ All deals"))
        if self._shown:
            self._show(self._shown)

    def restyle(self) -> None:
        self.head.restyle()

    def _show(self, shown: Shown | None) -> None:
        if shown is None:
            self.left.emit()
            return
        self._shown = shown
        reason = reason_words(shown.judgement.reasons, shown.sheet.values["outcome_reason"])
        self.head.show_deal(shown, reason)
        for part in self.parts:
            part.show_deal(shown)
        self.offer.show_offer(shown.sheet, shown.lists)
        self.documents.show_documents(shown.sheet.documents, **_owner(shown))

    def _move(self, stage: str) -> None:
        if self._shown is None or stage == self._shown.sheet.values["buying_stage"]:
            return
        before = self._shown.sheet.values["buying_stage"]
        ask_move(self.context, self, self._shown.id, before, stage)

    def _end(self) -> None:
        if self._shown is None:
            return
        if self._shown.is_open:
            ask_outcome(self.context, self._shown.id, self._shown.judgement.reasons, self)
        else:
            undoably(self.context, deals.reopen, self, id=self._shown.id)

    def _open_customer(self) -> None:
        if self._shown is not None and self._shown.customer_id is not None:
            self.context.desk.open("customer", self._shown.customer_id)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
        menu.popup(at)

    def _delete(self) -> None:
        if self._shown is not None:
            delete(self.context, deals.delete, [self._shown.id], self)
            self.left.emit()

    def _make_parts(self, context: Context) -> None:
        self.details, self.people = DetailsPart(context), PeoplePart(context)
        self.comparison, self.rivals = ComparisonPart(context), RivalsPart(context)
        self.needs, self.buying = NeedsPart(context), BuyingPart(context)
        self.moves = MovesPart(context)
        self.chance, self.risk = ChancePart(context), RiskPart(context)
        self.qualification = QualificationPart(context)
        self.steps, self.objections = StepsPart(context), ObjectionsPart(context)
        self.rhythm, self.white_space = RhythmPart(context), WhiteSpacePart(context)
        self.parts: tuple[Part, ...] = (
            self.details, self.people, self.comparison, self.rivals, self.needs, self.buying,
            self.moves, self.chance, self.risk, self.qualification, self.steps, self.objections,
            self.rhythm, self.white_space,
        )  # fmt: skip
        self.offer = OfferSection(context)
        remember_fold(context, self.offer.section, "offer")
        self.documents = DocumentsSection(context)
        remember_fold(context, self.documents.section, "documents")

    def _arrange(self) -> None:
        facts = (
            self.details, self.offer, self.white_space, self.people, self.comparison, self.rivals,
            self.needs, self.buying, self.documents, self.moves,
        )  # fmt: skip
        judgement = (
            self.chance, self.risk, self.qualification, self.steps, self.rhythm, self.objections,
        )  # fmt: skip
        self.columns = Columns(self.context.theme, facts, judgement)
        self._area = scrolling(
            self.context.theme, self.head, self.findings, self.columns, widest=WIDEST
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, self.context.theme.space("tight"), 0, 0)
        layout.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)


def _owner(shown: Shown) -> dict[str, Any]:
    return {"deal_id": shown.id, "customer_id": shown.customer_id}
