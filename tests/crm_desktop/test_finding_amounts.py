"""Which deals are large, and what stands first when deals are in several currencies."""

from __future__ import annotations

import pytest

from crm_desktop import customers, deals, findings
from crm_desktop.findings.amounts import LARGEST, Amounts, amounts_of, middles
from crm_desktop.store import Store
from tests.crm_desktop.bid_at_hand import TODAY, computed, followed, kept

# 20,000 euros in cents is the middle; yen have no hundredths.
EUR = Amounts("EUR", {"EUR": 2_000_000, "JPY": 3_000_000, "KWD": 8_000_000})


def a_deal(store: Store, name: str, amount: int | None, currency: str | None) -> int:
    """A deal at the decision with nobody on its map, of a customer of its own."""
    customer = customers.add(store, name=name)
    return deals.add(
        store, name=name, opened_on=TODAY, customer_id=customer, amount=amount, currency=currency,
        buying_stage="decision",
    )  # fmt: skip


def order(store: Store) -> list[str]:
    """The deals with a finding, the weightiest first."""
    with store.read() as session:
        names = {
            row.id: row.name
            for row in session.connection().exec_driver_sql("SELECT id, name FROM deal")
        }
    return [names[finding.deal_id or 0] for finding in computed(store)]


def test_the_middle_deal_of_each_currency_weighs_the_same() -> None:
    for currency, middle in EUR.middles.items():
        assert EUR.at_stake(middle, currency) == 2_000_000
    assert EUR.at_stake(1_500_000, "JPY") == 1_000_000


def test_amounts_of_the_main_currency_weigh_what_they_are() -> None:
    assert EUR.at_stake(9_007_199_254_740_993, "EUR") == 9_007_199_254_740_993
    assert EUR.at_stake(None, "EUR") is None


def test_a_currency_that_was_not_there_yet_weighs_what_it_says() -> None:
    assert EUR.at_stake(5, "USD") == 5
    assert EUR.is_large(5, "USD")
    assert middles([]).at_stake(5, "USD") == 5


def test_no_weight_is_too_large_for_the_table() -> None:
    wild = Amounts("EUR", {"EUR": 10**15, "JPY": 1})
    assert wild.at_stake(10**12, "JPY") == LARGEST
    assert LARGEST * 3 < 2**63


def test_the_main_currency_is_the_one_that_most_deals_are_in() -> None:
    found = middles([("CNY", 5), ("EUR", 9), ("CNY", 7), ("USD", None), ("CNY", 6)])
    assert found == Amounts("CNY", {"CNY": 6, "EUR": 9})


@pytest.mark.parametrize(("amount", "large"), [(None, False), (0, False), (4, False), (7, True)])
def test_an_unknown_amount_or_none_is_in_no_top_half(amount: int | None, large: bool) -> None:
    some = middles([("EUR", 4), ("EUR", 7), ("EUR", 9), ("EUR", 0), ("EUR", 0), ("EUR", None)])
    assert some.is_large(amount, "EUR") is large


def test_a_small_deal_in_yen_stands_behind_a_large_one_in_euros(store: Store) -> None:
    for name, amount, currency in (
        ("60,000 euros", 6_000_000, "EUR"),
        ("20,000 euros", 2_000_000, "EUR"),
        ("10,000 euros", 1_000_000, "EUR"),
        ("18,000,000 yen", 18_000_000, "JPY"),
        ("3,000,000 yen", 3_000_000, "JPY"),
        ("1,200,000 yen", 1_200_000, "JPY"),
        ("unknown", None, "JPY"),
    ):
        a_deal(store, name, amount, currency)
    assert order(store) == [
        "18,000,000 yen", "60,000 euros", "20,000 euros", "3,000,000 yen", "10,000 euros",
        "1,200,000 yen", "unknown",
    ]  # fmt: skip


def test_a_deal_without_a_currency_is_in_that_of_the_firm(store: Store) -> None:
    a_deal(store, "own", 100, None)
    a_deal(store, "said", 300, "EUR")
    with store.read() as session:
        assert amounts_of(session) == Amounts("EUR", {"EUR": 300})


def test_kept_weights_follow_when_the_middle_of_another_currency_moves(store: Store) -> None:
    for number, amount in enumerate((1_000, 2_000, 3_000)):
        a_deal(store, f"E{number}", amount, "EUR")
    _small, middle, _large = (a_deal(store, f"Y{yen}", yen, "JPY") for yen in (500, 700, 900))
    findings.follow(store, TODAY)
    assert kept(store) == computed(store)
    deals.edit(store, id=middle, amount=800)
    assert len(followed(store)) == 2  # the others in yen; the middle one weighs what it did
    assert kept(store) == computed(store)
    a_deal(store, "W", 800, "JPY")  # now most are in yen
    findings.follow(store, TODAY)
    assert kept(store) == computed(store)


def test_in_one_currency_another_amount_moves_no_other_deal(store: Store) -> None:
    some = [a_deal(store, f"E{number}", 1_000 + number, "EUR") for number in range(5)]
    findings.follow(store, TODAY)
    deals.edit(store, id=some[2], amount=900)
    assert len(followed(store)) == 1
    assert kept(store) == computed(store)
