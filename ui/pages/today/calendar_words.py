"""From the entries of the agenda to the items of a calendar: worded, with a sign and a tone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject

from crm_desktop.agenda.calendar import CalendarEntry, EntryKind
from ui import formats, formats_days, phrases, phrases_repeat
from ui.theme import Tone
from ui.widgets.calendar import CalendarItem, Place
from ui.widgets.calendar.rows import DAY_MINUTES

LENGTHS = {"visit": 60, "meeting": 60, "demo": 60}
SHORT = 30  # minutes that anything else is taken to last when it is not said
_SIGNS = {
    EntryKind.PROMISE: "promise",
    EntryKind.BIRTHDAY: "gift",
    EntryKind.SPECIAL_DAY: "star",
    EntryKind.EXPECTED_CLOSE: "deals",
}
_ICONS = {"call": "phone"}  # kinds of activity whose sign has another name


class CalendarWords(QObject):
    """Says entries in the language in force."""

    def item(self, entry: CalendarEntry, now: datetime) -> CalendarItem:
        """An entry as it is drawn."""
        minute = None if entry.at is None else entry.at.hour * 60 + entry.at.minute
        place = Place(entry.day, minute)
        length = entry.minutes or LENGTHS.get(entry.activity_kind, SHORT)
        late = is_late(entry, now)
        clock = "" if entry.at is None else formats.clock(entry.at)
        until = "" if minute is None or entry.at is None else _until(entry.at, minute + length)
        text = self.text(entry)
        return CalendarItem(
            key=entry.key, place=place, length=length,
            name="" if entry.customer is None else entry.customer.name,
            text=text, icon=_icon(entry), tone=_tone(entry, late, now), clock=clock, until=until,
            is_done=entry.is_done, is_movable=entry.is_movable,
            spoken=self._spoken(entry, text, until, late=late),
            tip=self._tip(entry, text, until, late=late),
        )  # fmt: skip

    def text(self, entry: CalendarEntry) -> str:
        """What an entry is about."""
        if entry.kind is EntryKind.BIRTHDAY:
            name = "" if entry.person is None else entry.person.name
            return self.tr("birthday of {person}").format(person=name)
        if entry.kind is EntryKind.SPECIAL_DAY and entry.person is not None:
            return formats.aside(entry.title, entry.person.name)
        return entry.title

    def kind(self, entry: CalendarEntry) -> str:
        """What an entry is, in a word."""
        if entry.kind is EntryKind.ACTIVITY:
            return phrases.code("activity_kind", entry.activity_kind)
        return {
            EntryKind.PROMISE: self.tr("Promise"),
            EntryKind.BIRTHDAY: self.tr("Birthday"),
            EntryKind.SPECIAL_DAY: self.tr("Day that matters"),
            EntryKind.EXPECTED_CLOSE: self.tr("Deal expected to close"),
        }[entry.kind]

    def summary(self, entries: tuple[CalendarEntry, ...], now: datetime) -> str:
        """What is to be done in the period and what was, in a few words."""
        acts = [entry for entry in entries if entry.kind is EntryKind.ACTIVITY]
        promises = [e for e in entries if e.kind is EntryKind.PROMISE and not e.is_done]
        done = sum(entry.is_done for entry in acts)
        late = sum(is_late(entry, now) for entry in (*acts, *promises))
        said = [
            self.tr("%n planned", "", len(acts) - done) if len(acts) > done else "",
            self.tr("%n promise(s)", "", len(promises)) if promises else "",
            self.tr("%n done", "", done) if done else "",
            self.tr("%n late", "", late) if late else "",
        ]
        empty = self.tr("Nothing is planned. Click on a day and type, or double-click.")
        return formats.listed(said) or empty

    def _state(self, entry: CalendarEntry, *, late: bool) -> str:
        if entry.is_done:
            kept = entry.kind is EntryKind.PROMISE
            return self.tr("kept") if kept else self.tr("done")
        return self.tr("late") if late else ""

    def _spoken(self, entry: CalendarEntry, text: str, until: str, *, late: bool) -> str:
        """Everything in one sentence with its day, for those who listen."""
        name = "" if entry.customer is None else entry.customer.name
        parts = (
            formats_days.day_in_words(entry.day), until, self.kind(entry), name, text,
            self._repeats(entry), self._state(entry, late=late),
        )  # fmt: skip
        return formats.listed(parts)

    def _tip(self, entry: CalendarEntry, text: str, until: str, *, late: bool) -> str:
        name = "" if entry.customer is None else entry.customer.name
        head = (until, self.kind(entry), self._state(entry, late=late))
        lines = (" · ".join(part for part in head if part), name, text, entry.location,
                 self._repeats(entry))  # fmt: skip
        return "\n".join(line for line in lines if line)

    def _repeats(self, entry: CalendarEntry) -> str:
        return phrases_repeat.repeated(entry.rule, entry.of or entry.day) if entry.rule else ""


def is_late(entry: CalendarEntry, now: datetime) -> bool:
    """Whether it should have been done by now."""
    if entry.is_done or entry.kind not in (EntryKind.ACTIVITY, EntryKind.PROMISE):
        return False
    if entry.at is None:
        return entry.day < now.date()
    return (entry.day, entry.at) < (now.date(), now.time())


def _until(at: time, end: int) -> str:
    finish = (datetime.combine(date.min, time()) + timedelta(minutes=end % DAY_MINUTES)).time()
    return f"{formats.clock(at)} – {formats.clock(finish)}"


def _icon(entry: CalendarEntry) -> str:
    if entry.is_done:
        return "check"
    if entry.kind is EntryKind.ACTIVITY:
        return _ICONS.get(entry.activity_kind, entry.activity_kind)
    return _SIGNS[entry.kind]


def _tone(entry: CalendarEntry, late: bool, now: datetime) -> Tone:
    if entry.is_done or entry.kind is EntryKind.EXPECTED_CLOSE:
        return "neutral"
    if entry.kind in (EntryKind.BIRTHDAY, EntryKind.SPECIAL_DAY):
        return "good"
    if entry.kind is EntryKind.PROMISE:
        return "bad" if late else "warn"
    if not late:
        return "info"
    return "bad" if entry.day < now.date() else "warn"
