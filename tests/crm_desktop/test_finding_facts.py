"""What the rules know of a deal, as read from a real file."""

from __future__ import annotations

import pytest

from crm_desktop import (
    activities,
    contacts,
    customers,
    deals,
    department_stances,
    needs,
    postures,
    qualification,
    rhythm_rules,
    stakeholders,
    wording_findings,
)
from crm_desktop.findings.facts import facts
from crm_desktop.insights.planned import wanted
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.store import Store
from tests.crm_desktop.bid_at_hand import TODAY, Bid, ago, computed, followed, kept


@pytest.fixture
def bid(store: Store) -> Bid:
    return Bid(store)


def test_people_are_read_with_roles_functions_and_when_they_were_met(bid: Bid) -> None:
    executive = contacts.add_department(
        bid.store, customer_id=bid.customer, name="Board", functions=["executive", "finance"]
    )
    _seat, han = bid.person(
        "Han", BuyingRole.ECONOMIC_BUYER, BuyingRole.INFLUENCER, department_id=executive,
        influence=5, stance=Stance.NEUTRAL,
    )  # fmt: skip
    bid.touch("call", 3, han)
    bid.touch("visit", 20, han, colleague_ids=[bid.manager])
    decider = bid.facts.decider
    assert decider is not None
    assert (decider.name, decider.influence, decider.stance) == ("Han", 5, "neutral")
    assert decider.roles == {"economic_buyer", "influencer"}
    assert decider.functions == {"executive", "finance"}
    assert (decider.met_on, decider.met_by) == (ago(20), "manager")


def test_what_we_wrote_is_no_news_and_what_names_no_deal_is(bid: Bid) -> None:
    _seat, chen = bid.person("Chen")
    bid.touch("mail", 30, chen, direction="in")
    bid.touch("mail", 2, chen, direction="out")
    bid.touch("note", 1)
    assert (bid.facts.news.on, bid.facts.news.sources) == (ago(30), (chen,))
    bid.touch("call", 9, deal_id=None)
    assert bid.facts.news.on == ago(9)


def test_appearances_are_those_of_managers_done_or_planned(bid: Bid) -> None:
    bid.touch("visit", 8, owner_id=bid.seller)
    assert not bid.facts.appearances
    bid.touch("visit", 6, colleague_ids=[bid.manager])
    activities.plan(
        bid.store, kind="visit", subject="s", due_on=ago(-4), customer_id=bid.customer,
        deal_id=bid.deal, owner_id=bid.manager,
    )  # fmt: skip
    seen = sorted((one.step, one.on, one.planned) for one in bid.facts.appearances)
    assert seen == [("manager", ago(6), False), ("manager", ago(-4), True)]
    bid.touch("visit", 5, colleague_ids=[bid.manager], deal_id=None)
    assert [each.of_deal for each in bid.facts.appearances] == [True, True, False]


def test_a_latest_stance_of_each_department_counts(bid: Bid) -> None:
    for name, wishes in (("IT", ("quiet", "cheap")), ("Finance", ("cheap",))):
        department = contacts.add_department(bid.store, customer_id=bid.customer, name=name)
        for at, wish in enumerate(wishes):
            department_stances.set_stance(
                bid.store, department_id=department, deal_id=bid.deal, stance="neutral",
                on=ago(9 - at), cares_for=wish,
            )  # fmt: skip
    assert {(wish.department, wish.cares_for) for wish in bid.facts.wishes} == {
        ("IT", "cheap"),
        ("Finance", "cheap"),
    }


def test_the_posture_is_the_customers_own_or_its_industrys(bid: Bid) -> None:
    assert bid.facts.mode == "court"
    customers.edit(bid.store, id=bid.customer, sales_mode=None, industry="Machinery")
    assert bid.facts.mode == "court"
    postures.set_industry(bid.store, industry="Machinery", sales_mode="advise")
    assert bid.facts.mode == "advise"


def test_the_firms_own_rhythm_counts(bid: Bid) -> None:
    bid.person("Han")
    assert "rhythm_too_late" not in bid.kinds  # nobody of ours is a head
    rhythm_rules.set_rule(bid.store, tier="core", stage="evaluation", step="manager")
    assert "rhythm_too_late" in bid.kinds
    rhythm_rules.set_rule(bid.store, tier="core", stage="evaluation", step="self")
    assert not {"rhythm_too_late", "rhythm_missing"} & bid.kinds


def test_answers_and_needs_are_read(bid: Bid) -> None:
    qualification.answer(bid.store, deal_id=bid.deal, question="strong_rival", answer="no")
    needs.add(bid.store, customer_id=bid.customer, text="Design", importance=5)
    needs.add(bid.store, customer_id=bid.customer, deal_id=bid.deal, text="Speed", importance=4)
    assert bid.facts.answers == {"strong_rival": False}
    assert [need.text for need in bid.facts.needs] == ["Design", "Speed"]


