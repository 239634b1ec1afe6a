"""How much a file holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.models import Activity, Contact, Customer, Deal, Order, OrderLine, Product
from crm_desktop.purchases import purchases
from crm_desktop.reports.figures import Report, count_of, happened, major, money, report_of, until

_SUMMARY = {
    "customers": "customers",
    "contacts": "contacts",
    "products": "products",
    "orders": "orders",
    "order_lines": "order lines",
    "deals": "deals",
    "activities": "activities",
}


def report(session: Session, as_of: date | None = None) -> Report:
    """How much the file holds; with a day, the orders, deals and activities until then.

    A planned activity counts from the day it is due. Customers, contacts and products have no
    beginning of their own, so all of them count.
    """
    currency = firm.base_currency(session)
    orders = until(Order.ordered_on, as_of)
    net = int(purchases(session, as_of or date.max).nets.sum())
    figures = {
        "customers": count_of(session, Customer),
        "contacts": count_of(session, Contact),
        "products": count_of(session, Product),
        "orders": count_of(session, Order, orders),
        "order_lines": count_of(
            session, OrderLine, OrderLine.order_id.in_(sa.select(Order.id).where(orders))
        )
        if as_of
        else count_of(session, OrderLine),
        "deals": count_of(session, Deal, until(Deal.opened_on, as_of)),
        "activities": count_of(session, Activity, happened(as_of)),
        "currency": currency,
        "net_sales": major(net, currency),
    }
    return report_of(session, "summary", as_of, currency, figures, "orders")


def words(figures: Mapping[str, Any], currency: str) -> str:
    """The figures in English."""
    counts = ", ".join(f"{figures[name]:,} {word}" for name, word in _SUMMARY.items())
    return f"{counts}; net sales {money(figures['net_sales'], currency)}."
