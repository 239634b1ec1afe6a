"""A promise in two keystrokes: P where something stands that it follows from, Enter to save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop import promises
from crm_desktop.firm_lists import firm_lists
from crm_desktop.quick_log import day_at_end
from crm_desktop.store import Store
from ui.context import Context
from ui.daybreak import local_now
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.widgets.editors import DayEditor, LineEditor


@dataclass(frozen=True, slots=True)
class About:
    """What a promise follows from: whom it was made to, in which deal, in which activity."""

    customer_id: int
    contact_id: int | None = None
    deal_id: int | None = None
    activity_id: int | None = None
    to_whom: str = ""


def ask_promise(
    context: Context,
    about: About,
    parent: QWidget,
    *,
    then: Callable[[Any], object] | None = None,
) -> FormDialog:
    """Ask at once what we promise, so that typing can go on; Enter saves."""
    translate = QCoreApplication.translate
    if about.to_whom:
        title = translate("Forms", "We promise {name}").format(name=about.to_whom)
    else:
        title = translate("Forms", "We promise")
    dialog = FormDialog(
        context,
        title,
        _fields,
        make_promise,
        parent,
        fixed={
            "customer_id": about.customer_id,
            "contact_id": about.contact_id,
            "deal_id": about.deal_id,
            "activity_id": about.activity_id,
        },
        then=then,
    )
    _read_days(dialog)
    dialog.open()
    return dialog


def _read_days(dialog: FormDialog) -> None:
    """Show in the field the day that the text ends with, until the user says another there."""
    text, day = dialog.form.editor("text"), dialog.form.editor("due_on")
    if not isinstance(text, LineEditor) or not isinstance(day, DayEditor):
        return
    shown: list[date | None] = [None]

    def read(typed: str) -> None:
        try:
            if day.value() != shown[0]:
                return
        except ValueError:
            return  # half typed by the user
        shown[0] = day_at_end(typed, local_now())
        day.set_value(shown[0])

    text.textChanged.connect(read)


def make_promise(store: Store, **entry: Any) -> int:
    """Write down a promise of the user's, made today; returns its id."""
    with store.read() as session:
        me = firm_lists(session).me
    owner = None if me is None else me.id
    return promises.add(store, owner_id=owner, made_on=date.today(), **entry)


def _fields() -> list[Field]:
    translate = QCoreApplication.translate
    hint = translate("ActivityForm", "What we said we would do")
    return [
        Field("text", translate("Forms", "Promise"), required=True, hint=hint),
        Field("due_on", translate("Forms", "By when"), "day"),
    ]
