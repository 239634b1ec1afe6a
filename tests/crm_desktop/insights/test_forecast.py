from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from crm_desktop.insights.deal_amounts import with_means
from crm_desktop.insights.forecast import (
    USUAL_SPREAD,
    Forecast,
    Learnt,
    OpenDeals,
    Past,
    bias,
    coverage,
    forecast,
    grouped,
    in_periods,
    learn,
    past,
)
from crm_desktop.insights.survival import Cycle, cycle

DAY = date(2026, 11, 28)
SURE = Learnt(0, 0.0)


def taking(*days: int, open_days: tuple[int, ...] = ()) -> Cycle:
    """Deals that were won after so many days; others are open still."""
    outcomes = [1] * len(days) + [0] * len(open_days)
    return cycle(np.array([*days, *open_days]), np.array(outcomes), as_of=DAY)


def deals(n: int, p: float = 0.5, amount: int = 100, age: int = 0, expected: int = -1) -> OpenDeals:
    return OpenDeals(np.full(n, p), np.full(n, amount), np.full(n, age), np.full(n, expected))


def test_a_deal_is_decided_when_others_of_its_age_were() -> None:
    chances = in_periods(deals(1, 0.6, age=20), [20, 40], taking(10, 30, 50, 50))
    assert chances[0] == pytest.approx([0.6 / 3, 0.6 * 2 / 3])


def test_a_deal_older_than_all_that_stayed_open_brings_nothing() -> None:
    chances = in_periods(deals(1, 0.9, age=60), [1000], taking(10, 20, 30, open_days=(90, 90)))
    assert chances[0] == pytest.approx([0])


def test_a_deal_older_than_any_that_ended_begins_anew_where_none_stayed_open() -> None:
    chances = in_periods(deals(1, 0.5, age=60), [15, 40], taking(10, 20, 30, 40))
    assert chances[0] == pytest.approx([0.5 / 4, 0.5 * 3 / 4])


def test_an_expected_close_draws_half_of_the_chance_to_its_month() -> None:
    plain = in_periods(deals(1, 0.8), [10, 20, 30], taking(5, 15, 25, 25))
    said = in_periods(deals(1, 0.8, expected=20), [10, 20, 30], taking(5, 15, 25, 25))
    assert said[0] == pytest.approx([plain[0][0] / 2, plain[0][1] / 2 + 0.4, plain[0][2] / 2])


def test_the_draws_have_the_mean_and_the_quantiles_of_the_binomial() -> None:
    from scipy.stats import binom

    found = forecast(deals(40, 0.3), [100], taking(10, 20, 30, 40, 50), each=SURE, together=SURE)
    assert found.total.mean == pytest.approx(40 * 0.3 * 100, rel=0.02)
    for share, value in ((0.1, found.total.p10), (0.5, found.total.p50), (0.9, found.total.p90)):
        assert value / 100 == pytest.approx(binom.ppf(share, 40, 0.3), abs=1)


def test_what_was_learnt_widens_the_range_and_leaves_the_middle() -> None:
    takes = taking(10, 20, 30, 40, 50)
    sure = forecast(deals(60, 0.4), [100], takes, each=SURE, together=SURE).total
    wide = forecast(deals(60, 0.4), [100], takes, each=SURE, together=Learnt(9, 0.5)).total
    assert wide.p10 < sure.p10 < sure.p90 < wide.p90
    assert wide.p50 == pytest.approx(sure.p50, rel=0.08)


@pytest.mark.parametrize("n", [1_000, 1_001])
def test_very_many_deals_are_drawn_like_many(n: int) -> None:
    found = forecast(deals(n, 0.3), [20, 60], taking(10, 20, 30, 40, 50), each=SURE, together=SURE)
    spread = 1.2816 * (n * 0.3 * 0.7) ** 0.5
    assert found.total.p50 / 100 == pytest.approx(n * 0.3, abs=3)
    assert found.total.p10 / 100 == pytest.approx(n * 0.3 - spread, abs=3)
    assert found.total.p90 / 100 == pytest.approx(n * 0.3 + spread, abs=3)
    assert found.periods[0].mean / 100 == pytest.approx(n * 0.12, rel=0.02)


