"""Products: what we sell."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sqlalchemy as sa

from crm_desktop import rows
from crm_desktop.models import OrderLine, Product
from crm_desktop.store import Store


def add(store: Store, *, name: str, **fields: Any) -> int:
    """Add a product (`code`, `line`, `unit_price` and `unit_cost` in 1/10,000); returns its id."""
    with store.change("product_added", product=name.strip()) as session:
        return rows.create(session, Product(), {**fields, "name": name}).id


def edit(store: Store, *, id: int, **fields: Any) -> int:
    """Change a product; orders keep the prices they had."""
    with store.change("product_edited") as session:
        rows.assign(rows.find(session, Product, id), fields)
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete products; order lines keep their name as text."""
    with store.change("product_deleted", count=len(ids)) as session:
        for product_id in ids:
            product = rows.find(session, Product, product_id)
            session.execute(
                sa.update(OrderLine)
                .where(OrderLine.product_id == product_id, OrderLine.text.is_(None))
                .values(text=product.name)
            )
        rows.delete(session, Product, ids)
        return len(ids)
