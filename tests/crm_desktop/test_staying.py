"""Still a customer: from orders in the file to states, reasons and what is kept."""

import json
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from crm_desktop import customers, firm, kept_models, orders, rates, staying, weighing
from crm_desktop.insights.leaving import State
from crm_desktop.insights.weights import SHIPPED, limits
from crm_desktop.order_days import order_days
from crm_desktop.store import Store
from tests.crm_desktop.small_orders import buy, fill

DAY = date(2026, 6, 30)


@pytest.fixture
def few(store: Store) -> dict[str, int]:
    """Six who order every 30 days, of whom one stopped long ago; one who ordered once."""
    firm.set_setting(store, key="base_currency", value="EUR")
    found = {}
    with store.change("imported", origin="import", kind="orders", file="few"):
        for place in range(6):
            name = "Gone" if place == 5 else f"Firm {place}"
            found[name] = customers.add(store, name=name)
            last = DAY - timedelta(days=200 if place == 5 else 10)
            for before in range(5):
                buy(store, found[name], last - timedelta(days=30 * before))
        found["Once"] = customers.add(store, name="Once")
        buy(store, found["Once"], DAY - timedelta(days=60))
        customers.add(store, name="Never")
    return found


def test_orders_of_a_day_are_one_and_credits_are_none(store: Store) -> None:
    firm.set_setting(store, key="base_currency", value="EUR")
    big, returned = customers.add(store, name="Big"), customers.add(store, name="Returned")
    for day, amount in ((1, 10_000), (8, 5_000), (8, 7_000), (20, -2_000), (40, 9_000)):
        buy(store, big, date(2026, 5, 1) + timedelta(days=day), amount)
    buy(store, returned, date(2026, 5, 1), -300)
    with store.read() as session:
        found = order_days(session, DAY)
    assert found.customers.tolist() == [big]
    assert found.counts.tolist() == [3]
    assert found.worth.tolist() == [290.0]
    seen = found.histories
    assert (seen.x[0], seen.tx[0], seen.T[0]) == (2, 39 / 7, 59 / 7)
    assert seen.z[0] == pytest.approx((50 + 70 - 20 + 90) / 2)


def test_orders_without_an_exchange_rate_count_as_days(store: Store) -> None:
    firm.set_setting(store, key="base_currency", value="EUR")
    abroad = customers.add(store, name="Abroad")
    buy(store, abroad, date(2026, 5, 1), 10_000)
    buy(store, abroad, date(2026, 6, 1), 10_000, currency="USD")
    with store.read() as session:
        found = order_days(session, DAY)
        some = order_days(session, DAY, [abroad])
    assert (found.counts.tolist(), found.unpriced) == ([2], 1)
    assert (found.is_priced.tolist(), found.worth.tolist()) == ([False], [100.0])
    assert some.days.tolist() == found.days.tolist()
    rates.add_rate(store, currency="USD", rate=0.5, valid_from=date(2026, 1, 1))
    with store.read() as session:
        priced = order_days(session, DAY)
    assert (priced.unpriced, priced.worth.tolist()) == (0, [150.0])


def test_with_few_customers_the_rule_says_who_is_overdue(store: Store, few: dict[str, int]) -> None:
    with store.read() as session:
        found = staying.staying(session, DAY)
    assert (found.method, found.note, found.n) == ("overdue", "few_customers", 7)
    everyone = {one.customer_id: one for one in found.everyone()}
    gone, once, first = (everyone[few[name]] for name in ("Gone", "Once", "Firm 0"))
    assert (gone.state, gone.days_since, gone.chance) == (State.RED, 200, None)
    assert gone.usual_gap == pytest.approx(30) and gone.overdue == pytest.approx(200 / 30)
    assert once.state is State.AMBER and once.usual_gap == pytest.approx(30)
    assert first.state is State.FINE
    assert gone.reasons[0].code == "days_since" and gone.reasons[0].points > 500
    assert [found.count(state) for state in State] == [0, 5, 1, 1]


def test_only_some_are_asked_for_and_measured_by_everybodys_rhythm(
    store: Store, few: dict[str, int]
) -> None:
    with store.read() as session:
        found = staying.staying(session, DAY, [few["Once"]])
        nobody = staying.staying(session, DAY, [])
    assert found.customers.tolist() == [few["Once"]]
    assert found.usual_gaps[0] == pytest.approx(30)
    assert nobody.n == 0 and nobody.everyone() == []


def test_the_firms_thresholds_decide(store: Store, few: dict[str, int]) -> None:
    with store.read() as session:
        shipped = staying.staying(session, DAY)
    _least, most = limits("overdue_red")
    weighing.set_weights(store, weights=replace(SHIPPED, overdue_red=most))
    with store.read() as session:
        found = staying.staying(session, DAY)
    assert shipped.count(State.RED) > 0 == found.count(State.RED)
    assert found.count(State.AMBER) == shipped.count(State.AMBER) + shipped.count(State.RED)


