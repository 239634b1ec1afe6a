"""Still a customer? What the model or the rule says of each, and what it is that says so.

By the model: the chance (MBG/NBD) that they still are, against two thresholds. Without one: days
since the last order by the usual gap (`overdue`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import permutations

import numpy as np
import numpy.typing as npt

from crm_desktop.insights.lifetimes.buying import BuyingFit, alive
from crm_desktop.insights.lifetimes.histories import Decimal, Histories
from crm_desktop.insights.weights import Weights

LEAST_POINTS = 0.1

States = npt.NDArray[np.int8]


class State(IntEnum):
    """How it stands with a customer; `word` is its code outside."""

    UNKNOWN = 0
    FINE = 1
    AMBER = 2
    RED = 3

    @property
    def word(self) -> str:
        """unknown, fine, amber, red."""
        return self.name.lower()


@dataclass(frozen=True)
class Reason:
    """What moves the figure, and by how many points; `record` says which orders stand behind it.

    Codes: `days_since` (record last), `orders` (all), `tenure` (first), `own_rhythm` (all).
    """

    code: str
    points: float
    record: str


def states_of(weights: Weights, chances: Decimal | None, overdue: Decimal) -> States:
    """The state of each by the chance that they still are customers, or else by days overdue."""
    states = np.full(len(overdue), State.FINE, dtype=np.int8)
    if chances is not None:
        states[chances < weights.alive_amber] = State.AMBER
        states[chances < weights.alive_red] = State.RED
        return states
    with np.errstate(invalid="ignore"):
        states[overdue > weights.overdue_amber] = State.AMBER
        states[overdue > weights.overdue_red] = State.RED
    states[np.isnan(overdue)] = State.UNKNOWN
    return states


def by_model(fit: BuyingFit, typical: Histories, seen: Histories) -> Decimal:
    """Points by which days since the last order, number of orders and tenure move each chance.

    Columns in that order. Shapley values: each one's part, averaged over the orders in which the
    typical customer's figures may be replaced by this customer's; they add up to 100 times the
    chance less the typical customer's (`typical`: one row).
    """
    own = (seen.T - seen.tx, seen.x, seen.T)
    usual = (typical.T - typical.tx, typical.x, typical.T)
    values: dict[frozenset[int], Decimal] = {}

    def chance(of: frozenset[int]) -> Decimal:
        if of not in values:
            since, x, age = (
                own[i] if i in of else np.broadcast_to(usual[i], seen.x.shape) for i in range(3)
            )
            # Who ordered once did so when they came; who is older than the typical may also have
            # been silent for longer: the last order is never before the first.
            at_last = np.where(x > 0, np.maximum(age - since, 0), 0)
            values[of] = alive(fit, x, at_last, np.maximum(age, since))
        return values[of]

    points = np.zeros((len(seen.x), 3))
    orders = list(permutations(range(3)))
    for order in orders:
        known: frozenset[int] = frozenset()
        for feature in order:
            points[:, feature] += chance(known | {feature}) - chance(known)
            known |= {feature}
    return 100 * points / len(orders)


def by_rule(days_since: Decimal, usual: Decimal, everybody: float | None) -> Decimal:
    """Points over one usual gap: by the days since the last order, and by their own rhythm.

    The first column is what it would be at everybody's gap, the second what their own gap changes;
    together 100 · (overdue - 1).
    """
    common = usual if everybody is None else np.full(len(usual), everybody)
    first = 100 * (days_since / common - 1)
    return np.stack([first, 100 * (days_since / usual - days_since / common)], axis=1)


MODEL_CODES = (("days_since", "last"), ("orders", "all"), ("tenure", "first"))
RULE_CODES = (("days_since", "last"), ("own_rhythm", "all"))


def reasons_of(points: Sequence[float], codes: tuple[tuple[str, str], ...]) -> tuple[Reason, ...]:
    """The reasons of one customer, the strongest first; what moves nothing is left out."""
    found = [
        Reason(code, round(value, 1), record)
        for (code, record), value in zip(codes, points, strict=True)
        if abs(value) >= LEAST_POINTS  # never true of what is unknown
    ]
    return tuple(sorted(found, key=lambda reason: -abs(reason.points)))
