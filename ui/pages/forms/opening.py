"""Opens the dialog for a new record, or for one that is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy.orm import Session

from crm_desktop import complaint_clock, profile
from crm_desktop.complaint_clock import Clock
from crm_desktop.errors import UserError
from crm_desktop.profile import Lists, Values
from ui import formats
from ui.context import Context
from ui.phrases_complaints import Complaints

Then = Callable[[Any], object]
Clocks = tuple[Clock, ...]


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

    def show(found: tuple[Lists, Clocks]) -> None:
        lists, clocks = found
        # Imported with the first form: a window that only shows what is there needs none.
        from ui.pages.forms import dialogs, order_dialog

        if kind == "order":
            order_dialog.OrderDialog(context, lists, over, then=then).open()
        else:
            remark = Complaints().note(clocks)
            dialogs.to_add(context, kind, lists, over, values or {}, then, remark).open()

    _Opening(over, context).ask(_begun, (kind, customer_id), show)


def open_record(
    context: Context, kind: str, record_id: int, parent: QWidget, *, then: Then | None = None
) -> None:
    """Show a record in its form, to be changed; `kind` is a key of NOUNS or "order"."""

    def show(found: tuple[Values | profile.OrderSheet | None, Lists, Clocks]) -> None:
        from ui.pages.forms import dialogs, order_dialog

        sheet, lists, clocks = found
        if isinstance(sheet, profile.OrderSheet):
            order_dialog.OrderDialog(context, lists, parent, sheet=sheet, then=then).open()
        elif sheet is not None:
            remark = Complaints().note(clocks)
            dialogs.to_change(context, kind, record_id, sheet, lists, parent, then, remark).open()

    _Opening(parent, context).ask(_sheet, (kind, record_id), show)


def _begun(session: Session, what: tuple[str, int | None]) -> tuple[Lists, Clocks]:
    """What a new record chooses from, and until when a complaint would be due."""
    kind, customer_id = what
    clocks: Clocks = ()
    if kind == "complaint" and customer_id is not None:
        clocks = complaint_clock.of_new(session, customer_id, formats.now())
    return profile.lists(session, customer_id), clocks


def _sheet(
    session: Session, what: tuple[str, int]
) -> tuple[Values | profile.OrderSheet | None, Lists, Clocks]:
    kind, record_id = what
    if kind == "order":
        order = profile.order(session, record_id)
        customer = None if order is None else order.values["customer_id"]
        return order, profile.lists(session, customer), ()
    values = profile.record(session, kind, record_id)
    customer = None if values is None else values.get("customer_id")
    clock = None
    if kind == "complaint":
        clock = complaint_clock.of_complaint(session, record_id, formats.now())
    clocks = () if clock is None else (clock,)
    return values, profile.lists(session, customer), clocks


class _Opening(QObject):
    """Asks what a form needs before it opens; lives until the answer is there."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = context.tasks.ask(self)

    def ask(self, question: Callable[..., Any], what: object, show: Callable[[Any], None]) -> None:
        if self._is_second():
            self.deleteLater()
            return

        def answered(answer: Any) -> None:
            show(answer)
            self.deleteLater()

        def failed(error: Exception) -> None:
            self.deleteLater()
            if isinstance(error, UserError):
                self._context.tasks.problem.emit(error)

        self._ask.start(question, what, then=answered, failed=failed)

    def _is_second(self) -> bool:
        """A key held down, or pressed again while the form is on its way, opens one form only."""
        over = self.parent()
        window = over.window() if isinstance(over, QWidget) else None
        asking = window.findChildren(_Opening) if window is not None else []
        return any(other is not self for other in asking)
