"""How far the sales hang on a few customers, as bars with a running share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, buyers
from crm_desktop.charts.slices import (
    Slice,
    arrays_of,
    currency_of,
    is_in_base,
    months_sql,
    other_orders,
    segment_sql,
    values_of,
)
from crm_desktop.insights.concentration import Concentration, Whole, concentration

MOST_BARS = 30  # of the concentration: more customers than that are shown in groups
GROUPS = 20  # each 5 % of the customers


@dataclass(frozen=True)
class Bar:
    """The customers of the ranks `first`..`last` (from 1) and what they bought together."""

    first: int
    last: int
    net: int
    cumulative: float  # share of the sum, up to and with this bar


@dataclass(frozen=True)
class ConcentrationView:
    """How the sales hang on a few customers, as bars with a running share."""

    found: Concentration
    bars: tuple[Bar, ...]
    currency: str
    left_out: int
    ids: Whole = field(repr=False, compare=False)  # customers, in the order of their ranks


def concentrated(session: Session, view: Slice) -> ConcentrationView:
    """How the sales of the period are shared among the customers who bought."""
    currency = currency_of(session, view)
    query = _totals_sql(view) if _is_all(session, view) else _months_sql(session, view)
    ids, nets = arrays_of(session, query, values_of(view, currency))
    found = concentration(nets, as_of=view.as_of)
    return ConcentrationView(
        found=found,
        bars=_bars(found),
        currency=currency,
        left_out=other_orders(session, view, currency),
        ids=ids[found.order],
    )


def behind_ranks(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """What these customers bought in the period."""
    return buyers(session, view, ids)


def _is_all(session: Session, view: Slice) -> bool:
    """Whether the customers' own totals answer: no month and no order of theirs is left out."""
    if view.line is not None or view.owner_id is not None or not is_in_base(session, view):
        return False
    first, last = session.execute(
        sa.text(
            "SELECT (SELECT min(month) FROM sales_month WHERE line = ''), "
            "(SELECT max(month) FROM sales_month WHERE line = '')"
        )
    ).one()
    values = values_of(view, "")
    return first is None or bool(str(values["since"]) <= first and last <= str(values["until"]))


def _totals_sql(view: Slice) -> str:
    segment = segment_sql(view, "b.")
    return f"SELECT b.customer_id AS id, b.base AS net FROM buyer b WHERE b.orders > 0{segment}"


def _months_sql(session: Session, view: Slice) -> str:
    amount, months = months_sql(session, view)
    return f"SELECT b.customer_id AS id, sum({amount}) AS net {months} GROUP BY 1"


def _bars(found: Concentration) -> tuple[Bar, ...]:
    if not found.total:
        return ()
    count = found.n if found.n <= MOST_BARS else GROUPS
    lasts = [-(-found.n * (place + 1) // count) for place in range(count)]
    bars = []
    first, before = 1, 0
    for last in lasts:
        upto = int(found.cumulative[last - 1])
        bars.append(Bar(first, last, upto - before, upto / found.total))
        first, before = last + 1, upto
    return tuple(bars)
