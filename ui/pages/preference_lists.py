"""The lists of Preferences: products, rivals, colleagues, and fields of the firm's own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from crm_desktop import custom_fields, custom_kinds, firm, products
from crm_desktop.firm_lists import FirmLists, ListedField
from crm_desktop.promise_rates import KeptRate
from crm_desktop.store import Store
from ui import formats, phrases
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.pages.forms import open_new, open_record
from ui.pages.forms.deleting import delete, undoably
from ui.pages.forms.rival_dialog import to_add_rival, to_change_rival
from ui.phrases_care import Care
from ui.widgets.moving import move_by_keys, moved
from ui.widgets.record_list import Line, RecordList
from ui.widgets.renaming import rename_by_f2

Delete = Callable[..., Any]


class ListTab(QWidget):
    """A list with its Add button; Enter or a double click opens, Delete deletes with a way back."""

    delete_verb: Delete

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.lists: FirmLists | None = None
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted")
        self.add_button = QPushButton()
        self.add_button.setProperty("class", "primary")
        self.add_button.clicked.connect(self.add)
        self.list = RecordList(context.theme)
        self.list.opened.connect(self.change)
        self.list.delete_wanted.connect(self._delete)
        top = QHBoxLayout()
        top.addWidget(self.note, 1)
        top.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setProperty("class", "clear")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list)
        inside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(area, 1)

    def show_lists(self, lists: FirmLists) -> None:
        """Show the list as it stands."""
        self.lists = lists
        self.list.show_lines(self.lines(lists))

    def lines(self, lists: FirmLists) -> Sequence[Line]:
        """What stands in the list; each kind of list says its own."""
        raise NotImplementedError

    def add(self) -> None:
        """Ask for a new one."""
        raise NotImplementedError

    def change(self, key: object) -> None:
        """Open one that is there."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text anew."""
        self.list.setAccessibleName(self.note.text())
        if self.lists is not None:
            self.show_lists(self.lists)

    def _delete(self, key: object) -> None:
        ids: Collection[int] = (int(str(key)),)
        delete(self.context, type(self).delete_verb, ids, self)


class ProductsTab(ListTab):
    """What the firm sells."""

    delete_verb = staticmethod(products.delete)

    def lines(self, lists: FirmLists) -> Sequence[Line]:
        return [
            Line(
                key=product.id,
                title=product.name,
                detail=" · ".join(part for part in (product.code, product.line) if part),
                end=formats.unit_price(product.unit_price, product.currency or lists.currency),
                chip=self.tr("no longer sold") if product.retired else "",
                faded=product.retired,
            )
            for product in lists.products
        ]

    def add(self) -> None:
        open_new(self.context, "product", parent=self)

    def change(self, key: object) -> None:
        open_record(self.context, "product", int(str(key)), self)

    def retranslate(self) -> None:
        self.note.setText(self.tr("What you sell. Orders and deals choose from this list."))
        self.add_button.setText(self.tr("New product"))
        super().retranslate()


class CompetitorsTab(ListTab):
    """The rivals."""

    delete_verb = staticmethod(firm.delete_competitor)

    def lines(self, lists: FirmLists) -> Sequence[Line]:
        return [Line(c.id, c.name, c.notes or "", c.web or "") for c in lists.competitors]

    def add(self) -> None:
        to_add_rival(self.context, self).open()

    def change(self, key: object) -> None:
        found = next(c for c in self.lists.competitors if c.id == key) if self.lists else None
        if found is not None:
            known = {"name": found.name, "web": found.web or "", "notes": found.notes or ""}
            to_change_rival(self.context, self, found.id, **known).open()

    def retranslate(self) -> None:
        self.note.setText(self.tr("Whom you meet in deals. Deals choose from this list."))
        self.add_button.setText(self.tr("New rival"))
        super().retranslate()


