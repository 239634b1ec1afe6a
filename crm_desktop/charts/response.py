"""How quickly customers are answered, beside how loyal they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import loyalty, response
from crm_desktop.charts.slices import Slice, customers_of
from crm_desktop.insights.loyalty import Real, Whole
from crm_desktop.insights.response import AT_LEAST, Association, association
from crm_desktop.models import Customer
from crm_desktop.rows import listed

MOST_DOTS = 600  # more customers than that are drawn as so many, evenly chosen by their ids


@dataclass(frozen=True)
class Answered:
    """A customer as a dot: the median hours to our first reply (of `count`), and loyalty 0-100."""

    customer_id: int
    name: str
    hours: float
    count: int
    total: float


@dataclass(frozen=True)
class ResponseView:
    """`n` customers of whom both are known; `found` without ρ where they are too few or alike."""

    as_of: date
    found: Association
    median_hours: float | None
    answered: int  # customers with a reply written down
    needed: int
    dots: tuple[Answered, ...]
    hours: Real = field(repr=False, compare=False)
    totals: Real = field(repr=False, compare=False)

    @property
    def n(self) -> int:
        """Customers of whom both are known."""
        return self.found.n


def answered(session: Session, view: Slice) -> ResponseView:
    """The hours to the first reply and the loyalty of the customers that the filters leave."""
    replies = response.replies(session, view.as_of)
    found = loyalty.everybody(session, view.as_of)
    ids, totals = found.figures.events.customers, found.scores.totals
    places = np.searchsorted(ids, replies.customers)
    kept = np.ones(len(places), dtype=np.bool_)
    left = customers_of(session, view)
    if left is not None:
        kept = np.isin(replies.customers, left)
    hours = replies.hours[kept]
    loyal = totals[places[kept]]
    both = np.flatnonzero(np.isfinite(loyal))
    shown = both[np.linspace(0, len(both) - 1, min(len(both), MOST_DOTS)).astype(np.int64)]
    return ResponseView(
        as_of=view.as_of,
        found=association(hours, loyal),
        median_hours=float(np.median(hours[both])) if len(both) else None,
        answered=len(hours),
        needed=AT_LEAST,
        dots=_dots(
            session, replies.customers[kept][shown], hours[shown], replies.counts[kept][shown],
            loyal[shown],
        ),
        hours=hours[both],
        totals=loyal[both],
    )  # fmt: skip


def _dots(
    session: Session, ids: Whole, hours: Real, counts: Whole, totals: Real
) -> tuple[Answered, ...]:
    query = sa.select(Customer.id, Customer.name).where(Customer.id.in_(listed(ids.tolist())))
    names = {row.id: row.name for row in session.execute(query)}
    return tuple(
        Answered(int(id), names.get(int(id), ""), float(waited), int(count), float(total))
        for id, waited, count, total in zip(ids, hours, counts, totals, strict=True)
    )
