"""The agenda between two days: what is planned, what was done, promises, and days that matter.

Everything stands on the day and hour it is where the user is. A repeated activity has an entry for
each time that is still to come; what was done of it has a row of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.agenda import calendar_rows
from crm_desktop.agenda.asking import Asked, customer_of
from crm_desktop.agenda.lines import Named
from crm_desktop.agenda.times import clock_time, day_of, local, planned, zone_of
from crm_desktop.insights import recurrence
from crm_desktop.models import User
from crm_desktop.working_days import working_days

_DAY = timedelta(days=1)


class EntryKind(StrEnum):
    """What an entry of the calendar is, in the order they stand on a day."""

    PROMISE = "promise"
    ACTIVITY = "activity"
    BIRTHDAY = "birthday"
    SPECIAL_DAY = "special_day"
    EXPECTED_CLOSE = "expected_close"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry; `day` and `at` are the user's, `at` None is the whole day.

    `record_id` is of the table that the kind speaks of (a contact for a birthday). `of` is the day
    on which a repeated activity counts this time, which verbs of repeating.py want to know.
    """

    kind: EntryKind
    record_id: int
    day: date
    title: str
    at: time | None = None
    minutes: int | None = None
    customer: Named | None = None
    person: Named | None = None
    activity_kind: str = ""
    location: str = ""
    is_done: bool = False
    is_movable: bool = False
    of: date | None = None
    rule: str = ""

    @property
    def key(self) -> tuple[str, int, str]:
        """What the entry is known by, also after it was moved unless it is one of many times."""
        return str(self.kind), self.record_id, "" if self.of is None else self.of.isoformat()

    @property
    def is_repeated(self) -> bool:
        return bool(self.rule)


@dataclass(frozen=True, slots=True)
class CalendarPeriod:
    """The entries of some days, and which of those days are free: holidays by their name.

    `tomorrow` and `in_a_week` are the working days for which a next step is likely.
    """

    first: date
    last: date
    entries: tuple[CalendarEntry, ...]
    free: Mapping[date, str] = field(default_factory=dict)
    me: int | None = None
    tomorrow: date = date.max
    in_a_week: date = date.max


def period(
    session: Session, first: date, last: date, *, now: datetime, mine: bool
) -> CalendarPeriod:
    """Everything a calendar shows from `first` to `last`, both included.

    `mine` keeps what is the user's and nobody's, when it is known who the user is.
    """
    me = session.scalar(sa.select(User.id).where(User.is_me).limit(1))
    working = working_days(session, zone_of(now))
    days = [first + timedelta(days=away) for away in range((last - first).days + 1)]
    free = {day: working.holiday(day) or "" for day in days if not working.is_working(day)}
    found = entries(session, first, last, now=now, owner_id=me if mine else None)
    today = day_of(now)
    return CalendarPeriod(
        first=first, last=last, entries=found, free=free, me=me,
        tomorrow=working.next_working(today + _DAY),
        in_a_week=working.next_working(today + timedelta(days=7)),
    )  # fmt: skip


def entries(
    session: Session, first: date, last: date, *, now: datetime, owner_id: int | None = None
) -> tuple[CalendarEntry, ...]:
    """The entries from `first` to `last`, both included, in the order of days, kinds and hours.

    With an owner those of others are left out; what nobody owns stays. `now` says the user's zone.
    """
    asked = Asked(session, now, owner_id)
    found = [
        *_planned(asked, first, last),
        *_repeated(asked, first, last),
        *_done(asked, first, last),
        *_promised(asked, first, last),
        *_yearly(asked, first, last),
        *_closing(asked, first, last),
    ]
    return tuple(sorted(found, key=_order))


def _order(entry: CalendarEntry) -> tuple[Any, ...]:
    place = list(EntryKind).index(entry.kind)
    return entry.day, place, entry.at is not None, entry.at or time(), entry.record_id


def _planned(asked: Asked, first: date, last: date) -> list[CalendarEntry]:
    found = []
    for row in calendar_rows.planned(asked, first - _DAY, last + _DAY):
        due = date.fromisoformat(row["due_on"])
        entry = _activity(row, due, asked.zone)
        if first <= entry.day <= last:
            found.append(entry)
    return found


