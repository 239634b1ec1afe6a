import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights import leaving
from crm_desktop.insights.leaving import State, reasons_of, states_of
from crm_desktop.insights.lifetimes import BuyingFit, Histories, alive
from crm_desktop.insights.weights import SHIPPED

FIT = BuyingFit(.525, 6.183, .891, 1.614, -9582.1, 2357, 1, True, True, None)  # fmt: skip


def histories(x: float, tx: float, age: float) -> Histories:
    return Histories(np.array([x]), np.array([tx]), np.array([age]), np.zeros(1))


def test_states_go_by_the_chance_where_there_is_one() -> None:
    states = states_of(SHIPPED, np.array([0.1, 0.2, 0.49, 0.5, 1]), np.full(5, np.nan))
    assert [State(state).word for state in states] == ["red", "amber", "amber", "fine", "fine"]


def test_states_go_by_days_overdue_otherwise() -> None:
    states = states_of(SHIPPED, None, np.array([0.2, 1.5, 1.6, 2.5, 2.6, np.nan]))
    words = [State(state).word for state in states]
    assert words == ["fine", "fine", "amber", "amber", "red", "unknown"]


whole = st.integers(0, 40)
times = st.tuples(whole, st.floats(0, 1), st.floats(0.5, 300)).map(
    lambda row: histories(row[0], row[1] * row[2] if row[0] else 0.0, row[2])
)


@given(times, times)
def test_points_by_the_model_add_up_to_the_difference(own: Histories, typical: Histories) -> None:
    points = leaving.by_model(FIT, typical, own)
    chances = [alive(FIT, one.x, one.tx, one.T)[0] for one in (own, typical)]
    assert points.sum() == pytest.approx(100 * (chances[0] - chances[1]), abs=1e-6)


@given(st.floats(0, 3000), st.floats(1, 900), st.floats(1, 900))
def test_points_by_the_rule_add_up_to_what_is_over_one_gap(
    days: float, usual: float, everybody: float
) -> None:
    points = leaving.by_rule(np.array([days]), np.array([usual]), everybody)
    assert points.sum() == pytest.approx(100 * (days / usual - 1), abs=1e-6)


def test_a_long_silence_speaks_against_somebody_who_used_to_order_often() -> None:
    points = leaving.by_model(FIT, histories(2, 30, 40), histories(12, 20, 60))[0]
    reasons = reasons_of(points.tolist(), leaving.MODEL_CODES)
    assert reasons[0].code == "days_since" and reasons[0].points < 0


def test_reasons_come_by_strength_and_what_is_nothing_or_unknown_is_left_out() -> None:
    codes = (("a", "last"), ("b", "all"), ("c", "first"), ("d", "all"))
    found = reasons_of([2.0, -7.06, float("nan"), 0.01], codes)
    assert [(reason.code, reason.points) for reason in found] == [("b", -7.1), ("a", 2.0)]
