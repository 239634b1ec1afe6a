"""What logging and editing from the timeline needs to know of a customer and of one record."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.insights.recurrence import remaining
from crm_desktop.models import (
    Activity,
    ActivityColleague,
    ActivityContact,
    ActivitySignal,
    Contact,
    Customer,
    Deal,
    Position,
    User,
)
from crm_desktop.models.codes import CustomerClass, UserRole
from crm_desktop.timeline.details import TimelineEntry, details
from crm_desktop.timeline.strands import Timeline, entries
from crm_desktop.working_days import WorkingDays, working_days

Named = tuple[int, str]
FIRST = 60


@dataclass(frozen=True, eq=False, slots=True)
class Opening:
    """A timeline with the words of its beginning."""

    timeline: Timeline
    entries: dict[int, TimelineEntry]


@dataclass(frozen=True, slots=True)
class Choices:
    """Who and what of a customer an activity can be about: people met last come first.

    `colleagues` are who of ours, beside the user, may take part: managers and heads first. With
    `seeks_signals` the customer is one whose signs of interest decide whether it is a prospect.
    `refusing` are the people who do not want to be contacted; the whole firm when
    `customer_refuses`.
    """

    customer_id: int
    people: tuple[Named, ...]
    deals: tuple[Named, ...]
    me: int | None
    colleagues: tuple[Named, ...] = ()
    seeks_signals: bool = False
    working: WorkingDays = field(default_factory=WorkingDays)
    refusing: frozenset[int] = frozenset()
    customer_refuses: bool = False


@dataclass(frozen=True, slots=True)
class Followed:
    """The activity that another one follows; `day` is when it was done or is due."""

    kind: str
    subject: str
    day: date | None


@dataclass(frozen=True, slots=True)
class ActivityRecord:
    """An activity as a form shows it; `id` None is one that is not written yet.

    `recurrence` is the rule of the times that are left, counted from `due_on`.
    """

    kind: str
    id: int | None = None
    text: str = ""
    contact_ids: tuple[int, ...] = ()
    done_at: datetime | None = None
    all_day: bool = False
    due_on: date | None = None
    due_time: str | None = None
    deal_id: int | None = None
    follows_id: int | None = None
    direction: str | None = None
    minutes: int | None = None
    outcome: str | None = None
    mood: str | None = None
    colleague_ids: tuple[int, ...] = ()
    due_zone: str | None = None
    recurrence: str | None = None
    location: str | None = None
    reminder_minutes: int | None = None
    signals: tuple[str, ...] = ()
    follows: Followed | None = None


def opening(session: Session, customer_id: int) -> Opening:
    """A customer's timeline as it is first shown."""
    timeline = entries(session, customer_id)
    return Opening(timeline, details(session, timeline, range(min(FIRST, len(timeline)))))


def choices(session: Session, customer_id: int) -> Choices:
    """The people who work there now, the open deals, and who the user is."""
    people = session.execute(
        sa.select(Contact.id, Contact.name, Contact.do_not_contact)
        .join(Position, Position.contact_id == Contact.id)
        .where(Position.customer_id == customer_id, Position.until.is_(None))
        .distinct()
        .order_by(Contact.last_touch_on.desc().nulls_last(), Contact.sort_key, Contact.id)
    ).all()
    deals = session.execute(
        sa.select(Deal.id, Deal.name)
        .where(Deal.customer_id == customer_id, Deal.outcome.is_(None))
        .order_by(Deal.opened_on.desc(), Deal.id)
    )
    me = session.scalar(sa.select(User.id).where(User.is_me).limit(1))
    return Choices(
        customer_id,
        tuple((row.id, row.name) for row in people),
        tuple((row.id, row.name) for row in deals),
        me,
        tuple((row.id, row.name) for row in session.execute(_COLLEAGUES)),
        session.scalar(sa.select(Customer.customer_class).where(Customer.id == customer_id))
        in (CustomerClass.TARGET, CustomerClass.PROSPECT),
        working_days(session),
        frozenset(row.id for row in people if row.do_not_contact),
        bool(session.scalar(sa.select(Customer.do_not_contact).where(Customer.id == customer_id))),
    )


def activity(session: Session, activity_id: int) -> ActivityRecord | None:
    """An activity to be edited; None when it is gone."""
    row = session.get(Activity, activity_id)
    if row is None:
        return None
    people = session.scalars(
        sa.select(ActivityContact.contact_id)
        .where(ActivityContact.activity_id == activity_id)
        .order_by(ActivityContact.id)
    )
    colleagues = session.scalars(
        sa.select(ActivityColleague.user_id)
        .where(ActivityColleague.activity_id == activity_id)
        .order_by(ActivityColleague.id)
    )
    signals = session.scalars(
        sa.select(ActivitySignal.signal)
        .where(ActivitySignal.activity_id == activity_id)
        .order_by(ActivitySignal.id)
    )
    return ActivityRecord(
        kind=str(row.kind),
        id=row.id,
        text="\n".join(part for part in (row.subject, row.notes) if part),
        contact_ids=tuple(people),
        done_at=row.done_at,
        all_day=row.all_day,
        due_on=row.due_on,
        due_time=row.due_time,
        deal_id=row.deal_id,
        follows_id=row.follows_id,
        direction=row.direction,
        minutes=row.minutes,
        outcome=row.outcome,
        mood=row.mood,
        colleague_ids=tuple(colleagues),
        due_zone=row.due_zone,
        recurrence=_left(row),
        location=row.location,
        reminder_minutes=row.reminder_minutes,
        signals=tuple(str(signal) for signal in signals),
        follows=followed(session, row.follows_id),
    )


def told_of(record: ActivityRecord) -> Followed:
    """A record as the activity that follows it tells of it."""
    done = record.done_at
    day = None if done is None else _day_of(done, all_day=record.all_day)
    return Followed(record.kind, record.text.partition("\n")[0], day or record.due_on)


def followed(session: Session, activity_id: int | None) -> Followed | None:
    """An activity as the one that follows it tells of it; None when there is none."""
    row = None if activity_id is None else session.get(Activity, activity_id)
    if row is None:
        return None
    done_on = None if row.done_at is None else _day_of(row.done_at, all_day=row.all_day)
    return Followed(str(row.kind), row.subject, done_on or row.due_on)


def _day_of(done_at: datetime, *, all_day: bool) -> date:
    return done_at.date() if all_day else done_at.astimezone().date()


def _left(row: Activity) -> str | None:
    if row.recurrence is None or row.due_on is None:
        return row.recurrence
    return remaining(row.recurrence, row.recurs_from or row.due_on, row.due_on)


_RANKED = sa.case((User.role == UserRole.MANAGER, 0), (User.role == UserRole.HEAD, 1), else_=2)
_COLLEAGUES = (
    sa.select(User.id, User.name)
    .where(User.is_me.is_not(True), User.retired.is_not(True))
    .order_by(_RANKED, User.name, User.id)
)
