"""What the figures say of customers: who buys less, who could buy what.

Each question answers for some customers or all, in a mapping of those of whom there is something to
say.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop import declining, white_space
from crm_desktop.findings.amounts import Amounts
from crm_desktop.insights.customer_facts import BuysLess, CouldBuy
from crm_desktop.insights.finding import Evidence
from crm_desktop.insights.island import GREAT_NEED

Some = Collection[int] | None


def buys_less(session: Session, today: date, customers: Some) -> Mapping[int, BuysLess]:
    """Who buys less than in the window before, for sure or probably."""
    found = declining.declines(session, today, customers)
    return {
        each.customer_id: BuysLess(
            state=str(each.state),
            fall=min(100, round(100 * each.fall)),
            lost=each.lost,
            before_days=each.before_days,
            last_days=each.last_days,
            most=next((part.name for part in each.parts if part.name and part.points < 0), None),
            evidence=tuple(Evidence("sales_order", order_id) for order_id in each.orders),
        )
        for each in found.found
    }


def could_buy(
    session: Session, today: date, customers: Some, amounts: Amounts, large: int
) -> Mapping[int, CouldBuy]:
    """The largest gap of each customer: one that a need speaks for, or one of a large amount."""
    found = white_space.gaps(session, today, customers)
    years = white_space.MONTHS / 12
    wide = found.missing.max(axis=1, initial=0) >= max(1, large * years / _rate(amounts, found))
    ids = {int(customer_id) for customer_id in found.customers[wide & bool(large)]}
    told: dict[int, CouldBuy] = {}
    for customer_id in sorted(ids | found.needs.keys()):
        gap = _spoken_of(found.of(customer_id), bool(customer_id in ids))
        if gap is not None:
            told[customer_id] = _told(gap, found, amounts, years)
    return told


def _rate(amounts: Amounts, found: white_space.WhiteSpace) -> float:
    return float(amounts.rate(found.currency))


def _spoken_of(gaps: Collection[white_space.Gap], is_large: bool) -> white_space.Gap | None:
    """A line that they need much and do not buy; else the largest gap, where it is a large one."""
    needed = next((gap for gap in gaps if _is_great(gap) and not gap.bought), None)
    if needed is not None or not is_large:
        return needed
    return max(gaps, key=lambda gap: gap.amount or 0, default=None)


def _is_great(gap: white_space.Gap) -> bool:
    return any((need.importance or 0) >= GREAT_NEED for need in gap.needs)


def _told(
    gap: white_space.Gap, found: white_space.WhiteSpace, amounts: Amounts, years: float
) -> CouldBuy:
    could = round((gap.amount or 0) / years)
    return CouldBuy(
        line=gap.line,
        could=could,
        at_stake=amounts.at_stake(could, found.currency) if could else None,
        own=round(100 * (gap.own_share or 0.0)),
        peer=round(100 * gap.peer_share),
        industry=gap.industry,
        need=gap.needs[0].text if gap.needs else None,
        product_id=gap.product_id,
        evidence=tuple(Evidence("need", need.id) for need in gap.needs)
        or (Evidence("customer", gap.customer_id),),
    )


def large_gap(amounts: Amounts) -> int:
    """What a yearly gap must come to before it is spoken of: the middle deal; 0 without deals."""
    return 0 if amounts.main is None else amounts.middles[amounts.main]
