"""How a customer is looked after: contact by plan, how fresh what we know is, promises, signs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from crm_desktop import (
    cadences,
    complaint_clock,
    freshness,
    interest,
    postures,
    promise_rates,
    special_days,
)
from crm_desktop.agenda.times import day_of
from crm_desktop.cadences import Cadence
from crm_desktop.complaint_clock import Clock
from crm_desktop.freshness import Age
from crm_desktop.interest import Interest
from crm_desktop.models import Customer
from crm_desktop.models.codes import SalesMode, Tier
from crm_desktop.promise_rates import KeptRate
from crm_desktop.special_days import SpecialDayLine


@dataclass(frozen=True, slots=True)
class CustomerCare:
    """Everything that the care for one customer rests on; `clocks` are of its complaints."""

    customer_id: int
    tier: Tier | None
    mode: SalesMode | None
    cadence: Cadence
    ages: tuple[Age, ...]
    to_ask: tuple[Age, ...]
    kept: KeptRate
    clocks: dict[int, Clock]
    days: tuple[SpecialDayLine, ...]
    interest: Interest
    today: date


def of_customer(session: Session, customer_id: int, now: datetime) -> CustomerCare | None:
    """How a customer is looked after at an instant; None when it is gone."""
    today = day_of(now)
    cadence = cadences.of_customer(session, customer_id, today)
    customer = session.get(Customer, customer_id)
    if cadence is None or customer is None:
        return None
    return CustomerCare(
        customer_id=customer_id,
        tier=customer.tier,
        mode=postures.posture_of(session, customer_id).mode,
        cadence=cadence,
        ages=freshness.ages(session, customer_id, today),
        to_ask=freshness.to_ask(session, customer_id, today),
        kept=promise_rates.of_customer(session, customer_id, today),
        clocks=complaint_clock.of_customer(session, customer_id, now),
        days=special_days.of_customer(session, customer_id, today),
        interest=interest.of_customer(session, customer_id, today),
        today=today,
    )
