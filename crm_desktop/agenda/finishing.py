"""Verbs of Today's lines: what finishes one, with the next step, as one Change.

Planned activities are concluded by crm_desktop/timeline/verbs.py.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any

from crm_desktop import activities, complaints, freshness, promises, rows, snoozing
from crm_desktop.customers import name_of
from crm_desktop.models import Complaint, Promise
from crm_desktop.models.codes import ActivityKind, AgendaKind, FieldGroup
from crm_desktop.store import Store


def keep_promise(store: Store, *, id: int, next_step: Mapping[str, Any] | None = None) -> int:
    """Mark a promise as kept and plan what follows ({kind, subject, due_on, …}), if anything."""
    with store.change("promise_kept") as session:
        promises.keep(store, id=id)
        promise = rows.find(session, Promise, id)
        _follow(store, next_step, promise.customer_id, promise.deal_id, promise.contact_id)
        return id


def solve_complaint(
    store: Store,
    *,
    id: int,
    solution: str,
    satisfaction: int | None = None,
    next_step: Mapping[str, Any] | None = None,
) -> int:
    """Note how a complaint was solved and plan what follows, if anything."""
    with store.change("complaint_solved") as session:
        complaints.solve(store, id=id, solution=solution, satisfaction=satisfaction)
        complaint = rows.find(session, Complaint, id)
        _follow(store, next_step, complaint.customer_id, None, complaint.contact_id)
        return id


def greet(
    store: Store,
    *,
    line: AgendaKind | str,
    record_id: int,
    day: date,
    kind: ActivityKind | str,
    subject: str,
    customer_id: int | None = None,
    contact_ids: Collection[int] = (),
) -> int:
    """Log a greeting, and put the line off until that day is over; returns the activity's id."""
    name = name_of(store, customer_id)
    with store.change("activity_logged", customer=name, kind=str(kind)):
        done = activities.log(
            store, kind=kind, subject=subject, customer_id=customer_id, contact_ids=contact_ids
        )
        until = day + timedelta(days=1)
        snoozing.snooze(store, kind=line, record_id=record_id, customer_id=customer_id, until=until)
        return done


def still_true(
    store: Store,
    *,
    customer_id: int,
    groups: Collection[FieldGroup | str],
    on: date | None = None,
) -> int:
    """Say that several groups of what we know of a customer are still true; returns how many."""
    name = name_of(store, customer_id)
    with store.change("information_confirmed", customer=name):
        for group in groups:
            freshness.confirm(store, customer_id=customer_id, field_group=group, on=on)
        return len(groups)


def _follow(
    store: Store,
    step: Mapping[str, Any] | None,
    customer_id: int | None,
    deal_id: int | None,
    contact_id: int | None,
) -> None:
    if step is not None:
        about = {"customer_id": customer_id, "deal_id": deal_id}
        people = () if contact_id is None else (contact_id,)
        activities.plan(store, **{**about, "contact_ids": people, **step})
