"""The form that logs, plans, finishes or edits an activity, in place over the timeline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from crm_desktop.errors import UserError
from crm_desktop.models.activity import noon_of
from crm_desktop.timeline.records import ActivityRecord, Choices
from crm_desktop.working_days import WorkingDays
from crm_desktop.zones import named_zone, zone_here
from ui import formats, phrases
from ui.theme import Theme
from ui.widgets.activity_parts import FormParts
from ui.widgets.editors import DayEditor, problem_with

WITH_DIRECTION = ("call", "mail", "message")
TASK_DAYS = 7
"""In how many days a next step is due unless the user says otherwise."""


def next_step_day(today: date, working: WorkingDays) -> date:
    """The day that is proposed for a next step: a week from now, on which somebody is there."""
    return working.next_working(today + timedelta(days=TASK_DAYS))


@dataclass(frozen=True, slots=True)
class Entry:
    """What the user wants written, by which verb."""

    verb: Literal["log", "plan", "edit", "conclude", "change_one"]
    fields: dict[str, Any]


class ActivityForm(QFrame):
    """Shows an ActivityRecord; `entry()` is what became of it. It saves nothing itself."""

    save_wanted = Signal()
    cancelled = Signal()
    fitted = Signal()  # the form needs more or less room now

    def __init__(
        self,
        theme: Theme,
        record: ActivityRecord,
        choices: Choices,
        parent: QWidget | None = None,
        *,
        planned: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self._record = record
        self._me = choices.me
        self._offered = frozenset(user_id for user_id, _name in choices.colleagues)
        self._seeks_signals = choices.seeks_signals
        self._choices = choices
        self._working = choices.working
        self._given_up_once = False
        self._edited = False
        self.parts = FormParts(theme, self)
        self._connect()
        self._retranslate(choices)
        self._show(choices, planned)

    # What is entered

    def is_edited(self) -> bool:
        """Whether the user changed anything."""
        return self._edited

    def is_planned(self) -> bool:
        return self.parts.planned.isChecked()

    def entry(self) -> Entry:
        """What to write; UserError, with the field in its facts, when something is missing."""
        subject, _, notes = str(self._needed("text")).partition("\n")
        fields: dict[str, Any] = {
            "kind": self.parts.kind.value(),
            "subject": subject.strip(),
            "notes": notes.strip() or None,
            "contact_ids": self.parts.people.value(),
            "colleague_ids": self._colleagues(),
            "deal_id": _number(self.parts.deal.value()),
            "direction": self.parts.direction.value() if self._has_direction() else None,
            "minutes": self._read("minutes"),
            "location": self._read("place"),
            **self._when(),
        }
        if self.is_planned():
            return self._planned(fields)
        fields["outcome"] = self._read("outcome")
        fields["mood"] = self.parts.mood.value()
        fields["signals"] = self.parts.signals.value()
        is_new, was_done = self._record.id is None, self._record.done_at is not None
        if not is_new and was_done:
            return Entry("edit", {"id": self._record.id, **fields})
        fields["promise"] = self._promise()
        fields["next_step"] = self._next_step()
        if is_new:
            return Entry("log", {**fields, "owner_id": self._me})
        return Entry("conclude", {"id": self._record.id, **fields})

    def _colleagues(self) -> tuple[int, ...]:
        """Who is chosen; those who are no longer offered stay."""
        unseen = [one for one in self._record.colleague_ids if one not in self._offered]
        return (*unseen, *self.parts.colleagues.value())

    def _planned(self, fields: dict[str, Any]) -> Entry:
        fields["reminder_minutes"] = self.parts.reminder.value()
        if self._is_repeated() and self.parts.once.isChecked():
            return Entry("change_one", {"id": self._record.id, **fields})
        fields["recurrence"] = self._repetition()
        if self._record.id is not None:
            return Entry("edit", {"id": self._record.id, **fields, "done_at": None})
        return Entry(
            "plan", {**fields, "owner_id": self._me, "follows_id": self._record.follows_id}
        )

    def _repetition(self) -> str | None:
        try:
            return self.parts.repeat.value()
        except ValueError as error:
            raise UserError(problem_with(error), field="repeat") from None

    def _is_repeated(self) -> bool:
        """Whether it is one of many times that is open here."""
        return self._record.id is not None and self._record.recurrence is not None

    def _when(self) -> dict[str, Any]:
        day: date = self._needed("day")
        clock: time | None = self._read("time")
        if self.is_planned():
            return {
                "due_on": day,
                "due_time": None if clock is None else clock.strftime("%H:%M"),
                "due_zone": None if clock is None else self._elsewhere() or zone_here(),
            }
        if clock is None:
            return {"done_at": noon_of(day), "all_day": True}
        return {"done_at": self._instant(day, clock), "all_day": False}

    def _elsewhere(self) -> str | None:
        """The zone that the time is meant in when that is another than here."""
        zone, here = self._record.due_zone, zone_here()
        if zone is None or self._record.due_time is None or zone == here:
            return None
        noon = datetime.combine(self._record.due_on or date.today(), time(12))
        there, ours = named_zone(zone), named_zone(here)
        if there is None or ours is None:
            return None
        differ = noon.replace(tzinfo=there).utcoffset() != noon.replace(tzinfo=ours).utcoffset()
        return zone if differ else None

    def _instant(self, day: date, clock: time) -> datetime:
        """The instant entered; the one shown at first, seconds and all, when it was not touched."""
        shown = self._record.done_at
        entered = datetime.combine(day, clock).astimezone()
        if shown is not None and shown.astimezone().replace(second=0, microsecond=0) == entered:
            return shown
        return entered.astimezone(UTC)

    def _promise(self) -> dict[str, Any] | None:
        text = self._read("promise")
        if text is None:
            return None
        people = self.parts.people.value()
        to_whom = people[0] if len(people) == 1 else None
        return {"text": text, "due_on": self._read("promise_day"), "contact_id": to_whom}

    def _next_step(self) -> dict[str, Any] | None:
        subject = self._read("next_text")
        if subject is None:
            return None
        return {
            "kind": self.parts.next_kind.value(),
            "subject": subject,
            "due_on": self._needed("next_day"),
            "contact_ids": self.parts.people.value(),
            "owner_id": self._me,
        }

    def _needed(self, name: str) -> Any:
        value = self._read(name)
        if value is None:
            raise UserError("field_needed", field=name)
        return value

    def _read(self, name: str) -> Any:
        try:
            return self.parts.editors[name].value()
        except ValueError as error:
            raise UserError(problem_with(error), field=name) from None

    # What is told

    def set_saving(self, saving: bool) -> None:
        """Wait for the disk: the entry stays and cannot be changed meanwhile."""
        self.setEnabled(not saving)
        self.parts.tell(self.tr("saving…") if saving else "", is_problem=False)

    def complain(self, text: str, field: str = "") -> None:
        """Say what went wrong; the entry stays."""
        self.set_saving(False)
        self.parts.tell(text, is_problem=True)
        self.parts.mark(field)

    def try_to_cancel(self) -> None:
        """Esc: close; with something entered, ask once, here in the form."""
        if self._edited and not self._given_up_once:
            self._given_up_once = True
            self.parts.tell(
                self.tr("This is not saved. Press Esc again to give it up."), is_problem=True
            )
        else:
            self.cancelled.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate(None)

    # How it is made

    def _connect(self) -> None:
        parts = self.parts
        for name, editor in parts.editors.items():
            editor.edited.connect(self._on_edited)
            if isinstance(editor, QLineEdit):
                editor.returnPressed.connect(self.save_wanted)
                editor.setObjectName(name)
        parts.people.edited.connect(self._on_edited)
        parts.colleagues.edited.connect(self._on_edited)
        parts.planned.toggled.connect(self._on_planned)
        parts.done.clicked.connect(self._on_edited)
        parts.planned.clicked.connect(self._on_edited)
        for part in (parts.repeat, parts.reminder, parts.signals):
            part.edited.connect(self._on_edited)
        for chip in (parts.following, parts.once, parts.all_day):
            chip.clicked.connect(self._on_edited)
        parts.once.toggled.connect(self._fit)
        parts.repeat.fitted.connect(self.fitted)
        parts.all_day.clicked.connect(self._on_all_day)
        parts.editors["time"].edited.connect(self._show_all_day)
        for named in ("edited", "left"):
            getattr(parts.editors["day"], named).connect(self._on_day)
        parts.kind.edited.connect(self._fit)
        parts.more.toggled.connect(self._fit)
        parts.save.clicked.connect(self.save_wanted)
        parts.cancel.clicked.connect(self.cancelled)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save_wanted.emit, context=within)
        QShortcut(QKeySequence("Escape"), self, self.try_to_cancel, context=within)
        promise = self.parts.editors["promise"]
        QShortcut(QKeySequence("Alt+P"), self, promise.setFocus, context=within)

    def _retranslate(self, choices: Choices | None) -> None:
        self.parts.retranslate()
        kinds = phrases.choices("activity_kind")
        self.parts.kind.offer(kinds)
        self.parts.next_kind.offer([(code, word) for code, word in kinds if code != "note"])
        self.parts.mood.offer(phrases.choices("mood"))
        self.parts.direction.offer(phrases.choices("direction"))
        # What is not chosen says what could be.
        self.parts.mood.setItemText(0, self.tr("Mood"))
        self.parts.direction.setItemText(0, self.tr("Who began it"))
        if choices is not None:
            self.parts.deal.offer([(str(deal), name) for deal, name in choices.deals])
            self.parts.people.offer(choices.people)
            self.parts.colleagues.offer(choices.colleagues)

    def _show(self, choices: Choices, planned: bool) -> None:
        record, parts = self._record, self.parts
        parts.planned.setChecked(planned)
        parts.done.setChecked(not planned)
        parts.kind.set_value(record.kind)
        parts.text.set_value(record.text or None)
        parts.people.set_value(record.contact_ids)
        parts.colleagues.set_value(record.colleague_ids)
        parts.direction.set_value(record.direction)
        parts.deal.set_value(record.deal_id)
        parts.mood.set_value(record.mood)
        parts.signals.set_value(record.signals)
        parts.editors["place"].set_value(record.location)
        parts.reminder.show_record(record.reminder_minutes, all_day=record.due_time is None)
        parts.follows.setText(self._said_of_followed())
        zone = self._elsewhere()
        if zone is not None and planned:
            place = zone.rsplit("/", 1)[-1].replace("_", " ")
            parts.zone.setText(self.tr("on the clock of {place}").format(place=place))
        parts.editors["minutes"].set_value(record.minutes)
        parts.editors["outcome"].set_value(record.outcome)
        parts.next_kind.set_value("call" if record.kind == "note" else record.kind)
        parts.editors["next_day"].set_value(next_step_day(date.today(), choices.working))
        self._show_when()
        details = (
            record.deal_id, record.mood, record.outcome, record.minutes, record.direction,
            record.location, record.recurrence, record.reminder_minutes,
        )  # fmt: skip
        lists = (record.colleague_ids, record.signals)
        known = any(detail is not None for detail in details) or any(lists)
        parts.more.setChecked(known)
        self._fit()

    def _show_when(self) -> None:
        record, day, clock = self._record, self.parts.editors["day"], self.parts.editors["time"]
        if isinstance(day, DayEditor):
            day.meant = "coming" if self.is_planned() else "past"
        if self.is_planned():
            day.set_value(record.due_on or next_step_day(date.today(), self._working))
            due = record.due_time
            clock.set_value(None if due is None else time.fromisoformat(due))
            first = record.due_on or next_step_day(date.today(), self._working)
            self.parts.repeat.set_value(record.recurrence, first)
            self._show_all_day()
            return
        local = (record.done_at or datetime.now(UTC)).astimezone()
        day.set_value(record.done_at.date() if record.all_day and record.done_at else local.date())
        clock.set_value(None if record.all_day else local.time())
        self._show_all_day()

    def _said_of_followed(self) -> str:
        """What this one follows: "After: Visit, 3 Mar: tour"."""
        before = self._record.follows
        if before is None:
            return ""
        kind = phrases.code("activity_kind", before.kind)
        when = formats.short_day(before.day) if before.day is not None else ""
        words = formats.titled(formats.listed((kind, when)), before.subject)
        return self.tr("After: {activity}").format(activity=words)

    def _on_all_day(self) -> None:
        """Take the time away, or ask for one."""
        clock = self.parts.editors["time"]
        if self.parts.all_day.isChecked():
            clock.set_value(None)
        else:
            clock.setFocus()
        self._show_all_day()

    def _show_all_day(self) -> None:
        clock = self.parts.editors["time"]
        whole = isinstance(clock, QLineEdit) and not clock.text().strip()
        self.parts.all_day.setChecked(whole)
        self.parts.reminder.set_all_day(whole)

    def _on_day(self) -> None:
        """The repetition speaks of the day it begins on."""
        try:
            day = self.parts.editors["day"].value()
        except ValueError:
            return
        if day is not None:
            self.parts.repeat.set_start(day)

    def _on_planned(self) -> None:
        self._show_when()
        self._fit()

    def _on_edited(self) -> None:
        self._edited = True
        self._given_up_once = False
        self.parts.caution(self._choices)
        self.parts.mark("")

    def _has_direction(self) -> bool:
        return self.parts.kind.value() in WITH_DIRECTION

    def _fit(self) -> None:
        """Show the lines that the kind and the time of the activity call for."""
        was_done = self._record.id is not None and self._record.done_at is not None
        follows = not self.is_planned() and not was_done
        self.parts.show_lines(
            details=self.parts.more.isChecked(),
            result=not self.is_planned(),
            follow_up=follows,
            direction=self._has_direction(),
            colleagues=bool(self._offered),
            signals=self._seeks_signals,
            scope=self.is_planned() and self._is_repeated(),
        )
        if self._record.id is None and not self._edited:
            self.parts.caution(self._choices)
        self.fitted.emit()


def _number(code: str | None) -> int | None:
    return None if code is None else int(code)
