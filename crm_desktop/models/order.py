"""Products and orders. Money in minor units, unit prices in 1/10,000 of the major unit."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, derived, flag, reference, sortable
from crm_desktop.models.types import Day, Whole


class Product(Base):
    """Something we sell."""

    __tablename__ = "product"

    code: Mapped[str | None] = mapped_column(sa.Text, index=True)
    name: Mapped[str] = mapped_column(sa.Text, index=True)
    line: Mapped[str | None] = mapped_column(sa.Text, index=True)
    unit_price: Mapped[int | None] = mapped_column(Whole)
    unit_cost: Mapped[int | None] = mapped_column(Whole)
    currency: Mapped[str | None] = mapped_column(sa.Text)
    retired: Mapped[bool] = flag()
    notes: Mapped[str | None] = mapped_column(sa.Text)


class Order(Base):
    """A purchase; its net total is the sum of its lines."""

    __tablename__ = "sales_order"

    customer_id: Mapped[int] = reference("customer", required=True, indexed=True)
    deal_id: Mapped[int | None] = reference("deal")
    owner_id: Mapped[int | None] = reference("user")
    number: Mapped[str | None] = mapped_column(sa.Text, index=True)
    ordered_on: Mapped[date] = mapped_column(Day)
    currency: Mapped[str] = mapped_column(sa.Text)
    notes: Mapped[str | None] = mapped_column(sa.Text)

    net: Mapped[int] = derived(Whole, default=0, server_default=sa.text("0"))

    __table_args__ = (
        *sortable("sales_order", "ordered_on", "net"),
        sa.Index("ix_sales_order_customer_id_ordered_on", "customer_id", "ordered_on"),
        {"sqlite_strict": True},
    )


class OrderLine(Base):
    """One line of an order; a credit is negative.

    `quantity` in thousandths, `unit_price` in 1/10,000 of the major unit, `discount` in 1/10,000
    (a share), `amount` (the net line total) and `cost` (of the whole line) in minor units.
    """

    __tablename__ = "order_line"

    customer_id: Mapped[int] = reference("customer", required=True)
    order_id: Mapped[int] = reference("sales_order", required=True)
    product_id: Mapped[int | None] = reference("product")
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    text: Mapped[str | None] = mapped_column(sa.Text)
    quantity: Mapped[int] = mapped_column(Whole)
    unit_price: Mapped[int | None] = mapped_column(Whole)
    discount: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    amount: Mapped[int] = mapped_column(Whole)
    cost: Mapped[int | None] = mapped_column(Whole)
