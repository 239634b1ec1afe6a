"""The dialog in which many records are given the same; it says first what that would change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from crm_desktop import bulk_editing
from crm_desktop.bulk_editing import Edit, Preview
from crm_desktop.firm import base_currency
from crm_desktop.listing import FilterField, Subject
from ui import formats
from ui.context import Context
from ui.form import say
from ui.pages.forms.deleting import undoably
from ui.pages.views.bulk_row import BulkRow
from ui.pages.views.bulk_words import before_words, sample_words

PREVIEW_MS = 150
SIZE = (680, 470)


class BulkDialog(QDialog):
    """Changes the records as one Change, which one Undo takes back."""

    def __init__(
        self, context: Context, subject: Subject, ids: Sequence[int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._over = parent
        self._subject: Subject = subject
        self._ids = tuple(ids)
        self._fields: tuple[FilterField, ...] = ()
        self._currency = ""
        self._preview: Preview | None = None
        self.rows: list[BulkRow] = []
        self._ask_fields = context.tasks.ask(self)
        self._ask_preview = context.tasks.ask(self)
        self._soon = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._soon.timeout.connect(self._ask_what_changes)
        self.setWindowTitle(self.tr("Change several"))
        self.add = QPushButton(self.tr("One more field"))
        self.add.setProperty("class", "link")
        self.add.setIcon(context.theme.icon("plus", "accent"))
        self.add.clicked.connect(lambda: self.add_row())
        self.add.setEnabled(False)
        self.says = QLabel(wordWrap=True)
        self.details = QLabel(wordWrap=True)
        self.details.setProperty("class", "muted")
        self.ok = QPushButton(self.tr("Change"))
        self.ok.setProperty("class", "primary")
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        self.ok.clicked.connect(self.accept)
        self._arrange()
        self.finished.connect(self.deleteLater)
        self._ask_fields.start(_fields, subject, then=self._show_fields)

    def add_row(self) -> BulkRow:
        """Ask for one more field."""
        row = BulkRow(self._context.theme, self._fields, self._subject, self._currency)
        row.changed.connect(self._what_changes_soon)
        row.removed.connect(partial(self._remove, row))
        self.rows.append(row)
        self._rows.addWidget(row)
        row.field.setFocus()
        return row

    def edits(self) -> tuple[Edit, ...]:
        """What is wanted, as far as it is complete."""
        wanted = (row.edit() for row in self.rows)
        return tuple(edit for edit in wanted if edit is not None)

    def accept(self) -> None:
        """Change them, and say so with a way back."""
        edits = self.edits()
        if edits and self.ok.isEnabled():
            entry = {"subject": self._subject, "ids": self._ids, "edits": edits}
            undoably(self._context, bulk_editing.edit_in_bulk, self._over, **entry)
            super().accept()

    def _arrange(self) -> None:
        heading = QLabel(self.tr("Change %n selected", "", len(self._ids)))
        heading.setProperty("class", "heading")
        inner = QWidget()
        inner.setProperty("class", "clear")
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, self._context.theme.space("small"), 0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(self._context.theme.space("small"))
        inside.addLayout(self._rows)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addSpacing(self._context.theme.space("medium"))
        inside.addWidget(self.says)
        inside.addWidget(self.details)
        inside.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(self._context.theme.space("medium"))
        layout.addWidget(heading)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self.resize(*SIZE)

    def _show_fields(self, found: tuple[tuple[FilterField, ...], str]) -> None:
        self._fields, self._currency = found
        self.add.setEnabled(True)
        self.add_row()

    def _remove(self, row: BulkRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        (self.rows[-1].field if self.rows else self.add).setFocus()
        self._what_changes_soon()

    def _what_changes_soon(self) -> None:
        self.ok.setEnabled(False)
        self._soon.start()

    def _ask_what_changes(self) -> None:
        edits = self.edits()
        if not edits:
            self._say("", "")
            return
        question = bulk_editing.preview_edit
        self._ask_preview.start(
            question, self._subject, self._ids, edits, then=self._show_preview, failed=self._failed
        )

    def _show_preview(self, found: Preview) -> None:
        if self._soon.isActive():
            return  # something was entered since
        count, changing = formats.number(found.count), formats.number(found.changing)
        words = self.tr("{changing} of {count} will be changed; the others say it already.")
        if found.changing == found.count:
            words = self.tr("All {count} will be changed.")
        elif not found.changing:
            words = self.tr("Nothing changes: all {count} say it already.")
        lines = []
        for field in found.fields:
            shown = next((each for each in self._fields if each.code == field.edit.field), None)
            if shown is not None:
                before = before_words(field, shown, self._subject, self._currency)
                sample = sample_words(field, shown, self._currency)
                lines.append("\n".join(filter(None, (before, sample))))
        self._say(words.format(changing=changing, count=count), "\n\n".join(filter(None, lines)))
        self.ok.setEnabled(found.changing > 0)

    def _failed(self, error: Exception) -> None:
        self._say(say(error), "")

    def _say(self, words: str, details: str) -> None:
        self.says.setText(words)
        self.details.setText(details)


def _fields(session: Session, subject: Subject) -> tuple[tuple[FilterField, ...], str]:
    return bulk_editing.edit_fields(session, subject), base_currency(session)