def _repeated(asked: Asked, first: date, last: date) -> list[CalendarEntry]:
    """Every time of the repeated ones that falls here; a day elsewhere may be another one."""
    rows = calendar_rows.repeated(asked, last + _DAY)
    skipped = calendar_rows.skipped(asked, [row["id"] for row in rows])
    found = []
    for row in rows:
        due, start = date.fromisoformat(row["due_on"]), row["recurs_from"] or row["due_on"]
        times = recurrence.occurrences(
            row["recurrence"],
            date.fromisoformat(start),
            max(first - _DAY, due),
            last + _DAY,
            skipped.get(row["id"], ()),
        )
        made = (_activity(row, day, asked.zone) for day in times)
        found += [entry for entry in made if first <= entry.day <= last]
    return found


def _activity(row: Mapping[str, Any], due: date, zone: tzinfo | None) -> CalendarEntry:
    day, at = planned(due, row["due_time"], row["due_zone"], zone)
    return CalendarEntry(
        kind=EntryKind.ACTIVITY,
        record_id=row["id"],
        day=day,
        title=row["subject"],
        at=at,
        minutes=row["minutes"],
        customer=customer_of(row),
        activity_kind=row["kind"],
        location=row["location"] or "",
        is_movable=True,
        of=due if row["recurrence"] else None,
        rule=row["recurrence"] or "",
    )


def _done(asked: Asked, first: date, last: date) -> list[CalendarEntry]:
    """What was done on its day, at the hour it was planned for when that was the same day."""
    found = []
    for row in calendar_rows.done(asked, first, last):
        when = calendar_rows.instant(row["done_at"])
        day, at = when.date(), None
        if not row["all_day"]:
            here = local(when, asked.zone)
            day, at = here.date(), here.time().replace(second=0, microsecond=0)
        if row["due_on"] and clock_time(row["due_time"]) is not None:
            meant = planned(
                date.fromisoformat(row["due_on"]), row["due_time"], row["due_zone"], asked.zone
            )
            day, at = meant if meant[0] == day else (day, at)
        if first <= day <= last:
            entry = CalendarEntry(
                kind=EntryKind.ACTIVITY, record_id=row["id"], day=day, title=row["subject"], at=at,
                minutes=row["minutes"], customer=customer_of(row), activity_kind=row["kind"],
                location=row["location"] or "", is_done=True,
            )  # fmt: skip
            found.append(entry)
    return found


def _promised(asked: Asked, first: date, last: date) -> list[CalendarEntry]:
    return [
        CalendarEntry(
            kind=EntryKind.PROMISE, record_id=row["id"], day=date.fromisoformat(row["due_on"]),
            title=row["text"], customer=customer_of(row), is_done=bool(row["kept"]),
            is_movable=not row["kept"],
        )
        for row in calendar_rows.promised(asked, first, last)
    ]  # fmt: skip


def _yearly(asked: Asked, first: date, last: date) -> list[CalendarEntry]:
    """Birthdays and days that matter; 29 February is kept on the 28th in other years."""
    days = calendar_rows.days_of_year(first, last)
    found = []
    for kind, rows in (
        (EntryKind.BIRTHDAY, calendar_rows.birthdays(asked, days, last)),
        (EntryKind.SPECIAL_DAY, calendar_rows.special_days(asked, days, first, last)),
    ):
        for row in rows:
            once = not row["yearly"]
            on = [date.fromisoformat(row["day"])] if once else days[row["day"][5:]]
            person = row["contact_id"]
            found += [
                CalendarEntry(
                    kind=kind, record_id=row["id"], day=day, title=row["name"] or "",
                    customer=customer_of(row),
                    person=None if person is None else Named(person, row["contact"] or ""),
                )
                for day in on
                if day.isoformat() >= row["day"]
            ]  # fmt: skip
    return found


def _closing(asked: Asked, first: date, last: date) -> list[CalendarEntry]:
    return [
        CalendarEntry(
            kind=EntryKind.EXPECTED_CLOSE, record_id=row["id"], title=row["name"],
            day=date.fromisoformat(row["expected_close"]), customer=customer_of(row),
        )
        for row in calendar_rows.closing(asked, first, last)
    ]  # fmt: skip
