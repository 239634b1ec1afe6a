"""Opens the centre of duplicates and the list of merges; imports their code when it is wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context


def open_duplicates(context: Context, over: QWidget) -> None:
    """Show the centre over a window; one that is open already comes to the front."""
    from ui.pages.duplicates.page import DuplicatesWindow

    known = next(iter(over.findChildren(DuplicatesWindow)), None)
    window = known or DuplicatesWindow(context, over)
    window.show()
    window.raise_()
    window.activateWindow()


def open_merges_of(
    context: Context, over: QWidget, subject: str | None = None, record_id: int = 0
) -> None:
    """Show what went into a record; all that was merged for no subject."""
    from crm_desktop.merging import Mergeable
    from ui.pages.duplicates.merges import open_merges

    into = None if subject is None else (Mergeable(subject), record_id)
    open_merges(context, over, into=into)
