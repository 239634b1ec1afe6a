"""Complaints on Today with their clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from crm_desktop import complaints, contacts, customers
from crm_desktop.agenda.lines import LineAction, Urgency
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY, Lines

COMPLAINT = AgendaKind.COMPLAINT


def complaint(store: Store, now: datetime, hours_ago: float, tier: str | None = None) -> int:
    customer = customers.add(store, name=tier or "plain", tier=tier)
    han = contacts.add(store, name="Han", customer_id=customer)
    at = now - timedelta(hours=hours_ago)
    return complaints.add(
        store, customer_id=customer, text=f"{hours_ago}", opened_at=at, contact_id=han
    )


def test_a_complaint_waits_for_a_reply_then_for_its_solution(
    store: Store, lines: Lines, now: datetime
) -> None:
    opened = complaint(store, now, 3, "core")
    (line,) = lines(COMPLAINT)
    assert (line.reason, line.action) == ("complaint_reply", LineAction.REPLY)
    assert (line.facts["target_hours"], line.facts["hours_gone"]) == (4, 3.0)
    assert line.facts["hours_left"] == 1.0 and line.urgency is Urgency.TODAY
    assert (line.day, f"{line.at:%H:%M}") == (TODAY, "10:00")
    assert [person.name for person in line.people] == ["Han"]
    complaints.reply(store, id=opened, at=now)
    (line,) = lines(COMPLAINT)
    assert (line.reason, line.action) == ("complaint_solution", LineAction.SOLVE)
    assert (line.facts["target_hours"], line.urgency) == (48, Urgency.SOON)
    complaints.solve(store, id=opened, solution="new", at=now)
    assert lines(COMPLAINT) == ()


def test_what_is_over_its_time_is_late_and_comes_first(
    store: Store, lines: Lines, now: datetime
) -> None:
    complaint(store, now, 1, "core")
    complaint(store, now, 30)
    found = lines(COMPLAINT)
    assert [(line.reason, line.urgency) for line in found] == [
        ("complaint_reply_late", Urgency.LATE),
        ("complaint_reply", Urgency.TODAY),
    ]
    assert found[0].facts["hours_left"] == -6.0


def test_one_that_was_opened_again_runs_from_then(
    store: Store, lines: Lines, now: datetime
) -> None:
    opened = complaint(store, now, 500, "key")
    complaints.solve(store, id=opened, solution="new", at=now - timedelta(hours=400))
    complaints.reopen(store, id=opened, at=now - timedelta(hours=10))
    (line,) = lines(COMPLAINT)
    assert (line.reason, line.facts["reopened"]) == ("complaint_solution", True)
    assert line.facts["hours_gone"] == 10.0


def test_a_complaint_of_tomorrow_is_not_known_yet(
    store: Store, lines: Lines, now: datetime
) -> None:
    complaint(store, now, -24)
    assert lines(COMPLAINT) == ()
