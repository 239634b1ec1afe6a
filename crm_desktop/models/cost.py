"""What sums are made comparable with: exchange rates, and what a way of winning customers cost."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base
from crm_desktop.models.types import Day, Real, Whole


class ExchangeRate(Base):
    """What one unit of `currency` is worth in units of `base`, from a day on; given by the user."""

    __tablename__ = "exchange_rate"

    currency: Mapped[str] = mapped_column(sa.Text, index=True)
    base: Mapped[str] = mapped_column(sa.Text)
    rate: Mapped[float] = mapped_column(Real)
    valid_from: Mapped[date] = mapped_column(Day)


class SourceCost(Base):
    """What a source of customers cost in a period (amount in minor units)."""

    __tablename__ = "source_cost"

    source: Mapped[str] = mapped_column(sa.Text, index=True)
    period_start: Mapped[date] = mapped_column(Day)
    period_end: Mapped[date] = mapped_column(Day)
    amount: Mapped[int] = mapped_column(Whole)
    currency: Mapped[str] = mapped_column(sa.Text)
    notes: Mapped[str | None] = mapped_column(sa.Text)
