"""People saved as vCards, for a phone or another address book."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from crm_desktop.exchange import exporting
from crm_desktop.store import Store
from ui import saving
from ui.background import Job
from ui.context import Context

translate = QCoreApplication.translate


def save_cards(context: Context, parent: QWidget, ids: Collection[int], name: str = "") -> None:
    """Ask for a file and write people to it."""
    proposed = saving.file_name(name or translate("AddressCards", "people"))
    title, kind = translate("AddressCards", "Save as vCard"), translate("AddressCards", "vCard")
    chosen = saving.ask_where(context.settings, parent, title, f"{proposed}.vcf", f"{kind} (*.vcf)")
    if not chosen:
        return
    path = saving.path_of(chosen, "vcf")

    def write(store: Store, _job: Job) -> int:
        with store.read() as session:
            return exporting.export(session, "contacts", path, ids=ids)

    context.tasks.work(write, asker=parent, then=lambda count: _say(context, count, path))


def _say(context: Context, count: int, path: Path) -> None:
    context.desk.say(_Counts().saved(count).format(name=path.name))


class _Counts(QObject):
    """The phrase with a number, which has its own plural in every language."""

    def saved(self, n: int) -> str:
        return self.tr("%n person(s) written to {name}", "", n)
