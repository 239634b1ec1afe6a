"""Who of ours appears in activities: managers and heads, planned and real."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Activity, ActivityColleague, User
from crm_desktop.models.codes import UserRole


def ranked(session: Session, ids: list[int]) -> dict[int, tuple[tuple[str, str], ...]]:
    """The managers and heads of ours who take part, as (step, name): owners and colleagues."""
    taking_part = (
        sa.select(Activity.id.label("activity_id"), Activity.owner_id.label("user_id"))
        .where(Activity.id.in_(ids))
        .union(
            sa.select(ActivityColleague.activity_id, ActivityColleague.user_id).where(
                ActivityColleague.activity_id.in_(ids)
            )
        )
        .subquery()
    )
    found: dict[int, tuple[tuple[str, str], ...]] = {}
    for activity_id, role, name in session.execute(
        sa.select(taking_part.c.activity_id, User.role, User.name)
        .join(User, User.id == taking_part.c.user_id)
        .where(User.role.in_((UserRole.MANAGER, UserRole.HEAD)))
        .order_by(User.name, User.id)
    ):
        found[activity_id] = (*found.get(activity_id, ()), (str(role), name))
    return found
