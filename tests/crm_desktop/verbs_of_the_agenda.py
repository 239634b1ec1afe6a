"""The verbs of the agenda with a case each, and the rows they work on; see test_verbs.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from crm_desktop import (
    cadences,
    complaint_clock,
    freshness,
    snoozing,
    special_days,
    working_days,
)
from crm_desktop.agenda import planner
from crm_desktop.models.codes import ActivityKind, AgendaKind, FieldGroup, Tier
from crm_desktop.quick_log import Choice, NextStep, Promised, Understood, writing
from crm_desktop.store import Store

NOUNS = (
    cadences,
    complaint_clock,
    freshness,
    planner,
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


def care(store: Store, customer: int, person: int) -> Care:
    """One of everything that keeps this customer from being forgotten."""
    cadences.set_default(store, tier=Tier.KEY, days=20)
    complaint_clock.set_target(store, waits="reply", tier=Tier.CORE, hours=2)
    freshness.confirm(store, customer_id=customer, field_group=FieldGroup.NEEDS, on=TODAY)
    working_days.set_holidays(store, country="ES")
    working_days.set_hours(store, hours={0: (time(9), time(17))})
    return Care(
        customer=customer,
        person=person,
        snooze=snoozing.snooze(
            store, kind=AgendaKind.CADENCE, record_id=customer, customer_id=customer, until=TODAY
        ),
        special_day=special_days.add(
            store, name="Fair", day=date(2020, 2, 29), customer_id=customer
        ),
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


Case = Callable[[Store, Care], object]

CASES: dict[str, list[Case]] = {
    "cadences.set_default": [
        lambda s, f: cadences.set_default(s, tier=Tier.CORE, days=10),
        lambda s, f: cadences.set_default(s, tier=Tier.KEY, days=30),
    ],
    "complaint_clock.set_target": [
        lambda s, f: complaint_clock.set_target(s, waits="solution", tier="general", hours=40),
        lambda s, f: complaint_clock.set_target(s, waits="reply", tier="core", hours=4),
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
