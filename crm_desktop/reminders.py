"""Reminders: which planned activities are to be spoken of between two moments.

A reminder belongs to the beginning of its activity, on the clock of its own zone; for a whole day
to that day's beginning where the user is. Days ahead are counted on the calendar ("one day before
9:00" is 9:00), so that a change to summer time moves nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.agenda.times import clock_time, planned, planned_instant, zone_of
from crm_desktop.insights.recurrence import occurrences
from crm_desktop.models import Activity, ActivityColleague, Customer, SkippedDay, User
from crm_desktop.models.codes import ActivityKind

_DAY = timedelta(days=1)
_DAY_MINUTES = 24 * 60
LONGEST_LOOK_BACK = timedelta(days=60)
"""What was missed longer ago than this, a closed laptop no longer speaks of."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A planned activity to speak of: `day` and `at` (None: the whole day) are the user's.

    `due_on` is the day of its time as planned, by which repeating.finish knows it.
    """

    activity_id: int
    kind: ActivityKind
    subject: str
    customer_id: int | None
    customer: str | None
    moment: datetime
    day: date
    at: time | None
    due_on: date
    location: str | None = None
    is_repeated: bool = False


def due(session: Session, since: datetime, now: datetime) -> tuple[Reminder, ...]:
    """Reminders of the user's open activities after `since` up to `now`, the earliest first.

    Of a repeated activity only the latest. The zone of `now` is the user's.
    """
    since = max(since, now - LONGEST_LOOK_BACK)
    if since >= now:
        return ()
    zone = zone_of(now)
    found = []
    for row, customer, skipped in _open_ones(session, since, now):
        times = [
            _reminder(row, customer, day, zone) for day in _days(row, skipped, since, now, zone)
        ]
        passed = [one for one in times if since < one.moment <= now]
        if passed:
            found.append(max(passed, key=lambda one: one.moment))
    return tuple(sorted(found, key=lambda one: (one.moment, one.activity_id)))


def still_open(
    session: Session, times: Iterable[tuple[int, date]], now: datetime
) -> tuple[Reminder, ...]:
    """Reminders of these times (an activity and its day as planned) that are still to come about.

    Those that were done, moved, left out or deleted since are missing. The zone of `now` is the
    user's.
    """
    wanted = sorted(set(times))
    ids = [activity_id for activity_id, _day in wanted]
    query = (
        sa.select(Activity, Customer.name)
        .outerjoin(Customer, Customer.id == Activity.customer_id)
        .where(
            Activity.id.in_(ids),
            Activity.done_at.is_(None),
            Activity.reminder_minutes.is_not(None),
        )
    )
    rows = {row.id: (row, name) for row, name in session.execute(query)}
    skipped = _skipped(session, ids)
    found = [
        _reminder(*rows[activity_id], day, zone_of(now))
        for activity_id, day in wanted
        if activity_id in rows and _has_time(rows[activity_id][0], skipped[activity_id], day)
    ]
    # One that was moved to later is spoken of again when it is time.
    passed = [one for one in found if one.moment <= now]
    return tuple(sorted(passed, key=lambda one: (one.moment, one.activity_id)))


def moment_of(row: Activity, day: date, zone: tzinfo | None) -> datetime:
    """When an activity that takes place on a day is to be spoken of."""
    minutes = row.reminder_minutes or 0
    at = clock_time(row.due_time)
    if at is None:
        spoken = datetime.combine(day, time()) - timedelta(minutes=minutes)
        return planned_instant(spoken.date(), f"{spoken:%H:%M}", None, zone)
    if minutes % _DAY_MINUTES == 0:
        earlier = day - timedelta(days=minutes // _DAY_MINUTES)
        return planned_instant(earlier, row.due_time, row.due_zone, zone)
    begin = planned_instant(day, row.due_time, row.due_zone, zone)
    # In UTC: arithmetic on the clock of a zone would overlook that it changes in between.
    return begin.astimezone(UTC) - timedelta(minutes=minutes)


def _reminder(row: Activity, customer: str | None, due_on: date, zone: tzinfo | None) -> Reminder:
    day, at = planned(due_on, row.due_time, row.due_zone, zone)
    return Reminder(
        activity_id=row.id,
        kind=ActivityKind(row.kind),
        subject=row.subject,
        customer_id=row.customer_id,
        customer=customer,
        moment=moment_of(row, due_on, zone),
        day=day,
        at=at,
        due_on=due_on,
        location=row.location,
        is_repeated=row.recurrence is not None,
    )


_Open = tuple[Activity, str | None, set[date]]


def _open_ones(session: Session, since: datetime, now: datetime) -> list[_Open]:
    """The user's open activities that may want to be spoken of, with what they leave out."""
    ahead = sa.func.printf("%+d minutes", Activity.reminder_minutes)
    due_on = sa.type_coerce(Activity.due_on, sa.Text)
    earliest = sa.func.date(_utc(since), ahead, "-2 days")
    latest = sa.func.date(_utc(now), ahead, "+2 days")
    query = (
        sa.select(Activity, Customer.name)
        .outerjoin(Customer, Customer.id == Activity.customer_id)
        .where(
            Activity.done_at.is_(None),
            Activity.reminder_minutes.is_not(None),
            due_on <= latest,
            sa.or_(Activity.recurrence.is_not(None), due_on >= earliest),
        )
    )
    me = session.scalar(sa.select(User.id).where(User.is_me).limit(1))
    if me is not None:
        takes_part = sa.exists().where(
            ActivityColleague.activity_id == Activity.id, ActivityColleague.user_id == me
        )
        query = query.where(
            sa.or_(Activity.owner_id.is_(None), Activity.owner_id == me, takes_part)
        )
    rows = session.execute(query).all()
    skipped = _skipped(session, [row.id for row, _name in rows if row.recurrence])
    return [(row, name, skipped.get(row.id, set())) for row, name in rows]


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def _days(
    row: Activity, skipped: set[date], since: datetime, now: datetime, zone: tzinfo | None
) -> list[date]:
    """The days planned whose reminders may lie in the window."""
    if row.due_on is None:
        return []
    if row.recurrence is None:
        return [row.due_on]
    ahead = timedelta(minutes=row.reminder_minutes or 0)
    # A day elsewhere may be one off from ours.
    first = (since + ahead).astimezone(zone).date() - 2 * _DAY
    last = (now + ahead).astimezone(zone).date() + 2 * _DAY
    start = row.recurs_from or row.due_on
    return occurrences(row.recurrence, start, max(first, row.due_on), last, skipped)


def _has_time(row: Activity, skipped: set[date], day: date) -> bool:
    """Whether an open activity is still to take place on a day as planned."""
    if row.recurrence is None or row.due_on is None:
        return row.due_on == day
    start = row.recurs_from or row.due_on
    return day >= row.due_on and bool(occurrences(row.recurrence, start, day, day, skipped))


def _skipped(session: Session, ids: list[int]) -> dict[int, set[date]]:
    found: dict[int, set[date]] = defaultdict(set)
    query = sa.select(SkippedDay.activity_id, SkippedDay.day)
    for activity_id, day in session.execute(query.where(SkippedDay.activity_id.in_(ids))):
        found[activity_id].add(day)
    return found
