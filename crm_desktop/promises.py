"""Promises: what we said we would do, kept, late or broken."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any

from crm_desktop import rows
from crm_desktop.customers import name_of
from crm_desktop.models import Promise
from crm_desktop.store import Store


def add(store: Store, *, customer_id: int, text: str, **fields: Any) -> int:
    """Write down a promise (`due_on`, `contact_id`, `deal_id`, …); returns its id."""
    with store.change("promise_made", customer=name_of(store, customer_id)) as session:
        promise = Promise(customer_id=customer_id)
        given = {"made_on": date.today(), **fields, "text": text}
        return rows.create(session, promise, given).id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change a promise's words or day."""
    with store.change("promise_edited") as session:
        rows.assign(rows.find(session, Promise, id), fields)
        return id


def keep(store: Store, *, id: int, at: datetime | None = None) -> int:
    """Mark a promise as kept."""
    with store.change("promise_kept") as session:
        settled = {"kept_at": at or datetime.now(UTC), "broken_at": None}
        rows.assign(rows.find(session, Promise, id), settled)
        return id


def break_(store: Store, *, id: int, at: datetime | None = None) -> int:
    """Mark a promise as broken: it will not be kept any more."""
    with store.change("promise_broken") as session:
        settled = {"broken_at": at or datetime.now(UTC), "kept_at": None}
        rows.assign(rows.find(session, Promise, id), settled)
        return id


def reopen(store: Store, *, id: int) -> int:
    """Take "kept" or "broken" back."""
    with store.change("promise_reopened") as session:
        rows.assign(rows.find(session, Promise, id), {"kept_at": None, "broken_at": None})
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete promises."""
    with store.change("promise_deleted", count=len(ids)) as session:
        rows.delete(session, Promise, ids)
        return len(ids)
