"""Findings from a real file: what the facts read, what is kept, what is set aside."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from crm_desktop import (
    activities,
    contacts,
    customers,
    deals,
    demo,
    department_stances,
    findings,
    firm,
    needs,
    postures,
    qualification,
    rhythm_rules,
    stakeholders,
)
from crm_desktop.errors import UserError
from crm_desktop.exchange.importing import import_files
from crm_desktop.findings import Found
from crm_desktop.findings.facts import facts
from crm_desktop.insights.deal_facts import DealFacts
from crm_desktop.insights.finding import Finding
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.store import Store

TODAY = date(2026, 11, 22)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def noon(days: int) -> datetime:
    return datetime.combine(ago(days), datetime.min.time(), UTC) + timedelta(hours=12)


class Bid:
    """A core customer's open deal in evaluation, with what its tests do to it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.seller = firm.add_user(store, name="Li Ding", role="salesperson")
        self.manager = firm.add_user(store, name="Ana", role="manager")
        self.customer = customers.add(
            store, name="Yuhuan", tier="core", sales_mode="court", customer_class="loyal"
        )
        self.deal = deals.add(
            store, name="Gears", opened_on=ago(60), customer_id=self.customer, amount=1_000,
            buying_stage="evaluation", owner_id=self.seller,
        )  # fmt: skip

    def person(self, name: str, *roles: BuyingRole, **fields: Any) -> tuple[int, int]:
        """Somebody on the deal's map: the stakeholder's and the contact's ids."""
        seat = stakeholders.add(
            self.store, customer_id=self.customer, deal_id=self.deal, name=name, roles=roles,
            **fields,
        )  # fmt: skip
        with self.store.read() as session:
            contact = session.execute(
                sa.text("SELECT contact_id FROM stakeholder WHERE id = :id"), {"id": seat}
            ).scalar_one()
        return seat, int(contact)

    def touch(self, kind: str, days: int, *who: int, **fields: Any) -> int:
        """Something done with people of theirs so many days ago."""
        return activities.log(
            self.store, kind=kind, subject="s", customer_id=self.customer, done_at=noon(days),
            contact_ids=who, **{"deal_id": self.deal, **fields},
        )  # fmt: skip

    @property
    def facts(self) -> DealFacts:
        with self.store.read() as session:
            found = list(facts(session, TODAY, [self.customer]))
        return next(deal for deal in found if deal.deal_id == self.deal)

    @property
    def found(self) -> Found:
        with self.store.read() as session:
            return findings.of_deal(session, self.deal, TODAY)

    @property
    def kinds(self) -> set[str]:
        return {str(finding.kind) for finding in self.found.all}

    def one(self, kind: str) -> Finding:
        return next(finding for finding in self.found.all if finding.kind == kind)


@pytest.fixture
def bid(store: Store) -> Bid:
    return Bid(store)


def followed(store: Store, today: date = TODAY) -> set[int]:
    """The customers whose findings moved."""
    moved = findings.follow(store, today)
    assert moved is not None
    return set(moved)


def kept(store: Store) -> list[Finding]:
    with store.read() as session:
        return list(findings.everything(session))


def computed(store: Store, today: date = TODAY) -> list[Finding]:
    with store.read() as session:
        return findings.not_set_aside(session, findings.compute(session, today))


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
    for amount, currency in ((10, None), (5_000, None), (7, "USD")):
        deals.add(
            bid.store, name="D", opened_on=TODAY, customer_id=bid.customer, amount=amount,
            currency=currency,
        )  # fmt: skip
    with bid.store.read() as session:
        large = {deal.amount for deal in facts(session, TODAY) if deal.top_half}
    assert large == {1_000, 5_000, 7}


def test_three_are_shown_and_the_rest_is_more(bid: Bid) -> None:
    bid.person("Chen", BuyingRole.PURCHASER)
    assert len(bid.found.shown) == 3
    assert len(bid.found.more) >= 2
    weights = [finding.weight for finding in bid.found.all]
    assert weights == sorted(weights, reverse=True)
    with bid.store.read() as session:
        assert findings.of_customer(session, bid.customer, TODAY).all == bid.found.all


