"""What keeps a customer from being forgotten: snoozes, days that matter, confirmations, series.

The product ships series of steps, known by a code and worded by the screen. A row with that code in
`shipped` replaces or hides it; a row without one is the firm's own.
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, flag, reference, sortable
from crm_desktop.models.codes import ActivityKind, AgendaKind, FieldGroup
from crm_desktop.models.types import Day, Id, Whole


class Snooze(Base):
    """A line of Today put off until a day; `record_id` is of the table that its kind speaks of."""

    __tablename__ = "snooze"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    kind: Mapped[AgendaKind] = code(AgendaKind, required=True)
    record_id: Mapped[int] = mapped_column(Id, index=True)
    until: Mapped[date] = mapped_column(Day)


class SpecialDay(Base):
    """A day that matters to a customer or a person, every year or once: an anniversary, a fair."""

    __tablename__ = "special_day"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    name: Mapped[str] = mapped_column(sa.Text)
    day: Mapped[date] = mapped_column(Day)
    yearly: Mapped[bool] = flag(default=True)

    __table_args__ = (*sortable("special_day", "day"), {"sqlite_strict": True})


class Confirmation(Base):
    """A group of fields of a customer that somebody said is still true; the newest counts."""

    __tablename__ = "confirmation"

    customer_id: Mapped[int] = reference("customer", required=True)
    field_group: Mapped[FieldGroup] = code(FieldGroup, required=True)
    confirmed_on: Mapped[date] = mapped_column(Day)


class ActivitySeries(Base):
    """A template of activities that follow each other, such as visit, thanks, offer, call."""

    __tablename__ = "activity_series"

    shipped: Mapped[str | None] = mapped_column(sa.Text)
    name: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    hidden: Mapped[bool] = flag()


class ActivitySeriesStep(Base):
    """One step of a series, planned so many days after its first."""

    __tablename__ = "activity_series_step"

    series_id: Mapped[int] = reference("activity_series", required=True)
    kind: Mapped[ActivityKind] = code(ActivityKind, required=True)
    subject: Mapped[str] = mapped_column(sa.Text)
    after_days: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
