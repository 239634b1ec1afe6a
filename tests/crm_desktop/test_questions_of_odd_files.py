"""What is asked of odd files with odd weights: fits, reviews, findings; none of it is NaN."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import (
    account_plans,
    class_moves,
    deal_forecast,
    deal_judgement,
    declining,
    findings,
    lifetime_values,
    loyalty,
    loyalty_records,
    promise_rates,
    reviewing,
    staying,
    weighing,
    weighing_effects,
    white_space,
    winning,
)
from crm_desktop.insights.leaving import State
from crm_desktop.insights.weights import SHIPPED, Weights, limits
from crm_desktop.models import Customer, Deal
from crm_desktop.refitting import FITS, refit
from crm_desktop.store import Store
from tests.crm_desktop import odd_files
from tests.crm_desktop.odd_files import DAY, FILES

NAMES = [field.name for field in fields(Weights)]
LEAST, MOST = (Weights(**{name: limits(name)[end] for name in NAMES}) for end in (0, 1))
ODD_WEIGHTS = (SHIPPED, LEAST, MOST)
OTHER_DAYS = (DAY, DAY + timedelta(days=4000), date(1990, 1, 1))


@pytest.mark.parametrize("name", FILES)
def test_nothing_that_is_asked_of_an_odd_file_is_nan(store: Store, name: str) -> None:
    odd_files.make(store, name)
    for weights in ODD_WEIGHTS:
        weighing.set_weights(store, weights=weights)
        assert refit(store, DAY) == tuple(FITS)
        with store.read() as session:
            assert weighing.weights(session) == weights
            days = OTHER_DAYS if weights == SHIPPED else (DAY,)
            for answer in answers(session, days):
                assert_finite(answer)


def answers(session: Session, days: Sequence[date]) -> Iterator[Any]:
    """What every page asks of the whole file, and then of some customers and deals."""
    day = days[0]
    yield weighing_effects.effects(session, day, MOST)
    for later in days:
        yield reviewing.review(session, later)
        yield class_moves.proposals(session, later)
        yield staying.staying(session, later).count(State.RED)
        yield declining.declines(session, later)
        yield lifetime_values.lifetime_values(session, later)
        yield white_space.gaps(session, later)
    yield deal_forecast.deal_forecast(session, day)
    yield promise_rates.by_owner(session, day)
    yield winning.open_chances(session, day)
    yield findings.compute(session, day)
    for customer in list(session.scalars(sa.select(Customer.id).limit(2))):
        yield loyalty.loyalty_of(session, customer, day)
        yield loyalty_records.contact_until(session, customer, day)
        yield white_space.of_customer(session, customer, day)
        yield account_plans.of_customer(session, customer, day)
    for deal in list(session.scalars(sa.select(Deal.id).limit(3))):
        yield deal_judgement.of_deal(session, deal, day)
        yield winning.chance_of(session, deal, day)


def assert_finite(found: Any) -> None:
    """No number in an answer is NaN or endless; in arrays NaN stands for what is not known."""
    if isinstance(found, float):
        assert math.isfinite(found)
    elif isinstance(found, Mapping):
        for value in found.values():
            assert_finite(value)
    elif isinstance(found, tuple | list):
        for value in found:
            assert_finite(value)
    elif is_dataclass(found):
        for field in fields(found):
            assert_finite(getattr(found, field.name))
