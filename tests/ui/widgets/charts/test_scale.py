import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.charts.scale import SMALLEST, round_values


@pytest.mark.parametrize(
    ("low", "high", "values"),
    [
        (0, 0, [0]),
        (0, 88_000, [0, 50_000, 100_000]),
        (0, 100, [0, 50, 100]),
        (-30, 100, [-50, 0, 50, 100]),
        (0, 0.3, [0, 0.1, 0.2, 0.3]),
    ],
)
def test_values_beside_a_chart_are_round(low: float, high: float, values: list[float]) -> None:
    assert round_values(low, high) == pytest.approx(values)


@given(st.floats(-1e12, 0), st.floats(0, 1e12))
def test_they_are_few_and_reach_from_the_lowest_to_the_highest(low: float, high: float) -> None:
    values = round_values(low, high)
    unseen = max((high - low) * 1e-6, SMALLEST)
    assert len(values) <= 8
    assert values[0] <= low + unseen
    assert values[-1] >= high - unseen
