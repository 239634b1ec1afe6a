"""Orders with their lines: the verbs that write them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.customers import name_of
from crm_desktop.models import Order, OrderLine
from crm_desktop.store import Store

LINE_FIELDS = ("product_id", "text", "quantity", "unit_price", "discount", "amount", "cost")


def line_amount(quantity: int, unit_price: int, discount: int = 0, *, decimals: int = 2) -> int:
    """The net total of a line in minor units, rounded half up away from zero.

    `quantity` in thousandths, `unit_price` in 1/10,000 of the major unit, `discount` in 1/10,000;
    `decimals` of the currency.
    """
    exact = quantity * unit_price * (10_000 - discount)
    scale: int = 1_000 * 10_000 * 10_000 // 10**decimals
    sign = -1 if exact < 0 else 1
    return sign * ((2 * abs(exact) + scale) // (2 * scale))


def add(
    store: Store,
    *,
    customer_id: int,
    ordered_on: date,
    currency: str,
    lines: Iterable[Mapping[str, Any]] = (),
    **fields: Any,
) -> int:
    """Add an order with its lines (mappings of product_id, text, quantity, unit_price, discount,
    amount, cost); returns the order's id.
    """
    with store.change("order_added", customer=name_of(store, customer_id)) as session:
        order = Order(customer_id=customer_id)
        given = {**fields, "ordered_on": ordered_on, "currency": currency}
        rows.create(session, order, given)
        _keep_lines(session, order, lines)
        return order.id


def edit(
    store: Store, *, id: int, lines: Iterable[Mapping[str, Any]] | None = None, **fields: Any
) -> int:
    """Change an order; `lines` replaces its lines, equal ones staying the same rows."""
    with store.change("order_edited") as session:
        order = rows.find(session, Order, id)
        rows.assign(order, fields)
        if "customer_id" in fields:
            session.flush()
            rows.follow_customer(session, id, order.customer_id, OrderLine.order_id)
        if lines is not None:
            _keep_lines(session, order, lines)
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete orders with their lines."""
    with store.change("order_deleted", count=len(ids)) as session:
        rows.delete(session, Order, ids)
        return len(ids)


def _keep_lines(session: Session, order: Order, lines: Iterable[Mapping[str, Any]]) -> None:
    wanted = [
        (place, *(line.get(name) for name in LINE_FIELDS)) for place, line in enumerate(lines)
    ]
    discount = 1 + LINE_FIELDS.index("discount")
    wanted = [(*w[:discount], w[discount] or 0, *w[discount + 1 :]) for w in wanted]
    rows.keep_list(
        session,
        session.scalars(sa.select(OrderLine).where(OrderLine.order_id == order.id)).all(),
        wanted,
        lambda row: (row.position, *(getattr(row, name) for name in LINE_FIELDS)),
        lambda w: OrderLine(
            customer_id=order.customer_id,
            order_id=order.id,
            position=w[0],
            **dict(zip(LINE_FIELDS, w[1:], strict=True)),
        ),
    )
