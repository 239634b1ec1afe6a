"""The plans and costs of the firm as lists: targets, costs of sources, exchange rates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import profile
from crm_desktop.models import Deal, SourceCost, Target, User
from crm_desktop.profile import Lists
from crm_desktop.rates import GivenRates, given_rates


@dataclass(frozen=True, slots=True)
class ListedTarget:
    """A target: of a person, a product line, a segment, or (all None) of the whole firm."""

    id: int
    period_start: date
    period_end: date
    owner_id: int | None
    owner: str | None
    product_line: str | None
    segment: str | None
    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class ListedCost:
    """What a source cost in a period; `occurs`: there are customers or deals from it."""

    id: int
    source: str
    period_start: date
    period_end: date
    amount: int
    currency: str
    notes: str | None
    occurs: bool


@dataclass(frozen=True, slots=True)
class PlanLists:
    """All of them, the latest period first, and what their forms offer."""

    targets: tuple[ListedTarget, ...]
    costs: tuple[ListedCost, ...]
    rates: GivenRates
    choices: Lists


def plan_lists(session: Session) -> PlanLists:
    """The lists as they stand."""
    choices = profile.lists(session)
    targets = session.execute(
        sa.select(Target, User.name)
        .outerjoin(User, User.id == Target.owner_id)
        .order_by(Target.period_start.desc(), Target.period_end, User.name, Target.id)
    )
    costs = session.scalars(
        sa.select(SourceCost).order_by(
            SourceCost.period_start.desc(), SourceCost.source, SourceCost.id
        )
    )
    known = {*choices.sources, *session.scalars(sa.select(Deal.source).distinct())}
    return PlanLists(
        targets=tuple(
            ListedTarget(
                t.id, t.period_start, t.period_end, t.owner_id, owner, t.product_line, t.segment,
                t.amount, t.currency,
            )
            for t, owner in targets
        ),
        costs=tuple(
            ListedCost(
                c.id, c.source, c.period_start, c.period_end, c.amount, c.currency, c.notes,
                c.source in known,
            )
            for c in costs
        ),
        rates=given_rates(session),
        choices=choices,
    )  # fmt: skip
