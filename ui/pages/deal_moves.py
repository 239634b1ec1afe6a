"""Moving a deal to another stage of the customer's: at once when forward, with a reason back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop import deals
from crm_desktop.models.codes import BuyingStage
from ui import phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import undoably
from ui.phrases_fields import label

ORDER = [str(stage) for stage in BuyingStage]


def is_back(before: str, after: str) -> bool:
    """Whether a move goes to an earlier stage."""
    return ORDER.index(after) < ORDER.index(before)


def move(context: Context, over: QWidget, deal_id: int, before: str, after: str) -> None:
    """Move a deal today and say so with a way back; a move back asks for its reason first."""
    if is_back(before, after):
        ask_move(context, over, deal_id, before, after)
    elif before != after:
        undoably(context, deals.move, over, id=deal_id, to_stage=after, on=date.today())


def ask_move(context: Context, over: QWidget, deal_id: int, before: str, after: str) -> None:
    """Ask for the day and the reason of a move, then make it."""
    back = is_back(before, after)
    title = (
        QCoreApplication.translate("DealMoves", "Back to {stage}")
        if back
        else QCoreApplication.translate("DealMoves", "Move to {stage}")
    )
    dialog = FormDialog(
        context,
        title.format(stage=phrases.code("buying_stage", after)),
        lambda: [
            Field("on", label("*", "on"), "day", required=True),
            Field("reason", label("*", "reason"), "long_text", required=back),
        ],
        deals.move,
        over,
        fixed={"id": deal_id, "to_stage": after},
        values={"on": date.today()},
    )
    name_deal(context, dialog, deal_id)
    if back:
        dialog.form.editor("reason").setFocus()  # the day is there already
    dialog.open()


def name_deal(context: Context, dialog: FormDialog, deal_id: int) -> None:
    """Say in a dialog which deal it is about."""

    def show(found: Mapping[int, str]) -> None:
        dialog.name(found.get(deal_id, ""))

    context.tasks.ask(dialog).start(deals.names, (deal_id,), then=show)
