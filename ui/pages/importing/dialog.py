"""The import dialog: files, columns, rules, questions, check, result; calendars go on elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from crm_desktop.exchange import calendars, unfinished
from crm_desktop.exchange.importing import import_plans
from crm_desktop.exchange.pasted import Source
from crm_desktop.exchange.plans import TablePlan
from crm_desktop.exchange.results import ImportOutcome
from crm_desktop.store import Store
from ui import phrases
from ui.background import Job
from ui.context import Context
from ui.pages.importing import table_choice
from ui.pages.importing.columns_step import ColumnsStep
from ui.pages.importing.file_step import FileStep
from ui.pages.importing.frame import ImportFrame
from ui.pages.importing.outcome import Outcome
from ui.pages.importing.rules_step import RulesStep
from ui.pages.importing.table_choice import TableChoice
from ui.pages.importing.words_step import WordsStep

# How much of the whole each step of the work takes, in thousandths: where it begins, how long.
_SHARES = {
    "reading": (0, 70),
    "checking": (70, 380),
    "indexing": (450, 120),
    "writing": (570, 430),
}
_WHOLE = 1_000
# Up to so many rows every choice of a rule is tried at once.
_TRIED_AT_ONCE = 3_000


class ImportDialog(ImportFrame):
    """Leads tables in. Call open()."""

    busy_from = _SHARES["indexing"][0]

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._was_asked = False
        self._tried = ImportOutcome(())
        self._known: tuple[list[TablePlan], ImportOutcome] | None = None
        self.file_step = FileStep(context)
        self.columns_step = ColumnsStep(context)
        self.rules_step = RulesStep(context)
        self.words_step = WordsStep(context)
        self.check_step = Outcome(context)
        self._arrange_steps()
        self.file_step.chosen.connect(self.take)
        self.file_step.reread.connect(self._read_again)
        self.file_step.changed.connect(self._changed)
        self.file_step.template.failed.connect(self._tell)
        self.file_step.past_wanted.connect(self._show_past)
        self.file_step.unfinished.wanted.connect(self.resume)
        self.columns_step.changed.connect(self._changed)
        self.rules_step.changed.connect(self._rules_changed)
        self.check_step.save_refused.connect(self.save_refused)
        self.result_step.editor.tried.connect(self._mended)
        self.result_step.editor.set_aside.connect(self._set_aside)
        context.bridge.changed.connect(self._forget)
        self._paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.file_step)
        self._paste.activated.connect(self.file_step.paste)
        self.go(self.file_step)
        self.file_step.first.setFocus()

    def take(self, given: Sequence[Source]) -> None:
        """Look into files and pasted text, on top of what is there."""
        paths = [each for each in given if isinstance(each, Path)]
        if not self.file_step.tables() and len(paths) == len(given):

            def are_calendars(_store: Store, _job: Job) -> bool:
                return all(map(calendars.is_calendar, paths))

            self.start(are_calendars, partial(self._sorted_out, paths))
        else:
            self._look(given)

    def resume(self, plans: Sequence[TablePlan]) -> None:
        """Go on with an import that did not end."""

        def work(store: Store, _job: Job) -> list[TableChoice]:
            with store.read() as session:
                return table_choice.resume(session, plans)

        self.start(work, self._looked)

    def advance(self) -> None:
        step = self.step()
        if step is self.file_step:
            self.columns_step.show_tables(self._taken())
            self.go(self.columns_step)
        elif step is self.columns_step:
            self._run(dry_run=True, then=self._show_rules)
        elif step is self.rules_step:
            self._run(dry_run=True, asking=True, then=self._ask_or_check)
        elif step is self.words_step:
            self._run(dry_run=True, then=self._checked)
        elif step is self.check_step:
            self._run(dry_run=False, then=self._done)
        elif step is self.result_step:
            self.accept()

    def back(self) -> None:
        step = self.step()
        if step is self.check_step and self._was_asked:
            self.go(self.words_step)
        elif step in (self.check_step, self.words_step):
            self.go(self.rules_step)
        elif step is self.rules_step:
            self.go(self.columns_step)
        elif step is self.columns_step:
            self.go(self.file_step)

    def has_back(self) -> bool:
        return self.step() not in (self.file_step, self.result_step)

    def is_ready(self) -> bool:
        return self.step() is self.result_step or (bool(self._taken()) and not self.lacking())

    def lacking(self) -> str:
        missing = self.columns_step.missing() if self.step() is self.columns_step else ""
        return self.tr("Still needed: %1").replace("%1", missing) if missing else ""

    def next_text(self) -> str:
        return self.tr("Import") if self.step() is self.check_step else super().next_text()

    def _arrange_steps(self) -> None:
        steps = (
            (self.tr("File"), self.file_step),
            (self.tr("Columns"), self.columns_step),
            (self.tr("Known records"), self.rules_step),
            (self.tr("Questions"), self.words_step),
            (self.tr("Check"), self.check_step),
            (self.tr("Result"), self.result_step),
        )
        self.arrange([step for _name, step in steps], [(name, (step,)) for name, step in steps])

    def _taken(self) -> list[TableChoice]:
        return [table for table in self.file_step.tables() if table.is_ready()]

    def _changed(self) -> None:
        self._tell("")

    def _tell(self, text: str) -> None:
        self.say(text)
        self.update_buttons()

    def _rules_changed(self) -> None:
        """The picture follows where it is quick; where it is not, the next step counts."""
        if sum(result.rows for result in self._tried.results) <= _TRIED_AT_ONCE:
            self._run(dry_run=True, then=self._count_again, stays=True)

    def _sorted_out(self, paths: list[Path], are_calendars: bool) -> None:
        if are_calendars:
            self._hand_over(paths)
        else:
            self._look(paths)

    def _look(self, given: Sequence[Source]) -> None:
        def work(store: Store, job: Job) -> list[TableChoice]:
            with store.read() as session:
                return table_choice.look(session, given, lambda: job.cancelled)

        self.start(work, self._looked)

    def _forget(self) -> None:
        """What is in the file has changed: what was tried must be tried again."""
        self._known = None

    def _looked(self, tables: list[TableChoice]) -> None:
        self.file_step.add(tables)
        self.go(self.file_step)

    def _read_again(self) -> None:
        place, shown = self.file_step.current(), self.file_step.preview
        table = self.file_step.tables()[place]
        said = (shown.encoding(), shown.delimiter(), shown.header_line())

        def work(store: Store, _job: Job) -> TableChoice:
            with store.read() as session:
                return table_choice.reread(session, table, *said)

        self.start(work, partial(self._was_read_again, place, table))

    def _was_read_again(self, place: int, before: TableChoice, table: TableChoice) -> None:
        """What cannot be read that way is shown as it was, with the reason."""
        self.file_step.replace(place, before if table.problem else table)
        if table.problem:
            self.say(phrases.error(table.problem))

    def _hand_over(self, paths: list[Path]) -> None:
        """A calendar has neither columns nor words: it goes on in a dialog of its own."""
        from ui.pages.importing.calendar_dialog import CalendarDialog

        parent = self.parentWidget()
        assert parent is not None, "it is made with one"
        dialog = CalendarDialog(self.context, parent)
        self.reject()
        dialog.open()
        dialog.take(paths)

    def _show_past(self) -> None:
        from ui.pages.importing.past_imports import PastImports

        PastImports(self.context, self).open()

    def _run(
        self,
        *,
        dry_run: bool,
        then: Callable[[ImportOutcome], None],
        asking: bool = False,
        stays: bool = False,
    ) -> None:
        plans = [table.plan(asking=asking) for table in self._taken()]
        settings = self.context.settings
        if dry_run and self._known is not None and self._known[0] == plans:
            then(self._known[1])  # nothing was said or saved since
            return

        def known(outcome: ImportOutcome) -> None:
            self._known = (plans, outcome) if dry_run else None
            then(outcome)

        def bring(store: Store, job: Job) -> ImportOutcome:
            return import_plans(
                store,
                plans,
                dry_run=dry_run,
                progress=lambda step, share: job.tell(_done(step, share), _WHOLE),
                cancelled=lambda: job.cancelled,
            )

        def work(store: Store, job: Job) -> ImportOutcome:
            if dry_run:
                return bring(store, job)
            with unfinished.remembered(settings, store.path, plans):
                return bring(store, job)

        self.start(work, known, stays=stays)

    def _show_rules(self, outcome: ImportOutcome) -> None:
        self._tried = outcome
        self.rules_step.show_tables(self._taken(), outcome.results)
        self.go(self.rules_step)

    def _count_again(self, outcome: ImportOutcome) -> None:
        self._tried = outcome
        self.rules_step.show_results(outcome.results)

    def _ask_or_check(self, outcome: ImportOutcome) -> None:
        self._was_asked = self.words_step.ask(self._taken(), outcome.results)
        if self._was_asked:
            self.keep_outcome(*outcome.results)
            self.go(self.words_step)
        else:
            self._checked(outcome)

    def _checked(self, outcome: ImportOutcome) -> None:
        self.keep_outcome(*outcome.results)
        self.check_step.show_results(outcome.results)
        self.go(self.check_step)

    def _done(self, outcome: ImportOutcome) -> None:
        self.keep_outcome(*outcome.results, change_id=outcome.change_id)
        self.result_step.show_results(outcome.results, outcome.change_id, outcome.run_id)
        self.go(self.result_step)

    def _mended(self, outcome: ImportOutcome) -> None:
        """Rows that came in since are undone with the import."""
        if outcome.change_id is None:
            if any(result.rows > len(result.refused) for result in outcome.results):
                self._set_aside()
            return
        self.keep_retry(outcome.change_id)
        self.update_buttons()

    def _set_aside(self) -> None:
        """What was settled since is a change of its own, which must be undone first."""
        self.keep_outcome()
        self.update_buttons()


def _done(step: str, share: float) -> int:
    start, length = _SHARES[step]
    return start + round(share * length)
