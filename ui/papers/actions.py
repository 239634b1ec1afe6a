"""Printing, wherever one is in the window: a choice of what can be printed of what is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.page import Page


def make_printing(context: Context, window: QWidget, page: Callable[[], Page]) -> None:
    """Make the action; `page` says which page is shown."""

    def choose() -> None:
        # Few print, and the papers know nearly everything: imported when somebody does.
        from ui.papers.choosing import PrintDialog
        from ui.papers.offered import offered

        papers = offered(context, window, page())
        if not papers:
            context.desk.say(PrintDialog.nothing())
        else:
            PrintDialog(papers, window).open()

    context.actions.make("print", choose)
