"""What loyalty is read from, as arrays: purchases, lines, signs, referrals and contested deals.

Each kind of event comes over in one long text instead of a Python object per row, so that a million
orders take about as long as one GROUP BY over them.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop.arrays import distinct, numbers
from crm_desktop.driver import driver
from crm_desktop.insights.loyalty import Dated, Events, Whole

# A plus before a day keeps SQLite from going by the index of days, row by row all over the file.
_EPOCH = date(1970, 1, 1).toordinal()
_DAY = "unixepoch({0}) / 86400"
_PURCHASES = (
    f"SELECT o.customer_id AS c, {_DAY.format('o.ordered_on')} AS d, 0 AS x "
    "FROM sales_order o WHERE +o.net > 0 AND +o.ordered_on <= :until{chosen}"
)
# The first purchase of each line; a product of the line stands for it.
_LINES = (
    f"SELECT c, {_DAY.format('first_on')} AS d, x FROM (SELECT l.customer_id AS c, "
    "min(o.ordered_on) AS first_on, min(p.id) AS x FROM order_line l "
    "CROSS JOIN sales_order o ON o.id = l.order_id CROSS JOIN product p ON p.id = l.product_id "
    "WHERE p.line <> '' AND l.amount > 0 AND +o.ordered_on <= :until{chosen} "
    "GROUP BY l.customer_id, p.line)"
)
_SIGNS = (
    f"SELECT s.customer_id AS c, {_DAY.format('s.on_day')} AS d, 0 AS x "
    "FROM loyalty_sign s WHERE s.on_day <= :until{chosen}"
)
# A person's word counts for the firm where the person works on the day asked for. Without a day, a
# referral counts from the day when the customer it brought was entered.
REFERRED_ON = (
    "coalesce(r.referred_on, date(brought.created_at / 1000000, 'unixepoch', 'localtime'), :until)"
)
REFERRALS = (
    "referral r JOIN customer brought ON brought.id = r.customer_id "
    "LEFT JOIN position w ON r.by_customer_id IS NULL AND w.contact_id = r.by_contact_id "
    "AND (w.until IS NULL OR w.until > :until) "
    "JOIN customer giver ON giver.id = coalesce(r.by_customer_id, w.customer_id) "
    "AND giver.id <> r.customer_id"
)
_REFERRALS = (
    f"SELECT DISTINCT giver.id AS c, {_DAY.format(REFERRED_ON)} AS d, r.id AS x "
    f"FROM {REFERRALS} WHERE {REFERRED_ON} <= :until{{chosen}}"
)
CONTESTED = (
    "d.outcome IN ('won', 'lost') AND d.closed_on <= :until "
    "AND EXISTS (SELECT 1 FROM contest r WHERE r.deal_id = d.id)"
)
_CONTESTS = (
    f"SELECT d.customer_id AS c, {_DAY.format('d.closed_on')} AS d, d.outcome = 'won' AS x "
    f"FROM deal d WHERE d.customer_id IS NOT NULL AND {CONTESTED}{{chosen}}"
)


def load(session: Session, until: date, customers: Collection[int] | None = None) -> Events:
    """All events of these customers (None: of all) until the end of a day."""
    given: dict[str, Any] = {"until": until.isoformat()}
    if customers is not None:
        given["ids"] = json.dumps(sorted(int(id) for id in customers))
    ids, segments, industries = _customers(session, given)
    names, products, numbers_of = _lines_of_products(session)
    bought, days, sold = _columns(session, _LINES, "l.customer_id", given, ids)
    numbers = numbers_of[np.searchsorted(products, sold)]
    order = np.lexsort((days, numbers, bought))
    contests = _columns(session, _CONTESTS, "d.customer_id", given, ids)
    return Events(
        customers=ids,
        segments=segments,
        industries=industries,
        purchases=_purchases(*_columns(session, _PURCHASES, "o.customer_id", given, ids)[:2]),
        lines=Dated(bought[order], days[order]),
        line_numbers=numbers[order],
        line_names=names,
        signs=Dated(*_columns(session, _SIGNS, "s.customer_id", given, ids)[:2]),
        referrals=Dated(*_columns(session, _REFERRALS, "giver.id", given, ids)[:2]),
        contests=Dated(*contests[:2]),
        contest_won=contests[2].astype(np.bool_),
    )


def _customers(session: Session, given: dict[str, Any]) -> tuple[Whole, Whole, tuple[str, ...]]:
    chosen = " WHERE id IN (SELECT value FROM json_each(:ids))" if "ids" in given else ""
    found = driver(session)(
        f"SELECT id, coalesce(industry, '') FROM customer{chosen} ORDER BY id", given
    )
    ids, industries = [], []
    for customer_id, industry in found:  # the window's thread may run in between
        ids.append(customer_id)
        industries.append(industry)
    names = tuple(sorted(set(industries) - {""}))
    places = {name: place for place, name in enumerate(names)}
    segments = [places.get(industry, -1) for industry in industries]
    return np.array(ids, dtype=np.int64), np.array(segments, dtype=np.int64), names


def _lines_of_products(session: Session) -> tuple[tuple[str, ...], Whole, Whole]:
    """The names of the lines; the products that are of one, ascending, and the number of each's."""
    rows = driver(session)("SELECT id, line FROM product WHERE line <> '' ORDER BY id").fetchall()
    names = tuple(sorted({row[1] for row in rows}))
    places = {name: place for place, name in enumerate(names)}
    ids = np.array([row[0] for row in rows], dtype=np.int64)
    return names, ids, np.array([places[row[1]] for row in rows], dtype=np.int64)


def _columns(
    session: Session, query: str, column: str, given: dict[str, Any], ids: Whole
) -> tuple[Whole, Whole, Whole]:
    """Whose (places in `ids`), on which day (ordinal), and a number, of each row of `query`."""
    chosen = f" AND {column} IN (SELECT value FROM json_each(:ids))" if "ids" in given else ""
    row = driver(session)(
        "SELECT group_concat(c), group_concat(d), group_concat(x) "
        f"FROM ({query.format(chosen=chosen)})",
        given,
    ).fetchone()
    owners, days, others = (numbers(text) for text in row)
    return np.searchsorted(ids, owners), days + _EPOCH, others


def _purchases(of: Whole, days: Whole) -> Dated:
    """Each day with a purchase once, by customer and day."""
    span = 4_000_000  # more than any ordinal day
    keys = distinct(of * span + days)
    return Dated(keys // span, keys % span)
