"""Lead or prospect: what signs of interest were seen at a customer, and what they suggest.

A firm that can be reached is only a lead. The suggestion is a rule with its reasons, no model:
every kind of sign seen within the last half year has points (those by which the customer itself
acts have more), and from `ENOUGH` points on a target is taken for a prospect.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Activity, ActivitySignal, Customer
from crm_desktop.models.codes import CustomerClass, Signal

RECENT_DAYS = 180
ENOUGH = 4
AGAIN = 1  # for a sign that was seen on more than one day
POINTS: Mapping[Signal, int] = {
    Signal.CONTACTS_FIRST: 2,
    Signal.ASKS_PRICE: 2,
    Signal.CARES_FOR_PRODUCT: 2,
    Signal.ASKS_QUESTIONS: 1,
    Signal.PICKS_FAULTS: 1,
    Signal.IS_ACTIVE: 1,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A sign of interest: in which activity, on which day, whether it is recent enough to count."""

    signal: Signal
    activity_id: int
    subject: str
    on: date
    counts: bool


@dataclass(frozen=True, slots=True)
class Interest:
    """What was seen at a customer and what the rule makes of it.

    `suggested` is PROSPECT for a target with enough points and TARGET for a prospect of whom
    nothing counts any more; None when the class is right or not a question of interest.
    `reasons` are (sign, points), the strongest first; `points` is their sum, `enough` the limit.
    """

    customer_class: CustomerClass | None
    suggested: CustomerClass | None
    points: int
    enough: int
    reasons: tuple[tuple[Signal, int], ...]
    seen: tuple[Seen, ...]
    as_of: date


def of_customer(session: Session, customer_id: int, today: date) -> Interest:
    """The signs seen at a customer, the newest first, and the suggestion they make."""
    klass = session.scalar(sa.select(Customer.customer_class).where(Customer.id == customer_id))
    found = session.execute(
        sa.select(ActivitySignal.signal, Activity)
        .join(Activity, Activity.id == ActivitySignal.activity_id)
        .where(Activity.customer_id == customer_id, Activity.done_at.is_not(None))
        .order_by(Activity.done_at.desc(), ActivitySignal.id)
    )
    since = today - timedelta(days=RECENT_DAYS)
    seen = []
    for signal, activity in found:
        at = activity.done_at
        assert at is not None, "only done ones are asked for"
        on = at.date() if activity.all_day else at.astimezone().date()
        seen.append(Seen(signal, activity.id, activity.subject, on, since < on <= today))
    reasons = _reasons(seen)
    points = sum(worth for _, worth in reasons)
    return Interest(klass, _suggested(klass, points), points, ENOUGH, reasons, tuple(seen), today)


def _reasons(seen: list[Seen]) -> tuple[tuple[Signal, int], ...]:
    days: dict[Signal, set[date]] = {}
    for each in seen:
        if each.counts:
            days.setdefault(each.signal, set()).add(each.on)
    found = [
        (signal, POINTS[signal] + (AGAIN if len(on) > 1 else 0)) for signal, on in days.items()
    ]
    return tuple(sorted(found, key=lambda reason: (-reason[1], str(reason[0]))))


def _suggested(klass: CustomerClass | None, points: int) -> CustomerClass | None:
    if klass in (None, CustomerClass.TARGET):
        return CustomerClass.PROSPECT if points >= ENOUGH else None
    if klass is CustomerClass.PROSPECT and points == 0:
        return CustomerClass.TARGET
    return None