def test_only_open_deals_of_living_customers_are_looked_at(bid: Bid) -> None:
    assert bid.kinds == {"map_empty"}
    customers.edit(bid.store, id=bid.customer, customer_class="lapsed")
    assert computed(bid.store) == []
    bid.store.undo()
    deals.close(bid.store, id=bid.deal, outcome="won", on=TODAY)
    assert computed(bid.store) == []
    deals.add(bid.store, name="Nobody's", opened_on=TODAY, buying_stage="decision", amount=9)
    assert computed(bid.store) == []


def test_the_middle_amount_is_of_one_currency(bid: Bid) -> None:
    made = [
        deals.add(
            bid.store, name="D", opened_on=TODAY, customer_id=bid.customer, amount=amount,
            currency=currency,
        )
        for amount, currency in ((10, None), (5_000, None), (7, "USD"))
    ]  # fmt: skip
    with bid.store.read() as session:
        large = {deal.deal_id for deal in facts(session, TODAY) if deal.top_half}
    assert large == {bid.deal, *made[1:]}


def test_ties_lead_to_the_decider(bid: Bid) -> None:
    boss, _han = bid.person("Han", BuyingRole.ECONOMIC_BUYER)
    friend, wang = bid.person("Wang", stance=Stance.SUPPORTER)
    bid.person("Chen")
    stakeholders.tie(bid.store, kind=TieKind.TRUSTS, from_id=boss, to_id=friend)
    action = bid.one("economic_buyer_not_met").action
    assert (action.facts["via"], action.facts["via_id"]) == ("Wang", wang)


def test_the_place_that_the_map_shows_is_the_one_that_counts(bid: Bid) -> None:
    workshop, buying = (
        contacts.add_department(bid.store, customer_id=bid.customer, name=part, functions=[part])
        for part in ("use", "purchasing")
    )
    _seat, wang = bid.person("Wang", BuyingRole.INFLUENCER, department_id=workshop)
    newer = contacts.place(
        bid.store, contact_id=wang, customer_id=bid.customer, department_id=buying,
        since=ago(10),
    )  # fmt: skip
    for until in (None, ago(5)):
        contacts.edit_position(bid.store, id=newer, until=until)
        with bid.store.read() as session:
            (shown,) = stakeholders.stakeholder_map(session, bid.customer, bid.deal).people
        expected = {buying: {"purchasing"}, workshop: {"use"}}[shown.department_id or 0]
        assert bid.facts.people[0].functions == expected


def test_what_is_planned_with_a_person_is_said_and_opened_instead_of_planned_again(
    bid: Bid,
) -> None:
    _seat, han = bid.person("Han", BuyingRole.ECONOMIC_BUYER, influence=5, stance=Stance.NEUTRAL)
    for name in ("Wang", "Chen"):
        bid.person(name, influence=2, stance=Stance.NEUTRAL)
    wants = [bid.one(kind) for kind in ("economic_buyer_not_met", "power_unsupportive")]
    assert {finding.action.code for finding in wants} == {"meet"}
    for kind, day in (("call", -2), ("visit", -4)):
        planned = activities.plan(
            bid.store, kind=kind, subject="s", due_on=ago(day), customer_id=bid.customer,
            deal_id=bid.deal, contact_ids=[han],
        )  # fmt: skip
    followed(bid.store)
    for before in wants:
        finding = bid.one(str(before.kind))
        assert finding.key == before.key
        assert finding.action.code == "open_plan"
        assert finding.action.facts["activity_id"] == planned
        assert wanted(finding.action) == before.action
        assert wording_findings.why(finding).endswith(
            f"Planned for {ago(-4).isoformat()}: visit with Han."
        )
        assert finding in kept(bid.store)


def test_a_plan_without_the_colleague_who_is_due_does_not_bring_them(bid: Bid) -> None:
    _seat, han = bid.person("Han", BuyingRole.ECONOMIC_BUYER)
    rhythm_rules.set_rule(bid.store, tier="core", stage="evaluation", step="manager")
    bid.touch("visit", 5, han, owner_id=bid.seller)
    bid.touch("call", 4, owner_id=bid.manager)
    for colleagues, code in (((), "bring"), ((bid.manager,), "open_plan")):
        activities.plan(
            bid.store, kind="visit", subject="s", due_on=ago(-4), customer_id=bid.customer,
            contact_ids=[han], colleague_ids=colleagues,
        )  # fmt: skip
        assert bid.one("nobody_above_met_decider").action.code == code
