"""Snoozes: lines of Today that were put off until a day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.models import Customer, Snooze
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Snoozed:
    """A line that is put off: of which kind, about which record, until when."""

    id: int
    kind: AgendaKind
    record_id: int
    customer_id: int | None
    customer: str
    until: date


def snooze(
    store: Store,
    *,
    kind: AgendaKind | str,
    record_id: int,
    until: date,
    customer_id: int | None = None,
) -> int:
    """Put a line of Today off until a day, on which it is shown again; returns the snooze's id.

    A line that is put off already gets the new day.
    """
    kind = AgendaKind(kind)
    with store.change("line_snoozed", until=until.isoformat(), kind=str(kind)) as session:
        same = sa.select(Snooze).where(Snooze.kind == kind, Snooze.record_id == record_id)
        found = session.scalars(same).first()
        if found is not None:
            rows.assign(found, {"until": until})
            return found.id
        fresh = Snooze(kind=kind, record_id=record_id, customer_id=customer_id)
        return rows.create(session, fresh, {"until": until}).id


def wake(store: Store, *, ids: Collection[int]) -> int:
    """Show lines again that were put off; returns how many."""
    with store.change("line_woken", count=len(ids)) as session:
        rows.delete(session, Snooze, ids)
        return len(ids)


def snoozed(session: Session, today: date) -> tuple[Snoozed, ...]:
    """Everything that is still put off on a day, the next to return first."""
    found = session.execute(
        sa.select(Snooze, Customer.name)
        .outerjoin(Customer, Customer.id == Snooze.customer_id)
        .where(Snooze.until > today)
        .order_by(Snooze.until, Snooze.id)
    )
    return tuple(
        Snoozed(row.id, row.kind, row.record_id, row.customer_id, name or "", row.until)
        for row, name in found
    )
