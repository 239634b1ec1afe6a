"""Tiers are judged by four sides together; a move is suggested only clearly past a border."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.tiers import (
    CORE,
    GENERAL,
    KEY,
    NO_TIER,
    Sides,
    TierProblem,
    TierScale,
    scale_of,
    scores,
    suggested,
    tiers_by_rank,
)
from crm_desktop.insights.weights import Weights

UNKNOWN = float("nan")
SHIPPED = Weights()
RATINGS = (0.0, 50.0, 100.0, UNKNOWN)


def sides(
    sales: list[float],
    margin: list[float] | None = None,
    credit: list[float] | None = None,
    management: list[float] | None = None,
) -> Sides:
    nothing = [UNKNOWN] * len(sales)
    return Sides(
        np.array(sales) != 0,
        np.array(sales, dtype=float),
        *(np.array(part or nothing, dtype=float) for part in (margin, credit, management)),
    )


@st.composite
def firms(draw: st.DrawFn) -> Sides:
    n = draw(st.integers(6, 40))
    amounts = st.lists(st.integers(1, 10_000_000), min_size=n, max_size=n)
    shares = st.floats(-0.5, 0.9).map(lambda share: round(share, 3))
    margins = st.lists(shares | st.just(UNKNOWN), min_size=n, max_size=n)
    ratings = st.lists(st.sampled_from(RATINGS), min_size=n, max_size=n)
    sales = [float(amount) for amount in draw(amounts)]
    return sides(sales, draw(margins), draw(ratings), draw(ratings))


def test_a_percentile_counts_those_below_and_half_of_those_equal() -> None:
    firm = sides([10, 20, 20, 40], credit=[50.0] * 4)
    found = scores(firm, scale_of(firm, SHIPPED), SHIPPED)
    assert found.sides[0].tolist() == [12.5, 50.0, 50.0, 87.5]


def test_the_score_is_the_mean_by_weights_of_the_sides_that_are_known() -> None:
    firm = sides([10, 20], margin=[0.5, UNKNOWN], credit=[UNKNOWN, 100.0])
    found = scores(firm, scale_of(firm, SHIPPED), SHIPPED)
    assert found.score[0] == pytest.approx((0.4 * 25 + 0.3 * 50) / 0.7)
    assert found.score[1] == pytest.approx((0.4 * 75 + 0.15 * 100) / 0.55)


def test_sales_alone_judge_nobody() -> None:
    firm = sides([float(n) for n in range(1, 21)])
    scale = scale_of(firm, SHIPPED)
    assert scale.problem is TierProblem.SALES_ONLY and scale.core is None
    found = scores(firm, scale, SHIPPED)
    assert np.isnan(found.score).all()
    tiers = np.full(20, GENERAL)
    assert suggested(tiers, found.score, scale, SHIPPED).tolist() == tiers.tolist()


def test_the_largest_buyer_is_no_core_customer_when_all_else_speaks_against_it() -> None:
    n = 20
    firm = sides(
        [float(x) for x in range(1, n + 1)],
        margin=[*np.linspace(0.3, 0.5, n - 1), 0.02],
        credit=[100.0] * (n - 1) + [0.0],
        management=[100.0] * (n - 1) + [0.0],
    )
    scale = scale_of(firm, SHIPPED)
    found = scores(firm, scale, SHIPPED)
    assert tiers_by_rank(found.score, scale)[-1] == GENERAL
    assert suggested(np.full(n, CORE), found.score, scale, SHIPPED)[-1] == GENERAL
    alone = replace(SHIPPED, tier_margin=0.0, tier_credit=0.0, tier_management=0.0)
    by_sales = scale_of(firm, alone)
    assert tiers_by_rank(scores(firm, by_sales, alone).score, by_sales)[-1] == CORE


def test_the_best_twentieth_is_core_and_the_best_fifth_core_or_key() -> None:
    n = 40
    rising = [float(x) for x in range(1, n + 1)]
    firm = sides(rising, margin=[x / 100 for x in rising])
    scale = scale_of(firm, SHIPPED)
    tiers = tiers_by_rank(scores(firm, scale, SHIPPED).score, scale)
    assert (tiers == CORE).sum() == 2 and (tiers == KEY).sum() == 6
    assert tiers[-2:].tolist() == [CORE, CORE]


def scale(core: float, key: float) -> TierScale:
    return TierScale(50, 50, (), (), {}, core, key, None)


@pytest.mark.parametrize(
    ("tier", "score", "to"),
    [
        (KEY, 81.9, KEY),  # the border of 80 is passed, but not by a tenth of what is above it
        (KEY, 82.1, CORE),
        (CORE, 72.1, CORE),
        (CORE, 71.9, KEY),
        (GENERAL, 63.9, GENERAL),
        (GENERAL, 64.1, KEY),
        (GENERAL, 95.0, CORE),
        (KEY, 53.9, GENERAL),
        (CORE, 30.0, GENERAL),
        (NO_TIER, 63.0, GENERAL),
        (NO_TIER, 83.0, CORE),
        (KEY, UNKNOWN, KEY),
    ],
)
def test_a_move_is_suggested_only_clearly_past_a_border(tier: int, score: float, to: int) -> None:
    found = suggested(np.array([tier]), np.array([score]), scale(80.0, 60.0), SHIPPED)
    assert found.tolist() == [to]


@pytest.mark.parametrize(
    ("firm", "problem"),
    [
        (sides([]), TierProblem.NO_ORDERS),
        (sides([5.0], credit=[100.0]), TierProblem.FEW),
        (sides([5.0] * 8, credit=[100.0] * 8), TierProblem.EQUAL),
        (sides([0.0] * 8, credit=[100.0] * 8), TierProblem.NO_ORDERS),
    ],
)
def test_what_says_nothing_is_said_to_say_nothing(firm: Sides, problem: TierProblem) -> None:
    found = scale_of(firm, SHIPPED)
    assert found.problem is problem
    assert (found.core, found.key) == (None, None)


def test_when_nothing_counts_all_are_alike() -> None:
    firm = sides([float(n) for n in range(1, 9)], credit=[100.0] * 8)
    none = Weights(tier_sales=0, tier_margin=0, tier_credit=0, tier_management=0)
    scale = scale_of(firm, none)
    assert scale.problem is TierProblem.EQUAL
    json.dumps(scale.kept(), allow_nan=False)


def test_a_side_without_weight_judges_nobody() -> None:
    firm = sides([float(n) for n in range(1, 9)], credit=[100.0] * 8)
    assert scale_of(firm, replace(SHIPPED, tier_credit=0.0)).problem is TierProblem.SALES_ONLY


def test_a_scale_comes_back_from_json_as_it_was() -> None:
    firm = sides([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], margin=[0.1, 0.2, UNKNOWN, 0.3, 0.4, 0.5])
    scale = scale_of(firm, SHIPPED)
    kept = json.loads(json.dumps(scale.kept(), allow_nan=False))
    assert TierScale.again(kept) == scale


@given(firms())
def test_scores_and_sides_stay_within_0_and_100(firm: Sides) -> None:
    found = scores(firm, scale_of(firm, SHIPPED), SHIPPED)
    known = found.score[~np.isnan(found.score)]
    assert ((known >= -1e-9) & (known <= 100 + 1e-9)).all()


@given(firms())
def test_contributions_add_up_to_the_score_against_the_means(firm: Sides) -> None:
    scale = scale_of(firm, SHIPPED)
    found = scores(firm, scale, SHIPPED)
    weights = np.array([0.4, 0.3, 0.15, 0.15])
    means = np.array([scale.means[side] or 0.0 for side in scale.means])
    for place in np.flatnonzero(~np.isnan(found.score)):
        known = ~np.isnan(found.sides[:, place])
        middle = (weights[known] * means[known]).sum() / weights[known].sum()
        assert found.points[:, place].sum() == pytest.approx(found.score[place] - middle)


@given(firms(), st.randoms(use_true_random=False))
def test_the_order_of_the_customers_changes_nothing(firm: Sides, random: object) -> None:
    order = np.random.default_rng(3).permutation(firm.n)
    mixed = Sides(*(part[order] for part in vars(firm).values()))
    one, other = scale_of(firm, SHIPPED), scale_of(mixed, SHIPPED)
    assert (one.core, one.key) == pytest.approx((other.core, other.key))
    np.testing.assert_allclose(
        scores(firm, one, SHIPPED).score[order], scores(mixed, other, SHIPPED).score
    )


@given(firms(), st.sampled_from([0.01, 7.0, 100.0]))
def test_another_currency_changes_no_score(firm: Sides, rate: float) -> None:
    other = replace(firm, sales=firm.sales * rate)
    np.testing.assert_allclose(
        scores(firm, scale_of(firm, SHIPPED), SHIPPED).score,
        scores(other, scale_of(other, SHIPPED), SHIPPED).score,
    )


@given(firms(), st.integers(0, 5), st.integers(1, 10_000_000))
def test_who_buys_more_never_scores_less(firm: Sides, place: int, more: int) -> None:
    before = scores(firm, scale_of(firm, SHIPPED), SHIPPED).score[place]
    sales = firm.sales.copy()
    sales[place] += more
    richer = replace(firm, sales=sales)
    after = scores(richer, scale_of(richer, SHIPPED), SHIPPED).score[place]
    assert np.isnan(before) or after >= before - 1e-9


@given(firms(), st.lists(st.sampled_from([NO_TIER, GENERAL, KEY, CORE]), min_size=40, max_size=40))
def test_what_is_accepted_is_not_proposed_again(firm: Sides, given_tiers: list[int]) -> None:
    scale = scale_of(firm, SHIPPED)
    score = scores(firm, scale, SHIPPED).score
    once = suggested(np.array(given_tiers[: firm.n]), score, scale, SHIPPED)
    assert suggested(once, score, scale, SHIPPED).tolist() == once.tolist()
