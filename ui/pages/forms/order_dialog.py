"""The dialog of an order: its fields, its lines in a grid, its totals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crm_desktop import orders
from crm_desktop.errors import UserError
from crm_desktop.profile import Lists, OrderSheet
from ui import formats
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.asking import currency_field, customer_field
from ui.pages.forms.deriving import as_ids, choices_of, field, shown
from ui.widgets.editors import ChoiceEditor
from ui.widgets.order_lines import OrderLines


class OrderDialog(FormDialog):
    """A new order, or one that is there."""

    def __init__(
        self,
        context: Context,
        lists: Lists,
        parent: QWidget,
        *,
        sheet: OrderSheet | None = None,
        then: Callable[[Any], object] | None = None,
    ) -> None:
        self._lists = lists
        begins = {"ordered_on": date.today(), "currency": lists.currency, "owner_id": lists.me}
        values = dict(sheet.values) if sheet else begins
        grid = OrderGrid(lists, sheet, str(values["currency"]))
        fixed: dict[str, Any] = {}
        if sheet is not None:
            fixed["id"] = sheet.id
        elif lists.customer is not None:
            fixed["customer_id"] = lists.customer.id
        super().__init__(
            context,
            _title(sheet is None),
            lambda: _fields(lists, new=sheet is None),
            orders.add if sheet is None else orders.edit,
            parent,
            fixed=fixed,
            values=shown(values),
            then=then,
            prepare=as_ids,
            part=grid,
        )
        currency = self.form.editor("currency")
        if isinstance(currency, ChoiceEditor):
            currency.edited.connect(lambda: grid.set_currency(currency.value()))
        self.resize(780, 680)


class OrderGrid(QWidget):
    """The lines, and what they come to."""

    def __init__(self, lists: Lists, sheet: OrderSheet | None, currency: str) -> None:
        super().__init__()
        self._is_new = sheet is None
        self._currency = currency
        self._edited = False
        self._heading = QLabel(self.tr("Lines"))
        self._heading.setProperty("class", "section")
        self.lines = OrderLines(lists.products)
        self.lines.lines.begin(sheet.lines if sheet else (), currency)
        self.lines.lines.edited.connect(self._on_edited)
        self._hint = QLabel(self.tr("Type to add a line; Delete takes one away."))
        self._hint.setProperty("class", "small muted")
        self._total = QLabel()
        self._total.setProperty("class", "strong")
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._total)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._heading)
        layout.addWidget(self.lines)
        layout.addLayout(foot)
        self._show_total()

    def values(self) -> dict[str, Any]:
        """The lines for the verb; UserError `order_without_lines` for a new order that has none."""
        values = self.lines.values()
        if self._is_new and not values["lines"]:
            self.lines.setFocus()
            raise UserError("order_without_lines")
        return values

    def is_edited(self) -> bool:
        """Whether a line was changed."""
        return self._edited

    def set_currency(self, currency: str) -> None:
        """The lines are in another currency from now on."""
        self._currency = currency
        self.lines.lines.set_currency(currency)
        self._show_total()

    def _on_edited(self) -> None:
        self._edited = True
        self._show_total()

    def _show_total(self) -> None:
        net, cost = self.lines.lines.totals()
        total = self.tr("Total {amount}").format(amount=formats.money(net, self._currency))
        if cost is not None and net > 0:
            margin = formats.share((net - cost) / net)
            total = self.tr("{total} · margin {margin}").format(total=total, margin=margin)
        self._total.setText(total)


def _fields(lists: Lists, *, new: bool) -> list[Field]:
    asked = [
        field("sales_order", "number"),
        field("sales_order", "ordered_on"),
        currency_field("sales_order", lists),
        field("sales_order", "deal_id", choices=choices_of(lists.deals)),
        field("sales_order", "owner_id", choices=choices_of(lists.users)),
        field("sales_order", "notes", kind="text"),
    ]
    if new and lists.customer is None:
        asked.insert(0, customer_field(required=True))
    return asked


def _title(new: bool) -> str:
    if new:
        return QCoreApplication.translate("Forms", "New order")
    return QCoreApplication.translate("Forms", "Order")
