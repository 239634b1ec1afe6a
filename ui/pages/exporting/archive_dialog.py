"""An archive brought back: what it holds, where its file will be, then that file is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.errors import UserError
from crm_desktop.exchange import archives
from crm_desktop.exchange.archives.form import Manifest
from crm_desktop.store import Store
from ui import formats, phrases, saving
from ui.background import Job
from ui.context import Context

_WHOLE = 1_000
_WIDTH = 520


class ArchiveDialog(QDialog):
    """Makes a new file of an archive and hands its path to `opened`. Call open(), then look()."""

    def __init__(
        self, context: Context, parent: QWidget, archive: Path, opened: Callable[[Path], object]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open an archive"))
        self.setMinimumWidth(_WIDTH)
        self._context = context
        self._archive = archive
        self._opened = opened
        self._job: Job | None = None
        self.holds = QLabel()
        self.message = QLabel()
        self.bar = QProgressBar()
        self.open_button = QPushButton(self.tr("Make a file of it…"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self._build()

    def look(self) -> None:
        """Ask what the archive holds."""
        self._start(lambda _store, _job: archives.look_into(self._archive), self._show)

    def make(self, path: Path) -> None:
        """Make the file."""

        def work(_store: Store, job: Job) -> Path:
            archives.make_file(
                self._archive,
                path,
                progress=lambda share: job.tell(round(share * _WHOLE), _WHOLE),
                cancelled=lambda: job.cancelled,
            )
            return path

        self._start(work, self._made)

    def reject(self) -> None:
        """Esc: stop the work under way, else close."""
        if self._job is not None:
            self._job.cancel()
            self.cancel_button.setEnabled(False)
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's close button is as careful as Esc."""
        if self._job is not None:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)

    def _build(self) -> None:
        space = self._context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("large")] * 4)
        layout.setSpacing(space("medium"))
        title = QLabel(self._archive.name)
        title.setProperty("class", "heading")
        note = QLabel(
            self.tr(
                "A new file is made of it, equal to the one it came from. "
                "The file that is open now stays as it is."
            )
        )
        note.setProperty("class", "muted")
        self.message.setProperty("class", "problem")
        self.message.hide()
        for label in (self.holds, note, self.message):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        for widget in (title, self.holds, note):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.message)
        layout.addWidget(self.bar)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.open_button.setProperty("class", "primary")
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self._choose_place)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        layout.addLayout(buttons)

    def _start(self, work: Callable[[Store, Job], object], then: Callable[..., object]) -> None:
        self.message.hide()
        self.open_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self._job = self._context.tasks.work(
            work, asker=self, then=partial(self._done, then), failed=self._failed
        )
        self._job.progress.connect(self._show_progress)

    def _done(self, then: Callable[[object], object], answer: object) -> None:
        self._job = None
        self.bar.hide()
        then(answer)

    def _show(self, manifest: Manifest) -> None:
        rows = manifest.rows
        counted = [
            self.tr("%Ln customer(s)", "", rows.get("customer", 0)),
            self.tr("%Ln person(s)", "", rows.get("contact", 0)),
            self.tr("%Ln deal(s)", "", rows.get("deal", 0)),
            self.tr("%Ln activity(ies)", "", rows.get("activity", 0)),
        ]
        told = self.tr("Made {moment}: {counts}.").format(
            moment=formats.moment(manifest.made_at), counts=formats.listed(counted)
        )
        if not manifest.complete:
            told += " " + self.tr(
                "Where people stand and the history of changes were left out of it."
            )
        self.holds.setText(told)
        self.open_button.setEnabled(True)
        self.open_button.setFocus()

    def _choose_place(self) -> None:
        name = f"{saving.file_name(self._archive.stem)}.crm"
        chosen = saving.ask_where(
            self._context.settings,
            self,
            self.tr("Where to put the new file"),
            str(self._context.store.path.parent / name),
            self.tr("Files of this program (*.crm)"),
        )
        if chosen:
            self.make(saving.path_of(chosen, "crm"))

    def _made(self, path: Path) -> None:
        self.accept()
        self._opened(path)

    def _show_progress(self, done: int, total: int) -> None:
        # What is derived is made at the end, all at once.
        self.bar.setRange(0, 0 if done >= total else total)
        self.bar.setValue(done)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.bar.hide()
        self.cancel_button.setEnabled(True)
        problem = error if isinstance(error, UserError) else UserError("bug")
        self.message.setText(phrases.error(problem))
        self.message.show()
        self.open_button.setEnabled(bool(self.holds.text()))