def made(amounts: list[int], scale: int = 1, order: list[int] | None = None) -> Forecast:
    places = np.array(order if order is not None else range(len(amounts)))
    n = len(amounts)
    some_deals = OpenDeals(
        np.linspace(0.1, 0.9, n)[places],
        (np.array(amounts) * scale)[places],
        np.arange(n)[places] * 3,
        np.full(n, -1),
    )
    return forecast(some_deals, [10, 25, 60], taking(5, 12, 20, 33, 47), draws=500)


@settings(deadline=None, max_examples=25)
@given(some.lists(some.integers(1, 10_000), min_size=1, max_size=8), some.data())
def test_the_order_of_deals_changes_nothing_and_another_currency_only_the_scale(
    amounts: list[int], data: some.DataObject
) -> None:
    first = made(amounts)
    order = data.draw(some.permutations(range(len(amounts))))
    second = made(amounts, order=order)
    assert first.total.p50 == second.total.p50 and first.total.p90 == second.total.p90
    assert [p.p90 for p in first.periods] == [p.p90 for p in second.periods]
    scaled = made(amounts, scale=7)
    assert scaled.total.p90 == 7 * first.total.p90 and scaled.total.p10 == 7 * first.total.p10
    for said in (*first.periods, first.total):
        assert 0 <= said.p10 <= said.p50 <= said.p90 <= sum(amounts)


def test_quarters_are_drawn_of_their_months_together() -> None:
    takes = taking(5, 12, 20, 33, 47)
    found = forecast(deals(20), [10, 25, 60], takes, each=SURE, together=SURE)
    first, second = grouped(deals(20), found.by_deal, [0, 0, 1], SURE)
    assert first.mean + second.mean == pytest.approx(found.total.mean, rel=0.03)
    assert first.mean == pytest.approx(sum(p.mean for p in found.periods[:2]), rel=0.03)


def told(expected: float, won: int, middle: int, came: int, high: int = 10**9) -> Past:
    return Past(DAY, expected, expected * 0.5, won, 0, middle, high, came)


def test_nothing_is_learnt_from_nothing_but_the_usual_spread() -> None:
    assert learn([]) == Learnt(0, USUAL_SPREAD)
    assert bias([]) is None and coverage([]) is None


def test_right_forecasts_narrow_the_spread_and_wrong_ones_widen_it() -> None:
    right = learn([told(100, 100, 1, 1)] * 8)
    wrong = learn([told(100, 190, 1, 1), told(100, 10, 1, 1)] * 4)
    assert right.spread < USUAL_SPREAD < wrong.spread


def test_bias_is_told_as_a_share_and_coverage_as_how_often() -> None:
    pasts = [told(1, 1, 150, 100), told(1, 1, 150, 200, high=160)]
    assert bias(pasts) == pytest.approx(0)
    assert coverage(pasts) == 0.5
    assert bias([told(1, 0, 150, 0)]) is None


@pytest.mark.parametrize("n", [100, 101])
def test_many_deals_are_tried_like_few(n: int) -> None:
    wins = np.zeros(n, dtype=bool)
    wins[: n // 2] = True
    found = past(DAY, deals(n), wins, 100, taking(5, 10, 20, 30, 40), SURE, draws=4_000)
    assert found.middle == pytest.approx(n * 50, rel=0.05)
    assert found.low == pytest.approx(100 * (n / 2 - 1.28 * (n / 4) ** 0.5), rel=0.06)
    assert found.came == n // 2 * 100 and found.is_covered


def test_amounts_that_are_not_known_are_the_mean_of_won_ones_of_the_product() -> None:
    amounts = np.array([10] * 5 + [100] * 5 + [0, 0])
    products = np.array([1] * 5 + [2] * 5 + [2, 0])
    won = np.array([True] * 10 + [False] * 2)
    filled, has = with_means(amounts, amounts > 0, products, won)
    assert filled[-2:].tolist() == [100, 55] and has.all()
    few = with_means(amounts[6:], amounts[6:] > 0, products[6:], won[6:])
    assert few[1].tolist() == [True] * 4 + [False] * 2
