"""Referrals: whom a customer brought to us, what those bought since, and who brought it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop import customers, referrals
from crm_desktop.profile import Named
from crm_desktop.referrals import Brought, BroughtBy
from crm_desktop.store import Store
from ui import formats
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms import open_new
from ui.pages.forms.asking import customer_field
from ui.pages.forms.deleting import delete
from ui.pages.forms.deriving import (
    as_ids,
    choices_of,
    field,
    find_customers,
    find_people,
    with_ids,
)
from ui.phrases_fields import label
from ui.widgets.record_list import Line, RecordList
from ui.widgets.reference_editor import Reference
from ui.widgets.section import Section


class ReferralsSection(QWidget):
    """Two lists: whom they brought, and who brought them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer_id = 0
        self._brought: tuple[Brought, ...] = ()
        self._by: tuple[BroughtBy, ...] = ()
        self._people: tuple[Named, ...] = ()
        self.brought, self.brought_section = self._list(self.edit_brought, self.add_brought)
        self.by, self.by_section = self._list(self.edit_by, self.add_by)
        self.brought.entries = self._entries
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space("medium"))
        layout.addWidget(self.brought_section)
        layout.addWidget(self.by_section)

    def show_referrals(
        self,
        customer_id: int,
        brought: Sequence[Brought],
        by: Sequence[BroughtBy],
        people: Sequence[Named],
    ) -> None:
        """Show the referrals of a customer in both directions."""
        self._customer_id, self._people = customer_id, tuple(people)
        self._brought, self._by = tuple(brought), tuple(by)
        title, other = self.tr("Brought to us by them"), self.tr("Who brought them to us")
        self.brought_section.say(
            title, self.tr("Add whom they brought"), self.tr("Whom have they recommended us to?")
        )
        self.by_section.say(other, self.tr("Add who"), self.tr("Nobody is named yet."))
        self.brought.setAccessibleName(title)
        self.by.setAccessibleName(other)
        self.brought.show_lines([self._brought_line(one) for one in self._brought])
        self.by.show_lines([self._by_line(one) for one in self._by])
        self.brought_section.show_count(len(self._brought))
        self.by_section.show_count(len(self._by))

    def open_record(self, referral_id: int) -> None:
        """Show one of them in its form."""
        if any(one.id == referral_id for one in self._brought):
            self.edit_brought(referral_id)
        else:
            self.edit_by(referral_id)

    def add_brought(self) -> None:
        """Ask whom this customer brought to us."""

        def refer(store: Store, *, customer_id: int, **entry: Any) -> int:
            by = {"by_customer_id": self._customer_id, **as_ids(entry)}
            return customers.refer(store, id=customer_id, **by)

        def fields() -> list[Field]:
            return [
                customer_field(required=True),
                self._person(),
                Field("on", label("referral", "referred_on"), "day"),
                field("referral", "notes"),
            ]

        FormDialog(
            self._context, self.tr("Whom they brought to us"), fields, refer, self,
            values={"on": date.today()},
        ).open()  # fmt: skip

    def edit_brought(self, referral_id: int) -> None:
        """Show when and through whom a customer was brought, to be changed."""
        found = next((one for one in self._brought if one.id == referral_id), None)
        if found is None:
            return

        def fields() -> list[Field]:
            return [
                field("referral", "referred_on"),
                self._person(),
                field("referral", "notes"),
            ]

        values: dict[str, Any] = {"referred_on": found.referred_on, "notes": found.notes}
        if found.contact_id is not None:
            values["by_contact_id"] = str(found.contact_id)
        title = self.tr("Brought to us by them")
        self._edit(f"{title}: {found.name}", fields, referral_id, values)

    def add_by(self) -> None:
        """Ask who brought this customer to us."""
        open_new(self._context, "referral", self._customer_id, self, then=lambda _id: None)

    def edit_by(self, referral_id: int) -> None:
        """Show who brought this customer, to be changed."""
        found = next((one for one in self._by if one.id == referral_id), None)
        if found is None:
            return

        def fields() -> list[Field]:
            return [
                field("referral", "by_customer_id", kind="reference", lookup=find_customers),
                field("referral", "by_contact_id", kind="reference", lookup=find_people),
                field("referral", "referred_on"),
                field("referral", "notes"),
            ]

        values = {
            "by_customer_id": _reference(found.customer_id, found.customer),
            "by_contact_id": _reference(found.contact_id, found.contact),
            "referred_on": found.referred_on,
            "notes": found.notes,
        }
        self._edit(self.tr("Who brought them to us"), fields, referral_id, values)

    def _edit(
        self,
        title: str,
        fields: Callable[[], list[Field]],
        referral_id: int,
        values: Mapping[str, Any],
    ) -> None:
        FormDialog(
            self._context, title, fields, with_ids(referrals.edit_referral), self,
            fixed={"id": referral_id}, values=values,
        ).open()  # fmt: skip

    def _person(self) -> Field:
        """Who of theirs spoke for us."""
        return field("referral", "by_contact_id", choices=choices_of(self._people))

    def _list(
        self, opened: Callable[[int], None], add: Callable[[], None]
    ) -> tuple[RecordList, Section]:
        lines = RecordList(self._context.theme)
        lines.opened.connect(opened)
        lines.delete_wanted.connect(self._delete)
        section = Section(self._context.theme, lines)
        section.add_wanted.connect(add)
        return lines, section

    def _delete(self, referral_id: int) -> None:
        delete(self._context, customers.forget_referral, [referral_id], self)

    def _open_customer(self, referral_id: int) -> None:
        for one in self._brought:
            if one.id == referral_id:
                self._context.desk.open("customer", one.customer_id)

    def _entries(self, referral_id: int) -> list[tuple[str, Callable[[], object]]]:
        return [(self.tr("Show the customer"), partial(self._open_customer, referral_id))]

    def _brought_line(self, one: Brought) -> Line:
        day = formats.short_day(one.referred_on) if one.referred_on else ""
        orders = self.tr("%n order(s) since", "", one.orders) if one.orders else ""
        detail = " · ".join(
            part for part in (one.contact, orders or self.tr("nothing bought since"), one.notes)
            if part
        )  # fmt: skip
        bought = formats.money(one.net, one.currency, places=0) if one.orders else ""
        return Line(one.id, one.name, detail, bought or day, day if bought else "", strong=False)

    def _by_line(self, one: BroughtBy) -> Line:
        title = one.contact or one.customer or formats.NOTHING
        beside = one.customer if one.contact else ""
        detail = " · ".join(part for part in (beside, " ".join(one.notes.split())) if part)
        day = formats.short_day(one.referred_on) if one.referred_on else ""
        return Line(one.id, title, detail, day, strong=False)


def _reference(record_id: int | None, name: str) -> Reference | None:
    return None if record_id is None else Reference(record_id, name)
