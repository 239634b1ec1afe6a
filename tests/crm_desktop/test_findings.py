"""Findings from a real file: what is shown, what is set aside, what the sample leads to."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import (
    activities,
    deals,
    demo,
    findings,
)
from crm_desktop.errors import UserError
from crm_desktop.exchange.importing import import_files
from crm_desktop.insights.finding import Finding
from crm_desktop.models.codes import BuyingRole
from crm_desktop.store import Store
from tests.crm_desktop.bid_at_hand import TODAY, Bid, ago, computed, kept


@pytest.fixture
def bid(store: Store) -> Bid:
    return Bid(store)


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


def test_what_is_set_aside_stays_away_when_something_is_merely_planned(bid: Bid) -> None:
    bid.person("Chen", BuyingRole.PURCHASER)
    bid.touch("call", 30)
    for finding in bid.found.all:
        findings.dismiss(bid.store, finding=finding, reason="Known", on=TODAY)
    aside = {finding.finding.kind for finding in bid.found.set_aside}
    assert "information_island" in aside
    for owner in (bid.seller, bid.manager):
        activities.plan(
            bid.store, kind="visit", subject="s", due_on=ago(-4), customer_id=bid.customer,
            deal_id=bid.deal, owner_id=owner,
        )  # fmt: skip
        assert bid.kinds == set()
        findings.follow(bid.store, TODAY)
        assert kept(bid.store) == []
    bid.touch("call", 20)
    assert bid.kinds == {"information_island"}  # another silence


def test_a_reason_is_needed_to_set_a_finding_aside(bid: Bid) -> None:
    with pytest.raises(UserError) as caught:
        findings.dismiss(bid.store, finding=bid.one("map_empty"), reason="  ")
    assert caught.value.code == "field_needed"


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


def test_the_sample_firms_cases_lead_by_themselves_to_the_right_finding(store: Store) -> None:
    demo.build(store, today=TODAY)
    with store.read() as session:
        found = findings.compute(session, TODAY)
        rows = session.execute(sa.text("SELECT id, name FROM deal"))
        names: dict[int | None, str] = {row.id: row.name for row in rows}

    def first(name: str) -> Finding:
        return next(each for each in found if name in names.get(each.deal_id, ""))

    assert first("Keyboards").kind == "no_common_choice"
    rival = first("phase 2")
    assert rival.kind == "decider_with_rival"
    assert rival.facts["rival"]
    island = first("Gearbox line")
    assert island.kind == "information_island"
    assert island.action.code == "way_round"
    assert {"contact", "via", "need"} <= island.action.facts.keys()
