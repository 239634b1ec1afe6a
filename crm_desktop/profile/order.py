"""Questions about orders: those of a customer with their sums, and the lines of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Order, OrderLine, Product
from crm_desktop.profile.lists import named_customer
from crm_desktop.profile.reading import Named, Values, values_of

PAGE = 200


@dataclass(frozen=True, slots=True)
class LineOfOrder:
    """Quantity in 1/1000, price and discount in 1/10,000, amount and cost in minor units."""

    id: int
    product_id: int | None
    name: str
    text: str
    quantity: int
    unit_price: int | None
    discount: int
    amount: int
    cost: int | None


@dataclass(frozen=True, slots=True)
class OrderHead:
    """An order in the list of a customer, its net total in minor units, with its lines."""

    id: int
    number: str
    ordered_on: date
    net: int
    currency: str
    lines: tuple[LineOfOrder, ...]


@dataclass(frozen=True, slots=True)
class Orders:
    """The newest orders of a customer, and what all of them come to."""

    orders: tuple[OrderHead, ...]
    count: int
    totals: tuple[tuple[str, int], ...]  # (currency, net total in minor units)
    first_on: date | None


@dataclass(frozen=True, slots=True)
class OrderSheet:
    """One order with everything its form shows."""

    id: int
    values: Values
    customer: Named | None
    lines: tuple[LineOfOrder, ...]


def orders(
    session: Session, customer_id: int, most: int = PAGE, reaching: int | None = None
) -> Orders:
    """A customer's `most` newest orders with their lines, and the totals of all by currency.

    As many more as it takes when an older order, `reaching`, is to be among them.
    """
    if reaching is not None:
        most = max(most, _place(session, customer_id, reaching))
    query = (
        sa.select(Order)
        .where(Order.customer_id == customer_id)
        .order_by(Order.ordered_on.desc(), Order.id.desc())
        .limit(most)
    )
    heads = session.scalars(query).all()
    lines = _lines(session, [row.id for row in heads])
    totals = session.execute(
        sa.select(Order.currency, sa.func.sum(Order.net), sa.func.count())
        .where(Order.customer_id == customer_id)
        .group_by(Order.currency)
        .order_by(sa.func.count().desc())
    ).all()
    first = sa.select(sa.func.min(Order.ordered_on)).where(Order.customer_id == customer_id)
    return Orders(
        orders=tuple(
            OrderHead(
                id=row.id,
                number=row.number or "",
                ordered_on=row.ordered_on,
                net=row.net,
                currency=row.currency,
                lines=lines.get(row.id, ()),
            )
            for row in heads
        ),
        count=sum(row[2] for row in totals),
        totals=tuple((row[0], row[1]) for row in totals),
        first_on=session.scalar(first),
    )


def _place(session: Session, customer_id: int, order_id: int) -> int:
    """Which of the customer's orders it is, counted from the newest; 0 when it is not theirs."""
    found = session.get(Order, order_id)
    if found is None or found.customer_id != customer_id:
        return 0
    newer = sa.tuple_(Order.ordered_on, Order.id) >= sa.tuple_(
        sa.literal(found.ordered_on), sa.literal(found.id)
    )
    counted = sa.select(sa.func.count()).where(Order.customer_id == customer_id, newer)
    return session.scalar(counted) or 0


def order(session: Session, order_id: int) -> OrderSheet | None:
    """One order with its lines; None when it is gone."""
    row = session.get(Order, order_id)
    if row is None:
        return None
    return OrderSheet(
        id=row.id,
        values=values_of(row),
        customer=named_customer(session, row.customer_id),
        lines=_lines(session, [order_id]).get(order_id, ()),
    )


def _lines(session: Session, order_ids: list[int]) -> dict[int, tuple[LineOfOrder, ...]]:
    query = (
        sa.select(OrderLine, Product.name)
        .outerjoin(Product, Product.id == OrderLine.product_id)
        .where(OrderLine.order_id.in_(order_ids))
        .order_by(OrderLine.order_id, OrderLine.position, OrderLine.id)
    )
    found: dict[int, tuple[LineOfOrder, ...]] = {}
    for row, name in session.execute(query):
        line = LineOfOrder(
            id=row.id,
            product_id=row.product_id,
            name=name or row.text or "",
            text=row.text or "",
            quantity=row.quantity,
            unit_price=row.unit_price,
            discount=row.discount,
            amount=row.amount,
            cost=row.cost,
        )
        found[row.order_id] = (*found.get(row.order_id, ()), line)
    return found
