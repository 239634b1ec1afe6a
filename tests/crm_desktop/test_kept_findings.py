"""The table of findings: what is kept equals what is computed, after every Change."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from crm_desktop import (
    activities,
    contacts,
    customers,
    deals,
    findings,
    firm,
    stakeholders,
)
from crm_desktop.errors import UserError
from crm_desktop.models import Position
from crm_desktop.models.codes import BuyingRole, Stance
from crm_desktop.store import Store
from tests.crm_desktop.bid_at_hand import TODAY, Bid, computed, followed, kept, noon


@pytest.fixture
def bid(store: Store) -> Bid:
    return Bid(store)


def test_kept_findings_follow_every_change_and_equal_computing_all(bid: Bid) -> None:
    other = customers.add(bid.store, name="Bohai")
    assert followed(bid.store, TODAY) == {bid.customer}
    assert findings.follow(bid.store, TODAY) is None

    seat, han = bid.person("Han", BuyingRole.ECONOMIC_BUYER)
    steps: list[Any] = [
        lambda: bid.touch("visit", 3, han),
        lambda: stakeholders.set_stance(bid.store, ids=[seat], stance=Stance.OPPONENT),
        lambda: contacts.edit(bid.store, id=han, name="Han Wei"),
        lambda: firm.edit_user(bid.store, id=bid.manager, role="head"),
        lambda: deals.add(
            bid.store, name="Pumps", opened_on=TODAY, customer_id=other, amount=9_999
        ),
        lambda: deals.move(bid.store, id=bid.deal, to_stage="need", on=TODAY, reason="r"),
        lambda: stakeholders.delete(bid.store, ids=[seat]),
        lambda: customers.delete(bid.store, ids=[bid.customer]),
        bid.store.undo,
    ]
    for step in steps:
        step()
        findings.follow(bid.store, TODAY)
        assert kept(bid.store) == computed(bid.store)


def test_only_the_customers_that_were_touched_are_told_of(bid: Bid) -> None:
    other = customers.add(bid.store, name="Bohai")
    deals.add(
        bid.store, name="D", opened_on=TODAY, customer_id=other, buying_stage="decision", amount=5
    )
    assert followed(bid.store, TODAY) == {bid.customer, other}
    seat, _han = bid.person("Han")
    assert followed(bid.store, TODAY) == {bid.customer}
    stakeholders.edit(bid.store, id=seat, notes="likes tea")
    assert followed(bid.store, TODAY) == set()


def test_after_a_change_only_its_customer_is_computed_again(bid: Bid) -> None:
    other = customers.add(bid.store, name="Bohai")
    deals.add(
        bid.store, name="D", opened_on=TODAY, customer_id=other, buying_stage="decision", amount=5
    )
    findings.follow(bid.store, TODAY)
    with bid.store.keep() as connection:  # computing that customer would bring them back
        connection.exec_driver_sql("DELETE FROM finding WHERE customer_id = ?", (other,))
    bid.person("Han")
    assert followed(bid.store) == {bid.customer}
    deals.edit(bid.store, id=bid.deal, amount=1_200)
    assert followed(bid.store) == {bid.customer}
    assert {finding.customer_id for finding in kept(bid.store)} == {bid.customer}
    customers.edit(bid.store, id=other, tier="key")
    assert followed(bid.store) == {other}
    assert kept(bid.store) == computed(bid.store)


def test_a_touch_elsewhere_is_seen_where_the_person_stands_on_a_map(bid: Bid) -> None:
    _seat, coach = bid.person("Wang", BuyingRole.COACH)
    bid.person("Chen")
    bid.touch("call", 40, coach)
    findings.follow(bid.store, TODAY)
    assert "coach_silent" in {str(finding.kind) for finding in kept(bid.store)}
    other = customers.add(bid.store, name="Bohai")
    activities.log(
        bid.store, kind="call", subject="s", customer_id=other, done_at=noon(1),
        contact_ids=[coach],
    )  # fmt: skip
    assert followed(bid.store, TODAY) == {bid.customer}
    assert "coach_silent" not in {str(finding.kind) for finding in kept(bid.store)}


def test_a_deal_that_becomes_one_of_the_large_ones_is_looked_at(bid: Bid) -> None:
    small = customers.add(bid.store, name="Small")
    deals.add(bid.store, name="S", opened_on=TODAY, customer_id=small, amount=500)
    findings.follow(bid.store, TODAY)
    assert small not in {finding.customer_id for finding in kept(bid.store)}
    deals.close(bid.store, id=bid.deal, outcome="lost", on=TODAY)
    assert followed(bid.store, TODAY) == {bid.customer, small}
    assert kept(bid.store) == computed(bid.store)


def test_another_day_computes_all_anew(bid: Bid) -> None:
    _seat, coach = bid.person("Wang", BuyingRole.COACH)
    bid.touch("call", 29, coach)
    findings.follow(bid.store, TODAY)
    assert "coach_silent" not in {str(finding.kind) for finding in kept(bid.store)}
    tomorrow = TODAY + timedelta(days=1)
    assert followed(bid.store, tomorrow) == {bid.customer}
    assert kept(bid.store) == computed(bid.store, tomorrow)


def test_the_weightiest_of_each_customer_is_known_without_computing(bid: Bid) -> None:
    bid.person("Chen", BuyingRole.PURCHASER)
    findings.follow(bid.store, TODAY)
    with bid.store.read() as session:
        assert findings.top(session, [bid.customer, 7]) == {bid.customer: bid.found.shown[0]}
    findings.dismiss(bid.store, finding=bid.found.shown[0], reason="Known")
    with bid.store.read() as session:
        assert findings.top(session, [bid.customer]) == {bid.customer: bid.found.shown[0]}


def test_derived_rows_are_written_outside_a_change_and_journaled_ones_refused(bid: Bid) -> None:
    with (
        pytest.raises(Exception, match="no change is open"),
        bid.store.keep() as connection,
    ):
        connection.exec_driver_sql("UPDATE customer SET name = 'x'")
    with bid.store.change("noted"), pytest.raises(RuntimeError), bid.store.keep():
        pass
    reading = Store.open(bid.store.path, read_only=True)
    with pytest.raises(UserError), reading.keep():
        pass
    reading.close()


def test_stopping_leaves_nothing_half_done(bid: Bid) -> None:
    assert findings.follow(bid.store, TODAY, stopped=lambda: True) is None
    assert kept(bid.store) == []
    assert followed(bid.store, TODAY) == {bid.customer}


def test_a_colleague_noted_at_a_visit_elsewhere_counts_as_having_met_the_decider(bid: Bid) -> None:
    _seat, han = bid.person("Han", BuyingRole.ECONOMIC_BUYER)
    bid.touch("visit", 5, owner_id=bid.manager)
    other = customers.add(bid.store, name="Bohai")
    fair = activities.log(
        bid.store, kind="meeting", subject="s", customer_id=other, done_at=noon(3),
        contact_ids=[han],
    )  # fmt: skip
    findings.follow(bid.store, TODAY)
    assert "nobody_above_met_decider" in {str(finding.kind) for finding in kept(bid.store)}
    activities.edit(bid.store, id=fair, colleague_ids=[bid.manager])
    findings.follow(bid.store, TODAY)
    assert kept(bid.store) == computed(bid.store)
    activities.edit(bid.store, id=fair, colleague_ids=[])
    findings.follow(bid.store, TODAY)
    assert kept(bid.store) == computed(bid.store)


def test_a_persons_referral_is_news_of_the_firm_where_they_work(bid: Bid) -> None:
    first, second = (customers.add(bid.store, name=name) for name in ("First", "Second"))
    person = contacts.add(bid.store, name="Lu", customer_id=first)
    contacts.place(bid.store, contact_id=person, customer_id=second)
    with bid.store.read() as session:
        place = session.scalars(
            sa.select(Position.id).where(
                Position.contact_id == person, Position.customer_id == first
            )
        ).one()
    contacts.edit_position(bid.store, id=place, until=TODAY)
    findings.follow(bid.store, TODAY)
    brought = customers.add(bid.store, name="New")
    referral = customers.refer(bid.store, id=brought, by_contact_id=person, on=TODAY)
    assert followed(bid.store, TODAY) == {second}
    customers.forget_referral(bid.store, ids=[referral])
    assert followed(bid.store, TODAY) == {second}
