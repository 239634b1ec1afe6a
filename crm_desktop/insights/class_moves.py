"""Class moves: which class a customer has grown into, by what it did, and when it has lapsed.

target → prospect by signs of interest; any of these → first purchase with the first order, → repeat
with the second day of ordering, → loyal by the loyalty total, → partner by the total and those it
brought us. A customer that has probably left for long has lapsed; one that orders after it had
lapsed is a customer again. Nobody steps down but by lapsing: a loyal customer stays one despite
faults, and what it did remains done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from crm_desktop.insights.finding import Evidence
from crm_desktop.insights.weights import Weights
from crm_desktop.models.codes import CustomerClass

DAYS_A_MONTH = 365.25 / 12
FINE, RED = "fine", "red"  # states of "still a customer?"
_LADDER = (
    CustomerClass.TARGET,
    CustomerClass.PROSPECT,
    CustomerClass.FIRST_PURCHASE,
    CustomerClass.REPEAT,
    CustomerClass.LOYAL,
    CustomerClass.PARTNER,
)
STEPS: Mapping[CustomerClass, int] = {klass: step for step, klass in enumerate(_LADDER)}


class ClassReasonCode(StrEnum):
    """Why a customer should be of another class."""

    INTEREST = "interest"  # value: points of signs of interest
    FIRST_ORDER = "first_order"  # on
    SECOND_ORDER = "second_order"  # on
    LOYALTY = "loyalty"  # value: the total, 0 to 100
    REFERRALS = "referrals"  # value: how many it brought; on: the latest
    LAST_ORDER = "last_order"  # on
    USUAL_GAP = "usual_gap"  # value: days that usually lie between its orders


@dataclass(frozen=True, slots=True)
class ClassReason:
    """One reason, with its day or number and the records behind it."""

    code: ClassReasonCode
    on: date | None = None
    value: float | None = None
    records: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """What is known of one customer until the day that is asked for; None: unknown or never."""

    klass: CustomerClass | None
    interest: int = 0  # points of signs of interest
    seen: tuple[Evidence, ...] = ()  # where they were seen
    first_order: date | None = None
    second_order: date | None = None  # the second day on which it ordered
    last_order: date | None = None
    usual_gap: float | None = None  # days
    still: str | None = None  # a customer: fine, amber, red (has probably left)
    loyalty: float | None = None  # total, 0 to 100
    referrals: int = 0
    last_referral: date | None = None


def class_of(
    facts: ClassFacts, as_of: date, weights: Weights, enough_interest: int
) -> tuple[CustomerClass, tuple[ClassReason, ...]] | None:
    """The class a customer should have and why; None when the one it has is right."""
    if facts.first_order is None:
        return _before_buying(facts, enough_interest)
    if gone := _lapsed(facts, as_of, weights):
        return None if facts.klass is CustomerClass.LAPSED else (CustomerClass.LAPSED, gone)
    if facts.klass is CustomerClass.LAPSED and facts.still != FINE:
        return None  # it is not known to have come back
    found, reasons = _buying(facts, weights)
    was = STEPS.get(facts.klass, -1) if facts.klass else -1
    return (found, reasons) if STEPS[found] > was else None


def _before_buying(
    facts: ClassFacts, enough: int
) -> tuple[CustomerClass, tuple[ClassReason, ...]] | None:
    if facts.klass in (None, CustomerClass.TARGET) and facts.interest >= enough:
        points = float(facts.interest)
        reason = ClassReason(ClassReasonCode.INTEREST, value=points, records=facts.seen)
        return CustomerClass.PROSPECT, (reason,)
    return None


def _lapsed(facts: ClassFacts, as_of: date, weights: Weights) -> tuple[ClassReason, ...]:
    if facts.still != RED or facts.last_order is None or facts.usual_gap is None:
        return ()
    red = facts.last_order + timedelta(days=weights.overdue_red * facts.usual_gap)
    if (as_of - red).days < weights.class_lapsed_months * DAYS_A_MONTH:
        return ()
    return (
        ClassReason(ClassReasonCode.LAST_ORDER, on=facts.last_order),
        ClassReason(ClassReasonCode.USUAL_GAP, value=facts.usual_gap),
    )


def _buying(facts: ClassFacts, weights: Weights) -> tuple[CustomerClass, tuple[ClassReason, ...]]:
    first = ClassReason(ClassReasonCode.FIRST_ORDER, on=facts.first_order)
    if facts.second_order is None:
        return CustomerClass.FIRST_PURCHASE, (first,)
    second = ClassReason(ClassReasonCode.SECOND_ORDER, on=facts.second_order)
    if facts.loyalty is None or facts.loyalty < weights.class_loyal_total:
        return CustomerClass.REPEAT, (first, second)
    loyal = ClassReason(ClassReasonCode.LOYALTY, value=facts.loyalty)
    brought = ClassReason(
        ClassReasonCode.REFERRALS, on=facts.last_referral, value=float(facts.referrals)
    )
    is_tied = (
        facts.loyalty >= weights.class_partner_total
        and facts.referrals >= weights.class_partner_referrals
    )
    if is_tied:
        return CustomerClass.PARTNER, (loyal, brought)
    return CustomerClass.LOYAL, (loyal, second)
