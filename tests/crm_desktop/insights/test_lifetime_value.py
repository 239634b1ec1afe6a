import numpy as np
import pytest

from crm_desktop.insights import lifetime_value as insight
from crm_desktop.insights.lifetime_value import Horizon, Plan
from crm_desktop.insights.lifetimes import fit_gamma_gamma, fit_mbg_nbd
from tests.crm_desktop.insights.buyers_at_hand import simulated

SEEN = simulated(900, (0.7, 5.0, 0.7, 2.5), 1)
BUYING, VALUE = fit_mbg_nbd(SEEN), fit_gamma_gamma(SEEN)
THREE_YEARS = Horizon(36, 0.1)


def test_money_of_later_quarters_is_worth_less_today() -> None:
    factors = THREE_YEARS.factors
    assert len(factors) == 12 and (np.diff(factors) < 0).all()
    assert factors[0] == pytest.approx(1.1**-0.125)
    assert Horizon(36, 0.0).factors.tolist() == [1.0] * 12
    assert THREE_YEARS.edges[-1] == pytest.approx(3 * 365.25 / 7)


def test_a_longer_horizon_brings_more_and_a_higher_discount_less() -> None:
    values = insight.by_model(BUYING, VALUE, SEEN, THREE_YEARS)
    longer = insight.by_model(BUYING, VALUE, SEEN, Horizon(48, 0.1))
    dearer = insight.by_model(BUYING, VALUE, SEEN, Horizon(36, 0.2))
    assert (longer > values).all() and (dearer < values).all() and (values > 0).all()


def test_the_mean_of_drawn_futures_is_the_expected_value() -> None:
    futures = insight.futures(BUYING, VALUE, (), SEEN, THREE_YEARS)
    expected = insight.by_model(BUYING, VALUE, SEEN, THREE_YEARS).sum()
    assert futures.sum(axis=1).mean() == pytest.approx(expected, rel=0.03)


def test_the_interval_is_wider_for_fits_to_customers_drawn_anew_and_the_same_every_time() -> None:
    fits = insight.fits_anew(SEEN, BUYING, VALUE)
    assert len(fits) == insight.FITS

    def width(chosen: insight.Fits) -> float:
        low, high = insight.interval(
            insight.futures(BUYING, VALUE, chosen, SEEN, THREE_YEARS).sum(axis=1)
        )
        return float(high - low)

    assert width(fits) > width(())
    assert width(fits) == width(fits)


def plan(**changed: list[float]) -> Plan:
    columns = {"chances": [1.0], "weekly": [0.5], "worth": [100.0], "deals": [0.0]} | changed
    return Plan(*(np.array(columns[name]) for name in ("chances", "weekly", "worth", "deals")))


def test_a_plan_goes_on_at_the_usual_rhythm_while_customers_stay() -> None:
    year = Horizon(12, 0.0)
    weeks = 365.25 / 7
    assert insight.by_plan(plan(), year, 1.0)[0] == pytest.approx(50 * weeks)
    assert insight.by_plan(plan(chances=[0.2]), year, 1.0)[0] == pytest.approx(10 * weeks)
    some = insight.by_plan(plan(), year, 0.8)[0]
    assert 0.8 * 50 * weeks < some < 50 * weeks


def test_open_deals_stand_in_place_of_the_rhythm() -> None:
    assert insight.by_plan(plan(deals=[700.0], chances=[0.5]), THREE_YEARS, 0.9)[0] == 350


def test_drawn_plans_have_the_planned_mean() -> None:
    one = plan(weekly=[1.0, 0.3], worth=[100.0, 20.0], deals=[0.0, 900.0], chances=[0.7, 0.9])
    futures = insight.planned_futures(one, THREE_YEARS, 0.85, 0.4)
    expected = insight.by_plan(one, THREE_YEARS, 0.85)
    assert futures.mean(axis=0) == pytest.approx(expected, rel=0.08)
    low, high = insight.interval(futures)
    assert (low < expected).all() and (expected < high).all()


def test_of_nobody_a_year_ago_half_are_taken_to_stay() -> None:
    assert insight.retention_of(0, 0) == 0.5
    assert insight.retention_of(98, 98) == 0.99
