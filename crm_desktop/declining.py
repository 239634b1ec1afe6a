"""Questions: which customers buy less than before, by how much, and what of."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import kept_models, weighing
from crm_desktop.driver import driver
from crm_desktop.insights.decline import (
    MOST_QUARTERS,
    Falling,
    Measured,
    Part,
    Thresholds,
    Whole,
    falling,
    measure,
    parts,
    thresholds,
)
from crm_desktop.insights.weights import Weights
from crm_desktop.purchases import Purchases, purchases
from crm_desktop.rates import rates

MODEL = "decline"
EVIDENCE = 3  # orders of each window that a decline is shown with, the largest


@dataclass(frozen=True)
class Windows:
    """Two equal spans of days: after `start` up to `middle`, and after it up to `end`."""

    start: date
    middle: date
    end: date


@dataclass(frozen=True)
class Decline:
    """A customer who buys less. Amounts in minor units, chances None where nothing was tested.

    `parts` are the product lines that changed most, in points of what was bought before; `slope`
    is the change of a quarter's amount per quarter; `orders` are the ids of the orders behind it.
    """

    customer_id: int
    state: Falling
    before_days: int
    last_days: int
    before_net: int
    last_net: int
    fall: float
    p_days: float | None
    p_amount: float | None
    slope: int | None
    quarters: int
    parts: tuple[Part, ...] = ()
    orders: tuple[int, ...] = ()

    @property
    def lost(self) -> int:
        """How much less was bought than in the window before."""
        return self.before_net - self.last_net


@dataclass(frozen=True)
class Declines:
    """Who buys less, the greatest loss first.

    `n` customers bought in the two windows, `tested` of them often or long enough for a test
    (`needed` order days in the earlier window, or eight quarters); `left_out` orders are in
    currencies without a rate.
    """

    as_of: date
    windows: Windows
    currency: str
    n: int
    tested: int
    found: tuple[Decline, ...]
    limits: Thresholds
    left_out: int
    needed: int
    states: Mapping[int, Falling] = field(repr=False, compare=False, default_factory=dict)

    @property
    def red(self) -> tuple[Decline, ...]:
        """Those of whom it is sure."""
        return tuple(each for each in self.found if each.state is Falling.RED)

    @property
    def lost(self) -> int:
        """What all of them together bought less."""
        return sum(each.lost for each in self.found)


def declines(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> Declines:
    """Which of these customers (None: all) buy less than in the window before.

    What is too unlikely to be chance is settled across all customers: of some only, by the limits
    that were kept when all were tested last.
    """
    weights = weights or weighing.weights(session)
    bought = purchases(session, as_of, customers)
    windows = windows_of(as_of, weights.decline_window_months)
    tested = _tested(bought, windows, weights)
    limits = None if customers is None else _kept(session, as_of, weights)
    if limits is None:
        whole = tested
        if customers is not None:
            whole = _tested(purchases(session, as_of), windows, weights)
        limits = thresholds(whole, weights.decline_significance)
    states = falling(tested, limits, fall=weights.decline_fall)
    places = [place for place, state in enumerate(states) if state in (Falling.RED, Falling.AMBER)]
    found = [_row(bought, tested, place, states[place]) for place in places]
    found = _explained(session, found, windows)
    active = (tested.before > 0) | (tested.last > 0) | (tested.before_net != 0)
    return Declines(
        as_of=as_of,
        windows=windows,
        currency=bought.currency,
        n=int(active.sum()),
        tested=sum(
            is_active and state is not Falling.UNKNOWN
            for is_active, state in zip(active.tolist(), states, strict=True)
        ),
        found=tuple(sorted(found, key=lambda each: (-each.lost, each.customer_id))),
        limits=limits,
        left_out=bought.left_out,
        needed=max(1, round(weights.decline_at_least)),
        states={
            int(customer_id): state
            for customer_id, state, is_active in zip(
                bought.customers, states, active.tolist(), strict=True
            )
            if is_active
        },
    )


def fit(session: Session, as_of: date) -> Mapping[str, Any]:
    """The limits across all customers, as they are kept for questions about some."""
    weights = weighing.weights(session)
    tested = _tested(
        purchases(session, as_of), windows_of(as_of, weights.decline_window_months), weights
    )
    limits = thresholds(tested, weights.decline_significance)
    return {"days": limits.days, "amount": limits.amount, "weights": _weighed(weights)}


def windows_of(as_of: date, months: float) -> Windows:
    """The last so many months, and as many days before."""
    from dateutil.relativedelta import relativedelta

    middle = as_of - relativedelta(months=max(1, round(months)))
    return Windows(middle - (as_of - middle), middle, as_of)


def _weighed(weights: Weights) -> list[float]:
    return [
        weights.decline_window_months, weights.decline_significance, weights.decline_at_least
    ]  # fmt: skip


def _kept(session: Session, as_of: date, weights: Weights) -> Thresholds | None:
    """The limits kept, when they are of that time and of these weights."""
    kept = kept_models.kept(session, MODEL)
    if kept is None or kept.as_of > as_of or kept.value.get("weights") != _weighed(weights):
        return None
    return Thresholds(float(kept.value["days"]), float(kept.value["amount"]))


def _tested(bought: Purchases, windows: Windows, weights: Weights) -> Measured:
    start, middle = windows.start.toordinal(), windows.middle.toordinal()
    owners, days, nets = bought.owners, bought.days, bought.nets
    # A credit is no day of buying.
    near = (days > start) & (nets >= 0)
    visits = np.unique(owners[near] * (1 << 22) + days[near])
    late = visits % (1 << 22) > middle
    counts = [_count(visits[side] >> 22, bought.n) for side in (~late, late)]
    sums = [
        _sum(owners[side], nets[side], bought.n)
        for side in ((days > start) & (days <= middle), days > middle)
    ]
    edges = _edges(windows.end)
    firsts = bought.first_days if bought.n else np.zeros(0, dtype=np.int64)
    # The quarter that the first order fell into is not whole.
    known = (edges[None, :-1] >= firsts[:, None]).sum(axis=1).astype(np.int64)
    return measure(
        counts[0], counts[1], sums[0], sums[1], _quarters(bought, edges), known,
        at_least=weights.decline_at_least,
    )  # fmt: skip


def _edges(end: date) -> Whole:
    """The last days before each of the quarters, the oldest first, and the last day of all."""
    from dateutil.relativedelta import relativedelta

    return np.array(
        [
            (end - relativedelta(months=3 * back)).toordinal()
            for back in range(MOST_QUARTERS, -1, -1)
        ],
        dtype=np.int64,
    )


def _quarters(bought: Purchases, edges: Whole) -> Whole:
    """What each customer (a row) bought in each quarter, the oldest first."""
    inside = bought.days > edges[0]
    column = np.searchsorted(edges, bought.days[inside], side="left") - 1
    cells = bought.owners[inside] * MOST_QUARTERS + column
    return _sum(cells, bought.nets[inside], bought.n * MOST_QUARTERS).reshape(-1, MOST_QUARTERS)


def _count(places: Whole, n: int) -> Whole:
    return np.bincount(places, minlength=n).astype(np.int64)


def _sum(places: Whole, amounts: Whole, n: int) -> Whole:
    return np.rint(np.bincount(places, weights=amounts, minlength=n)).astype(np.int64)


def _row(bought: Purchases, tested: Measured, place: int, state: Falling) -> Decline:
    def chance(values: Any) -> float | None:
        return None if np.isnan(values[place]) else float(values[place])

    slope = chance(tested.slope)
    return Decline(
        customer_id=int(bought.customers[place]),
        state=state,
        before_days=int(tested.before[place]),
        last_days=int(tested.last[place]),
        before_net=int(tested.before_net[place]),
        last_net=int(tested.last_net[place]),
        fall=float(tested.fall[place]),
        p_days=chance(tested.p_days),
        p_amount=chance(tested.p_amount),
        slope=None if slope is None else round(slope),
        quarters=int(tested.quarters[place]),
    )


_LINES = """
SELECT o.customer_id, o.id, o.ordered_on, o.currency, coalesce(nullif(p.line, ''), ''),
  sum(l.amount)
