"""A calendar brought in: what would become of each event, then what came in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from crm_desktop.exchange import calendars
from crm_desktop.exchange.calendars import Decisions, Preview
from crm_desktop.exchange.results import ImportResult
from crm_desktop.store import Store
from crm_desktop.zones import zone_here
from ui.background import Job
from ui.context import Context
from ui.pages.importing.calendar_step import CalendarStep
from ui.pages.importing.frame import ImportFrame

_WHOLE = 1_000


class CalendarDialog(ImportFrame):
    """Leads calendars in. Call open(), then take()."""

    busy_from = _WHOLE

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._zone = zone_here()
        self._for_nobodys: int | None = None
        self._ask = context.tasks.ask(self)
        self.events_step = CalendarStep(context)
        self.arrange(
            (self.events_step, self.result_step),
            ((self.tr("Check"), (self.events_step,)), (self.tr("Result"), (self.result_step,))),
        )
        self.events_step.decided.connect(self._decide)
        self.events_step.save_refused.connect(self.save_refused)
        self.go(self.events_step)

    def take(self, paths: Sequence[Path], customer_id: int | None = None) -> None:
        """Read calendars; what has no customer gets this one, if one is given."""
        self._for_nobodys = customer_id
        zone = self._zone

        def work(store: Store, job: Job) -> Preview:
            reading = calendars.read_files(
                paths,
                zone=zone,
                progress=lambda _step, share: job.tell(round(share * _WHOLE), _WHOLE),
                cancelled=lambda: job.cancelled,
            )
            with store.read() as session:
                return calendars.preview(session, reading, zone=zone)

        self.start(work, self._read)

    def advance(self) -> None:
        if self.step() is self.result_step:
            self.accept()
            return
        preview, decisions, zone = (
            self.events_step.preview(),
            self.events_step.decisions(),
            self._zone,
        )
        assert preview is not None, "only what was read is brought in"
        reading = preview.reading

        def work(store: Store, _job: Job) -> ImportResult:
            return calendars.bring_in(store, reading, decisions, zone=zone)

        self.start(work, self.show_done)

    def is_ready(self) -> bool:
        return self.step() is self.result_step or self.events_step.brings_something()

    def next_text(self) -> str:
        return self.tr("Import") if self.step() is self.events_step else super().next_text()

    def _read(self, preview: Preview) -> None:
        self._show(preview)
        nobodys = [p.key for p in preview.plan.proposals if p.match.customer_id is None]
        if self._for_nobodys is not None and nobodys:
            self.events_step.give_all(dict.fromkeys(nobodys, self._for_nobodys))

    def _show(self, preview: Preview) -> None:
        reading = preview.reading
        self.keep_outcome(
            ImportResult(
                kind=calendars.KIND,
                files=tuple(map(str, reading.files)),
                dry_run=True,
                rows=reading.entries,
                created={},
                updated={},
                unchanged=0,
                refused=reading.refused,
            )
        )
        self.events_step.show_preview(preview)
        self.update_buttons()

    def _decide(self, decisions: Decisions) -> None:
        preview = self.events_step.preview()
        if preview is not None:
            again = partial(calendars.preview, zone=self._zone)
            self._ask.start(again, preview.reading, decisions, then=self._show)
