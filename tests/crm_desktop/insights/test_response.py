"""Replies and their hours, ρ with its interval, and when there is none."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.response import association, medians, ranks, replies, spearman

stats = pytest.importorskip("scipy.stats")  # takes longer than an example may
NUMBERS = st.lists(st.floats(-1e6, 1e6), min_size=3, max_size=40)


@given(NUMBERS)
def test_rho_is_that_of_scipy(values: list[float]) -> None:
    one = np.array(values)
    other = one[np.random.default_rng(len(values)).permutation(len(values))]
    found = spearman(one, other)
    if len(set(values)) == 1:
        assert found is None
    else:
        assert found == pytest.approx(stats.spearmanr(one, other).statistic, abs=1e-9)
        np.testing.assert_allclose(ranks(one), stats.rankdata(one))


def test_the_first_of_several_unanswered_mails_waits_until_the_next_reply() -> None:
    whose = np.array([1, 1, 1, 1, 1, 2, 2, 3])
    at = np.array([10.0, 12.0, 15.0, 30.0, 31.5, 5.0, 6.0, 1.0])
    incoming = np.array([True, True, False, True, False, True, True, False])
    of, hours = replies(whose, at, incoming, np.ones(len(at), dtype=np.bool_))
    assert of.tolist() == [1, 1] and hours.tolist() == [5.0, 1.5]


def test_a_reply_to_another_customer_is_none() -> None:
    of, _ = replies(
        np.array([1, 2]), np.array([1.0, 2.0]), np.array([True, False]), np.ones(2, dtype=np.bool_)
    )
    assert not len(of)
    nothing = np.zeros(0)
    none = nothing.astype(np.bool_)
    assert not len(replies(nothing.astype(np.int64), nothing, none, none)[0])


@given(st.lists(st.tuples(st.integers(0, 4), st.floats(0, 1e4)), max_size=40))
def test_medians_are_those_of_numpy(pairs: list[tuple[int, float]]) -> None:
    whose = np.array([place for place, _ in pairs], dtype=np.int64)
    hours = np.array([value for _, value in pairs])
    found = medians(whose, hours, 5)
    for place in range(5):
        mine = hours[whose == place] if len(pairs) else hours
        if len(mine):
            assert found[place] == pytest.approx(np.median(mine))
        else:
            assert np.isnan(found[place])


def test_below_twenty_customers_or_without_differences_there_is_no_rho() -> None:
    hours, loyalty = np.arange(19.0), np.arange(19.0)
    assert association(hours, loyalty).rho is None
    same = association(np.ones(30), np.arange(30.0))
    assert (same.n, same.rho, same.low, same.high) == (30, None, None, None)
    unknown = np.append(np.arange(19.0), np.nan)
    assert association(unknown, np.arange(20.0)).n == 19


def test_the_interval_holds_rho_and_tells_a_clear_one_from_noise() -> None:
    random = np.random.default_rng(3)
    hours = random.uniform(1, 100, 60)
    clear = association(hours, -hours + random.normal(0, 10, 60))
    noise = association(hours, random.normal(0, 10, 60))
    for found in (clear, noise):
        assert found.rho is not None and found.low is not None and found.high is not None
        assert -1 <= found.low <= found.rho <= found.high <= 1
    assert clear.is_clear and not noise.is_clear
    assert association(hours, -hours + 0.0) == association(hours, -hours)
