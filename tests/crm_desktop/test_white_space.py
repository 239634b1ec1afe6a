"""What customers could buy, asked of a file."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import customers, firm, needs, orders, products, white_space
from crm_desktop.refitting import refit
from crm_desktop.store import Store

DAY = date(2026, 6, 30)


class Peers:
    """Six food firms that buy pumps and oil alike, and one that buys pumps alone."""

    def __init__(self, store: Store, day: date = date(2026, 3, 1)) -> None:
        self.store, self.day = store, day
        firm.set_setting(store, key="base_currency", value="EUR")
        self.pump = products.add(store, name="Pump", line="Pumps")
        self.oil = products.add(store, name="Oil", line="Oils")
        self.loose = products.add(store, name="Gloves")
        self.firms = [self.customer(f"Firm {at}", 600, 400) for at in range(6)]
        self.narrow = self.customer("Narrow", 1_000, 0)

    def customer(self, name: str, pumps: int, oil: int, industry: str = "Food") -> int:
        made = customers.add(self.store, name=name, industry=industry)
        lines = [
            {"quantity": 1000, "amount": amount, "product_id": product}
            for amount, product in ((pumps, self.pump), (oil, self.oil))
            if amount
        ]
        orders.add(self.store, customer_id=made, ordered_on=self.day, currency="EUR", lines=lines)
        return made


@pytest.fixture
def peers(store: Store) -> Peers:
    return Peers(store)


def test_the_gap_is_what_the_like_buy_of_a_line(peers: Peers) -> None:
    with peers.store.read() as session:
        (gap,) = white_space.of_customer(session, peers.narrow, DAY)
        assert white_space.of_customer(session, peers.firms[0], DAY) == ()
    assert (gap.line, gap.bought, gap.amount) == ("Oils", 0, 400)
    assert (gap.own_share, gap.peer_share) == (0.0, 0.4)
    assert (gap.industry, gap.peers, gap.product_id) == ("Food", 7, peers.oil)


def test_too_few_of_an_industry_are_measured_by_everybody(peers: Peers) -> None:
    alone = peers.customer("Alone", 500, 0, industry="Marine")
    with peers.store.read() as session:
        (gap,) = white_space.of_customer(session, alone, DAY)
    assert (gap.industry, gap.peers, gap.amount) == (None, 8, 200)


def test_a_need_that_a_product_would_meet_comes_first(peers: Peers) -> None:
    need = needs.add(
        peers.store, customer_id=peers.narrow, text="Clean hands", product_id=peers.loose,
        importance=5, since=date(2026, 5, 1),
    )  # fmt: skip
    with peers.store.read() as session:
        first, second = white_space.of_customer(session, peers.narrow, DAY)
        assert len(white_space.of_customer(session, peers.narrow, date(2026, 4, 1))) == 1
    assert (first.line, first.amount, first.product_id) == ("Gloves", None, peers.loose)
    assert [each.id for each in first.needs] == [need]
    assert second.line == "Oils"
    needs.edit(peers.store, id=need, met_on=date(2026, 6, 1))
    with peers.store.read() as session:
        assert len(white_space.of_customer(session, peers.narrow, DAY)) == 1


def test_what_is_no_longer_sold_is_not_offered(peers: Peers) -> None:
    products.edit(peers.store, id=peers.oil, retired=True)
    with peers.store.read() as session:
        (gap,) = white_space.of_customer(session, peers.narrow, DAY)
    assert gap.product_id is None


def test_some_customers_are_measured_by_what_was_kept_of_all(peers: Peers) -> None:
    refit(peers.store, DAY)
    with peers.store.read() as session:
        whole = white_space.gaps(session, DAY)
        some = white_space.gaps(session, DAY, [peers.narrow])
    assert some.of(peers.narrow) == whole.of(peers.narrow)
    assert (some.n, some.lines) == (7, ("Oils", "Pumps"))


def test_a_file_without_orders_has_no_gaps(store: Store) -> None:
    customer = customers.add(store, name="Acme")
    with store.read() as session:
        found = white_space.gaps(session, DAY)
        assert (found.n, found.lines, len(found.customers)) == (0, (), 0)
        assert white_space.of_customer(session, customer, DAY) == ()


def test_a_customer_who_gave_everything_back_has_no_gap(peers: Peers) -> None:
    back = peers.customer("Back", -900, 0)
    with peers.store.read() as session:
        assert white_space.of_customer(session, back, DAY) == ()


def test_orders_in_a_currency_without_a_rate_stand_apart(peers: Peers) -> None:
    line = {"quantity": 1000, "amount": 5, "product_id": peers.oil}
    orders.add(peers.store, customer_id=peers.narrow, ordered_on=DAY, currency="USD", lines=[line])
    with peers.store.read() as session:
        found = white_space.gaps(session, DAY)
    assert found.left_out == 1
    assert found.of(peers.narrow)[0].amount == 400
