"""Which ways of winning customers pay: sources with conversion, costs and what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, customers_of
from crm_desktop.insights.sources import Cost, Lead, Sources, sources
from crm_desktop.models import SourceCost
from crm_desktop.models.activity import day_done
from crm_desktop.rates import Rates, rates

# A first contact after the day is no lead yet; of what was won the day must be asked for.
_CONTACTS = f"""
SELECT c.id, trim(coalesce(c.source, '')), min(
  coalesce(date(c.created_at / 1000000, 'unixepoch', 'localtime'), '9999'),
  coalesce({day_done("a")}, '9999'),
  coalesce(d.first, '9999'), coalesce(o.first, '9999')
), o.first IS NOT NULL OR d.won
FROM customer c
LEFT JOIN (SELECT customer_id, min(done_at) AS done_at, all_day FROM activity
  WHERE done_at IS NOT NULL AND customer_id IS NOT NULL GROUP BY 1) a ON a.customer_id = c.id
LEFT JOIN (SELECT customer_id, min(opened_on) AS first,
  max(outcome = 'won' AND coalesce(closed_on, :day) <= :day) AS won FROM deal
  WHERE (opened_on IS NULL OR opened_on <= :day) AND customer_id IS NOT NULL GROUP BY 1) d
  ON d.customer_id = c.id
LEFT JOIN (SELECT customer_id, min(ordered_on) AS first FROM sales_order
  WHERE ordered_on <= :day GROUP BY 1) o ON o.customer_id = c.id
"""
# Amounts of the base currency together, others day by day, for their rates.
_MARGINS = """
SELECT l.customer_id AS id, o.currency AS currency,
  CASE WHEN o.currency = :base THEN :day ELSE o.ordered_on END AS day,
  sum(l.amount - l.cost) AS margin
FROM order_line l JOIN sales_order o ON o.id = l.order_id
WHERE l.cost IS NOT NULL AND o.ordered_on <= :day GROUP BY 1, 2, 3
"""
_DEAL_MARGINS = """
SELECT customer_id AS id, coalesce(currency, :base) AS currency, coalesce(closed_on, :day) AS day,
  sum(margin) AS margin
FROM deal WHERE outcome = 'won' AND coalesce(closed_on, :day) <= :day
  AND customer_id IS NOT NULL AND margin IS NOT NULL GROUP BY 1, 2, 3
"""


@dataclass(frozen=True)
class SourcesView:
    """The sources of the firms met in the period; by source the ids of its leads and its won.

    `with_costs` is False where a filter cuts out firms that the costs were spent on too.
    `left_out` costs are in currencies without a rate.
    """

    as_of: date
    found: Sources
    currency: str
    with_costs: bool
    left_out: int
    ids: Mapping[str, tuple[int, ...]] = field(repr=False, compare=False)


def sources_of(session: Session, view: Slice) -> SourcesView:
    """Where the firms whose first contact lies in the period came from, and what it cost."""
    conversion = rates(session)
    chosen = customers_of(session, view)
    wanted = None if chosen is None else set(chosen.tolist())
    leads, ids = _leads(session, view, conversion, wanted)
    costs, left_out = _costs(session, conversion) if wanted is None else ([], 0)
    return SourcesView(
        as_of=view.as_of,
        found=sources(
            leads, costs, first=view.first, last=view.as_of, weights=weighing.weights(session)
        ),
        currency=conversion.base,
        with_costs=wanted is None,
        left_out=left_out,
        ids=ids,
    )


def behind_source(session: Session, view: Slice, ids: tuple[int, ...]) -> BehindMark:
    """The firms that came by a source, with what they bought in the period."""
    return these(session, view, ids)


def _leads(
    session: Session, view: Slice, conversion: Rates, wanted: set[int] | None
) -> tuple[list[Lead], dict[str, tuple[int, ...]]]:
    values = {"day": view.as_of.isoformat()}
    first = view.first.isoformat() if view.first else ""
    margins = _margins(session, conversion, values)
    leads = []
    ids: dict[str, list[int]] = {}
    for id, source, day, won in session.execute(sa.text(_CONTACTS), values):
        if (wanted is None or id in wanted) and first <= day <= values["day"]:
            leads.append(Lead(source, date.fromisoformat(day), bool(won), margins.get(id)))
            ids.setdefault(source, []).append(id)
    return leads, {source: tuple(found) for source, found in ids.items()}


def _margins(session: Session, conversion: Rates, values: Mapping[str, Any]) -> dict[int, int]:
    """The margin of each customer by its order lines; where none says it, by its won deals."""
    own = {**values, "base": conversion.base}
    by_deals = _summed(session.execute(sa.text(_DEAL_MARGINS), own).all(), conversion)
    return by_deals | _summed(session.execute(sa.text(_MARGINS), own).all(), conversion)


def _summed(rows: Any, conversion: Rates) -> dict[int, int]:
    """Sums by customer in the base currency, without what has no rate."""
    found: dict[int, int] = {}
    for row in rows:
        if conversion.knows(row.currency):
            converted = _in_base(conversion, row.currency, date.fromisoformat(row.day), row.margin)
            found[row.id] = found.get(row.id, 0) + converted
    return found


def _costs(session: Session, conversion: Rates) -> tuple[list[Cost], int]:
    rows = session.scalars(sa.select(SourceCost).order_by(SourceCost.id)).all()
    known = [row for row in rows if conversion.knows(row.currency)]
    costs = [
        Cost(
            row.source.strip(), row.period_start, row.period_end,
            _in_base(conversion, row.currency, row.period_start, row.amount),
        )
        for row in known
    ]  # fmt: skip
    return costs, len(rows) - len(known)


def _in_base(conversion: Rates, currency: str, day: date, minor: int) -> int:
    if currency == conversion.base:
        return minor
    days, amounts = np.array([day.toordinal()]), np.array([minor], dtype=np.int64)
    return int(conversion.convert(currency, days, amounts)[0])
