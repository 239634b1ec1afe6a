"""Does what a line of Today offers: at once with a way back, or after asking what comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal

from crm_desktop import activities, class_moves, complaints, promises, snoozing, tiering
from crm_desktop.agenda import finishing, rescheduling
from crm_desktop.agenda.lines import Line, LineAction
from crm_desktop.changes import Change
from crm_desktop.insights.finding import FindingKind
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from crm_desktop.timeline import verbs
from ui import phrases
from ui.context import Context
from ui.form import say
from ui.pages.forms.deleting import undoably
from ui.pages.today.lines import key_of
from ui.phrases_agenda import AgendaWords
from ui.widgets.agenda.finishing import Asking, FinishPanel

Write = Callable[[Store, Line, dict[str, Any]], object]


@dataclass(frozen=True, slots=True)
class Likely:
    """The working days that a next step is likely for."""

    tomorrow: date
    in_a_week: date


class Doing(QObject):
    """Asks in the panel, writes, and says what was done."""

    asked = Signal(QRect)  # the panel stands by this line
    over = Signal()  # the panel is gone

    def __init__(self, context: Context, panel: FinishPanel, words: AgendaWords) -> None:
        super().__init__(panel.parentWidget())
        self._context = context
        self._panel = panel
        self._words = words
        self._line: Line | None = None
        self._write: Write | None = None
        self._waiting: tuple[Line, QRect, Asking, Write] | None = None
        self.likely = Likely(date.today(), date.today())
        panel.answered.connect(self._answered)
        panel.given_up.connect(self._end)

    def act(self, line: Line, place: QRect) -> None:
        """Do the one thing that a line offers."""
        if line.action is LineAction.REPLY:
            undoably(self._context, complaints.reply, self, id=line.record_id)
        elif line.action is LineAction.CONFIRM:
            groups = [each["group"] for each in line.facts.get("groups", ())]
            undoably(
                self._context, finishing.still_true, self,
                customer_id=line.record_id, groups=groups,
            )  # fmt: skip
        elif line.action is LineAction.ACCEPT:
            self._accept(line)
        elif line.action is LineAction.PLAN_TOUCH:
            self.plan(line, place)
        else:
            self._ask(line, place, *self._asking(line))

    def plan(self, line: Line, place: QRect) -> None:
        """Ask for a touch to plan about a line."""
        asking = Asking(
            title=self._titled(self.tr("Plan a step"), line),
            save=self.tr("Plan"),
            must_step=True,
            subject=self._words.step(line),
            day=self.likely.tomorrow,
        )
        self._ask(line, place, asking, _plan)

    def _accept(self, line: Line) -> None:
        """Give the customer the tier or class that was proposed."""
        to = line.facts["to"]
        if line.facts["what"] == FindingKind.TIER_MOVE:
            undoably(self._context, tiering.accept, self, customer_id=line.record_id, tier=to)
        else:
            undoably(
                self._context, class_moves.accept, self, customer_id=line.record_id, to_class=to
            )  # fmt: skip

    def snooze(self, line: Line, until: date) -> None:
        """Put a line off until a day."""
        undoably(
            self._context, snoozing.snooze, self, kind=line.kind, record_id=line.record_id,
            customer_id=_customer(line), until=until,
        )  # fmt: skip

    def break_promise(self, line: Line) -> None:
        """Say that a promise will not be kept."""
        undoably(self._context, promises.break_, self, id=line.record_id)

    def move(self, line: Line, day: date) -> None:
        """Move a planned activity to another day of the user's."""
        undoably(
            self._context, rescheduling.reschedule, self, id=line.record_id, day=day, at=line.at,
            of=_meant(line),
        )  # fmt: skip

    def leave(self) -> None:
        """Save what is typed; what is not whole yet waits in its box."""
        if self._panel.is_edited():
            self._panel.press_save()

    def retranslate(self) -> None:
        """Word the panel anew; what is typed stays."""
        self._panel.retranslate()

    def _asking(self, line: Line) -> tuple[Asking, Write]:
        week = self.likely.in_a_week
        if line.action is LineAction.SOLVE:
            asking = Asking(
                title=self._titled(self.tr("Complaint solved"), line),
                save=self.tr("Solved"),
                told=self.tr("How it was solved"),
                must_tell=True,
                marks=True,
                day=week,
            )
            return asking, _solve
        if line.action is LineAction.GREET:
            asking = Asking(
                title=self._titled(self.tr("Greeting sent or said"), line),
                save=self.tr("Log it"),
                must_step=True,
                has_day=False,
                kind="message",
                kinds=("message", "call", "mail", "gift", "visit"),
                subject=self._words.step(line),
            )
            return asking, _greet
        kept = line.action is LineAction.KEEP
        asking = Asking(
            title=self._titled(self.tr("Promise kept") if kept else self.tr("Done"), line),
            save=self.tr("Save"),
            told="" if kept else self.tr("How it went (if it is worth a note)"),
            skips=True,
            day=week,
        )
        return asking, _keep if kept else _conclude

    def _ask(
        self,
        line: Line,
        place: QRect,
        asking: Asking,
        write: Write,
    ) -> None:
        if self._line is not None and not self._panel.isHidden():
            if self._is_asked(line, asking):
                self._panel.focus_first()
                return
            if not self._settled():
                # Asked once the open one is saved; not at all while that one lacks something.
                is_saving = not self._panel.isEnabled()
                self._waiting = (line, place, asking, write) if is_saving else None
                return
        self._line, self._write = line, write
        self._panel.ask(asking)
        self.asked.emit(place)

    def _is_asked(self, line: Line, asking: Asking) -> bool:
        open_one = self._line
        same = open_one is not None and key_of(open_one) == key_of(line)
        return same and self._panel.asks(asking)

    def _settled(self) -> bool:
        """Whether the open box may go; one that stands for something is saved first."""
        if self._panel.stands_for_something() and self._panel.isEnabled():
            self._panel.press_save()
        return self._panel.isEnabled() and not self._panel.stands_for_something()

    def _answered(self, entry: dict[str, Any]) -> None:
        line, write = self._line, self._write
        if line is None or write is None:
            return

        def written(store: Store) -> Change | None:
            write(store, line, entry)
            return store.last_change

        self._context.tasks.do(written, asker=self, then=self._done, failed=self._failed)

    def _done(self, change: Change | None) -> None:
        waiting = self._waiting
        self._end()
        if waiting is not None:
            self._ask(*waiting)
        if change is not None:
            undo = QCoreApplication.translate("Forms", "Undo")
            back = partial(self._take_back, change)
            self._context.desk.say(phrases.change(change), undo, back, until_change=True)

    def _take_back(self, change: Change) -> None:
        self._context.tasks.do(Store.undo, only=change.id)

    def _failed(self, error: Exception) -> None:
        self._waiting = None
        self._panel.say_problem(say(error))

    def _end(self) -> None:
        self._line = self._write = self._waiting = None
        self.over.emit()

    def _titled(self, what: str, line: Line) -> str:
        name = "" if line.customer is None else line.customer.name
        about = " · ".join(part for part in (name, self._words.text(line)) if part)
        return self.tr("{what}: {about}").format(what=what, about=about) if about else what


