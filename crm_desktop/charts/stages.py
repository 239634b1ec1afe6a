"""The deals open now, by the customer's stages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark, listed
from crm_desktop.charts.slices import (
    Slice,
    currency_of,
    deal_amount_sql,
    deals_sql,
    other_deals,
    values_of,
)
from crm_desktop.models.codes import BuyingStage


@dataclass(frozen=True)
class StageBar:
    """Open deals at one stage; `unknown` of them have no amount."""

    stage: BuyingStage
    n: int
    amount: int
    unknown: int


@dataclass(frozen=True)
class StagesView:
    """Open deals by the customer's stage."""

    as_of: date
    stages: tuple[StageBar, ...]
    currency: str
    left_out: int

    @property
    def n(self) -> int:
        return sum(stage.n for stage in self.stages)

    @property
    def amount(self) -> int:
        return sum(stage.amount for stage in self.stages)


def open_deals(session: Session, view: Slice) -> StagesView:
    """The deals open now, by the customer's seven stages; the period does not matter."""
    currency = currency_of(session, view)
    rows = session.execute(
        sa.text(
            f"SELECT d.buying_stage, count(*), coalesce(sum({deal_amount_sql()}), 0), "
            f"sum(d.amount IS NULL) {deals_sql(view)} GROUP BY 1"
        ),
        values_of(view, currency),
    )
    found = {str(stage): (n, amount, unknown) for stage, n, amount, unknown in rows}
    return StagesView(
        as_of=view.as_of,
        stages=tuple(StageBar(stage, *found.get(stage, (0, 0, 0))) for stage in BuyingStage),
        currency=currency,
        left_out=other_deals(session, currency),
    )


def behind_stage(session: Session, view: Slice, stage: BuyingStage) -> BehindMark:
    """Whose open deals stand at a stage."""
    currency = currency_of(session, view)
    values = {**values_of(view, currency), "stage": str(stage)}
    source = (
        "SELECT d.customer_id AS id, count(*) AS n, "
        f"coalesce(sum({deal_amount_sql()}), 0) AS net {deals_sql(view)} "
        "AND d.buying_stage = :stage GROUP BY 1"
    )
    return listed(session, source, values, currency)