class UsersTab(ListTab):
    """The colleagues, and how many of their promises each keeps on time."""

    delete_verb = staticmethod(firm.delete_user)
    rates: Mapping[int | None, KeptRate] = MappingProxyType({})

    def show_rates(self, rates: Mapping[int | None, KeptRate]) -> None:
        """Take the kept rates by the colleague's id; they are shown with the list."""
        self.rates = rates

    def lines(self, lists: FirmLists) -> Sequence[Line]:
        return [
            Line(
                key=user.id,
                title=user.name,
                detail=" · ".join(part for part in (user.email, self._kept(user.id)) if part),
                end=phrases.code("user_role", user.role),
                chip=self.tr("you") if user.is_me else "",
                tone="info",
                faded=user.retired,
            )
            for user in lists.users
        ]

    def _kept(self, user_id: int) -> str:
        rate = self.rates.get(user_id)
        return "" if rate is None else Care().kept(rate)

    def add(self) -> None:
        title = self.tr("New colleague")
        FormDialog(self.context, title, self._fields, firm.add_user, self).open()

    def change(self, key: object) -> None:
        found = next(u for u in self.lists.users if u.id == key) if self.lists else None
        if found is not None:
            values = {
                "name": found.name,
                "email": found.email,
                "role": found.role,
                "retired": found.retired,
            }
            FormDialog(
                self.context,
                self.tr("Colleague"),
                self._fields,
                firm.edit_user,
                self,
                fixed={"id": found.id},
                values=values,
            ).open()

    def retranslate(self) -> None:
        self.note.setText(self.tr("Who looks after customers and deals with you."))
        self.add_button.setText(self.tr("New colleague"))
        super().retranslate()

    def _fields(self) -> Sequence[Field]:
        return [
            Field("name", self.tr("Name"), required=True),
            Field("email", self.tr("Mail address")),
            Field("role", self.tr("Role"), "choice", choices=phrases.choices("user_role")),
            Field("retired", self.tr("No longer here"), "flag"),
        ]


