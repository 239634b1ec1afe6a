"""Pictures of every step of an import, and of the list of past ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from crm_desktop.demo import other_book
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.importing.dialog import ImportDialog
from ui.pages.importing.past_imports import PastImports

Save = Callable[[QWidget, str], None]
_STEPS = ("columns", "rules", "questions", "check")


def take_import(window: QWidget, context: Context, place: Path, save: Save) -> None:
    """A workbook is led in step by step; where the file may be written, it comes in."""
    path = place / "firms.xlsx"
    with context.store.read() as session:
        other_book.write(session, path)
    dialog = ImportDialog(context, window)
    dialog.open()
    dialog.take([path])
    save(dialog, "dialog-import-files")
    for name in _STEPS:
        dialog.advance()
        save(dialog, f"dialog-import-{name}")
        if name == "rules":
            dialog.rules_step.cards[1].buttons["ask"].click()
            save(dialog, f"dialog-import-{name}")
    if context.store.read_only:
        dialog.reject()
        return
    dialog.advance()
    save(dialog, "dialog-import-result")
    dialog.accept()
    past = PastImports(context, window)
    past.open()
    save(past, "dialog-past-imports")
    past.accept()
    Store.undo(context.store)
