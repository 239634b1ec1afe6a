"""The account plan of a key customer, and what the user decided about a finding."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, reference
from crm_desktop.models.types import Day, Whole


class AccountPlan(Base):
    """What we want with a customer and what both sides win by it; one a customer."""

    __tablename__ = "account_plan"

    customer_id: Mapped[int] = reference("customer", required=True)
    until: Mapped[date | None] = mapped_column(Day)
    they_win: Mapped[str | None] = mapped_column(sa.Text)
    we_win: Mapped[str | None] = mapped_column(sa.Text)
    notes: Mapped[str | None] = mapped_column(sa.Text)


class PlanGoal(Base):
    """One goal of an account plan, how it is measured, and when it was reached."""

    __tablename__ = "plan_goal"

    customer_id: Mapped[int] = reference("customer", required=True)
    text: Mapped[str] = mapped_column(sa.Text)
    measure: Mapped[str | None] = mapped_column(sa.Text)
    owner_id: Mapped[int | None] = reference("user")
    due_on: Mapped[date | None] = mapped_column(Day)
    reached_on: Mapped[date | None] = mapped_column(Day)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))


class Dismissal(Base):
    """A finding the user set aside with a reason; it returns when its facts change.

    `subject` is the id (as text) of the person or thing a finding of this kind speaks of where one
    deal can have several; `facts` are those it was set aside for, as canonical JSON.
    """

    __tablename__ = "dismissal"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int | None] = reference("deal", owned=True)
    kind: Mapped[str] = mapped_column(sa.Text)
    subject: Mapped[str | None] = mapped_column(sa.Text)
    facts: Mapped[str] = mapped_column(sa.Text)
    reason: Mapped[str] = mapped_column(sa.Text)
    dismissed_on: Mapped[date] = mapped_column(Day)
