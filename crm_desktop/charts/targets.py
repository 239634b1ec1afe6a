"""Targets against what came, each for its own period, person, product line and segment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.deals_behind import customers_behind
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.targets import Progress, progress
from crm_desktop.models import Target, User
from crm_desktop.rates import Rates, rates

PRECISELY = 10**12  # minor units that a rate is read off
YEAR = 365  # targets that ended longer ago are shown only when the period reaches there


@dataclass(frozen=True)
class TargetBar:
    """A target and how it stands; amounts in minor units of its `currency`.

    `left_out`: the ids of the orders of it in currencies that cannot be converted.
    """

    id: int
    start: date
    end: date
    owner: str
    line: str
    segment: str
    currency: str
    progress: Progress
    left_out: frozenset[int] = field(repr=False)


@dataclass(frozen=True)
class TargetsView:
    """Targets that have begun: those of now first, then those that ended lately."""

    as_of: date
    bars: tuple[TargetBar, ...]
    later: int  # targets that have not begun

    @property
    def running(self) -> tuple[TargetBar, ...]:
        return tuple(bar for bar in self.bars if not bar.progress.is_over)

    @property
    def left_out(self) -> int:
        """How many orders are missing, each counted once."""
        return len(frozenset().union(*(bar.left_out for bar in self.bars)))


def targeted(session: Session, view: Slice) -> TargetsView:
    """The targets that meet the slice's person, line and segment, and what came until its end."""
    since = view.first or view.as_of - timedelta(days=YEAR)
    conversion = rates(session)
    found = []
    later = 0
    for target, owner in _targets(session, view):
        if target.period_start > view.as_of:
            later += 1
        elif target.period_end >= since:
            sums, left_out = came(session, target, view.as_of, conversion)
            total = sum(amount for _, amount in sums.values())
            stands = progress(
                target.amount, total, target.period_start, target.period_end, view.as_of
            )
            found.append(
                TargetBar(
                    target.id, target.period_start, target.period_end, owner or "",
                    target.product_line or "", target.segment or "", target.currency, stands,
                    left_out,
                )
            )  # fmt: skip
    found.sort(key=lambda bar: (bar.progress.is_over, _latest_first(bar), bar.end, bar.id))
    return TargetsView(view.as_of, tuple(found), later)


def behind_target(session: Session, view: Slice, target_id: int) -> BehindMark:
    """Who brought what came of a target."""
    target = session.get(Target, target_id)
    if target is None:
        return customers_behind(session, {}, view.currency or rates(session).base)
    sums, _ = came(session, target, view.as_of, rates(session))
    return customers_behind(session, sums, target.currency)


def came(
    session: Session, target: Target, as_of: date, conversion: Rates
) -> tuple[dict[int, tuple[int, int]], frozenset[int]]:
    """By customer the orders and their sum (minor units of the target's currency), and the orders
    in currencies that cannot be converted."""
    rows = session.execute(
        sa.text(_orders_sql(target)),
        {
            "start": target.period_start.isoformat(),
            "end": min(target.period_end, as_of).isoformat(),
            "owner": target.owner_id,
            "line": target.product_line,
            "segment": target.segment,
        },
    ).all()
    found: dict[int, tuple[int, int]] = {}
    left_out = set()
    for order, customer, currency, day, net in rows:
        amount = _converted(target.currency, currency, day, net, conversion)
        if amount is None:
            left_out.add(order)
            continue
        n, so_far = found.get(customer, (0, 0))
        found[customer] = (n + 1, so_far + amount)
    return found, frozenset(left_out)


def _converted(wanted: str, currency: str, day: str, net: int, conversion: Rates) -> int | None:
    if currency == wanted:
        return net
    if not conversion.knows(wanted) or not conversion.knows(currency):
        return None
    on = np.array([date.fromisoformat(day).toordinal()])
    in_base = int(conversion.convert(currency, on, np.array([net]))[0])
    if wanted == conversion.base:
        return in_base
    # The rate into the base currency, the other way round.
    unit = int(conversion.convert(wanted, on, np.array([PRECISELY]))[0])
    return round(in_base * PRECISELY / unit) if unit else None


def _orders_sql(target: Target) -> str:
    net, joined, where = "o.net", "", ""
    if target.product_line is not None:
        net = "sum(l.amount)"
        joined = " JOIN order_line l ON l.order_id = o.id JOIN product p ON p.id = l.product_id"
        where += " AND p.line = :line"
    if target.owner_id is not None:
        where += " AND coalesce(o.owner_id, c.owner_id) = :owner"
    if target.segment is not None:
        where += " AND c.industry = :segment"
    grouped = " GROUP BY o.id" if target.product_line is not None else ""
    return (
        f"SELECT o.id, o.customer_id, o.currency, o.ordered_on, {net} FROM sales_order o "
        f"JOIN customer c ON c.id = o.customer_id{joined} "
        f"WHERE o.ordered_on BETWEEN :start AND :end{where}{grouped}"
    )


def _targets(session: Session, view: Slice) -> list[Any]:
    query = sa.select(Target, User.name).outerjoin(User, User.id == Target.owner_id)
    for column, wanted in (
        (Target.owner_id, view.owner_id),
        (Target.product_line, view.line),
        (Target.segment, view.industry),
        (Target.currency, view.currency),
    ):
        if wanted is not None:
            query = query.where(column == wanted)
    return list(session.execute(query.order_by(Target.period_start, Target.id)).all())


def _latest_first(bar: TargetBar) -> int:
    """Of those that are over, the one that ended last comes first."""
    return -bar.end.toordinal() if bar.progress.is_over else 0
