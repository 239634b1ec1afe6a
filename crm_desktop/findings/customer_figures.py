"""What the figures say of customers: who leaves, buys less, moves, could buy what, is more loyal.

Each question answers for some customers or all, in a mapping of those of whom there is something to
say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import class_moves, declining, loyalty, staying, tiering, white_space
from crm_desktop.findings.amounts import Amounts
from crm_desktop.insights import loyalty as loyal
from crm_desktop.insights.class_moves import ClassReasonCode
from crm_desktop.insights.customer_facts import BuysLess, ClassStep, CouldBuy, Leaving, TierStep
from crm_desktop.insights.finding import Evidence
from crm_desktop.insights.island import GREAT_NEED
from crm_desktop.insights.leaving import State
from crm_desktop.insights.weights import Weights
from crm_desktop.loyalty_events import load

Some = Collection[int] | None
EVIDENCE = 5  # records that a move is shown with
A_YEAR_AGO = 4  # quarters
# The reason of a move to each class that its sentence tells of.
_TOLD = {
    "first_purchase": ClassReasonCode.FIRST_ORDER,
    "repeat": ClassReasonCode.SECOND_ORDER,
    "loyal": ClassReasonCode.LOYALTY,
    "partner": ClassReasonCode.REFERRALS,
    "lapsed": ClassReasonCode.LAST_ORDER,
}


def leaving(
    session: Session, today: date, customers: Some, weights: Weights
) -> Mapping[int, Leaving]:
    """Who has probably left, or may be leaving."""
    if _nobody(customers):
        return {}
    found = staying.staying(session, today, customers, weights)
    places = np.flatnonzero(found.states >= State.AMBER)
    places = places[np.isfinite(found.usual_gaps[places])]
    orders = staying.orders_behind(session, today, found.customers[places])
    told: dict[int, Leaving] = {}
    for place in places.tolist():
        customer_id, days = int(found.customers[place]), int(found.days_since[place])
        chance = None if found.chances is None else round(100 * float(found.chances[place]))
        told[customer_id] = Leaving(
            state=State(int(found.states[place])).word,
            days=days,
            usual=max(1, round(float(found.usual_gaps[place]))),
            chance=chance,
            last_on=today - timedelta(days=days),
            evidence=tuple(
                Evidence("sales_order", order_id)
                for order_id in orders.get(customer_id, {}).get("all", ())
            ),
        )
    return told


def tier_steps(
    session: Session, today: date, customers: Some, weights: Weights
) -> Mapping[int, TierStep]:
    """Whose figures speak for another tier."""
    if _nobody(customers):
        return {}
    return {
        move.customer_id: TierStep(
            from_tier=None if move.from_tier is None else str(move.from_tier),
            to_tier=str(move.to_tier),
            is_up=move.is_up,
            score=round(move.score),
            evidence=_behind(record for reason in move.reasons for record in reason.records),
        )
        for move in tiering.proposals(session, today, customers, weights)
    }


def class_steps(
    session: Session, today: date, customers: Some, weights: Weights
) -> Mapping[int, ClassStep]:
    """Who has grown into another class, or has lapsed."""
    if _nobody(customers):
        return {}
    told = {}
    for move in class_moves.proposals(session, today, customers, weights):
        code = _TOLD.get(str(move.to_class))
        reason = next((each for each in move.reasons if each.code == code), None)
        value = None if reason is None or reason.value is None else round(reason.value)
        told[move.customer_id] = ClassStep(
            from_class=None if move.from_class is None else str(move.from_class),
            to_class=str(move.to_class),
            on=reason.on if reason else None,
            value=value,
            evidence=_behind(record for each in move.reasons for record in each.records),
        )
    return told


def loyalty_rises(
    session: Session, today: date, customers: Some, weights: Weights
) -> Mapping[int, tuple[int, int]]:
    """Whose loyalty is higher than a year ago: the total now, and by how many points."""
    if _nobody(customers):
        return {}
    before = loyalty.quarters(today)[A_YEAR_AGO]
    standards = loyalty.standards_of(session, today, weights)
    events = load(session, today, customers)
    if not len(events.customers):
        return {}
    now, then = (
        loyal.judge(loyal.figures(events, day, weights), standards[place], weights).totals
        for day, place in ((today, 0), (before, A_YEAR_AGO))
    )
    # Rounded as both totals are shown, so that their difference is the one that is told.
    now, then = np.round(now), np.round(then)
    risen = np.flatnonzero(now - then >= 1)
    return {
        int(events.customers[place]): (int(now[place]), int(now[place] - then[place]))
        for place in risen.tolist()
    }


def _nobody(customers: Some) -> bool:
    return customers is not None and not customers


def _behind(records: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(records))[:EVIDENCE]


def buys_less(
    session: Session, today: date, customers: Some, weights: Weights
) -> Mapping[int, BuysLess]:
    """Who buys less than in the window before, for sure or probably."""
    if _nobody(customers):
        return {}
    found = declining.declines(session, today, customers, weights)
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
    if _nobody(customers):
        return {}
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
