"""Pictures of privacy: who is due for a decision, and somebody who is to be anonymised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.pages.privacy.anonymise_dialog import AnonymiseDialog
from ui.pages.privacy.due_dialog import DueWindow

Save = Callable[[QWidget, str], None]


def take_dialogs(window: QWidget, context: Context, contact: int | None, save: Save) -> None:
    """Each dialog of privacy, over the window."""
    due = DueWindow(context, window, date.today())
    due.show()
    save(due, "dialog-due-people")
    due.done(0)
    if contact is None:
        return
    taking = AnonymiseDialog(context, window, contact)
    taking.open()
    taking.look()
    save(taking, "dialog-anonymise")
    taking.done(0)
