"""How loyal the chosen customers are beside the others, and who is most and least loyal."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from crm_desktop import loyalty, weighing
from crm_desktop.charts.slices import Slice, customers_of
from crm_desktop.insights.loyalty import AXES, Axis, Real, Whole

LISTED = 10  # most and least loyal customers


@dataclass(frozen=True)
class Group:
    """Customers together: `n` of them, `known` with a total; medians, None with too few known."""

    n: int
    known: int
    total: float | None
    axes: tuple[float | None, ...]


@dataclass(frozen=True)
class LoyaltyView:
    """Loyalty at the end of a day; `others` None: nobody is left out by the filters.

    `most`, `least` and `strongest` (by axis) are ids of customers, the first ones first.
    """

    as_of: date
    chosen: Group
    others: Group | None
    needed: int  # axes for a total
    few: int  # customers for a median
    most: tuple[int, ...]
    least: tuple[int, ...]
    strongest: dict[Axis, tuple[int, ...]]
    ids: Whole = field(repr=False, compare=False)  # of the chosen with a total
    totals: Real = field(repr=False, compare=False)
    axes: Real = field(repr=False, compare=False)


def loyal(session: Session, view: Slice) -> LoyaltyView:
    """The median loyalty of the customers that the filters leave, against the others."""
    weights = weighing.weights(session)
    found = loyalty.everybody(session, view.as_of)
    ids, scores = found.figures.events.customers, found.scores
    chosen = np.ones(len(ids), dtype=np.bool_)
    left = customers_of(session, view)
    if left is not None:
        chosen = np.isin(ids, left)
    few = max(round(weights.few), 1)
    known = chosen & np.isfinite(scores.totals)
    places = np.flatnonzero(known)
    order = places[np.argsort(-scores.totals[places], kind="stable")]
    # Nobody is both: of few customers the better half are the most loyal ones.
    listed = min(LISTED, len(order) // 2)
    return LoyaltyView(
        as_of=view.as_of,
        chosen=_group(scores.axes, scores.totals, chosen, few),
        others=None if left is None else _group(scores.axes, scores.totals, ~chosen, few),
        needed=round(weights.loyalty_at_least),
        few=few,
        most=tuple(ids[order[:listed]].tolist()),
        least=tuple(ids[order[::-1][:listed]].tolist()),
        strongest={
            axis: tuple(ids[_strongest(scores.axes[:, column], places)].tolist())
            for column, axis in enumerate(AXES)
        },
        ids=ids[order],
        totals=scores.totals[order],
        axes=scores.axes[order],
    )


def _group(axes: Real, totals: Real, ours: npt.NDArray[np.bool_], few: int) -> Group:
    values = [
        float(np.median(known)) if len(known) >= few else None
        for column in (*axes[ours].T, totals[ours])
        for known in [column[np.isfinite(column)]]
    ]
    known = int(np.isfinite(totals[ours]).sum())
    return Group(int(ours.sum()), known, values[-1], tuple(values[:-1]))


def _strongest(values: Real, places: Whole) -> Whole:
    """The places with the highest known values above nothing."""
    known = places[values[places] > 0]
    return known[np.argsort(-values[known], kind="stable")][:LISTED]
