"""Past performance by person, source and segment: sales against the same time before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, customers_of
from crm_desktop.insights.performance import Grown, Sold, growths
from crm_desktop.models import Customer, User
from crm_desktop.purchases import Purchases, purchases

YEAR = 365


class Side(StrEnum):
    """What customers are told apart by."""

    PERSON = "person"
    SOURCE = "source"
    SEGMENT = "segment"


@dataclass(frozen=True)
class Group:
    """A group of customers and its growth; `ids` are theirs. `name` "" of those without one."""

    side: Side
    name: str
    grown: Grown
    ids: tuple[int, ...] = field(repr=False)


@dataclass(frozen=True)
class PerformanceView:
    """Groups of each side, the best first, for the time from `since` to `as_of`.

    They are compared with the equally long time before; `n` orders stand behind all of it, `growth`
    is the firm's. `left_out` orders are in currencies without a rate.
    """

    as_of: date
    since: date
    currency: str
    n: int
    growth: float | None
    groups: tuple[Group, ...]
    left_out: int
    few: int

    @property
    def to_repeat(self) -> tuple[Group, ...]:
        """What surely grew more than the firm, the best first."""
        return tuple(group for group in self.groups if group.grown.is_above)


def performed(session: Session, view: Slice) -> PerformanceView:
    """What each person, source and segment sold in the period, against the same time before."""
    weights = weighing.weights(session)
    since = view.first or view.as_of - timedelta(days=YEAR - 1)
    length = (view.as_of - since).days + 1
    chosen = customers_of(session, view)
    found = purchases(
        session, view.as_of, None if chosen is None else chosen.tolist(), line=view.line
    )
    windows = ((since, view.as_of), (since - timedelta(days=length), since - timedelta(days=1)))
    sold = [_sold(found, *window) for window in windows]
    firm, groups = None, []
    for side, names in _names(session, found).items():
        growth, grown = growths(_grouped(names, sold), weights)
        firm = growth if firm is None else firm
        members: dict[str, list[int]] = {}
        for id, name in zip(found.customers.tolist(), names, strict=True):
            members.setdefault(name, []).append(id)
        groups += [
            Group(side, one.sold.key, one, tuple(members[one.sold.key])) for one in grown if one.n
        ]
    n = int(sum(counts.sum() for _, counts, _ in sold))
    return PerformanceView(
        view.as_of, since, found.currency, n, firm, tuple(groups), found.left_out,
        round(weights.few),
    )  # fmt: skip


def behind_group(session: Session, view: Slice, ids: tuple[int, ...]) -> BehindMark:
    """The customers of a group with what they bought in the period."""
    return these(session, view, ids)


Real = npt.NDArray[np.float64]
Window = tuple[Real, Real, Real]


def _sold(found: Purchases, first: date, last: date) -> Window:
    """Of each customer the net, the number and the sum of squares of the orders of some days."""
    here = (found.days >= first.toordinal()) & (found.days <= last.toordinal())
    owners, nets = found.owners[here], found.nets[here].astype(np.float64)
    net, counts, squares = (
        np.bincount(owners, weights=values, minlength=found.n).astype(np.float64)
        for values in (nets, np.ones(len(nets)), nets**2)
    )
    return net, counts, squares


def _grouped(names: list[str], sold: list[Window]) -> list[Sold]:
    keys, places = np.unique(np.array(names, dtype=object), return_inverse=True)
    sums = [
        [np.bincount(places, weights=values, minlength=len(keys)) for values in window]
        for window in sold
    ]
    (now, n_now, sq_now), (before, n_before, sq_before) = sums
    return [
        Sold(
            key=str(key),
            now=round(float(now[place])),
            before=round(float(before[place])),
            orders=(int(n_now[place]), int(n_before[place])),
            squares=(float(sq_now[place]), float(sq_before[place])),
        )
        for place, key in enumerate(keys)
    ]


def _names(session: Session, found: Purchases) -> dict[Side, list[str]]:
    """Of each customer who ordered, by side, the name of the group it belongs to."""
    query = sa.select(Customer.id, User.name, Customer.source, Customer.industry).outerjoin(
        User, User.id == Customer.owner_id
    )
    known = {row[0]: tuple(word or "" for word in row[1:]) for row in session.execute(query)}
    rows = [known[id] for id in found.customers.tolist()]
    return {side: [row[place] for row in rows] for place, side in enumerate(Side)}
