"""Closing a deal as won, lost or without a decision, with a reason from the firm's list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop import deals
from crm_desktop.outcome_reasons import Reason
from ui import phrases_reasons
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.deal_moves import name_deal
from ui.pages.forms.deriving import field
from ui.phrases_fields import label


def ask_outcome(
    context: Context, deal_id: int, reasons: Sequence[Reason], over: QWidget
) -> FormDialog:
    """Ask how a deal ended; the reasons offered are those of the outcome chosen."""
    chosen = ["won"]

    def fields() -> list[Field]:
        return [
            field("deal", "outcome", required=True),
            Field("on", label("*", "on"), "day", required=True),
            Field("reason", label("*", "reason"), "choice", choices=_offered(reasons, chosen[0])),
            Field(
                "own_words",
                QCoreApplication.translate("Closing", "Or in your own words"),
                "long_text",
            ),
        ]

    title = QCoreApplication.translate("Closing", "Close the deal")
    dialog = FormDialog(
        context,
        title,
        fields,
        deals.close,
        over,
        fixed={"id": deal_id},
        values={"outcome": "won", "on": date.today()},
        prepare=_entry,
    )

    def follow() -> None:
        chosen[0] = str(dialog.form.editor("outcome").value() or "won")
        dialog.form.editor("reason").set_value(None)
        dialog.form.reword(fields)

    dialog.form.editor("outcome").edited.connect(follow)
    name_deal(context, dialog, deal_id)
    dialog.open()
    return dialog


def reason_words(reasons: Sequence[Reason], kept: str | None) -> str:
    """What a deal keeps as its reason, in the firm's words."""
    found = next((one for one in reasons if one.value == kept), None)
    return phrases_reasons.kept_reason(kept) if found is None else phrases_reasons.reason(found)


def reason_kept(reasons: Sequence[Reason], words: str | None) -> str | None:
    """What a deal keeps for words: the code of a reason that reads so, else the words."""
    text = (words or "").strip()
    found = next((one for one in reasons if phrases_reasons.reason(one) == text), None)
    return (text or None) if found is None else found.value


def offered_words(reasons: Sequence[Reason], outcome: str) -> list[tuple[str, str]]:
    """The reasons of an outcome as suggestions."""
    return [(words, words) for _value, words in _offered(reasons, outcome)]


def _offered(reasons: Sequence[Reason], outcome: str) -> list[tuple[str, str]]:
    return [
        (one.value, phrases_reasons.reason(one))
        for one in reasons
        if one.outcome == outcome and not one.hidden
    ]


def _entry(values: dict[str, Any]) -> dict[str, Any]:
    """One reason: the user's own words go before the list."""
    own = values.pop("own_words")
    return {**values, "reason": own or values["reason"]}
