from crm_desktop import firm, weighing
from crm_desktop.insights.weights import SHIPPED, Weights, weights_of
from crm_desktop.store import Store


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