class FieldsTab(ListTab):
    """Fields of the firm's own."""

    delete_verb = staticmethod(firm.delete_custom_field)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.list.entries = self.entries
        rename_by_f2(self.list, self.rename)
        move_by_keys(self.list, lambda by: self.move_field(self.list.current(), by))

    def _detail(self, field: ListedField) -> str:
        said = self.tr("%n record(s)", "", field.count)
        return " · ".join(part for part in (formats.listed(field.choices), said) if part)

    def entries(self, key: Any) -> Sequence[tuple[str, Callable[[], object]]]:
        """What the menu of a field offers besides."""
        found = self._field(key)
        do = partial(undoably, self.context)
        retire = partial(do, custom_fields.retire, self, id=found.id, retired=not found.retired)
        offered = [
            (self.tr("Use again") if found.retired else self.tr("No longer use"), retire),
            (self.tr("Move up (Alt+Up)"), partial(self.move_field, key, -1)),
            (self.tr("Move down (Alt+Down)"), partial(self.move_field, key, 1)),
        ]
        offered.insert(0, (self.tr("Hold another kind of value…"), partial(self.convert, key)))
        if found.choices:
            offered.insert(0, (self.tr("Rename a word…"), partial(self.rename_word, key)))
        return offered

    def rename(self, key: Any, name: str) -> None:
        """Call a field otherwise."""
        undoably(self.context, firm.edit_custom_field, self, id=int(key), name=name)

    def rename_word(self, key: Any) -> None:
        """Ask which word is called how; the records that say it follow."""
        found = self._field(key)

        def fields() -> Sequence[Field]:
            words = [(word, word) for word in found.choices]
            return [
                Field("word", self.tr("Word"), "choice", required=True, choices=words),
                Field("new", self.tr("New name"), required=True),
            ]

        fixed = {"field_id": found.id}
        title = self.tr("Rename a word")
        verb = custom_fields.rename_choice
        FormDialog(self.context, title, fields, verb, self, fixed=fixed).open()

    def convert(self, key: Any) -> None:
        """Ask what a field holds from now on; the dialog says which values do not fit."""
        found = self._field(key)

        def fields() -> Sequence[Field]:
            kinds = phrases.choices("field_kind")
            others = [(code, word) for code, word in kinds if code != found.kind]
            return [Field("kind", self.tr("Holds"), "choice", required=True, choices=others)]

        dialog = FormDialog(
            self.context,
            self.tr("Hold another kind of value"),
            fields,
            custom_kinds.convert,
            self,
            fixed={"id": found.id, "yes_no": (self.tr("Yes"), self.tr("No"))},
            remark=self.tr("What records say is kept; when something does not fit, it is named."),
        )
        dialog.name(f"{found.name} · {phrases.code('field_kind', found.kind)}")
        dialog.open()

    def move_field(self, key: Any, by: int) -> None:
        """Move a field up or down among those of the same subject."""
        if self.lists is None or key is None:
            return
        subject = self._field(key).subject
        ids = moved([f.id for f in self.lists.fields if f.subject == subject], int(key), by)
        if ids is not None:
            rest = [f.id for f in self.lists.fields if f.subject != subject]
            undoably(self.context, custom_fields.arrange, self, ids=[*ids, *rest])

    def _field(self, key: Any) -> ListedField:
        fields = self.lists.fields if self.lists is not None else ()
        return next(field for field in fields if field.id == key)

    def lines(self, lists: FirmLists) -> Sequence[Line]:
        return [
            Line(
                key=field.id,
                title=field.name,
                detail=self._detail(field),
                end=phrases.code("field_kind", field.kind),
                chip=phrases.code("field_subject", field.subject),
                faded=field.retired,
            )
            for field in lists.fields
        ]

    def add(self) -> None:
        FormDialog(self.context, self.tr("New field"), self._new_fields, add_field, self).open()

    def change(self, key: object) -> None:
        found = next(f for f in self.lists.fields if f.id == key) if self.lists else None
        if found is not None:
            FormDialog(
                self.context,
                self.tr("Field"),
                lambda: self._changed_fields(found),
                edit_field,
                self,
                fixed={"id": found.id},
                values={
                    "name": found.name,
                    "retired": found.retired,
                    "choices": found.choices,
                    "retired_choices": found.retired_choices,
                },
            ).open()

    def retranslate(self) -> None:
        self.note.setText(
            self.tr("What you want to know of customers, people or deals beyond the usual.")
        )
        self.add_button.setText(self.tr("New field"))
        super().retranslate()

    def _new_fields(self) -> Sequence[Field]:
        subjects, kinds = phrases.choices("field_subject"), phrases.choices("field_kind")
        return [
            Field("name", self.tr("Name"), required=True),
            Field("subject", self.tr("Belongs to"), "choice", required=True, choices=subjects),
            Field("kind", self.tr("Holds"), "choice", required=True, choices=kinds),
            self._words(),
        ]

    def _changed_fields(self, field: ListedField) -> Sequence[Field]:
        name = Field("name", self.tr("Name"), required=True)
        retired = Field("retired", self.tr("No longer used"), "flag")
        if field.kind != "choice":
            return [name, retired]
        gone = Field(
            "retired_choices",
            self.tr("No longer offered"),
            "lines",
            hint=self.tr("A word put here is offered no more and stays where it is said"),
            help=self.tr("Move a word from one list to the other to offer it again, or no longer"),
        )
        return [name, self._words(), gone, retired]

    def _words(self) -> Field:
        hint = self.tr("One per line, for a field that is a choice")
        return Field("choices", self.tr("Words to choose from"), "lines", hint=hint)


def add_field(store: Store, **entry: Any) -> int:
    """Add a field of our own; without words to choose from it has none."""
    return firm.add_custom_field(store, **{**entry, "choices": entry.get("choices") or ()})


def edit_field(store: Store, **entry: Any) -> int:
    """Change a field of our own; without words no longer offered it has none."""
    retired = entry.pop("retired_choices", None) or ()
    return firm.edit_custom_field(store, retired_choices=retired, **entry)
