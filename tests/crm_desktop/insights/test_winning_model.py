"""The chance to win, learnt: when it is shown, what it says, what does not matter to it."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest

from crm_desktop.insights.winning_model import KnownDeal, chance_by, from_json, learn

TIERS = ("core", "key", "general")


def deals(n: int = 120, seed: int = 4) -> tuple[list[KnownDeal], list[bool]]:
    """Deals that a coach wins and a tender loses; the rest of what is known says nothing."""
    rng = random.Random(seed)
    known, won = [], []
    for _ in range(n):
        coach, tender = rng.random() < 0.5, rng.random() < 0.4
        flags = {"coach_confirms": coach, "tender": tender, "need_urgent": rng.random() < 0.5}
        if rng.random() < 0.2:
            del flags["coach_confirms"]
        numbers = {"amount": rng.lognormvariate(12, 1)}
        known.append(KnownDeal(flags, numbers, {"tier": rng.choice(TIERS)}))
        won.append(rng.random() < (0.8 if coach else 0.4) - (0.3 if tender else 0.0))
    return known, won


def test_fewer_than_thirty_closed_deals_teach_nothing() -> None:
    known, won = deals()
    found = learn(known[:29], won[:29])
    assert (found.n, found.shown, found.note, found.auc) == (29, False, "too_few", None)
    assert found.base_rate == pytest.approx(found.won / 29)


def test_deals_that_were_all_won_teach_nothing() -> None:
    known, _ = deals(60)
    assert learn(known, [True] * 60).note == "one_sided"
    assert learn(known, [place > 3 for place in range(60)]).note == "one_sided"


def test_deals_of_which_nothing_was_noted_teach_nothing() -> None:
    _, won = deals(60)
    assert learn([KnownDeal({"tender": False})] * 60, won).note == "nothing_known"
    assert learn([KnownDeal()] * 60, won).note == "nothing_known"


def test_no_deals_have_no_rate() -> None:
    found = learn([], [])
    assert (found.n, found.base_rate, found.note) == (0, None, "too_few")


def test_what_tells_deals_apart_is_learnt_and_shown_with_its_scores() -> None:
    found = learn(*deals())
    weights = {column.code: column.weight for column in found.columns}
    assert found.shown and found.auc is not None and found.auc > 0.65
    assert found.brier is not None and found.brier_base is not None
    assert found.brier < found.brier_base
    assert weights["coach_confirms"] > 0 > weights["tender"]


def test_what_is_no_better_than_the_base_rate_is_not_shown() -> None:
    known, won = deals()
    rng = random.Random(8)
    shown = 0
    for _ in range(8):
        rng.shuffle(won)
        found = learn(known, won)
        shown += found.shown
        assert found.shown or found.note == "no_better"
        assert found.auc is not None and found.brier is not None
    assert shown <= 1


def test_the_order_of_the_deals_does_not_matter() -> None:
    known, won = deals(80)
    order = list(range(80))
    random.Random(1).shuffle(order)
    mixed = learn([known[place] for place in order], [won[place] for place in order])
    assert mixed == learn(known, won)


def test_the_currency_of_the_amounts_does_not_matter() -> None:
    known, won = deals(80)
    yen = [replace(deal, numbers={"amount": deal.numbers["amount"] * 160}) for deal in known]
    one, other = learn(known, won), learn(yen, won)
    assert one.auc == pytest.approx(other.auc) and one.brier == pytest.approx(other.brier)
    for deal, same in zip(known[:9], yen, strict=False):
        assert chance_by(one, deal).p == pytest.approx(chance_by(other, same).p)


def test_what_is_unknown_moves_nothing_and_no_deal_is_certain() -> None:
    model = learn(*deals())
    bare = chance_by(model, KnownDeal())
    assert (bare.p, bare.reasons, bare.is_rule) == (bare.base, (), False)
    good = chance_by(model, KnownDeal({"coach_confirms": True, "tender": False}))
    assert dict(good.reasons).keys() == {"coach_confirms", "tender"}
    assert bare.p < good.p <= 0.98


def test_the_points_add_up_to_the_way_from_the_average_deal() -> None:
    known, won = deals()
    model = learn(known, won)
    for deal in known:
        chance = chance_by(model, deal)
        way = round(chance.p * 100) - round(chance.base * 100)
        assert sum(points for _, points in chance.reasons) == pytest.approx(way, abs=2)
        assert len(chance.strongest) <= 6


def test_an_amount_of_nothing_is_unknown() -> None:
    model = learn(*deals())
    assert chance_by(model, KnownDeal(numbers={"amount": 0})).reasons == ()


def test_an_amount_beyond_all_that_was_seen_tells_no_more_than_a_large_one() -> None:
    model = learn(*deals())
    large, huge = (chance_by(model, KnownDeal(numbers={"amount": a})) for a in (1e8, 1e15))
    assert large == huge and huge.facts == {"amount": True}
    assert chance_by(model, KnownDeal(numbers={"amount": 1})).facts == {"amount": False}


def test_a_model_is_kept_as_json_and_read_again() -> None:
    model = learn(*deals())
    kept = json.loads(json.dumps(model.as_json(), allow_nan=False))
    assert from_json(kept) == model
    assert kept["shown"] is True and kept["base_rate"] == model.base_rate
    few = learn(*deals(10))
    assert from_json(json.loads(json.dumps(few.as_json()))) == few


def test_deals_of_one_customer_are_held_out_together() -> None:
    """Every customer always decides alike, and says so in a word of its own."""
    rng = random.Random(2)
    customers = [rng.random() < 0.5 for _ in range(24)]
    known, won, groups = [], [], []
    for place, wins in enumerate(customers):
        for _ in range(6):
            known.append(KnownDeal(words={"source": f"s{place}"}))
            won.append(wins)
            groups.append(place)
    assert learn(known, won).shown
    assert learn(known, won, groups).note == "no_better"
