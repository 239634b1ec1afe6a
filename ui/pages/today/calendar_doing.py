"""Does what a calendar wants: moves, plans, finishes and deletes entries, each with a way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from crm_desktop import activities, promises, repeating
from crm_desktop.agenda import rescheduling
from crm_desktop.agenda.calendar import CalendarEntry, EntryKind
from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.changes import Change
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from crm_desktop.zones import zone_here
from ui.context import Context
from ui.pages.forms import open_record
from ui.pages.forms.deleting import delete, say_undoably, undoably
from ui.pages.today.calendar_questions import RepeatedQuestion
from ui.widgets.calendar import Place


class CalendarDoing(QObject):
    """Knows which verb an entry wants, and asks when it is one of many times."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def move(
        self,
        entry: CalendarEntry,
        place: Place,
        minutes: int,
        given_up: Callable[[], object] = lambda: None,
    ) -> None:
        """Move an entry, or make it last so many minutes (0: as it was)."""
        if entry.kind is EntryKind.PROMISE:
            undoably(self._context, promises.edit, self, id=entry.record_id, due_on=place.day)
            return
        if not entry.is_repeated:
            self._reschedule(entry, place, minutes)
            return
        question = RepeatedQuestion(
            self._page,
            entry,
            self.tr("Move"),
            self.tr("Is only this time meant, or this and all following ones?"),
            (
                (self.tr("This time only"), partial(self._reschedule, entry, place, minutes)),
                (
                    self.tr("This and following"),
                    partial(self._reschedule, entry, place, minutes, "following"),
                ),
            ),
        )
        question.rejected.connect(lambda: given_up())
        question.open()

    def plan(
        self,
        place: Place,
        entry: dict[str, Any],
        owner: int | None,
        *,
        then: Callable[[], object],
        failed: Callable[[Exception], None],
    ) -> None:
        """Plan an activity for a day, or an hour of it; `then` when it is written."""
        when: dict[str, Any] = {"due_on": place.day}
        if place.at is not None:
            when |= {"due_time": f"{place.at:%H:%M}", "due_zone": zone_here()}

        def write(store: Store) -> Change | None:
            activities.plan(store, **entry, **when, owner_id=owner)
            return store.last_change

        def done(change: Change | None) -> None:
            then()
            say_undoably(self._context, change)

        self._context.tasks.do(write, asker=self, then=done, failed=failed)

    def finish_once(self, entry: CalendarEntry) -> None:
        """Mark this time of a repeated activity as done."""
        undoably(self._context, repeating.finish, self, id=entry.record_id, day=entry.of)

    def skip(self, entry: CalendarEntry) -> None:
        """Leave this time of a repeated activity out."""
        undoably(self._context, repeating.skip, self, id=entry.record_id, day=entry.of)

    def delete(self, entry: CalendarEntry) -> None:
        """Delete an entry that can be; of a repeated one, ask whether all times are meant."""
        if entry.kind is EntryKind.PROMISE:
            delete(self._context, promises.delete, [entry.record_id], self)
        elif entry.is_repeated:
            question = RepeatedQuestion(
                self._page,
                entry,
                self.tr("Delete"),
                self.tr("Delete this time only, or all that are still planned?"),
                (
                    (self.tr("This time only"), partial(self.skip, entry)),
                    (self.tr("All times"), partial(self._end, entry)),
                ),
            )
            question.open()
        elif entry.kind is EntryKind.ACTIVITY:
            delete(self._context, activities.delete, [entry.record_id], self)

    def open(self, entry: CalendarEntry) -> None:
        """Show the record of an entry, in its customer's timeline where it has one."""
        kind, record = opened_by(entry)
        if kind == "activity" and entry.customer is None:
            open_record(self._context, "activity", record, self._page)
        else:
            self._context.desk.open(kind, record)

    def _reschedule(
        self, entry: CalendarEntry, place: Place, minutes: int, scope: str = "once"
    ) -> None:
        undoably(
            self._context, rescheduling.reschedule, self, id=entry.record_id, day=place.day,
            at=place.at, minutes=minutes or None, home=zone_here(), of=entry.of, scope=scope,
        )  # fmt: skip

    def _end(self, entry: CalendarEntry) -> None:
        undoably(self._context, repeating.delete, self, id=entry.record_id)


def opened_by(entry: CalendarEntry) -> tuple[str, int]:
    """The kind and id of the record that an entry opens."""
    if entry.kind is EntryKind.BIRTHDAY:
        return "contact", entry.record_id
    if entry.kind is EntryKind.EXPECTED_CLOSE:
        return "deal", entry.record_id
    if entry.kind is not EntryKind.SPECIAL_DAY:
        return str(entry.kind), entry.record_id
    if entry.person is not None:
        return "contact", entry.person.id
    return "customer", 0 if entry.customer is None else entry.customer.id


def can_be_done(entry: CalendarEntry) -> bool:
    """Whether it waits to be done or kept."""
    return not entry.is_done and entry.kind in (EntryKind.ACTIVITY, EntryKind.PROMISE)


def can_be_deleted(entry: CalendarEntry) -> bool:
    """Whether the calendar may delete it."""
    return entry.kind in (EntryKind.ACTIVITY, EntryKind.PROMISE)


def line_of(entry: CalendarEntry) -> Line:
    """An entry as a line of Today, which asks how it went and what comes next."""
    promise = entry.kind is EntryKind.PROMISE
    return Line(
        kind=AgendaKind.PROMISE if promise else AgendaKind.ACTIVITY,
        record_id=entry.record_id,
        customer=entry.customer,
        text=entry.title,
        reason="promise_today" if promise else "activity_today",
        urgency=Urgency.TODAY,
        action=LineAction.KEEP if promise else LineAction.CONCLUDE,
        day=entry.day,
        at=entry.at,
    )
