"""Sales over time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class MonthSales:
    """One month: its first day, the net sales in minor units, the number of orders."""

    month: date
    net: int
    orders: int


@dataclass(frozen=True)
class Sales:
    """What `sales_by_month` found: every month of the period, also those without an order.

    `n` orders; `before` is the net of the equally long period before, None where no order is as old
    as that period's beginning, because a comparison with a half-recorded period misleads.
    """

    n: int
    as_of: date
    months: tuple[MonthSales, ...]
    total: int
    best: MonthSales | None
    before: int | None

    @property
    def growth(self) -> float | None:
        """The change against the period before as a share; None when there is none to compare."""
        return (self.total - self.before) / self.before if self.before else None


def month_of(day: date) -> date:
    """The first day of a day's month."""
    return day.replace(day=1)


def later(month: date, count: int) -> date:
    """The first day of the month `count` months later (earlier when negative)."""
    number = month.year * 12 + month.month - 1 + count
    return date(number // 12, number % 12 + 1, 1)


def months_between(first: date, last: date) -> int:
    """How many months lie from the month of `first` to that of `last`, both counted."""
    return (last.year - first.year) * 12 + last.month - first.month + 1


def sales_by_month(
    rows: Iterable[tuple[date, int, int]], *, first: date | None, as_of: date
) -> Sales:
    """Sum up rows of (first day of a month, net in minor units, orders) month by month.

    The period runs from the month `first` (None: that of the first order) to the month of `as_of`,
    or, with first None, to that of the last order.
    """
    found = {month: (net, orders) for month, net, orders in rows}
    known = [month for month, (_, orders) in found.items() if orders]
    if not known:
        return Sales(0, as_of, (), 0, None, None)
    start = month_of(first) if first else min(known)
    last = month_of(as_of) if first else max(known)
    length = months_between(start, last)
    months = tuple(
        MonthSales(month, *found.get(month, (0, 0)))
        for month in (later(start, step) for step in range(length))
    )
    earlier = later(start, -length)
    compared = first is not None and min(known) <= earlier
    with_sales = [month for month in months if month.net > 0]
    return Sales(
        n=sum(month.orders for month in months),
        as_of=as_of,
        months=months,
        total=sum(month.net for month in months),
        best=max(with_sales, key=lambda month: month.net, default=None),
        before=sum(found[month][0] for month in known if earlier <= month < start)
        if compared
        else None,
    )
