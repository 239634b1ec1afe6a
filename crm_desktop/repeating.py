"""Repeated activities: one time done, left out or moved; this one or all following; the end.

The row with the rule (the master) stands for all times from its `due_on` on that are not left out.
A time that was done, or is unlike the others, is a row of its own that names its master.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import activity_rows, rows
from crm_desktop.errors import UserError
from crm_desktop.insights import recurrence
from crm_desktop.insights.recurrence_patterns import is_of_one_day, shifted
from crm_desktop.models import Activity, SkippedDay
from crm_desktop.store import Store

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_OF_THE_SERIES = ("recurrence", "recurs_from", "uid")


def finish(
    store: Store,
    *,
    id: int,
    day: date | None = None,
    done_at: datetime | None = None,
    **fields: Any,
) -> int:
    """Mark one time (`day`, else the next one) as done; the series goes on with the one after it.

    `fields` are those of activities.edit and belong to that time alone. Returns the id of the row
    of what was done: that of the master itself when it was the last time.
    """
    with store.change("activity_done") as session:
        master = _master(session, id)
        how = {"all_day": False, **_own(fields), "done_at": done_at or datetime.now(UTC)}
        return _taken_out(session, master, day, how)


def skip(store: Store, *, id: int, day: date | None = None) -> int:
    """Leave one time out (`day`, else the next one); the series is gone when it was the last."""
    with store.change("activity_skipped") as session:
        master = _master(session, id)
        _pass_over(session, master, _wanted(session, master, day))
        return id


def skip_missed(store: Store, *, id: int, today: date) -> int:
    """Leave out all times before today that were neither done nor left out; returns how many."""
    with store.change("activity_skipped") as session:
        master = _master(session, id)
        start, due = _span(master)
        skipped = _skipped(session, id)
        missed = recurrence.occurrences(master.recurrence or "", start, due, today - _DAY, skipped)
        for day in missed:
            _pass_over(session, master, day)
        return len(missed)


def move(
    store: Store,
    *,
    id: int,
    due_on: date,
    day: date | None = None,
    **fields: Any,
) -> int:
    """Move one time (`day`, else the next one) elsewhere; `fields` may hold its `due_time`, ….

    Returns the id of that time's own row, which is the master itself when it was the last.
    """
    with store.change("activity_moved") as session:
        moved = {**_own(fields), "due_on": due_on}
        return _taken_out(session, _master(session, id), day, moved)


def change_one(store: Store, *, id: int, day: date | None = None, **fields: Any) -> int:
    """Change one time (`day`, else the next one) alone; the others stay. Returns its row's id."""
    with store.change("activity_edited") as session:
        return _taken_out(session, _master(session, id), day, _own(fields))


def change_following(store: Store, *, id: int, day: date | None = None, **fields: Any) -> int:
    """Change a time (`day`, else the next one) and all after it; what was done stays as it was.

    Returns the id of the row with the rule for them: another one when times before `day` are left.
    """
    with store.change("activity_edited") as session:
        master = _master(session, id)
        first = _wanted(session, master, day)
        if master.due_on is not None and first > master.due_on:
            master = _split_off(session, master, first)
        change(session, master, fields)
        return master.id


def end(store: Store, *, id: int, last: date | None = None) -> int:
    """End a series after the day `last`, else at once; what was done stays. Returns its id."""
    with store.change("series_ended") as session:
        master = _master(session, id)
        _start, due = _span(master)
        if last is None or last < due:
            rows.delete(session, Activity, [id])
        else:
            master.recurrence = recurrence.ending(master.recurrence or "", last)
        return id


def delete(store: Store, *, id: int) -> int:
    """Delete a series with its times that were moved and not done yet; what was done stays."""
    with store.change("series_deleted") as session:
        planned = session.scalars(
            sa.select(Activity.id).where(
                Activity.occurrence_of_id == id, Activity.done_at.is_(None)
            )
        ).all()
        rows.delete(session, Activity, [rows.find(session, Activity, id).id, *planned])
        return id


def times(session: Session, activity: Activity, first: date, last: date) -> list[date]:
    """The days within a window on which an open activity is still to be done."""
    if activity.due_on is None or activity.done_at is not None:
        return []
    if activity.recurrence is None:
        return [activity.due_on] if first <= activity.due_on <= last else []
    start, due = _span(activity)
    skipped = _skipped(session, activity.id)
    return recurrence.occurrences(activity.recurrence, start, max(first, due), last, skipped)


def begin(fields: Mapping[str, Any], skipped: Collection[date] = ()) -> dict[str, Any]:
    """The fields of a new activity, with its rule checked and its first day found.

    UserError `recurrence_refused` for a rule that cannot be followed.
    """
    rule, due = fields.get("recurrence"), fields.get("due_on")
    if not rule:
        return dict(fields)
    if not isinstance(due, date):
        raise UserError("field_needed", field="due_on")
    normal = recurrence.checked(rule, start=due)
    first = recurrence.following(normal, due, due - _DAY, skipped)
    if first is None:
        raise UserError(recurrence.REFUSED, reason="never_happens", part=normal)
    return {**fields, "recurrence": normal, "recurs_from": due, "due_on": first}


