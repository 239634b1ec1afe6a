from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from crm_desktop.insights import care_trends
from crm_desktop.insights.keeping_promises import chance_of_rise, kept_share
from crm_desktop.insights.weights import Weights

STARTS = care_trends.quarters(None, date(2026, 11, 28))
COUNTS = st.integers(0, 60)


def test_two_years_are_eight_quarters_and_more_than_three_are_cut() -> None:
    assert STARTS[0] == date(2025, 1, 1) and STARTS[-1] == date(2026, 10, 1)
    assert len(STARTS) == 8
    assert care_trends.quarters(date(2026, 5, 3), date(2026, 11, 28))[0] == date(2026, 4, 1)
    assert len(care_trends.quarters(date(1999, 1, 1), date(2026, 11, 28))) == 12
    days = [date(2025, 3, 31), date(2025, 4, 1), date(2024, 12, 31)]
    assert care_trends.quarter_places(days, STARTS).tolist() == [0, 1, -1]


def test_few_promises_have_counts_only() -> None:
    places = np.array([0, 0, 0, 0, 1, 1, 1, 1, 1])
    kept = np.array([True] * 8 + [False])
    found = care_trends.promised(places, kept, np.ones(9, dtype=np.int64), STARTS)
    first, second = found.quarters[0][1], found.quarters[1][1]
    assert (first.n, first.kept, first.share) == (4, 4, None)
    assert second.share is not None
    assert second.share.low < second.share.rate < second.share.high
    assert found.trend is None


def test_a_share_that_fell_for_certain_is_told_and_one_by_chance_is_not() -> None:
    places = np.repeat([0, 7], 30)
    fell = np.array([True] * 29 + [False] + [False] * 20 + [True] * 10)
    same = np.array(([True] * 24 + [False] * 6) * 2)
    groups = np.ones(60, dtype=np.int64)
    worse = care_trends.promised(places, fell, groups, STARTS).trend
    level = care_trends.promised(places, same, groups, STARTS).trend
    assert worse is not None and worse.is_clear and not worse.is_better
    assert level is not None and not level.is_clear
    assert level.rise == pytest.approx(0.5)


@given(COUNTS, COUNTS, COUNTS, COUNTS, st.floats(0.05, 0.95))
def test_a_rise_and_a_fall_together_are_certain(
    kept: int, missed: int, kept_since: int, missed_since: int, mean: float
) -> None:
    before, since = (kept, kept + missed), (kept_since, kept_since + missed_since)
    rise = chance_of_rise(before, since, mean)
    assert 0 <= rise <= 1
    assert rise + chance_of_rise(since, before, mean) == pytest.approx(1, abs=1e-6)


def test_the_chance_of_a_rise_is_that_of_two_betas() -> None:
    rise = chance_of_rise((10, 20), (18, 24), 0.6)
    earlier, later = stats.beta(6 + 10, 4 + 10), stats.beta(6 + 18, 4 + 6)
    wanted = later.expect(earlier.cdf)
    assert rise == pytest.approx(wanted, abs=1e-3)


@given(COUNTS, COUNTS, st.floats(0.05, 0.95))
def test_a_shrunk_share_lies_between_its_own_and_the_firms(
    kept: int, missed: int, mean: float
) -> None:
    share = kept_share(kept, kept + missed, mean, Weights(few=1))
    if share is None:
        assert kept + missed == 0
        return
    own = kept / (kept + missed)
    assert min(own, mean) - 1e-9 <= share.rate <= max(own, mean) + 1e-9


@given(st.lists(st.tuples(st.integers(0, 7), st.booleans(), st.integers(1, 4)), max_size=40))
def test_the_order_of_promises_changes_nothing(rows: list[tuple[int, bool, int]]) -> None:
    def found(these: list[tuple[int, bool, int]]) -> care_trends.Promised:
        return care_trends.promised(
            np.array([row[0] for row in these], dtype=np.int64),
            np.array([row[1] for row in these], dtype=bool),
            np.array([row[2] for row in these], dtype=np.int64),
            STARTS,
        )

    there = found(rows)
    assert there == found(rows[::-1])
    assert sum(of.n for _, of in there.quarters) == there.all.n == len(rows)
    assert sum(of.n for _, of in there.groups) == len(rows)


def test_complaints_without_an_answer_are_counted_and_not_timed() -> None:
    nan = float("nan")
    found = care_trends.answered(
        np.array([0] * 6 + [1]),
        np.array([1.0, 2.0, 3.0, 4.0, 5.0, nan, 9.0]),
        np.array([10.0, 20.0, nan, nan, nan, nan, 9.0]),
        2,
        5,
    )
    assert (found[0].n, found[0].replied, found[0].solved) == (6, 5, 2)
    assert (found[0].reply, found[0].solution) == (3.0, None)
    assert (found[1].n, found[1].reply) == (1, None)
