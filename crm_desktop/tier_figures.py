"""What tiers are judged by, as arrays: sales and margin of twelve months, ratings, the tier given.

All of 100,000 customers cost one pass over the orders, one over their lines, one over customers.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.arrays import numbers
from crm_desktop.insights.tiers import Real, Sides, Truth, Whole
from crm_desktop.purchases import Purchases
from crm_desktop.rates import rates

KNOWN_SHARE = 0.5  # of the sales, whose costs must be known before a margin is
_CUSTOMERS = (
    "SELECT group_concat(id), group_concat(tier), group_concat(credit), group_concat(management), "
    "group_concat(lapsed) FROM (SELECT id, "
    "CASE tier WHEN 'core' THEN 2 WHEN 'key' THEN 1 WHEN 'general' THEN 0 ELSE -1 END AS tier, "
    "CASE credit WHEN 'good' THEN 100 WHEN 'fair' THEN 50 WHEN 'poor' THEN 0 ELSE -1 END "
    "AS credit, "
    "CASE management WHEN 'good' THEN 100 WHEN 'fair' THEN 50 WHEN 'poor' THEN 0 ELSE -1 END "
    "AS management, customer_class IS 'lapsed' AS lapsed FROM customer {where} ORDER BY id)"
)
# The order's lines first: with the orders outside SQLite would look each line up by its order.
_MARGINS = (
    "SELECT currency, group_concat(id), group_concat(all_of), group_concat(known), "
    "group_concat(cost) FROM (SELECT o.customer_id AS id, o.currency, sum(l.amount) AS all_of, "
    "sum(CASE WHEN l.cost IS NOT NULL THEN l.amount ELSE 0 END) AS known, "
    "coalesce(sum(l.cost), 0) AS cost FROM sales_order o JOIN order_line l ON l.order_id = o.id "
    "WHERE o.ordered_on BETWEEN :since AND :until {where} GROUP BY o.customer_id, o.currency) "
    "GROUP BY currency"
)


@dataclass(frozen=True)
class Figures:
    """What is known of customers (ids ascending) from `since` to `as_of`, both days within.

    `tiers` are those they have, as insights.tiers writes them; `lapsed` those whose class is
    lapsed and who did not buy in the period. Amounts are minor units of `currency`.
    """

    as_of: date
    since: date
    currency: str
    customers: Whole = field(repr=False)
    sides: Sides = field(repr=False)
    tiers: Whole = field(repr=False)
    lapsed: Truth = field(repr=False)
    left_out: int


def year_before(day: date) -> date:
    """The same day of the year before; of a leap day the one before it."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def figures(
    session: Session,
    bought: Purchases,
    customers: Collection[int] | None = None,
    as_of: date | None = None,
) -> Figures:
    """What these customers (None: all) bought in the twelve months before `as_of`.

    `bought` are their orders until `as_of` (None: until its own day) or longer.
    """
    as_of = as_of or bought.as_of
    before = year_before(as_of)
    ids, tiers, credit, management, lapsed = _given(session, customers)
    sales = np.full(len(ids), np.nan)
    in_period = np.zeros(len(ids), dtype=bool)
    at = np.searchsorted(ids, bought.customers)
    known = at < len(ids)
    known[known] = ids[at[known]] == bought.customers[known]
    ever, count, net = _in_period(bought, before, as_of)
    chosen = known & ever
    sales[at[chosen]] = net[chosen]
    in_period[at[known]] = count[known] > 0
    since = before + timedelta(days=1)
    margin = _margins(session, ids, since, as_of, customers)
    return Figures(
        as_of=as_of,
        since=since,
        currency=bought.currency,
        customers=ids,
        sides=Sides(in_period, sales, margin, credit, management),
        tiers=tiers,
        lapsed=lapsed & ~in_period,
        left_out=bought.left_out,
    )


def _in_period(bought: Purchases, before: date, as_of: date) -> tuple[Truth, Whole, Whole]:
    """Of each customer whether it ever bought by then, and orders and net of the period."""
    days, owners = bought.days, bought.owners
    within = (days > before.toordinal()) & (days <= as_of.toordinal())
    count = np.bincount(owners[within], minlength=bought.n)
    running = np.append(0, np.cumsum(np.where(within, bought.nets, 0)))
    net = running[bought.starts[1:]] - running[bought.starts[:-1]]
    ever = bought.first_days <= as_of.toordinal() if bought.n else np.zeros(0, dtype=bool)
    return ever, count, net


def _given(
    session: Session, customers: Collection[int] | None
) -> tuple[Whole, Whole, Real, Real, Truth]:
    where, values = _among("id", customers)
    row = session.execute(sa.text(_CUSTOMERS.format(where=where and f"WHERE {where}")), values)
    ids, tiers, credit, management, lapsed = (numbers(text) for text in row.one())
    return ids, tiers, _rated(credit), _rated(management), lapsed.astype(bool)


def _rated(rating: Whole) -> Real:
    return np.where(rating < 0, np.nan, rating.astype(np.float64))


def _margins(
    session: Session, ids: Whole, since: date, as_of: date, customers: Collection[int] | None
) -> Real:
    """Gross margin as a share of sales where the costs of most of them are known, else NaN.

    Amounts of other currencies weigh by the rate of the last day: a margin is a share.
    """
    where, values = _among("o.customer_id", customers)
    values |= {"since": since.isoformat(), "until": as_of.isoformat()}
    query = _MARGINS.format(where=where and f"AND {where}")
    all_of, known, cost = (np.zeros(len(ids)) for _ in range(3))
    conversion = rates(session)
    for currency, *columns in session.execute(sa.text(query), values):
        if not conversion.knows(currency):
            continue
        buyers, *amounts = (numbers(text) for text in columns)
        place, day = np.searchsorted(ids, buyers), np.full(len(buyers), as_of.toordinal())
        for sums, minor in zip((all_of, known, cost), amounts, strict=True):
            sums[place] += conversion.convert(currency, day, minor)
    margin = np.full(len(ids), np.nan)
    enough = (known > 0) & (known >= KNOWN_SHARE * all_of)
    margin[enough] = (known[enough] - cost[enough]) / known[enough]
    return margin


def _among(column: str, customers: Collection[int] | None) -> tuple[str, dict[str, Any]]:
    if customers is None:
        return "", {}
    ids = json.dumps(sorted(int(customer_id) for customer_id in customers))
    return f"{column} IN (SELECT value FROM json_each(:ids))", {"ids": ids}
