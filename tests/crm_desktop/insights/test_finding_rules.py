"""For every rule: the fact makes the finding, the nearest case is silent, mending it removes it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from crm_desktop.insights import rhythm
from crm_desktop.insights.deal_facts import Appearance, DealFacts, News, Rival, Wish
from crm_desktop.insights.finding import OF_CUSTOMERS, FindingKind
from tests.crm_desktop.insights.deals_at_hand import (
    BUYER,
    COACH,
    DECIDER,
    PEOPLE,
    SEEN,
    SOUND,
    USER,
    ago,
    instead,
    kinds,
    person,
    sound,
    with_people,
)


@dataclass(frozen=True)
class Case:
    """A deal in which the rule finds something; the nearest in which it must not; the same mended.

    `nearest` differs from `makes` in one fact that is just not enough, `mended` in the very fact.
    """

    makes: DealFacts
    nearest: DealFacts
    mended: DealFacts


def wishes(*cares: str, supporters: int = 0) -> tuple[Wish, ...]:
    return tuple(
        Wish(at, f"D{at}", "supporter" if at < supporters else "neutral", word, frozenset())
        for at, word in enumerate(cares)
    )


ALONE = with_people(DECIDER._replace(roles=DECIDER.roles | COACH.roles, touched_on=ago(1)))
TENDER = sound(is_tender=True, rivals=(Rival(1, "Rival"),), has_bought=False)
EARLY = sound(stage="need", rhythm=rhythm.table("key", {}))
MANAGER = Appearance("manager", 7, "Manager", 78, ago(5), False)
WEAK = (DECIDER._replace(stance="neutral"), COACH, BUYER, USER)
UNLOVED = DECIDER._replace(now="vendor", wanted="trusted_advisor")
SELF_MET = DECIDER._replace(met_by="self")
NOBODY_CAME = sound(appearances=(), people=instead(DECIDER, SELF_MET))

CASES: dict[str, Case] = {
    "map_empty": Case(
        makes=with_people(),
        nearest=with_people(stage="information_gathering", top_half=False),
        mended=SOUND,
    ),
    "no_economic_buyer": Case(
        makes=with_people(*instead(DECIDER, person(1, "influencer", stance="supporter"))),
        nearest=with_people(
            *instead(DECIDER, person(1, "influencer", stance="supporter")),
            stage="information_gathering",
            top_half=False,
        ),
        mended=SOUND,
    ),
    "economic_buyer_not_met": Case(
        makes=with_people(*instead(DECIDER, DECIDER._replace(met_on=None, met_by=None))),
        nearest=with_people(*instead(DECIDER, DECIDER._replace(met_on=ago(300)))),
        mended=SOUND,
    ),
    "single_threaded": Case(
        makes=ALONE,
        nearest=with_people(*ALONE.people, USER),
        mended=with_people(*ALONE.people, USER, BUYER),
    ),
    "few_contacts": Case(
        makes=with_people(*ALONE.people, USER),
        nearest=ALONE,  # the one contact says more
        mended=with_people(*ALONE.people, USER, BUYER),
    ),
    "no_coach": Case(
        makes=with_people(*instead(COACH, COACH._replace(roles=frozenset({"technical_buyer"})))),
        nearest=with_people(
            *instead(COACH, COACH._replace(roles=frozenset({"technical_buyer"}))),
            stage="project_setup",
            top_half=False,
        ),
        mended=SOUND,
    ),
    "coach_silent": Case(
        makes=with_people(*instead(COACH, COACH._replace(touched_on=ago(30)))),
        nearest=with_people(*instead(COACH, COACH._replace(touched_on=ago(29)))),
        mended=SOUND,
    ),
    "stage_role_uncovered": Case(
        makes=with_people(*instead(BUYER, BUYER._replace(roles=frozenset({"influencer"})))),
        nearest=with_people(
            *instead(
                BUYER,
                BUYER._replace(
                    roles=frozenset({"influencer"}), functions=frozenset({"purchasing"})
                ),
            )
        ),
        mended=SOUND,
    ),
    "no_opponent_known": Case(
        makes=with_people(*instead(BUYER, BUYER._replace(stance="neutral"))),
        nearest=with_people(DECIDER, COACH),  # two people say nothing of the whole
        mended=SOUND,
    ),
    "power_unsupportive": Case(
        makes=with_people(*WEAK),
        nearest=with_people(WEAK[0]._replace(influence=None), COACH, BUYER._replace(influence=1),
                            USER._replace(influence=2)),  # three of six: half is enough
        mended=SOUND,
    ),
    "decider_with_rival": Case(
        makes=with_people(*instead(DECIDER, DECIDER._replace(stance="opponent"))),
        nearest=with_people(*instead(DECIDER, DECIDER._replace(stance="neutral"))),
        mended=SOUND,
    ),
    "no_common_choice": Case(
        makes=sound(wishes=wishes("quiet", "cheap", "smart", supporters=1)),
        nearest=sound(wishes=wishes("quiet", "cheap", "Cheap ", supporters=1)),
        mended=sound(wishes=wishes("quiet", "cheap", "smart", supporters=2)),
    ),
    "relationship_below_wanted": Case(
        makes=with_people(*instead(DECIDER, UNLOVED)),
        nearest=with_people(
            *instead(USER, USER._replace(now="vendor", wanted="trusted_advisor"))
        ),  # too little influence to matter
        mended=with_people(*instead(DECIDER, UNLOVED._replace(now="trusted_advisor"))),
    ),
    "nobody_above_met_decider": Case(
        makes=with_people(*instead(DECIDER, SELF_MET)),
        nearest=with_people(
            *instead(DECIDER, SELF_MET), rhythm=rhythm.table("general", {})
        ),
        mended=SOUND,
    ),
    "information_island": Case(
        makes=sound(news=News(55, ago(14), 4, (102, 103))),
        nearest=sound(news=News(55, ago(13), 4, (102, 103))),
        mended=SOUND,
    ),
    "bid_filler": Case(
        makes=TENDER,
        nearest=replace(TENDER, has_bought=None),  # unknown is not "no"
        mended=replace(TENDER, has_bought=True),
    ),
    "rhythm_too_early": Case(
        makes=replace(EARLY, appearances=(SEEN,)),
        nearest=replace(EARLY, appearances=(SEEN,), owner_id=SEEN.user_id),  # sells it themselves
        mended=replace(EARLY, appearances=()),
    ),
    "rhythm_too_late": Case(
        makes=replace(NOBODY_CAME, stage="decision"),
        nearest=replace(NOBODY_CAME, stage="decision", steps=frozenset({"self", "manager"})),
        mended=sound(stage="decision"),
    ),
    "rhythm_missing": Case(
        makes=NOBODY_CAME,
        nearest=replace(NOBODY_CAME, appearances=(SEEN._replace(on=ago(-2), planned=True),)),
        mended=SOUND,
    ),
}  # fmt: skip


def test_every_rule_has_its_case() -> None:
    assert set(CASES) == {str(kind) for kind in set(FindingKind) - OF_CUSTOMERS}


def test_a_deal_in_which_all_is_well_has_no_finding() -> None:
    assert kinds(SOUND) == set()


@pytest.mark.parametrize("kind", CASES)
def test_the_fact_makes_the_finding(kind: str) -> None:
    assert kind in kinds(CASES[kind].makes)


@pytest.mark.parametrize("kind", CASES)
def test_the_nearest_case_stays_silent(kind: str) -> None:
    assert kind not in kinds(CASES[kind].nearest)


@pytest.mark.parametrize("kind", CASES)
def test_mending_the_fact_removes_the_finding(kind: str) -> None:
    assert kind not in kinds(CASES[kind].mended)


def test_a_planned_manager_before_their_time_is_too_early_as_well() -> None:
    planned = MANAGER._replace(on=ago(-3), planned=True)
    assert kinds(replace(EARLY, appearances=(planned,))) >= {"rhythm_too_early"}
    late = replace(EARLY, stage="technical_selection", appearances=(planned,))
    assert "rhythm_too_early" not in kinds(late)


def test_all_news_from_one_person_is_an_island_too() -> None:
    alone = sound(news=News(55, ago(3), 3, (102,)))
    assert "information_island" in kinds(alone)
    assert "information_island" not in kinds(sound(news=News(55, ago(3), 2, (102,))))
    assert "information_island" not in kinds(sound(news=News(55, ago(3), 3, (102, 104))))


def test_who_does_not_court_waits_a_week_only() -> None:
    quiet = News(55, ago(7), 4, (102, 103))
    assert "information_island" in kinds(sound(mode="serve", news=quiet))
    assert "information_island" in kinds(sound(mode=None, news=quiet))
    assert "information_island" not in kinds(sound(news=quiet))
    assert "information_island" not in kinds(sound(mode="serve", news=quiet._replace(on=ago(6))))


def test_a_deal_without_people_has_one_finding_and_no_other() -> None:
    bare = with_people(
        news=News(), is_tender=True, rivals=(Rival(1, "R"),), has_bought=False, appearances=()
    )
    assert kinds(bare) == {"map_empty"}


def test_people_wait_until_it_is_late_or_the_amount_is_large() -> None:
    lacking = with_people(BUYER, USER, stage="need", top_half=False, appearances=())
    assert kinds(lacking) == set()
    assert "no_economic_buyer" in kinds(replace(lacking, top_half=True))
    assert "no_economic_buyer" in kinds(replace(lacking, stage="technical_selection"))


def test_after_the_decision_the_rules_are_silent() -> None:
    lost_touch = with_people(BUYER, stage="follow_up", news=News(), is_tender=True, appearances=())
    assert kinds(lost_touch) == set()


def test_an_empty_seat_is_nobody() -> None:
    seat = DECIDER._replace(contact_id=None, name="Budget holder")
    assert "no_economic_buyer" in kinds(with_people(seat, COACH, BUYER, USER))


def test_who_was_met_by_the_qualification_counts_as_met() -> None:
    unmet = with_people(*instead(DECIDER, DECIDER._replace(met_on=None, met_by=None)))
    assert "economic_buyer_not_met" in kinds(replace(unmet, answers={"decider_met": False}))
    assert "economic_buyer_not_met" not in kinds(replace(unmet, answers={"decider_met": True}))


def test_somebody_met_in_a_touch_is_a_contact_also_off_the_map() -> None:
    assert "single_threaded" not in kinds(replace(ALONE, met_besides=(101, 555)))
    assert "few_contacts" in kinds(replace(ALONE, met_besides=(101, 555)))


def test_those_outside_the_firm_are_no_contacts_in_it() -> None:
    wife = person(6, "outsider", outside=True)
    assert "single_threaded" in kinds(replace(ALONE, people=(*ALONE.people, wife)))


def test_unknown_stances_count_for_neither_side() -> None:
    unknown = tuple(each._replace(stance="unknown") for each in PEOPLE)
    assert "power_unsupportive" not in kinds(with_people(*unknown))
