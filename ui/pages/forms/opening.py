"""Opens the dialog for a new record, or for one that is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy.orm import Session

from crm_desktop import profile
from crm_desktop.profile import Lists, Values
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.forms.asking import customer_field
from ui.pages.forms.deriving import as_ids, shown
from ui.pages.forms.nouns import NOUNS, Noun
from ui.pages.forms.order_dialog import OrderDialog

Then = Callable[[Any], object]


def open_new(
    context: Context,
    kind: str,
    customer_id: int | None = None,
    parent: QWidget | None = None,
    *,
    values: Mapping[str, Any] | None = None,
    then: Then | None = None,
) -> None:
    """Ask for a new record; `kind` is a key of NOUNS or "order".

    Without a customer the form asks for one where it needs one. `values` are what it begins with;
    `then` gets the new id.
    """
    over = parent or QApplication.activeWindow()
    if over is None:
        raise ValueError("a dialog needs a window")

    def show(lists: Lists) -> None:
        if kind == "order":
            OrderDialog(context, lists, over, then=then).open()
        else:
            _new(context, NOUNS[kind], lists, over, values or {}, then).open()

    _Opening(over, context).ask(profile.lists, customer_id, show)


def open_record(
    context: Context, kind: str, record_id: int, parent: QWidget, *, then: Then | None = None
) -> None:
    """Show a record in its form, to be changed; `kind` is a key of NOUNS or "order"."""

    def show(found: tuple[Values | profile.OrderSheet | None, Lists]) -> None:
        sheet, lists = found
        if isinstance(sheet, profile.OrderSheet):
            OrderDialog(context, lists, parent, sheet=sheet, then=then).open()
        elif sheet is not None:
            _change(context, NOUNS[kind], record_id, sheet, lists, parent, then).open()

    _Opening(parent, context).ask(_sheet, (kind, record_id), show)


def _sheet(
    session: Session, what: tuple[str, int]
) -> tuple[Values | profile.OrderSheet | None, Lists]:
    kind, record_id = what
    if kind == "order":
        order = profile.order(session, record_id)
        customer = None if order is None else order.values["customer_id"]
        return order, profile.lists(session, customer)
    values = profile.record(session, kind, record_id)
    customer = None if values is None else values.get("customer_id")
    return values, profile.lists(session, customer)


class _Opening(QObject):
    """Asks what a form needs before it opens; lives until the answer is there."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._ask = context.tasks.ask(self)

    def ask(self, question: Callable[..., Any], what: object, show: Callable[[Any], None]) -> None:
        def answered(answer: Any) -> None:
            show(answer)
            self.deleteLater()

        self._ask.start(question, what, then=answered)


def _new(
    context: Context,
    noun: Noun,
    lists: Lists,
    parent: QWidget,
    values: Mapping[str, Any],
    then: Then | None,
) -> FormDialog:
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

    return FormDialog(
        context,
        noun.title(new=True),
        fields,
        noun.add,
        parent,
        fixed=fixed,
        values=shown({**noun.begins(lists), **values}),
        prepare=lambda entry: as_ids(noun.prepare(lists, entry)),
        then=saved,
    )


def _change(
    context: Context,
    noun: Noun,
    record_id: int,
    values: Values,
    lists: Lists,
    parent: QWidget,
    then: Then | None,
) -> FormDialog:
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
    )