def test_what_is_set_aside_stays_away_until_its_facts_change(bid: Bid) -> None:
    bid.person("Chen", BuyingRole.PURCHASER)
    _seat, coach = bid.person("Wang", BuyingRole.COACH)
    bid.touch("call", 40, coach)
    silent = bid.one("coach_silent")
    aside = findings.dismiss(bid.store, finding=silent, reason="On leave", on=TODAY)
    assert "coach_silent" not in bid.kinds
    assert [(each.id, each.reason) for each in bid.found.set_aside] == [(aside, "On leave")]
    bid.touch("call", 33, coach)
    assert "coach_silent" in bid.kinds  # another silence
    bid.store.undo()
    assert "coach_silent" not in bid.kinds
    findings.restore(bid.store, ids=[aside])
    assert "coach_silent" in bid.kinds


def test_a_reason_is_needed_to_set_a_finding_aside(bid: Bid) -> None:
    with pytest.raises(UserError) as caught:
        findings.dismiss(bid.store, finding=bid.one("map_empty"), reason="  ")
    assert caught.value.code == "field_needed"


def test_kept_findings_follow_every_change_and_equal_computing_all(bid: Bid) -> None:
    other = customers.add(bid.store, name="Bohai")
    assert followed(bid.store, TODAY) == {bid.customer}
    assert findings.follow(bid.store, TODAY) is None

    seat, han = bid.person("Han", BuyingRole.ECONOMIC_BUYER)
    steps: list[Any] = [
        lambda: bid.touch("visit", 3, han),
        lambda: stakeholders.set_stance(bid.store, ids=[seat], stance=Stance.OPPONENT),
        lambda: contacts.edit(bid.store, id=han, name="Han Wei"),
        lambda: firm.edit_user(bid.store, id=bid.manager, role="head"),
        lambda: deals.add(
            bid.store, name="Pumps", opened_on=TODAY, customer_id=other, amount=9_999
        ),
        lambda: deals.move(bid.store, id=bid.deal, to_stage="need", on=TODAY, reason="r"),
        lambda: stakeholders.delete(bid.store, ids=[seat]),
        lambda: customers.delete(bid.store, ids=[bid.customer]),
        bid.store.undo,
    ]
    for step in steps:
        step()
        findings.follow(bid.store, TODAY)
        assert kept(bid.store) == computed(bid.store)


def test_only_the_customers_that_were_touched_are_told_of(bid: Bid) -> None:
    other = customers.add(bid.store, name="Bohai")
    deals.add(
        bid.store, name="D", opened_on=TODAY, customer_id=other, buying_stage="decision", amount=5
    )
    assert followed(bid.store, TODAY) == {bid.customer, other}
    seat, _han = bid.person("Han")
    assert followed(bid.store, TODAY) == {bid.customer}
    stakeholders.edit(bid.store, id=seat, notes="likes tea")
    assert followed(bid.store, TODAY) == set()


def test_a_touch_elsewhere_is_seen_where_the_person_stands_on_a_map(bid: Bid) -> None:
    _seat, coach = bid.person("Wang", BuyingRole.COACH)
    bid.person("Chen")
    bid.touch("call", 40, coach)
    findings.follow(bid.store, TODAY)
    assert "coach_silent" in {str(finding.kind) for finding in kept(bid.store)}
    other = customers.add(bid.store, name="Bohai")
    activities.log(
        bid.store, kind="call", subject="s", customer_id=other, done_at=noon(1),
        contact_ids=[coach],
    )  # fmt: skip
    assert followed(bid.store, TODAY) == {bid.customer}
    assert "coach_silent" not in {str(finding.kind) for finding in kept(bid.store)}


def test_a_deal_that_becomes_one_of_the_large_ones_is_looked_at(bid: Bid) -> None:
    small = customers.add(bid.store, name="Small")
    deals.add(bid.store, name="S", opened_on=TODAY, customer_id=small, amount=500)
    findings.follow(bid.store, TODAY)
    assert small not in {finding.customer_id for finding in kept(bid.store)}
    deals.close(bid.store, id=bid.deal, outcome="lost", on=TODAY)
    assert followed(bid.store, TODAY) == {bid.customer, small}
    assert kept(bid.store) == computed(bid.store)


