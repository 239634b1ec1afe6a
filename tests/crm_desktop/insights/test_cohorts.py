from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.cohorts import Cohorts, cohorts

DAY = date(2026, 6, 30)


def found_in(orders: list[list[tuple[date, int]]], as_of: date = DAY) -> Cohorts:
    starts = np.append(0, np.cumsum([len(one) for one in orders])).astype(np.int64)
    flat = [order for one in orders for order in sorted(one)]
    days = np.array([day.toordinal() for day, _ in flat], dtype=np.int64)
    nets = np.array([net for _, net in flat], dtype=np.int64)
    return cohorts(starts, days, nets, as_of=as_of)


def test_with_many_new_customers_the_periods_are_quarters() -> None:
    came = [[(date(2025, 7, 1 + i), 100), (date(2026, 4, 1), 50)] for i in range(20)]
    found = found_in([*came, [(date(2026, 1, 5), 70)]])
    assert found.months == 3
    assert found.starts == (date(2025, 7, 1), date(2025, 10, 1), date(2026, 1, 1), date(2026, 4, 1))
    assert found.sizes == (20, 0, 1, 0)
    assert found.buying[0] == (20, 0, 0, 20)
    assert found.sales[0] == (2000, 0, 0, 1000)
    assert (found.n, found.is_open) == (21, False)


def test_with_few_the_periods_are_years_and_the_last_is_open() -> None:
    found = found_in([
        [(date(2024, 3, 1), 100), (date(2025, 5, 1), 10), (date(2025, 6, 1), 10)],
        [(date(2024, 9, 1), 100), (date(2026, 5, 1), 10)],
    ])  # fmt: skip
    assert (found.months, found.is_open) == (12, True)
    assert found.buying == ((2, 1, 1), (0, 0), (0,))
    assert found.behind[0] == ((0, 1), (0,), (1,))
    assert found.kept is not None
    assert (found.kept.n, found.kept.kept) == (2, 1)
    assert 0 < found.kept.low < 0.5 < found.kept.high < 1


def test_a_credit_is_no_order_but_lowers_the_sales() -> None:
    found = found_in([[(date(2025, 1, 1), -30), (date(2025, 2, 1), 100), (date(2026, 1, 1), -20)]])
    assert found.starts[0].year == 2025
    assert found.buying == ((1, 0), (0,))
    assert found.sales == ((70, -20), (0,))


def test_whose_year_after_is_not_over_says_nothing() -> None:
    assert found_in([[(date(2026, 1, 1), 5)]]).kept is None
    assert found_in([[(date(2025, 1, 1), 5)]]).kept is None


def test_without_orders_nobody_came() -> None:
    found = found_in([])
    assert (found.n, found.kept) == (0, None)


order = st.tuples(st.dates(date(2019, 1, 1), DAY), st.integers(-50, 500))
everybody = st.lists(st.lists(order, min_size=1, max_size=6), max_size=15)


@given(everybody, st.dates(DAY, date(2031, 12, 31)))
def test_the_triangle_counts_everyone_in_their_first_period(
    orders: list[list[tuple[date, int]]], as_of: date
) -> None:
    found = found_in(orders, as_of)
    for size, row in zip(found.sizes, found.buying, strict=True):
        assert row[0] == size
        assert all(0 <= bought <= size for bought in row)
    came = sum(any(net >= 0 for _, net in one) for one in orders)
    assert found.n <= came
    mixed = found_in(orders[::-1], as_of)
    assert (mixed.sizes, mixed.buying, mixed.sales) == (found.sizes, found.buying, found.sales)


@pytest.mark.parametrize("day", [date(2026, 12, 31), date(2026, 3, 31)])
def test_on_the_last_day_of_a_period_it_is_over(day: date) -> None:
    many = [[(date(2026, 1, 1), 5)] for _ in range(30)]
    assert not found_in(many, day).is_open
