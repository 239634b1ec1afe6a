"""Needs: what a customer or person wants or suffers from."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from crm_desktop import rows
from crm_desktop.customers import name_of
from crm_desktop.models import Need
from crm_desktop.store import Store


def add(store: Store, *, customer_id: int, text: str, **fields: Any) -> int:
    """Write down a need (`contact_id`, `product_id`, `importance` 1-5, …); returns its id."""
    with store.change("need_added", customer=name_of(store, customer_id)) as session:
        return rows.create(session, Need(customer_id=customer_id), {**fields, "text": text}).id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change a need."""
    with store.change("need_edited") as session:
        rows.assign(rows.find(session, Need, id), fields)
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete needs."""
    with store.change("need_deleted", count=len(ids)) as session:
        rows.delete(session, Need, ids)
        return len(ids)
