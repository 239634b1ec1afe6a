"""Opens the centre of duplicates; its code is imported when it is first wanted."""

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
