"""Promises and complaints by quarter, as they were known on a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from crm_desktop import complaints, customers, firm, promises
from crm_desktop.charts import Slice
from crm_desktop.charts.promises import PromisesView, behind_promises, kept_promises
from crm_desktop.store import Store

DAY = date(2026, 11, 22)
MADE = date(2026, 7, 1)


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


@pytest.fixture
def cared(store: Store) -> tuple[int, int]:
    """Ana's customer: six promises kept in time, two late; Ben's: one broken, one not due yet."""
    ana, ben = (firm.add_user(store, name=name) for name in ("Ana", "Ben"))
    first = customers.add(store, name="First", owner_id=ana, tier="core")
    second = customers.add(store, name="Second", owner_id=ben)
    for n in range(8):
        due = date(2026, 8, 10 + n)
        made = promises.add(store, customer_id=first, text="Drawings", due_on=due, made_on=MADE)
        promises.keep(store, id=made, at=noon(due + timedelta(days=60 if n > 5 else -1)))
    broken = promises.add(
        store, customer_id=second, text="Price", due_on=date(2026, 10, 5), made_on=MADE
    )
    promises.break_(store, id=broken, at=noon(date(2026, 10, 6)))
    promises.add(store, customer_id=second, text="Later", due_on=date(2026, 12, 24), made_on=MADE)
    for n in range(5):
        opened = noon(date(2026, 10, 1 + n))
        made = complaints.add(store, customer_id=first, text="Burrs", opened_at=opened)
        complaints.reply(store, id=made, at=opened + timedelta(hours=2 + n))
    complaints.solve(store, id=made, solution="Deburred", at=opened + timedelta(hours=50))
    return first, second


def asked(store: Store, view: Slice) -> PromisesView:
    with store.read() as session:
        return kept_promises(session, view)


def test_promises_count_in_the_quarter_they_fell_due(store: Store, cared: tuple[int, int]) -> None:
    view = asked(store, Slice(DAY))
    by_quarter = {start: (of.kept, of.n) for start, of in view.promised.quarters if of.n}
    assert by_quarter == {date(2026, 7, 1): (6, 8), date(2026, 10, 1): (0, 1)}
    assert [(one.name, one.kept.kept, one.kept.n) for one in view.people] == [
        ("Ana", 6, 8), ("Ben", 0, 1)
    ]  # fmt: skip
    assert view.people[0].kept.share is not None and view.people[1].kept.share is None


def test_what_came_after_the_day_was_not_known_then(store: Store, cared: tuple[int, int]) -> None:
    view = asked(store, Slice(date(2026, 8, 31)))
    assert (view.promised.all.kept, view.n) == (6, 8)
    assert view.n_complaints == 0
    earlier = asked(store, Slice(date(2026, 8, 14)))
    assert (earlier.promised.all.kept, earlier.n) == (6, 6)


def test_complaints_tell_their_median_hours(store: Store, cared: tuple[int, int]) -> None:
    view = asked(store, Slice(DAY))
    assert (view.n_complaints, view.reply, view.solution, view.still_open) == (5, 4.0, None, 4)
    assert view.complaints[-1].reply == 4.0
    assert not view.counts_working_hours


def test_filters_and_marks_lead_to_the_customers(store: Store, cared: tuple[int, int]) -> None:
    first, second = cared
    assert asked(store, Slice(DAY, tier="core")).n == 8
    with store.read() as session:
        ben = kept_promises(session, Slice(DAY)).people[1].owner_id
        view = kept_promises(session, Slice(DAY, owner_id=ben))
        assert (view.n, view.n_complaints) == (1, 0)
        assert view.people_customers == ((second,),)
        whole = kept_promises(session, Slice(DAY))
        assert whole.promise_customers[-2:] == ((first,), (second,))
        assert whole.complaint_customers[-1] == (first,)
        behind = behind_promises(session, Slice(DAY), whole.promise_customers[-1])
        assert [row.name for row in behind.rows] == ["Second"]


def test_a_file_without_either_has_empty_quarters(store: Store) -> None:
    view = asked(store, Slice(DAY))
    assert (view.n, view.n_complaints, view.reply) == (0, 0, None)
    assert len(view.starts) == 8
