"""Facts of customers for the rules' tests: a calm one, from which each case departs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from crm_desktop.insights import customer_rules
from crm_desktop.insights.customer_facts import (
    Brought,
    BuysLess,
    ClassStep,
    Coming,
    CouldBuy,
    CustomerFacts,
    Leaving,
    TierStep,
)
from crm_desktop.insights.finding import Evidence, Finding

TODAY = date(2026, 11, 22)
ORDERS = (Evidence("sales_order", 7), Evidence("sales_order", 8))

CALM = CustomerFacts(
    today=TODAY, customer_id=20, tier="key", at_stake=500_000, currency="EUR",
    contact=(101, "Lin Hua"), large=100_000,
)  # fmt: skip
LEAVING = Leaving("amber", 70, 40, None, TODAY - timedelta(days=70), ORDERS)
LEFT = LEAVING._replace(state="red", days=120, last_on=TODAY - timedelta(days=120))
LESS = BuysLess("amber", 33, 120_000, 12, 4, "Gears", ORDERS)
TIER = TierStep("general", "key", True, 81, ORDERS)
CLASS = ClassStep("prospect", "first_purchase", TODAY, None, ORDERS)
COULD = CouldBuy("Drives", 150_000, 150_000, 2, 25, "Food", None, 9, (Evidence("customer", 20),))
BROUGHT = Brought(5, 21, "Aurora Foods")
VISIT = Coming(77, "visit", TODAY + timedelta(days=3))


def calm(**changed: Any) -> CustomerFacts:
    """The calm customer with some facts changed."""
    return replace(CALM, **changed)


def found(customer: CustomerFacts) -> dict[str, Finding]:
    """What the rules find, by kind."""
    return {str(finding.kind): finding for finding in customer_rules.findings(customer)}


def every_way() -> list[Finding]:
    """A finding for each sentence and each label that there is."""
    ways: list[dict[str, Any]] = [
        {}, {"coming": VISIT}, {"contact": None}, {"tier": "general"},
        {"tier": "general", "contact": None},
    ]  # fmt: skip
    customers = [
        calm(leaving=leaving, **way)
        for plain in (LEAVING, LEFT)
        for leaving in (plain, plain._replace(chance=30))
        for way in ways
    ]
    customers += [calm(buys_less=LESS), calm(buys_less=LESS._replace(most=None), tier="general")]
    customers += [
        calm(tier_step=TIER),
        calm(tier_step=TIER._replace(is_up=False, from_tier="core")),
        calm(tier_step=TIER._replace(from_tier=None)),
    ]
    customers += [
        calm(class_step=CLASS._replace(to_class=to, value=72))
        for to in ("prospect", "first_purchase", "repeat", "loyal", "partner", "lapsed")
    ]
    customers += [
        calm(could_buy=COULD),
        calm(could_buy=COULD._replace(industry=None)),
        calm(could_buy=COULD._replace(need="Quiet drives")),
    ]
    customers += [calm(brought=(BROUGHT,)), calm(loyalty=70, loyalty_up=12)]
    customers += [calm(kept=(1, 2, 3, 4, 5)), calm(kept=(1, 2, 3, 4, 5), has_vouched=True)]
    return [finding for each in customers for finding in customer_rules.findings(each)]
