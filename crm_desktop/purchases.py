"""Purchases: what customers ordered, as arrays that the insights compute with.

One pass over the orders, without a Python object per row: a million orders take about as long as
one GROUP BY over them.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from crm_desktop.arrays import numbers
from crm_desktop.driver import driver
from crm_desktop.rates import Rates, rates

Whole = npt.NDArray[np.int64]

_ORDERS = "SELECT customer_id AS id, ordered_on AS day, net FROM sales_order o WHERE {where}"
_OF_LINE = (
    "SELECT o.customer_id AS id, o.ordered_on AS day, sum(l.amount) AS net FROM product p "
    "CROSS JOIN order_line l ON l.product_id = p.id "
    "CROSS JOIN sales_order o ON o.id = l.order_id WHERE p.line = ? AND {where} GROUP BY o.id"
)


@dataclass(frozen=True)
class Purchases:
    """Orders until the end of `as_of`, grouped by customer and by day within.

    `customers` are the ids of those who ordered, ascending; the orders of customers[i] are those
    from starts[i] to starts[i + 1] in `days` (ordinal days) and `nets` (minor units of `currency`;
    a credit is negative). `left_out` orders are in currencies without a rate.
    """

    as_of: date
    currency: str
    customers: Whole
    starts: Whole
    days: Whole
    nets: Whole
    left_out: int

    @property
    def n(self) -> int:
        """How many customers ordered."""
        return len(self.customers)

    @property
    def counts(self) -> Whole:
        """How many orders each customer made."""
        return np.diff(self.starts)

    @property
    def totals(self) -> Whole:
        """What each customer bought, net."""
        return np.add.reduceat(self.nets, self.starts[:-1]) if self.n else self.nets

    @property
    def first_days(self) -> Whole:
        """The day of each customer's first order."""
        return self.days[self.starts[:-1]]

    @property
    def last_days(self) -> Whole:
        """The day of each customer's last order."""
        return self.days[self.starts[1:] - 1]

    @property
    def owners(self) -> Whole:
        """Of each order the place of its customer in `customers`."""
        return np.repeat(np.arange(self.n), self.counts)

    def place_of(self, customer_id: int) -> int | None:
        """The place of a customer in `customers`; None when they never ordered."""
        place = int(np.searchsorted(self.customers, customer_id))
        found = place < self.n and self.customers[place] == customer_id
        return place if found else None


def purchases(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    *,
    line: str | None = None,
) -> Purchases:
    """What these customers (None: all) ordered until `as_of`, converted into the base currency.

    `line`: only what they bought of one product line.
    """
    conversion = rates(session)
    chosen, values = _chosen(customers)
    source = _ORDERS if line is None else _OF_LINE
    before: list[Any] = [] if line is None else [line]
    ids, days, nets = [], [], []
    left_out = 0
    for currency in currencies_of(session, customers):
        # The plus keeps SQLite from going by the index of days, row by row all over the file.
        where = f"o.currency = ? AND +o.ordered_on <= ?{chosen}"
        given = [*before, currency, as_of.isoformat(), *values]
        query = source.format(where=where)
        if not conversion.knows(currency):
            left_out += _run(session, f"SELECT count(*) FROM ({query})", given)[0]
            continue
        columns = _columns(session, query, given)
        ids.append(columns[0])
        days.append(columns[1])
        nets.append(conversion.convert(currency, columns[1], columns[2]))
    return _grouped(as_of, conversion, ids, days, nets, left_out)


def currencies_of(session: Session, customers: Collection[int] | None) -> list[str]:
    """The currencies of the orders of these customers (None: of all)."""
    chosen, values = _chosen(customers)
    query = f"SELECT DISTINCT o.currency AS code FROM sales_order o WHERE true{chosen}"
    found = _run(session, f"SELECT group_concat(code) FROM ({query})", values)[0]
    return str(found).split(",") if found else []


def _chosen(customers: Collection[int] | None) -> tuple[str, list[Any]]:
    """A condition on the customers of orders `o`, with its values."""
    if customers is None:
        return "", []
    ids = json.dumps(sorted(int(id) for id in customers))
    return " AND o.customer_id IN (SELECT value FROM json_each(?))", [ids]


def _grouped(
    as_of: date,
    conversion: Rates,
    ids: list[Whole],
    days: list[Whole],
    nets: list[Whole],
    left_out: int,
) -> Purchases:
    none = np.zeros(0, dtype=np.int64)
    all_ids, all_days, all_nets = (
        np.concatenate(parts) if parts else none for parts in (ids, days, nets)
    )
    order = np.lexsort((all_days, all_ids))
    all_ids = all_ids[order]
    customers, firsts = np.unique(all_ids, return_index=True)
    starts = np.append(firsts, len(all_ids)).astype(np.int64)
    return Purchases(
        as_of, conversion.base, customers, starts, all_days[order], all_nets[order], left_out
    )


def _columns(session: Session, query: str, values: list[Any]) -> tuple[Whole, Whole, Whole]:
    row = _run(
        session,
        "SELECT group_concat(id), group_concat(replace(day, '-', '')), group_concat(net) "
        f"FROM ({query})",
        values,
    )
    ids, days, nets = (numbers(text) for text in row)
    return ids, _ordinals(days), nets


def _ordinals(days: Whole) -> Whole:
    """Ordinal days of dates written as numbers, 20260131."""
    years, months = days // 10_000 - 1970, days // 100 % 100 - 1
    starts = (years * 12 + months).astype("datetime64[M]").astype("datetime64[D]")
    return starts.astype(np.int64) + days % 100 - 1 + date(1970, 1, 1).toordinal()


def _run(session: Session, query: str, values: list[Any]) -> Any:
    # Straight to the driver: SQLAlchemy would look at every value of a row of megabytes.
    return driver(session)(query, values).fetchone()
