"""Taking entries away from the timeline: of a repeated one this time, or all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from crm_desktop import activities, complaints, promises, repeating
from crm_desktop.timeline import TimelineEntry
from ui import phrases_repeat
from ui.context import Context
from ui.pages.forms.deleting import delete, undoably
from ui.widgets.timeline.menu import is_repeated

_DELETED_BY: dict[str, Any] = {
    "activity": activities.delete,
    "promise": promises.delete,
    "complaint": complaints.delete,
}


def skip(context: Context, asker: QWidget, entry: TimelineEntry) -> None:
    """Leave this time of a repeated activity out, with a way back."""
    undoably(context, repeating.skip, asker, id=entry.id, day=entry.facts["due_on"])


def take_away(context: Context, asker: QWidget, entry: TimelineEntry) -> None:
    """Delete an entry, with a way back; of a repeated one, ask whether all times are meant."""
    if is_repeated(entry):
        DeletingQuestion(context, asker, entry).open()
    else:
        delete(context, _DELETED_BY[entry.table], [entry.id], asker)


class DeletingQuestion(QMessageBox):
    """Only this time, or the whole series?"""

    def __init__(self, context: Context, asker: QWidget, entry: TimelineEntry) -> None:
        super().__init__(asker)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Delete"))
        words = phrases_repeat.repeated(entry.facts["recurrence"], entry.facts["due_on"])
        self.setText(self.tr("This activity repeats: {rule}.").format(rule=words))
        self.setInformativeText(
            self.tr("Delete this time only, or all that are still planned? What was done stays.")
        )
        reject, act = QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.ActionRole
        self.addButton(QCoreApplication.translate("FormDialog", "Cancel"), reject)
        self.once = QPushButton(self.tr("This time only"))
        self.all = QPushButton(self.tr("All times"))
        self.addButton(self.once, act)
        self.addButton(self.all, act)
        self.setDefaultButton(self.once)
        self.once.clicked.connect(lambda: skip(context, asker, entry))
        self.all.clicked.connect(lambda: undoably(context, repeating.delete, asker, id=entry.id))
