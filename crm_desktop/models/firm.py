"""Our own firm: colleagues, plans, custom fields and settings that everyone shares."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, flag, reference
from crm_desktop.models.codes import FieldKind, FieldSubject, UserRole
from crm_desktop.models.types import Day, Flag, Real, Whole


class User(Base):
    """A colleague (or the user)."""

    __tablename__ = "user"

    name: Mapped[str] = mapped_column(sa.Text, index=True)
    email: Mapped[str | None] = mapped_column(sa.Text)
    role: Mapped[UserRole | None] = code(UserRole)
    manager_id: Mapped[int | None] = reference("user")
    is_me: Mapped[bool] = flag()
    retired: Mapped[bool] = flag()


class Team(Base):
    """A group of colleagues."""

    __tablename__ = "team"

    name: Mapped[str] = mapped_column(sa.Text)


class TeamMember(Base):
    """A colleague's place in a team."""

    __tablename__ = "team_member"

    team_id: Mapped[int] = reference("team", required=True)
    user_id: Mapped[int] = reference("user", required=True)


class Target(Base):
    """A plan: how much, in which period, by whom, from which line or segment."""

    __tablename__ = "target"

    period_start: Mapped[date] = mapped_column(Day)
    period_end: Mapped[date] = mapped_column(Day)
    owner_id: Mapped[int | None] = reference("user")
    product_line: Mapped[str | None] = mapped_column(sa.Text)
    segment: Mapped[str | None] = mapped_column(sa.Text)
    amount: Mapped[int] = mapped_column(Whole)
    currency: Mapped[str] = mapped_column(sa.Text)


class CustomField(Base):
    """A field the firm added to customers, contacts or deals."""

    __tablename__ = "custom_field"

    subject: Mapped[FieldSubject] = code(FieldSubject, required=True)
    kind: Mapped[FieldKind] = code(FieldKind, required=True)
    name: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    retired: Mapped[bool] = flag()


class CustomChoice(Base):
    """One word a choice field offers."""

    __tablename__ = "custom_choice"

    custom_field_id: Mapped[int] = reference("custom_field", required=True)
    word: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    retired: Mapped[bool] = flag()


class CustomValue(Base):
    """What a custom field says of one record, in the column of its type."""

    __tablename__ = "custom_value"

    custom_field_id: Mapped[int] = reference("custom_field", required=True)
    customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    deal_id: Mapped[int | None] = reference("deal", owned=True)
    text: Mapped[str | None] = mapped_column(sa.Text)
    number: Mapped[float | None] = mapped_column(Real)
    day: Mapped[date | None] = mapped_column(Day)
    yes: Mapped[bool | None] = mapped_column(Flag)


class FirmSetting(Base):
    """A setting everyone in the firm shares, such as the base currency; JSON text."""

    __tablename__ = "firm_setting"

    key: Mapped[str] = mapped_column(sa.Text, index=True)
    value: Mapped[str] = mapped_column(sa.Text)
