"""Which deals are won: win rates by industry, tier, source, tender and owner."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.deal_rows import DealRow, behind_deals, decided_deals
from crm_desktop.charts.slices import Slice
from crm_desktop.insights.win_rates import WinRates, win_rates

YES, NO = "yes", "no"  # whether a deal was a tender
NEEDED = 10  # decided deals


@dataclass(frozen=True)
class WinRatesView:
    """Win rates of the deals decided in the period, by every dimension."""

    as_of: date
    found: WinRates
    currency: str
    left_out: int
    deals: tuple[DealRow, ...] = field(repr=False, compare=False)


def rates_of_winning(session: Session, view: Slice) -> WinRatesView:
    """How many of the deals decided in the period were won, segment by segment."""
    found = decided_deals(session, view)
    dimensions = {
        code: [value_of(deal, code) for deal in found.deals]
        for code in ("industry", "tier", "source", "tender", "owner")
    }
    won = [bool(deal.won) for deal in found.deals]
    return WinRatesView(
        as_of=view.as_of,
        found=win_rates(won, dimensions, weighing.weights(session)),
        currency=found.currency,
        left_out=found.left_out,
        deals=found.deals,
    )


def behind_segment(session: Session, view: Slice, dimension: str, value: str) -> BehindMark:
    """Whose deals of a segment were decided in the period."""
    found = decided_deals(session, view)
    deals = [deal for deal in found.deals if value_of(deal, dimension) == value]
    return behind_deals(session, deals, found.currency)


def value_of(deal: DealRow, dimension: str) -> str:
    """The segment of a deal; "" where it is unknown."""
    if dimension == "tender":
        return YES if deal.is_tender else NO
    return str(getattr(deal, dimension) or "")
