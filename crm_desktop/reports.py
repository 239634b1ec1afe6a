"""Reports: the figures of a whole file, as the command line gives them out.

Amounts are in major units of the file's base currency. What is in another currency is never added
to it; `Report.left_out` says how much of it there is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from types import MappingProxyType
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.exchange.values import decimals_of
from crm_desktop.insights.concentration import Whole
from crm_desktop.insights.concentration import concentration as concentration_of
from crm_desktop.insights.deals import Days, deal_figures
from crm_desktop.models import (
    Activity,
    Base,
    Contact,
    Customer,
    Deal,
    Order,
    OrderLine,
    Product,
)

PLACES = 6  # of shares: enough for any comparison, short enough to read


@dataclass(frozen=True)
class Report:
    """The figures by name, ready for JSON; orders and deals in other currencies that they lack."""

    name: str
    as_of: date
    currency: str
    figures: Mapping[str, Any]
    left_out: Mapping[str, int]


def summary(session: Session, as_of: date | None = None) -> Report:
    """How much the file holds; with a day, the orders, deals and activities until then.

    A planned activity counts from the day it is due. Customers, contacts and products have no
    beginning of their own, so all of them count.
    """
    currency = firm.base_currency(session)
    orders = _until(Order.ordered_on, as_of)
    net = session.scalar(
        sa.select(sa.func.coalesce(sa.func.sum(Order.net), 0)).where(
            orders, Order.currency == currency
        )
    )
    figures = {
        "customers": _count(session, Customer),
        "contacts": _count(session, Contact),
        "products": _count(session, Product),
        "orders": _count(session, Order, orders),
        "order_lines": _count(
            session, OrderLine, OrderLine.order_id.in_(sa.select(Order.id).where(orders))
        )
        if as_of
        else _count(session, OrderLine),
        "deals": _count(session, Deal, _until(Deal.opened_on, as_of)),
        "activities": _count(session, Activity, _happened(as_of)),
        "currency": currency,
        "net_sales": major(net, currency),
    }
    return _report(session, "summary", as_of, currency, figures, "orders")


def concentration(session: Session, as_of: date | None = None) -> Report:
    """How far the sales hang on a few customers: those who ever ordered, by their net sales."""
    currency = firm.base_currency(session)
    rows = session.execute(
        sa.select(sa.func.sum(Order.net))
        .where(Order.currency == currency, _until(Order.ordered_on, as_of))
        .group_by(Order.customer_id)
    )
    nets: Whole = np.fromiter((row[0] for row in rows), dtype=np.int64)
    found = concentration_of(nets, as_of=as_of or date.today())
    figures = {
        "n": found.n,
        "total": major(found.total, currency),
        "top20_share": _rounded(found.top20_share),
        "customers_for_80": found.customers_for_80,
        "gini": _rounded(found.gini),
        "net_negative": found.net_negative,
    }
    return _report(session, "concentration", as_of, currency, figures, "orders")


def deals(session: Session, as_of: date | None = None) -> Report:
    """How many deals are open, won and lost, at which of the customer's stages, and how quickly."""
    currency = firm.base_currency(session)
    rows = session.execute(
        sa.select(
            Deal.outcome,
            Deal.buying_stage,
            sa.case((_of_currency(Deal.currency, currency), Deal.amount)),
            Deal.opened_on,
            Deal.closed_on,
        )
    ).all()
    found = deal_figures(
        outcomes=[row[0] for row in rows],
        stages=[row[1] for row in rows],
        amounts=np.array([row[2] or 0 for row in rows], dtype=np.int64),
        opened=_days([row[3] for row in rows]),
        closed=_days([row[4] for row in rows]),
        as_of=as_of or date.max,
    )
    figures = {
        "n": found.n,
        "open": found.open,
        "won": found.won,
        "lost": found.lost,
        "win_rate": _rounded(found.win_rate),
        "won_amount": major(found.won_amount, currency),
        "by_stage": {str(stage.stage): stage.n for stage in found.by_stage},
        "median_days_won": _plain(found.median_days_won),
        "median_days_lost": _plain(found.median_days_lost),
    }
    return _report(session, "deals", as_of, currency, figures, "deals")


REPORTS: Mapping[str, Callable[[Session, date | None], Report]] = MappingProxyType(
    {"summary": summary, "concentration": concentration, "deals": deals}
)


def major(minor: int | None, currency: str) -> float | int:
    """An amount in major units, as a number that JSON shows with the currency's places."""
    decimals = decimals_of(currency)
    return round((minor or 0) / 10**decimals, decimals) if decimals else int(minor or 0)


def _report(
    session: Session, name: str, as_of: date | None, currency: str, figures: Any, what: str
) -> Report:
    if what == "orders":
        other = sa.and_(Order.currency != currency, _until(Order.ordered_on, as_of))
        left_out = _count(session, Order, other)
    else:
        other = sa.and_(
            Deal.amount.is_not(None),
            ~_of_currency(Deal.currency, currency),
            _until(Deal.opened_on, as_of),
        )
        left_out = _count(session, Deal, other)
    missing = {what: left_out} if left_out else {}
    return Report(name, as_of or date.today(), currency, figures, missing)


def _until(day: Any, as_of: date | None) -> sa.ColumnElement[bool]:
    """Rows of that day or before; those without a day count always."""
    return sa.true() if as_of is None else sa.or_(day.is_(None), day <= as_of)


def _happened(as_of: date | None) -> sa.ColumnElement[bool]:
    """Activities done, or else due, on that day or before."""
    if as_of is None:
        return sa.true()
    done = Activity.done_at <= datetime.combine(as_of, time.max, UTC)
    return sa.case((Activity.done_at.is_(None), _until(Activity.due_on, as_of)), else_=done)


def _of_currency(column: Any, currency: str) -> sa.ColumnElement[bool]:
    return sa.func.coalesce(column, currency) == currency


def _count(session: Session, kind: type[Base], where: sa.ColumnElement[bool] | None = None) -> int:
    query = sa.select(sa.func.count()).select_from(kind)
    return int(session.scalar(query if where is None else query.where(where)) or 0)


def _days(values: list[date | None]) -> Days:
    return np.array(values, dtype="datetime64[D]")


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, PLACES)


def _plain(days: float | None) -> float | int | None:
    """Whole days as a whole number: medians of an even number of deals may be a half."""
    return int(days) if days is not None and days.is_integer() else days
