"""The dialogs that `opening` opens, from what is said of each noun."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from crm_desktop.duplicates.described import Alike, Subject
from crm_desktop.profile import Lists, Values
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.forms.alike_hint import AlikeHint
from ui.pages.forms.asking import customer_field
from ui.pages.forms.deriving import as_ids, shown
from ui.pages.forms.nouns import NOUNS

Then = Callable[[Any], object]


def to_add(
    context: Context,
    kind: str,
    lists: Lists,
    parent: QWidget,
    values: Mapping[str, Any],
    then: Then | None,
    remark: str = "",
) -> FormDialog:
    """The dialog for a new record; it asks for the customer where it needs one."""
    noun = NOUNS[kind]
    asks = noun.belongs and lists.customer is None
    fixed = {"customer_id": lists.customer.id} if noun.belongs and lists.customer else {}

    def fields() -> list[Any]:
        asked = noun.fields(lists)
        if asks:
            asked.insert(1, customer_field(required=noun.belongs == "must"))
        return asked

    def saved(record_id: Any) -> None:
        if then is not None:
            then(record_id)
        elif noun.opens:
            context.desk.open(noun.kind, record_id)

    dialog = FormDialog(
        context,
        noun.title(new=True),
        fields,
        noun.add,
        parent,
        fixed=fixed,
        values=shown({**noun.begins(lists), **values}),
        prepare=lambda entry: as_ids(noun.prepare(lists, entry)),
        then=saved,
        remark=remark,
    )
    if kind in ("customer", "contact"):
        known = lists.customer
        firm = (known.id, known.name) if known and kind == "contact" else None
        hint = AlikeHint(context, dialog.form, Subject(kind), dialog, firm=firm)

        def leave(one: Alike) -> None:
            """Make way for the record that is there; what was typed can be had again."""
            again = partial(to_add, context, kind, lists, parent, hint.typed(), then, remark)
            dialog.done(0)
            context.desk.say(
                QCoreApplication.translate("Forms", "Nothing new was entered; this one is there."),
                QCoreApplication.translate("Forms", "Go on entering"),
                lambda: again().open(),
            )

        hint.opening.connect(leave)
        hint.keep_room()
        dialog.say_beside(hint)
    return dialog


def to_change(
    context: Context,
    kind: str,
    record_id: int,
    values: Values,
    lists: Lists,
    parent: QWidget,
    then: Then | None,
    remark: str = "",
) -> FormDialog:
    """The dialog for a record that is there."""
    noun = NOUNS[kind]
    if noun.edit is None:
        raise ValueError(f"{noun.kind} is edited in its place, not in a dialog")
    return FormDialog(
        context,
        noun.title(new=False),
        lambda: noun.fields(lists),
        noun.edit,
        parent,
        fixed={"id": record_id},
        values=shown(values),
        prepare=lambda entry: as_ids(noun.prepare(lists, entry)),
        then=then,
        remark=remark,
    )
