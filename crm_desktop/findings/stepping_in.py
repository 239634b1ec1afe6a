"""Question: which colleague steps in where the sales rhythm calls for a manager or the head."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import Deal, User
from crm_desktop.models.codes import RhythmStep
from crm_desktop.rhythm_rules import STEP_OF


def who_steps_in(session: Session, deal_id: int | None, step: str) -> int | None:
    """The one of this step above the deal's owner, else the first of that step; None for none."""
    wanted = RhythmStep(step)
    users = {user.id: user for user in session.scalars(sa.select(User).order_by(User.id))}
    of_step = [u.id for u in users.values() if STEP_OF.get(u.role) is wanted and not u.retired]
    above = session.scalar(sa.select(Deal.owner_id).where(Deal.id == deal_id))
    seen: set[int] = set()
    while above is not None and above not in seen:
        if above in of_step:
            return above
        seen.add(above)
        above = users[above].manager_id if above in users else None
    return of_step[0] if of_step else None
