"""Pictures of merging: two side by side, many by a rule, and what was merged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from crm_desktop.counts import busiest_customer, latest_customers
from crm_desktop.merging import Mergeable
from ui.context import Context
from ui.pages.duplicates.many import ManyDialog
from ui.pages.duplicates.merges import MergesWindow
from ui.pages.duplicates.side_by_side import MergeDialog

Save = Callable[[QWidget, str], None]


def take_dialogs(window: QWidget, context: Context, save: Save) -> None:
    """Each dialog of merging, over the window."""
    with context.store.read() as session:
        busiest = busiest_customer(session)
        others = [row for row in latest_customers(session, 3) if row != busiest]
    if busiest is None or not others:
        return
    firm = Mergeable.CUSTOMER
    dialogs: dict[str, QDialog] = {
        "dialog-merge": MergeDialog(context, firm, [busiest, others[0]], window),
        "dialog-merge-many": ManyDialog(context, firm, [(busiest, i) for i in others], window),
        "dialog-merges": MergesWindow(context, window),
    }
    for name, dialog in dialogs.items():
        dialog.show()
        save(dialog, name)
        dialog.done(0)
