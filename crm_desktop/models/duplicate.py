"""What was decided about records that look alike: merged, or not the same."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, reference
from crm_desktop.models.types import Id, Instant


class NotDuplicate(Base):
    """Two customers, or two people, that are not the same although they look alike."""

    __tablename__ = "not_duplicate"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    other_customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    other_contact_id: Mapped[int | None] = reference("contact", owned=True)


class MergedRecord(Base):
    """A record that went into the customer or person named here; its id and name as they were.

    Written in the Change of the merge, which the journal therefore finds again by this row.
    """

    __tablename__ = "merged_record"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    gone_id: Mapped[int] = mapped_column(Id, index=True)
    gone_name: Mapped[str] = mapped_column(sa.Text)
    merged_at: Mapped[datetime] = mapped_column(Instant)
