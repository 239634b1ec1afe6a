"""Coverage: who of ours has met whom of theirs, how often, and when last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Activity, ActivityColleague, ActivityContact, Stakeholder, User
from crm_desktop.models.activity import day_done
from crm_desktop.models.codes import ActivityKind, UserRole
from crm_desktop.models.types import Day
from crm_desktop.stakeholders.maps import on_map

IN_PERSON = (ActivityKind.VISIT, ActivityKind.MEETING, ActivityKind.DEMO)
"""Activities in which people meet; the others are touches from afar."""


@dataclass(frozen=True, slots=True)
class Met:
    """A colleague who was in touch with a person of theirs."""

    contact_id: int
    user_id: int | None
    name: str
    """Empty where the activity belongs to nobody."""
    role: UserRole | None
    touches: int
    meetings: int
    last_on: date


def who_met(
    session: Session, customer_id: int, deal_id: int | None = None
) -> dict[int, tuple[Met, ...]]:
    """For each contact on a map: our people who were in touch, the latest first.

    Done activities at this customer count, for the one who owns them and every colleague who took
    part. Whoever was never touched is missing.
    """
    covered: dict[int, tuple[Met, ...]] = {}
    for contact, user, name, role, touches, meetings, day in session.execute(
        _pairs(customer_id, deal_id)
    ):
        met = Met(contact, user, name or "", role, touches, meetings, day)
        covered[contact] = (*covered.get(contact, ()), met)
    return covered


def _pairs(customer_id: int, deal_id: int | None) -> sa.Select[Any]:
    """Each person of a map with each of ours in touch with them: how often, and when last."""
    on_this_map = sa.select(Stakeholder.contact_id).where(
        *on_map(customer_id, deal_id), Stakeholder.contact_id.is_not(None)
    )
    ours = (
        sa.select(Activity.id.label("activity_id"), Activity.owner_id.label("user_id"))
        .where(Activity.customer_id == customer_id, Activity.done_at.is_not(None))
        .union(
            sa.select(ActivityColleague.activity_id, ActivityColleague.user_id)
            .join(Activity, Activity.id == ActivityColleague.activity_id)
            .where(Activity.customer_id == customer_id, Activity.done_at.is_not(None))
        )
        .subquery()
    )
    pairs = (
        sa.select(ActivityContact.activity_id, ActivityContact.contact_id)
        .where(ActivityContact.contact_id.in_(on_this_map))
        .distinct()
        .subquery()
    )
    last = sa.func.max(sa.literal_column(day_done("activity"), Day), type_=Day)
    return (
        sa.select(
            pairs.c.contact_id,
            ours.c.user_id,
            User.name,
            User.role,
            sa.func.count(),
            sa.func.sum(sa.case((Activity.kind.in_(IN_PERSON), 1), else_=0)),
            last,
        )
        .select_from(pairs)
        .join(ours, ours.c.activity_id == pairs.c.activity_id)
        .join(Activity, Activity.id == pairs.c.activity_id)
        .outerjoin(User, User.id == ours.c.user_id)
        .group_by(pairs.c.contact_id, ours.c.user_id)
        .order_by(sa.func.max(Activity.done_at).desc(), ours.c.user_id)
    )
