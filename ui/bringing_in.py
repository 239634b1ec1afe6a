"""What files may be dropped on the window, and the dialogs that lead them in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from ui.context import Context

CALENDARS = (".ics", ".ical", ".icalendar", ".ifb")
TABLES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".vcf", ".vcard")


def importable(data: QMimeData) -> list[Path]:
    """The files among what is dragged that could be brought in."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in (*CALENDARS, *TABLES)]


def bring_in(context: Context, parent: QWidget, paths: Sequence[Path]) -> None:
    """Lead files in; calendars by themselves."""
    if all(path.suffix.lower() in CALENDARS for path in paths):
        bring_calendar(context, parent, paths)
    else:
        open_import(context, parent, paths)


def open_import(context: Context, parent: QWidget, paths: Sequence[Path] = ()) -> None:
    """Bring in tables; without any the dialog asks for them."""
    from ui.pages.importing.dialog import ImportDialog

    dialog = ImportDialog(context, parent)
    dialog.open()
    if paths:
        dialog.take(paths)


def bring_calendar(
    context: Context, parent: QWidget, paths: Sequence[Path], customer_id: int | None = None
) -> None:
    """Bring in calendars; what has no customer gets this one, if one is given."""
    from ui.pages.importing.calendar_dialog import CalendarDialog

    dialog = CalendarDialog(context, parent)
    dialog.open()
    dialog.take(paths, customer_id)


def open_past_imports(context: Context, parent: QWidget) -> None:
    """See what came in before."""
    from ui.pages.importing.past_imports import PastImports

    PastImports(context, parent).open()
