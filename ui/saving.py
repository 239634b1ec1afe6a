"""The files that somebody chooses: to save to, or to open.

Every dialog starts in the folder used last, at first in the user's documents.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from crm_desktop.settings import Settings

_FOLDER = "files.folder"


def ask_where(
    settings: Settings, parent: QWidget | None, title: str, name: str, kinds: str = ""
) -> str:
    """Ask for a file to save to; "" when none was chosen. A name with a folder starts there."""
    proposed = str(folder(settings) / name)  # of an absolute name that name is left
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, proposed, kinds)
    _keep(settings, chosen)
    return chosen


def ask_which(settings: Settings, parent: QWidget | None, title: str, kinds: str = "") -> list[str]:
    """Ask for files to open."""
    names, _kind = QFileDialog.getOpenFileNames(parent, title, str(folder(settings)), kinds)
    _keep(settings, names[0] if names else "")
    return names


def folder(settings: Settings) -> Path:
    """Where a dialog starts."""
    last = settings.get(_FOLDER)
    if isinstance(last, str) and Path(last).is_dir():
        return Path(last)
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()


def _keep(settings: Settings, chosen: str) -> None:
    if chosen:
        settings.set(_FOLDER, str(Path(chosen).absolute().parent))


def path_of(chosen: str, kind: str) -> Path:
    """The path with the ending of its kind.

    The dialog has asked about the name as it was typed only, so an ending that was added here
    leads to a name that is free.
    """
    path = Path(chosen)
    if path.suffix.lower() == f".{kind}":
        return path
    named = path.with_name(f"{path.name}.{kind}")
    number = 2
    while named.exists():
        named = path.with_name(f"{path.name} ({number}).{kind}")
        number += 1
    return named


def file_name(title: str) -> str:
    """A name for a file, from a title that may hold anything."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title)
    return " ".join(kept.split())[:60] or "CRM"
