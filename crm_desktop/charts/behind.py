"""The customers behind a mark of a chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.slices import Slice, currency_of, months_sql, values_of

LISTED = 200  # customers behind a mark, the largest


@dataclass(frozen=True)
class Behind:
    """One customer behind a mark; `count` orders or deals. No id: deals without a customer."""

    customer_id: int | None
    name: str
    count: int
    amount: int


@dataclass(frozen=True)
class BehindMark:
    """The customers behind a mark: how many, and the largest (at most 200) as rows."""

    n: int
    amount: int
    currency: str
    rows: tuple[Behind, ...]
    ids: tuple[int, ...] = field(repr=False)  # of all of them


def buyers(session: Session, view: Slice, ids: Sequence[int] | None) -> BehindMark:
    """Who bought in the period, and how much; of the customers `ids` only (None: of all)."""
    currency = currency_of(session, view)
    values = values_of(view, currency)
    chosen = ""
    if ids is not None:
        values["ids"] = "[" + ",".join(map(str, ids)) + "]"
        chosen = " AND b.customer_id IN (SELECT value FROM json_each(:ids))"
    return listed(session, f"{_bought_sql(session, view)}{chosen} GROUP BY 1", values, currency)


def listed(session: Session, source: str, values: dict[str, object], currency: str) -> BehindMark:
    """The rows of `source`, a SELECT of customers' id, n and net, the largest first."""
    n, amount, ids = session.execute(
        sa.text(f"SELECT count(*), coalesce(sum(net), 0), group_concat(id) FROM ({source})"),
        values,
    ).one()
    rows = session.execute(
        sa.text(
            f"SELECT s.id, coalesce(c.name, ''), s.n, s.net FROM ({source}) s "
            "LEFT JOIN customer c ON c.id = s.id "
            f"ORDER BY s.net DESC, c.sort_key, s.id LIMIT {LISTED}"
        ),
        values,
    )
    known = tuple(int(part) for part in (ids or "").split(",") if part)
    return BehindMark(n, amount, currency, tuple(Behind(*row) for row in rows), known)


def these(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """These customers, with what they bought in the period: also those who bought nothing."""
    currency = currency_of(session, view)
    values = values_of(view, currency) | {"ids": "[" + ",".join(map(str, ids)) + "]"}
    bought = (
        f"{_bought_sql(session, view)} "
        "AND b.customer_id IN (SELECT value FROM json_each(:ids)) GROUP BY 1"
    )
    source = (
        "SELECT j.value AS id, coalesce(b.n, 0) AS n, coalesce(b.net, 0) AS net "
        f"FROM json_each(:ids) j LEFT JOIN ({bought}) b ON b.id = j.value"
    )
    return listed(session, source, values, currency)


def _bought_sql(session: Session, view: Slice) -> str:
    amount, months = months_sql(session, view)
    return f"SELECT b.customer_id AS id, sum(m.orders) AS n, sum({amount}) AS net {months}"
