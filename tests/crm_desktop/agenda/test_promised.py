"""Promises on Today: late, due and soon; whose they are; put off until a day."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from crm_desktop import contacts, customers, deals, firm, promises, snoozing
from crm_desktop.agenda.lines import LineAction, Urgency
from crm_desktop.agenda.today import today
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY, Lines

PROMISE = AgendaKind.PROMISE


def promise(store: Store, customer: int, away: int | None, text: str = "", **fields: Any) -> int:
    due = None if away is None else TODAY + timedelta(days=away)
    return promises.add(
        store, customer_id=customer, text=text or f"in {away}", due_on=due, **fields
    )


def test_promises_are_late_due_and_soon_until_three_days_ahead(store: Store, lines: Lines) -> None:
    acme = customers.add(store, name="Acme")
    for away in (4, 3, 0, -2, 1):
        promise(store, acme, away)
    found = lines(PROMISE)
    assert [(line.text, line.reason, line.facts.get("days")) for line in found] == [
        ("in -2", "promise_late", 2),
        ("in 0", "promise_today", None),
        ("in 1", "promise_soon", 1),
        ("in 3", "promise_soon", 3),
    ]
    urgencies = [Urgency.LATE, Urgency.TODAY, Urgency.SOON, Urgency.SOON]
    assert [line.urgency for line in found] == urgencies
    assert {line.action for line in found} == {LineAction.KEEP}


def test_what_is_kept_or_broken_is_no_line(store: Store, lines: Lines) -> None:
    acme = customers.add(store, name="Acme")
    promises.keep(store, id=promise(store, acme, -1))
    promises.break_(store, id=promise(store, acme, -1))
    assert lines(PROMISE) == ()


def test_late_ones_of_core_customers_come_first_then_the_oldest(store: Store, lines: Lines) -> None:
    general = customers.add(store, name="G")
    core = customers.add(store, name="C", tier="core")
    key = customers.add(store, name="K", tier="key")
    for customer, away in ((general, -9), (key, -1), (core, -1), (key, -3), (core, 0)):
        promise(store, customer, away)
    found = lines(PROMISE)
    assert [(line.customer.name if line.customer else "", line.text) for line in found] == [
        ("C", "in -1"), ("K", "in -3"), ("K", "in -1"), ("G", "in -9"), ("C", "in 0"),
    ]  # fmt: skip


def test_a_promise_without_a_day_is_in_sight_from_the_first_day(store: Store, lines: Lines) -> None:
    acme = customers.add(store, name="Acme")
    promise(store, acme, None, "old", made_on=TODAY - timedelta(days=8))
    promise(store, acme, None, "new", made_on=TODAY - timedelta(days=2))
    promise(store, acme, None, "today", made_on=TODAY)
    found = lines(PROMISE)
    assert {(line.text, line.facts["days"]) for line in found} == {
        ("old", 8), ("new", 2), ("today", 0),
    }  # fmt: skip
    assert {line.reason for line in found} == {"promise_undated"}
    assert {line.urgency for line in found} == {Urgency.SOON}


def test_a_line_names_the_person_and_the_deal(store: Store, lines: Lines) -> None:
    acme = customers.add(store, name="Acme", tier="key")
    han = contacts.add(store, name="Han", customer_id=acme)
    gears = deals.add(store, name="Gears", opened_on=TODAY, customer_id=acme)
    promise(store, acme, 0, contact_id=han, deal_id=gears)
    (line,) = lines(PROMISE)
    assert [person.name for person in line.people] == ["Han"]
    assert (line.facts["deal"], line.facts["tier"]) == ("Gears", "key")
    assert line.day == TODAY


def test_mine_are_my_own_and_those_of_my_customers_and_nobodys(store: Store, lines: Lines) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    mine = customers.add(store, name="Mine", owner_id=me)
    theirs = customers.add(store, name="Theirs", owner_id=other)
    nobodys = customers.add(store, name="Nobody's")
    promise(store, mine, 0, "mine")
    promise(store, mine, 0, "theirs", owner_id=other)
    promise(store, theirs, 0, "mine too", owner_id=me)
    promise(store, theirs, 0, "not mine")
    promise(store, nobodys, 0, "nobody's")
    assert {line.text for line in lines(PROMISE, me)} == {"mine", "mine too", "nobody's"}
    assert len(lines(PROMISE)) == 5


def test_a_line_put_off_is_left_out_and_counted_until_its_day(store: Store, now: datetime) -> None:
    acme = customers.add(store, name="Acme")
    late, due = promise(store, acme, -1), promise(store, acme, 0)
    until = TODAY + timedelta(days=2)
    put_off = snoozing.snooze(store, kind=PROMISE, record_id=late, customer_id=acme, until=until)
    with store.read() as session:
        before = today(session, now)
        after = today(session, now + timedelta(days=2))
        assert [one.record_id for one in snoozing.snoozed(session, TODAY)] == [late]
    assert [line.record_id for line in before.sections[0].lines] == [due]
    assert (before.sections[0].total, before.snoozed) == (1, 1)
    assert {line.record_id for line in after.sections[0].lines} == {late, due}
    assert after.snoozed == 0
    snoozing.wake(store, ids=[put_off])
    with store.read() as session:
        assert today(session, now).sections[0].total == 2


def test_a_snooze_of_what_was_settled_since_is_not_counted(store: Store, now: datetime) -> None:
    acme = customers.add(store, name="Acme")
    late = promise(store, acme, -1)
    snoozing.snooze(store, kind=PROMISE, record_id=late, until=date(2026, 4, 1))
    promises.keep(store, id=late)
    with store.read() as session:
        assert today(session, now).snoozed == 0


def test_a_snooze_speaks_of_one_kind_of_line_only(store: Store, lines: Lines) -> None:
    acme = customers.add(store, name="Acme")
    due = promise(store, acme, 0)
    snoozing.snooze(store, kind=AgendaKind.COMPLAINT, record_id=due, until=date(2026, 4, 1))
    assert len(lines(PROMISE)) == 1


def test_the_first_lines_are_shown_and_all_are_counted(store: Store, now: datetime) -> None:
    acme = customers.add(store, name="Acme")
    for _ in range(30):
        promise(store, acme, 0)
    with store.read() as session:
        found = today(session, now, first=10)
    assert (len(found.sections[0].lines), found.sections[0].total) == (10, 30)
    assert found.total == 30
    assert [section.kind for section in found.sections] == list(AgendaKind)
