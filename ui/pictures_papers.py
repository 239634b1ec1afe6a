"""Pictures of printing: each paper of a customer before it is printed, and the labels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from ui.context import Context
from ui.page import Page
from ui.paper_preview import PaperPreview
from ui.papers.choosing import PrintDialog
from ui.papers.offered import offered

Save = Callable[[QWidget, str], None]
Settle = Callable[[], None]


def take_papers(window: QWidget, page: Page, context: Context, save: Save, settle: Settle) -> None:
    """The choice of papers, then each of them over the window."""
    papers = offered(context, window, page)
    choice = PrintDialog(papers, window)
    choice.open()
    save(choice, "dialog-print")
    choice.reject()
    for number, paper in enumerate(papers):
        paper.show()
        settle()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                if isinstance(dialog, PaperPreview):
                    dialog.internal_box.setChecked(number == 0)
                save(dialog, f"dialog-print-{number + 1}")
                dialog.reject()
