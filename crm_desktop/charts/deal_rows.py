"""Deals as rows for the charts that count them: amounts converted, cut by the slice's filters."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, listed
from crm_desktop.charts.slices import Slice, segment_sql, values_of
from crm_desktop.rates import Rates, rates


class DealRow(NamedTuple):
    """A deal of a slice; `amount` in minor units of the slice's currency, None where unknown."""

    id: int
    customer_id: int | None
    won: bool | None
    industry: str | None
    tier: str | None
    source: str | None
    is_tender: bool
    owner: str | None
    amount: int | None


class DealRows(NamedTuple):
    """The deals of a slice and its currency; `left_out` amounts are in others without a rate."""

    deals: tuple[DealRow, ...]
    currency: str
    left_out: int


_SELECT = """
SELECT d.id, d.customer_id, CASE WHEN d.closed_on > :day THEN NULL ELSE d.outcome END AS outcome,
  c.industry, c.tier,
  coalesce(nullif(d.source, ''), nullif(c.source, '')) AS source, d.is_tender, u.name AS owner,
  d.amount, d.currency, min(coalesce(d.closed_on, :day), :day) AS day
FROM deal d LEFT JOIN customer c ON c.id = d.customer_id
LEFT JOIN user u ON u.id = coalesce(d.owner_id, c.owner_id)
WHERE {where}
"""
_DECIDED = (
    "d.outcome IN ('won', 'lost') AND coalesce(d.closed_on, :day) BETWEEN :first AND :day "
    "AND (d.opened_on IS NULL OR d.opened_on <= :day)"
)
_OPEN = "(d.outcome IS NULL OR d.closed_on > :day) AND (d.opened_on IS NULL OR d.opened_on <= :day)"


def decided_deals(session: Session, view: Slice) -> DealRows:
    """The deals won or lost in the period."""
    return _rows(session, view, _DECIDED)


def open_on(session: Session, view: Slice) -> DealRows:
    """The deals open at the end of the slice's day; the period does not matter."""
    return _rows(session, view, _OPEN)


def behind_deals(session: Session, deals: Iterable[DealRow], currency: str) -> BehindMark:
    """Whose deals these are, with how many of them and their amounts."""
    found: dict[int | None, list[int]] = {}
    for deal in deals:
        count = found.setdefault(deal.customer_id, [0, 0])
        count[0] += 1
        count[1] += deal.amount or 0
    rows = json.dumps([[customer, *count] for customer, count in found.items()])
    source = "SELECT value ->> 0 AS id, value ->> 1 AS n, value ->> 2 AS net FROM json_each(:rows)"
    return listed(session, source, {"rows": rows}, currency)


def _rows(session: Session, view: Slice, where: str) -> DealRows:
    conversion = rates(session)
    currency = view.currency or conversion.base
    if view.line is not None:
        where += (
            " AND EXISTS (SELECT 1 FROM deal_product dp JOIN product p ON p.id = dp.product_id "
            "WHERE dp.deal_id = d.id AND p.line = :line)"
        )
    if view.owner_id is not None:
        where += " AND coalesce(d.owner_id, c.owner_id) = :owner"
    where += segment_sql(view, "c.")
    values = values_of(view, currency) | {
        "day": view.as_of.isoformat(),
        "first": view.first.isoformat() if view.first else "",
    }
    found = session.execute(sa.text(_SELECT.format(where=where)), values).all()
    amounts = _amounts(found, conversion, currency)
    deals = tuple(
        DealRow(
            row.id, row.customer_id, None if row.outcome is None else row.outcome == "won",
            row.industry or None, row.tier, row.source, bool(row.is_tender), row.owner,
            amounts.get(row.id),
        )
        for row in found
    )  # fmt: skip
    known = sum(row.amount is not None for row in found)
    return DealRows(deals, currency, known - len(amounts))


def _amounts(found: Iterable[Any], conversion: Rates, currency: str) -> Mapping[int, int]:
    """The known amounts: in the base currency all that have a rate, in another its own alone."""
    by_currency: dict[str, list[tuple[int, int, int]]] = {}
    for row in found:
        if row.amount is not None:
            day = date.fromisoformat(row.day).toordinal()
            own = row.currency or conversion.base
            by_currency.setdefault(own, []).append((row.id, day, row.amount))
    amounts: dict[int, int] = {}
    for own, rows in by_currency.items():
        ids, days, minor = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
        if own == currency:
            amounts |= zip(ids.tolist(), minor.tolist(), strict=True)
        elif currency == conversion.base and conversion.knows(own):
            converted = conversion.convert(own, days, minor)
            amounts |= zip(ids.tolist(), converted.tolist(), strict=True)
    return amounts
