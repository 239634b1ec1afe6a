"""What customers will probably bring in the coming years, and who brings the most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, customers_of
from crm_desktop.lifetime_values import LifetimeValues, lifetime_values
from crm_desktop.models import Customer


@dataclass(frozen=True)
class LifetimeValueView:
    """What was found, and the names of those who bring the most, in their order."""

    found: LifetimeValues
    names: tuple[str, ...]


def worth_most(session: Session, view: Slice) -> LifetimeValueView:
    """Of everybody who ever ordered until the slice's day; its period does not matter."""
    chosen = customers_of(session, view)
    found = lifetime_values(session, view.as_of, None if chosen is None else chosen.tolist())
    ids = [value.customer_id for value in found.top]
    rows = session.execute(sa.select(Customer.id, Customer.name).where(Customer.id.in_(ids)))
    names = {row.id: row.name for row in rows}
    return LifetimeValueView(found, tuple(names.get(id, "") for id in ids))


def behind_value(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """These customers."""
    return these(session, view, ids)
