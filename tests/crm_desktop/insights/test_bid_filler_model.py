"""The bid filler's points, learnt from closed deals and shrunk towards the start weights."""

from __future__ import annotations

import json
import random

import pytest

from crm_desktop.insights import bid_filler
from crm_desktop.insights.bid_filler import POINTS
from crm_desktop.insights.bid_filler_model import learn
from crm_desktop.insights.deal_facts import Rival
from tests.crm_desktop.insights.deals_at_hand import sound


def deals(n: int, *against: str, seed: int = 3) -> tuple[list[dict[str, bool]], list[bool]]:
    """Closed deals of which those with one of the signs `against` are mostly lost."""
    rng = random.Random(seed)
    signs, lost = [], []
    for _ in range(n):
        found = {code: rng.random() < 0.4 for code in POINTS}
        chance = 0.15 + 0.7 * any(found[code] for code in against)
        lost.append(rng.random() < chance)
        signs.append({code: seen for code, seen in found.items() if rng.random() < 0.9})
    return signs, lost


def test_the_start_points_hold_until_thirty_deals_are_closed() -> None:
    found = learn(*deals(29, "invited_late"))
    assert (found.points, found.note) == (POINTS, "too_few")
    signs, _ = deals(40)
    assert learn(signs, [True] * 40).note == "one_sided"
    assert learn([{}] * 40, [place % 2 > 0 for place in range(40)]).note == "nothing_known"


def test_a_sign_that_goes_with_losing_gets_more_points() -> None:
    found = learn(*deals(200, "invited_late"))
    assert found.note is None and found.as_json()["shown"]
    assert found.points["invited_late"] > POINTS["invited_late"] + 10
    assert found.points["formal_tender"] < POINTS["formal_tender"]
    assert sum(found.points.values()) == 100
    assert all(points >= 0 and points % 5 == 0 for points in found.points.values())


def test_few_deals_stay_closer_to_the_start_than_many() -> None:
    few, many = (learn(*deals(n, "no_coach")).points["no_coach"] for n in (60, 600))
    assert POINTS["no_coach"] <= few <= many


def test_signs_that_say_nothing_leave_the_start_points() -> None:
    signs, lost = deals(120)
    found = learn(signs, lost)
    assert found.points == POINTS and found.note in ("no_better", "no_better_than_start")
    json.dumps(found.as_json(), allow_nan=False)


def test_the_order_of_the_deals_does_not_matter() -> None:
    signs, lost = deals(90, "invited_late")
    assert learn(signs[::-1], lost[::-1]) == learn(signs, lost)


def test_a_deal_is_judged_by_the_points_that_were_learnt() -> None:
    points = {**dict.fromkeys(POINTS, 0), "formal_tender": 60, "strong_rival": 40}
    deal = sound(is_tender=True, rivals=(Rival(1, "Rival"),), has_bought=False, bid_points=points)
    risk = bid_filler.risk(deal)
    assert risk.reasons == (("formal_tender", 60), ("rival_considered", 40))
    (finding,) = bid_filler.findings(deal)
    assert finding.severity == "high" and finding.facts["points"] == 100


def test_learnt_points_can_reach_the_limit_without_a_tender_or_answers() -> None:
    points = {**dict.fromkeys(POINTS, 0), "not_a_customer": 60, "strong_rival": 40}
    deal = sound(has_bought=False, bid_points=points)
    assert [finding.facts["points"] for finding in bid_filler.findings(deal)] == [60]


@pytest.mark.parametrize(
    ("lead", "answer", "reason"),
    [
        (None, None, "rival_considered"),
        (-0.5, None, "rival_ahead"),
        (0.5, None, None),
        (0.5, True, "strong_rival"),
        (-0.5, False, None),
    ],
)
def test_how_strong_a_rival_is_has_one_answer(
    lead: float | None, answer: bool | None, reason: str | None
) -> None:
    answers = {} if answer is None else {"strong_rival": answer}
    deal = sound(rivals=(Rival(1, "A", 2.0), Rival(2, "B", lead))[lead is None :], answers=answers)
    assert [code for code, _ in bid_filler.risk(deal).reasons] == ([reason] if reason else [])
