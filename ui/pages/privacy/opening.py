"""What is owed to a person, from their menu: all about them given out, or taken away for good."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from crm_desktop.models.base import Base
from crm_desktop.models.types import Day, Flag, Instant, instant_from_int
from crm_desktop.privacy import about_person
from crm_desktop.privacy.about_person import HISTORY, MENTIONS, Wording
from crm_desktop.store import Store
from ui import formats, phrases, saving
from ui.background import Job
from ui.context import Context
from ui.pages.privacy.anonymise_dialog import AnonymiseDialog
from ui.phrases_codes import CODES
from ui.phrases_fields import label, table_name


def anonymise(context: Context, over: QWidget, contact_id: int) -> None:
    """Tell what would go, and take the person away when that is confirmed."""
    dialog = AnonymiseDialog(context, over, contact_id)
    dialog.open()
    dialog.look()


class AboutExport(QObject):
    """Writes all about a person; asks about stances first, then where. Call ask()."""

    def __init__(self, context: Context, over: QWidget, contact_id: int, name: str) -> None:
        super().__init__(over)
        self._context = context
        self._over = over
        self._contact_id = contact_id
        self._name = name

    def ask(self) -> None:
        """Ask whether what was thought of them goes along: they have a right to it."""
        box = QMessageBox(self._over)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(
            self.tr("Include what you noted about where {name} stands?").format(name=self._name)
        )
        box.setInformativeText(
            self.tr(
                "Stance, influence and relationship on stakeholder maps are data about the "
                "person. Somebody who asks for all their data has a right to them too."
            )
        )  # fmt: skip
        include = box.addButton(self.tr("Include"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave out"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(include)
        include.clicked.connect(partial(self._choose, True))
        leave.clicked.connect(partial(self._choose, False))
        box.open()

    def _choose(self, stances: bool) -> None:
        title, kind = self.tr("Export all about this person"), self.tr("Archive")
        proposed = f"{saving.file_name(self._name)}.zip"
        chosen = saving.ask_where(
            self._context.settings, self._over, title, proposed, f"{kind} (*.zip)"
        )
        if chosen:
            self.save(saving.path_of(chosen, "zip"), stances=stances)

    def save(self, path: Path, *, stances: bool) -> None:
        """Write it."""
        wording = self.wording()

        def write(store: Store, _job: Job) -> Path:
            with store.read() as session:
                about = about_person.about_person(session, self._contact_id, stances=stances)
            about_person.write(about, path, wording)
            return path

        self._context.tasks.work(write, asker=self, then=self._said)

    def wording(self) -> Wording:
        """How the page is worded in the language in force."""
        title = self.tr("All about {name}").format(name=self._name)
        own = {HISTORY: self.tr("History of changes"), MENTIONS: self.tr("Mentions elsewhere")}
        columns = {
            "at": self.tr("Changed on"), "table": self.tr("Kind of record"),
            "column": self.tr("Field"), "before": self.tr("Before"), "after": self.tr("After"),
            "text": self.tr("Text"),
        }  # fmt: skip

        def column(table: str, name: str) -> str:
            if table in own:
                return columns[name]
            return table_name(name) if name in Base.metadata.tables else label(table, name)

        return Wording(title, lambda code: own.get(code) or table_name(code), column, self._value)

    def _said(self, path: Path) -> None:
        words = self.tr("All about {name} is in {file}.")
        self._context.desk.say(words.format(name=self._name, file=path.name))

    def _value(self, table: str, name: str, value: Any) -> str:
        """A value as the screen shows it."""
        if name == "at":
            return formats.moment(instant_from_int(value))
        if name == "table":
            return table_name(value)
        if name == "column":
            return label(table, value)
        columns = Base.metadata.tables[table].columns
        kind = columns[name].type if name in columns else None
        vocabulary = getattr(kind, "vocabulary", None)
        words = re.sub(r"(?<!^)(?=[A-Z])", "_", getattr(vocabulary, "__name__", "")).lower()
        if words in CODES:
            return phrases.code(words, str(value))
        if isinstance(kind, Instant):
            return formats.moment(instant_from_int(value))
        if isinstance(kind, Day):
            return formats.day(date.fromisoformat(value))
        if isinstance(kind, Flag):
            return self.tr("Yes") if value else self.tr("No")
        return str(value)
