"""What the charts look at: a slice of the file, and the SQL that every chart cuts it out with.

Amounts are minor units of one currency, the slice's. In the base currency all that has an exchange
rate is converted; what has none, and what is in others than a chosen currency, is only counted.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.arrays import numbers
from crm_desktop.conversion import BASE_CURRENCY, in_base_sql, newest_rate_sql, rate_sql
from crm_desktop.insights.concentration import Whole
from crm_desktop.rollup import OWNER


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


def values_of(view: Slice, currency: str) -> dict[str, object]:
    """What the statements below are run with."""
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
    """Conditions on the customers' tier and industry, each beginning with AND."""
    parts = []
    if view.tier is not None:
        parts.append(f" AND {alias}tier = :tier")
    if view.industry is not None:
        parts.append(f" AND {alias}industry = :industry")
    return "".join(parts)


def is_in_base(session: Session, view: Slice) -> bool:
    """Whether amounts are in the base currency, with all that has a rate converted into it."""
    return view.currency in (None, firm.base_currency(session))


def months_sql(session: Session, view: Slice) -> tuple[str, str]:
    """The amount, and FROM and WHERE over the months `m` of the buyers `b`; :since to :until."""
    owner = "" if view.owner_id is None else f" AND {OWNER} = :owner"
    amount, condition = _money(session, view, "m.")
    return amount, (
        "FROM buyer b CROSS JOIN customer_month m ON m.customer_id = b.customer_id "
        "AND m.line = coalesce(:line, '') AND m.month BETWEEN :since AND :until "
        f"WHERE {condition}{owner}{segment_sql(view, 'b.')}"
    )


def sales_sql(session: Session, view: Slice) -> tuple[str, str]:
    """The amount, and FROM and WHERE over the months `s` of all the segments, of any time."""
    amount, condition = _money(session, view, "s.")
    return amount, f"FROM sales_month s WHERE {_of_segments(view)} AND {condition}"


def _money(session: Session, view: Slice, alias: str) -> tuple[str, str]:
    if is_in_base(session, view):
        return f"{alias}base", f"{alias}base IS NOT NULL"
    return f"{alias}net", f"{alias}currency = :currency"


def _of_segments(view: Slice) -> str:
    owner = "" if view.owner_id is None else " AND s.owner_id = :owner"
    return f"s.line = coalesce(:line, ''){owner}{segment_sql(view, 's.')}"


def net_sql(view: Slice) -> str:
    """The amount of an order, or of its lines of the chosen product line, in the slice's currency.

    To go with `orders_sql`: the orders themselves, for what the roll-ups do not know.
    """
    amount = "o.net" if view.line is None else "l.amount"
    return f"CASE WHEN r.factor IS NULL THEN {amount} ELSE {in_base_sql(amount)} END"


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
    # In the base currency whatever has a rate counts, in any other only that currency itself.
    return (
        f"FROM sales_order o JOIN customer c ON c.id = o.customer_id{lines} "
        f"{rate_sql('o.currency', 'o.ordered_on')} AND :currency = {BASE_CURRENCY} "
        "WHERE (r.factor IS NOT NULL OR o.currency = :currency)"
        f"{where}{segment_sql(view, 'c.')}"
    )


def deals_sql(view: Slice) -> str:
    """FROM and WHERE over the open deals `d` and their customers `c`, for `deal_amount_sql`."""
    where = ""
    if view.line is not None:
        where += (
            " AND EXISTS (SELECT 1 FROM deal_product dp JOIN product p ON p.id = dp.product_id "
            "WHERE dp.deal_id = d.id AND p.line = :line)"
        )
    if view.owner_id is not None:
        where += " AND coalesce(d.owner_id, c.owner_id) = :owner"
    return (
        "FROM deal d LEFT JOIN customer c ON c.id = d.customer_id "
        f"{newest_rate_sql('d.currency')} AND :currency = {BASE_CURRENCY} "
        "WHERE d.outcome IS NULL "
        f"AND (r.factor IS NOT NULL OR coalesce(d.currency, {BASE_CURRENCY}) = :currency)"
        f"{where}{segment_sql(view, 'c.')}"
    )


def deal_amount_sql() -> str:
    """The amount of a deal of `deals_sql`, in the slice's currency."""
    return f"CASE WHEN r.factor IS NULL THEN d.amount ELSE {in_base_sql('d.amount')} END"


def other_orders(session: Session, view: Slice, currency: str) -> int:
    """How many orders of the period are left out for their currency."""
    _, condition = _money(session, view, "s.")
    found = session.scalar(
        sa.text(
            f"SELECT sum(s.orders) FROM sales_month s WHERE {_of_segments(view)} "
            f"AND NOT ({condition}) AND s.month BETWEEN :since AND :until"
        ),
        values_of(view, currency),
    )
    return int(found or 0)


def other_deals(session: Session, currency: str) -> int:
    """How many open deals with an amount are left out for its currency."""
    found = session.scalar(
        sa.text(
            f"SELECT count(*) FROM deal d {newest_rate_sql('d.currency')} "
            f"AND :currency = {BASE_CURRENCY} WHERE d.outcome IS NULL AND d.amount IS NOT NULL "
            f"AND r.factor IS NULL AND coalesce(d.currency, {BASE_CURRENCY}) <> :currency"
        ),
        {"currency": currency},
    )
    return int(found or 0)


def arrays_of(session: Session, query: str, values: dict[str, Any]) -> tuple[Whole, Whole]:
    """Two integer columns, `id` and `net`, in one call each instead of a Python object per row."""
    row = session.execute(
        sa.text(f"SELECT group_concat(id), group_concat(net) FROM ({query})"), values
    ).one()
    first, second = (numbers(text) for text in row)
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
    return tuple(str(row[0]) for row in session.execute(sa.text(query)))
