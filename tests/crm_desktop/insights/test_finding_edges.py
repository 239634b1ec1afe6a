"""Where each rule begins and ends, and how severe it is on either side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.insights import bid_filler, rhythm
from crm_desktop.insights.deal_facts import DealFacts, Need, News
from tests.crm_desktop.insights.deals_at_hand import (
    BUYER,
    COACH,
    DECIDER,
    PEOPLE,
    SEEN,
    SOUND,
    USER,
    ago,
    found,
    instead,
    kinds,
    person,
    sound,
    with_people,
)
from tests.crm_desktop.insights.test_finding_rules import (
    ALONE,
    EARLY,
    MANAGER,
    NOBODY_CAME,
    SELF_MET,
    TENDER,
    UNLOVED,
    wishes,
)

AGAINST = DECIDER._replace(stance="opponent")
NOT_MET = with_people(*instead(DECIDER, DECIDER._replace(met_on=None, met_by=None)))
UNKNOWN = with_people(*instead(DECIDER, None))


def severity(deal: DealFacts, kind: str) -> str:
    return str(found(deal, kind).severity)


@pytest.mark.parametrize(
    ("deal", "kind"),
    [(NOT_MET, "economic_buyer_not_met"), (UNKNOWN, "no_economic_buyer")],
    ids=["not met", "not known"],
)
def test_who_decides_is_pressing_once_they_are_deciding(deal: DealFacts, kind: str) -> None:
    assert severity(deal, kind) == "high"
    assert severity(replace(deal, stage="decision"), kind) == "high"
    assert severity(replace(deal, stage="technical_selection"), kind) == "medium"


def test_one_contact_alone_is_severe_and_two_are_not() -> None:
    assert severity(ALONE, "single_threaded") == "high"
    assert severity(with_people(*ALONE.people, USER), "few_contacts") == "low"


def test_a_strong_person_or_the_decider_makes_a_thin_relationship_matter() -> None:
    thin = USER._replace(now="vendor", wanted="problem_solver")
    assert "relationship_below_wanted" in kinds(with_people(thin._replace(influence=4)))
    assert "relationship_below_wanted" not in kinds(with_people(thin._replace(influence=3)))
    weak = UNLOVED._replace(influence=None)
    assert "relationship_below_wanted" in kinds(with_people(weak))
    assert "relationship_below_wanted" not in kinds(with_people(weak._replace(wanted=None)))


def test_power_against_us_is_severe_when_it_is_more_than_half() -> None:
    half = with_people(AGAINST, COACH, USER._replace(influence=2))
    assert severity(half, "power_unsupportive") == "medium"
    more = with_people(AGAINST, COACH, USER._replace(influence=1))
    assert severity(more, "power_unsupportive") == "high"


def test_whose_influence_is_unknown_counts_for_no_power() -> None:
    two = with_people(AGAINST, COACH, USER._replace(influence=None))
    assert "power_unsupportive" not in kinds(two)


@pytest.mark.parametrize("kind", ["power_unsupportive", "no_opponent_known"])
def test_stances_are_not_asked_for_before_they_select(kind: str) -> None:
    neutral = tuple(each._replace(stance="neutral") for each in PEOPLE)
    assert kind in kinds(with_people(*neutral, stage="technical_selection"))
    assert kind not in kinds(with_people(*neutral, stage="information_gathering", top_half=True))


def test_half_of_the_departments_for_us_is_no_common_choice_and_more_is_one() -> None:
    apart = ("quiet", "cheap", "smart", "near")
    assert "no_common_choice" in kinds(sound(wishes=wishes(*apart, supporters=2)))
    assert "no_common_choice" not in kinds(sound(wishes=wishes(*apart, supporters=3)))


def test_a_common_choice_is_looked_for_until_the_decision_and_presses_from_selection_on() -> None:
    apart = sound(wishes=wishes("quiet", "cheap", "smart"))
    assert severity(apart, "no_common_choice") == "high"
    assert severity(replace(apart, stage="need"), "no_common_choice") == "medium"
    assert "no_common_choice" not in kinds(replace(apart, stage="decision"))


def test_a_department_of_which_no_wish_is_known_wants_nothing_else() -> None:
    assert "no_common_choice" not in kinds(sound(wishes=wishes("quiet", "cheap", "")))


def test_somebody_above_us_is_due_at_the_decider_only_once_they_are_deciding() -> None:
    alone = with_people(*instead(DECIDER, SELF_MET))
    kind = "nobody_above_met_decider"
    assert kind in kinds(alone)
    early = replace(alone, stage="technical_selection", appearances=(MANAGER,))
    assert kind not in kinds(early)
    assert kind not in kinds(replace(alone, owner_step="manager"))
    assert kind not in kinds(replace(alone, appearances=(SEEN._replace(planned=True),)))
    assert kind not in kinds(replace(alone, appearances=()))


def test_a_coach_of_whom_nothing_was_ever_heard_is_silent_since_the_deal_began() -> None:
    mute = with_people(*instead(COACH, COACH._replace(touched_on=None)))
    assert found(replace(mute, opened_on=ago(30)), "coach_silent").facts["ever_heard"] is False
    assert "coach_silent" not in kinds(replace(mute, opened_on=ago(29)))
    assert "coach_silent" not in kinds(replace(mute, opened_on=None))


def test_of_several_coaches_one_who_speaks_is_enough() -> None:
    silent = person(9, "coach", stance="supporter", influence=5, touched_on=ago(90))
    assert "coach_silent" not in kinds(with_people(*PEOPLE, silent))


def test_an_unknown_decider_is_not_missed_twice() -> None:
    unknown = with_people(COACH, BUYER, USER, stage="decision")
    assert found(unknown, "stage_role_uncovered").facts["functions"] == ["finance"]
    assert "no_economic_buyer" in kinds(unknown)


def test_silence_counts_from_the_stage_or_from_the_start_when_nothing_was_heard() -> None:
    mute = sound(news=News())
    assert "information_island" in kinds(replace(mute, stage_on=ago(14)))
    assert "information_island" not in kinds(replace(mute, stage_on=ago(13), opened_on=ago(60)))
    assert "information_island" in kinds(replace(mute, stage_on=None, opened_on=ago(14)))
    assert "information_island" not in kinds(replace(mute, stage_on=None, opened_on=None))


@pytest.mark.parametrize(
    ("stage", "is_island"),
    [("information_gathering", False), ("technical_selection", True), ("evaluation", True),
     ("decision", False)],
)  # fmt: skip
def test_an_island_is_looked_for_while_they_choose(stage: str, is_island: bool) -> None:
    silent = sound(news=News(55, ago(40)), stage=stage)
    assert ("information_island" in kinds(silent)) is is_island


def test_silence_is_severe_at_the_evaluation_and_one_source_is_not() -> None:
    silent = sound(news=News(55, ago(40)))
    assert severity(silent, "information_island") == "high"
    selecting = replace(silent, stage="technical_selection")
    assert severity(selecting, "information_island") == "medium"
    one_source = sound(news=News(55, ago(3), 3, (102,)))
    assert severity(one_source, "information_island") == "medium"


def test_whoever_does_not_stand_on_the_map_is_no_single_source() -> None:
    assert "information_island" not in kinds(sound(news=News(55, ago(3), 9, (999,))))


def test_the_way_round_names_a_need_that_is_great_and_no_smaller_one() -> None:
    for importance, named in ((4, True), (3, False)):
        silent = sound(news=News(55, ago(40)), needs=(Need(5, "design", importance),))
        assert ("need" in found(silent, "information_island").action.facts) is named


def test_a_risk_of_three_quarters_is_severe() -> None:
    asked = replace(TENDER, answers={"invited_late": True})
    assert (bid_filler.risk(asked).points, severity(asked, "bid_filler")) == (70, "medium")
    more = replace(asked, people=instead(COACH, USER))
    assert (bid_filler.risk(more).points, severity(more, "bid_filler")) == (75, "high")


def test_answers_alone_can_make_a_bid_filler_of_a_deal_that_is_no_tender() -> None:
    answers = {"strong_rival": True, "invited_late": True, "we_shaped_criteria": False}
    stranger = replace(SOUND, has_bought=False, answers=answers)
    assert bid_filler.risk(stranger).points == 60
    assert "bid_filler" in kinds(stranger)
    assert "bid_filler" not in kinds(replace(stranger, stage="follow_up"))


def test_the_decider_met_by_an_answer_or_in_a_visit_is_a_way_to_them() -> None:
    def reasons(deal: DealFacts) -> set[str]:
        return {code for code, _points in bid_filler.risk(deal).reasons}

    unmet = replace(NOT_MET, is_tender=True)
    assert "no_way_to_decider" in reasons(unmet)
    assert "no_way_to_decider" not in reasons(replace(unmet, answers={"decider_met": True}))
    assert "no_way_to_decider" in reasons(replace(SOUND, answers={"decider_met": False}))
    assert "no_coach" in reasons(replace(SOUND, people=instead(COACH, USER)))
    confirmed = replace(SOUND, people=instead(COACH, USER), answers={"coach_confirms": True})
    assert "no_coach" not in reasons(confirmed)


def test_whoever_came_for_another_matter_of_the_customer_is_not_too_early() -> None:
    besides = replace(EARLY, appearances=(SEEN._replace(of_deal=False),))
    assert "rhythm_too_early" not in kinds(besides)


def test_who_never_appears_in_a_tier_is_measured_by_core_customers() -> None:
    key = rhythm.table("key", {})
    seen = sound(rhythm=key, stage="technical_selection", appearances=(SEEN,))
    assert found(seen, "rhythm_too_early").facts["expected_stage"] == "evaluation"
    assert "rhythm_too_early" not in kinds(replace(seen, stage="evaluation"))


def test_whoever_sells_or_is_declared_to_stand_high_enough_need_not_be_joined() -> None:
    missing = {"rhythm_missing", "rhythm_too_late"}
    assert missing & kinds(NOBODY_CAME)
    assert not missing & kinds(replace(NOBODY_CAME, owner_step="head"))
    assert not missing & kinds(replace(NOBODY_CAME, declared_step="head"))
    assert missing & kinds(replace(NOBODY_CAME, owner_step="manager", declared_step="manager"))
    assert not missing & kinds(replace(NOBODY_CAME, rhythm=rhythm.table("general", {})))


def test_a_plan_whose_day_has_gone_by_brings_nobody() -> None:
    planned = SEEN._replace(planned=True)
    assert "rhythm_missing" in kinds(replace(NOBODY_CAME, appearances=(planned,)))
    today = planned._replace(on=ago(0))
    assert "rhythm_missing" not in kinds(replace(NOBODY_CAME, appearances=(today,)))


def test_too_late_is_severe_once_they_are_deciding() -> None:
    late = replace(NOBODY_CAME, stage="decision")
    assert severity(late, "rhythm_too_late") == "high"
    assert severity(NOBODY_CAME, "rhythm_missing") == "medium"
    rules = {("core", "need"): "manager"}
    early = replace(late, stage="technical_selection", rhythm=rhythm.table("core", rules))
    assert severity(early, "rhythm_too_late") == "medium"
