"""Signs of loyalty: when a customer stood as a reference for us, or suggested an improvement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop import loyalty_signs
from crm_desktop.loyalty_signs import SignLine
from crm_desktop.models.codes import LoyaltySignKind
from crm_desktop.profile import Named
from ui import formats, phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms.deleting import delete
from ui.pages.forms.deriving import choices_of, field, shown, with_ids
from ui.widgets.record_list import Line, RecordList
from ui.widgets.section import Section


class LoyaltySignsSection(QWidget):
    """The newest sign is on top; `people` of the customer are offered in the form."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._customer_id = 0
        self._signs: tuple[SignLine, ...] = ()
        self._people: tuple[Named, ...] = ()
        self.list = RecordList(context.theme)
        self.list.opened.connect(self.edit)
        self.list.delete_wanted.connect(self._delete)
        self.section = Section(context.theme, self.list)
        self.section.add_wanted.connect(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_signs(
        self, customer_id: int, signs: Sequence[SignLine], people: Sequence[Named]
    ) -> None:
        """Show the signs of a customer."""
        self._customer_id, self._signs, self._people = customer_id, tuple(signs), tuple(people)
        title = self.tr("Signs of loyalty")
        self.section.say(
            title,
            self.tr("Note a sign"),
            self.tr("Did they stand as a reference for us, or suggest an improvement?"),
        )
        self.list.setAccessibleName(title)
        self.list.show_lines([self._line(sign) for sign in self._signs])
        self.section.show_count(len(self._signs))

    def add(self) -> None:
        """Ask for a new sign."""
        FormDialog(
            self._context,
            self.tr("New sign of loyalty"),
            self._fields,
            with_ids(loyalty_signs.add_sign),
            self,
            fixed={"customer_id": self._customer_id},
            values={"kind": str(LoyaltySignKind.REFERENCE), "on_day": date.today()},
        ).open()

    def edit(self, sign_id: int) -> None:
        """Show one that is there, to be changed."""
        found = next((sign for sign in self._signs if sign.id == sign_id), None)
        if found is not None:
            values = {
                "kind": str(found.kind), "on_day": found.on_day, "contact_id": found.contact_id,
                "notes": found.notes,
            }  # fmt: skip
            FormDialog(
                self._context,
                self.tr("Sign of loyalty"),
                self._fields,
                with_ids(loyalty_signs.edit_sign),
                self,
                fixed={"id": sign_id},
                values=shown(values),
            ).open()

    def _delete(self, sign_id: int) -> None:
        delete(self._context, loyalty_signs.delete_signs, [sign_id], self)

    def _line(self, sign: SignLine) -> Line:
        kind = phrases.code("loyalty_sign_kind", sign.kind)
        notes = " ".join(sign.notes.split())
        detail = " · ".join(part for part in (sign.contact, notes) if part)
        return Line(sign.id, kind, detail, formats.short_day(sign.on_day), strong=False)

    def _fields(self) -> list[Field]:
        return [
            field("loyalty_sign", "kind"),
            field("loyalty_sign", "on_day"),
            field("loyalty_sign", "contact_id", choices=choices_of(self._people)),
            field("loyalty_sign", "notes"),
        ]
