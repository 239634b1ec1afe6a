"""Rows that move to another customer, are set many at a time, or are dated where the user is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm_desktop import activities, contacts, customers, deals, documents, orders, stakeholders
from crm_desktop.errors import UserError
from crm_desktop.exchange.exporting import export
from crm_desktop.exchange.importing import import_files
from crm_desktop.models import (
    Activity,
    ActivityContact,
    ActivitySignal,
    Customer,
    Deal,
    Department,
    Document,
    OrderLine,
    Promise,
    StageMove,
    Stakeholder,
    StakeholderRole,
)
from crm_desktop.models.activity import noon_of
from crm_desktop.models.base import Base
from crm_desktop.models.codes import BuyingRole
from crm_desktop.store import Store


@pytest.fixture
def in_shanghai(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be set here")
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_an_order_given_to_another_customer_takes_its_lines_along(store: Store) -> None:
    first, second = customers.add(store, name="A"), customers.add(store, name="B")
    line = {"quantity": 1_000, "amount": 500}
    order = orders.add(
        store, customer_id=first, ordered_on=date(2026, 1, 1), currency="EUR", lines=[line]
    )
    orders.edit(store, id=order, customer_id=second)
    customers.delete(store, ids=[first])
    with store.read() as session:
        assert session.scalars(sa.select(OrderLine.amount)).all() == [500]
        assert session.get_one(Customer, second).net_sales == 500


def test_an_activity_given_to_another_customer_keeps_who_took_part(store: Store) -> None:
    first, second = customers.add(store, name="A"), customers.add(store, name="B")
    person = contacts.add(store, name="Ana", customer_id=second)
    call = activities.log(
        store, kind="call", subject="Prices", customer_id=first, contact_ids=[person]
    )
    activities.edit(store, id=call, customer_id=second)
    customers.delete(store, ids=[first])
    with store.read() as session:
        assert session.scalars(sa.select(ActivityContact.contact_id)).all() == [person]


def test_a_deal_given_to_another_customer_takes_its_map_along(store: Store) -> None:
    first, second = customers.add(store, name="A"), customers.add(store, name="B")
    deal = deals.add(store, name="Keyboards", opened_on=date(2026, 1, 1), customer_id=first)
    stakeholders.add(
        store, customer_id=first, deal_id=deal, title="Buyer", roles=[BuyingRole.PURCHASER]
    )
    deals.edit(store, id=deal, customer_id=second)
    customers.delete(store, ids=[first])
    with store.read() as session:
        assert session.scalars(sa.select(Stakeholder.customer_id)).all() == [second]
        assert session.scalars(sa.select(StakeholderRole.customer_id)).all() == [second]


def _belongs_to(store: Store, *kinds: type[Base]) -> set[int | None]:
    with store.read() as session:
        columns = [kind.__table__.c.customer_id for kind in kinds]
        return {owner for column in columns for owner in session.scalars(sa.select(column))}


def test_a_deal_given_to_a_customer_takes_everything_along_and_undo_brings_it_back(
    store: Store, tmp_path: Path
) -> None:
    deal = deals.add(store, name="Keyboards", opened_on=date(2026, 1, 1))
    person = contacts.add(store, name="Ana")
    call = activities.log(
        store, kind="call", subject="Prices", deal_id=deal, contact_ids=[person],
        signals=["asks_price"],
    )  # fmt: skip
    file = tmp_path / "offer.txt"
    file.write_text("offer", encoding="utf-8")
    documents.attach(store, path=file, deal_id=deal)
    documents.attach(store, path=file, activity_id=call)
    hanging = (Deal, Activity, ActivityContact, ActivitySignal, Document, StageMove)
    assert _belongs_to(store, *hanging) == {None}
    customer = customers.add(store, name="A")
    deals.edit(store, id=deal, customer_id=customer)
    assert _belongs_to(store, *hanging) == {customer}
    with store.read() as session:
        assert session.get_one(Customer, customer).last_touch_on is not None
    store.undo()
    assert _belongs_to(store, *hanging) == {None}


def test_a_map_goes_to_the_departments_of_the_same_names(store: Store) -> None:
    first, second = customers.add(store, name="A"), customers.add(store, name="B")
    deal = deals.add(store, name="Keyboards", opened_on=date(2026, 1, 1), customer_id=first)
    old = [contacts.add_department(store, customer_id=first, name=name) for name in "XY"]
    same = contacts.add_department(store, customer_id=second, name="X")
    for department in old:
        stakeholders.add(
            store, customer_id=first, deal_id=deal, title="Buyer", department_id=department
        )
    deals.edit(store, id=deal, customer_id=second)
    with store.read() as session:
        found = session.scalars(sa.select(Stakeholder.department_id)).all()
        names = [session.get_one(Department, id).name for id in found if id is not None]
        owners = {session.get_one(Department, id).customer_id for id in found if id is not None}
    assert (same in found, sorted(names), owners) == (True, ["X", "Y"], {second})


def test_a_deal_is_not_given_away_from_entries_of_somebody_else(store: Store) -> None:
    first, second = customers.add(store, name="A"), customers.add(store, name="B")
    deal = deals.add(store, name="Keyboards", opened_on=date(2026, 1, 1))
    call = activities.log(store, kind="call", subject="Prices", customer_id=first, deal_id=deal)
    with pytest.raises(UserError, match=r"deal_rows_elsewhere.*customer=A"):
        deals.edit(store, id=deal, customer_id=second)
    assert _belongs_to(store, Deal) == {None}
    deals.edit(store, id=deal, customer_id=first)
    deals.edit(store, id=deal, customer_id=second)
    assert _belongs_to(store, Deal, Activity) == {second}

    activities.delete(store, ids=[call])
    line = {"quantity": 1_000, "amount": 500}
    orders.add(
        store, customer_id=second, deal_id=deal, ordered_on=date(2026, 1, 1), currency="EUR",
        lines=[line],
    )  # fmt: skip
    with pytest.raises(UserError, match=r"deal_has_orders.*customer=B"):
        deals.edit(store, id=deal, customer_id=first)


def test_many_rows_are_set_by_the_same_rules_as_one(store: Store) -> None:
    ids = [customers.add(store, name=name) for name in "AB"]
    customers.edit_many(store, ids=ids, industry="  Steel ")
    customers.edit_many(store, ids=ids, source=" ")
    with store.read() as session:
        found = session.execute(sa.select(Customer.industry, Customer.source)).all()
    assert [tuple(row) for row in found] == [("Steel", None), ("Steel", None)]


@pytest.fixture
def in_auckland(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be set here")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_auckland")
def test_what_is_promised_on_a_day_without_a_time_is_made_on_that_day(store: Store) -> None:
    customer = customers.add(store, name="A")
    activities.log(
        store, kind="visit", subject="Visited", customer_id=customer, all_day=True,
        done_at=noon_of(date(2026, 1, 5)),  # 1:00 on the 6th in Auckland
        promise={"text": "Send prices"},
    )  # fmt: skip
    with store.read() as session:
        assert session.scalars(sa.select(Promise.made_on)).one() == date(2026, 1, 5)


@pytest.mark.usefixtures("in_shanghai")
def test_a_days_early_morning_belongs_to_that_day_where_the_user_is(store: Store) -> None:
    customer = customers.add(store, name="A")
    early = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)  # 7:30 on the 2nd in Shanghai
    activities.log(
        store, kind="call", subject="Early", customer_id=customer, done_at=early,
        promise={"text": "Send prices"},
    )  # fmt: skip
    with store.read() as session:
        assert session.scalars(sa.select(Promise.made_on)).one() == date(2026, 3, 2)
        assert session.get_one(Customer, customer).last_touch_on == date(2026, 3, 2)


@pytest.mark.usefixtures("in_shanghai")
def test_an_early_morning_is_exported_as_its_day_and_known_again(
    store: Store, tmp_path: Path
) -> None:
    customer = customers.add(store, name="A")
    early = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)  # 7:30 on the 2nd in Shanghai
    activities.log(store, kind="call", subject="Early", customer_id=customer, done_at=early)
    file = tmp_path / "activities.csv"
    with store.read() as session:
        export(session, "activities", file)
    assert "2026-03-02" in file.read_text(encoding="utf-8-sig")
    assert import_files(store, kind="activities", files=[file]).created == {}