def snooze_days(today: date) -> tuple[date, date, date]:
    """Tomorrow, in three days, and Monday of next week."""
    monday = today + timedelta(days=7 - today.weekday())
    return today + timedelta(days=1), today + timedelta(days=3), monday


def _with_people(step: dict[str, Any] | None, line: Line) -> dict[str, Any] | None:
    """A next step is with the people of the line."""
    if step is None or not line.people:
        return step
    return {**step, "contact_ids": [person.id for person in line.people]}


# What is written, on the writer's thread


def _conclude(store: Store, line: Line, entry: dict[str, Any]) -> object:
    told = {"outcome": entry["told"]} if entry["told"] else {}
    step = _with_people(entry["step"], line)
    return verbs.conclude(store, id=line.record_id, day=_meant(line), next_step=step, **told)


def _meant(line: Line) -> date | None:
    """Which time of a repeated activity a line speaks of."""
    due = line.facts.get("due_on")
    return None if due is None else date.fromisoformat(due)


def _keep(store: Store, line: Line, entry: dict[str, Any]) -> object:
    return finishing.keep_promise(store, id=line.record_id, next_step=entry["step"])


def _solve(store: Store, line: Line, entry: dict[str, Any]) -> object:
    return finishing.solve_complaint(
        store, id=line.record_id, solution=entry["told"], satisfaction=entry["mark"],
        next_step=entry["step"],
    )  # fmt: skip


def _plan(store: Store, line: Line, entry: dict[str, Any]) -> object:
    deal = line.record_id if line.kind is AgendaKind.QUIET_DEAL else line.facts.get("deal_id")
    step = _with_people(entry["step"], line) or {}
    return activities.plan(store, customer_id=_customer(line), deal_id=deal, **step)


def _greet(store: Store, line: Line, entry: dict[str, Any]) -> object:
    return finishing.greet(
        store, line=line.kind, record_id=line.record_id, day=line.day or date.today(),
        kind=entry["step"]["kind"], subject=entry["step"]["subject"],
        customer_id=_customer(line), contact_ids=[person.id for person in line.people],
    )  # fmt: skip


def _customer(line: Line) -> int | None:
    return None if line.customer is None else line.customer.id
