"""How long deals take: the oracle is lifelines."""

from __future__ import annotations

import math
from datetime import date

import lifelines
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from crm_desktop.insights.survival import (
    cycle,
    incidence,
    kaplan_meier,
    median_of,
    share_younger,
)

DAY = date(2026, 11, 28)
DEALS = some.lists(some.tuples(some.integers(0, 400), some.integers(0, 3)), min_size=1, max_size=60)


def arrays(deals: list[tuple[int, int]]) -> tuple[np.ndarray, np.ndarray]:
    days, outcomes = zip(*deals, strict=True)
    return np.array(days, dtype=np.int64), np.array(outcomes, dtype=np.int64)


@pytest.mark.parametrize("seed", range(4))
def test_the_share_still_open_and_its_interval_are_those_of_lifelines(seed: int) -> None:
    rng = np.random.default_rng(seed)
    days, ended = rng.integers(1, 120, 150), rng.random(150) < 0.6
    ours = kaplan_meier(days, ended)
    theirs = lifelines.KaplanMeierFitter().fit(days, ended)
    shares = theirs.survival_function_at_times(ours.days).to_numpy()
    assert ours.shares == pytest.approx(shares)
    bounds = theirs.confidence_interval_.loc[ours.days].to_numpy()
    known = (ours.shares > 0) & (ours.shares < 1)
    assert np.column_stack((ours.low, ours.high))[known] == pytest.approx(bounds[known])
    median = theirs.median_survival_time_
    assert median_of(ours.days, ours.shares) == (None if math.isinf(median) else median)


@pytest.mark.parametrize("cause", [1, 2])
def test_won_and_lost_are_cumulative_incidences_as_lifelines_has_them(cause: int) -> None:
    rng = np.random.default_rng(cause)
    days = rng.permutation(500)[:200] + 1  # lifelines moves days that are alike
    outcomes = rng.integers(0, 4, 200)
    ours = incidence(days, outcomes, cause)
    theirs = lifelines.AalenJohansenFitter(calculate_variance=True).fit(
        days, outcomes, event_of_interest=cause
    )
    shares = theirs.cumulative_density_.iloc[:, 0].loc[ours.days].to_numpy()
    assert ours.shares == pytest.approx(shares)
    bounds = theirs.confidence_interval_.loc[ours.days].to_numpy()
    known = np.isfinite(bounds[:, 0]) & (ours.shares > 0)  # lifelines has none at the very end
    assert np.column_stack((ours.low, ours.high))[known] == pytest.approx(bounds[known])


@given(DEALS)
@example([(0, 1), (1, 1), (2, 0), (2, 1), (3, 1)])  # thirds that add up to a hair over one
def test_still_open_and_all_ends_add_up_to_one_and_stay_between_nought_and_one(
    deals: list[tuple[int, int]],
) -> None:
    days, outcomes = arrays(deals)
    still = kaplan_meier(days, outcomes != 0)
    ends = [incidence(days, outcomes, cause) for cause in (1, 2, 3)]
    for day in {0, *days.tolist()}:
        assert still.at(day) + sum(end.at(day) for end in ends) == pytest.approx(1)
    for curve in (still, *ends):
        assert np.isfinite([curve.shares, curve.low, curve.high]).all()
        assert ((curve.low <= curve.shares + 1e-9) & (curve.shares <= curve.high + 1e-9)).all()
        assert (curve.low >= 0).all() and (curve.high <= 1).all()
    assert (np.diff(still.shares) <= 1e-12).all()


@given(DEALS, some.data())
def test_the_order_of_the_deals_changes_nothing(
    deals: list[tuple[int, int]], data: some.DataObject
) -> None:
    days, outcomes = arrays(deals)
    order = np.array(data.draw(some.permutations(range(len(days)))))
    first = cycle(days, outcomes, as_of=DAY)
    second = cycle(days[order], outcomes[order], as_of=DAY)
    assert first.median_days == second.median_days
    assert np.array_equal(first.still_open.shares, second.still_open.shares)


def test_a_median_is_told_from_five_deals_that_ended_and_never_of_those_that_stay_open() -> None:
    four = cycle(np.array([1, 2, 3, 4]), np.array([1, 2, 1, 2]), as_of=DAY)
    assert four.median_days is None and four.n == 4
    five = cycle(np.array([1, 2, 3, 4, 5]), np.array([1, 2, 1, 2, 3]), as_of=DAY)
    assert five.median_days == 3 and (five.won, five.lost, five.no_decision) == (2, 2, 1)
    waiting = np.concatenate((np.ones(5, dtype=np.int64), np.full(20, 300)))
    outcomes = np.concatenate((np.ones(5, dtype=np.int64), np.zeros(20, dtype=np.int64)))
    assert cycle(waiting, outcomes, as_of=DAY).median_days is None


def test_deals_without_a_day_of_opening_are_left_out_and_counted() -> None:
    found = cycle(np.array([-1, 10]), np.array([1, 0]), as_of=DAY)
    assert (found.n, found.left_out, found.open) == (1, 1, 1)


def test_no_deals_at_all_have_no_median_and_a_curve_that_stays_at_one() -> None:
    none = np.zeros(0, dtype=np.int64)
    found = cycle(none, none, as_of=DAY)
    assert found.median_days is None and found.still_open.shares.tolist() == [1.0]
    assert found.won_by.shares.tolist() == [0.0]


def test_an_age_is_compared_with_five_won_deals_or_not_at_all() -> None:
    assert share_younger(np.array([10, 20, 30, 40, 50]), 35) == pytest.approx(0.6)
    assert share_younger(np.array([10, 20, 30, 40]), 35) is None
    assert share_younger(np.array([10, 20, 30, 40]), 35, few=3) == pytest.approx(0.75)


def test_what_is_few_is_the_firms_to_say() -> None:
    days, outcomes = np.array([1, 2, 3, 4, 9]), np.array([1, 1, 1, 2, 0])
    found = cycle(days, outcomes, as_of=DAY, few=3)
    assert (found.median_days, found.median_won, found.median_lost) == (3, 2, None)
    assert cycle(days, outcomes, as_of=DAY, few=6).median_days is None
