"""BG/NBD, MBG/NBD and Gamma-Gamma, against published points, simulation and another library."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter

from crm_desktop.insights.lifetimes import (
    BuyingFit,
    Histories,
    ValueFit,
    alive,
    expected_orders,
    expected_value,
    fit_bg_nbd,
    fit_gamma_gamma,
    fit_mbg_nbd,
)
from crm_desktop.insights.lifetimes.buying import AT_LEAST
from crm_desktop.insights.lifetimes.fitting import folded
from crm_desktop.insights.lifetimes.held_out import held_out, orders_soon
from tests.crm_desktop.insights.buyers_at_hand import order_days_of, simulated

# As published for CDNOW's 2,357 customers (Fader, Hardie and Lee 2005; Batislam et al. 2007).
BG = BuyingFit(.243, 4.414, .793, 2.426, -9582.4, 2357, 0, True, True, None)  # fmt: skip
MBG = BuyingFit(.525, 6.183, .891, 1.614, -9582.1, 2357, 1, True, True, None)  # fmt: skip
VALUE = ValueFit(6.25, 3.74, 15.44, 0.0, 946, 0, .1, True, True, None)  # fmt: skip


def one(value: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([float(value)])


def test_the_published_customer_is_expected_to_order_1_226_times() -> None:
    found = expected_orders(BG, 39.0, one(2), one(30.43), one(38.86))
    assert found[0] == pytest.approx(1.226, abs=0.0005)


def test_the_published_values_of_an_order_come_out() -> None:
    # Fader and Hardie 2013: one repeat order worth as much as everybody's mean stays about there.
    mean = VALUE.p * VALUE.v / (VALUE.q - 1)
    assert mean == pytest.approx(35.2, abs=0.1)
    assert expected_value(VALUE, one(0), one(0))[0] == pytest.approx(mean)
    assert expected_value(VALUE, one(2), one(22.35))[0] == pytest.approx(24.65, abs=0.05)


def test_who_ordered_once_stays_for_ever_by_bg_nbd_and_not_by_mbg_nbd() -> None:
    assert alive(BG, one(0), one(0), one(500))[0] == 1
    chances = alive(MBG, np.zeros(3), np.zeros(3), np.array([1.0, 50, 500]))
    assert chances[0] > chances[1] > chances[2]


buying = st.tuples(
    st.integers(0, 80), st.floats(0, 1), st.floats(0.2, 500), st.floats(0.01, 400)
).map(lambda row: (float(row[0]), row[1] * row[2] if row[0] else 0.0, row[2], row[3]))


@given(buying, st.sampled_from([BG, MBG]))
def test_chances_and_expectations_stay_within_their_bounds(
    row: tuple[float, float, float, float], fit: BuyingFit
) -> None:
    x, tx, age, weeks = row
    chance = alive(fit, one(x), one(tx), one(age))[0]
    soon = orders_soon(fit, weeks, one(x), one(tx), one(age))[0]
    more = expected_orders(fit, weeks, one(x), one(tx), one(age))[0]
    further = expected_orders(fit, weeks * 2, one(x), one(tx), one(age))[0]
    assert 0 <= soon <= chance <= 1
    assert soon * (1 - 1e-9) <= more <= further + 1e-12  # one order soon is at least an order


@given(buying, st.floats(0.1, 200))
def test_longer_silence_makes_it_less_probable(
    row: tuple[float, float, float, float], longer: float
) -> None:
    x, tx, age, _ = row
    now = alive(MBG, one(x), one(tx), one(age))[0]
    later = alive(MBG, one(x), one(tx), one(age + longer))[0]
    assert later <= now + 1e-12


@pytest.mark.parametrize("shift", [0, 1])
def test_parameters_of_simulated_customers_are_found_again(shift: int) -> None:
    seen = simulated(6_000, (0.6, 5.0, 0.8, 2.5), shift)
    fit = (fit_bg_nbd, fit_mbg_nbd)[shift](seen)
    assert fit.converged and fit.identified and fit.note is None
    assert (fit.r, fit.alpha) == pytest.approx((0.6, 5.0), rel=0.15)
    assert fit.a / (fit.a + fit.b) == pytest.approx(0.8 / 3.3, rel=0.15)


def test_the_value_of_simulated_orders_is_found_again() -> None:
    fit = fit_gamma_gamma(simulated(8_000, (0.8, 5.0, 0.6, 2.5), 1))
    assert fit.identified
    assert fit.p * fit.v / (fit.q - 1) == pytest.approx(6 * 16 / 3, rel=0.05)


def test_another_library_finds_the_same() -> None:
    seen = simulated(1_500, (0.5, 6.0, 0.9, 1.8), 1)
    pairs = (
        (fit_bg_nbd(seen), BetaGeoFitter().fit(seen.x, seen.tx, seen.T)),
        (fit_mbg_nbd(seen), ModifiedBetaGeoFitter().fit(seen.x, seen.tx, seen.T)),
    )
    for ours, theirs in pairs:
        expected = [theirs.params_[name] for name in ("r", "alpha", "a", "b")]
        assert [ours.r, ours.alpha, ours.a, ours.b] == pytest.approx(expected, rel=5e-3)
        chances = alive(ours, seen.x, seen.tx, seen.T)
        known = theirs.conditional_probability_alive(seen.x, seen.tx, seen.T)
        assert chances == pytest.approx(known, abs=2e-3)
        orders = expected_orders(ours, 30.0, seen.x, seen.tx, seen.T)
        assert orders == pytest.approx(
            theirs.conditional_expected_number_of_purchases_up_to_time(
                30, seen.x, seen.tx, seen.T
            ),
            rel=1e-2, abs=1e-3,
        )  # fmt: skip
    again = seen.only(seen.x > 0)
    ours_value = fit_gamma_gamma(seen)
    values = GammaGammaFitter().fit(again.x, again.z)
    expected_worth = values.conditional_expected_average_profit(again.x, again.z)
    assert expected_value(ours_value, again.x, again.z) == pytest.approx(expected_worth, rel=5e-3)


@settings(max_examples=10, deadline=None)
@given(st.permutations(range(300)), st.sampled_from([0.01, 130.0, 20_000.0]))
def test_order_of_customers_and_currency_change_nothing(order: list[int], scale: float) -> None:
    seen = simulated(300, (0.9, 5.0, 0.8, 2.5), 1)
    mixed = seen.only(np.array(order))
    assert fit_mbg_nbd(mixed).log_likelihood == pytest.approx(fit_mbg_nbd(seen).log_likelihood)
    dear = Histories(seen.x, seen.tx, seen.T, seen.z * scale)
    cheap, costly = fit_gamma_gamma(seen), fit_gamma_gamma(dear)
    assert (costly.p, costly.q) == pytest.approx((cheap.p, cheap.q), rel=1e-3)
    assert costly.v == pytest.approx(cheap.v * scale, rel=1e-3)


def test_few_customers_and_few_repeaters_are_said_by_a_code() -> None:
    seen = simulated(400, (0.8, 5.0, 0.6, 2.5), 1)
    assert fit_mbg_nbd(seen.only(np.arange(AT_LEAST - 1))).note == "few_customers"
    often, once = np.flatnonzero(seen.x > 0), np.flatnonzero(seen.x == 0)
    few = fit_mbg_nbd(seen.only(np.concatenate([often[:49], once[:60]])))
    assert (few.note, few.identified) == ("few_repeaters", False)
    assert fit_gamma_gamma(seen.only(often[:49])).note == "few_repeaters"


def test_when_nobody_ever_left_the_model_is_not_identified() -> None:
    dice = np.random.default_rng(3)
    rate = dice.gamma(2.0, 1 / 10, 400)
    x = dice.poisson(rate * 100).astype(float)
    tx = np.where(x > 0, 100 * dice.beta(np.maximum(x, 1), 1), 0)
    fit = fit_mbg_nbd(Histories(x, tx, np.full(400, 100.0), np.zeros(400)))
    assert (fit.identified, fit.note) == (False, "nobody_leaves")


def test_values_that_are_all_equal_or_hang_on_frequency_have_no_model() -> None:
    seen = simulated(500, (0.8, 5.0, 0.6, 2.5), 1)
    flat = Histories(seen.x, seen.tx, seen.T, np.where(seen.x > 0, 10.0, 0.0))
    assert fit_gamma_gamma(flat).note == "all_equal"
    tied = fit_gamma_gamma(Histories(seen.x, seen.tx, seen.T, seen.z * (seen.x + 1)))
    assert (tied.note, tied.identified) == ("value_hangs_on_frequency", False)
    assert tied.correlation is not None and tied.correlation > 0.3


def test_customers_who_gave_more_back_are_left_out_and_counted() -> None:
    seen = simulated(500, (0.8, 5.0, 0.6, 2.5), 1)
    z = np.where(np.arange(500) < 100, -1.0, seen.z)
    fit = fit_gamma_gamma(Histories(seen.x, seen.tx, seen.T, z))
    assert fit.n == np.count_nonzero((seen.x > 0) & (z > 0))
    assert fit.left_out == np.count_nonzero((seen.x > 0) & (z <= 0))


def test_fits_are_kept_as_json_also_those_without_numbers() -> None:
    for fit in (BG, fit_mbg_nbd(simulated(20, (0.5, 5, 1, 2), 1))):
        again = BuyingFit.from_json(json.loads(json.dumps(fit.as_json(), allow_nan=False)))
        assert again.as_json() == fit.as_json()
    empty = fit_gamma_gamma(simulated(20, (0.5, 5, 1, 2), 1))
    kept = json.loads(json.dumps(empty.as_json(), allow_nan=False))
    assert ValueFit.from_json(kept).as_json() == empty.as_json()


def test_equal_rows_are_folded_with_their_number() -> None:
    (x, y), counts = folded(np.array([2.0, 1, 2, 2]), np.array([5.0, 5, 5, 6]))
    assert (x.tolist(), y.tolist(), counts.tolist()) == ([1, 2, 2], [5, 5, 6], [1, 2, 1])


def test_on_weeks_held_out_the_model_is_better_where_customers_differ() -> None:
    starts, days = order_days_of(900, as_of=1_000)
    found = held_out(starts, days, 1_000)
    assert found is not None
    assert found.is_better and 0 < found.brier < found.brier_base < 0.25


def test_without_enough_before_the_weeks_held_out_nothing_is_tried() -> None:
    starts, days = order_days_of(60, as_of=1_000)
    assert held_out(starts, days, 1_000) is None
    assert held_out(np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int64), 1_000) is None
