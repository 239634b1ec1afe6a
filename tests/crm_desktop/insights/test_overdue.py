import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.overdue import Rhythm, gaps_of, rhythm_of, usual_gaps

Days = list[list[int]]


def grouped(days: Days) -> tuple[np.ndarray[tuple[int], np.dtype[np.int64]], ...]:
    counts = [len(one) for one in days]
    flat = [day for one in days for day in one]
    return np.append(0, np.cumsum(counts)), np.array(flat, dtype=np.int64)


customers_days = st.lists(
    st.sets(st.integers(0, 3000), min_size=1, max_size=12).map(sorted), min_size=1, max_size=12
)


@given(customers_days)
def test_medians_are_those_of_the_gaps_between_days(days: Days) -> None:
    gaps = gaps_of(*grouped(days))
    for place, one in enumerate(days):
        own = np.diff(one)
        assert gaps.counts[place] == len(own)
        if len(own):
            assert gaps.medians[place] == np.median(own)
        else:
            assert np.isnan(gaps.medians[place])


@given(customers_days, st.randoms(use_true_random=False))
def test_a_usual_gap_lies_between_the_own_one_and_everybodys(days: Days, dice: object) -> None:
    gaps = gaps_of(*grouped(days))
    rhythm = rhythm_of(gaps, at_least=1, shrink=10)
    usual = usual_gaps(gaps, rhythm)
    if rhythm.gap is None:
        assert np.isnan(usual).all()
        return
    own = np.where(gaps.counts > 0, gaps.medians, rhythm.gap)
    low, high = np.minimum(own, rhythm.gap), np.maximum(own, rhythm.gap)
    assert ((usual >= low * (1 - 1e-9)) & (usual <= high * (1 + 1e-9))).all()
    assert usual[gaps.counts == 0] == pytest.approx(rhythm.gap)


@given(customers_days)
def test_the_order_of_customers_changes_nothing(days: Days) -> None:
    there = gaps_of(*grouped(days))
    back = gaps_of(*grouped(days[::-1]))
    one, other = (rhythm_of(gaps, at_least=1, shrink=10) for gaps in (there, back))
    assert one.gap == other.gap and one.pull == pytest.approx(other.pull)


def test_many_own_gaps_outweigh_everybodys() -> None:
    gaps = gaps_of(*grouped([[0, 10, 20, 30, 40, 50], [0, 10]]))
    usual = usual_gaps(gaps, Rhythm(gap=100.0, pull=2.0, n=30))
    assert 10 < usual[0] < usual[1] < 100


def test_where_customers_order_alike_everybodys_rhythm_weighs_most() -> None:
    dice = np.random.default_rng(4)
    alike = [np.cumsum(dice.integers(1, 100, 8)).tolist() for _ in range(60)]
    apart = [np.cumsum(dice.integers(9, 12, 8) * (1 + 9 * i)).tolist() for i in range(60)]
    pulls = [
        rhythm_of(gaps_of(*grouped(days)), at_least=5, shrink=10).pull for days in (alike, apart)
    ]
    assert pulls[0] > 5 and pulls[1] == 1


def test_with_few_who_ordered_again_nobody_else_has_a_rhythm() -> None:
    gaps = gaps_of(*grouped([[0, 10, 30], [0], [5]]))
    rhythm = rhythm_of(gaps, at_least=5, shrink=10)
    assert (rhythm.gap, rhythm.n) == (None, 1)
    usual = usual_gaps(gaps, rhythm)
    assert usual[0] == 15
    assert np.isnan(usual[1:]).all()


def test_without_orders_there_are_no_gaps() -> None:
    gaps = gaps_of(np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int64))
    assert len(usual_gaps(gaps, rhythm_of(gaps, at_least=5, shrink=10))) == 0
