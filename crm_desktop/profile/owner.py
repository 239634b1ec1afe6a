"""Which customer a record belongs to."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import (
    Activity,
    Complaint,
    Deal,
    Document,
    Need,
    Order,
    Promise,
    Stakeholder,
)
from crm_desktop.models.base import Base

_KINDS: dict[str, type[Base]] = {
    "deal": Deal,
    "order": Order,
    "activity": Activity,
    "note": Activity,
    "promise": Promise,
    "complaint": Complaint,
    "need": Need,
    "document": Document,
    "stakeholder": Stakeholder,
}


def customer_of(session: Session, kind: str, record_id: int) -> int | None:
    """The customer of a deal, order, activity and so on; None without one, or when it is gone."""
    table = _KINDS[kind].__table__
    found = session.scalar(sa.select(table.c.customer_id).where(table.c.id == record_id))
    return None if found is None else int(found)
