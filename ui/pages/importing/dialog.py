"""The import dialog: file, columns, words, check, result; Esc and Back work at every step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.changes import Change
from crm_desktop.errors import UserError
from crm_desktop.exchange import sources
from crm_desktop.exchange.headers import guess_kind
from crm_desktop.exchange.importing import import_files
from crm_desktop.exchange.results import ImportResult, save_refused
from crm_desktop.exchange.sources import Preview
from crm_desktop.store import Store
from ui import phrases, saving
from ui.background import Job
from ui.context import Context
from ui.pages.importing.columns_step import ColumnsStep
from ui.pages.importing.file_step import FileStep
from ui.pages.importing.outcome import Outcome
from ui.pages.importing.words_step import WordsStep

# How much of the whole each step of the work takes, in thousandths: where it begins, how long.
_SHARES = {
    "reading": (0, 70),
    "checking": (70, 380),
    "indexing": (450, 120),
    "writing": (570, 430),
}
_WHOLE = 1_000


class ImportDialog(QDialog):
    """Leads a file in. Call open()."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self._context = context
        self._paths: list[Path] = []
        self._preview: Preview | None = None
        self._result: ImportResult | None = None
        self._job: Job | None = None
        self.file_step = FileStep(context)
        self.columns_step = ColumnsStep(context)
        self.words_step = WordsStep(context)
        self.check_step = Outcome(context)
        self.result_step = Outcome(context)
        self._steps = (
            self.file_step,
            self.columns_step,
            self.words_step,
            self.check_step,
            self.result_step,
        )
        self._build()
        self.file_step.chosen.connect(self.take)
        self.file_step.reread.connect(self._read_again)
        self.columns_step.changed.connect(self._columns_changed)
        for step in (self.check_step, self.result_step):
            step.save_refused.connect(self._save_refused)
        self._go(self.file_step)
        self.file_step.first.setFocus()

    def take(self, paths: list[Path]) -> None:
        """Look into files; the first one stands for all."""
        self._paths = paths
        self._read(None, None)

    def outcome(self) -> ImportResult | None:
        """What the last run did or would do."""
        return self._result

    def message(self) -> str:
        """What is said below the step; empty when all is well."""
        return self._message.text()

    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def advance(self) -> None:
        """The primary button."""
        step = self._stack.currentWidget()
        if step is self.file_step and self._preview is not None:
            self.columns_step.show_columns(self.file_step.kind(), self._preview)
            self._go(self.columns_step)
        elif step is self.columns_step:
            self._run(dry_run=True, then=self._tried, asked=False)
        elif step is self.words_step:
            self._run(dry_run=True, then=self._checked, asked=True)
        elif step is self.check_step:
            self._run(dry_run=False, then=self._done, asked=True)
        elif step is self.result_step:
            self.accept()

    def back(self) -> None:
        """One step back; the result has none."""
        step = self._stack.currentWidget()
        if step is self.check_step and self._was_asked:
            self._go(self.words_step)
        elif step in (self.check_step, self.words_step):
            self._go(self.columns_step)
        elif step is self.columns_step:
            self._go(self.file_step)

    def reject(self) -> None:
        """Esc: stop the work under way, else close."""
        if self._job is not None:
            self._job.cancel()
            self._cancel.setEnabled(False)
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's close button is as careful as Esc."""
        if self._job is not None:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)

    def _columns_changed(self) -> None:
        self._say("")
        self._update_buttons()

    def _read_again(self) -> None:
        self._read(self.file_step.encoding(), self.file_step.delimiter())

    def _read(self, encoding: str | None, delimiter: str | None) -> None:
        path = self._paths[0]
        self._start(
            lambda _store, _job: sources.preview(path, encoding=encoding, delimiter=delimiter),
            partial(self._show_preview, propose=encoding is None and delimiter is None),
        )

    def _show_preview(self, preview: Preview, propose: bool) -> None:
        self._preview = preview
        if propose:
            kind = guess_kind(preview.layout.headers)
            if kind is not None:
                self.file_step.set_kind(kind)
        self.file_step.show_preview(preview, [path.name for path in self._paths])

    def _run(
        self,
        *,
        dry_run: bool,
        then: Callable[[ImportResult], None],
        asked: bool,
    ) -> None:
        words = self.words_step.values() if asked else {}
        days = self.words_step.day_orders() if asked else {}
        preview, mapping = self._preview, self.columns_step.mapping()
        kind, paths = self.file_step.kind().value, list(self._paths)
        assert preview is not None, "only a file that was read is run"

        def work(store: Store, job: Job) -> ImportResult:
            return import_files(
                store,
                kind=kind,
                files=paths,
                mapping=mapping,
                values=words,
                dry_run=dry_run,
                progress=lambda step, share: job.tell(_done(step, share), _WHOLE),
                cancelled=lambda: job.cancelled,
                day_orders=days,
                layouts={preview.path: preview.layout},
            )

        self._start(work, then)

    def _tried(self, result: ImportResult) -> None:
        self._was_asked = bool(result.unknown_words or result.uncertain_days)
        self.words_step.show_words(
            self.file_step.kind(), result.unknown_words, result.uncertain_days
        )
        if self._was_asked:
            self._result = result
            self._go(self.words_step)
        else:
            self._checked(result)

    def _checked(self, result: ImportResult) -> None:
        self._result = result
        self.check_step.show_result(result)
        self._go(self.check_step)

    def _done(self, result: ImportResult) -> None:
        self._result = result
        self.result_step.show_result(result)
        self._go(self.result_step)

    def _take_back(self) -> None:
        if self._result is None or self._result.change_id is None:
            return
        self._undo.setEnabled(False)
        self._context.tasks.do(
            Store.undo,
            asker=self,
            then=self._taken_back,
            failed=self._failed,
            only=self._result.change_id,
        )

    def _taken_back(self, _change: Change) -> None:
        self._context.desk.say(self.tr("The import was taken back."))
        self.accept()

    def _save_refused(self) -> None:
        if self._result is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save refused rows"), self.tr("refused.csv"), "CSV (*.csv)"
        )
        if name:
            try:
                save_refused(saving.path_of(name, "csv"), self._result.refused)
            except UserError as problem:
                self._failed(problem)

    def _start(self, work: Callable[[Store, Job], object], then: Callable[..., None]) -> None:
        """Run slow work; meanwhile only stopping is possible."""
        if self._job is not None:
            return
        self._say("")
        self._job = self._context.tasks.work(
            work, asker=self, then=partial(self._arrived, then), failed=self._failed
        )
        self._job.progress.connect(self._show_progress)
        self._bar.setRange(0, 0)
        self._update_buttons()

    def _arrived(self, then: Callable[[object], None], answer: object) -> None:
        self._job = None
        then(answer)
        self._update_buttons()
        if self._next.isEnabled():
            self._next.setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        problem = error if isinstance(error, UserError) else UserError("bug")
        self._say(phrases.error(problem))
        self._update_buttons()

    def _show_progress(self, done: int, total: int) -> None:
        # The last stretch, the search index, is one step of the database: it only says "busy".
        self._bar.setRange(0, 0 if done >= _SHARES["indexing"][0] else total)
        self._bar.setValue(done)

    def _go(self, step: QWidget) -> None:
        self._say("")
        self._stack.setCurrentWidget(step)
        for label, (name, steps) in self._trail.items():
            here = step in steps
            label.setText(name)
            label.setProperty("class", "strong" if here else "muted")
            label.style().unpolish(label)
            label.style().polish(label)
        self._update_buttons()

    def _update_buttons(self) -> None:
        step, busy = self._stack.currentWidget(), self._job is not None
        missing = self.columns_step.missing() if step is self.columns_step else ""
        needed = self.tr("Still needed: %1").replace("%1", missing) if missing else ""
        self._message.setText(self._problem or needed)
        self._message.setVisible(bool(self._message.text()))
        self._bar.setVisible(busy)
        self._stack.setEnabled(not busy)
        finished = step is self.result_step
        self._back.setVisible(step not in (self.file_step, self.result_step))
        self._back.setEnabled(not busy)
        self._cancel.setVisible(not finished)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        self._undo.setVisible(
            finished and self._result is not None and bool(self._result.change_id)
        )
        self._undo.setEnabled(not busy)
        texts: dict[QWidget | None, str] = {
            self.check_step: self.tr("Import"),
            self.result_step: self.tr("Close"),
        }
        self._next.setText(texts.get(step, self.tr("Next")))
        ready = self._preview is not None and not missing
        self._next.setEnabled(not busy and ready)

    def _say(self, text: str) -> None:
        """What went wrong; the buttons' state follows."""
        self._problem = text

    def _build(self) -> None:
        space = self._context.theme.space
        self._was_asked = False
        self._problem = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("huge")] * 4)
        layout.setSpacing(space("large"))
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self._message = QLabel()
        self._message.setProperty("class", "problem")
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        layout.addLayout(self._build_trail())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._message)
        layout.addWidget(self._bar)
        layout.addLayout(self._build_buttons())
        self.resize(960, 640)

    def _build_trail(self) -> QHBoxLayout:
        """Where one is: File › Columns › Words › Check › Result."""
        names: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("File"), (self.file_step,)),
            (self.tr("Columns"), (self.columns_step,)),
            (self.tr("Words"), (self.words_step,)),
            (self.tr("Check"), (self.check_step,)),
            (self.tr("Result"), (self.result_step,)),
        )
        row = QHBoxLayout()
        row.setSpacing(self._context.theme.space("small"))
        title = QLabel(self.tr("Import"))
        title.setProperty("class", "title")
        row.addWidget(title)
        row.addStretch(1)
        self._trail: dict[QLabel, tuple[str, tuple[QWidget, ...]]] = {}
        for place, name in enumerate(names):
            if place:
                mark = QLabel("›")
                mark.setProperty("class", "muted")
                row.addWidget(mark)
            label = QLabel()
            self._trail[label] = name
            row.addWidget(label)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        self._back = QPushButton(self.tr("Back"))
        self._back.clicked.connect(self.back)
        self._undo = QPushButton(self.tr("Undo this import"))
        self._undo.clicked.connect(self._take_back)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.reject)
        self._next = QPushButton()
        self._next.setProperty("class", "primary")
        self._next.setDefault(True)
        self._next.clicked.connect(self.advance)
        for button in (self._back, self._undo, self._cancel):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(self._context.theme.space("small"))
        row.addWidget(self._back)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._next)
        return row


def _done(step: str, share: float) -> int:
    start, length = _SHARES[step]
    return start + round(share * length)
