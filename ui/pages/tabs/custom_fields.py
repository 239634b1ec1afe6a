"""The firm's own fields of a record, saved as one leaves them."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from crm_desktop import firm
from crm_desktop.models.codes import FieldKind
from crm_desktop.profile import Custom
from crm_desktop.store import Store
from ui.context import Context
from ui.fields import Field, Kind
from ui.form import Form
from ui.form_place import FormPlace
from ui.pages.forms.deriving import lead_back, words_of

KINDS: dict[FieldKind, Kind] = {
    FieldKind.TEXT: "text",
    FieldKind.NUMBER: "number",
    FieldKind.DATE: "day",
    FieldKind.CHOICE: "choice",
    FieldKind.YES_NO: "choice",
}
FIELD, YES_NO = "field_", "yes_no_"


class CustomFields(QWidget):
    """Nothing is shown where the firm has no fields of its own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = FormPlace(context, partial(lead_back, context))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place)

    @property
    def form(self) -> Form | None:
        """The form of the record that is shown."""
        return self.place.form

    def show_customs(self, customs: tuple[Custom, ...], **owner: int) -> None:
        """Show the fields of a record; `owner` is its customer_id, contact_id or deal_id."""
        self.setVisible(bool(customs))
        values = {_name(one): _shown(one) for one in customs}
        self.place.show_record(lambda: self._fields(customs), save_custom, values, **owner)

    def _fields(self, customs: tuple[Custom, ...]) -> list[Field]:
        yes_no = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        return [
            Field(
                _name(one),
                one.name,
                KINDS[one.kind],
                choices=yes_no if one.kind == FieldKind.YES_NO else words_of(one.choices),
                section="" if index else self.tr("Own fields"),
            )
            for index, one in enumerate(customs)
        ]


def save_custom(store: Store, **entry: Any) -> int:
    """Save the one own field that `entry` names, for the record that it names too."""
    owner = {name: value for name, value in entry.items() if not name.startswith((FIELD, YES_NO))}
    ((name, value),) = ((n, v) for n, v in entry.items() if n not in owner)
    if name.startswith(YES_NO) and value is not None:
        value = value == "yes"
    return firm.set_custom_value(store, field_id=int(name.rpartition("_")[2]), value=value, **owner)


def _name(one: Custom) -> str:
    return f"{YES_NO if one.kind == FieldKind.YES_NO else FIELD}{one.field_id}"


def _shown(one: Custom) -> object:
    if one.kind == FieldKind.YES_NO and one.value is not None:
        return "yes" if one.value else "no"
    return one.value
