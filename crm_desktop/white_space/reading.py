"""What white space is computed from: lines bought, industries, open needs."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.arrays import numbers
from crm_desktop.driver import driver
from crm_desktop.insights.white_space import Whole
from crm_desktop.purchases import currencies_of
from crm_desktop.rates import rates

# A product of no line stands for itself.
LINE = "coalesce(nullif(p.line, ''), p.name)"


@dataclass(frozen=True)
class Bought:
    """Order lines of products, in arrays of one length; amounts in minor units of `currency`."""

    currency: str
    customers: Whole
    products: Whole
    amounts: Whole
    left_out: int  # order lines in currencies without a rate


@dataclass(frozen=True)
class NeededLine:
    """An open need that a product of a line would meet."""

    id: int
    line: str
    product_id: int
    product: str
    text: str
    importance: int | None


def bought(session: Session, since: date, as_of: date, customers: Collection[int] | None) -> Bought:
    """What these customers (None: all) bought of products after `since`, until `as_of`."""
    run = driver(session)
    conversion = rates(session)
    source = "sales_order o"
    given: list[Any] = []
    if customers is not None:
        source = "json_each(?) j CROSS JOIN sales_order o ON o.customer_id = j.value"
        given = [json.dumps(sorted(int(id) for id in customers))]
    columns: list[tuple[Whole, ...]] = []
    left_out = 0
    for currency in currencies_of(session, customers):
        # Ordinal days, needed for rates only.
        day = "0"
        if currency != conversion.base:
            day = "CAST(julianday(o.ordered_on) - 1721424.5 AS INTEGER)"
        query = (
            f"SELECT o.customer_id AS id, l.product_id AS product, {day} AS day, l.amount "
            f"FROM {source} CROSS JOIN order_line l ON l.order_id = o.id "
            "WHERE o.currency = ? AND o.ordered_on > ? AND o.ordered_on <= ? "
            "AND l.product_id IS NOT NULL"
        )
        values = [*given, currency, since.isoformat(), as_of.isoformat()]
        if not conversion.knows(currency):
            left_out += run(f"SELECT count(*) FROM ({query})", values).fetchone()[0]
            continue
        row = run(
            "SELECT group_concat(id), group_concat(product), group_concat(day), "
            f"group_concat(amount) FROM ({query})",
            values,
        ).fetchone()
        ids, products, days, nets = (numbers(text) for text in row)
        columns.append((ids, products, conversion.convert(currency, days, nets)))
    none = np.zeros(0, dtype=np.int64)
    joined = [np.concatenate(parts) for parts in zip(*columns, strict=True)] or [none] * 3
    return Bought(conversion.base, joined[0], joined[1], joined[2], left_out)


def lines_of(session: Session) -> Mapping[int, tuple[str, bool]]:
    """Of each product the line it belongs to, and whether it is sold today."""
    rows = driver(session)(f"SELECT p.id, {LINE}, p.retired FROM product p")
    return {row[0]: (row[1], not row[2]) for row in rows}


def industries(session: Session, customers: Whole) -> tuple[str | None, ...]:
    """The industries of these customers; None where it is not known."""
    rows = driver(session)(
        "SELECT nullif(c.industry, '') FROM json_each(?) j "
        "LEFT JOIN customer c ON c.id = j.value ORDER BY j.key",
        (json.dumps(customers.tolist()),),
    )
    # Row by row, so that the window's thread may run in between.
    return tuple(row[0] for row in rows)


def needed(
    session: Session, as_of: date, customers: Collection[int] | None
) -> dict[int, tuple[NeededLine, ...]]:
    """The open needs that a product would meet, the most important first."""
    source, values = "need n", [as_of.isoformat(), as_of.isoformat()]
    if customers is not None:
        source = "json_each(?) j CROSS JOIN need n ON n.customer_id = j.value"
        values.insert(0, json.dumps(sorted(int(id) for id in customers)))
    rows = driver(session)(
        f"SELECT n.customer_id, n.id, {LINE}, p.id, p.name, n.text, n.importance FROM {source} "
        "CROSS JOIN product p ON p.id = n.product_id "
        "WHERE coalesce(n.since, '') <= ? AND coalesce(n.met_on, '9999') > ? "
        "ORDER BY n.importance DESC, n.id",
        values,
    )
    found: dict[int, list[NeededLine]] = {}
    for customer_id, *need in rows:
        found.setdefault(customer_id, []).append(NeededLine(*need))
    return {customer_id: tuple(needs) for customer_id, needs in found.items()}
