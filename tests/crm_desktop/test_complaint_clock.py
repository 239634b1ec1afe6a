"""The clock of complaints: target times by tier, working hours, opened again."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from crm_desktop import complaint_clock, complaints, customers, working_days
from crm_desktop.complaint_clock import Clock, Waits
from crm_desktop.errors import UserError
from crm_desktop.models import Complaint
from crm_desktop.models.codes import Tier
from crm_desktop.store import Store

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)  # a Wednesday


def ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


def complaint(store: Store, opened: datetime, tier: str | None = None) -> int:
    customer = customers.add(store, name="Acme", tier=tier)
    return complaints.add(store, customer_id=customer, text="burrs", opened_at=opened)


def clock(store: Store, complaint_id: int, now: datetime = NOW) -> Clock:
    with store.read() as session:
        found = complaint_clock.of_complaint(session, complaint_id, now)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("tier", "reply", "solution"),
    [("core", 4, 48), ("key", 8, 72), ("general", 24, 120), (None, 24, 120)],
)
def test_targets_go_by_tier(store: Store, tier: str | None, reply: int, solution: int) -> None:
    opened = complaint(store, ago(2), tier)
    found = clock(store, opened)
    assert (found.waits, found.target_hours, found.hours_gone) == (Waits.REPLY, reply, 2)
    assert found.due_at == ago(2) + timedelta(hours=reply)
    complaints.reply(store, id=opened, at=ago(1))
    found = clock(store, opened)
    assert (found.waits, found.target_hours, found.hours_gone) == (Waits.SOLUTION, solution, 2)


def test_it_is_late_after_its_target_and_not_a_moment_before(store: Store) -> None:
    opened = complaint(store, ago(4), "core")
    assert not clock(store, opened).is_late and clock(store, opened).hours_left == 0
    assert clock(store, opened, NOW + timedelta(seconds=1)).is_late


def test_with_working_hours_set_only_those_count(store: Store) -> None:
    hours = {weekday: (time(9), time(17)) for weekday in range(5)}
    working_days.set_hours(store, hours=hours)
    opened = complaint(store, datetime(2026, 3, 6, 15, tzinfo=UTC), "core")  # Friday
    monday = datetime(2026, 3, 9, 10, tzinfo=UTC)
    with store.read() as session:
        working = working_days.WorkingDays(hours=hours, zone=UTC)
        row = session.get_one(Complaint, opened)
        found = complaint_clock.clock(
            row, "core", complaint_clock.targets(session), working, monday
        )
    assert found.counts_working_hours and found.hours_gone == 3
    assert found.due_at == datetime(2026, 3, 9, 11, tzinfo=UTC)


def test_opened_again_it_runs_anew_and_keeps_what_was(store: Store) -> None:
    opened = complaint(store, ago(200), "key")
    complaints.reply(store, id=opened, at=ago(198))
    complaints.solve(store, id=opened, solution="New batch", at=ago(150), satisfaction=4)
    complaints.reopen(store, id=opened, at=ago(20))
    found = clock(store, opened)
    assert (found.waits, found.since, found.hours_gone) == (Waits.SOLUTION, ago(20), 20)
    assert found.is_reopened and not found.is_late
    with store.read() as session:
        row = session.get_one(Complaint, opened)
        assert (row.solution, row.first_reply_at) == ("New batch", ago(198))
        assert row.solved_at is None and row.satisfaction is None
    complaints.solve(store, id=opened, solution="Changed the tool", at=ago(5))
    solved = clock(store, opened)
    assert (solved.waits, solved.hours_gone, solved.is_late) == (None, 15, False)
    with store.read() as session:
        row = session.get_one(Complaint, opened)
        assert row.solution == "New batch\nChanged the tool"
        assert row.reopened_at == ago(20)


def test_a_solution_that_was_edited_further_is_not_told_twice(store: Store) -> None:
    opened = complaint(store, ago(9))
    complaints.solve(store, id=opened, solution="New batch", at=ago(8))
    complaints.reopen(store, id=opened, at=ago(7))
    complaints.solve(store, id=opened, solution="New batch, and a new tool", at=ago(6))
    with store.read() as session:
        assert session.get_one(Complaint, opened).solution == "New batch, and a new tool"


def test_opening_an_open_one_again_changes_nothing(store: Store) -> None:
    opened = complaint(store, ago(9))
    latest = store.undoable()
    complaints.reopen(store, id=opened)
    assert store.undoable() == latest


def test_own_targets_are_kept_and_those_as_shipped_are_not_written_down(store: Store) -> None:
    complaint_clock.set_target(store, waits="reply", tier="key", hours=2)
    complaint_clock.set_target(store, waits="solution", tier="core", hours=48)
    with store.read() as session:
        found = complaint_clock.targets(session)
    assert found[Waits.REPLY] == {Tier.CORE: 4, Tier.KEY: 2, Tier.GENERAL: 24}
    assert found[Waits.SOLUTION][Tier.CORE] == 48
    with pytest.raises(UserError) as refused:
        complaint_clock.set_target(store, waits="reply", tier="key", hours=0)
    assert refused.value.code == "target_wrong"


def test_response_times_are_told_from_five_on(store: Store) -> None:
    customer = customers.add(store, name="Acme", tier="core")
    for hours in (1, 2, 3, 9):
        made = complaints.add(store, customer_id=customer, text="x", opened_at=ago(100))
        complaints.reply(store, id=made, at=ago(100 - hours))
    with store.read() as session:
        few = complaint_clock.response_times(session, NOW)
    assert (few.n, few.replied, few.in_time_reply, few.median_reply) == (4, 4, 3, None)
    made = complaints.add(store, customer_id=customer, text="x", opened_at=ago(100))
    complaints.solve(store, id=made, solution="s", at=ago(90))
    with store.read() as session:
        found = complaint_clock.response_times(session, NOW, customer_id=customer)
        assert complaint_clock.response_times(session, NOW, since=ago(1)).n == 0
        assert set(complaint_clock.of_customer(session, customer, NOW)) >= {made}
    assert (found.median_reply, found.solved, found.in_time_solution) == (3, 1, 1)
    assert found.median_solution is None
