"""Loyalty in numbers: each axis as it is defined, the total, what moved it, and the ladder."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.loyalty import (
    AXES,
    Axis,
    Real,
    Scores,
    Standards,
    contributions,
    figures,
    fit,
    judge,
    mean,
    moved,
    strongest,
)
from crm_desktop.insights.loyalty_ladder import Contact, Rung, ladder
from crm_desktop.insights.weights import SHIPPED
from tests.crm_desktop.insights.loyal_firm import TODAY, One, events

DAYS = st.lists(st.integers(0, 1_500), max_size=8, unique=True)
LINES = st.lists(
    st.tuples(st.sampled_from(["gears", "drives", "pumps"]), st.integers(0, 900)),
    max_size=3,
    unique_by=lambda pair: pair[0],
)
CUSTOMERS = st.lists(
    st.builds(
        One,
        industry=st.sampled_from(["Steel", "Food", ""]),
        purchases=DAYS,
        lines=LINES,
        signs=DAYS,
        referrals=DAYS,
        contests=st.lists(st.tuples(st.integers(0, 900), st.booleans()), max_size=3),
    ),
    max_size=14,
)


def scored(customers: Sequence[One], ago: int = 0) -> tuple[Standards, Scores]:
    found = figures(events(customers), TODAY - timedelta(days=ago), SHIPPED)
    standards = fit(found, SHIPPED)
    return standards, judge(found, standards, SHIPPED)


def column(scores: Scores, axis: Axis) -> Real:
    values: Real = scores.axes[:, AXES.index(axis)]
    return values


def buyers(*repeats: int) -> list[One]:
    """Customers who first bought a thousand days ago, and so many times since."""
    return [One(purchases=[1_000, *(10 * n + 5 for n in range(many))]) for many in repeats]


def test_repeats_are_the_percentile_of_the_rate_among_peers() -> None:
    _, scores = scored(buyers(0, 1, 2, 4, 9))
    assert column(scores, Axis.REPEATS) == pytest.approx([10, 30, 50, 70, 90])


def test_the_rate_is_shrunk_so_that_one_quick_second_order_does_not_lead() -> None:
    quick = One(purchases=[10, 3])  # 2 orders in 10 days
    _, scores = scored([*buyers(5, 6, 20, 30), quick])
    repeats = column(scores, Axis.REPEATS)
    assert repeats[4] < repeats[3]


def test_peers_are_of_the_same_industry_where_there_are_enough() -> None:
    food = [replace(one, industry="Food") for one in buyers(20, 21, 22, 23, 24)]
    standards, scores = scored([*buyers(0, 1, 2, 3, 4), *food, One("Glass", [900, 3, 2])])
    assert set(standards.by_industry) == {"Steel", "Food"}
    repeats = column(scores, Axis.REPEATS)
    assert repeats[4] == repeats[9] == 90  # the best of each
    assert standards.of("Glass").n == 11


def test_with_fewer_than_five_buyers_or_all_alike_repeats_are_unknown() -> None:
    for customers in (buyers(1, 2, 3, 4), buyers(3, 3, 3, 3, 3, 3), buyers(0, 0, 0, 0, 0)):
        _, scores = scored(customers)
        assert np.isnan(column(scores, Axis.REPEATS)).all()


def test_signs_lose_half_their_worth_in_eighteen_months() -> None:
    fresh, old = One(purchases=[9], signs=[0]), One(purchases=[9], signs=[548])
    _, scores = scored([fresh, old, One(purchases=[9]), One()])
    found = column(scores, Axis.REFERENCE)
    assert found[0] == pytest.approx(100 * (1 - math.exp(-0.5)))
    assert found[1] == pytest.approx(100 * (1 - math.exp(-0.25)), abs=0.02)
    assert found[2] == 0 and np.isnan(found[3])  # silence of who never bought says nothing


def test_where_nobody_ever_noted_a_sign_the_axis_is_unknown() -> None:
    _, scores = scored(buyers(1, 2, 3, 4, 5))
    assert np.isnan(column(scores, Axis.REFERENCE)).all()
    assert np.isnan(column(scores, Axis.RECOMMENDS)).all()
    _, later = scored([*buyers(1, 2), One(purchases=[5], referrals=[1])])
    assert column(later, Axis.REFERENCE).tolist() == [0, 0, 0]
    assert column(later, Axis.RECOMMENDS)[2] > column(later, Axis.RECOMMENDS)[0] == 0


def test_breadth_counts_the_lines_that_a_fifth_of_the_peers_buy() -> None:
    every = [One(purchases=[9], lines=[("gears", 9), ("drives", 9)]) for _ in range(9)]
    odd = One(purchases=[9], lines=[("gears", 9), ("anvils", 9)])
    standards, scores = scored([*every, odd, One(purchases=[9])])
    assert standards.whole.lines == {"gears", "drives"}
    breadth = column(scores, Axis.BREADTH)
    assert breadth[0] == 100 and breadth[9] == 50
    assert np.isnan(breadth[10])  # orders without a line say nothing


def test_with_one_line_only_nobody_is_broad() -> None:
    _, scores = scored([One(purchases=[9], lines=[("gears", 9)]) for _ in range(9)])
    assert np.isnan(column(scores, Axis.BREADTH)).all()


def test_turned_away_rivals_are_a_share_shrunk_to_the_firms_own() -> None:
    often, once = One(contests=[(9, True)] * 8), One(contests=[(9, False)] * 2)
    standards, scores = scored([often, once, One()])
    assert standards.kept == 0.8
    kept = column(scores, Axis.TURNS_RIVALS_AWAY)
    assert kept[:2] == pytest.approx([100 * (8 + 8) / 18, 100 * (0 + 8) / 12])
    assert np.isnan(kept[2])
    few, scores = scored([One(contests=[(9, True)] * 4)])
    assert few.kept is None and np.isnan(column(scores, Axis.TURNS_RIVALS_AWAY)).all()


def test_below_three_known_axes_there_is_no_total() -> None:
    standards, scores = scored([*buyers(1, 2, 3, 4), One(purchases=[900, 3], signs=[3])])
    assert scores.coverage.tolist() == [3] * 5
    assert scores.totals[4] == pytest.approx(np.nanmean(scores.axes[4]))
    assert standards.whole.total == pytest.approx(np.median(scores.totals))
    _, poorer = scored(buyers(1, 2, 3, 4, 5))
    assert poorer.coverage.tolist() == [1] * 5 and np.isnan(poorer.totals).all()


def test_an_earlier_day_knows_nothing_of_later_ones() -> None:
    early = [One(purchases=[800, 700]), One(purchases=[800]), One(purchases=[900, 850])]
    late = [replace(one, purchases=[*one.purchases, 30], signs=[10]) for one in early]
    fresh = One(purchases=[20], lines=[("gears", 20)], referrals=[3], contests=[(9, True)])
    nothing = One()
    _, before = scored([*early, nothing], ago=100)
    _, seen = scored([*late, fresh], ago=100)
    np.testing.assert_array_equal(before.axes, seen.axes)


@given(CUSTOMERS)
def test_every_axis_lies_between_nothing_and_a_hundred_and_unknown_is_never_counted(
    customers: list[One],
) -> None:
    _, scores = scored(customers)
    known = scores.axes[np.isfinite(scores.axes)]
    assert ((known >= 0) & (known <= 100)).all()
    assert (np.isfinite(scores.axes).sum(axis=1) == scores.coverage).all()
    assert (np.isfinite(scores.totals) == (scores.coverage >= 3)).all()


@given(CUSTOMERS, st.randoms(use_true_random=False))
def test_the_order_of_the_customers_changes_nothing(customers: list[One], random: Random) -> None:
    order = list(range(len(customers)))
    random.shuffle(order)
    _, plain = scored(customers)
    _, mixed = scored([customers[place] for place in order])
    np.testing.assert_allclose(plain.axes[order], mixed.axes)


@given(CUSTOMERS.filter(bool), st.data())
def test_one_more_good_thing_never_lowers_an_axis(
    customers: list[One], data: st.DataObject
) -> None:
    """Judged by the same standards, as a customer is until they are fitted anew."""
    standards, before = scored(customers)
    one = customers[0]
    better = data.draw(
        st.sampled_from(
            [
                replace(one, signs=[*one.signs, 0]),
                replace(one, referrals=[*one.referrals, 0]),
                replace(one, contests=[*one.contests, (0, True)]),
            ]
        )
    )
    found = figures(events([better, *customers[1:]]), TODAY, SHIPPED)
    after = judge(found, standards, SHIPPED)
    was = before.axes[0]
    assert (after.axes[0][np.isfinite(was)] >= was[np.isfinite(was)] - 1e-9).all()


@given(st.lists(st.integers(0, 30), min_size=120, max_size=140))
def test_of_many_peers_a_sample_gives_nearly_the_same_percentile(repeats: list[int]) -> None:
    standards, scores = scored(buyers(*repeats))
    assert len(standards.whole.rates) == 101
    if len(set(repeats)) == 1:
        return
    below = np.array([sum(other < one for other in repeats) for one in repeats])
    same = np.array([sum(other == one for other in repeats) for one in repeats])
    exact = 100 * (below + same / 2) / len(repeats)
    assert np.abs(column(scores, Axis.REPEATS) - exact).max() < 2


VALUES = st.tuples(*[st.none() | st.floats(0, 100) for _ in AXES])


@given(VALUES, VALUES)
def test_what_moved_the_total_adds_up(
    before: tuple[float | None, ...], after: tuple[float | None, ...]
) -> None:
    parts, rest = moved(before, after)
    assert sum(parts.values()) + rest == pytest.approx((mean(after) or 0) - (mean(before) or 0))


@given(VALUES, st.tuples(*[st.floats(0, 100) for _ in AXES]))
def test_contributions_add_up_to_the_distance_from_typical_peers(
    axes: tuple[float | None, ...], medians: tuple[float, ...]
) -> None:
    known = [median for value, median in zip(axes, medians, strict=True) if value is not None]
    total = mean(axes)
    if total is not None:
        gap = total - sum(known) / len(known)
        assert sum(contributions(axes, medians).values()) == pytest.approx(gap)


def test_the_strongest_three_of_each_direction_are_told() -> None:
    points = dict(zip(AXES, (1.0, 4.0, 2.0, 3.0, -0.01), strict=True))
    told = [axis for axis, _ in strongest(points)]
    assert told == [Axis.REFERENCE, Axis.RECOMMENDS, Axis.BREADTH]


def test_the_ladder_is_climbed_rung_by_rung() -> None:
    lively = Contact(touches=3, recent_touches=3, days_known=90, promises=0, kept=0)
    assert ladder(lively, SHIPPED).reached is Rung.PASSION
    old = replace(lively, touches=12, days_known=365)
    assert ladder(old, SHIPPED).reached is Rung.INTIMACY
    kept = replace(old, promises=5, kept=4)
    assert ladder(kept, SHIPPED).reached is Rung.COMMITMENT
    assert ladder(replace(kept, kept=3), SHIPPED).reached is Rung.INTIMACY
    assert ladder(replace(kept, recent_touches=2), SHIPPED).reached is None


def test_few_promises_and_nobody_met_are_unknown_rungs() -> None:
    nobody = ladder(Contact(0, 0, None, 4, 4), SHIPPED)
    assert nobody.met == (None, None, None) and nobody.reached is None
