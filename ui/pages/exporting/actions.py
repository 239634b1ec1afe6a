"""The actions of data out, wherever one is in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui import saving
from ui.context import Context
from ui.page import Page

translate = QCoreApplication.translate


def make_exports(
    context: Context,
    window: QWidget,
    page: Callable[[], Page],
    opened: Callable[[Path], object],
) -> None:
    """Make them; `page` says which page is shown, `opened` opens a file that was made."""

    def export(kind: str = "") -> None:
        from ui.pages.exporting.dialog import ExportDialog

        ExportDialog(context, window, page().export_offer(), kind).open()

    def open_archive() -> None:
        from ui.pages.exporting.archive_dialog import ArchiveDialog

        title = translate("ArchiveDialog", "Open an archive")
        kinds = translate("ArchiveDialog", "Archives (*.zip)")
        for chosen in saving.ask_which(context.settings, window, title, kinds)[:1]:
            dialog = ArchiveDialog(context, window, Path(chosen), opened)
            dialog.open()
            dialog.look()

    context.actions.make("export_data", export)
    context.actions.make("export_everything", lambda: export("everything"))
    context.actions.make("open_archive", open_archive)
