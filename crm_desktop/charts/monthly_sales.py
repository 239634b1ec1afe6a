"""Sales by month, and who bought in a month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, buyers
from crm_desktop.charts.slices import (
    Slice,
    currency_of,
    other_orders,
    sales_sql,
    values_of,
)
from crm_desktop.insights.sales import Sales, sales_by_month


@dataclass(frozen=True)
class SalesView:
    """Sales by month, and how many orders are left out for their currency."""

    sales: Sales
    currency: str
    left_out: int
    last_order_on: date | None  # also outside the slice's period


def sales(session: Session, view: Slice) -> SalesView:
    """Net sales month by month."""
    currency = currency_of(session, view)
    amount, months_of = sales_sql(session, view)
    query = (
        f"SELECT s.month, sum({amount}), sum(s.orders) {months_of} AND s.month <= :until GROUP BY 1"
    )
    rows = session.execute(sa.text(query), values_of(view, currency))
    months = [(date.fromisoformat(f"{month}-01"), net, orders) for month, net, orders in rows]
    return SalesView(
        sales=sales_by_month(months, first=view.first, as_of=view.as_of),
        currency=currency,
        left_out=other_orders(session, view, currency),
        last_order_on=max((month for month, _, orders in months if orders), default=None),
    )


def behind_months(session: Session, view: Slice, first: date, last: date) -> BehindMark:
    """Who bought from the month `first` to the month `last`."""
    months = Slice(**{**vars(view), "first": first, "as_of": last})
    return buyers(session, months, None)
