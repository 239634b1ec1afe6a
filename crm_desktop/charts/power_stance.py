"""Power × stance over all open deals: how much influence is for us, how much against us."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.deal_rows import behind_deals, open_on
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.power_stance import PowerStance, SeatFacts, power_stance
from crm_desktop.models.codes import Stance

# The deal's own map; without one that of the account.
_SEATS = """
WITH open_deal AS MATERIALIZED (SELECT value AS id FROM json_each(:ids)),
mapped AS MATERIALIZED (
  SELECT DISTINCT s.deal_id AS id FROM open_deal o CROSS JOIN stakeholder s ON s.deal_id = o.id
)
SELECT s.deal_id, s.contact_id, s.influence, s.stance FROM open_deal o
CROSS JOIN stakeholder s ON s.deal_id = o.id WHERE s.contact_id IS NOT NULL
UNION ALL
SELECT d.id, s.contact_id, s.influence, s.stance FROM open_deal o CROSS JOIN deal d ON d.id = o.id
CROSS JOIN stakeholder s ON s.customer_id = d.customer_id
WHERE s.deal_id IS NULL AND s.contact_id IS NOT NULL AND o.id NOT IN (SELECT id FROM mapped)
"""


@dataclass(frozen=True)
class PowerStanceView:
    """Where the influence in the open deals lies; `without_map` of them have nobody noted."""

    as_of: date
    found: PowerStance
    without_map: int
    currency: str
    left_out: int

    @property
    def largest(self) -> int:
        """The amount of the cell that most hangs on."""
        return max((cell.amount for cell in self.found.cells), default=0)


def power_and_stance(session: Session, view: Slice) -> PowerStanceView:
    """Everybody on the maps of the open deals; the period does not matter."""
    deals = open_on(session, view)
    amounts = {deal.id: deal.amount for deal in deals.deals}
    rows = session.execute(sa.text(_SEATS), {"ids": json.dumps(list(amounts))})
    found = power_stance(
        SeatFacts(row[0], row[1], row[2], row[3] or Stance.UNKNOWN, amounts[row[0]]) for row in rows
    )
    return PowerStanceView(
        as_of=view.as_of,
        found=found,
        without_map=len(amounts) - found.deals,
        currency=deals.currency,
        left_out=deals.left_out,
    )


def behind_power(session: Session, view: Slice, deal_ids: Sequence[int]) -> BehindMark:
    """Whose open deals these are."""
    found = open_on(session, view)
    chosen = set(deal_ids)
    return behind_deals(session, [d for d in found.deals if d.id in chosen], found.currency)
