"""The products offered in a deal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop import deals
from crm_desktop.profile import DealSheet, Lists, OfferLine
from ui import formats
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import undoably
from ui.phrases_fields import label
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section


class OfferSection(QWidget):
    """Adds, changes and takes away what is offered."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sheet: DealSheet | None = None
        self._lists: Lists | None = None
        self._list = RecordList(context.theme, two_lines=False)
        self._list.opened.connect(self._edit)
        self._list.delete_wanted.connect(self._remove)
        self.section = Section(context.theme, self._list)
        self.section.add_wanted.connect(lambda: self._edit(None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_offer(self, sheet: DealSheet, lists: Lists) -> None:
        """Show the products of a deal."""
        self._sheet, self._lists = sheet, lists
        self.section.say(
            self.tr("Products"), self.tr("Add a product"), self.tr("Nothing is offered yet.")
        )
        self._list.setAccessibleName(self.tr("Products offered"))
        currency = sheet.values["currency"]
        self._list.show_lines(
            [
                Line(
                    index,
                    offer.name,
                    formats.quantity(offer.quantity) if offer.quantity else "",
                    formats.money(offer.amount, currency) if offer.amount is not None else "",
                    strong=False,
                )
                for index, offer in enumerate(sheet.products)
            ]
        )
        self.section.show_count(len(sheet.products))

    def _edit(self, index: int | None) -> None:
        if self._sheet is None or self._lists is None:
            return
        sheet, lists = self._sheet, self._lists
        offer = sheet.products[index] if index is not None else None
        products = [(str(product.id), product.name) for product in lists.products]
        currency = sheet.values["currency"] or lists.currency

        def fields() -> list[Field]:
            return [
                Field("product_id", label("*", "product_id"), "choice", True, products),
                Field("quantity", label("*", "quantity"), "quantity"),
                Field("amount", label("*", "amount"), "money", currency=currency),
            ]

        values: dict[str, Any] = {"quantity": 1_000}
        if offer is not None:
            values = {
                "product_id": str(offer.product_id),
                "quantity": offer.quantity,
                "amount": offer.amount,
            }
        FormDialog(
            self._context,
            self.tr("Product offered"),
            fields,
            deals.set_products,
            self,
            fixed={"id": sheet.id},
            values=values,
            prepare=_replacing(sheet.products, index),
        ).open()

    def _remove(self, index: int) -> None:
        if self._sheet is not None:
            rest = [offer for place, offer in enumerate(self._sheet.products) if place != index]
            products = [_entry(offer) for offer in rest]
            undoably(self._context, deals.set_products, self, id=self._sheet.id, products=products)


def _replacing(
    offers: tuple[OfferLine, ...], index: int | None
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Makes the list of all products from the one that was entered."""

    def prepare(values: dict[str, Any]) -> dict[str, Any]:
        entered = {**values, "product_id": int(values["product_id"])}
        entries: list[dict[str, Any]] = [_entry(offer) for offer in offers]
        if index is None:
            entries.append(entered)
        else:
            entries[index] = entered
        return {"products": entries}

    return prepare


def _entry(offer: OfferLine) -> dict[str, Any]:
    return {
        "product_id": offer.product_id,
        "quantity": offer.quantity,
        "amount": offer.amount,
    }
