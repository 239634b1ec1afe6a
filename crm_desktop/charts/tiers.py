"""Customers and sales by tier, and how customers moved between tiers within a year.

The bars go by the tiers that were given; the moves by what the figures of twelve months say at the
day looked at and a year before (by the borders alone): nobody dates when a tier was given.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import firm, weighing
from crm_desktop.charts.behind import BehindMark, listed
from crm_desktop.charts.slices import Slice, customers_of, net_sql, orders_sql, values_of
from crm_desktop.insights import tiers
from crm_desktop.insights.tiers import CORE, GENERAL, KEY, NO_TIER, TierProblem, Truth, Whole
from crm_desktop.models.codes import Tier
from crm_desktop.purchases import purchases
from crm_desktop.tier_figures import Figures, figures, year_before

LEVELS = (CORE, KEY, GENERAL, NO_TIER)  # as the rows of the chart, from the top
CODES: Mapping[int, Tier | None] = {
    CORE: Tier.CORE,
    KEY: Tier.KEY,
    GENERAL: Tier.GENERAL,
    NO_TIER: None,
}


@dataclass(frozen=True)
class TierBar:
    """A tier that was given (None: none): its customers who bought, and what they bought."""

    tier: Tier | None
    n: int
    sales: int
    ids: tuple[int, ...] = field(repr=False)


@dataclass(frozen=True)
class TierCell:
    """Those who were in one tier by their figures a year before and are in another now.

    None: not to be judged, as they did not buy in the twelve months.
    """

    before: Tier | None
    now: Tier | None
    n: int
    sales: int
    ids: tuple[int, ...] = field(repr=False)


@dataclass(frozen=True)
class TiersView:
    """Who bought in the twelve months up to `as_of`: `n`, by tiers; moves since `earlier`.

    `cells` are the moves, all pairs but of those who were in no tier at both days; none with a
    `problem`. `left_out` orders are in currencies without a rate.
    """

    as_of: date
    since: date
    earlier: date
    currency: str
    n: int
    sales: int
    bars: tuple[TierBar, ...]
    cells: tuple[TierCell, ...]
    problem: TierProblem | None
    left_out: int

    @property
    def moved(self) -> tuple[int, int]:
        """How many are in a higher, and in a lower tier than a year before."""
        steps = {tier: level for level, tier in CODES.items()}
        known = [cell for cell in self.cells if cell.before is not None and cell.now is not None]
        up = sum(cell.n for cell in known if steps[cell.now] > steps[cell.before])
        return up, sum(cell.n for cell in known if steps[cell.now] < steps[cell.before])


def tier_moves(session: Session, view: Slice) -> TiersView:
    """Customers and sales by tier, and the moves between tiers within the year before."""
    weights = weighing.weights(session)
    bought = purchases(session, view.as_of)
    now = figures(session, bought)
    earlier = year_before(view.as_of)
    before = figures(session, bought, as_of=earlier)
    scales = [tiers.scale_of(each.sides, weights) for each in (before, now)]
    levels = [
        np.where(
            each.sides.bought,
            tiers.tiers_by_rank(tiers.scores(each.sides, scale, weights).score, scale),
            NO_TIER,
        )
        for each, scale in zip((before, now), scales, strict=True)
    ]
    chosen = customers_of(session, view)
    shown = np.ones(len(now.customers), dtype=bool)
    if chosen is not None:
        shown = np.isin(now.customers, chosen)
    buys = shown & now.sides.bought
    problem = scales[1].problem or scales[0].problem
    return TiersView(
        as_of=view.as_of,
        since=now.since,
        earlier=earlier,
        currency=now.currency,
        n=int(buys.sum()),
        sales=_sum(now, buys),
        bars=tuple(_bar(now, level, buys & (now.tiers == level)) for level in LEVELS),
        cells=() if problem else tuple(_cells(now, levels[0], levels[1], shown)),
        problem=problem,
        left_out=now.left_out,
    )


def behind_tiers(session: Session, view: Slice, ids: tuple[int, ...]) -> BehindMark:
    """These customers, with what they bought in the twelve months, converted as the bars are."""
    every = Slice(view.as_of)
    source = (
        "SELECT j.value AS id, coalesce(b.n, 0) AS n, coalesce(b.net, 0) AS net "
        "FROM json_each(:ids) j LEFT JOIN "
        f"(SELECT o.customer_id AS id, count(*) AS n, sum({net_sql(every)}) AS net "
        f"{orders_sql(every)} AND o.customer_id IN (SELECT value FROM json_each(:ids)) "
        "AND o.ordered_on > :before AND o.ordered_on <= :until GROUP BY 1) b ON b.id = j.value"
    )
    currency = firm.base_currency(session)
    values = values_of(every, currency) | {
        "ids": json.dumps(ids),
        "before": year_before(view.as_of).isoformat(),
        "until": view.as_of.isoformat(),
    }
    return listed(session, source, values, currency)


def _cells(now: Figures, before: Whole, after: Whole, shown: Truth) -> list[TierCell]:
    cells = []
    for one in LEVELS:
        for other in LEVELS:
            if one == other == NO_TIER:
                continue
            among = shown & (before == one) & (after == other)
            ids = tuple(now.customers[among].tolist())
            cells.append(TierCell(CODES[one], CODES[other], len(ids), _sum(now, among), ids))
    return cells


def _bar(now: Figures, level: int, among: Truth) -> TierBar:
    ids = tuple(now.customers[among].tolist())
    return TierBar(CODES[level], len(ids), _sum(now, among), ids)


def _sum(now: Figures, among: Truth) -> int:
    return int(np.nansum(now.sides.sales[among]))
