"""Win rates by segment: shrunk, counted when few, and the dimension that tells most."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.insights.shrunk_share import shrunk_share
from crm_desktop.insights.weights import Weights
from crm_desktop.insights.win_rates import win_rates

DEALS = st.lists(
    st.tuples(st.booleans(), st.sampled_from(["a", "b", "c", ""]), st.sampled_from(["x", "y"])),
    max_size=60,
)


@given(st.integers(0, 80), st.integers(0, 80), st.floats(0, 1))
def test_a_share_lies_between_its_own_and_the_common_one(k: int, rest: int, mean: float) -> None:
    found = shrunk_share(k, k + rest, mean)
    if k + rest < 5:
        assert (found.rate, found.low, found.high) == (None, None, None)
        return
    assert found.rate is not None and found.low is not None and found.high is not None
    own, common = k / (k + rest), min(max(mean, 0.01), 0.99)
    assert min(own, common) - 1e-9 <= found.rate <= max(own, common) + 1e-9
    assert 0 <= found.low <= found.rate <= found.high <= 1


@given(st.integers(0, 9), st.integers(0, 9), st.floats(0, 1))
def test_without_shrinking_a_share_is_its_own_with_an_interval(
    k: int, rest: int, mean: float
) -> None:
    found = shrunk_share(k, k + rest, mean, Weights(shrink=0, few=0))
    if k + rest == 0:
        assert found.rate is None
        return
    assert found.rate is not None and found.low is not None and found.high is not None
    assert found.rate == pytest.approx(k / (k + rest), abs=1e-6)
    assert 0 <= found.low <= found.rate + 1e-6 and found.rate - 1e-6 <= found.high <= 1


@given(st.integers(0, 30), st.integers(5, 30), st.floats(0, 1))
def test_one_more_win_never_lowers_the_share(k: int, rest: int, mean: float) -> None:
    one, more = (shrunk_share(won, k + rest + 1, mean).rate for won in (k, k + 1))
    assert one is not None and more is not None and more > one


@given(DEALS, st.randoms(use_true_random=False))
def test_the_order_of_the_deals_does_not_matter(
    deals: list[tuple[bool, str, str]], chance: random.Random
) -> None:
    mixed = list(deals)
    chance.shuffle(mixed)
    found = [
        win_rates([d[0] for d in each], {"one": [d[1] for d in each], "two": [d[2] for d in each]})
        for each in (deals, mixed)
    ]
    assert found[0] == found[1]


def test_the_dimension_that_tells_most_comes_first() -> None:
    won = [place % 10 < 8 for place in range(40)] + [place % 10 < 2 for place in range(40)]
    tender = ["no"] * 40 + ["yes"] * 40
    owner = ["Ana" if place % 2 else "Li" for place in range(80)]
    found = win_rates(won, {"owner": owner, "tender": tender})
    assert [dimension.code for dimension in found.dimensions] == ["tender", "owner"]
    shown = found.shown
    assert shown is not None and shown.is_apart
    assert (shown.best.value, shown.worst.value) == ("no", "yes")
    assert not found.dimensions[1].is_apart


def test_segments_of_few_deals_are_only_counted_and_stand_last() -> None:
    won = [True] * 6 + [False] * 6 + [True] * 4
    found = win_rates(won, {"tier": ["core"] * 6 + ["key"] * 6 + ["general"] * 4})
    tier = found.dimensions[0]
    assert [segment.value for segment in tier.segments] == ["core", "key", "general"]
    assert tier.segments[-1].share.rate is None and tier.segments[-1].share.k == 4


def test_nothing_is_compared_when_all_were_won_or_nothing_is_known() -> None:
    assert win_rates([], {"tier": []}).shown is None
    assert win_rates([], {}).rate is None
    assert win_rates([True] * 20, {"tier": ["core", "key"] * 10}).shown is None
    assert win_rates([True, False] * 10, {"tier": [""] * 20}).shown is None
