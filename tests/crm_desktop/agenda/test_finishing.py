"""What finishes a line of Today is one Change with its next step."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import sqlalchemy as sa

from crm_desktop import complaints, contacts, customers, freshness, promises
from crm_desktop.agenda import finishing, today
from crm_desktop.models import Activity, ActivityContact, Complaint, Promise
from crm_desktop.models.codes import AgendaKind, FieldGroup
from crm_desktop.store import Store

DAY = date(2026, 3, 4)
NEXT = {"kind": "call", "subject": "ask how it is", "due_on": DAY + timedelta(days=7)}


def test_a_kept_promise_plans_the_next_step_with_its_person(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    ann = contacts.add(store, name="Ann", customer_id=acme)
    one = promises.add(store, customer_id=acme, text="drawings", contact_id=ann)
    finishing.keep_promise(store, id=one, next_step=NEXT)
    with store.read() as session:
        kept = session.get(Promise, one)
        step = session.scalars(sa.select(Activity)).one()
        people = session.scalars(sa.select(ActivityContact.contact_id)).all()
    assert kept is not None
    assert kept.kept_at is not None
    assert (step.customer_id, step.subject) == (acme, "ask how it is")
    assert list(people) == [ann]
    store.undo()
    with store.read() as session:
        assert session.scalars(sa.select(Activity)).first() is None


def test_a_solved_complaint_says_how_and_plans_what_follows(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    one = complaints.add(store, customer_id=acme, text="burrs")
    finishing.solve_complaint(store, id=one, solution="new batch", satisfaction=5, next_step=NEXT)
    with store.read() as session:
        solved = session.get(Complaint, one)
        step = session.scalars(sa.select(Activity)).one()
    assert solved is not None
    assert (solved.solution, solved.satisfaction) == ("new batch", 5)
    assert step.customer_id == acme


def test_a_greeting_is_logged_and_its_line_returns_next_year(store: Store) -> None:
    acme = customers.add(store, name="Acme")
    ann = contacts.add(store, name="Ann", customer_id=acme, birthday=date(1980, 3, 6))
    now = datetime(2026, 3, 4, 9, tzinfo=UTC)
    finishing.greet(
        store,
        line=AgendaKind.BIRTHDAY,
        record_id=ann,
        day=date(2026, 3, 6),
        kind="message",
        subject="greetings",
        customer_id=acme,
        contact_ids=[ann],
    )
    for moment, shown in ((now, 0), (now.replace(day=6), 0), (now.replace(year=2027), 1)):
        with store.read() as session:
            assert today.section(session, moment, AgendaKind.BIRTHDAY).total == shown


def test_all_that_is_still_true_is_confirmed_at_once(store: Store) -> None:
    acme = customers.add(store, name="Acme", tier="core")
    groups = [FieldGroup.REACH, FieldGroup.NEEDS]
    finishing.still_true(store, customer_id=acme, groups=groups, on=DAY)
    with store.read() as session:
        known = {age.group: age.known_on for age in freshness.ages(session, acme, DAY)}
    assert all(known[group] is not None for group in groups)
    assert store.undoable() is not None