def test_another_day_computes_all_anew(bid: Bid) -> None:
    _seat, coach = bid.person("Wang", BuyingRole.COACH)
    bid.touch("call", 29, coach)
    findings.follow(bid.store, TODAY)
    assert "coach_silent" not in {str(finding.kind) for finding in kept(bid.store)}
    tomorrow = TODAY + timedelta(days=1)
    assert followed(bid.store, tomorrow) == {bid.customer}
    assert kept(bid.store) == computed(bid.store, tomorrow)


def test_the_weightiest_of_each_customer_is_known_without_computing(bid: Bid) -> None:
    bid.person("Chen", BuyingRole.PURCHASER)
    findings.follow(bid.store, TODAY)
    with bid.store.read() as session:
        assert findings.top(session, [bid.customer, 7]) == {bid.customer: bid.found.shown[0]}
    findings.dismiss(bid.store, finding=bid.found.shown[0], reason="Known")
    with bid.store.read() as session:
        assert findings.top(session, [bid.customer]) == {bid.customer: bid.found.shown[0]}


def test_derived_rows_are_written_outside_a_change_and_journaled_ones_refused(bid: Bid) -> None:
    with (
        pytest.raises(Exception, match="no change is open"),
        bid.store.keep() as connection,
    ):
        connection.exec_driver_sql("UPDATE customer SET name = 'x'")
    with bid.store.change("noted"), pytest.raises(RuntimeError), bid.store.keep():
        pass
    reading = Store.open(bid.store.path, read_only=True)
    with pytest.raises(UserError), reading.keep():
        pass
    reading.close()


def test_stopping_leaves_nothing_half_done(bid: Bid) -> None:
    assert findings.follow(bid.store, TODAY, stopped=lambda: True) is None
    assert kept(bid.store) == []
    assert followed(bid.store, TODAY) == {bid.customer}


def test_an_imported_pipeline_shows_at_most_one_finding_a_deal(
    store: Store, tmp_path: Path
) -> None:
    stages = ("need", "technical_selection", "evaluation", "decision")
    lines = ["name,customer,amount,stage,opened_on,owner"]
    lines += [
        f"Deal {n},Firm {n % 60},{100 + n * 7},{stages[n % 4]},2026-09-01,Ann {n % 3}"
        for n in range(100)
    ]
    path = tmp_path / "pipeline.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    import_files(store, kind="deals", files=[path])
    found = computed(store)
    assert len(found) > 50
    assert len({finding.deal_id for finding in found}) == len(found)
    assert {str(finding.kind) for finding in found} == {"map_empty"}


def test_the_risk_of_a_deal_is_known_as_long_as_it_is_open(bid: Bid) -> None:
    with bid.store.read() as session:
        risk = findings.risk_of_deal(session, bid.deal, TODAY)
    assert risk is not None
    assert risk.share == 0
    deals.close(bid.store, id=bid.deal, outcome="won", on=TODAY)
    with bid.store.read() as session:
        assert findings.risk_of_deal(session, bid.deal, TODAY) is None


def test_ties_lead_to_the_decider(bid: Bid) -> None:
    boss, _han = bid.person("Han", BuyingRole.ECONOMIC_BUYER)
    friend, wang = bid.person("Wang", stance=Stance.SUPPORTER)
    bid.person("Chen")
    stakeholders.tie(bid.store, kind=TieKind.TRUSTS, from_id=boss, to_id=friend)
    action = bid.one("economic_buyer_not_met").action
    assert (action.facts["via"], action.facts["via_id"]) == ("Wang", wang)


def test_the_sample_firms_cases_lead_by_themselves_to_the_right_finding(store: Store) -> None:
    demo.build(store, today=TODAY)
    with store.read() as session:
        found = findings.compute(session, TODAY)
        rows = session.execute(sa.text("SELECT id, name FROM deal"))
        names: dict[int | None, str] = {row.id: row.name for row in rows}

    def first(name: str) -> Finding:
        return next(each for each in found if name in names[each.deal_id])

    assert first("Keyboards").kind == "no_common_choice"
    rival = first("phase 2")
    assert rival.kind == "decider_with_rival"
    assert rival.facts["rival"]
    island = first("Gearbox line")
    assert island.kind == "information_island"
    assert island.action.code == "way_round"
    assert {"contact", "via", "need"} <= island.action.facts.keys()
