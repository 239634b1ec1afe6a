"""The board of open deals, and the list of all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from crm_desktop import activities, customers, deal_board, deals, findings, firm, listing
from crm_desktop.listing import Criteria, DealRow, View
from crm_desktop.listing import orders as listing_orders
from crm_desktop.models.codes import BuyingRole
from crm_desktop.store import Store
from tests.crm_desktop.bid_at_hand import Bid, computed, followed

TODAY = date.today()
ALL = View("deal", TODAY)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def later(days: int) -> date:
    return TODAY + timedelta(days=days)


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    """Four deals of two customers and two owners, one of them closed, one without a customer."""
    firm.set_setting(store, key="base_currency", value="EUR")
    ana, bo = firm.add_user(store, name="Ana"), firm.add_user(store, name="Bo")
    zen, acme = customers.add(store, name="Zen"), customers.add(store, name="Acme")

    def add(name: str, **fields: Any) -> int:
        return deals.add(store, name=name, opened_on=ago(40), **fields)

    made = {
        "press": add("press", customer_id=zen, owner_id=ana, amount=5_00, expected_close=later(9)),
        "Ångström": add("Ångström", customer_id=acme, owner_id=bo, amount=9_00),
        "line": add("line", customer_id=acme, owner_id=ana, amount=7_00, currency="USD",
                    expected_close=later(3)),
        "stray": add("stray", amount=1_00),
    }  # fmt: skip
    deals.move(store, id=made["line"], to_stage="evaluation", on=ago(12))
    deals.close(store, id=made["stray"], outcome="lost", on=ago(1))
    return made


def shown(store: Store, view: View) -> list[str]:
    with store.read() as session:
        found = listing.arrange(session, view).ids.tolist()
        return [row.name for row in listing.rows(session, "deal", found, TODAY)]


def test_open_deals_stand_at_the_customers_stage_soonest_first(
    store: Store, ids: dict[str, int]
) -> None:
    with store.read() as session:
        board = deal_board.board(session, TODAY)
    assert [column.stage for column in board.columns][:2] == ["need", "project_setup"]
    need = board.columns[0]
    assert [card.name for card in need.cards] == ["press", "Ångström"]
    assert (need.count, need.amounts, need.hidden, board.count) == (2, (("EUR", 14_00),), 0, 3)
    line = board.columns[4].cards[0]
    assert (line.name, line.days_here, line.currency) == ("line", 12, "USD")


def test_a_sum_stands_for_each_currency(store: Store, ids: dict[str, int]) -> None:
    with store.read() as session:
        evaluation = deal_board.board(session, TODAY).columns[4]
    assert (evaluation.count, evaluation.amounts) == (1, (("USD", 7_00),))


def test_a_board_of_one_colleague(store: Store, ids: dict[str, int]) -> None:
    with store.read() as session:
        owner = listing.choices(session).owners[1][0]
        board = deal_board.board(session, TODAY, owner)
    assert [card.name for column in board.columns for card in column.cards] == ["Ångström"]


def test_a_card_tells_the_last_touch_in_its_deal(store: Store, ids: dict[str, int]) -> None:
    when = datetime.now(UTC) - timedelta(days=5)
    deal = ids["press"]
    activities.log(store, kind="call", subject="s", deal_id=deal, done_at=when)
    activities.log(store, kind="note", subject="s", deal_id=deal, done_at=datetime.now(UTC))
    with store.read() as session:
        cards = deal_board.board(session, TODAY).columns[0].cards
    assert [card.days_quiet for card in cards] == [5, None]


def test_a_card_names_an_urgent_finding_of_its_deal_until_it_is_set_aside(store: Store) -> None:
    bid = Bid(store)
    bid.person("Chen", BuyingRole.ECONOMIC_BUYER, stance="opponent")
    followed(store, TODAY)

    def urgent() -> str | None:
        with store.read() as session:
            card = deal_board.board(session, TODAY).columns[4].cards[0]
        return None if card.urgent is None else str(card.urgent.kind)

    first = urgent()
    assert first is not None
    for finding in computed(store, TODAY):
        if finding.severity == "high":
            assert urgent() is not None
            findings.dismiss(store, finding=finding, reason="Known", on=TODAY)
    assert urgent() is None


def test_a_long_column_shows_its_first_cards_and_counts_the_rest(store: Store) -> None:
    with store.change("sample_made"):
        for number in range(deal_board.MOST_CARDS + 3):
            deals.add(store, name=f"Deal {number}", opened_on=TODAY, amount=1_00)
    with store.read() as session:
        need = deal_board.board(session, TODAY).columns[0]
    assert (len(need.cards), need.hidden) == (deal_board.MOST_CARDS, 3)
    assert need.amounts == (("EUR", 203_00),)


@pytest.mark.parametrize("column", listing_orders.columns("deal"))
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_of_the_list_is_complete(
    store: Store, ids: dict[str, int], column: str, descending: bool
) -> None:
    view = replace(ALL, sort=column, descending=descending)
    assert sorted(shown(store, view)) == sorted(ids)
    with store.read() as session:
        first = listing.first_rows(session, view, 2)
    assert (
        first is None
        or [row.name for row in first if isinstance(row, DealRow)] == shown(store, view)[:2]
    )


def test_orders_follow_their_words_and_stages(store: Store, ids: dict[str, int]) -> None:
    assert shown(store, ALL) == ["Ångström", "line", "press", "stray"]
    by_customer = shown(store, replace(ALL, sort="customer"))
    assert by_customer == ["Ångström", "line", "press", "stray"]
    assert shown(store, replace(ALL, sort="stage", descending=True))[0] == "line"
    assert shown(store, replace(ALL, sort="expected_close"))[1:3] == ["line", "press"]


def test_closed_deals_are_sorted_by_the_day_they_closed(store: Store, ids: dict[str, int]) -> None:
    deals.edit(store, id=ids["stray"], expected_close=later(30))
    by_day = replace(ALL, sort="expected_close")
    assert shown(store, by_day) == ["stray", "line", "press", "Ångström"]
    assert shown(store, replace(by_day, descending=True))[:3] == ["press", "line", "stray"]


def test_the_list_is_narrowed_by_outcome_stage_owner_and_text(
    store: Store, ids: dict[str, int]
) -> None:
    def narrowed(**criteria: Any) -> set[str]:
        return set(shown(store, replace(ALL, criteria=Criteria(**criteria))))

    assert narrowed(outcome=(None,)) == {"press", "Ångström", "line"}
    assert narrowed(outcome=("lost",)) == {"stray"}
    assert narrowed(stage=("evaluation",)) == {"line"}
    assert narrowed(text="angstr") == {"Ångström"}
    assert narrowed(text="acme") == {"Ångström", "line"}
    with store.read() as session:
        ana = listing.choices(session).owners[0][0]
    assert narrowed(owner_id=(ana,), outcome=(None,)) == {"press", "line"}


def test_typing_finds_a_deal_by_its_beginning(store: Store, ids: dict[str, int]) -> None:
    deals.add(store, name="100% cotton", opened_on=TODAY)
    with store.read() as session:
        assert listing.names_starting(session, "deal", "pre").tolist() == [ids["press"]]
        assert len(listing.names_starting(session, "deal", "100%")) == 1
        assert len(listing.names_starting(session, "deal", "%")) == 0
