"""Decline, against the definitions, other programs and what must hold for any numbers."""

from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from crm_desktop.insights.decline import (
    Falling,
    Measured,
    Thresholds,
    falling,
    falling_amounts,
    fewer_days,
    limit,
    measure,
    parts,
)

AMOUNTS = st.lists(st.integers(0, 50), min_size=8, max_size=12)


def whole(*values: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return np.array(values, dtype=np.int64)


def trend(amounts: list[int]) -> tuple[float, float]:
    p, slope = falling_amounts(np.array([amounts], dtype=np.int64), whole(len(amounts)))
    return float(p[0]), float(slope[0])


@given(st.integers(0, 60), st.integers(0, 60))
def test_the_chance_of_so_few_order_days_is_the_exact_binomial(before: int, last: int) -> None:
    n = before + last
    exact = sum(comb(n, k) for k in range(last + 1)) / 2**n
    assert fewer_days(whole(before), whole(last))[0] == pytest.approx(exact, rel=1e-9)


def mann_kendall(amounts: list[int]) -> float:
    """By the definition, pair by pair."""
    n = len(amounts)
    s = sum(int(np.sign(amounts[j] - amounts[i])) for i in range(n) for j in range(i + 1, n))
    ties = [amounts.count(value) for value in set(amounts)]
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    if not variance:
        return 0.5
    return float(stats.norm.cdf((s - np.sign(s)) / variance**0.5))


@given(AMOUNTS)
def test_the_chance_of_falling_amounts_is_mann_kendalls(amounts: list[int]) -> None:
    assert trend(amounts)[0] == pytest.approx(mann_kendall(amounts), abs=1e-12)


@given(AMOUNTS)
def test_the_slope_is_theil_sens(amounts: list[int]) -> None:
    assert trend(amounts)[1] == pytest.approx(stats.theilslopes(amounts).slope, abs=1e-9)


def test_kendalls_tau_of_scipy_falls_in_the_same_order() -> None:
    steep, flat = [9, 8, 7, 6, 5, 4, 3, 2], [9, 3, 7, 5, 6, 4, 8, 2]
    ours = [trend(amounts)[0] for amounts in (steep, flat)]
    theirs = [
        stats.kendalltau(range(8), amounts, alternative="less", method="exact").pvalue
        for amounts in (steep, flat)
    ]
    assert ours == pytest.approx(theirs, abs=0.02)


def test_fewer_than_eight_quarters_are_not_tested() -> None:
    p, slope = falling_amounts(np.arange(24).reshape(2, 12), whole(7, 8))
    assert np.isnan(p[0]) and np.isnan(slope[0])
    assert not np.isnan(p[1])


@given(AMOUNTS, st.integers(1, 1000))
def test_another_currency_changes_no_chance(amounts: list[int], scale: int) -> None:
    assert trend([amount * scale for amount in amounts])[0] == trend(amounts)[0]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_the_limit_is_benjamini_hochbergs(chances: list[float]) -> None:
    values = np.array(chances)
    found = limit(values, 0.05)
    adjusted = stats.false_discovery_control(values, method="bh")
    near = np.abs(adjusted - 0.05) < 1e-9  # decided by the last digit
    assert ((values <= found) == (adjusted <= 0.05))[~near].all()


@given(st.lists(st.floats(0, 1), min_size=1, max_size=40))
def test_the_order_of_customers_changes_no_limit(chances: list[float]) -> None:
    assert limit(np.array(chances[::-1]), 0.05) == limit(np.array(chances), 0.05)


def test_nobody_tested_gives_a_limit_that_nothing_meets() -> None:
    assert limit(np.array([np.nan, np.nan]), 0.05) == 0.0


def outcome(before: int, last: int, quarters: list[int], known: int) -> Measured:
    table = np.array([quarters], dtype=np.int64)
    net = (sum(quarters[4:8]), sum(quarters[8:]))
    return measure(
        whole(before), whole(last), whole(net[0]), whole(net[1]), table, whole(known), at_least=4
    )


FALLING = [60, 58, 57, 55, 50, 49, 47, 44, 30, 20, 10, 5]
LIMITS = Thresholds(0.05, 0.05)


def state(before: int, last: int, quarters: list[int], known: int = 12) -> Falling:
    return falling(outcome(before, last, quarters, known), LIMITS, fall=0.2)[0]


def test_fewer_days_and_falling_amounts_together_are_red() -> None:
    assert state(14, 3, FALLING) is Falling.RED


def test_one_of_the_two_is_amber() -> None:
    assert state(8, 7, FALLING) is Falling.AMBER
    assert state(14, 3, FALLING, known=7) is Falling.AMBER


def test_a_small_fall_is_never_red() -> None:
    gentle = [112, 111, 110, 109, 108, 107, 106, 105, 104, 103, 102, 101]
    assert state(14, 3, gentle) is Falling.AMBER


def test_fewer_days_with_more_money_are_no_decline() -> None:
    assert state(14, 3, FALLING[::-1], known=7) is Falling.FINE


def test_too_few_order_days_are_unknown() -> None:
    assert state(3, 0, FALLING, known=7) is Falling.UNKNOWN


def test_amounts_all_equal_are_fine() -> None:
    assert state(6, 6, [10] * 12) is Falling.FINE


@given(st.integers(4, 40), st.integers(0, 40))
def test_one_order_day_more_never_makes_a_decline_likelier(before: int, last: int) -> None:
    fewer, more = fewer_days(whole(before, before), whole(last, last + 1))
    assert fewer <= more + 1e-12


def test_the_parts_are_the_lines_that_changed_most_in_points() -> None:
    found = parts({"Pumps": (80, 20), "Valves": (20, 30), "Oil": (0, 0)}, 100)
    assert [(part.name, part.points) for part in found] == [("Pumps", -60.0), ("Valves", 10.0)]
    assert parts({"Pumps": (0, 5)}, 0) == ()


def test_without_customers_there_is_nothing_to_test() -> None:
    assert fewer_days(whole(), whole()).tolist() == []
