"""Bid filler, learnt: which of the signs went with losing in the firm's own closed deals.

A logistic regression of losing on the signs (1 seen, 0 not, the mean where unknown), shrunk towards
the start weights and not towards zero: the start points as log-odds, so many a point that the three
signs of the real deals (4 of 34 won, else 223 of 414) give what they gave there. The points are the
learnt weights as shares of 100, to the nearest five; a sign that goes with winning has none. They
are used only when they say better on deals held out than the base rate and the start weights.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from crm_desktop.insights import logistic
from crm_desktop.insights.bid_filler import LIMIT, POINTS
from crm_desktop.insights.logistic import Flags, Real
from crm_desktop.insights.winning_model import (
    ENOUGH,
    FEW,
    NO_BETTER,
    NO_CONVERGENCE,
    NOTHING_KNOWN,
    ONE_SIDED,
    TOO_FEW,
)

_ALL_SIGNS = math.log(30 / 4) - math.log((414 - 223) / 223)
PER_POINT = _ALL_SIGNS / LIMIT
STEP = 5  # points, so that they do not move with every deal that is closed
NO_BETTER_THAN_START = "no_better_than_start"


@dataclass(frozen=True)
class BidFillerModel:
    """The points of the signs by `n` closed deals, `lost` of them lost; start points with `note`.

    Brier scores of deals held out: by what was learnt, by the start weights, by the base rate.
    """

    n: int
    lost: int
    points: Mapping[str, int]
    note: str | None
    brier: float | None = None
    brier_start: float | None = None
    brier_base: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Everything as JSON-able values."""
        return {**asdict(self), "points": dict(self.points), "shown": self.note is None}


def learn(
    signs: Sequence[Mapping[str, bool]], lost: Sequence[bool], groups: Sequence[int] | None = None
) -> BidFillerModel:
    """Learn from closed deals: of each the known signs, whether it was lost, its customer."""
    y: Flags = np.array(lost, dtype=bool)
    n, losses = len(y), int(y.sum())
    if n < ENOUGH:
        return BidFillerModel(n, losses, POINTS, TOO_FEW)
    if min(losses, n - losses) < FEW:
        return BidFillerModel(n, losses, POINTS, ONE_SIDED)
    x = np.column_stack([_column(code, signs) for code in POINTS])
    if not x.any():
        return BidFillerModel(n, losses, POINTS, NOTHING_KNOWN)
    prior = np.array([PER_POINT * points for points in POINTS.values()])
    own = None if groups is None else np.array(groups, dtype=np.int64)
    order = np.lexsort((y, *np.round(x, 9).T))
    x, y, own = x[order], y[order], None if own is None else own[order]
    found = logistic.validated(x, y, groups=own, prior=prior)
    start = logistic.validated(x, y, groups=own, prior=prior, penalties=(1e6,))
    if found is None or start is None:
        return BidFillerModel(n, losses, POINTS, NO_CONVERGENCE)
    is_better = logistic.beats(found.held_out, found.base, y)
    learnt, started, base = (
        logistic.brier(p, y) for p in (found.held_out, start.held_out, found.base)
    )
    points = _points(found.fit.weights)
    note = (
        NO_BETTER if not is_better or points is None
        else NO_BETTER_THAN_START if learnt >= started
        else None
    )  # fmt: skip
    shown = POINTS if points is None or note is not None else points
    return BidFillerModel(n, losses, shown, note, learnt, started, base)


def _column(code: str, signs: Sequence[Mapping[str, bool]]) -> Real:
    """A sign of all deals, from its mean; all zero where it was hardly ever known or seen."""
    known = [float(deal[code]) for deal in signs if code in deal]
    if not FEW <= sum(known) <= len(known) - FEW:
        return np.zeros(len(signs))
    mean = math.fsum(known) / len(known)
    return np.array([float(deal[code]) - mean if code in deal else 0.0 for deal in signs])


def _points(weights: Real) -> dict[str, int] | None:
    """Weights as points that make a hundred, in fives; None when no sign goes with losing."""
    held = np.maximum(weights, 0.0)
    if held.sum() <= 1e-9:
        return None
    exact = held / held.sum() * (100 / STEP)
    whole = np.floor(exact).astype(int)
    for place in np.argsort(whole - exact, kind="stable")[: 100 // STEP - int(whole.sum())]:
        whole[place] += 1
    return {code: int(part) * STEP for code, part in zip(POINTS, whole, strict=True)}
