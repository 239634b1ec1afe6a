"""How long customers waited for a reply, from complaints and from what they wrote."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from crm_desktop import activities, complaints, customers, response
from crm_desktop.charts.response import answered
from crm_desktop.charts.slices import Slice
from crm_desktop.models.activity import noon_of
from crm_desktop.store import Store

MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = date(2026, 3, 3)


def touch(store: Store, customer: int, hours: float, direction: str, kind: str = "mail") -> None:
    activities.log(
        store, kind=kind, subject="x", customer_id=customer, direction=direction,
        done_at=MORNING + timedelta(hours=hours),
    )  # fmt: skip


def test_mails_and_complaints_wait_until_the_first_reply(store: Store) -> None:
    one, other = customers.add(store, name="One"), customers.add(store, name="Other")
    touch(store, one, 0, "in")
    touch(store, one, 1, "out", "note")  # a note is for ourselves
    touch(store, one, 4, "out", "call")
    touch(store, other, 0, "in", "call")  # answered while it happens
    touch(store, other, 9, "out")
    complaint = complaints.add(store, customer_id=one, text="rust", opened_at=MORNING)
    complaints.reply(store, id=complaint, at=MORNING + timedelta(hours=2))
    with store.read() as session:
        found = response.replies(session, TODAY)
        before = response.replies(session, date(2026, 3, 1))
    assert found.customers.tolist() == [one] and found.counts.tolist() == [2]
    assert found.hours.tolist() == pytest.approx([3])
    assert not len(before.customers)


def test_where_only_the_day_is_known_nobody_knows_how_long_it_took(store: Store) -> None:
    one = customers.add(store, name="One")
    touch(store, one, 0, "in")
    activities.log(
        store, kind="mail", subject="x", customer_id=one, direction="out",
        done_at=noon_of(TODAY - timedelta(days=1)), all_day=True,
    )  # fmt: skip
    with store.read() as session:
        found = response.replies(session, TODAY)
    assert not len(found.customers)


def test_with_few_customers_the_view_says_how_many_there_are(store: Store) -> None:
    one = customers.add(store, name="One")
    touch(store, one, 0, "in")
    touch(store, one, 4, "out")
    with store.read() as session:
        view = answered(session, Slice(TODAY))
    assert (view.n, view.answered, view.needed, view.dots) == (0, 1, 20, ())
    assert view.found.rho is None and view.median_hours is None
