"""Pictures of saved views, grouped rows, the filter builder and changing many."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from crm_desktop.listing import AllOf, AnyOf, Condition
from ui.pages.customers import CustomersPage
from ui.widgets.elided_combo import ElidedCombo

FILTER = AllOf(
    (
        Condition("tier", "one_of", ("core", "key")),
        AnyOf(
            (
                Condition("last_touch", "older_than", (10, "days")),
                Condition("open_deals", "at_least", (1,)),
            )
        ),
    )
)
Save = Callable[[QWidget, str], None]


def take_views(
    window: QWidget, page: CustomersPage, save: Save, settle: Callable[[], None]
) -> None:
    """The list as a view shows it, and the dialogs over it; the list is as before at the end."""
    page.show_subject("customer")
    settle()
    page.views.filter_by(FILTER)
    page.shown.group_by("tier")
    save(window, "customers-grouped")
    page.menus["customer"].edit_filter()
    _take_dialogs(page, "dialog-filter", save, settle)
    page.shown.group_by("")
    page.views.open("")
    settle()
    page.rows.change_fields("customer", page.shown.model.ids[:12].tolist())
    settle()
    _take_dialogs(page, "dialog-change-several", save, settle, choose=True)
    page.rows.manage_tags()
    _take_dialogs(page, "dialog-tags", save, settle)


def _take_dialogs(
    page: CustomersPage,
    name: str,
    save: Save,
    settle: Callable[[], None],
    *,
    choose: bool = False,
) -> None:
    from ui.pages.views.bulk import BulkDialog

    settle()
    for dialog in page.findChildren(QDialog):
        if not dialog.isVisible():
            continue
        if choose and isinstance(dialog, BulkDialog) and dialog.rows:
            row = dialog.rows[0]
            row.choose("tier")
            if isinstance(row.editor, ElidedCombo):
                row.editor.setCurrentIndex(1)
            row.changed.emit()
            settle()
        save(dialog, name)
        dialog.reject()
