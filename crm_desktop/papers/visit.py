"""What the visit sheet says: the brief of a customer and what was done last with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.agenda.brief import VisitBrief, brief
from crm_desktop.papers.dossier import Touch, touches

TOUCHES = 5


@dataclass(frozen=True, slots=True)
class Visit:
    """A brief and the last touches."""

    brief: VisitBrief
    touches: tuple[Touch, ...]


def visit(session: Session, customer_id: int, today: date) -> Visit | None:
    """What to know before a visit; None when the customer is gone."""
    found = brief(session, customer_id, today)
    return None if found is None else Visit(found, touches(session, customer_id, TOUCHES))
