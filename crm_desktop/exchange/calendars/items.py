"""What of an activity goes into a calendar: a question, and how each part of it is said there."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.exchange.calendars import marks
from crm_desktop.models import Activity
from crm_desktop.models.activity import day_done
from crm_desktop.rows import listed


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone who takes part: by mail address where one is known, else by name alone."""

    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """An activity as a calendar shows it.

    `day` and `at` are on the clock of `zone`; without `at` it is the whole day, and without `zone`
    it is meant wherever one is. Of what is done, they are the instant at which it was done.
    `recurrence_day` is set for one occurrence of a series (then `uid` is the series'); `moved` are
    the days of a series that come as such occurrences.
    """

    id: int
    uid: str
    kind: str
    subject: str
    notes: str
    customer_id: int | None
    customer: str
    own_location: str
    address: str
    day: date
    at: time | None
    zone: str | None
    minutes: int | None
    rule: str | None = None
    skipped: tuple[date, ...] = ()
    moved: tuple[date, ...] = ()
    recurrence_day: date | None = None
    reminder_minutes: int | None = None
    is_done: bool = False
    guests: tuple[Guest, ...] = ()

    @property
    def summary(self) -> str:
        """The title: in a calendar nothing else says whom it is about."""
        if not self.customer or self.customer.casefold() in self.subject.casefold():
            return self.subject
        return f"{self.subject} · {self.customer}"

    @property
    def location(self) -> str:
        """Where it takes place, else where the customer is."""
        return self.own_location or self.address


def items(
    session: Session,
    ids: Collection[int] | None = None,
    *,
    done_from: date | None = None,
    done_until: date | None = None,
) -> list[CalendarItem]:
    """Activities as calendars show them: those of `ids`, else all that is planned.

    With `done_from` or `done_until` also what was done between those days, both included.
    """
    chosen = _PLANNED if ids is None else Activity.id.in_(listed(ids))
    if ids is None and (done_from or done_until):
        chosen = sa.or_(chosen, _done(done_from or date.min, done_until or date.max))
    found = [_row(row) for row in session.execute(_SELECT.where(chosen))]
    rows = {row["id"]: row for row in found if row["day"] is not None}
    guests, skipped = _guests(session, rows), _skipped(session, rows)
    moved: defaultdict[int, set[date]] = defaultdict(set)
    for row_id, series_id, due in _occurrences(session, rows):
        place = marks.occurrence_of(rows[row_id]["uid"])
        if place is not None and rows[series_id]["rule"]:
            # It comes as an occurrence of its own, which is no day left out.
            rows[row_id]["uid"], rows[row_id]["recurrence_day"] = place
            skipped[series_id].discard(place[1])
            moved[series_id].add(place[1])
        elif rows[row_id]["is_done"]:
            skipped[series_id].add(date.fromisoformat(due) if due else rows[row_id]["day"])
    made = [
        CalendarItem(
            **row,
            skipped=tuple(sorted(skipped[row_id])) if row["rule"] else (),
            moved=tuple(sorted(moved[row_id])),
            guests=tuple(guests[row_id]),
        )
        for row_id, row in rows.items()
    ]
    return sorted(made, key=lambda item: (item.day, item.at or time.min, item.id))


_PLANNED = sa.and_(Activity.done_at.is_(None), Activity.due_on.is_not(None))
_NAME = "(SELECT c.name FROM customer c WHERE c.id = activity.customer_id)"
_PLACE = (
    "(SELECT concat_ws(', ', nullif(a.street, ''), "
    "nullif(concat_ws(' ', a.postal_code, a.city), ''), nullif(a.region, ''), "
    "nullif(a.country, '')) FROM address a WHERE a.customer_id = activity.customer_id "
    "ORDER BY a.id LIMIT 1)"
)
_SELECT: Any = sa.select(
    Activity,
    sa.literal_column(_NAME).label("customer"),
    sa.literal_column(_PLACE).label("address"),
)
_AMONG = "IN (SELECT value FROM json_each(:ids))"
_MAIL = "(SELECT e.address FROM email e WHERE e.contact_id = k.id ORDER BY e.id LIMIT 1)"
_GUESTS = (
    f"SELECT x.activity_id, k.name, {_MAIL} AS address FROM activity_contact x "
    f"JOIN contact k ON k.id = x.contact_id WHERE x.activity_id {_AMONG} ORDER BY x.id",
    "SELECT x.activity_id, u.name, u.email AS address FROM activity_colleague x "
    f'JOIN "user" u ON u.id = x.user_id WHERE x.activity_id {_AMONG} ORDER BY x.id',
)


def _done(first: date, last: date) -> sa.ColumnElement[bool]:
    """What was done between two days, where this laptop is."""
    day: sa.ColumnElement[str] = sa.literal_column(day_done("activity"), sa.Text())
    return sa.and_(Activity.done_at.is_not(None), day.between(first.isoformat(), last.isoformat()))


def _row(found: sa.Row[Any]) -> dict[str, Any]:
    one: Activity = found.Activity
    rule = one.recurrence if one.done_at is None else None
    day, at, zone = _when(one)
    return {
        "id": one.id,
        "uid": marks.uid_of(one.id, one.uid),
        "kind": str(one.kind),
        "subject": one.subject,
        "notes": one.notes or "",
        "customer_id": one.customer_id,
        "customer": found.customer or "",
        "own_location": one.location or "",
        "address": found.address or "",
        "day": (one.recurs_from or day) if rule else day,
        "at": at,
        "zone": zone if at else None,
        "minutes": one.minutes,
        "rule": rule,
        "reminder_minutes": one.reminder_minutes if one.done_at is None else None,
        "is_done": one.done_at is not None,
    }


def _when(one: Activity) -> tuple[date | None, time | None, str | None]:
    if one.done_at is None:
        return one.due_on, clock_of(one.due_time), one.due_zone
    moment = one.done_at.astimezone(UTC)
    if one.all_day:
        return moment.date(), None, None
    return moment.date(), moment.time().replace(microsecond=0), "UTC"


def clock_of(text: str | None) -> time | None:
    """The time of a planned activity; None for the whole day."""
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None


def _guests(session: Session, ids: Collection[int]) -> defaultdict[int, list[Guest]]:
    found: defaultdict[int, list[Guest]] = defaultdict(list)
    for statement in _GUESTS:
        for row in session.execute(sa.text(statement), {"ids": _json(ids)}):
            found[row.activity_id].append(Guest(row.name, row.address or ""))
    return found


def _skipped(session: Session, ids: Collection[int]) -> defaultdict[int, set[date]]:
    statement = sa.text(f"SELECT activity_id, day FROM skipped_day WHERE activity_id {_AMONG}")
    found: defaultdict[int, set[date]] = defaultdict(set)
    for activity_id, day in session.execute(statement, {"ids": _json(ids)}):
        found[activity_id].add(date.fromisoformat(day))
    return found


def _occurrences(session: Session, ids: Collection[int]) -> list[tuple[int, int, str | None]]:
    """(id, its series, the day it was due) of those that belong to a series among them."""
    statement = sa.text(
        "SELECT id, occurrence_of_id, due_on FROM activity "
        f"WHERE id {_AMONG} AND occurrence_of_id {_AMONG}"
    )
    found = session.execute(statement, {"ids": _json(ids)})
    return [(row[0], row[1], row[2]) for row in found]


def _json(ids: Collection[int]) -> str:
    return json.dumps(list(ids))
