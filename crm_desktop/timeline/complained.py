"""What the timeline says of complaints: how far they are, and how their clock stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import complaint_clock
from crm_desktop.models import Complaint, Contact, Customer, User
from crm_desktop.working_days import working_days


@dataclass(frozen=True, slots=True)
class Complained:
    """One complaint; `facts` are what its wording needs."""

    text: str
    solution: str | None
    people: tuple[str, ...]
    facts: Mapping[str, Any]


def complained(
    session: Session, ids: Iterable[int], now: datetime | None = None
) -> dict[int, Complained]:
    """Complaints by their ids, with their clocks as they stand now."""
    moment = now or datetime.now(UTC)
    targets, working = complaint_clock.targets(session), working_days(session)
    found = session.execute(
        sa.select(Complaint, Customer.tier, Contact.name, User.name)
        .join(Customer, Customer.id == Complaint.customer_id)
        .outerjoin(Contact, Contact.id == Complaint.contact_id)
        .outerjoin(User, User.id == Complaint.owner_id)
        .where(Complaint.id.in_(list(ids)))
    )
    told = {}
    for row, tier, person, owner in found:
        clock = complaint_clock.clock(row, tier, targets, working, moment)
        facts = {
            "is_open": row.solved_at is None,
            "clock": clock,
            "owner": owner or "",
            "reopened_at": row.reopened_at,
            "satisfaction": row.satisfaction,
            "reply_minutes": _minutes(row.opened_at, row.first_reply_at),
            "solve_minutes": _minutes(row.opened_at, row.solved_at),
            "contact_ids": () if row.contact_id is None else (row.contact_id,),
        }
        people = (person,) if person else ()
        told[row.id] = Complained(row.text, row.solution, people, facts)
    return told


def _minutes(start: datetime, end: datetime | None) -> int | None:
    return None if end is None else int((end - start).total_seconds() // 60)
