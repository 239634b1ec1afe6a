"""Costs of sources: what a way of winning customers cost in a period."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import SourceCost
from crm_desktop.store import Store


def add_cost(
    store: Store,
    *,
    source: str,
    period_start: date,
    period_end: date,
    amount: int,
    currency: str,
    notes: str | None = None,
) -> int:
    """Say what a source cost (minor units) from one day to another; returns its id.

    UserError `period_backwards` when it ends before it begins, `amount_not_positive`.
    """
    fields = {
        "source": source, "period_start": period_start, "period_end": period_end,
        "amount": amount, "currency": currency, "notes": notes,
    }  # fmt: skip
    with store.change("source_cost_added", source=source.strip()) as session:
        cost = SourceCost()
        rows.assign(cost, fields)
        _check(cost)
        return rows.create(session, cost, {}).id


def edit_cost(store: Store, *, id: int, **fields: Any) -> int:
    """Change what was said; UserError as in `add_cost`."""
    with store.change("source_cost_edited") as session:
        cost = rows.find(session, SourceCost, id)
        rows.assign(cost, fields)
        _check(cost)
        return id


def delete_costs(store: Store, *, ids: Collection[int]) -> int:
    """Delete costs."""
    with store.change("source_cost_deleted", count=len(ids)) as session:
        rows.delete(session, SourceCost, ids)
        return len(ids)


def _check(cost: SourceCost) -> None:
    if cost.period_end < cost.period_start:
        raise UserError("period_backwards", field="period_end")
    if cost.amount <= 0:
        raise UserError("amount_not_positive", field="amount")
