"""What the timeline says of signs of loyalty."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Contact, LoyaltySign
from crm_desktop.models.codes import LoyaltySignKind


@dataclass(frozen=True, slots=True)
class Shown:
    """One sign: its kind, the notes, and who of theirs it came from."""

    kind: LoyaltySignKind
    text: str
    contact_id: int | None
    people: tuple[str, ...]


def shown(session: Session, ids: Collection[int]) -> dict[int, Shown]:
    """Signs by their ids."""
    found = session.execute(
        sa.select(LoyaltySign, Contact.name)
        .outerjoin(Contact, Contact.id == LoyaltySign.contact_id)
        .where(LoyaltySign.id.in_(list(ids)))
    )
    return {
        row.id: Shown(row.kind, row.notes or "", row.contact_id, (name,) if name else ())
        for row, name in found
    }
