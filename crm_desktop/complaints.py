"""Complaints: opened, first reply, solved."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from crm_desktop import rows
from crm_desktop.customers import name_of
from crm_desktop.models import Complaint
from crm_desktop.store import Store


def add(
    store: Store, *, customer_id: int, text: str, opened_at: datetime | None = None, **fields: Any
) -> int:
    """Write down a complaint; its clock runs from `opened_at` (now if absent). Returns its id."""
    with store.change("complaint_opened", customer=name_of(store, customer_id)) as session:
        complaint = Complaint(customer_id=customer_id, opened_at=opened_at or datetime.now(UTC))
        return rows.create(session, complaint, {**fields, "text": text}).id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change a complaint's fields."""
    with store.change("complaint_edited") as session:
        rows.assign(rows.find(session, Complaint, id), fields)
        return id


def reply(store: Store, *, id: int, at: datetime | None = None) -> int:
    """Note our first reply; a later one changes nothing."""
    with store.change("complaint_answered") as session:
        complaint = rows.find(session, Complaint, id)
        complaint.first_reply_at = complaint.first_reply_at or at or datetime.now(UTC)
        return id


def solve(
    store: Store,
    *,
    id: int,
    solution: str,
    at: datetime | None = None,
    satisfaction: int | None = None,
) -> int:
    """Note that a complaint is solved and how; the solution counts as a reply if none came before.

    `satisfaction` is 1 (angry) to 5 (delighted). Of one that was opened again the earlier solution
    stays, with the new one below it.
    """
    with store.change("complaint_solved") as session:
        complaint = rows.find(session, Complaint, id)
        moment = at or datetime.now(UTC)
        before = complaint.solution if complaint.reopened_at is not None else None
        told = _with(before, solution)
        solved = {"solved_at": moment, "solution": told, "satisfaction": satisfaction}
        rows.assign(complaint, solved)
        complaint.first_reply_at = complaint.first_reply_at or moment
        return id


def reopen(store: Store, *, id: int, at: datetime | None = None) -> int:
    """Open a solved complaint again: its clock runs anew from then (now if absent).

    What the solution was and when we first replied stay. One that is open already stays as it is.
    """
    with store.change("complaint_reopened") as session:
        complaint = rows.find(session, Complaint, id)
        if complaint.solved_at is not None:
            moment = at or datetime.now(UTC)
            again = {"solved_at": None, "satisfaction": None, "reopened_at": moment}
            rows.assign(complaint, again)
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete complaints."""
    with store.change("complaint_deleted", count=len(ids)) as session:
        rows.delete(session, Complaint, ids)
        return len(ids)


def _with(before: str | None, solution: str) -> str:
    """What solved it at last, after what had solved it before."""
    if not before or solution.strip().startswith(before):
        return solution
    return f"{before}\n{solution}"
