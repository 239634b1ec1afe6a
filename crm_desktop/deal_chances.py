"""The chances of all open deals at once, by the rule of the qualification."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.insights import winning
from crm_desktop.insights.winning import Chance
from crm_desktop.models import Deal, Qualification
from crm_desktop.models.codes import Answer, Outcome

__all__ = ["Chance", "open_chances"]


def open_chances(session: Session, as_of: date) -> dict[int, Chance]:
    """The chances of the deals open at the end of a day, by their ids."""
    is_over = sa.and_(
        Deal.outcome.is_not(None), sa.or_(Deal.closed_on.is_(None), Deal.closed_on <= as_of)
    )
    ended = dict(
        session.execute(
            sa.select(Deal.outcome, sa.func.count()).where(is_over).group_by(Deal.outcome)
        ).all()
    )
    won = ended.get(Outcome.WON, 0)
    decided = won + ended.get(Outcome.LOST, 0)
    is_open = sa.and_(~is_over, sa.or_(Deal.opened_on.is_(None), Deal.opened_on <= as_of))
    answers: dict[int, dict[str, bool]] = {
        deal_id: {} for deal_id in session.scalars(sa.select(Deal.id).where(is_open))
    }
    said = sa.select(Qualification.deal_id, Qualification.question, Qualification.answer)
    for deal_id, question, answer in session.execute(
        said.where(Qualification.answered_on <= as_of)
    ):
        if deal_id in answers:
            answers[deal_id][question] = answer == Answer.YES
    unsaid = winning.chance({}, won, decided)
    return {
        deal_id: winning.chance(known, won, decided) if known else unsaid
        for deal_id, known in answers.items()
    }
