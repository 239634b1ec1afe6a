"""Every finding says one thing to do, whom it concerns, and what it rests on."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from crm_desktop.findings.computing import of_facts
from crm_desktop.insights import bid_filler, rhythm, stage_needs, winning
from crm_desktop.insights.deal_facts import STAGES, Appearance, Need, News, Rival, Tie
from crm_desktop.insights.finding import Evidence, Severity
from crm_desktop.qualification import CODES
from tests.crm_desktop.insights.deals_at_hand import (
    BUYER,
    COACH,
    DECIDER,
    SEEN,
    SOUND,
    USER,
    ago,
    found,
    instead,
    sound,
    with_people,
)
from tests.crm_desktop.insights.test_finding_rules import CASES, EARLY, TENDER


@pytest.mark.parametrize("kind", CASES)
def test_facts_are_json_and_the_evidence_begins_with_records(kind: str) -> None:
    finding = found(CASES[kind].makes, kind)
    assert json.loads(json.dumps(dict(finding.facts))) == dict(finding.facts)
    json.dumps(dict(finding.action.facts))
    assert Evidence("deal", 10) in finding.evidence
    assert finding.weight == 1_000 * {"high": 3, "medium": 2, "low": 1}[finding.severity]


def test_the_way_round_an_island_leads_to_the_decider_with_what_they_need() -> None:
    silent = sound(
        news=News(55, ago(20)),
        needs=(Need(5, "design of military parts", 5), Need(6, "a better price", 4)),
        ties=(Tie(10, "trusts", DECIDER.id, USER.id),),
    )
    finding = found(silent, "information_island")
    assert finding.severity is Severity.HIGH
    assert finding.action.facts == {
        "contact_id": 101,
        "contact": "P1",
        "via_id": 104,
        "via": "P4",
        "need_id": 5,
        "need": "design of military parts",
    }
    assert Evidence("activity", 55) in finding.evidence
    assert Evidence("need", 5) in finding.evidence


def test_an_opponent_is_nobodys_way_to_the_decider() -> None:
    hostile = sound(ties=(Tie(10, "trusts", DECIDER.id, BUYER.id),))
    assert hostile.way_to(DECIDER) == COACH
    assert with_people(DECIDER, BUYER).way_to(DECIDER) is None


def test_who_decides_is_asked_of_the_coach() -> None:
    finding = found(with_people(*instead(DECIDER, None)), "no_economic_buyer")
    assert (finding.action.code, finding.action.facts["contact"]) == ("ask_coach", "P2")
    assert finding.action.facts["role"] == "economic_buyer"
    alone = found(with_people(BUYER, USER), "no_economic_buyer")
    assert (alone.action.code, dict(alone.action.facts)) == (
        "fill_role",
        {"role": "economic_buyer"},
    )


def test_an_empty_map_takes_over_the_accounts_people_when_there_are_any() -> None:
    assert found(with_people(), "map_empty").action.code == "open_map"
    assert found(with_people(account_people=4), "map_empty").action.code == "copy_map"


def test_a_dismissal_knows_a_finding_again_while_days_go_by() -> None:
    silent = sound(news=News(55, ago(20)))
    later = replace(silent, today=ago(-3))
    assert found(silent, "information_island").key == found(later, "information_island").key
    heard = sound(news=News(56, ago(15)))
    assert found(silent, "information_island").key != found(heard, "information_island").key


def test_a_dismissal_does_not_mind_a_new_name() -> None:
    met = DECIDER._replace(met_on=None)
    renamed = met._replace(name="Dr P1")
    keys = {
        found(with_people(*instead(DECIDER, each)), "economic_buyer_not_met").key
        for each in (met, renamed)
    }
    assert len(keys) == 1


@pytest.mark.parametrize("kind", CASES)
def test_a_dismissal_does_not_mind_what_is_only_planned(kind: str) -> None:
    deal = CASES[kind].makes
    seller_plans = replace(deal, planned_on=ago(-3))
    assert found(seller_plans, kind).key == found(deal, kind).key
    head_plans = replace(
        seller_plans, appearances=(*deal.appearances, SEEN._replace(on=ago(-3), planned=True))
    )
    keys = {finding.key for finding in of_facts(head_plans) if finding.kind == kind}
    assert keys <= {found(deal, kind).key}


def test_a_dismissal_of_a_plan_does_not_mind_another_day_nor_that_it_was_kept() -> None:
    planned = SEEN._replace(on=ago(-3), planned=True)
    keys = {
        found(replace(EARLY, appearances=(seen,)), "rhythm_too_early").key
        for seen in (planned, planned._replace(on=ago(-9)), planned._replace(planned=False))
    }
    assert len(keys) == 1
    other = replace(EARLY, appearances=(planned._replace(user_id=12),))
    assert found(other, "rhythm_too_early").key not in keys


def test_a_dismissal_of_a_single_source_does_not_mind_how_often_it_spoke() -> None:
    often, less = (sound(news=News(55, ago(3), count, (102,))) for count in (5, 4))
    assert found(often, "information_island").key == found(less, "information_island").key
    another = sound(news=News(55, ago(3), 4, (104,)))
    assert found(often, "information_island").key != found(another, "information_island").key


def test_a_dismissal_does_not_mind_a_departments_new_name_or_a_seat_that_is_kept_free() -> None:
    apart = CASES["no_common_choice"].makes
    renamed = replace(
        apart, wishes=tuple(wish._replace(department="New") for wish in reversed(apart.wishes))
    )
    assert found(apart, "no_common_choice").key == found(renamed, "no_common_choice").key
    changed = replace(apart, wishes=(apart.wishes[0]._replace(cares_for="x"), *apart.wishes[1:]))
    assert found(apart, "no_common_choice").key != found(changed, "no_common_choice").key
    nobody = with_people(*instead(DECIDER, None))
    seat = DECIDER._replace(contact_id=None, name="Budget holder")
    free = with_people(*instead(DECIDER, seat))
    assert found(nobody, "no_economic_buyer").key == found(free, "no_economic_buyer").key


def test_a_dismissal_of_an_empty_map_does_not_mind_how_many_the_account_knows() -> None:
    keys = {found(with_people(account_people=people), "map_empty").key for people in (0, 4, 5)}
    assert len(keys) == 1


def test_the_three_signs_of_the_real_deals_together_reach_the_limit() -> None:
    risk = bid_filler.risk(TENDER)
    assert risk.points == bid_filler.LIMIT == 55
    assert risk.share == 0.55
    assert dict(risk.reasons) == {"formal_tender": 25, "rival_considered": 15, "not_a_customer": 15}


def test_answers_of_the_qualification_count_for_the_bid_fillers_risk() -> None:
    asked = replace(
        SOUND,
        answers={"strong_rival": True, "invited_late": True, "we_shaped_criteria": False},
    )
    assert [code for code, _ in bid_filler.risk(asked).reasons] == [
        "strong_rival",
        "invited_late",
        "no_influence_on_specification",
    ]
    assert bid_filler.risk(replace(SOUND, answers={"strong_rival": False})).points == 0


def test_all_points_of_the_bid_fillers_risk_are_a_hundred() -> None:
    assert sum(bid_filler.POINTS.values()) == 100


def test_the_shipped_rhythm_is_that_of_the_terms() -> None:
    step = rhythm.default
    assert [step("core", stage) for stage in STAGES[2:6]] == ["self", "manager", "head", "head"]
    assert [step("key", stage) for stage in STAGES[2:6]] == ["self", *("manager",) * 3]
    assert {step(tier, stage) for tier in ("general", None) for stage in STAGES} == {"self"}
    assert rhythm.expected("key", "need", {("key", "need"): "head"}) == "head"


def test_every_stage_needs_somebody() -> None:
    assert all(stage_needs.needed(stage) for stage in STAGES)


def test_the_chance_is_the_firms_rate_until_something_is_answered() -> None:
    chance = winning.chance({}, won=30, closed=40)
    assert (chance.n, chance.reasons) == (40, ())
    assert chance.p == pytest.approx(chance.base)
    assert chance.base == pytest.approx((30 + 10 * 231 / 482) / 50)
    assert chance.is_rule


def test_answers_move_the_chance_and_say_by_how_much() -> None:
    chance = winning.chance({"coach_confirms": True, "strong_rival": True, "x": True}, 0, 0)
    assert [code for code, _ in chance.reasons] == ["coach_confirms", "strong_rival"]
    assert chance.reasons[0][1] > 0 > chance.reasons[1][1]
    moved = sum(points for _, points in chance.reasons)
    assert moved == pytest.approx((chance.p - chance.base) * 100, abs=1)


def test_no_answers_make_a_win_certain() -> None:
    best = {code: code not in ("invited_late", "strong_rival") for code in winning.ANSWERS}
    worst = {code: not answer for code, answer in best.items()}
    assert winning.chance(best, 50, 50).p == winning.MOST
    assert winning.chance(worst, 0, 50).p == winning.LEAST


def test_every_question_of_the_qualification_has_its_weights() -> None:
    assert set(winning.ANSWERS) == set(CODES)


def test_a_rival_on_the_list_is_called_strong_only_by_the_checklist() -> None:
    listed = sound(rivals=(Rival(1, "Rival"),), answers={})
    assert dict(bid_filler.risk(listed).reasons) == {"rival_considered": 15}
    strong = replace(listed, answers={"strong_rival": True})
    assert dict(bid_filler.risk(strong).reasons) == {"strong_rival": 15}
    assert bid_filler.risk(replace(listed, answers={"strong_rival": False})).points == 0


def test_the_shown_points_add_up_to_the_shown_percentages() -> None:
    for won, closed in ((0, 0), (13, 20), (40, 60)):
        answers: dict[str, bool] = {}
        for code in winning.ANSWERS:
            answers[code] = len(answers) % 3 > 0
            chance = winning.chance(answers, won, closed)
            shown = round(chance.p * 100) - round(chance.base * 100)
            assert sum(points for _, points in chance.reasons) == shown


def test_the_colleague_to_bring_stands_as_high_as_is_due() -> None:
    came = Appearance("manager", 7, "Manager", 78, ago(5), False)
    head = Appearance("head", 8, "Head", 79, ago(3), False)
    people = instead(DECIDER, DECIDER._replace(met_by="self"))
    for seen, user in (((came,), None), ((came, head), 8)):
        bring = found(sound(appearances=seen, people=people), "nobody_above_met_decider")
        assert bring.facts["step"] == "head"
        assert bring.action.facts.get("user_id") == user
