"""The addresses of a firm or a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Concatenate

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop.reach import ADDRESS_PARTS
from crm_desktop.store import Store
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import undoably
from ui.pages.forms.deriving import field
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section

Verb = Callable[Concatenate[Store, ...], Any]
Address = Mapping[str, Any]


class AddressesSection(QWidget):
    """`verb` saves the whole list: verb(store, id=…, addresses=…)."""

    def __init__(self, context: Context, verb: Verb, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._verb = verb
        self._owner_id = 0
        self._addresses: tuple[Address, ...] = ()
        self._list = RecordList(context.theme, two_lines=False)
        self._list.opened.connect(self._edit)
        self._list.delete_wanted.connect(self._remove)
        self._section = Section(context.theme, self._list)
        self._section.add_wanted.connect(lambda: self._edit(None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._section)

    def show_addresses(self, owner_id: int, addresses: Sequence[Address]) -> None:
        """Show the addresses of a record."""
        self._owner_id = owner_id
        self._addresses = tuple(addresses)
        self._section.say(
            self.tr("Addresses"), self.tr("Add an address"), self.tr("No address yet.")
        )
        self._list.setAccessibleName(self.tr("Addresses"))
        self._list.show_lines(
            [
                Line(index, address_text(address), address.get("kind") or "", strong=False)
                for index, address in enumerate(self._addresses)
            ]
        )
        self._section.show_count(len(self._addresses))

    def _edit(self, index: int | None) -> None:
        before = self._addresses
        FormDialog(
            self._context,
            self.tr("Address"),
            lambda: [field("address", part) for part in ADDRESS_PARTS],
            self._verb,
            self,
            fixed={"id": self._owner_id},
            values={} if index is None else before[index],
            prepare=lambda values: {"addresses": _replaced(before, index, values)},
        ).open()

    def _remove(self, index: int) -> None:
        rest = [one for place, one in enumerate(self._addresses) if place != index]
        undoably(self._context, self._verb, self, id=self._owner_id, addresses=rest)


def address_text(address: Address) -> str:
    """An address in one line."""
    town = " ".join(part for part in (address.get("postal_code"), address.get("city")) if part)
    parts = (address.get("street"), town, address.get("region"), address.get("country"))
    return ", ".join(part for part in parts if part)


def _replaced(
    before: tuple[Address, ...], index: int | None, values: dict[str, Any]
) -> list[Address]:
    addresses: list[Address] = list(before)
    if index is None:
        addresses.append(values)
    else:
        addresses[index] = values
    return addresses
