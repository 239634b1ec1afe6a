"""The fields of a deal, each saved as one leaves it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop import deals, rows
from crm_desktop.models import Deal
from crm_desktop.store import Store
from ui.context import Context
from ui.fields import Field
from ui.form import Form
from ui.form_place import FormPlace
from ui.pages.deal_page.closing import offered_words, reason_kept, reason_words
from ui.pages.deal_page.part import Part
from ui.pages.deal_page.shown import Shown
from ui.pages.forms.asking import currency_field, rescaled
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


class DetailsPart(Part):
    """The form, then the firm's own fields."""

    def __init__(self, context: Context) -> None:
        self._place = FormPlace(context, lambda fixed: context.desk.open("deal", fixed["id"]))
        self._customs = CustomFields(context)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._place)
        layout.addWidget(self._customs)
        super().__init__(context, "details", content)
        self._save = with_ids(self._edit)

    @property
    def form(self) -> Form | None:
        """The form of the deal shown, once it is read."""
        return self._place.form

    def show_it(self, shown: Shown) -> None:
        self.section.say(self.tr("Details"))
        self.section.show_filled(True)
        self._place.show_record(lambda: _fields(shown), self._save, _values(shown), id=shown.id)
        self._customs.show_customs(shown.sheet.customs, deal_id=shown.id)

    def _edit(self, store: Store, *, id: int, **entry: Any) -> int:
        """Save one field; another currency keeps the figures, a reason of the list its code."""
        if "outcome_reason" in entry and self.shown is not None:
            words = entry["outcome_reason"]
            entry["outcome_reason"] = reason_kept(self.shown.judgement.reasons, words)
        if "currency" in entry:
            with store.read() as session:
                before = rows.find(session, Deal, id)
                for name in ("amount", "margin"):
                    figure = rescaled(getattr(before, name), before.currency, entry["currency"])
                    entry[name] = figure
        return deals.edit(store, id=id, **entry)


def _fields(page: Shown) -> list[Field]:
    lists, sheet = page.lists, page.sheet
    currency, outcome = sheet.values["currency"], sheet.values["outcome"]
    reasons = [] if outcome is None else offered_words(page.judgement.reasons, outcome)
    return [
        field("deal", "name"),
        field("deal", "customer_id", kind="reference", lookup=find_customers),
        field("deal", "amount", kind="money", currency=currency),
        field("deal", "margin", kind="money", currency=currency),
        currency_field("deal", lists),
        field("deal", "expected_close"),
        field("deal", "owner_id", choices=choices_of(lists.users)),
        field("deal", "rhythm_step"),
        field("deal", "is_tender"),
        field("deal", "source", choices=words_of(lists.sources)),
        field("deal", "opened_on"),
        *([] if outcome is None else [_reason_field(reasons)]),
        field("deal", "notes"),
    ]


def _reason_field(reasons: list[tuple[str, str]]) -> Field:
    return field("deal", "outcome_reason", kind="text", choices=reasons)


def _values(page: Shown) -> dict[str, Any]:
    values = page.sheet.values
    words = reason_words(page.judgement.reasons, values["outcome_reason"])
    return {
        **shown(values),
        "customer_id": reference(page.sheet.customer),
        "outcome_reason": words or None,
    }
