"""Cohorts: of the customers who came at the same time, how many still buy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, customers_of
from crm_desktop.insights.cohorts import Cohorts, cohorts
from crm_desktop.insights.lifetimes.histories import Whole
from crm_desktop.purchases import purchases


@dataclass(frozen=True)
class CohortsView:
    """What was found; `ids` are the customers whose places it names."""

    found: Cohorts
    currency: str
    left_out: int
    ids: Whole = field(repr=False, compare=False)


def still_buying(session: Session, view: Slice) -> CohortsView:
    """By the first order, of the product line if one is chosen; the period does not matter."""
    chosen = customers_of(session, view)
    bought = purchases(
        session, view.as_of, None if chosen is None else chosen.tolist(), line=view.line
    )
    found = cohorts(bought.starts, bought.days, bought.nets, as_of=view.as_of)
    return CohortsView(found, bought.currency, bought.left_out, bought.customers)


def behind_cohort(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """These customers."""
    return these(session, view, ids)
