"""What is done with rows of the customers page: edit, change many, tag, delete."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from crm_desktop import bulk_editing, contacts, customers, deals, firm
from crm_desktop.bulk_editing import Edit
from crm_desktop.listing import Choices, ContactRow, DealRow, Row, Subject
from crm_desktop.listing.own import PREFIX
from crm_desktop.models.codes import FieldKind
from crm_desktop.store import Store
from ui import phrases, typed
from ui.address_cards import save_cards
from ui.context import Context
from ui.pages.customer_list import CustomerList
from ui.pages.forms.deleting import delete, undoably
from ui.widgets.criteria_words import criterion

DELETE = {"customer": customers.delete, "contact": contacts.delete, "deal": deals.delete}
MERGED_AT_ONCE = (2, 5)  # that many stand side by side
MOST_TAGS = 20
CODES = ("tier", "customer_class", "sales_mode")


class RowActions(QObject):
    """Hands what the user wants to the verbs; every one is one Change, taken back by one Undo."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._over = parent
        self.choices: Choices | None = None

    def edit(self, row: Row, field: str, value: Any) -> None:
        """Save what was entered into a cell."""
        do = partial(
            self._context.tasks.do, asker=self, failed=partial(self._not_saved, row, field, value)
        )
        if field.startswith(PREFIX):
            do(self._set_own, row=row, field_id=int(field.removeprefix(PREFIX)), value=value)
        elif not isinstance(row, ContactRow):
            do(customers.edit, id=row.id, **{field: value})
        elif field != "title":
            do(contacts.edit, id=row.id, **{field: value})
        elif row.customer_id is not None:
            do(contacts.edit, id=row.id, customer_id=row.customer_id, title=value)
        else:
            self._context.desk.say(self.tr("A title belongs to a firm: place the person there."))

    def _set_own(self, store: Store, *, row: Row, field_id: int, value: Any) -> None:
        """Write what was typed or chosen into one of the firm's own fields."""
        kinds = {field.id: field.kind for field in self.choices.own} if self.choices else {}
        if isinstance(value, str) and kinds.get(field_id) == FieldKind.NUMBER:
            number = typed.number(value)
            value = value if number is None else float(number)
        elif isinstance(value, str) and kinds.get(field_id) == FieldKind.DATE:
            value = typed.day(value) or value
        kind: Subject = "customer"
        if isinstance(row, ContactRow | DealRow):
            kind = "contact" if isinstance(row, ContactRow) else "deal"
        owner = {f"{kind}_id": row.id}
        firm.set_custom_value(store, field_id=field_id, value=value, **owner)

    def set_all(self, ids: list[int], field: str, value: Any) -> None:
        """Set one field of many customers."""
        if len(ids) == 1:
            self._context.tasks.do(customers.edit, asker=self, id=ids[0], **{field: value})
        elif ids:
            undoably(self._context, customers.edit_many, self, ids=ids, **{field: value})

    def tag(self, subject: Subject, ids: list[int], word: str) -> None:
        """Give many customers or people one more tag."""
        word = word.strip()
        if not ids or not word:
            return
        if subject == "customer":
            undoably(self._context, customers.tag, self, ids=ids, word=word)
        else:
            self._edit_tags(subject, ids, Edit("tag", word, "add"))

    def untag(self, subject: Subject, ids: list[int], word: str) -> None:
        """Take a tag off many customers or people."""
        if ids:
            self._edit_tags(subject, ids, Edit("tag", word, "remove"))

    def change_fields(self, subject: Subject, ids: list[int]) -> None:
        """Open the dialog in which many are given the same."""
        from ui.pages.views.bulk import BulkDialog

        if ids:
            BulkDialog(self._context, subject, ids, self._over).open()

    def manage_tags(self) -> None:
        """Open the list of all tags."""
        from ui.pages.views.tag_manager import TagManager

        TagManager(self._context, self._over).open()

    def delete(self, subject: Subject, ids: list[int]) -> None:
        """Delete rows, and say so with a way back."""
        if ids:
            delete(self._context, DELETE[subject], ids, self)

    def merge(self, subject: Subject, ids: list[int]) -> None:
        """Show rows side by side, to be merged."""
        from ui.pages.duplicates.side_by_side import open_side_by_side

        if MERGED_AT_ONCE[0] <= len(ids) <= MERGED_AT_ONCE[1]:
            open_side_by_side(self._context, self._over, subject, ids)
        else:
            self._context.desk.say(self.tr("Select two to five that are the same, to merge them."))

    def show_merges(self, subject: Subject | None = None, record_id: int = 0) -> None:
        """Show what was merged, or what into one record, to be taken apart again."""
        from ui.pages.duplicates.opening import open_merges_of

        open_merges_of(self._context, self._over, subject, record_id)

    def menu(self, subject: Subject, ids: list[int], shown: CustomerList, parent: QWidget) -> QMenu:
        """What can be done with these rows, but for opening and deleting them."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit cell")).triggered.connect(shown.edit_current)
        menu.addAction(self.tr("Copy with headers")).triggered.connect(lambda _=False: shown.copy())
        menu.addAction(self.tr("Copy without headers")).triggered.connect(
            lambda _=False: shown.copy(titled=False)
        )
        menu.addSeparator()
        self.add_changes(menu, subject, ids)
        tags = self.tag_menu(subject, ids, menu)
        tags.setTitle(self.tr("Tag"))
        menu.addMenu(tags)
        if subject == "contact":
            self.add_cards(menu, ids)
        if len(ids) == 1:
            merged = menu.addAction(self.tr("Merged records…"))
            merged.triggered.connect(lambda _=False: self.show_merges(subject, ids[0]))
        return menu

    def change_menu(self, subject: Subject, ids: list[int], parent: QWidget) -> QMenu:
        """A menu of what can be set on all of these."""
        menu = QMenu(parent)
        self.add_changes(menu, subject, ids)
        return menu

    def add_changes(self, menu: QMenu, subject: Subject, ids: list[int]) -> None:
        """Put a menu for each field that several customers may share into `menu`."""
        if subject == "customer":
            for field in CODES:
                self._add_choices(menu, ids, field, phrases.choices(field))
            owners = self.choices.owners if self.choices else ()
            if owners:
                self._add_choices(menu, ids, "owner_id", list(owners))
        any_fields = menu.addAction(self.tr("Change any fields…"))
        any_fields.triggered.connect(lambda _=False: self.change_fields(subject, ids))

    def add_cards(self, menu: QMenu, ids: list[int]) -> None:
        """Offer people as address cards."""
        save = partial(save_cards, self._context, self._over, ids)
        menu.addAction(self.tr("Save as vCard…")).triggered.connect(lambda _=False: save())

    def tag_menu(self, subject: Subject, ids: list[int], parent: QWidget) -> QMenu:
        """A menu of the tags in use, of a new one, and of those to take away."""
        menu = QMenu(parent)
        offered = self.choices
        in_use = (offered.tag if subject == "customer" else offered.people_tag) if offered else ()
        words = in_use[:MOST_TAGS]
        for word in words:
            menu.addAction(word.replace("&", "&&")).triggered.connect(
                partial(self._call, self.tag, subject, ids, word)
            )
        if words:
            menu.addSeparator()
        new = menu.addAction(self.tr("New tag…"))
        new.triggered.connect(lambda _=False: self._new_tag(subject, ids))
        if words:
            away = menu.addMenu(self.tr("Take away"))
            for word in words:
                away.addAction(word.replace("&", "&&")).triggered.connect(
                    partial(self._call, self.untag, subject, ids, word)
                )
        menu.addAction(self.tr("Manage tags…")).triggered.connect(
            lambda _=False: self.manage_tags()
        )
        return menu

    def _edit_tags(self, subject: Subject, ids: list[int], edit: Edit) -> None:
        entry = {"subject": subject, "ids": ids, "edits": (edit,)}
        undoably(self._context, bulk_editing.edit_in_bulk, self, **entry)

    @staticmethod
    def _call(do: Callable[..., object], *what: object) -> None:
        # The tick of the entry, which Qt adds at the end, says nothing here.
        do(*what[:3])

    def _not_saved(self, row: Row, field: str, value: Any, error: Exception) -> None:
        """The cell shows the old value again; what was entered can still be saved from here."""
        from ui.form import say

        again = QCoreApplication.translate("FormDialog", "Save again")
        self._context.desk.say(say(error), again, partial(self.edit, row, field, value))

    def _add_choices(
        self, menu: QMenu, ids: list[int], field: str, choices: list[tuple[Any, str]]
    ) -> None:
        under = menu.addMenu(criterion(field))
        for value, word in [*choices, (None, self.tr("Not given"))]:
            under.addAction(word).triggered.connect(
                lambda _=False, value=value: self.set_all(ids, field, value)
            )

    def _new_tag(self, subject: Subject, ids: list[int]) -> None:
        dialog = QInputDialog(self._over)
        dialog.setWindowTitle(self.tr("New tag"))
        dialog.setLabelText(self.tr("Tag the selected ones with:"))
        dialog.textValueSelected.connect(lambda word: self.tag(subject, ids, word))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
