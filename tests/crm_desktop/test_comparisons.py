"""The three-way comparison: the customer's need, our offer, each rival's."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from crm_desktop import comparisons, customers, deals
from crm_desktop.comparisons import Comparison, CriterionRow
from crm_desktop.errors import UserError
from crm_desktop.models import ComparisonPoint
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


@pytest.fixture
def deal(store: Store) -> int:
    customer = customers.add(store, name="Acme")
    made = deals.add(store, name="Gears", opened_on=TODAY, customer_id=customer)
    deals.set_criteria(store, id=made, texts=["Delivery", "Price"])
    return made


def of_deal(store: Store, deal: int) -> Comparison:
    with store.read() as session:
        return comparisons.of_deal(session, deal)


def test_the_customers_criteria_come_in_their_order_and_others_behind(
    store: Store, deal: int
) -> None:
    atlas = comparisons.add_rival(store, deal_id=deal, name="Atlas")
    comparisons.add_rival(store, deal_id=deal, name="Vega")
    comparisons.set_point(store, deal_id=deal, criterion="Colour", ours=1)
    comparisons.set_point(
        store, deal_id=deal, criterion="Price", need=5, ours=2, contest_id=atlas, theirs=4
    )
    found = of_deal(store, deal)
    assert [rival.name for rival in found.rivals] == ["Atlas", "Vega"]
    assert found.rows == (
        CriterionRow("Delivery", True, None, None, (None, None)),
        CriterionRow("Price", True, 5, 2, (4, None)),
        CriterionRow("Colour", False, None, 1, (None, None)),
    )


def test_the_lead_over_a_rival_is_weighted_by_the_need(store: Store, deal: int) -> None:
    atlas = comparisons.add_rival(store, deal_id=deal, name="Atlas")
    assert of_deal(store, deal).lead(0) is None
    for criterion, need, ours, theirs in (("Price", 4, 5, 4), ("Delivery", 1, 0, 5)):
        comparisons.set_point(
            store, deal_id=deal, criterion=criterion, need=need, ours=ours, contest_id=atlas,
            theirs=theirs,
        )  # fmt: skip
    assert of_deal(store, deal).lead(0) == pytest.approx((4 * 1 + 1 * -5) / 5)


def test_a_need_on_a_rivals_row_is_read_and_survives_the_rival(store: Store, deal: int) -> None:
    atlas = comparisons.add_rival(store, deal_id=deal, name="Atlas")
    with store.change("comparison_set") as session:
        session.add(
            ComparisonPoint(
                deal_id=deal, contest_id=atlas, criterion="Price", need=3, ours=4, theirs=5
            )
        )
    assert of_deal(store, deal).rows[1] == CriterionRow("Price", True, 3, 4, (5,))
    comparisons.remove_rival(store, ids=[atlas])
    assert of_deal(store, deal).rows[1] == CriterionRow("Price", True, 3, 4, ())
    with store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(ComparisonPoint)) == 1


def test_a_renamed_criterion_keeps_what_was_judged_and_a_removed_one_takes_it_along(
    store: Store, deal: int
) -> None:
    comparisons.set_point(store, deal_id=deal, criterion="Price", need=5)
    comparisons.rename_criterion(store, deal_id=deal, criterion="Price", text="Cost of ownership")
    assert of_deal(store, deal).rows[1].criterion == "Cost of ownership"
    assert of_deal(store, deal).rows[1].need == 5
    with pytest.raises(UserError) as refused:
        comparisons.rename_criterion(
            store, deal_id=deal, criterion="Cost of ownership", text="Delivery"
        )
    assert refused.value.code == "criterion_there_already"
    comparisons.remove_criterion(store, deal_id=deal, criterion="Cost of ownership")
    assert [row.criterion for row in of_deal(store, deal).rows] == ["Delivery"]


def test_a_criterion_moves_as_far_as_there_are_others(store: Store, deal: int) -> None:
    comparisons.add_criterion(store, deal_id=deal, text="Service")
    for criterion, by in (("Service", -9), ("Delivery", 9), ("Colour", 1)):
        comparisons.move_criterion(store, deal_id=deal, criterion=criterion, by=by)
    assert [row.criterion for row in of_deal(store, deal).rows] == ["Service", "Price", "Delivery"]


def test_a_criterion_or_rival_that_is_there_already_is_said_to_be(store: Store, deal: int) -> None:
    comparisons.add_rival(store, deal_id=deal, name="Atlas")
    with pytest.raises(UserError) as rival:
        comparisons.add_rival(store, deal_id=deal, name=" Atlas ")
    with pytest.raises(UserError) as criterion:
        comparisons.add_criterion(store, deal_id=deal, text="Price")
    codes = (rival.value.code, criterion.value.code)
    assert codes == ("rival_there_already", "criterion_there_already")


@pytest.mark.parametrize("value", [-1, 6])
def test_judgements_go_from_0_to_5(store: Store, deal: int, value: int) -> None:
    with pytest.raises(ValueError, match="0 to 5"):
        comparisons.set_point(store, deal_id=deal, criterion="Price", need=value)
