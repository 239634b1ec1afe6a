"""What leads a file in: steps under a trail, slow work with a bar, Esc and Back at every step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
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
from crm_desktop.exchange.results import ImportResult, save_refused
from crm_desktop.store import Store
from ui import phrases, saving
from ui.background import Job
from ui.context import Context
from ui.pages.importing.outcome import Outcome

Trail = Sequence[tuple[str, tuple[QWidget, ...]]]


class ImportFrame(QDialog):
    """The buttons, the trail and the work; what the steps are, those built on it say."""

    busy_from = 1_000
    """From which thousandth on the bar only says "busy": one long step of the database."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.context = context
        self.result_step = Outcome(context)
        self.result_step.save_refused.connect(self.save_refused)
        self._results: tuple[ImportResult, ...] = ()
        self._change_id: int | None = None
        self._since: list[int] = []  # Changes of rows that came in afterwards, undone with it
        self._job: Job | None = None
        self._focused: QWidget | None = None
        self._problem = ""

    def outcome(self) -> ImportResult | None:
        """What the last run did or would do with the first of its tables."""
        return self._results[0] if self._results else None

    def keep_outcome(self, *results: ImportResult, change_id: int | None = None) -> None:
        """Remember what a run did or would do; its refused rows can be saved."""
        self._results = results or self._results
        self._change_id = change_id
        self._since = []

    def keep_retry(self, change_id: int) -> None:
        """Rows that were refused came in by a Change of their own, which is undone first."""
        if self._change_id is not None:
            self._since.append(change_id)

    def message(self) -> str:
        """What is said below the step; empty when all is well."""
        return self._message.text()

    def is_busy(self) -> bool:
        """Whether work is under way."""
        return self._job is not None

    def step(self) -> QWidget:
        """The step that is shown."""
        shown = self._stack.currentWidget()
        assert shown is not None, "arrange() has put the steps there"
        return shown

    def advance(self) -> None:
        """The primary button."""
        raise NotImplementedError

    def back(self) -> None:
        """One step back, where there is one."""

    def has_back(self) -> bool:
        """Whether the step shown has one before it."""
        return False

    def is_ready(self) -> bool:
        """Whether the primary button leads on."""
        return True

    def lacking(self) -> str:
        """What is still needed, in words."""
        return ""

    def next_text(self) -> str:
        """What the primary button says."""
        return self.tr("Close") if self.step() is self.result_step else self.tr("Next")

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

    def show_done(self, result: ImportResult) -> None:
        """The last step: what came in."""
        self.keep_outcome(result, change_id=result.change_id)
        self.result_step.show_result(result)
        self.go(self.result_step)

    def start(
        self,
        work: Callable[[Store, Job], object],
        then: Callable[..., None],
        *,
        stays: bool = False,
    ) -> None:
        """Run slow work; meanwhile only stopping is possible.

        Where the user `stays` at what is shown, the focus stays too.
        """
        if self._job is not None:
            return
        self.say("")
        self._focused = QApplication.focusWidget() if stays else None
        self._job = self.context.tasks.work(
            work, asker=self, then=partial(self._arrived, then), failed=self._failed
        )
        self._job.progress.connect(self._show_progress)
        self._bar.setRange(0, 0)
        self.update_buttons()

    def go(self, step: QWidget) -> None:
        """Show a step."""
        self.say("")
        self._stack.setCurrentWidget(step)
        for label, (name, steps) in self._trail.items():
            here = step in steps
            label.setText(name)
            label.setProperty("class", "strong" if here else "muted")
            label.style().unpolish(label)
            label.style().polish(label)
        self.update_buttons()

    def say(self, text: str) -> None:
        """What went wrong; the buttons' state follows."""
        self._problem = text

    def save_refused(self) -> None:
        """Write what was refused to a file that the user chooses."""
        if not self._results:
            return
        title, proposed = self.tr("Save refused rows"), self.tr("refused.csv")
        name = saving.ask_where(self.context.settings, self, title, proposed, "CSV (*.csv)")
        if name:
            try:
                save_refused(
                    saving.path_of(name, "csv"),
                    [row for result in self._results for row in result.refused],
                )
            except UserError as problem:
                self._failed(problem)

    def update_buttons(self) -> None:
        """Everything below the step, as it stands."""
        step, busy = self.step(), self._job is not None
        self._message.setText(self._problem or self.lacking())
        self._message.setVisible(bool(self._message.text()))
        self._bar.setVisible(busy)
        self._stack.setEnabled(not busy)
        finished = step is self.result_step
        self._back.setVisible(self.has_back())
        self._back.setEnabled(not busy)
        self._cancel.setVisible(not finished)
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        self._undo.setVisible(finished and self._change_id is not None)
        self._undo.setEnabled(not busy)
        self._next.setText(self.next_text())
        self._next.setEnabled(not busy and self.is_ready())

    def arrange(self, steps: Sequence[QWidget], trail: Trail) -> None:
        """Put everything in its place; called once, when the steps are made."""
        space = self.context.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("huge")] * 4)
        layout.setSpacing(space("large"))
        self._stack = QStackedWidget()
        for step in steps:
            self._stack.addWidget(step)
        self._message = QLabel()
        self._message.setProperty("class", "problem")
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        layout.addLayout(self._build_trail(trail))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._message)
        layout.addWidget(self._bar)
        layout.addLayout(self._build_buttons())
        self.resize(960, 640)

    def take_back(self) -> None:
        """Undo the import, and what came in of its refused rows before that."""
        if self._change_id is None:
            return
        self._undo.setEnabled(False)
        self.context.tasks.do(
            Store.undo,
            asker=self,
            then=self._taken_back,
            failed=self._failed,
            only=self._since[-1] if self._since else self._change_id,
        )

    def _taken_back(self, _change: Change) -> None:
        if self._since:
            self._since.pop()
            self.take_back()
            return
        self.context.desk.say(self.tr("The import was taken back."))
        self.accept()

    def _arrived(self, then: Callable[[object], None], answer: object) -> None:
        self._job = None
        then(answer)
        self.update_buttons()
        if self._focused is not None and shiboken6.isValid(self._focused):
            self._focused.setFocus()
        elif self._next.isEnabled():
            self._next.setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        problem = error if isinstance(error, UserError) else UserError("bug")
        self.say(phrases.error(problem))
        self.update_buttons()

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, 0 if done >= self.busy_from else total)
        self._bar.setValue(done)

    def _build_trail(self, names: Trail) -> QHBoxLayout:
        """Where one is: File › Columns › Words › Check › Result."""
        row = QHBoxLayout()
        row.setSpacing(self.context.theme.space("small"))
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
        self._undo.clicked.connect(self.take_back)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.reject)
        self._next = QPushButton()
        self._next.setProperty("class", "primary")
        self._next.setDefault(True)
        self._next.clicked.connect(self.advance)
        for button in (self._back, self._undo, self._cancel):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(self.context.theme.space("small"))
        row.addWidget(self._back)
        row.addWidget(self._undo)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._next)
        return row
