"""Deals that were won and lost with what was known of them, and what the sources cost.

Enough of them to learn from: good answers went with winning, tenders and strong rivals with losing.
"""

from __future__ import annotations

import math
import random
from datetime import date, timedelta

from crm_desktop.demo import names
from crm_desktop.demo.history import add_deal
from crm_desktop.demo.scene import YEARS, Firm, Scene
from crm_desktop.models import (
    Contest,
    Customer,
    Deal,
    DealProduct,
    Qualification,
    SourceCost,
)
from crm_desktop.models.codes import (
    Answer,
    BuyingStage,
    ContestOutcome,
    CustomerClass,
    Outcome,
)
from crm_desktop.outcome_reasons import SHIPPED

SEED = 5
PER_FIRM = (2, 1)  # deals of every other firm
# Question, how far a yes moves the log-odds of winning, how often it is yes.
_QUESTIONS = (
    ("need_confirmed", 0.5, 0.8),
    ("need_urgent", 0.5, 0.5),
    ("budget_known", 0.4, 0.6),
    ("decider_met", 1.1, 0.5),
    ("criteria_known", 0.3, 0.7),
    ("we_shaped_criteria", 1.0, 0.4),
    ("fit_good", 0.8, 0.7),
    ("coach_confirms", 1.1, 0.5),
    ("invited_late", -0.9, 0.35),
    ("strong_rival", -0.9, 0.45),
)
_ASKED = 0.85
# What a year of a source costs; a referral costs nothing that anybody wrote down.
_COSTS = {"Trade fair": 3_600_000, "Cold call": 2_100_000, "Website": 900_000, "Tender": 650_000}
_NOT_WON = ("Cold call", "Cold call", "Website", "Trade fair")
_WON = ("Referral", "Referral", "Trade fair", "Website", "Tender")


def add_decided(scene: Scene) -> None:
    """Some seventy closed deals of the last three years, and three years of costs."""
    shared, scene.rng = scene.rng, random.Random(SEED)
    for place, who in enumerate(scene.firms[3:]):
        _came_by(scene, who)
        if who.klass is not CustomerClass.TARGET:
            for _ in range(PER_FIRM[place % 2]):
                _decided(scene, who, place)
    _costs(scene)
    scene.session.flush()
    scene.rng = shared


def _came_by(scene: Scene, who: Firm) -> None:
    """Referrals become customers more often than those who were called."""
    if scene.rng.random() < 0.6:
        is_lead = who.klass in (CustomerClass.TARGET, CustomerClass.PROSPECT)
        customer = scene.session.get_one(Customer, who.id)
        customer.source = scene.rng.choice(_NOT_WON if is_lead else _WON)


def _decided(scene: Scene, who: Firm, place: int) -> None:
    rng = scene.rng
    length = rng.randrange(40, 170)
    opened = length + rng.randrange(15, 365 * YEARS - 220)
    amount = round(rng.lognormvariate(10.4, 0.7)) * 100
    deal = add_deal(scene, who, scene.say(who, "deal"), amount, opened, BuyingStage.FOLLOW_UP,
                    length)  # fmt: skip
    deal.is_tender = rng.random() < 0.3
    deal.source = "Tender" if deal.is_tender else rng.choice(names.SOURCES[:4])
    deal.closed_on = scene.day(opened - length)
    answers = {code: rng.random() < often for code, _, often in _QUESTIONS}
    odds = sum(
        move * (1 if answers[code] else -1) - move * (2 * often - 1)
        for code, move, often in _QUESTIONS
    )
    odds -= 1.7 if deal.is_tender else -0.6
    won = rng.random() < 1 / (1 + math.exp(-odds))
    deal.outcome = Outcome.WON if won else Outcome.LOST
    deal.outcome_reason = rng.choice(SHIPPED[deal.outcome])
    scene.put(DealProduct(customer_id=who.id, deal_id=deal.id, amount=amount,
                          product_id=rng.choice(scene.products[:13]).id))  # fmt: skip
    for code, is_yes in answers.items():
        if rng.random() < _ASKED:
            answer = Answer.YES if is_yes else Answer.NO
            scene.put(Qualification(customer_id=who.id, deal_id=deal.id, question=code,
                                    answer=answer, answered_on=_while_open(deal)))  # fmt: skip
    if answers["strong_rival"]:
        ended = ContestOutcome.WE_WON if won else ContestOutcome.THEY_WON
        scene.put(Contest(customer_id=who.id, deal_id=deal.id, outcome=ended,
                          competitor_id=scene.rivals[place % len(scene.rivals)]))  # fmt: skip


def _while_open(deal: Deal) -> date:
    """The middle of the time that a deal took."""
    assert deal.opened_on is not None and deal.closed_on is not None, "closed a moment ago"
    return deal.opened_on + (deal.closed_on - deal.opened_on) // 2


def _costs(scene: Scene) -> None:
    for year in range(YEARS):
        start = scene.today - timedelta(days=365 * (year + 1) - 1)
        for source, amount in _COSTS.items():
            scene.put(
                SourceCost(
                    source=source, period_start=start, period_end=start + timedelta(days=364),
                    amount=round(amount * (1 - 0.1 * year)), currency="EUR",
                )
            )  # fmt: skip
