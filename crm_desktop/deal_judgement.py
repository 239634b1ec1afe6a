"""What we make of a deal: whom it needs, how we compare, whether it is worth our effort."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import comparisons, findings, outcome_reasons, playbooks, qualification, winning
from crm_desktop import rhythm_rules as rhythms
from crm_desktop.comparisons import Comparison
from crm_desktop.insights import stage_needs
from crm_desktop.insights.bid_filler import Risk
from crm_desktop.insights.stage_days import days_per_stage
from crm_desktop.insights.winning import Chance
from crm_desktop.models import Contact, Customer, Deal, DepartmentFunction, Need, Product, StageMove
from crm_desktop.models.codes import (
    Acquisition,
    BuyingRole,
    CustomerClass,
    DepartmentRole,
    PlaybookKind,
)
from crm_desktop.outcome_reasons import Reason
from crm_desktop.playbooks import Line, Step
from crm_desktop.postures import posture_of
from crm_desktop.qualification import Sheet
from crm_desktop.rhythm_rules import DealRhythm
from crm_desktop.stakeholders import MapPerson, stakeholder_map


@dataclass(frozen=True, slots=True)
class Seat:
    """A function that takes part at the deal's stage, with those on its map who stand for it.

    `people` and `empty` (seats without a name) are (stakeholder's id, name). `role` is what an
    empty seat for it is noted with; None where no role of buyers belongs to the function.
    """

    function: DepartmentRole
    role: BuyingRole | None
    people: tuple[tuple[int, str], ...]
    empty: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class NeedOfDeal:
    """What the customer wants: of this deal, or (`is_ours` False) of the customer as a whole."""

    id: int
    text: str
    is_ours: bool
    contact: str
    product: str
    importance: int | None
    met_on: date | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """Everything that the page of a deal says beside its facts; for an open deal also chances.

    `risk_from`: from how many closed deals the points of the risk are learnt; None: from none.
    """

    deal_id: int
    customer_id: int | None
    acquisition: Acquisition | None
    incumbent_id: int | None
    days: Mapping[str, int]
    seats: tuple[Seat, ...]
    people: int
    comparison: Comparison
    sheet: Sheet
    chance: Chance | None
    risk: Risk | None
    risk_from: int | None
    needs: tuple[NeedOfDeal, ...]
    steps: tuple[Step, ...]
    objections: tuple[Line, ...]
    rhythm: DealRhythm | None
    reasons: tuple[Reason, ...]


def of_deal(session: Session, deal_id: int, today: date) -> Judgement | None:
    """What we make of a deal as things stand today; None when it is gone."""
    deal = session.get(Deal, deal_id)
    if deal is None:
        return None
    customer = None if deal.customer_id is None else session.get(Customer, deal.customer_id)
    sheet = qualification.sheet(session, deal_id)
    seats, people = _seats(session, deal)
    is_open = deal.outcome is None
    return Judgement(
        deal_id=deal_id,
        customer_id=deal.customer_id,
        acquisition=None if customer is None else customer.acquisition,
        incumbent_id=None if customer is None else customer.incumbent_id,
        days=_days(session, deal, today),
        seats=seats,
        people=people,
        comparison=comparisons.of_deal(session, deal_id),
        sheet=sheet,
        chance=winning.chance_of(session, deal_id, today) if is_open else None,
        risk=findings.risk_of_deal(session, deal_id, today),
        risk_from=winning.bid_filler_from(session),
        needs=_needs(session, deal),
        steps=_steps(session, deal) if is_open else (),
        objections=_objections(session, deal, customer),
        rhythm=rhythms.of_deal(session, deal_id),
        reasons=outcome_reasons.reasons(session, with_hidden=True),
    )


def _days(session: Session, deal: Deal, today: date) -> dict[str, int]:
    moves = session.execute(
        sa.select(StageMove.to_stage, StageMove.moved_on)
        .where(StageMove.deal_id == deal.id)
        .order_by(StageMove.moved_on, StageMove.id)
    )
    until = deal.closed_on or today
    found = days_per_stage([(m.to_stage, m.moved_on.toordinal()) for m in moves], until.toordinal())
    return {str(stage): days for stage, days in found.items()}


def _seats(session: Session, deal: Deal) -> tuple[tuple[Seat, ...], int]:
    """Whom the stage needs, and how many people stand on the deal's map."""
    if deal.customer_id is None:
        return (), 0
    people = stakeholder_map(session, deal.customer_id, deal.id).people
    held: dict[int, set[str]] = {}
    for row in session.scalars(
        sa.select(DepartmentFunction).where(DepartmentFunction.customer_id == deal.customer_id)
    ):
        held.setdefault(row.department_id, set()).add(row.function)
    seats = []
    for function in stage_needs.needed(deal.buying_stage):
        role = stage_needs.ROLE_OF.get(function)
        standing = [one for one in people if _stands_for(one, function, role, held)]
        seats.append(
            Seat(
                DepartmentRole(function),
                None if role is None else BuyingRole(role),
                tuple((one.id, one.name) for one in standing if not one.is_empty_seat),
                tuple((one.id, one.name or one.title) for one in standing if one.is_empty_seat),
            )
        )
    return tuple(seats), sum(not one.is_empty_seat for one in people)


def _stands_for(
    person: MapPerson, function: str, role: str | None, held: Mapping[int, set[str]]
) -> bool:
    by_department = function in held.get(person.department_id or 0, ())
    return by_department or (role is not None and role in person.roles)


def _needs(session: Session, deal: Deal) -> tuple[NeedOfDeal, ...]:
    """The deal's own first, then those of the customer that belong to no deal; unmet first."""
    if deal.customer_id is None:
        return ()
    query = (
        sa.select(Need, Contact.name, Product.name)
        .outerjoin(Contact, Contact.id == Need.contact_id)
        .outerjoin(Product, Product.id == Need.product_id)
        .where(
            Need.customer_id == deal.customer_id,
            sa.or_(Need.deal_id == deal.id, Need.deal_id.is_(None)),
        )
        .order_by(
            Need.deal_id.is_(None),
            Need.met_on.is_not(None),
            Need.importance.desc(),
            Need.id,
        )
    )
    return tuple(
        NeedOfDeal(
            id=row.id,
            text=row.text,
            is_ours=row.deal_id is not None,
            contact=contact or "",
            product=product or "",
            importance=row.importance,
            met_on=row.met_on,
        )
        for row, contact, product in session.execute(query)
    )


def _steps(session: Session, deal: Deal) -> tuple[Step, ...]:
    """The playbook's steps of this deal's stage; those of the customer's class stand elsewhere."""
    if deal.customer_id is None:
        return ()
    found = playbooks.steps_of(session, deal.customer_id, deal.id)
    return tuple(step for step in found if step.deal_id is not None)


def _objections(session: Session, deal: Deal, customer: Customer | None) -> tuple[Line, ...]:
    mode = None if deal.customer_id is None else posture_of(session, deal.customer_id).mode
    klass: CustomerClass | None = None if customer is None else customer.customer_class
    return playbooks.lines(
        session, PlaybookKind.OBJECTION, mode=mode, stage=deal.buying_stage, klass=klass
    )
