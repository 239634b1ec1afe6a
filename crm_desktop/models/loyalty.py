"""What a customer did for us that no order and no referral shows."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, reference
from crm_desktop.models.codes import LoyaltySignKind
from crm_desktop.models.types import Day


class LoyaltySign(Base):
    """A day on which a customer stood as a reference for us or suggested an improvement."""

    __tablename__ = "loyalty_sign"

    customer_id: Mapped[int] = reference("customer", required=True)
    contact_id: Mapped[int | None] = reference("contact")
    kind: Mapped[LoyaltySignKind] = code(LoyaltySignKind, required=True)
    on_day: Mapped[date] = mapped_column(Day)
    notes: Mapped[str | None] = mapped_column(sa.Text)
