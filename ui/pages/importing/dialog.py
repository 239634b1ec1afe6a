"""The import dialog: file, columns, words, check, result; a calendar goes on in one of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from crm_desktop.exchange import calendars, sources
from crm_desktop.exchange.headers import guess_kind
from crm_desktop.exchange.importing import import_files
from crm_desktop.exchange.results import ImportResult
from crm_desktop.exchange.sources import Preview
from crm_desktop.store import Store
from ui.background import Job
from ui.context import Context
from ui.pages.importing.columns_step import ColumnsStep
from ui.pages.importing.file_step import FileStep
from ui.pages.importing.frame import ImportFrame
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


class ImportDialog(ImportFrame):
    """Leads a file in. Call open()."""

    busy_from = _SHARES["indexing"][0]

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._paths: list[Path] = []
        self._preview: Preview | None = None
        self._was_asked = False
        self.file_step = FileStep(context)
        self.columns_step = ColumnsStep(context)
        self.words_step = WordsStep(context)
        self.check_step = Outcome(context)
        steps = (self.file_step, self.columns_step, self.words_step, self.check_step)
        self.arrange(
            (*steps, self.result_step),
            (
                (self.tr("File"), (self.file_step,)),
                (self.tr("Columns"), (self.columns_step,)),
                (self.tr("Words"), (self.words_step,)),
                (self.tr("Check"), (self.check_step,)),
                (self.tr("Result"), (self.result_step,)),
            ),
        )
        self.file_step.chosen.connect(self.take)
        self.file_step.reread.connect(self._read_again)
        self.columns_step.changed.connect(self._columns_changed)
        self.check_step.save_refused.connect(self.save_refused)
        self.go(self.file_step)
        self.file_step.first.setFocus()

    def take(self, paths: list[Path]) -> None:
        """Look into files; the first one stands for all."""
        self._paths = paths
        self._read(None, None)

    def advance(self) -> None:
        step = self.step()
        if step is self.file_step and self._preview is not None:
            self.columns_step.show_columns(self.file_step.kind(), self._preview)
            self.go(self.columns_step)
        elif step is self.columns_step:
            self._run(dry_run=True, then=self._tried, asked=False)
        elif step is self.words_step:
            self._run(dry_run=True, then=self._checked, asked=True)
        elif step is self.check_step:
            self._run(dry_run=False, then=self.show_done, asked=True)
        elif step is self.result_step:
            self.accept()

    def back(self) -> None:
        step = self.step()
        if step is self.check_step and self._was_asked:
            self.go(self.words_step)
        elif step in (self.check_step, self.words_step):
            self.go(self.columns_step)
        elif step is self.columns_step:
            self.go(self.file_step)

    def has_back(self) -> bool:
        return self.step() not in (self.file_step, self.result_step)

    def is_ready(self) -> bool:
        return self._preview is not None and not self.lacking()

    def lacking(self) -> str:
        missing = self.columns_step.missing() if self.step() is self.columns_step else ""
        return self.tr("Still needed: %1").replace("%1", missing) if missing else ""

    def next_text(self) -> str:
        return self.tr("Import") if self.step() is self.check_step else super().next_text()

    def _columns_changed(self) -> None:
        self.say("")
        self.update_buttons()

    def _read_again(self) -> None:
        self._read(self.file_step.encoding(), self.file_step.delimiter())

    def _read(self, encoding: str | None, delimiter: str | None) -> None:
        path = self._paths[0]

        def look(_store: Store, _job: Job) -> Preview | None:
            if calendars.is_calendar(path):
                return None
            return sources.preview(path, encoding=encoding, delimiter=delimiter)

        self.start(look, partial(self._looked, propose=encoding is None and delimiter is None))

    def _looked(self, preview: Preview | None, propose: bool) -> None:
        if preview is None:
            self._hand_over()
            return
        self._preview = preview
        if propose:
            kind = guess_kind(preview.layout.headers)
            if kind is not None:
                self.file_step.set_kind(kind)
        self.file_step.show_preview(preview, [path.name for path in self._paths])

    def _hand_over(self) -> None:
        """A calendar has neither columns nor words: it goes on in a dialog of its own."""
        from ui.pages.importing.calendar_dialog import CalendarDialog

        parent = self.parentWidget()
        assert parent is not None, "it is made with one"
        dialog = CalendarDialog(self.context, parent)
        self.reject()
        dialog.open()
        dialog.take(self._paths)

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
                layouts={paths[0]: preview.layout},
            )

        self.start(work, then)

    def _tried(self, result: ImportResult) -> None:
        self._was_asked = bool(result.unknown_words or result.uncertain_days)
        self.words_step.show_words(
            self.file_step.kind(), result.unknown_words, result.uncertain_days
        )
        if self._was_asked:
            self.keep_outcome(result)
            self.go(self.words_step)
        else:
            self._checked(result)

    def _checked(self, result: ImportResult) -> None:
        self.keep_outcome(result)
        self.check_step.show_result(result)
        self.go(self.check_step)


def _done(step: str, share: float) -> int:
    start, length = _SHARES[step]
    return start + round(share * length)
