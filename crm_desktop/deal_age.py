"""How old an open deal is beside the deals that were won."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.insights.survival import share_younger
from crm_desktop.models import Deal
from crm_desktop.models.codes import Outcome


@dataclass(frozen=True, slots=True)
class DealAge:
    """Days since an open deal was opened; `longer_than` is the share of the `n` won deals that took
    fewer, None with too few of them."""

    days: int
    longer_than: float | None
    n: int


def deal_age(session: Session, deal_id: int, today: date) -> DealAge | None:
    """The age of a deal; None when it is closed, or nobody knows when it was opened."""
    deal = session.get(Deal, deal_id)
    if deal is None or deal.outcome is not None or deal.opened_on is None:
        return None
    took = session.scalars(
        sa.select(sa.func.julianday(Deal.closed_on) - sa.func.julianday(Deal.opened_on)).where(
            Deal.outcome == Outcome.WON, Deal.closed_on >= Deal.opened_on
        )
    ).all()
    days = max(0, (today - deal.opened_on).days)
    few = weighing.weights(session).few
    return DealAge(days, share_younger(np.array(took, dtype=np.int64), days, few), len(took))
