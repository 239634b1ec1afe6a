"""Targets: plans for a period, of a person, a product line or a segment (an industry)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import Target
from crm_desktop.store import Store


def add_target(
    store: Store, *, period_start: date, period_end: date, amount: int, currency: str, **fields: Any
) -> int:
    """Plan an amount (minor units) for a period; returns its id.

    `owner_id`, `product_line` and `segment` narrow it. UserError `period_backwards` when the period
    ends before it begins, `amount_not_positive`.
    """
    with store.change("target_added") as session:
        target = Target(period_start=period_start, period_end=period_end)
        rows.assign(target, {**fields, "amount": amount, "currency": currency})
        _check(target)
        return rows.create(session, target, {}).id


def edit_target(store: Store, *, id: int, **fields: Any) -> int:
    """Change a target; UserError as in `add_target`."""
    with store.change("target_edited") as session:
        target = rows.find(session, Target, id)
        rows.assign(target, fields)
        _check(target)
        return id


def delete_targets(store: Store, *, ids: Collection[int]) -> int:
    """Delete targets."""
    with store.change("target_deleted", count=len(ids)) as session:
        rows.delete(session, Target, ids)
        return len(ids)


def _check(target: Target) -> None:
    if target.period_end < target.period_start:
        raise UserError("period_backwards", field="period_end")
    if target.amount <= 0:
        raise UserError("amount_not_positive", field="amount")
