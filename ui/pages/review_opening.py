"""Opens the review of tiers and classes; its code is imported when it is first wanted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context


def open_review(context: Context, over: QWidget) -> None:
    """Show the review over a window; one that is open already comes to the front."""
    from ui.pages.review import ReviewWindow

    window = next(iter(over.findChildren(ReviewWindow)), None) or ReviewWindow(context, over)
    window.show()
    window.raise_()
    window.activateWindow()
