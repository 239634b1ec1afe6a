"""The verbs of the agenda with a case each, and the rows they work on; see test_verbs.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from crm_desktop import (
    activities,
    cadences,
    care_settings,
    complaint_clock,
    complaints,
    freshness,
    promises,
    reaching,
    repeating,
    series,
    snoozing,
    special_days,
    working_days,
)
from crm_desktop.agenda import finishing, planner, rescheduling
from crm_desktop.models.codes import ActivityKind, AgendaKind, FieldGroup, Tier
from crm_desktop.quick_log import Choice, NextStep, Promised, Understood, writing
from crm_desktop.series import Series, Step
from crm_desktop.store import Store
from crm_desktop.timeline import verbs

NOUNS = (
    cadences,
    care_settings,
    complaint_clock,
    finishing,
    freshness,
    planner,
    reaching,
    repeating,
    rescheduling,
    series,
    snoozing,
    special_days,
    working_days,
    writing,
)
TODAY = date(2026, 3, 2)


@dataclass(frozen=True)
class Care:
    """A customer that is looked after in every way."""

    customer: int
    person: int
    snooze: int
    special_day: int
    weekly: int
    last: int  # a repeated activity of which one time is left
    series: int
    promise: int
    complaint: int


def care(store: Store, customer: int, person: int) -> Care:
    """One of everything that keeps this customer from being forgotten."""
    cadences.set_default(store, tier=Tier.KEY, days=20)
    complaint_clock.set_target(store, waits="reply", tier=Tier.CORE, hours=2)
    freshness.confirm(store, customer_id=customer, field_group=FieldGroup.NEEDS, on=TODAY)
    working_days.set_holidays(store, country="ES")
    working_days.set_hours(store, hours={0: (time(9), time(17))})
    series.hide(store, key="win_back")
    return Care(
        customer=customer,
        person=person,
        snooze=snoozing.snooze(
            store, kind=AgendaKind.CADENCE, record_id=customer, customer_id=customer, until=TODAY
        ),
        special_day=special_days.add(
            store, name="Fair", day=date(2020, 2, 29), customer_id=customer
        ),
        weekly=repeated(store, customer, person, "FREQ=WEEKLY"),
        last=repeated(store, customer, person, "FREQ=WEEKLY;COUNT=1"),
        series=series.add(store, name="Fair", steps=STEPS),
        promise=promises.add(store, customer_id=customer, text="drawings", contact_id=person),
        complaint=complaints.add(store, customer_id=customer, text="late", contact_id=person),
    )


def understood(care: Care, *, done: bool) -> Understood:
    """A line of the quick log with everything that it may say."""
    return Understood(
        text="a line",
        now=datetime(2026, 3, 2, 10),
        kind=ActivityKind.VISIT,
        done=done,
        day=TODAY,
        clock=time(9, 30),
        customer=Choice(care.customer, "Acme"),
        contacts=(Choice(care.person, "Han"),),
        promise=Promised("drawings", TODAY),
        next_step=NextStep(ActivityKind.CALL, "ask") if done else None,
    )


STEPS = (Step(ActivityKind.VISIT, 0, "at the fair"), Step(ActivityKind.CALL, 3, "afterwards"))


def repeated(store: Store, customer: int, person: int, rule: str) -> int:
    """A repeated call of which one time was done and one left out, if there are so many."""
    call = activities.plan(
        store,
        kind="call",
        subject="how it goes",
        due_on=date(2026, 2, 16),
        customer_id=customer,
        contact_ids=[person],
        recurrence=rule,
    )
    if "COUNT" not in rule:
        activities.finish(store, id=call)
        repeating.skip(store, id=call, day=date(2026, 3, 9))
    return call


Case = Callable[[Store, Care], object]
NEXT = {"kind": "call", "subject": "ask", "due_on": TODAY}

CASES: dict[str, list[Case]] = {
    "cadences.set_default": [
        lambda s, f: cadences.set_default(s, tier=Tier.CORE, days=10),
        lambda s, f: cadences.set_default(s, tier=Tier.KEY, days=30),
    ],
    "care_settings.reset": [lambda s, f: care_settings.reset(s)],
    "complaint_clock.set_target": [
        lambda s, f: complaint_clock.set_target(s, waits="solution", tier="general", hours=40),
        lambda s, f: complaint_clock.set_target(s, waits="reply", tier="core", hours=4),
    ],
    "finishing.keep_promise": [
        lambda s, f: finishing.keep_promise(s, id=f.promise),
        lambda s, f: finishing.keep_promise(s, id=f.promise, next_step=NEXT),
    ],
    "finishing.solve_complaint": [
        lambda s, f: finishing.solve_complaint(
            s, id=f.complaint, solution="sent", satisfaction=4, next_step=NEXT
        )
    ],
    "finishing.greet": [
        lambda s, f: finishing.greet(
            s,
            line=AgendaKind.BIRTHDAY,
            record_id=f.person,
            day=TODAY,
            kind="message",
            subject="greetings",
            customer_id=f.customer,
            contact_ids=[f.person],
        )
    ],
    "finishing.still_true": [
        lambda s, f: finishing.still_true(
            s, customer_id=f.customer, groups=["reach", "people"], on=TODAY
        )
    ],
    "freshness.confirm": [
        lambda s, f: freshness.confirm(s, customer_id=f.customer, field_group="reach", on=TODAY)
    ],
    "planner.plan": [
        lambda s, f: planner.plan(
            s,
            chosen=[
                planner.Chosen(f.customer, TODAY, "visit"),
                planner.Chosen(f.customer, TODAY, "again", due_time="09:00", due_zone="Asia/Tokyo"),
            ],
        )
    ],
    "reaching.plan": [
        lambda s, f: reaching.plan(
            s,
            kind="call",
            subject="Call Han",
            today=TODAY,
            customer_id=f.customer,
            contact_id=f.person,
        ),
        lambda s, f: reaching.plan(
            s, kind="mail", subject="Mail", today=TODAY, customer_id=f.customer
        ),
    ],
    "rescheduling.reschedule": [
        lambda s, f: rescheduling.reschedule(
            s, id=f.last, day=TODAY, at=time(9), home="Asia/Tokyo"
        ),
        lambda s, f: rescheduling.reschedule(
            s, id=f.weekly, day=TODAY, at=time(9), of=date(2026, 3, 16), minutes=30
        ),
        lambda s, f: rescheduling.reschedule(
            s, id=f.weekly, day=TODAY, at=None, of=date(2026, 3, 16), scope="following"
        ),
    ],
    "repeating.finish": [
        lambda s, f: repeating.finish(s, id=f.weekly, mood="good", signals=["asks_price"]),
        lambda s, f: repeating.finish(s, id=f.weekly, day=date(2026, 3, 16)),
        lambda s, f: repeating.finish(s, id=f.last),
        lambda s, f: activities.finish(s, id=f.weekly, outcome="reached"),
        lambda s, f: verbs.conclude(
            s,
            id=f.weekly,
            promise={"text": "drawings"},
            next_step={"kind": "visit", "subject": "tour", "due_on": TODAY},
        ),
    ],
    "repeating.skip": [
        lambda s, f: repeating.skip(s, id=f.weekly),
        lambda s, f: repeating.skip(s, id=f.weekly, day=date(2026, 3, 16)),
        lambda s, f: repeating.skip(s, id=f.last),
    ],
    "repeating.skip_missed": [
        lambda s, f: repeating.skip_missed(s, id=f.weekly, today=date(2026, 4, 1)),
        lambda s, f: repeating.skip_missed(s, id=f.last, today=date(2026, 4, 1)),
    ],
    "repeating.move": [
        lambda s, f: repeating.move(s, id=f.weekly, due_on=TODAY, due_time="10:00"),
        lambda s, f: repeating.move(s, id=f.last, due_on=TODAY),
    ],
    "repeating.change_one": [
        lambda s, f: repeating.change_one(s, id=f.weekly, day=date(2026, 3, 16), subject="S")
    ],
    "repeating.change_following": [
        lambda s, f: repeating.change_following(s, id=f.weekly, due_on=date(2026, 3, 3)),
        lambda s, f: repeating.change_following(s, id=f.weekly, day=TODAY, due_time="11:00"),
        lambda s, f: repeating.change_following(s, id=f.weekly, recurrence=None),
    ],
    "repeating.end": [
        lambda s, f: repeating.end(s, id=f.weekly),
        lambda s, f: repeating.end(s, id=f.weekly, last=date(2026, 3, 16)),
    ],
    "repeating.delete": [lambda s, f: repeating.delete(s, id=f.weekly)],
    "series.add": [lambda s, f: series.add(s, name="New", steps=STEPS)],
    "series.edit": [
        lambda s, f: series.edit(s, key="tender", name="Bid", steps=STEPS),
        lambda s, f: series.edit(s, key=str(f.series), name="Fairs", steps=STEPS[:1]),
    ],
    "series.hide": [
        lambda s, f: series.hide(s, key="tender"),
        lambda s, f: series.hide(s, key=str(f.series)),
    ],
    "series.restore": [lambda s, f: series.restore(s, key="win_back")],
    "series.delete": [lambda s, f: series.delete(s, ids=[f.series])],
    "series.start": [
        lambda s, f: series.start(
            s,
            series=Series(None, f.series, "Fair", STEPS),
            customer_id=f.customer,
            first_on=TODAY,
            contact_ids=[f.person],
        )
    ],
    "snoozing.snooze": [
        lambda s, f: snoozing.snooze(
            s, kind="freshness", record_id=f.customer, customer_id=f.customer, until=TODAY
        ),
        lambda s, f: snoozing.snooze(
            s, kind="cadence", record_id=f.customer, until=date(2026, 4, 1)
        ),
    ],
    "snoozing.wake": [lambda s, f: snoozing.wake(s, ids=[f.snooze])],
    "special_days.add": [
        lambda s, f: special_days.add(s, name="Wedding", day=TODAY, contact_id=f.person)
    ],
    "special_days.edit": [
        lambda s, f: special_days.edit(s, id=f.special_day, name="Big fair", yearly=False)
    ],
    "special_days.delete": [lambda s, f: special_days.delete(s, ids=[f.special_day])],
    "working_days.set_holidays": [
        lambda s, f: working_days.set_holidays(s, country="CN"),
        lambda s, f: working_days.set_holidays(s, country=None),
    ],
    "working_days.set_hours": [
        lambda s, f: working_days.set_hours(s, hours={4: (time(8), time(14, 30))}),
        lambda s, f: working_days.set_hours(s, hours={}),
    ],
    "writing.log": [
        lambda s, f: writing.log(s, understood=understood(f, done=True), zone="Asia/Shanghai"),
        lambda s, f: writing.log(s, understood=understood(f, done=False), zone="Asia/Shanghai"),
    ],
}
