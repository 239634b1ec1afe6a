"""How far the copying of files is, with a way to stop it; only when it takes over a second."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from ui.background import Job

PATIENCE_MS = 1_000


class CopyProgress(QProgressDialog):
    """Goes by itself when the work is done; the window can be used meanwhile."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("CRM Desktop")
        self.setLabelText(self.tr("Copying files…"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumDuration(PATIENCE_MS)
        self.setRange(0, 0)
        self.canceled.connect(job.cancel)
        job.progress.connect(self._show)
        job.finished.connect(self.deleteLater)

    def _show(self, done: int, total: int) -> None:
        self.setRange(0, total)
        self.setValue(done)
