from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from crm_desktop.insights.funnel import (
    Funnel,
    Velocity,
    contributions,
    funnel,
    stages_never_visited,
    velocity,
)
from crm_desktop.insights.shrunk_share import shrunk_share
from crm_desktop.insights.weights import Weights
from crm_desktop.insights.winning import base_rate

DAY = date(2026, 11, 28)
TODAY = DAY.toordinal()
OPEN, WON, LOST = 0, 1, 2


def of(deals: list[tuple[int, list[tuple[int, int]], int]]) -> Funnel:
    """A funnel of deals: outcome, moves (stage, days ago), closed days ago (-1: open)."""
    moves = [
        (place, stage, TODAY - ago)
        for place, (_, steps, _) in enumerate(deals)
        for stage, ago in steps
    ]
    places, stages, days = (np.array(part, dtype=np.int64) for part in zip(*moves, strict=True))
    return funnel(
        outcomes=np.array([outcome for outcome, _, _ in deals], dtype=np.int64),
        furthest=np.array([max(s for s, _ in steps) for _, steps, _ in deals]),
        stands=np.array([steps[-1][0] for _, steps, _ in deals]),
        moves=(places, stages, days),
        closed=np.array([TODAY - ago if ago >= 0 else 0 for _, _, ago in deals]),
        as_of=DAY,
    )


def test_a_deal_has_reached_every_stage_before_the_furthest_it_stood_at() -> None:
    found = of([(OPEN, [(0, 30), (4, 10)], -1), (LOST, [(0, 40), (1, 20)], 5)])
    assert [stage.reached for stage in found.stages] == [2, 2, 1, 1, 1, 0, 0]
    assert [stage.visited for stage in found.stages] == [2, 1, 0, 0, 1, 0, 0]
    assert stages_never_visited(found.stages) == (2, 3)
    assert found.stages[4].open_here == 1


def test_deals_open_at_a_stage_decide_nothing_about_going_on_from_it() -> None:
    deals = [(LOST, [(0, 30)], 10)] * 4 + [(OPEN, [(0, 30), (1, 5)], -1)] * 6
    deals += [(OPEN, [(0, 5)], -1)] * 50
    on = of(deals).stages[0].went_on
    assert on is not None and (on.k, on.n) == (6, 10)
    assert of(deals).stages[1].went_on is not None


def test_few_cases_are_counted_and_get_no_share() -> None:
    on = of([(LOST, [(0, 30)], 10), (OPEN, [(0, 30), (1, 5)], -1)]).stages[0].went_on
    assert on is not None and (on.k, on.n, on.rate) == (1, 2, None)


def test_days_at_a_stage_count_open_deals_as_far_as_they_are() -> None:
    gone = [(OPEN, [(0, 40), (1, 40 - days)], -1) for days in (10, 12, 14, 16, 18)]
    still = [(OPEN, [(0, 30)], -1)] * 4
    assert of(gone).stages[0].median_days == 14
    assert of(gone + still).stages[0].median_days == 18


def test_a_closed_deal_that_only_ever_had_a_later_stage_says_nothing_of_its_days() -> None:
    found = of([(LOST, [(5, 60)], 10)] * 8)
    assert found.stages[5].median_days is None and found.stages[5].visited == 8


def test_velocity_is_open_times_rate_times_mean_by_days() -> None:
    outcomes = np.array([OPEN] * 4 + [WON] * 6 + [LOST] * 4)
    found = velocity(
        outcomes=outcomes,
        amounts=np.full(14, 1000),
        known=np.ones(14, dtype=bool),
        days=np.array([5] * 4 + [40] * 10),
    )
    assert found.cycle_days == 40 and found.mean_won == 1000
    assert found.win_rate == pytest.approx(base_rate(6, 10))
    assert found.per_day == pytest.approx(4 * base_rate(6, 10) * 1000 / 40)


def test_the_rate_is_shrunk_as_much_as_the_firm_weighs() -> None:
    found = velocity(
        outcomes=np.array([WON] * 6 + [LOST] * 4), amounts=np.full(10, 1000),
        known=np.ones(10, dtype=bool), days=np.full(10, 40), weights=Weights(shrink=0),
    )  # fmt: skip
    assert found.win_rate == pytest.approx(0.6, abs=0.01)


def test_too_few_won_deals_have_no_velocity() -> None:
    found = velocity(
        outcomes=np.array([OPEN, WON]), amounts=np.array([1, 1]), known=np.ones(2, dtype=bool),
        days=np.array([1, 1]),
    )  # fmt: skip
    assert found.per_day is None and found.open == 1


POSITIVE = some.floats(0.01, 1e6)


@given(some.lists(POSITIVE, min_size=8, max_size=8))
def test_contributions_add_up_to_the_way_from_one_velocity_to_the_other(
    values: list[float],
) -> None:
    def made(open_deals: float, rate: float, mean: float, days: float) -> Velocity:
        n, length = max(round(open_deals), 1), max(round(days), 1)
        return Velocity(n * rate * mean / length, n, rate, mean, length, 9, 9)

    now, before = made(*values[:4]), made(*values[4:])
    assert now.per_day is not None and before.per_day is not None
    found = contributions(now, before)
    total = sum(points for _, points in found)
    scale = max(now.per_day, before.per_day)
    assert total == pytest.approx(now.per_day - before.per_day, abs=1e-6 * scale)
    assert [abs(p) for _, p in found] == sorted((abs(p) for _, p in found), reverse=True)


@given(some.integers(5, 200), some.data(), some.floats(0, 1))
def test_a_shrunk_share_lies_between_what_was_counted_and_the_common_one(
    n: int, data: some.DataObject, mean: float
) -> None:
    k = data.draw(some.integers(0, n))
    found = shrunk_share(k, n, mean)
    assert found.rate is not None and found.low is not None and found.high is not None
    middle = min(max(mean, 0.01), 0.99)
    low, high = sorted((k / n, middle))
    assert low - 1e-9 <= found.rate <= high + 1e-9
    assert 0 <= found.low <= found.rate <= found.high <= 1
    if k < n:
        more = shrunk_share(k + 1, n, mean)
        assert more.rate is not None and more.rate > found.rate
