"""Activities, planned and done: the verbs that write them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.customers import name_of
from crm_desktop.models import (
    Activity,
    ActivityColleague,
    ActivityContact,
    ActivitySignal,
    Promise,
)
from crm_desktop.models.codes import ActivityKind, Signal
from crm_desktop.store import Store

LISTS = ("contact_ids", "colleague_ids", "signals")


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
        activity = _write(session, {**given, "done_at": when})
        if promise is not None:
            made = Promise(customer_id=customer_id, activity_id=activity.id)
            rows.create(session, made, {"made_on": when.astimezone().date(), **promise})
        if next_step is not None:
            inherited = {"customer_id": customer_id, "deal_id": activity.deal_id}
            _write(session, {**inherited, **next_step, "follows_id": activity.id})
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
        return _write(session, {**given, "due_on": due_on}).id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change fields or lists of an activity."""
    with store.change("activity_edited") as session:
        plain, lists = _split(fields)
        activity = rows.find(session, Activity, id)
        rows.assign(activity, plain)
        if "customer_id" in plain:
            session.flush()
            below = (
                ActivityContact.activity_id,
                ActivityColleague.activity_id,
                ActivitySignal.activity_id,
            )
            rows.follow_customer(session, id, activity.customer_id, *below)
        _keep_lists(session, activity, lists)
        return id


def finish(
    store: Store, *, id: int, done_at: datetime | None = None, outcome: str | None = None
) -> int:
    """Mark a planned activity as done."""
    with store.change("activity_done") as session:
        activity = rows.find(session, Activity, id)
        activity.done_at = done_at or datetime.now(UTC)
        if outcome is not None:
            rows.assign(activity, {"outcome": outcome})
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete activities; promises made in them stay."""
    with store.change("activity_deleted", count=len(ids)) as session:
        rows.delete(session, Activity, ids)
        return len(ids)


def _write(session: Session, fields: Mapping[str, Any]) -> Activity:
    plain, lists = _split(fields)
    activity = rows.create(session, Activity(), {**plain, "kind": ActivityKind(plain["kind"])})
    _keep_lists(session, activity, lists)
    return activity


def _split(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    plain = {name: value for name, value in fields.items() if name not in LISTS}
    return plain, {name: value for name, value in fields.items() if name in LISTS}


def _keep_lists(session: Session, activity: Activity, lists: Mapping[str, Any]) -> None:
    owner = {"customer_id": activity.customer_id, "activity_id": activity.id}
    if "contact_ids" in lists:
        rows.keep_list(
            session,
            _of(session, ActivityContact, activity.id),
            dict.fromkeys(lists["contact_ids"]),
            lambda row: row.contact_id,
            lambda contact_id: ActivityContact(contact_id=contact_id, **owner),
        )
    if "colleague_ids" in lists:
        rows.keep_list(
            session,
            _of(session, ActivityColleague, activity.id),
            dict.fromkeys(lists["colleague_ids"]),
            lambda row: row.user_id,
            lambda user_id: ActivityColleague(user_id=user_id, **owner),
        )
    if "signals" in lists:
        rows.keep_list(
            session,
            _of(session, ActivitySignal, activity.id),
            dict.fromkeys(Signal(signal) for signal in lists["signals"]),
            lambda row: row.signal,
            lambda signal: ActivitySignal(signal=signal, **owner),
        )


def _of(session: Session, kind: type[rows.Row], activity_id: int) -> list[rows.Row]:
    table = kind.__table__.c
    return list(session.scalars(sa.select(kind).where(table.activity_id == activity_id)))
