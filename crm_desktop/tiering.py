"""Tiers: which customers should be core, key or general by their figures; accepting it.

Judged by the orders of the twelve months up to a day. Ratings of credit and management, and the
tier a customer has, are known as they are today only: they bear no dates.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import isnan
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import kept_models, rows, weighing
from crm_desktop.customers import name_of
from crm_desktop.insights import tiers
from crm_desktop.insights.finding import Evidence
from crm_desktop.insights.tiers import NO_TIER, Real, Side, TierProblem, TierScale, Whole
from crm_desktop.insights.weights import Weights
from crm_desktop.models import Customer
from crm_desktop.models.codes import Tier
from crm_desktop.purchases import purchases
from crm_desktop.store import Store
from crm_desktop.tier_figures import Figures, figures

KEPT = "tiers"
ORDER = (Tier.GENERAL, Tier.KEY, Tier.CORE)
STRONGEST = 3  # contributions that are told
RECORDS = 3  # orders that are named behind a figure
_SIDES = tuple(Side)  # going through an enumeration itself is slow
EVIDENCED = 500  # moves whose orders are looked up; of more, the first


@dataclass(frozen=True, slots=True)
class TierReason:
    """What one side adds to the score, in points, against the mean of those ranked.

    `value` is an amount in minor units for sales, a share for margin, 0 to 100 for a rating.
    `records` are the first of `n` behind it: of orders those of the largest amounts.
    """

    side: Side
    points: float
    value: float
    percentile: float  # the side's score, 0 to 100
    records: tuple[Evidence, ...]
    n: int


@dataclass(frozen=True, slots=True)
class TierMove:
    """A customer that should have another tier; no `from_tier`: it has none yet.

    `score` runs from 0 to 100; `unknown` are the sides that are not in it. `sales` are those of the
    period, in minor units of the base currency.
    """

    customer_id: int
    name: str
    from_tier: Tier | None
    to_tier: Tier
    score: float
    sales: int
    reasons: tuple[TierReason, ...]
    unknown: tuple[Side, ...]
    as_of: date

    @property
    def is_up(self) -> bool:
        """Whether it goes up; a first tier above general does."""
        start = Tier.GENERAL if self.from_tier is None else self.from_tier
        return ORDER.index(self.to_tier) > ORDER.index(start)

    @property
    def is_down(self) -> bool:
        """Whether it goes down."""
        start = Tier.GENERAL if self.from_tier is None else self.from_tier
        return ORDER.index(self.to_tier) < ORDER.index(start)


@dataclass(frozen=True)
class TierReview:
    """Who should have another tier, the weightiest first; `n` customers bought since `since`.

    `judged` of them are judged: of the others only the sales are known. `left_out` orders are in
    currencies without a rate.
    """

    as_of: date
    since: date
    currency: str
    n: int
    judged: int
    left_out: int
    problem: TierProblem | None
    moves: tuple[TierMove, ...]


@dataclass(frozen=True)
class TierScoring:
    """Scores of customers, ids ascending; `suggested` and `given` as insights.tiers writes tiers.

    A tier of NO_TIER: none. NaN in `score`: not judged.
    """

    as_of: date
    scale: TierScale
    figures: Figures = field(repr=False)
    score: Real = field(repr=False)
    points: Real = field(repr=False)
    sides: Real = field(repr=False)
    suggested: Whole = field(repr=False)

    @property
    def customers(self) -> Whole:
        return self.figures.customers


def scoring(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> TierScoring:
    """What these customers (None: all) score; few of them by the scale that was kept that day."""
    chosen = weights or weighing.weights(session)
    found = figures(session, purchases(session, as_of, customers), customers)
    scale = None if customers is None else _kept_scale(session, as_of, chosen)
    if scale is None and customers is None:
        scale = tiers.scale_of(found.sides, chosen)
    elif scale is None:
        scale = tiers.scale_of(figures(session, purchases(session, as_of)).sides, chosen)
    scored = tiers.scores(found.sides, scale, chosen)
    moved = tiers.suggested(found.tiers, scored.score, scale, chosen)
    return TierScoring(as_of, scale, found, scored.score, scored.points, scored.sides, moved)


def scores(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> dict[int, float]:
    """The scores of those who are judged, by customer."""
    found = scoring(session, as_of, customers, weights)
    known = ~np.isnan(found.score)
    return dict(zip(found.customers[known].tolist(), found.score[known].tolist(), strict=True))


def review(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> TierReview:
    """Who should have another tier, with the reasons; customers that lapsed are left alone."""
    found = scoring(session, as_of, customers, weights)
    data = found.figures
    return TierReview(
        as_of=as_of,
        since=data.since,
        currency=data.currency,
        n=found.scale.n,
        judged=found.scale.ranked,
        left_out=data.left_out,
        problem=found.scale.problem,
        moves=_moves(session, found),
    )


def proposals(
    session: Session,
    as_of: date,
    customers: Collection[int] | None = None,
    weights: Weights | None = None,
) -> tuple[TierMove, ...]:
    """Who should have another tier, the weightiest first."""
    return review(session, as_of, customers, weights).moves


def fit(session: Session, as_of: date) -> dict[str, Any]:
    """The scale of that day, to be kept under KEPT: by it one customer is judged at once."""
    weights = weighing.weights(session)
    scale = tiers.scale_of(figures(session, purchases(session, as_of)).sides, weights)
    return {"weights": weights.changed(), "scale": scale.kept()}


def moved(found: TierScoring) -> tuple[int, int, int]:
    """How many go up, go down, and get their first tier; without looking at reasons."""
    data = found.figures
    places = _places(found)
    start = np.where(data.tiers == NO_TIER, tiers.GENERAL, data.tiers)[places]
    end = found.suggested[places]
    first = (data.tiers[places] == NO_TIER) & (end == tiers.GENERAL)
    return int((end > start).sum()), int((end < start).sum()), int(first.sum())


def accept(store: Store, *, customer_id: int, tier: Tier | str) -> int:
    """Give a customer the tier that was proposed."""
    name = name_of(store, customer_id)
    with store.change("tier_accepted", customer=name, tier=str(Tier(tier))) as session:
        rows.assign(rows.find(session, Customer, customer_id), {"tier": Tier(tier)})
        return customer_id


def accept_all(store: Store, *, tiers: Mapping[int, Tier | str]) -> int:
    """Give customers the tiers that were proposed, as one Change; returns how many."""
    with store.change("tiers_accepted", count=len(tiers)) as session:
        for tier in Tier:
            ids = [customer_id for customer_id, to in tiers.items() if Tier(to) is tier]
            if ids:
                rows.set_many(session, Customer, ids, {"tier": tier})
        return len(tiers)


def _kept_scale(session: Session, as_of: date, weights: Weights) -> TierScale | None:
    kept = kept_models.kept(session, KEPT)
    if kept is None or kept.as_of != as_of or kept.value["weights"] != weights.changed():
        return None
    return TierScale.again(kept.value["scale"])


def _places(found: TierScoring) -> Whole:
    """Whose tier moves: the largest step first, then the highest score."""
    data = found.figures
    moves = (found.suggested != data.tiers) & ~np.isnan(found.score) & ~data.lapsed
    places = np.flatnonzero(moves)
    first = data.tiers[places] == NO_TIER
    start = np.where(first, tiers.GENERAL, data.tiers[places])
    step = np.abs(found.suggested[places] - start)
    order = np.lexsort((data.customers[places], -found.score[places], first, -step))
    return places[order]


def _moves(session: Session, found: TierScoring) -> tuple[TierMove, ...]:
    data = found.figures
    places = _places(found)
    ids = data.customers[places].tolist()
    names = names_of(session, ids)
    orders = _largest_orders(session, ids[:EVIDENCED], data.since, found.as_of)
    return tuple(
        TierMove(
            customer_id=ids[at],
            name=names.get(ids[at], ""),
            from_tier=None if data.tiers[place] == NO_TIER else ORDER[data.tiers[place]],
            to_tier=ORDER[found.suggested[place]],
            score=float(found.score[place]),
            sales=int(data.sides.sales[place]),
            reasons=_reasons(found, int(place), orders.get(ids[at], (0, ()))),
            unknown=tuple(
                side
                for side, value in zip(_SIDES, found.sides[:, place].tolist(), strict=True)
                if isnan(value)
            ),
            as_of=found.as_of,
        )
        for at, place in enumerate(places)
    )


def _reasons(
    found: TierScoring, place: int, orders: tuple[int, tuple[Evidence, ...]]
) -> tuple[TierReason, ...]:
    data = found.figures.sides
    customer = Evidence("customer", int(found.customers[place]))
    values = (data.sales, data.margin, data.credit, data.management)
    percentiles, points = found.sides[:, place].tolist(), found.points[:, place].tolist()
    behind = dict.fromkeys((Side.SALES, Side.MARGIN), orders)
    reasons = [
        TierReason(
            side=side,
            points=points[row],
            value=float(values[row][place]),
            percentile=percentiles[row],
            records=behind.get(side, (1, (customer,)))[1],
            n=behind.get(side, (1, (customer,)))[0],
        )
        for row, side in enumerate(_SIDES)
        if not isnan(percentiles[row])
    ]
    reasons.sort(key=lambda reason: -abs(reason.points))
    return tuple(reasons[:STRONGEST])


def names_of(session: Session, ids: Collection[int]) -> dict[int, str]:
    """The names of customers."""
    found = session.execute(
        sa.select(Customer.id, Customer.name).where(Customer.id.in_(rows.listed(ids)))
    )
    return {row.id: row.name for row in found}


def _largest_orders(
    session: Session, ids: Collection[int], since: date, as_of: date
) -> dict[int, tuple[int, tuple[Evidence, ...]]]:
    """Of each customer how many orders there are in the period, and the largest of them."""
    found: dict[int, list[Evidence]] = {}
    rows_found = session.execute(
        sa.text(
            "SELECT o.customer_id, o.id FROM json_each(:ids) j CROSS JOIN sales_order o "
            "ON o.customer_id = j.value AND o.ordered_on BETWEEN :since AND :until "
            "ORDER BY o.customer_id, abs(o.net) DESC, o.id"
        ),
        {"ids": json.dumps(list(ids)), "since": since.isoformat(), "until": as_of.isoformat()},
    )
    for customer_id, order_id in rows_found:
        found.setdefault(customer_id, []).append(Evidence("sales_order", order_id))
    return {customer_id: (len(held), tuple(held[:RECORDS])) for customer_id, held in found.items()}
