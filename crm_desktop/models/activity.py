"""What happened with a customer, what is planned, what we promised, what went wrong."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, flag, looked_up, reference, sortable
from crm_desktop.models.codes import ActivityKind, Direction, Mood, Signal
from crm_desktop.models.types import Day, Instant, Whole


def noon_of(day: date) -> datetime:
    """The instant that stands for a whole day: noon UTC, the same date in nearly every zone."""
    return datetime.combine(day, time(12), UTC)


def day_done(table: str) -> str:
    """SQL for the day on which an activity (a row of `table`) was done, where this laptop is."""
    zone = f"iif({table}.all_day, '+0 days', 'localtime')"
    return f"date({table}.done_at / 1000000, 'unixepoch', {zone})"


class Activity(Base):
    """One touch, planned (due_on) or done (done_at): agenda and timeline are two views of it.

    A repeated one has a rule in `recurrence` (an RRULE without the name), counted from
    `recurs_from`; its `due_on` is the next time that is neither done nor skipped. Each time that
    was done is a row of its own, an occurrence of it. `reminder_minutes` are before the start (of
    the day, for all-day ones: below zero is that much into the day). Calendars know it by `uid`.
    """

    __tablename__ = "activity"

    customer_id: Mapped[int | None] = reference("customer", owned=True, indexed=True)
    deal_id: Mapped[int | None] = reference("deal")
    owner_id: Mapped[int | None] = reference("user")
    follows_id: Mapped[int | None] = reference("activity")
    kind: Mapped[ActivityKind] = code(ActivityKind, required=True)
    direction: Mapped[Direction | None] = code(Direction)
    subject: Mapped[str] = mapped_column(sa.Text)
    notes: Mapped[str | None] = mapped_column(sa.Text)
    due_on: Mapped[date | None] = mapped_column(Day)
    due_time: Mapped[str | None] = mapped_column(sa.Text)
    due_zone: Mapped[str | None] = mapped_column(sa.Text)
    done_at: Mapped[datetime | None] = mapped_column(Instant)
    all_day: Mapped[bool] = flag()
    minutes: Mapped[int | None] = mapped_column(Whole)
    outcome: Mapped[str | None] = mapped_column(sa.Text)
    mood: Mapped[Mood | None] = code(Mood)
    recurrence: Mapped[str | None] = mapped_column(sa.Text)
    recurs_from: Mapped[date | None] = mapped_column(Day)
    occurrence_of_id: Mapped[int | None] = reference("activity")
    location: Mapped[str | None] = mapped_column(sa.Text)
    reminder_minutes: Mapped[int | None] = mapped_column(Whole)
    uid: Mapped[str | None] = looked_up()

    __table_args__ = (
        *sortable("activity", "due_on", "done_at"),
        sa.Index("ix_activity_customer_id_done_at", "customer_id", "done_at"),
        # What is still to be done is little beside what was.
        sa.Index("ix_activity_open_due_on", "due_on", sqlite_where=sa.text("done_at IS NULL")),
        {"sqlite_strict": True},
    )

    @property
    def done_on(self) -> date | None:
        """The day on which it was done, where this laptop is; one of a whole day keeps its day."""
        if self.done_at is None:
            return None
        return self.done_at.date() if self.all_day else self.done_at.astimezone().date()


class ActivityContact(Base):
    """A person of theirs who took part."""

    __tablename__ = "activity_contact"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    activity_id: Mapped[int] = reference("activity", required=True)
    contact_id: Mapped[int] = reference("contact", required=True)


class ActivityColleague(Base):
    """A person of ours who took part, beside the owner."""

    __tablename__ = "activity_colleague"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    activity_id: Mapped[int] = reference("activity", required=True)
    user_id: Mapped[int] = reference("user", required=True)


class ActivitySignal(Base):
    """A sign of interest seen in an activity."""

    __tablename__ = "activity_signal"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    activity_id: Mapped[int] = reference("activity", required=True)
    signal: Mapped[Signal] = code(Signal, required=True)


class SkippedDay(Base):
    """A day on which a repeated activity does not take place: left out, or moved elsewhere."""

    __tablename__ = "skipped_day"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    activity_id: Mapped[int] = reference("activity", required=True)
    day: Mapped[date] = mapped_column(Day)


class Promise(Base):
    """What we said we would do."""

    __tablename__ = "promise"

    customer_id: Mapped[int] = reference("customer", required=True)
    contact_id: Mapped[int | None] = reference("contact")
    deal_id: Mapped[int | None] = reference("deal")
    activity_id: Mapped[int | None] = reference("activity")
    owner_id: Mapped[int | None] = reference("user")
    text: Mapped[str] = mapped_column(sa.Text)
    made_on: Mapped[date | None] = mapped_column(Day)
    due_on: Mapped[date | None] = mapped_column(Day)
    kept_at: Mapped[datetime | None] = mapped_column(Instant)
    broken_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (*sortable("promise", "due_on"), {"sqlite_strict": True})

    @property
    def is_open(self) -> bool:
        return self.kept_at is None and self.broken_at is None


class Complaint(Base):
    """Something went wrong for the customer; the clock runs until it is solved."""

    __tablename__ = "complaint"

    customer_id: Mapped[int] = reference("customer", required=True)
    contact_id: Mapped[int | None] = reference("contact")
    owner_id: Mapped[int | None] = reference("user")
    text: Mapped[str] = mapped_column(sa.Text)
    opened_at: Mapped[datetime] = mapped_column(Instant)
    first_reply_at: Mapped[datetime | None] = mapped_column(Instant)
    solved_at: Mapped[datetime | None] = mapped_column(Instant)
    solution: Mapped[str | None] = mapped_column(sa.Text)
    satisfaction: Mapped[int | None] = mapped_column(Whole)
    reopened_at: Mapped[datetime | None] = mapped_column(Instant)

    __table_args__ = (*sortable("complaint", "opened_at"), {"sqlite_strict": True})
