"""The sheet of a deal: where it stands, who decides, what speaks for and against us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop import findings, firm
from crm_desktop.insights.finding import Finding
from crm_desktop.models import Deal, User
from crm_desktop.papers.dossier import Touch, touches
from crm_desktop.profile.deal import DealSheet, deal
from crm_desktop.qualification import Sheet, sheet
from crm_desktop.stakeholders.maps import MapPerson, stakeholder_map

TOUCHES = 12


@dataclass(frozen=True, slots=True)
class PrintedDeal:
    """A deal with its people, questions and last touches; amounts in minor units of `currency`."""

    sheet: DealSheet
    name: str
    customer: str
    owner: str
    stage: str
    outcome: str | None
    amount: int | None
    currency: str
    expected_close: date | None
    notes: str
    people: tuple[MapPerson, ...]
    qualification: Sheet
    findings: tuple[Finding, ...]
    touches: tuple[Touch, ...]


def printed_deal(session: Session, deal_id: int, today: date) -> PrintedDeal | None:
    """The deal on paper; None when it is gone."""
    row, told = session.get(Deal, deal_id), deal(session, deal_id)
    if row is None or told is None:
        return None
    owner = session.get(User, row.owner_id) if row.owner_id is not None else None
    people: tuple[MapPerson, ...] = ()
    noticed: tuple[Finding, ...] = ()
    done: tuple[Touch, ...] = ()
    if row.customer_id is not None:
        people = tuple(stakeholder_map(session, row.customer_id, deal_id).people)
        all_of_them = findings.of_customer(session, row.customer_id, today).all
        noticed = tuple(each for each in all_of_them if each.deal_id == deal_id)
        done = touches(session, row.customer_id, TOUCHES, deal_id)
    return PrintedDeal(
        sheet=told,
        name=row.name,
        customer="" if told.customer is None else told.customer.name,
        owner="" if owner is None else owner.name,
        stage=row.buying_stage,
        outcome=row.outcome,
        amount=row.amount,
        currency=row.currency or firm.base_currency(session),
        expected_close=row.expected_close,
        notes=row.notes or "",
        people=people,
        qualification=sheet(session, deal_id),
        findings=noticed,
        touches=done,
    )
