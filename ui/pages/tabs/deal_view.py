"""One deal: its stage, its fields saved as one leaves them, products, documents and moves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from crm_desktop import deals, profile, rows
from crm_desktop.changes import Change
from crm_desktop.models import Deal
from crm_desktop.profile import DealSheet, Lists
from crm_desktop.store import Store
from ui import formats, phrases
from ui.context import Context
from ui.fields import Field
from ui.form import Form
from ui.form_dialog import FormDialog
from ui.form_place import FormPlace
from ui.page import Page
from ui.pages.deal_moves import ask_move, is_back
from ui.pages.forms.asking import currency_field, rescaled
from ui.pages.forms.deleting import delete, undoably
from ui.pages.forms.deriving import (
    choices_of,
    field,
    find_customers,
    reference,
    shown,
    with_ids,
    words_of,
)
from ui.pages.tabs.custom_fields import CustomFields
from ui.pages.tabs.documents_section import DocumentsSection, add_dropped
from ui.pages.tabs.offer_section import OfferSection
from ui.pages.tabs.scrolling import scrolling
from ui.phrases_fields import label
from ui.theme import Tone
from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.more_button import MoreButton
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section
from ui.widgets.stage_stepper import StageStepper

TONES: dict[str, Tone] = {"won": "good", "lost": "bad", "no_decision": "neutral"}


class DealView(Page):
    """Shows one deal at a time; `left` when the user goes back to the list."""

    watches = (
        "deal", "stage_move", "contest", "competitor", "deal_criterion", "deal_product", "product",
        "document", "custom_value", "custom_field", "user", "customer",
    )  # fmt: skip
    left = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._deal_id: int | None = None
        self._sheet: DealSheet | None = None
        self._lists: Lists | None = None
        self._ask = context.tasks.ask(self)
        self._back = QPushButton()
        self._back.setProperty("class", "link")
        self._back.clicked.connect(self.left)
        self._name = ElidedLabel("heading")
        self._outcome = Chip()
        self.close_button = QPushButton()
        self.close_button.clicked.connect(self._end)
        self._more = MoreButton(context.theme, lambda: [(self.tr("Delete"), self._delete)])
        self.stepper = StageStepper(context.theme)
        self.stepper.wanted.connect(self._move)
        self._place = FormPlace(context, lambda shown: context.desk.open("deal", shown["id"]))
        self._customs = CustomFields(context)
        self._offer = OfferSection(context)
        self._moves = RecordList(context.theme, two_lines=False)
        self._moves.opened.connect(self._edit_move)
        self._moves_section = Section(context.theme, self._moves)
        self._documents = DocumentsSection(context)
        self.setFocusProxy(self._back)
        self.setAcceptDrops(True)
        self._arrange()
        self.retranslate()

    def show_deal(self, deal_id: int | None) -> None:
        """Show a deal."""
        if deal_id != self._deal_id:
            self._deal_id = deal_id
            self._sheet = None
            self._area.verticalScrollBar().setValue(0)
            self.refresh()

    @property
    def deal_id(self) -> int | None:
        """The deal that is shown."""
        return self._deal_id

    def name(self) -> str:
        """What the deal that is shown is called; empty until it is there."""
        return str(self._sheet.values["name"]) if self._sheet else ""

    @property
    def form(self) -> Form | None:
        """The form of the deal shown, once it is read."""
        return self._place.form

    def concerns(self, change: Change) -> bool:
        return self._deal_id is not None and super().concerns(change)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and links may be dropped on a deal."""
        if self._sheet is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped as documents of the deal."""
        if self._sheet is not None:
            event.acceptProposedAction()
            add_dropped(self.context, event.mimeData(), _owner(self._sheet), self)

    def load(self) -> None:
        if self._deal_id is not None:
            self._ask.start(_deal_and_lists, self._deal_id, then=self._show)

    def retranslate(self) -> None:
        self._back.setText(self.tr("‹ All deals"))
        self.stepper.offer(phrases.choices("buying_stage"))
        self._moves_section.say(self.tr("Moves"), empty=self.tr("It has not moved yet."))
        self._moves.setAccessibleName(self.tr("Moves between stages"))
        if self._sheet and self._lists:
            self._show((self._sheet, self._lists))

    def _show(self, found: tuple[DealSheet | None, Lists]) -> None:
        sheet, lists = found
        if sheet is None:
            self.left.emit()
            return
        self._sheet, self._lists = sheet, lists
        values = sheet.values
        self._name.say(values["name"])
        outcome = values["outcome"]
        self._outcome.show_word(phrases.code("outcome", outcome), TONES.get(outcome, "neutral"))
        self.close_button.setText(self.tr("Reopen") if outcome else self.tr("Close…"))
        self.stepper.show_stage(values["buying_stage"], closed=outcome is not None)
        self._place.show_record(lambda: _fields(lists, sheet), _SAVE, _values(sheet), id=sheet.id)
        self._offer.show_offer(sheet, lists)
        self._documents.show_documents(sheet.documents, **_owner(sheet))
        self._customs.show_customs(sheet.customs, deal_id=sheet.id)
        self._moves.show_lines([self._move_line(move) for move in sheet.moves])
        self._moves_section.show_count(len(sheet.moves))

    def _move_line(self, move: profile.MoveLine) -> Line:
        after = phrases.code("buying_stage", move.after)
        if move.before is None:
            way = self.tr("Opened at {stage}").format(stage=after)
        else:
            way = f"{phrases.code('buying_stage', move.before)} → {after}"
        back = move.before is not None and is_back(move.before, move.after)
        chip = self.tr("back") if back else ""
        end = formats.day(move.moved_on)
        return Line(move.id, way, move.reason, end, chip=chip, tone="warn", strong=False)

    def _move(self, stage: str) -> None:
        if self._sheet is None or stage == self._sheet.values["buying_stage"]:
            return
        before = self._sheet.values["buying_stage"]
        ask_move(self.context, self, self._sheet.id, before, stage)

    def _edit_move(self, move_id: int) -> None:
        found = [move for move in (self._sheet.moves if self._sheet else ()) if move.id == move_id]
        if not found:
            return
        self._dialog(
            self.tr("Stage move"),
            lambda: [
                Field("on", label("*", "on"), "day", required=True),
                Field("reason", label("*", "reason"), "long_text"),
            ],
            deals.edit_move,
            {"id": move_id},
            {"on": found[0].moved_on, "reason": found[0].reason},
        )

    def _end(self) -> None:
        if self._sheet is None:
            return
        if self._sheet.values["outcome"]:
            undoably(self.context, deals.reopen, self, id=self._sheet.id)
            return
        self._dialog(
            self.tr("Close the deal"),
            lambda: [
                field("deal", "outcome", required=True),
                Field("on", label("*", "on"), "day", required=True),
                Field("reason", label("*", "reason"), "long_text"),
            ],
            deals.close,
            {"id": self._sheet.id},
            {"outcome": "won", "on": date.today()},
        )

    def _dialog(
        self,
        title: str,
        fields: Any,
        verb: Any,
        fixed: Mapping[str, Any],
        values: Mapping[str, Any],
    ) -> None:
        FormDialog(self.context, title, fields, verb, self, fixed=fixed, values=values).open()

    def _delete(self) -> None:
        if self._sheet is not None:
            delete(self.context, deals.delete, [self._sheet.id], self)
            self.left.emit()

    def _arrange(self) -> None:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.context.theme.space("small"))
        line.addWidget(self._name)
        line.addWidget(self._outcome)
        line.addStretch(1)
        line.addWidget(self.close_button)
        line.addWidget(self._more)
        self._area = scrolling(
            self.context.theme, head, self.stepper, self._place, self._customs, self._offer,
            self._moves_section, self._documents,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, self.context.theme.space("tight"), 0, 0)
        layout.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)


def _deal_and_lists(session: Session, deal_id: int) -> tuple[DealSheet | None, Lists]:
    sheet = profile.deal(session, deal_id)
    customer = None if sheet is None else sheet.values["customer_id"]
    return sheet, profile.lists(session, customer)


def _fields(lists: Lists, sheet: DealSheet) -> list[Field]:
    currency, closed = sheet.values["currency"], sheet.values["outcome"] is not None
    rivals = [rival.name for rival in lists.competitors]
    return [
        field("deal", "name"),
        field("deal", "customer_id", kind="reference", lookup=find_customers),
        field("deal", "amount", kind="money", currency=currency),
        field("deal", "margin", kind="money", currency=currency),
        currency_field("deal", lists),
        field("deal", "expected_close"),
        field("deal", "owner_id", choices=choices_of(lists.users)),
        field("deal", "rhythm_step"),
        field("deal", "rivals", kind="tags", choices=words_of(rivals)),
        field("deal", "criteria", kind="lines"),
        field("deal", "is_tender"),
        field("deal", "source", choices=words_of(lists.sources)),
        field("deal", "opened_on"),
        *([field("deal", "outcome_reason")] if closed else []),
        field("deal", "notes"),
    ]


def _values(sheet: DealSheet) -> dict[str, Any]:
    return {
        **shown(sheet.values),
        "customer_id": reference(sheet.customer),
        "rivals": sheet.rivals,
        "criteria": sheet.criteria,
    }


def _edit(store: Store, *, id: int, **entry: Any) -> int:
    """Save one field of the form; rivals and criteria have verbs of their own."""
    if "rivals" in entry:
        return deals.set_rivals(store, id=id, names=entry["rivals"] or ())
    if "criteria" in entry:
        return deals.set_criteria(store, id=id, texts=entry["criteria"] or ())
    if "currency" in entry:
        with store.read() as session:
            before = rows.find(session, Deal, id)
            for name in ("amount", "margin"):
                figure = rescaled(getattr(before, name), before.currency, entry["currency"])
                entry[name] = figure
    return deals.edit(store, id=id, **entry)


_SAVE = with_ids(_edit)


def _owner(sheet: DealSheet) -> dict[str, Any]:
    return {"deal_id": sheet.id, "customer_id": sheet.values["customer_id"]}
