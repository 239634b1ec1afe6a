"""How deals went through the customer's seven stages, and how fast sales come from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.deals_behind import deals_behind
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import STAGES, DealsAt, Whole, deal_history
from crm_desktop.insights import funnel as funnels
from crm_desktop.insights.funnel import Funnel, Velocity
from crm_desktop.insights.weights import Weights
from crm_desktop.models.codes import BuyingStage

YEAR = 365


@dataclass(frozen=True)
class FunnelView:
    """The funnel of the deals that were under way in the period, and their velocity.

    `before` is the velocity of the period before (without a period: a year ago), `moved` by how
    much each factor changed it since, in minor units a day.
    """

    found: Funnel
    velocity: Velocity
    before: Velocity
    before_on: date
    moved: tuple[tuple[str, float], ...]
    currency: str
    left_out: int
    few: int
    deals: tuple[tuple[int, ...], ...] = field(repr=False)  # by stage: those that reached it

    @property
    def never_visited(self) -> tuple[BuyingStage, ...]:
        """The stages that deals passed without ever standing there."""
        places = funnels.stages_never_visited(self.found.stages)
        return tuple(STAGES[place] for place in places)


def funnelled(session: Session, view: Slice) -> FunnelView:
    """The deals open at the end of the period or closed in it, as far as they came."""
    weights = weighing.weights(session)
    history = deal_history(session, view)
    now = history.at(view.as_of).under_way_since(view.first)
    length = timedelta(days=YEAR) if view.first is None else view.as_of - view.first
    earlier = view.as_of - length - timedelta(days=1)
    first = None if view.first is None else earlier - length
    before = history.at(earlier).under_way_since(first)
    velocity, velocity_before = _velocity(now, weights), _velocity(before, weights)
    return FunnelView(
        found=funnels.funnel(
            outcomes=now.outcomes,
            furthest=now.furthest,
            stands=now.stages,
            moves=_moves(now),
            closed=now.closed,
            as_of=view.as_of,
            weights=weights,
        ),
        velocity=velocity,
        before=velocity_before,
        before_on=earlier,
        moved=funnels.contributions(velocity, velocity_before),
        currency=history.currency,
        left_out=history.left_out,
        few=round(weights.few),
        deals=tuple(tuple(now.ids[now.furthest >= place].tolist()) for place in range(len(STAGES))),
    )


def behind_funnel(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """Whose deals reached a stage."""
    return deals_behind(session, view, ids)


def _velocity(deals: DealsAt, weights: Weights) -> Velocity:
    return funnels.velocity(
        outcomes=deals.outcomes, amounts=deals.amounts, known=deals.known, days=deals.days,
        weights=weights,
    )  # fmt: skip


def _moves(deals: DealsAt) -> tuple[Whole, Whole, Whole]:
    """The moves of these deals until their day, by their places among them."""
    history = deals.history
    places = np.full(len(history.ids), -1, dtype=np.int64)
    places[deals.places] = np.arange(len(deals.places))
    mine = places[history.move_deals]
    kept = (mine >= 0) & (history.move_days <= deals.as_of.toordinal())
    return mine[kept], history.move_stages[kept], history.move_days[kept]
