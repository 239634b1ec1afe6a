"""What the charts look at: a slice of the file, and the SQL that every chart cuts it out with.

Amounts are minor units of one currency, the slice's; what is in others is counted, never added.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.insights.concentration import Whole


@dataclass(frozen=True)
class Slice:
    """What is looked at. None: all of it; `currency` None: the base currency.

    `first` is the first day of the first month; the last month is that of `as_of`.
    """

    as_of: date
    first: date | None = None
    tier: str | None = None
    industry: str | None = None
    owner_id: int | None = None
    line: str | None = None
    currency: str | None = None


@dataclass(frozen=True)
class Choices:
    """What there is to filter by."""

    industries: tuple[str, ...]
    owners: tuple[tuple[int, str], ...]
    lines: tuple[str, ...]
    currencies: tuple[str, ...]  # the base currency first


def choices(session: Session) -> Choices:
    """What the filters offer: only what occurs."""
    base = firm.base_currency(session)
    others = column_of(
        session,
        "SELECT currency FROM sales_order UNION SELECT currency FROM deal "
        "WHERE currency IS NOT NULL ORDER BY 1",
    )
    return Choices(
        industries=column_of(
            session, "SELECT DISTINCT industry FROM customer WHERE industry <> ''"
        ),
        owners=tuple(
            (int(row[0]), str(row[1]))
            for row in session.execute(sa.text("SELECT id, name FROM user ORDER BY name"))
        ),
        lines=column_of(
            session, "SELECT DISTINCT line FROM product WHERE line <> '' ORDER BY line"
        ),
        currencies=(base, *(code for code in others if code != base)),
    )


def currency_of(session: Session, view: Slice) -> str:
    """The currency that the slice's amounts are in."""
    return view.currency or firm.base_currency(session)


def is_rolled_up(session: Session, view: Slice) -> bool:
    """Whether the roll-up tables, kept by every Change, can answer."""
    base = firm.base_currency(session)
    return view.owner_id is None and view.line is None and view.currency in (None, base)


def values_of(view: Slice, currency: str) -> dict[str, object]:
    return {
        "since": f"{view.first:%Y-%m}" if view.first else "",
        "until": f"{view.as_of:%Y-%m}",
        "tier": view.tier,
        "industry": view.industry,
        "owner": view.owner_id,
        "line": view.line,
        "currency": currency,
    }


def segment_sql(view: Slice, alias: str) -> str:
    parts = []
    if view.tier is not None:
        parts.append(f" AND {alias}tier = :tier")
    if view.industry is not None:
        parts.append(f" AND {alias}industry = :industry")
    return "".join(parts)


def net_sql(view: Slice) -> str:
    return "o.net" if view.line is None else "l.amount"


def orders_sql(view: Slice) -> str:
    """FROM and WHERE over orders (and, for a product line, their lines)."""
    lines = (
        ""
        if view.line is None
        else " JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id"
    )
    where = "" if view.line is None else " AND p.line = :line"
    if view.owner_id is not None:
        where += " AND coalesce(o.owner_id, c.owner_id) = :owner"
    return (
        f"FROM sales_order o JOIN customer c ON c.id = o.customer_id{lines} "
        f"WHERE o.currency = :currency{where}{segment_sql(view, 'c.')}"
    )


def deals_sql(view: Slice) -> str:
    where = ""
    if view.line is not None:
        where += (
            " AND EXISTS (SELECT 1 FROM deal_product dp JOIN product p ON p.id = dp.product_id "
            "WHERE dp.deal_id = d.id AND p.line = :line)"
        )
    if view.owner_id is not None:
        where += " AND coalesce(d.owner_id, c.owner_id) = :owner"
    return (
        "FROM deal d LEFT JOIN customer c ON c.id = d.customer_id WHERE d.outcome IS NULL "
        f"AND coalesce(d.currency, :currency) = :currency{where}{segment_sql(view, 'c.')}"
    )


def other_orders(session: Session, view: Slice, currency: str) -> int:
    found = session.scalar(
        sa.text(
            "SELECT count(*) FROM sales_order WHERE currency <> :currency "
            "AND substr(ordered_on, 1, 7) BETWEEN :since AND :until"
        ),
        values_of(view, currency),
    )
    return int(found or 0)


def arrays_of(session: Session, query: str, values: dict[str, Any]) -> tuple[Whole, Whole]:
    """Two integer columns, `id` and `net`, in one call each instead of a Python object per row."""
    row = session.execute(
        sa.text(f"SELECT group_concat(id), group_concat(net) FROM ({query})"), values
    ).one()
    first, second = (np.fromstring(text or "", dtype=np.int64, sep=",") for text in row)
    return first, second


def customers_of(session: Session, view: Slice) -> Whole | None:
    """The ids of the customers that tier, industry and owner leave, ascending; None: of all."""
    if view.tier is None and view.industry is None and view.owner_id is None:
        return None
    owner = "" if view.owner_id is None else " AND owner_id = :owner"
    query = f"SELECT id, 0 AS net FROM customer WHERE true{segment_sql(view, '')}{owner} ORDER BY 1"
    ids, _ = arrays_of(session, query, values_of(view, ""))
    return ids


def names_of(session: Session, ids: Collection[int]) -> dict[int, str]:
    """What these customers are called, by id."""
    rows = session.execute(
        sa.text(
            "SELECT c.id, c.name FROM json_each(:ids) j CROSS JOIN customer c ON c.id = j.value"
        ),
        {"ids": json.dumps(sorted(ids))},
    )
    return {int(row[0]): str(row[1]) for row in rows}


def column_of(session: Session, query: str) -> tuple[str, ...]:
    """The first column of a question, as words."""
    """How many orders of the period are left out for their currency."""
    """FROM and WHERE over the open deals `d` and their customers `c`."""
    """The amount of an order, or of its lines of the chosen product line."""
    """Conditions on the customers' tier and industry, each beginning with AND."""
    """What the statements below are run with."""
    return tuple(str(row[0]) for row in session.execute(sa.text(query)))
