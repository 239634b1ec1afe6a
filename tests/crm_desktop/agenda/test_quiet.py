"""Deals gone quiet, by their stage and how we stand to the customer."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from crm_desktop import activities, customers, deals, firm
from crm_desktop.agenda.lines import Urgency
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY, Lines

QUIET = AgendaKind.QUIET_DEAL
OPENED = TODAY - timedelta(days=200)


def deal(
    store: Store, stage: str = "need", mode: str | None = None, opened: date = OPENED, **fields: Any
) -> tuple[int, int]:
    customer = customers.add(store, name="Acme", sales_mode=mode)
    made = deals.add(
        store, name=f"{stage}", opened_on=opened, customer_id=customer, buying_stage=stage, **fields
    )
    return customer, made


def touch(store: Store, customer: int, days_ago: int, hour: int = 0, **fields: Any) -> int:
    at = datetime.combine(TODAY - timedelta(days=days_ago), time(hour, 5)).astimezone()
    given = {"kind": "call", "subject": "s", "done_at": at, **fields}
    return activities.log(store, customer_id=customer, **given)


@pytest.mark.parametrize(
    ("stage", "mode", "limit", "reason"),
    [
        ("need", "court", 21, "deal_quiet"),
        ("decision", "serve", 21, "deal_quiet"),
        ("evaluation", "court", 14, "deal_island"),
        ("technical_selection", "advise", 7, "deal_island"),
        ("evaluation", None, 7, "deal_island"),
    ],
)
def test_a_deal_is_quiet_after_its_limit_of_days(
    store: Store, lines: Lines, stage: str, mode: str | None, limit: int, reason: str
) -> None:
    customer, _ = deal(store, stage, mode)
    touch(store, customer, limit - 1, hour=0)
    assert lines(QUIET) == ()
    customer, _ = deal(store, stage, mode)
    touch(store, customer, limit, hour=23)
    (line,) = lines(QUIET)
    assert (line.reason, line.facts["days"], line.facts["limit"]) == (reason, limit, limit)
    assert line.urgency is Urgency.TODAY
    assert line.facts["last_touch_on"] == (TODAY - timedelta(days=limit)).isoformat()


def test_a_whole_day_counts_by_its_date_in_every_zone(store: Store, lines: Lines) -> None:
    for days in (20, 21):
        customer, _ = deal(store)
        noon = datetime.combine(TODAY - timedelta(days=days), time(12)).isoformat() + "+00:00"
        touch(store, customer, 0, all_day=True, done_at=datetime.fromisoformat(noon))
    assert [line.facts["days"] for line in lines(QUIET)] == [21]


def test_a_touch_of_another_deal_is_no_news_of_this_one(store: Store, lines: Lines) -> None:
    customer, quiet = deal(store)
    other = deals.add(store, name="other", opened_on=OPENED, customer_id=customer)
    touch(store, customer, 1, deal_id=other)
    touch(store, customer, 30, deal_id=quiet)
    touch(store, customer, 1, kind="note", deal_id=quiet)
    (line,) = lines(QUIET)
    assert (line.record_id, line.facts["days"]) == (quiet, 30)


def test_a_touch_of_the_customer_that_names_no_deal_speaks_of_each(
    store: Store, lines: Lines
) -> None:
    customer, _ = deal(store)
    touch(store, customer, 3)
    assert lines(QUIET) == ()


def test_a_new_deal_without_a_touch_counts_from_its_opening(store: Store, lines: Lines) -> None:
    deal(store, opened=TODAY - timedelta(days=20))
    deal(store, opened=TODAY - timedelta(days=22))
    (line,) = lines(QUIET)
    assert (line.facts["days"], line.urgency) == (22, Urgency.LATE)
    assert "last_touch_on" not in line.facts


def test_closed_deals_and_those_of_customers_we_leave_alone_are_no_lines(
    store: Store, lines: Lines
) -> None:
    _, lost = deal(store)
    deals.close(store, id=lost, outcome="lost", on=TODAY)
    for fields in ({"customer_class": "lapsed"}, {"do_not_contact": True}):
        customer, _ = deal(store)
        customers.edit(store, id=customer, **fields)
    assert lines(QUIET) == ()


def test_a_touch_planned_for_it_keeps_it_from_being_called_quiet(
    store: Store, lines: Lines
) -> None:
    customer, quiet = deal(store)
    other = deals.add(store, name="other", opened_on=OPENED, customer_id=customer)
    day = TODAY + timedelta(days=3)
    activities.plan(
        store, kind="visit", subject="s", due_on=day, customer_id=customer, deal_id=quiet
    )
    assert [line.record_id for line in lines(QUIET)] == [other]


def test_those_that_are_choosing_come_first_then_the_largest(store: Store, lines: Lines) -> None:
    for stage, amount in (("need", 500), ("need", 900), ("evaluation", 100)):
        deal(store, stage, amount=amount, currency="EUR")
    assert [line.facts["amount"] for line in lines(QUIET)] == [100, 900, 500]


def test_mine_are_my_deals_and_those_of_my_customers(store: Store, lines: Lines) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    _, mine = deal(store, owner_id=me)
    deal(store, owner_id=other)
    assert [line.record_id for line in lines(QUIET, me)] == [mine]


def test_a_touch_that_is_planned_for_later_is_said(store: Store, lines: Lines) -> None:
    customer, quiet = deal(store)
    day = TODAY + timedelta(days=9)
    activities.plan(store, kind="visit", subject="s", customer_id=customer, due_on=day)
    other = deals.add(store, name="Other", customer_id=customer, opened_on=TODAY)
    sooner = TODAY + timedelta(days=8)
    activities.plan(
        store, kind="call", subject="s", customer_id=customer, deal_id=other, due_on=sooner
    )
    (line,) = lines(QUIET)
    assert line.record_id == quiet
    assert (line.facts["planned_on"], line.facts["planned_kind"]) == (day.isoformat(), "visit")
