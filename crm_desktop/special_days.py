"""Days that matter to a customer or a person: an anniversary, a fair; every year or once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import Contact, Position, SpecialDay
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class SpecialDayLine:
    """A day that matters, whose it is, and when it comes next (None: it is over)."""

    id: int
    name: str
    day: date
    yearly: bool
    customer_id: int | None
    contact_id: int | None
    contact: str
    next_on: date | None


def add(
    store: Store,
    *,
    name: str,
    day: date,
    customer_id: int | None = None,
    contact_id: int | None = None,
    yearly: bool = True,
) -> int:
    """Write down a day that matters to a customer or a person; returns its id.

    UserError `day_of_nobody` without either, `field_needed` without a name.
    """
    if customer_id is None and contact_id is None:
        raise UserError("day_of_nobody")
    with store.change("special_day_added", name=name.strip()) as session:
        fresh = SpecialDay(customer_id=customer_id, contact_id=contact_id, yearly=yearly)
        return rows.create(session, fresh, {"name": name, "day": day}).id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change a day that matters: its `name`, `day` or `yearly`."""
    found: SpecialDay
    with store.change("special_day_edited", name=lambda: found.name) as session:
        found = rows.find(session, SpecialDay, id)
        rows.assign(found, fields)
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete days that matter."""
    with store.change("special_day_deleted", count=len(ids)) as session:
        rows.delete(session, SpecialDay, ids)
        return len(ids)


def of_customer(session: Session, customer_id: int, today: date) -> tuple[SpecialDayLine, ...]:
    """The days of a customer and of the people who work there, the next to come first."""
    people = sa.select(Position.contact_id).where(
        Position.customer_id == customer_id, Position.until.is_(None)
    )
    theirs = sa.or_(SpecialDay.customer_id == customer_id, SpecialDay.contact_id.in_(people))
    return _lines(session, theirs, today)


def of_contact(session: Session, contact_id: int, today: date) -> tuple[SpecialDayLine, ...]:
    """The days of a person, the next to come first."""
    return _lines(session, SpecialDay.contact_id == contact_id, today)


def in_year(day: date, year: int) -> date:
    """The day in another year; 29 February is kept on 28 February where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def following(day: date, today: date, *, yearly: bool = True) -> date | None:
    """The next time a day comes, today included; None for one that came once and is over."""
    if not yearly or day >= today:
        return day if day >= today else None
    this_year = in_year(day, today.year)
    return this_year if this_year >= today else in_year(day, today.year + 1)


def _lines(
    session: Session, where: sa.ColumnElement[bool], today: date
) -> tuple[SpecialDayLine, ...]:
    found = session.execute(
        sa.select(SpecialDay, Contact.name)
        .outerjoin(Contact, Contact.id == SpecialDay.contact_id)
        .where(where)
    )
    lines = [
        SpecialDayLine(
            row.id, row.name, row.day, row.yearly, row.customer_id, row.contact_id, name or "",
            following(row.day, today, yearly=row.yearly),
        )
        for row, name in found
    ]  # fmt: skip
    return tuple(sorted(lines, key=lambda line: (line.next_on or date.max, line.day, line.id)))
