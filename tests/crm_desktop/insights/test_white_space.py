"""White space by hand, and what must hold for any numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from crm_desktop.insights.white_space import affinity, beside, gaps, medians, shares

TABLES = arrays(
    np.int64, st.tuples(st.integers(1, 8), st.integers(1, 5)), elements=st.integers(-50, 1000)
)
TABLE = np.array([[60, 40, 0], [50, 50, 0], [100, 0, 0], [80, 10, 10]], dtype=np.int64)


def test_the_gap_is_what_is_missing_to_the_middle_share() -> None:
    middle = medians(shares(TABLE))
    assert middle.tolist() == [0.7, 0.25, 0.0]
    assert gaps(TABLE, middle).tolist() == [[10, 0, 0], [20, 0, 0], [0, 25, 0], [0, 15, 0]]


def test_who_bought_nothing_or_gave_more_back_has_no_share_and_no_gap() -> None:
    table = np.array([[0, 0], [-5, -1], [3, -1]], dtype=np.int64)
    assert np.isnan(shares(table)[:2]).all()
    assert shares(table)[2].tolist() == [1.0, 0.0]
    assert gaps(table, np.array([0.2, 0.8])).tolist() == [[0, 0], [0, 0], [0, 2]]


def test_nobody_bought_anything() -> None:
    assert medians(shares(np.zeros((3, 2), dtype=np.int64))).tolist() == [0.0, 0.0]
    assert affinity(np.zeros((0, 2), dtype=np.int64)).n == 0


@given(TABLES)
def test_no_gap_is_negative_or_more_than_the_whole_purchase(table: np.ndarray) -> None:
    found = gaps(table, medians(shares(table)))
    totals = np.clip(table, 0, None).sum(axis=1)
    assert (found >= 0).all() and (found <= totals[:, None]).all()


@given(TABLES, st.integers(1, 500))
def test_another_currency_changes_no_share(table: np.ndarray, scale: int) -> None:
    assert np.allclose(shares(table), shares(table * scale), equal_nan=True)


@given(TABLES)
def test_the_order_of_customers_changes_nothing(table: np.ndarray) -> None:
    middle = medians(shares(table))
    assert np.allclose(middle, medians(shares(table[::-1])))
    assert (affinity(table).together == affinity(table[::-1]).together).all()


def test_likeness_is_the_cosine_of_who_bought() -> None:
    has = (TABLE > 0).astype(float)
    norms = np.sqrt((has**2).sum(axis=0))
    assert affinity(TABLE).likeness == pytest.approx(has.T @ has / np.outer(norms, norms))


def test_lift_counts_pairs_against_chance_and_needs_enough_of_them() -> None:
    table = np.array([[1, 1]] * 5 + [[1, 0]] * 1 + [[0, 1]] * 1 + [[0, 0]] * 3, dtype=np.int64)
    table = np.hstack([table, np.ones((10, 1), dtype=np.int64)])
    found = affinity(table)
    assert found.lift(0, 1, 5) == pytest.approx(5 * 10 / 36)
    assert found.lift(0, 1, 6) is None
    said = beside(found, 1, [0, 2], 5)
    assert said is not None and (said.line, said.pairs) == (0, 5)
    assert beside(found, 1, [2], 5) is None, "what everybody buys says nothing"