def test_nothing_is_known_of_what_came_later(store: Store, few: dict[str, int]) -> None:
    early = DAY - timedelta(days=210)
    with store.read() as session:
        found = staying.staying(session, early)
        never = staying.staying(session, date(2020, 1, 1))
    assert found.customers.tolist() == [few["Gone"]]
    assert found.days_since.max() < 30
    assert never.n == 0


def test_the_orders_behind_the_reasons_are_named(store: Store, few: dict[str, int]) -> None:
    with store.read() as session:
        found = staying.orders_behind(session, DAY, np.array([few["Gone"], few["Once"]]))
    gone, once = found[few["Gone"]], found[few["Once"]]
    assert len(gone["all"]) == 5
    assert gone["last"] == gone["all"][:1] and gone["first"] == gone["all"][-1:]
    assert once["first"] == once["last"] == once["all"]


@pytest.fixture
def many(store: Store) -> Store:
    """900 customers drawn as the model says, so that it applies."""
    fill(store, 900, DAY)
    return store


def test_with_many_customers_the_model_says_how_probable_it_is(many: Store) -> None:
    with many.read() as session:
        found = staying.staying(session, DAY)
    assert (found.method, found.note) == ("model", None)
    assert found.chances is not None and ((found.chances >= 0) & (found.chances <= 1)).all()
    test = found.fitted.held_out
    assert test is not None and test.is_better
    one = found.everyone()[0]
    assert one.chance is not None and {reason.code for reason in one.reasons} <= {
        "days_since", "orders", "tenure"
    }  # fmt: skip


def test_the_kept_model_answers_from_its_day_on_and_not_before(many: Store) -> None:
    with many.read() as session:
        fitted = staying.fit_lifetimes(session, DAY)
    kept = json.loads(json.dumps(fitted, allow_nan=False))
    kept["mbg_nbd"]["r"] = 0.123
    kept_models.keep(many, staying.KEPT, DAY, kept)
    with many.read() as session:
        later = staying.staying(session, DAY + timedelta(days=1))
        before = staying.staying(session, DAY - timedelta(days=1))
    assert later.fitted.mbg_nbd.r == 0.123
    assert before.fitted.mbg_nbd.r != 0.123


def test_what_was_kept_under_other_weights_is_weighed_anew(
    store: Store, few: dict[str, int]
) -> None:
    other = replace(SHIPPED, few=50.0)  # nobody's rhythm is then known but one's own
    with store.read() as session:
        kept_models.keep(store, staying.KEPT, DAY, staying.fit_lifetimes(session, DAY))
        before = staying.staying(session, DAY, weights=other)
    with store.read() as session:
        found = staying.staying(session, DAY, weights=other)
        one = staying.staying(session, DAY, [few["Once"]], other)
    once = found.customers.tolist().index(few["Once"])
    assert np.isnan(found.usual_gaps[once]) and np.isnan(one.usual_gaps[0])
    assert found.usual_gaps.tolist()[:5] == before.usual_gaps.tolist()[:5]


def test_what_another_version_kept_is_not_read(store: Store, few: dict[str, int]) -> None:
    kept_models.keep(store, staying.KEPT, DAY, {"mbg_nbd": {"r": 0.5}})
    with store.read() as session:
        assert staying.staying(session, DAY).n == len(few)


def test_a_model_no_better_than_the_common_rate_says_nothing(many: Store) -> None:
    with many.read() as session:
        kept = staying.fit_lifetimes(session, DAY)
    kept_models.keep(many, staying.KEPT, DAY, kept | {
        "held_out": {"n": 900, "weeks": 20.0, "brier": 0.21, "brier_base": 0.2}
    })  # fmt: skip
    with many.read() as session:
        found = staying.staying(session, DAY)
    assert (found.method, found.note, found.chances) == ("overdue", "no_better", None)


def test_a_file_without_orders_says_nothing(store: Store) -> None:
    with store.read() as session:
        assert staying.staying(session, DAY).n == 0
        assert staying.fit_lifetimes(session, DAY)["mbg_nbd"]["note"] == "few_customers"


def test_an_order_made_now_is_heeded_with_the_kept_model(many: Store) -> None:
    with many.read() as session:
        kept_models.keep(many, staying.KEPT, DAY, staying.fit_lifetimes(session, DAY))
        before = staying.staying(session, DAY)
    assert before.chances is not None
    worst = int(np.argmin(before.chances))
    customer = int(before.customers[worst])
    orders.add(many, customer_id=customer, ordered_on=DAY, currency="EUR",
               lines=[{"quantity": 1000, "amount": 500}])  # fmt: skip
    with many.read() as session:
        after = staying.staying(session, DAY, [customer])
    assert after.chances is not None and after.days_since.tolist() == [0]
    assert after.chances[0] > before.chances[worst]