def change(session: Session, activity: Activity, fields: Mapping[str, Any]) -> None:
    """Change an activity; when its rule or its next day changes, the rule counts from there on."""
    given = dict(fields)
    due = given.get("due_on", activity.due_on)
    rule = given.get("recurrence", activity.recurrence) or None
    if rule is None:
        if activity.recurrence is not None:
            given |= {"recurrence": None, "recurs_from": None}
            _forget_skipped(session, activity.id)
    elif activity.recurrence is None:
        given |= begin({"recurrence": rule, "due_on": due})
    else:
        given |= _rescheduled(session, activity, rule, due)
    if "customer_id" in given:
        _follow(session, activity.id, given["customer_id"])
    activity_rows.change(session, activity, given)


def _follow(session: Session, activity_id: int, customer_id: int | None) -> None:
    for row in _skipped_rows(session, activity_id):
        row.customer_id = customer_id


def _rescheduled(session: Session, master: Activity, rule: str, due: date | None) -> dict[str, Any]:
    """What changes of a master that gets this rule and this next day."""
    start, before = _span(master)
    known = recurrence.checked(rule)
    left = recurrence.remaining(master.recurrence or "", start, before)
    same_rule = known in (master.recurrence, left)
    if same_rule and due == before:
        return {"recurrence": master.recurrence}
    if same_rule and due is not None:
        known = shifted(left, before, due)
        if is_of_one_day(left, before):
            _take_along(session, master, known, due)
    return begin({"recurrence": known, "due_on": due}, _skipped(session, master.id))


def _master(session: Session, id: int) -> Activity:
    """The open row with a rule; UserError `occurrence_gone` when it is none any more."""
    master = rows.find(session, Activity, id)
    if master.recurrence is None or master.done_at is not None or master.due_on is None:
        raise UserError("occurrence_gone", activity=master.subject)
    return master


def _span(master: Activity) -> tuple[date, date]:
    """The day its rule counts from, and the next one that is due."""
    due = master.due_on or date.max
    return master.recurs_from or due, due


def _wanted(session: Session, master: Activity, day: date | None) -> date:
    """The time that is meant; UserError `occurrence_gone` when there is none on that day."""
    start, due = _span(master)
    if day is None or day == due:
        return due
    skipped = _skipped(session, master.id)
    rule = master.recurrence or ""
    if day < due or not recurrence.occurrences(rule, start, day, day, skipped):
        raise UserError("occurrence_gone", activity=master.subject)
    return day


def _taken_out(
    session: Session, master: Activity, day: date | None, fields: Mapping[str, Any]
) -> int:
    """Make one time a row of its own, unlike the others; returns its id."""
    wanted = _wanted(session, master, day)
    own = {"due_on": wanted, "occurrence_of_id": master.id, **fields}
    if wanted == master.due_on:
        following = _next(session, master)
        if following is None:
            _forget_skipped(session, master.id)
            alone = {"recurrence": None, "recurs_from": None, **fields}
            activity_rows.change(session, master, alone)
            return master.id
        if own.get("done_at") is None:
            _leave_out(session, master, wanted)
        taken = activity_rows.copy(session, master, own)
        master.due_on = following
        return taken.id
    _leave_out(session, master, wanted)
    return activity_rows.copy(session, master, own).id


def _next(session: Session, master: Activity) -> date | None:
    """The time after the one that is due."""
    start, due = _span(master)
    skipped = _skipped(session, master.id)
    return recurrence.following(master.recurrence or "", start, due, skipped)


def _pass_over(session: Session, master: Activity, day: date) -> None:
    """Leave a day out; the series is gone when it was the last one."""
    following = _next(session, master) if day == master.due_on else master.due_on
    if following is None:
        rows.delete(session, Activity, [master.id])
        return
    _leave_out(session, master, day)
    master.due_on = following


def _split_off(session: Session, master: Activity, first: date) -> Activity:
    """Give the times from `first` on a row of their own; the others stay with the master."""
    start, _due = _span(master)
    left = recurrence.remaining(master.recurrence or "", start, first)
    master.recurrence = recurrence.ending(master.recurrence or "", first - _DAY)
    own = {"due_on": first, "recurrence": left, "recurs_from": first}
    rest = activity_rows.copy(session, master, own)
    for skipped in _skipped_rows(session, master.id):
        if skipped.day >= first:
            skipped.activity_id = rest.id
    session.flush()
    return rest


def _leave_out(session: Session, master: Activity, day: date) -> None:
    row = SkippedDay(customer_id=master.customer_id, activity_id=master.id)
    rows.create(session, row, {"day": day})


def _skipped(session: Session, activity_id: int) -> set[date]:
    return {row.day for row in _skipped_rows(session, activity_id)}


def _skipped_rows(session: Session, activity_id: int) -> list[SkippedDay]:
    query = sa.select(SkippedDay).where(SkippedDay.activity_id == activity_id)
    return list(session.scalars(query.order_by(SkippedDay.day)))


def _take_along(session: Session, master: Activity, rule: str, due: date) -> None:
    """Move the days that are left out with the times they stand for, when all of them move.

    A day that the rule still hits stays left out: it was the day that was meant.
    """
    _start, before = _span(master)
    for row in _skipped_rows(session, master.id):
        wanted = row.day + (due - before)
        near = recurrence.occurrences(rule, due, wanted - _WEEK, wanted + _WEEK)
        if row.day > before and near and row.day not in near:
            row.day = min(near, key=lambda day: abs(day - wanted))
    session.flush()


def _forget_skipped(session: Session, activity_id: int) -> None:
    for row in _skipped_rows(session, activity_id):
        session.delete(row)
    session.flush()


def _own(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of one time alone: what belongs to the series is left out."""
    return {name: value for name, value in fields.items() if name not in _OF_THE_SERIES}
