"""Activities, planned and done: the verbs that write them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any

from crm_desktop import activity_rows, repeating, rows
from crm_desktop.customers import name_of
from crm_desktop.models import Activity, Promise
from crm_desktop.models.codes import ActivityKind
from crm_desktop.store import Store


def log(
    store: Store,
    *,
    kind: ActivityKind | str,
    subject: str,
    customer_id: int | None = None,
    done_at: datetime | None = None,
    promise: Mapping[str, Any] | None = None,
    next_step: Mapping[str, Any] | None = None,
    **fields: Any,
) -> int:
    """Log what was done (`done_at`, now if absent), with what was promised and what comes next.

    `fields` are columns of Activity and the lists `contact_ids`, `colleague_ids`, `signals`;
    `promise` is {text, due_on}, `next_step` {kind, subject, due_on, …}: all one Change.
    """
    when = done_at or datetime.now(UTC)
    name = name_of(store, customer_id)
    with store.change("activity_logged", customer=name, kind=str(kind)) as session:
        given = {**fields, "kind": kind, "subject": subject, "customer_id": customer_id}
        activity = activity_rows.write(session, {**given, "done_at": when})
        if promise is not None:
            made = Promise(customer_id=customer_id, activity_id=activity.id)
            on = when.date() if activity.all_day else when.astimezone().date()
            rows.create(session, made, {"made_on": on, **promise})
        if next_step is not None:
            inherited = {"customer_id": customer_id, "deal_id": activity.deal_id}
            step = {**inherited, **next_step, "follows_id": activity.id}
            activity_rows.write(session, repeating.begin(step))
        return activity.id


def plan(
    store: Store,
    *,
    kind: ActivityKind | str,
    subject: str,
    due_on: date,
    customer_id: int | None = None,
    **fields: Any,
) -> int:
    """Plan an activity for a day, and a time if `due_time` (HH:MM) and `due_zone` say so."""
    name = name_of(store, customer_id)
    with store.change("activity_planned", customer=name, kind=str(kind)) as session:
        given = {**fields, "kind": kind, "subject": subject, "customer_id": customer_id}
        return activity_rows.write(session, repeating.begin({**given, "due_on": due_on})).id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change fields or lists of an activity; of a repeated one, of all times still to come.

    A repeated one that gets a `done_at` is finished this time (see repeating.finish). Returns the
    id of the row that was changed.
    """
    with store.change("activity_edited") as session:
        activity = rows.find(session, Activity, id)
        is_open_series = activity.recurrence is not None and activity.done_at is None
        if is_open_series and fields.get("done_at") is not None:
            return repeating.finish(store, id=id, **fields)
        repeating.change(session, activity, fields)
        return id


def finish(
    store: Store, *, id: int, done_at: datetime | None = None, outcome: str | None = None
) -> int:
    """Mark a planned activity as done; of a repeated one its next time, which gets its own row.

    Returns the id of the row of what was done.
    """
    how: dict[str, Any] = {} if outcome is None else {"outcome": outcome}
    with store.change("activity_done") as session:
        activity = rows.find(session, Activity, id)
        if activity.recurrence is not None and activity.done_at is None:
            return repeating.finish(store, id=id, done_at=done_at, **how)
        # The day planned was whole; what was done has its moment.
        done = {"done_at": done_at or datetime.now(UTC), "all_day": False}
        rows.assign(activity, {**done, **how})
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete activities; promises made in them stay."""
    with store.change("activity_deleted", count=len(ids)) as session:
        rows.delete(session, Activity, ids)
        return len(ids)
