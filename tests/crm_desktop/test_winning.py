"""What was known of deals on a day, the model that is kept, and where it is used."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta
from typing import Any

import pytest

from crm_desktop import (
    comparisons,
    customers,
    deal_judgement,
    deals,
    findings,
    kept_models,
    known_deals,
    orders,
    qualification,
    rates,
    refitting,
    stakeholders,
    winning,
)
from crm_desktop.findings import keeping
from crm_desktop.insights.bid_filler import POINTS
from crm_desktop.insights.finding import Evidence
from crm_desktop.known_deals import Known
from crm_desktop.models.codes import BuyingRole
from crm_desktop.reports import winning as report_of_winning
from crm_desktop.store import Store

NOW = date.today()
OPENED = NOW - timedelta(days=60)
ENDED = NOW + timedelta(days=10)  # rows of this moment were entered before it
LATER = NOW + timedelta(days=30)


def deal(store: Store, customer: int, outcome: str | None = None, **fields: Any) -> int:
    """A deal, closed on ENDED when it has an outcome."""
    made = deals.add(store, name="Deal", opened_on=OPENED, customer_id=customer, **fields)
    if outcome is not None:
        deals.close(store, id=made, outcome=outcome, on=ENDED)
    return made


def closed(store: Store, as_of: date = LATER) -> list[Known]:
    with store.read() as session:
        return known_deals.closed_deals(session, as_of)


@pytest.fixture
def firm(store: Store) -> int:
    return customers.add(store, name="Yuhuan", tier="key", sales_mode="court", source="Fair")


@pytest.fixture
def learning(store: Store) -> Store:
    """Sixty deals of sixty firms, won where somebody inside confirmed our picture."""
    rng = random.Random(2)
    for place in range(60):
        customer = customers.add(store, name=f"Firm {place}")
        coach = place % 2 == 0
        made = deal(store, customer, is_tender=rng.random() < 0.5)
        for question, yes in (("coach_confirms", coach), ("need_urgent", rng.random() < 0.5)):
            qualification.answer(
                store, deal_id=made, question=question, answer="yes" if yes else "no", on=NOW
            )
        won = rng.random() < (0.9 if coach else 0.2)
        deals.close(store, id=made, outcome="won" if won else "lost", on=ENDED)
    return store


def test_what_is_known_of_a_closed_deal(store: Store, firm: int) -> None:
    made = deal(store, firm, amount=5_000, currency="EUR", is_tender=True, source="Web")
    qualification.answer(store, deal_id=made, question="decider_met", answer="no", on=NOW)
    deals.close(store, id=made, outcome="lost", on=ENDED)
    (found,) = closed(store)
    assert found.won is False and found.answers == {"decider_met": False}
    assert found.known.flags == {
        "decider_met": False, "tender": True, "has_bought": False, "contested": False,
    }  # fmt: skip
    assert found.known.numbers == {"amount": 5_000}
    assert found.known.words == {"tier": "key", "posture": "court", "source": "Web"}
    assert found.evidence("decider_met")[0].table == "qualification"
    assert found.evidence("tier") == (Evidence("customer", firm),)
    assert found.evidence("tender") == (Evidence("deal", made),)


def test_answers_given_after_the_end_are_not_known_at_the_end(store: Store, firm: int) -> None:
    made = deal(store, firm, "lost")
    qualification.answer(
        store, deal_id=made, question="fit_good", answer="no", on=ENDED + timedelta(days=1)
    )
    assert closed(store)[0].answers == {}


def test_a_rival_that_was_entered_with_the_end_is_not_known_before(store: Store, firm: int) -> None:
    early = deal(store, firm)
    contest = comparisons.add_rival(store, deal_id=early, name="Hengli")
    deals.close(store, id=early, outcome="lost", on=ENDED)
    comparisons.edit_rival(store, id=contest, outcome="they_won")
    late = deal(store, firm)
    deals.close(store, id=late, outcome="lost", on=NOW)
    comparisons.add_rival(store, deal_id=late, name="Hengli")
    found = {each.id: each for each in closed(store)}
    assert found[early].known.flags["contested"] is True
    assert found[late].known.flags["contested"] is False


def test_of_deals_entered_after_their_end_the_rivals_are_unknown(store: Store, firm: int) -> None:
    made = deal(store, firm)
    comparisons.add_rival(store, deal_id=made, name="Hengli")
    deals.close(store, id=made, outcome="lost", on=NOW - timedelta(days=5))
    (found,) = closed(store)
    assert "contested" not in found.known.flags and not found.rivals_known


def test_how_it_ended_for_a_rival_is_not_known_while_the_deal_is_open(
    store: Store, firm: int
) -> None:
    made = deal(store, firm)
    contest = comparisons.add_rival(store, deal_id=made, name="Hengli")
    with store.read() as session:
        before = known_deals.open_deals(session, NOW)
    deals.close(store, id=made, outcome="lost", on=ENDED)
    comparisons.edit_rival(store, id=contest, outcome="they_won")
    with store.read() as session:
        after = known_deals.open_deals(session, NOW)
    assert before[0].considered and after == before


def test_rivals_entered_later_are_not_known_of_an_open_deal(store: Store, firm: int) -> None:
    made = deal(store, firm)
    comparisons.add_rival(store, deal_id=made, name="Hengli")
    with store.read() as session:
        (found,) = known_deals.open_deals(session, NOW - timedelta(days=5))
        assert known_deals.open_deals(session, NOW)[0].considered
    assert not found.considered and not found.rivals_known


def test_only_what_was_bought_before_makes_a_customer_of_ours(store: Store, firm: int) -> None:
    lines = [{"quantity": 1000, "amount": 100}]
    orders.add(
        store, customer_id=firm, ordered_on=OPENED + timedelta(days=1), currency="EUR", lines=lines
    )
    deal(store, firm, "won")
    assert closed(store)[0].known.flags["has_bought"] is False
    orders.add(
        store, customer_id=firm, ordered_on=OPENED - timedelta(days=1), currency="EUR", lines=lines
    )
    assert closed(store)[0].known.flags["has_bought"] is True


def test_a_deal_won_before_makes_a_customer_of_ours_too(store: Store, firm: int) -> None:
    first = deals.add(store, name="A", opened_on=OPENED - timedelta(days=90), customer_id=firm)
    deals.close(store, id=first, outcome="won", on=OPENED - timedelta(days=30))
    deal(store, firm, "lost")
    assert [each.known.flags["has_bought"] for each in closed(store)] == [True, False]


def test_deals_closed_or_opened_later_are_not_known_yet(store: Store, firm: int) -> None:
    made = deal(store, firm, "won")
    with store.read() as session:
        assert known_deals.closed_deals(session, NOW) == []
        assert [each.id for each in known_deals.open_deals(session, NOW)] == [made]
        assert known_deals.open_deals(session, LATER) == []
        assert known_deals.open_deals(session, OPENED - timedelta(days=1)) == []


def test_amounts_in_another_currency_count_where_there_is_a_rate(store: Store, firm: int) -> None:
    deal(store, firm, "won", amount=10_000, currency="USD")
    assert closed(store)[0].known.numbers == {}
    rates.add_rate(store, currency="USD", rate=0.5, valid_from=date(2020, 1, 1))
    assert closed(store)[0].known.numbers == {"amount": 5_000}


def test_our_lead_over_the_strongest_rival_is_known(store: Store, firm: int) -> None:
    made = deal(store, firm)
    for name, value in (("Hengli", 2), ("Vega", 5)):
        rival = comparisons.add_rival(store, deal_id=made, name=name)
        comparisons.set_point(store, deal_id=made, criterion="Price", need=4, ours=4)
        comparisons.set_point(
            store, deal_id=made, criterion="Price", contest_id=rival, theirs=value
        )
    with store.read() as session:
        found = known_deals.known_deal(session, made, NOW)
        chance = winning.chance_of(session, made, NOW)
    assert found is not None and found.known.numbers == {"rival_lead": -1}
    assert found.known.flags["strong_rival"] is True
    assert chance is not None and dict(chance.reasons)["rival_lead"] < 0
    assert chance.facts["rival_lead"] == -1 and chance.evidence["rival_lead"][0].table == "contest"


def test_a_rival_of_whom_nothing_is_known_lowers_the_chance(store: Store, firm: int) -> None:
    made = deal(store, firm)
    comparisons.add_rival(store, deal_id=made, name="Hengli")
    with store.read() as session:
        chance = winning.chance_of(session, made, NOW)
    assert chance is not None and [code for code, _ in chance.reasons] == ["rival_considered"]
    qualification.answer(store, deal_id=made, question="strong_rival", answer="no")
    with store.read() as session:
        chance = winning.chance_of(session, made, NOW)
    assert chance is not None and dict(chance.reasons).keys() == {"strong_rival"}


def test_a_deal_that_is_closed_or_gone_has_no_chance(store: Store, firm: int) -> None:
    made = deal(store, firm)
    deals.close(store, id=made, outcome="won", on=NOW)
    with store.read() as session:
        assert winning.chance_of(session, made, NOW) is None
        assert winning.chance_of(session, 7, NOW) is None


def test_the_page_of_a_deal_goes_by_the_model_once_it_is_kept(learning: Store) -> None:
    customer = customers.add(learning, name="Next")
    made = deal(learning, customer)
    qualification.answer(learning, deal_id=made, question="coach_confirms", answer="yes")
    with learning.read() as session:
        before = deal_judgement.of_deal(session, made, LATER)
        model = winning.fit_winning(session, LATER)
    assert before is not None and before.chance is not None and before.chance.is_rule
    kept_models.keep(learning, winning.MODEL, LATER, model)
    with learning.read() as session:
        after = deal_judgement.of_deal(session, made, LATER)
    assert after is not None and after.chance is not None
    assert not after.chance.is_rule and after.chance.n == 60
    assert after.chance.reasons[0][0] == "coach_confirms" and after.chance.reasons[0][1] > 5


def test_a_model_that_is_not_shown_leaves_the_rule_and_its_reason(store: Store, firm: int) -> None:
    made = deal(store, firm)
    with store.read() as session:
        kept = winning.fit_winning(session, NOW)
    kept_models.keep(store, winning.MODEL, NOW, kept)
    with store.read() as session:
        chance = winning.chance_of(session, made, NOW)
    assert chance is not None and (chance.is_rule, chance.note) == (True, "too_few")


def test_a_look_back_does_not_use_a_model_that_knew_what_came_later(learning: Store) -> None:
    made = deal(learning, customers.add(learning, name="Next"))
    with learning.read() as session:
        kept = winning.fit_winning(session, LATER)
    kept_models.keep(learning, winning.MODEL, LATER, kept)
    with learning.read() as session:
        assert winning.open_chances(session, LATER).keys() == {made}
        assert not winning.open_chances(session, LATER)[made].is_rule
        past = winning.open_chances(session, NOW)
    assert len(past) == 61 and past[made].is_rule and past[made].n == 0


def test_both_models_are_fitted_anew_in_the_background(learning: Store) -> None:
    fitted = refitting.refit(learning, LATER)
    assert {winning.MODEL, winning.BID_FILLER} <= set(fitted)


def test_the_report_has_exactly_its_keys(learning: Store) -> None:
    with learning.read() as session:
        found = report_of_winning.report(session, LATER)
        none = report_of_winning.report(session, OPENED)
    figures = found.figures
    assert list(figures) == ["n", "base_rate", "auc", "brier", "brier_base", "shown", "note"]
    assert (figures["n"], figures["shown"], figures["note"]) == (60, True, None)
    assert "learnt from them" in report_of_winning.words(figures, "EUR")
    assert (none.figures["n"], none.figures["base_rate"], none.figures["auc"]) == (0, None, None)
    assert "rule" in report_of_winning.words(none.figures, "EUR")
    json.dumps(dict(none.figures), allow_nan=False)


@pytest.mark.parametrize("note", report_of_winning.NOTES)
def test_every_reason_for_the_rule_has_words(note: str) -> None:
    scores = {"n": 40, "base_rate": 0.5, "brier": 0.25, "brier_base": 0.25, "shown": False}
    for auc in (None, 0.5):
        said = report_of_winning.words({**scores, "auc": auc, "note": note}, "EUR")
        assert report_of_winning.NOTES[note] in said


def test_findings_follow_the_points_that_were_learnt(store: Store, firm: int) -> None:
    made = deal(store, firm, is_tender=True, buying_stage="evaluation")
    stakeholders.add(
        store,
        customer_id=firm,
        deal_id=made,
        name="Han",
        roles=[BuyingRole.ECONOMIC_BUYER],
        influence=5,
    )
    keeping.follow(store, NOW)
    with store.read() as session:
        risk = findings.risk_of_deal(session, made, NOW)
        assert winning.bid_filler_from(session) is None
        assert "bid_filler" not in {str(each.kind) for each in findings.everything(session)}
    assert risk is not None and dict(risk.reasons)["formal_tender"] == POINTS["formal_tender"]
    points = {**dict.fromkeys(POINTS, 0), "formal_tender": 80, "no_coach": 20}
    kept_models.keep(store, winning.BID_FILLER, NOW, {"points": points, "shown": True, "n": 44})
    assert keeping.follow(store, NOW) == frozenset({firm})
    with store.read() as session:
        risk = findings.risk_of_deal(session, made, NOW)
        assert "bid_filler" in {str(each.kind) for each in findings.everything(session)}
        assert winning.bid_filler_from(session) == 44
    assert risk is not None and risk.reasons == (("formal_tender", 80), ("no_coach", 20))
    assert keeping.follow(store, NOW) is None


def test_the_bid_fillers_signs_are_learnt_from_closed_deals(store: Store) -> None:
    for place in range(80):
        customer = customers.add(store, name=f"Firm {place}")
        late = place % 2 == 0
        made = deal(store, customer)
        qualification.answer(
            store, deal_id=made, question="invited_late", answer="yes" if late else "no", on=NOW
        )
        lost = place % 10 != 0 if late else place % 10 == 1
        deals.close(store, id=made, outcome="lost" if lost else "won", on=ENDED)
    with store.read() as session:
        found = winning.fit_bid_filler(session, LATER)
        early = winning.fit_bid_filler(session, NOW)
    assert found["shown"] and found["points"]["invited_late"] > POINTS["invited_late"]
    assert (early["n"], early["shown"], early["points"]) == (0, False, dict(POINTS))
