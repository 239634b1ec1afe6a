"""Customers climb by what they did, each step with its day; they fall only by leaving."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from crm_desktop.insights.class_moves import ClassFacts, ClassReasonCode, class_of
from crm_desktop.insights.weights import Weights
from crm_desktop.models.codes import CustomerClass

AS_OF = date(2026, 3, 4)
FIRST, SECOND, LAST = date(2025, 1, 10), date(2025, 5, 6), date(2026, 2, 1)


def facts(klass: str | None, **more: Any) -> ClassFacts:
    return ClassFacts(CustomerClass(klass) if klass else None, **more)


def found(known: ClassFacts) -> str | None:
    move = class_of(known, AS_OF, Weights(), 4)
    return None if move is None else str(move[0])


@pytest.mark.parametrize("klass", [None, "target", "prospect"])
def test_the_first_order_makes_a_first_purchase(klass: str | None) -> None:
    assert found(facts(klass, first_order=FIRST, last_order=FIRST)) == "first_purchase"


def test_the_second_day_of_ordering_makes_a_repeat_customer_and_both_days_are_named() -> None:
    known = facts("first_purchase", first_order=FIRST, second_order=SECOND, last_order=LAST)
    move = class_of(known, AS_OF, Weights(), 4)
    assert move is not None and move[0] is CustomerClass.REPEAT
    assert [(reason.code, reason.on) for reason in move[1]] == [
        (ClassReasonCode.FIRST_ORDER, FIRST),
        (ClassReasonCode.SECOND_ORDER, SECOND),
    ]


@pytest.mark.parametrize(
    ("total", "referrals", "to"),
    [
        (49.9, 5, None),
        (50.0, 0, "loyal"),
        (85.0, 1, "loyal"),
        (85.0, 2, "partner"),
        (None, 9, None),
    ],
)
def test_loyalty_makes_loyal_and_with_referrals_a_partner(
    total: float | None, referrals: int, to: str | None
) -> None:
    known = facts(
        "repeat", first_order=FIRST, second_order=SECOND, last_order=LAST, loyalty=total,
        referrals=referrals,
    )  # fmt: skip
    assert found(known) == to


@pytest.mark.parametrize("klass", ["repeat", "loyal", "partner"])
def test_nobody_steps_down_for_a_lower_total(klass: str) -> None:
    known = facts(klass, first_order=FIRST, second_order=SECOND, last_order=LAST, loyalty=10.0)
    assert found(known) is None


@pytest.mark.parametrize(("points", "to"), [(3, None), (4, "prospect")])
def test_signs_of_interest_make_a_target_a_prospect(points: int, to: str | None) -> None:
    assert found(facts("target", interest=points)) == to


@pytest.mark.parametrize(
    ("last", "still", "to"),
    [
        (date(2025, 1, 10), "red", "lapsed"),  # red since 75 days after it, long ago
        (date(2025, 9, 10), "red", None),  # red, but not for half a year
        (date(2025, 1, 10), "amber", None),
        (date(2025, 1, 10), None, None),
    ],
)
def test_who_has_probably_left_for_long_has_lapsed(
    last: date, still: str | None, to: str | None
) -> None:
    known = facts(
        "loyal", first_order=FIRST, second_order=SECOND, last_order=last, usual_gap=30.0,
        still=still,
    )  # fmt: skip
    assert found(known) == to


@pytest.mark.parametrize(("still", "to"), [("fine", "repeat"), ("amber", None), (None, None)])
def test_a_lapsed_customer_comes_back_only_when_it_buys_again(
    still: str | None, to: str | None
) -> None:
    known = facts("lapsed", first_order=FIRST, second_order=SECOND, last_order=LAST, still=still)
    assert found(known) == to