FROM json_each(?) j CROSS JOIN sales_order o ON o.customer_id = j.value
CROSS JOIN order_line l ON l.order_id = o.id LEFT JOIN product p ON p.id = l.product_id
WHERE o.ordered_on > ? AND o.ordered_on <= ? GROUP BY o.id, 5 ORDER BY o.id
"""


def _explained(session: Session, found: list[Decline], windows: Windows) -> list[Decline]:
    """With the lines that changed and the orders behind; one question for all of them."""
    if not found:
        return found
    run = driver(session)
    ids = json.dumps([each.customer_id for each in found])
    span = (ids, windows.start.isoformat(), windows.end.isoformat())
    conversion = rates(session)
    lines: dict[int, dict[str, list[int]]] = {}
    orders: dict[int, dict[tuple[bool, int], int]] = {}
    for customer_id, order_id, day, currency, line, amount in run(_LINES, span):
        if not conversion.knows(currency):
            continue
        on = np.array([date.fromisoformat(day).toordinal()], dtype=np.int64)
        net = int(conversion.convert(currency, on, np.array([amount], dtype=np.int64))[0])
        is_late = day > windows.middle.isoformat()
        lines.setdefault(customer_id, {}).setdefault(line, [0, 0])[is_late] += net
        seen = orders.setdefault(customer_id, {})
        seen[is_late, order_id] = seen.get((is_late, order_id), 0) + net
    return [
        _with(each, lines.get(each.customer_id, {}), orders.get(each.customer_id, {}))
        for each in found
    ]


def _with(
    each: Decline, lines: Mapping[str, list[int]], orders: Mapping[tuple[bool, int], int]
) -> Decline:
    bought = {name: (before, last) for name, (before, last) in lines.items()}
    behind: list[int] = []
    for is_late in (True, False):
        ranked = sorted(
            (-net, order_id) for (late, order_id), net in orders.items() if late is is_late
        )
        behind += [order_id for _, order_id in ranked[:EVIDENCE]]
    return Decline(
        **{**vars(each), "parts": parts(bought, each.before_net), "orders": tuple(behind)}
    )
