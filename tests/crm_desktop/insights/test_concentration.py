from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.concentration import concentration

DAY = date(2026, 11, 22)


def test_the_best_fifth_is_rounded_up_and_its_share_taken_of_all() -> None:
    found = concentration(np.array([100, 50, 30, 10, 5, 5]), as_of=DAY)
    assert (found.n, found.total, found.top20_count) == (6, 200, 2)
    assert found.top20_share == 0.75
    assert found.customers_for_80 == 3
    assert found.as_of == DAY


def test_gini_is_nothing_for_equals_and_nearly_one_for_a_single_buyer() -> None:
    assert concentration(np.full(50, 700), as_of=DAY).gini == pytest.approx(0)
    alone = np.zeros(1000, dtype=np.int64)
    alone[0] = 5
    assert concentration(alone, as_of=DAY).gini == pytest.approx(0.999)


def test_customers_who_gave_back_more_stand_apart() -> None:
    found = concentration(np.array([300, -50, 100, -1, 0]), as_of=DAY)
    assert (found.n, found.total) == (3, 400)
    assert (found.net_negative, found.net_negative_total) == (2, -51)
    assert found.order.tolist() == [0, 2, 4]


@pytest.mark.parametrize("amounts", [[], [0, 0], [-5]])
def test_without_sales_there_are_no_shares(amounts: list[int]) -> None:
    found = concentration(np.array(amounts, dtype=np.int64), as_of=DAY)
    assert (found.top20_share, found.customers_for_80, found.gini) == (None, None, None)


def test_exactly_eighty_percent_is_enough() -> None:
    assert concentration(np.array([80, 20]), as_of=DAY).customers_for_80 == 1
    assert concentration(np.array([79, 21]), as_of=DAY).customers_for_80 == 2


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=60))
def test_gini_equals_the_mean_difference_of_all_pairs(amounts: list[int]) -> None:
    found = concentration(np.array(amounts, dtype=np.int64), as_of=DAY)
    if not found.total:
        return
    pairs = sum(abs(one - other) for one in amounts for other in amounts)
    assert found.gini == pytest.approx(pairs / (2 * len(amounts) * found.total), abs=1e-9)
