"""On which days customers ordered, in whatever currency; what the models of buying begin with."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from crm_desktop.arrays import numbers
from crm_desktop.currencies import decimals_of
from crm_desktop.driver import driver
from crm_desktop.insights.lifetimes.fitting import summed
from crm_desktop.insights.lifetimes.histories import (
    Decimal,
    Histories,
    Whole,
    distinct_days,
    histories_of,
)
from crm_desktop.purchases import Purchases, currencies_of, purchases
from crm_desktop.rates import rates

YEAR = 365  # days
_UNPRICED = (
    "SELECT group_concat(customer_id), group_concat(ordered_on_day) FROM (SELECT customer_id, "
    "cast(julianday(ordered_on) - 1721424.5 AS INTEGER) AS ordered_on_day FROM sales_order "
    "WHERE currency IN (SELECT value FROM json_each(?)) AND +ordered_on <= ? AND net >= 0{})"
)


@dataclass(frozen=True)
class OrderDays:
    """Who ordered until the end of `as_of`, and when.

    `customers` are ids, ascending; the order days (ordinal, each once) of customers[i] are those
    from starts[i] to starts[i + 1] in `days`. An order with a negative sum is a credit: it makes no
    order day, but counts in `worth`, the net sum in major units of `currency`. Orders without an
    exchange rate have their days; `is_priced` is false where there are such. `unpriced` of them.
    """

    as_of: date
    currency: str
    customers: Whole
    starts: Whole
    days: Whole
    worth: Decimal
    is_priced: npt.NDArray[np.bool_]
    unpriced: int
    histories: Histories

    @property
    def n(self) -> int:
        """How many customers ordered."""
        return len(self.customers)

    @property
    def counts(self) -> Whole:
        """On how many days each customer ordered."""
        return np.diff(self.starts)

    @property
    def last_days(self) -> Whole:
        """The day of each customer's last order."""
        return self.days[self.starts[1:] - 1]

    @property
    def first_days(self) -> Whole:
        """The day of each customer's first order."""
        return self.days[self.starts[:-1]]

    @property
    def days_since(self) -> Whole:
        """How many days ago each customer's last order is."""
        return self.as_of.toordinal() - self.last_days

    @property
    def kept_a_year(self) -> tuple[int, int]:
        """How many customers there were a year ago, and how many of them ordered since.

        A customer of a year ago had ordered in the year before.
        """
        ago = self.as_of.toordinal() - YEAR
        owners = np.repeat(np.arange(self.n), self.counts)
        before = np.zeros(self.n, dtype=bool)
        before[owners[(self.days > ago - YEAR) & (self.days <= ago)]] = True
        stayed = before & (self.last_days > ago)
        return int(np.count_nonzero(before)), int(np.count_nonzero(stayed))


def order_days(
    session: Session, as_of: date, customers: Collection[int] | None = None
) -> OrderDays:
    """On which days these customers (None: all) ordered until `as_of`."""
    bought = purchases(session, as_of, customers)
    ids = np.repeat(bought.customers, bought.counts)
    days, nets = bought.days, bought.nets
    priced = np.ones(len(ids), dtype=bool)
    if bought.left_out:
        more_ids, more_days = _unpriced(session, as_of, customers)
        ids, days = np.append(ids, more_ids), np.append(days, more_days)
        nets = np.append(nets, np.zeros(len(more_ids), dtype=np.int64))
        priced = np.append(priced, np.zeros(len(more_ids), dtype=bool))
        order = np.lexsort((days, ids))
        ids, days, nets, priced = ids[order], days[order], nets[order], priced[order]
    return _folded(bought, ids, days, nets, priced)


def _folded(
    bought: Purchases, ids: Whole, days: Whole, nets: Whole, priced: npt.NDArray[np.bool_]
) -> OrderDays:
    is_purchase = nets >= 0
    everybody, owners = _owners(ids)
    counts = np.bincount(owners, minlength=len(everybody))
    has = summed(owners, is_purchase, len(everybody)) > 0
    if not has.all():  # only ever given back: no customer by their orders
        kept = has[owners]
        return _folded(bought, ids[kept], days[kept], nets[kept], priced[kept])
    starts, order_days = distinct_days(np.append(0, np.cumsum(counts)), days, is_purchase)
    worth = nets / 10 ** decimals_of(bought.currency)
    is_later = days > order_days[starts[:-1]][owners]
    later = summed(owners, np.where(is_later, worth, 0), len(everybody))
    return OrderDays(
        as_of=bought.as_of,
        currency=bought.currency,
        customers=everybody,
        starts=starts,
        days=order_days,
        worth=summed(owners, worth, len(everybody)),
        is_priced=summed(owners, ~priced, len(everybody)) == 0,
        unpriced=int(np.count_nonzero(~priced)),
        histories=histories_of(starts, order_days, later, bought.as_of.toordinal()),
    )


def _owners(ids: Whole) -> tuple[Whole, Whole]:
    """The distinct ones of ascending ids, and of each the place among them."""
    is_new = np.ones(len(ids), dtype=bool)
    is_new[1:] = ids[1:] != ids[:-1]
    return ids[is_new], np.cumsum(is_new) - 1


def _unpriced(
    session: Session, as_of: date, customers: Collection[int] | None
) -> tuple[Whole, Whole]:
    """Customer and day (ordinal) of the orders in currencies without an exchange rate."""
    known = rates(session)
    run = driver(session)
    unknown = [code for code in currencies_of(session, customers) if not known.knows(code)]
    values = [json.dumps(unknown), as_of.isoformat()]
    chosen = ""
    if customers is not None:
        chosen = " AND customer_id IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(sorted(int(id) for id in customers)))
    row = run(_UNPRICED.format(chosen), values).fetchone()
    ids, days = (numbers(text) for text in row)
    return ids, days
