"""Numbers that come over as text."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop import arrays


@given(st.lists(st.integers(-(2**62), 2**62)))
def test_each_number_stands_once_and_in_order(values: list[int]) -> None:
    assert arrays.distinct(np.array(values, dtype=np.int64)).tolist() == sorted(set(values))


def test_long_texts_are_read_in_parts_without_losing_a_number() -> None:
    values = list(range(-50_000, 50_000))
    text = ",".join(map(str, values))
    assert len(text) > 2 * arrays.PART
    assert arrays.numbers(text).tolist() == values
    for length in (1, 2, 40_000):
        assert arrays.numbers(",".join(map(str, values[:length]))).tolist() == values[:length]
    assert arrays.numbers(None).tolist() == arrays.numbers("").tolist() == []
