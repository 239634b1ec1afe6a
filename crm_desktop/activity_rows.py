"""The row of an activity with its lists: written, changed and copied for the verbs that do so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import Activity, ActivityColleague, ActivityContact, ActivitySignal
from crm_desktop.models.codes import ActivityKind, Signal

LISTS = ("contact_ids", "colleague_ids", "signals")
_COPIED = (
    "customer_id", "deal_id", "owner_id", "kind", "direction", "subject", "notes",
    "due_on", "due_time", "due_zone", "all_day", "minutes", "location", "reminder_minutes",
)  # fmt: skip


def write(session: Session, fields: Mapping[str, Any]) -> Activity:
    """A new activity; `fields` are columns and the lists of LISTS."""
    plain, lists = _split(fields)
    activity = rows.create(session, Activity(), {**plain, "kind": ActivityKind(plain["kind"])})
    keep_lists(session, activity, lists)
    return activity


def change(session: Session, activity: Activity, fields: Mapping[str, Any]) -> None:
    """Change columns and lists; what hangs on it follows its customer."""
    plain, lists = _split(fields)
    rows.assign(activity, plain)
    if "customer_id" in plain:
        session.flush()
        below = (
            ActivityContact.activity_id,
            ActivityColleague.activity_id,
            ActivitySignal.activity_id,
        )
        rows.follow_customer(session, activity.id, activity.customer_id, *below)
    keep_lists(session, activity, lists)


def copy(session: Session, activity: Activity, fields: Mapping[str, Any]) -> Activity:
    """A new activity like another one, with the same people, but for these fields."""
    same = {name: getattr(activity, name) for name in _COPIED}
    people = _of(session, ActivityContact, activity.id)
    ours = _of(session, ActivityColleague, activity.id)
    lists = {
        "contact_ids": [row.contact_id for row in people],
        "colleague_ids": [row.user_id for row in ours],
    }
    return write(session, {**same, **lists, **fields})


def keep_lists(session: Session, activity: Activity, lists: Mapping[str, Any]) -> None:
    """Make the lists of an activity say exactly what is given; lists left out stay."""
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


def _split(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    plain = {name: value for name, value in fields.items() if name not in LISTS}
    return plain, {name: value for name, value in fields.items() if name in LISTS}


def _of(session: Session, kind: type[rows.Row], activity_id: int) -> list[rows.Row]:
    table = kind.__table__.c
    return list(session.scalars(sa.select(kind).where(table.activity_id == activity_id)))
