"""For every rule about customers: the fact makes the finding, the nearest case is silent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from crm_desktop.insights import customer_rules
from crm_desktop.insights.customer_facts import CustomerFacts
from crm_desktop.insights.finding import OF_CUSTOMERS, ActionCode, Severity
from tests.crm_desktop.insights.customers_at_hand import (
    BROUGHT,
    CALM,
    CLASS,
    COULD,
    LEAVING,
    LEFT,
    LESS,
    TIER,
    TODAY,
    VISIT,
    calm,
    found,
)


@dataclass(frozen=True)
class Case:
    """A customer of whom the rule finds something, and the nearest of whom it must not."""

    makes: CustomerFacts
    nearest: CustomerFacts


CASES = {
    "slipping": Case(calm(leaving=LEAVING), calm(leaving=LEAVING, may_be_called=False)),
    "declining": Case(calm(buys_less=LESS), calm(buys_less=LESS, leaving=LEFT)),
    "class_move": Case(calm(class_step=CLASS), CALM),
    "tier_move": Case(calm(tier_step=TIER), CALM),
    "white_space": Case(calm(could_buy=COULD), calm(could_buy=COULD._replace(at_stake=99_999))),
    "referral_came": Case(calm(brought=(BROUGHT,)), CALM),
    "loyalty_up": Case(calm(loyalty=70, loyalty_up=10), calm(loyalty=70, loyalty_up=9)),
    "promises_kept": Case(calm(kept=(1, 2, 3, 4, 5)), calm(kept=(1, 2, 3, 4))),
}


def test_every_rule_has_its_case() -> None:
    assert set(CASES) == {str(kind) for kind in OF_CUSTOMERS}


def test_who_has_spoken_for_us_is_thanked_and_not_asked_again() -> None:
    for news in (calm(loyalty=70, loyalty_up=10), calm(kept=(1, 2, 3, 4, 5))):
        (asked,) = found(news).values()
        (thanked,) = found(replace(news, has_vouched=True)).values()
        assert asked.action.code is ActionCode.ASK_REFERENCE
        assert thanked.action.code is ActionCode.THANK


def test_of_a_calm_customer_nothing_is_said() -> None:
    assert not found(CALM)


@pytest.mark.parametrize("kind", CASES)
def test_the_fact_makes_the_finding(kind: str) -> None:
    made = found(CASES[kind].makes)
    assert list(made) == [kind]
    assert made[kind].deal_id is None
    assert made[kind].evidence


@pytest.mark.parametrize("kind", CASES)
def test_the_nearest_case_stays_silent(kind: str) -> None:
    assert kind not in found(CASES[kind].nearest)


def test_who_has_probably_left_is_urgent_and_weighs_a_year_of_sales() -> None:
    made = found(calm(leaving=LEFT))["slipping"]
    assert (made.severity, made.weight) == (Severity.HIGH, 3 * 500_000)
    assert found(calm(leaving=LEAVING))["slipping"].severity is Severity.MEDIUM


def test_key_customers_are_visited_and_others_called() -> None:
    assert found(calm(leaving=LEAVING))["slipping"].action.code is ActionCode.VISIT
    called = found(calm(leaving=LEAVING, tier="general"))["slipping"].action
    assert called.code is ActionCode.PHONE
    assert called.facts == {"contact_id": 101, "contact": "Lin Hua"}


def test_what_is_planned_already_is_opened() -> None:
    made = found(calm(leaving=LEAVING, coming=VISIT))["slipping"]
    assert made.action.code is ActionCode.OPEN_PLAN
    assert made.action.facts["activity_id"] == VISIT.activity_id
    assert made.facts["plan_kind"] == "visit"


def test_what_was_set_aside_stays_so_while_the_days_go_by() -> None:
    later = LEAVING._replace(days=75, usual=41, chance=None)
    first, second = (found(calm(leaving=each))["slipping"] for each in (LEAVING, later))
    assert first.key == second.key
    worse = found(calm(leaving=LEFT._replace(last_on=LEAVING.last_on)))["slipping"]
    assert worse.key != first.key
    again = LEAVING._replace(last_on=LEAVING.last_on + timedelta(days=9))
    assert found(calm(leaving=again))["slipping"].key != first.key


def test_a_fall_that_was_set_aside_returns_when_it_is_much_deeper() -> None:
    keys = [
        found(calm(buys_less=LESS._replace(fall=fall)))["declining"].key for fall in (33, 39, 41)
    ]
    assert keys[0] == keys[1] != keys[2]


def test_a_tier_is_known_again_by_from_and_to_alone() -> None:
    assert found(calm(tier_step=TIER))["tier_move"].lasting == '{"from":"general","to":"key"}'
    made = found(calm(class_step=CLASS))["class_move"]
    assert made.lasting == '{"from":"prospect","to":"first_purchase"}'
    assert made.action.facts == {"to": "first_purchase"}


def test_a_need_speaks_for_a_line_whatever_the_amount() -> None:
    small = COULD._replace(need="Quiet drives", at_stake=None, could=0)
    assert "white_space" in found(calm(could_buy=small, large=0))
    assert "white_space" not in found(calm(could_buy=COULD, large=0)), "no deal to measure it by"


def test_good_news_is_good_and_weighs_nothing() -> None:
    made = found(calm(brought=(BROUGHT,)))
    assert made["referral_came"].severity is Severity.GOOD
    assert made["referral_came"].weight == 0


def test_each_referral_is_news_of_its_own() -> None:
    two = calm(brought=(BROUGHT, BROUGHT._replace(referral_id=6)))
    assert {each.subject for each in customer_rules.findings(two)} == {"5", "6"}


def test_unknown_sales_weigh_least_but_are_said() -> None:
    unknown = replace(CASES["slipping"].makes, at_stake=None, today=TODAY)
    assert found(unknown)["slipping"].weight == 2
