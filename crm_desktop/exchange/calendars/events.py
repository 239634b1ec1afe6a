"""One entry of a calendar file understood: when, what, with whom, how often; the rest repaired.

What cannot be understood is left out with a remark; an entry is refused only when it has no start
that can be read, for then nobody could say when it is.
"""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from crm_desktop.errors import UserError
from crm_desktop.exchange.calendars import marks
from crm_desktop.exchange.calendars.items import Guest
from crm_desktop.exchange.calendars.reading import Entry
from crm_desktop.exchange.calendars.times import Clock, Moment
from crm_desktop.exchange.fields import Kind, fold_header
from crm_desktop.exchange.results import RowRefusedError
from crm_desktop.exchange.vocabulary import words_of
from crm_desktop.insights import recurrence
from crm_desktop.models.codes import ActivityKind

LONGEST_TEXT = 64_000
LONGEST_TITLE = 500
MOST_GUESTS = 200
MOST_DAYS = 2_000  # left out or added, of one series
_LONGEST_MINUTES = 10 * 366 * 24 * 60
_KIND_OF = {
    "VEVENT": ActivityKind.MEETING,
    "VTODO": ActivityKind.NOTE,
    "VJOURNAL": ActivityKind.NOTE,
}

Remarks = tuple[tuple[str, dict[str, str]], ...]


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An entry as we mean it; `moment` is None only for a task without a day.

    `sort` is VEVENT, VTODO or VJOURNAL. `extra` are days that come beside those of the rule;
    `stands_for` is the time of a series in whose place this entry comes, `recurrence_day` that day
    on the series' clock. `happened` says that the entry itself tells that it is over: a finished
    task, a journal.
    """

    file: str
    line: int
    sort: str
    uid: str
    title: str
    summary: str
    notes: str
    location: str
    moment: Moment
    minutes: int | None
    kind: ActivityKind
    rule: str | None = None
    skipped: frozenset[date] = frozenset()
    extra: tuple[date, ...] = ()
    stands_for: Moment | None = None
    recurrence_day: date | None = None
    reminder_minutes: int | None = None
    is_cancelled: bool = False
    happened: bool = False
    done_at: datetime | None = None
    sequence: int = 0
    customer_id: int | None = None
    guests: tuple[Guest, ...] = ()
    remarks: Remarks = ()

    @property
    def key(self) -> str:
        """What the entry is known by: its UID, with the day for one occurrence of a series."""
        if self.recurrence_day is None:
            return self.uid
        return marks.of_occurrence(self.uid, self.recurrence_day)

    @property
    def ends(self) -> datetime:
        """The instant at which it is over; of a series that of its first time."""
        return self.moment.ends(self.minutes)


def understand(entry: Entry, clock: Clock) -> CalendarEvent:
    """What an entry says; RowRefusedError with the reason when it cannot come in."""
    if entry.broken:
        raise RowRefusedError(entry.broken)
    try:
        parsed = _parse(entry.text)
    except Exception as wrong:
        # Whatever trips the parser is a fault of this one entry; the others still come in.
        raise RowRefusedError("entry_wrong") from wrong
    return _Reader(entry, parsed, clock).event()


def settled(events: Iterable[CalendarEvent], clock: Clock) -> list[CalendarEvent]:
    """The events of a file with regard to each other.

    Of several with the same key the newest counts, else the last one; an occurrence stands for a
    day on its series' clock; single times in UTC are taken over on this laptop's clock.
    """
    found = list(events)
    series = {event.uid: event for event in found if event.stands_for is None}
    known = []
    for event in found:
        master = series.get(event.uid)
        if event.stands_for is not None and master is not None:
            event = replace(event, recurrence_day=event.stands_for.day_on(master.moment))
        if event.rule is None and not event.extra:
            event = replace(event, moment=clock.at_home(event.moment))
        known.append(event)
    return newest(known)


def newest(events: Iterable[CalendarEvent]) -> list[CalendarEvent]:
    """Of several events with the same key the newest, else the last one."""
    kept: dict[str, CalendarEvent] = {}
    for event in events:
        before = kept.get(event.key)
        if before is None or event.sequence >= before.sequence:
            kept[event.key] = event
    return list(kept.values())


def _parse(text: str) -> Any:
    from icalendar import Component
    from icalendar.error import GloballyUniqueTZIDGuessed

    # It tells on stderr what zones.py decides anyway.
    warnings.filterwarnings("ignore", category=GloballyUniqueTZIDGuessed)
    return Component.from_ical(text)


class _Reader:
    """Reads the properties of one entry, and remembers what had to be repaired."""

    def __init__(self, entry: Entry, parsed: Any, clock: Clock) -> None:
        self._entry = entry
        self._parsed = parsed
        self._clock = clock
        self._remarks: list[tuple[str, dict[str, str]]] = []

    def event(self) -> CalendarEvent:
        start = self._start()
        notes = self._text("DESCRIPTION", LONGEST_TEXT)
        summary = " ".join(self._text("SUMMARY", LONGEST_TITLE).split())
        location = " ".join(self._text("LOCATION", LONGEST_TITLE).split())
        organiser = next(iter(self._people("ORGANIZER")), None)
        minutes = self._minutes(start)
        status = str(self._first("STATUS") or "").strip().upper()
        done = self._first("COMPLETED")
        done_at = getattr(done, "dt", None)
        event = CalendarEvent(
            file=self._entry.file,
            line=self._entry.line,
            sort=self._entry.kind,
            uid=self._uid(summary, notes, start),
            title=summary
            or _first_line(notes)
            or location
            or (organiser.name if organiser else "–"),
            summary=summary,
            notes=notes,
            location=location,
            moment=start,
            minutes=minutes,
            kind=self._kind(summary),
            reminder_minutes=self._reminder(start, minutes),
            is_cancelled=status == "CANCELLED",
            happened=self._entry.kind == "VJOURNAL" or status == "COMPLETED" or done is not None,
            done_at=self._instant(done_at),
            sequence=self._whole("SEQUENCE"),
            customer_id=self._whole(marks.CUSTOMER) or None,
            guests=self._guests(organiser),
        )
        event = self._repeated(event)
        return replace(event, remarks=tuple(self._remarks))

    # Its parts

    def _start(self) -> Moment:
        names = ("DTSTART", "DUE") if self._entry.kind == "VTODO" else ("DTSTART",)
        found = next((one for one in map(self._first, names) if one is not None), None)
        if found is None:
            code = "task_without_day" if self._entry.kind == "VTODO" else "start_missing"
            raise RowRefusedError(code)
        moment = self._clock.moment(found)
        if moment is None:
            raise RowRefusedError("start_wrong", value=_said(found))
        strange = self._clock.strangeness(found)
        if strange is not None:
            self._remark(strange, zone=str(found.params.get("TZID", "")))
        return moment

    def _minutes(self, start: Moment) -> int | None:
        if self._entry.kind != "VEVENT":
            return None
        duration, end = self._first("DURATION"), self._first("DTEND")
        length = getattr(duration, "dt", None)
        if isinstance(length, timedelta):
            minutes: float = length.total_seconds() / 60
        elif end is not None and (until := self._clock.moment(end)) is not None:
            minutes = start.minutes_until(until)
        elif duration is None and end is None:
            return None
        else:
            self._remark("end_wrong")
            return None
        if minutes == 24 * 60 and start.at is None:
            return None  # the whole day, which is said already
        if not 0 < minutes <= _LONGEST_MINUTES:
            if minutes:
                self._remark("end_wrong")
            return None
        return max(1, round(minutes))

    def _repeated(self, event: CalendarEvent) -> CalendarEvent:
        """The rule, with the days that are left out and added; the day it stands for, if one."""
        stands_for = self._first("RECURRENCE-ID")
        if stands_for is not None:
            place = self._clock.moment(stands_for)
            if place is None:
                raise RowRefusedError("recurrence_wrong", value=_said(stands_for))
            if str(stands_for.params.get("RANGE", "")).upper() == "THISANDFUTURE":
                self._remark("this_and_future")
            day = place.day_on(event.moment)
            return replace(event, stands_for=place, recurrence_day=day)
        start = event.moment
        rule = self._rule(start)
        left_out = self._days("EXDATE", start)
        added = set(self._days("RDATE", start)) - {start.day} - set(left_out)
        if rule is None:
            return replace(event, extra=tuple(sorted(added)))
        days = recurrence.occurrences(rule, start.day, start.day, start.day)
        if not days and start.day not in left_out:
            # RFC 5545 counts the first day also when the rule does not hit it; our rules do not.
            added.add(start.day)
        return replace(event, rule=rule, skipped=frozenset(left_out), extra=tuple(sorted(added)))

    def _rule(self, start: Moment) -> str | None:
        rules = self._all("RRULE")
        if not rules:
            return None
        if self._first("EXRULE") is not None:
            self._remark("rule_exceptions_left_out")
        if len(rules) > 1:
            self._remark("rules_several")
            return None
        text = _without_own_time(_said(rules[0]).replace("\\", ""), start.at)
        try:
            return recurrence.checked(text, start=start.day, zone=start.zone)
        except UserError as refused:
            reason = str(refused.facts.get("reason", "broken"))
            self._remark(f"rule_{reason}", rule=text[:200])
            return None

    def _days(self, name: str, start: Moment) -> list[date]:
        days = []
        for value in self._all(name):
            for one in getattr(value, "dts", ())[:MOST_DAYS]:
                begun = one.dt[0] if isinstance(one.dt, tuple) else one.dt
                params = getattr(value, "params", {})
                moment = self._clock.moment_of(begun, str(params.get("TZID", "")))
                if moment is not None:
                    days.append(moment.day_on(start))
        if len(days) > MOST_DAYS:
            self._remark("days_too_many")
        return days[:MOST_DAYS]

    def _reminder(self, start: Moment, minutes: int | None) -> int | None:
        for alarm in self._parsed.subcomponents:
            trigger = alarm.get("TRIGGER")
            before = getattr(trigger, "dt", None)
            if isinstance(before, timedelta):
                from_end = str(trigger.params.get("RELATED", "")).upper() == "END"
                found = -before.total_seconds() / 60 - (minutes or 0 if from_end else 0)
            elif isinstance(before, datetime):
                found = (start.begins() - self._clock.instant(before)).total_seconds() / 60
            else:
                continue
            if abs(found) <= _LONGEST_MINUTES:
                return round(found)
        return None

    def _kind(self, summary: str) -> ActivityKind:
        """By our own mark, a category, or the first word of the title; else by its sort."""
        known = words_of(Kind.ACTIVITIES, "kind")
        own = str(self._first(marks.KIND) or "")
        words = [own, *self._categories(), summary.split(" ")[0] if summary else ""]
        found = (known.get(fold_header(word)) for word in words if word)
        code = next((code for code in found if code), None)
        return ActivityKind(code) if code else _KIND_OF[self._entry.kind]

    def _categories(self) -> list[str]:
        found = [word for one in self._all("CATEGORIES") for word in getattr(one, "cats", ())]
        return [str(word) for word in found[:20]]

    def _guests(self, organiser: Guest | None) -> tuple[Guest, ...]:
        named = [Guest(str(one).strip()[:LONGEST_TITLE]) for one in self._all("CONTACT")]
        people = [organiser] if organiser else []
        found = dict.fromkeys([*people, *self._people("ATTENDEE"), *named])
        return tuple(found)[:MOST_GUESTS]

    def _people(self, name: str) -> Iterable[Guest]:
        for one in self._all(name)[:MOST_GUESTS]:
            text = str(one).strip()
            is_mail = text[:7].lower() == "mailto:" or ("@" in text and ":" not in text)
            address = text[7:] if text[:7].lower() == "mailto:" else text
            called = str(getattr(one, "params", {}).get("CN", "")).strip()[:LONGEST_TITLE]
            if is_mail or called:
                yield Guest(called, address.strip()[:LONGEST_TITLE] if is_mail else "")

    def _uid(self, summary: str, notes: str, start: Moment) -> str:
        uid = str(self._first("UID") or "").strip()[:LONGEST_TITLE]
        if uid:
            return uid
        # The same entry has the same name again when the file is imported once more.
        told = f"{summary}|{start.day}|{start.at}|{start.zone}|{notes}"
        return f"made-{hashlib.sha256(told.encode()).hexdigest()[:32]}"

    # Reading

    def _all(self, name: str) -> list[Any]:
        found = self._parsed.get(name)
        if found is None:
            return []
        several = found if isinstance(found, list) else [found]
        return [_Broken(_said(one)) if type(one).__name__ == "vBroken" else one for one in several]

    def _first(self, name: str) -> Any:
        return next(iter(self._all(name)), None)

    def _text(self, name: str, longest: int) -> str:
        text = str(self._first(name) or "").replace("\r\n", "\n").replace("\0", "").strip()
        if len(text) > longest:
            self._remark("text_cut", field=name.lower())
        return text[:longest].strip()

    def _whole(self, name: str) -> int:
        text = str(self._first(name) or "").strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0

    def _instant(self, value: Any) -> datetime | None:
        return self._clock.instant(value) if isinstance(value, datetime) else None

    def _remark(self, code: str, **facts: str) -> None:
        self._remarks.append((code, facts))


@dataclass(frozen=True, slots=True)
class _Broken:
    """A property that the library could not read: only its text is known."""

    text: str
    params: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text


def _said(value: Any) -> str:
    """A property as it stands in the file."""
    raw = value.to_ical() if hasattr(value, "to_ical") else str(value)
    text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    return text[:500]


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")[:LONGEST_TITLE]


def _without_own_time(rule: str, at: time | None) -> str:
    """A rule without the hour and minute at which the event begins anyway."""
    if at is None:
        return rule
    own = {f"BYHOUR={at.hour}", f"BYMINUTE={at.minute}", "BYSECOND=0"}
    parts = [part for part in rule.split(";") if part.upper() not in own]
    return ";".join(parts)
