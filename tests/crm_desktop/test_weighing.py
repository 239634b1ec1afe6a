from dataclasses import asdict, fields
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crm_desktop import firm, weighing
from crm_desktop.insights.weights import SHIPPED, Weights, limits, weights_of
from crm_desktop.store import Store

NAMES = [field.name for field in fields(Weights)]


def test_weights_are_those_shipped_until_somebody_changes_them(store: Store) -> None:
    mine = Weights(decline_fall=0.3)
    weighing.set_weights(store, weights=mine)
    with store.read() as session:
        assert weighing.weights(session) == mine
        assert firm.setting(session, weighing.SETTING) == {"decline_fall": 0.3}
    weighing.reset_weights(store)
    with store.read() as session:
        assert weighing.weights(session) == SHIPPED


def test_what_is_unknown_or_no_number_is_left_out() -> None:
    found = weights_of({"shrink": 5, "colour": 1, "few": "many", "tier_sales": True})
    assert found == Weights(shrink=5.0)


@given(st.sampled_from(NAMES), st.floats() | st.integers() | st.text() | st.none() | st.booleans())
def test_whatever_a_file_brings_the_weights_can_be_computed_with(name: str, value: Any) -> None:
    found = asdict(weights_of({name: value}))
    least, most = limits(name)
    assert least <= found[name] <= most
    assert asdict(SHIPPED) | {name: found[name]} == found


def test_zeros_everywhere_count_at_least_one_case() -> None:
    found = weights_of(dict.fromkeys(NAMES, 0))
    assert (found.few, found.lifetime_horizon_months, found.shrink) == (1, 1, 1)
