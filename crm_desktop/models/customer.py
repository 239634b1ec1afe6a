"""A firm, and what hangs directly on it: addresses, phones, mails, tags."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, derived, flag, looked_up, reference, sortable
from crm_desktop.models.codes import Acquisition, CustomerClass, Rating, SalesMode, Tier
from crm_desktop.models.types import Day, Flag, Instant, Whole


class Customer(Base):
    """A firm we sell to or want to sell to."""

    __tablename__ = "customer"

    external_id: Mapped[str | None] = looked_up()
    name: Mapped[str] = mapped_column(sa.Text)
    legal_name: Mapped[str | None] = mapped_column(sa.Text)
    tax_number: Mapped[str | None] = looked_up()
    industry: Mapped[str | None] = mapped_column(sa.Text)
    sales_mode: Mapped[SalesMode | None] = code(SalesMode)
    tier: Mapped[Tier | None] = code(Tier)
    customer_class: Mapped[CustomerClass | None] = code(CustomerClass)
    acquisition: Mapped[Acquisition | None] = code(Acquisition)
    incumbent_id: Mapped[int | None] = reference("competitor")
    can_develop: Mapped[bool | None] = mapped_column(Flag)
    can_develop_reason: Mapped[str | None] = mapped_column(sa.Text)
    source: Mapped[str | None] = mapped_column(sa.Text)
    parent_id: Mapped[int | None] = reference("customer")
    owner_id: Mapped[int | None] = reference("user", indexed=True)
    web: Mapped[str | None] = mapped_column(sa.Text)
    credit: Mapped[Rating | None] = code(Rating)
    management: Mapped[Rating | None] = code(Rating)
    verified_on: Mapped[date | None] = mapped_column(Day)
    cadence_days: Mapped[int | None] = mapped_column(Whole)
    do_not_contact: Mapped[bool] = flag()
    notes: Mapped[str | None] = mapped_column(sa.Text)
    created_at: Mapped[datetime | None] = mapped_column(Instant)

    sort_key: Mapped[str | None] = derived(sa.Text)
    city: Mapped[str | None] = derived(sa.Text)
    country: Mapped[str | None] = derived(sa.Text)
    last_touch_on: Mapped[date | None] = derived(Day)
    last_order_on: Mapped[date | None] = derived(Day)
    net_sales: Mapped[int] = derived(Whole, default=0, server_default=sa.text("0"))
    open_deals: Mapped[int] = derived(Whole, default=0, server_default=sa.text("0"))
    open_amount: Mapped[int] = derived(Whole, default=0, server_default=sa.text("0"))

    __table_args__ = (
        *sortable(
            "customer",
            "sort_key",
            "tier",
            "customer_class",
            "sales_mode",
            "industry",
            "source",
            "owner_id",
            "city",
            "country",
            "last_touch_on",
            "last_order_on",
            "net_sales",
            "open_deals",
            "open_amount",
        ),
        {"sqlite_strict": True},
    )


class Address(Base):
    """Where a firm or a person is found."""

    __tablename__ = "address"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    kind: Mapped[str | None] = mapped_column(sa.Text)
    street: Mapped[str | None] = mapped_column(sa.Text)
    city: Mapped[str | None] = mapped_column(sa.Text)
    region: Mapped[str | None] = mapped_column(sa.Text)
    postal_code: Mapped[str | None] = mapped_column(sa.Text)
    country: Mapped[str | None] = mapped_column(sa.Text)


class Phone(Base):
    """A phone number as written; `digits` is what search and matching use."""

    __tablename__ = "phone"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    kind: Mapped[str | None] = mapped_column(sa.Text)
    number: Mapped[str] = mapped_column(sa.Text)
    digits: Mapped[str] = mapped_column(sa.Text, index=True)


class Email(Base):
    """A mail address as written; `folded` is what search and matching use."""

    __tablename__ = "email"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    kind: Mapped[str | None] = mapped_column(sa.Text)
    address: Mapped[str] = mapped_column(sa.Text)
    folded: Mapped[str] = mapped_column(sa.Text, index=True)


class CustomerTag(Base):
    """One word a firm is tagged with."""

    __tablename__ = "customer_tag"

    customer_id: Mapped[int] = reference("customer", required=True)
    word: Mapped[str] = mapped_column(sa.Text, index=True)


class Referral(Base):
    """Who brought this customer to us."""

    __tablename__ = "referral"

    customer_id: Mapped[int] = reference("customer", required=True)
    by_customer_id: Mapped[int | None] = reference("customer")
    by_contact_id: Mapped[int | None] = reference("contact")
    referred_on: Mapped[date | None] = mapped_column(Day)
    notes: Mapped[str | None] = mapped_column(sa.Text)


class Need(Base):
    """What a customer or person wants or suffers from."""

    __tablename__ = "need"

    customer_id: Mapped[int] = reference("customer", required=True)
    contact_id: Mapped[int | None] = reference("contact")
    deal_id: Mapped[int | None] = reference("deal")
    product_id: Mapped[int | None] = reference("product")
    text: Mapped[str] = mapped_column(sa.Text)
    since: Mapped[date | None] = mapped_column(Day)
    importance: Mapped[int | None] = mapped_column(Whole)
    met_on: Mapped[date | None] = mapped_column(Day)


class Document(Base):
    """A file kept under its hash, or a link."""

    __tablename__ = "document"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int | None] = reference("deal")
    activity_id: Mapped[int | None] = reference("activity")
    name: Mapped[str] = mapped_column(sa.Text)
    sha256: Mapped[str | None] = mapped_column(sa.Text, index=True)
    size: Mapped[int | None] = mapped_column(Whole)
    media_type: Mapped[str | None] = mapped_column(sa.Text)
    link: Mapped[str | None] = mapped_column(sa.Text)
    added_at: Mapped[datetime | None] = mapped_column(Instant)
