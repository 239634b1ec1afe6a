"""A person, the firms they work for, and the departments they work in."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, derived, flag, looked_up, reference, sortable
from crm_desktop.models.codes import DepartmentRole, OutsideRelation
from crm_desktop.models.types import Day, Id, Instant, Whole


class Department(Base):
    """A part of a customer."""

    __tablename__ = "department"

    customer_id: Mapped[int] = reference("customer", required=True)
    name: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))


class DepartmentFunction(Base):
    """One function a department holds in a purchase; it may hold several."""

    __tablename__ = "department_function"

    customer_id: Mapped[int] = reference("customer", required=True)
    department_id: Mapped[int] = reference("department", required=True)
    function: Mapped[DepartmentRole] = code(DepartmentRole, required=True)


class Contact(Base):
    """A person."""

    __tablename__ = "contact"

    external_id: Mapped[str | None] = looked_up()
    name: Mapped[str] = mapped_column(sa.Text)
    other_name: Mapped[str | None] = mapped_column(sa.Text)
    salutation: Mapped[str | None] = mapped_column(sa.Text)
    birthday: Mapped[date | None] = mapped_column(Day)
    style: Mapped[str | None] = mapped_column(sa.Text)
    channel: Mapped[str | None] = mapped_column(sa.Text)
    notes: Mapped[str | None] = mapped_column(sa.Text)
    do_not_contact: Mapped[bool] = flag()
    keep_until: Mapped[date | None] = mapped_column(Day)
    anonymised_on: Mapped[date | None] = mapped_column(Day)
    verified_on: Mapped[date | None] = mapped_column(Day)
    created_at: Mapped[datetime | None] = mapped_column(Instant)

    sort_key: Mapped[str | None] = derived(sa.Text)
    main_customer_id: Mapped[int | None] = derived(Id)
    main_title: Mapped[str | None] = derived(sa.Text)
    customer_sort_key: Mapped[str | None] = derived(sa.Text)
    last_touch_on: Mapped[date | None] = derived(Day)

    __table_args__ = (
        *sortable(
            "contact",
            "sort_key",
            "main_customer_id",
            "main_title",
            "customer_sort_key",
            "last_touch_on",
        ),
        {"sqlite_strict": True},
    )


class ContactInterest(Base):
    """One thing a person likes to talk about."""

    __tablename__ = "contact_interest"

    contact_id: Mapped[int] = reference("contact", required=True)
    word: Mapped[str] = mapped_column(sa.Text)


class ContactTag(Base):
    """One word a person is tagged with."""

    __tablename__ = "contact_tag"

    contact_id: Mapped[int] = reference("contact", required=True)
    word: Mapped[str] = mapped_column(sa.Text, index=True)


class Position(Base):
    """A person's place in a firm, from and until; also of those who stand outside it."""

    __tablename__ = "position"

    customer_id: Mapped[int] = reference("customer", required=True)
    contact_id: Mapped[int] = reference("contact", required=True)
    department_id: Mapped[int | None] = reference("department")
    title: Mapped[str | None] = mapped_column(sa.Text)
    outside_as: Mapped[OutsideRelation | None] = code(OutsideRelation)
    since: Mapped[date | None] = mapped_column(Day)
    until: Mapped[date | None] = mapped_column(Day)
