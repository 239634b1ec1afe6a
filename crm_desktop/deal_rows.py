"""What hangs on a deal goes with it when the deal is given to a customer, or to another one."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import (
    Activity,
    ActivityColleague,
    ActivityContact,
    ActivitySignal,
    ComparisonPoint,
    Contest,
    Customer,
    Deal,
    DealCriterion,
    DealProduct,
    Department,
    DepartmentStance,
    Dismissal,
    Document,
    Need,
    Order,
    Promise,
    Qualification,
    StageMove,
    Stakeholder,
    StakeholderRole,
    StepTick,
    Tie,
)

_PARTS = (
    StageMove, Contest, DealCriterion, DealProduct, ComparisonPoint, Qualification, StepTick,
    Dismissal,
)  # fmt: skip
_MAP = (Stakeholder, Tie, DepartmentStance)
_RECORDS = (Activity, Promise, Need, Document)
_BELOW_ACTIVITY = (ActivityContact, ActivityColleague, ActivitySignal)


def follow_customer(session: Session, deal: Deal, before: int | None) -> None:
    """Bring what hangs on a deal from the customer it had to the one it has now.

    A deal that is taken off its customer leaves there what happened and who decides. UserError
    `deal_rows_elsewhere` or `deal_has_orders` when rows of the deal belong to somebody else.
    """
    session.flush()
    after = deal.customer_id
    if after is not None:
        _refuse_disagreement(session, deal, {before, after})
    rows.follow_customer(session, deal.id, after, *(kind.deal_id for kind in _PARTS))
    if after is not None:
        _records_follow(session, deal.id, after)
        _map_follows(session, deal.id, after)


def _refuse_disagreement(session: Session, deal: Deal, known: set[int | None]) -> None:
    sold_to = session.scalar(
        sa.select(Order.customer_id).where(
            Order.deal_id == deal.id, Order.customer_id != deal.customer_id
        )
    )
    if sold_to is not None:
        name = session.get_one(Customer, sold_to).name
        raise UserError("deal_has_orders", customer=name, field="customer_id")
    for kind in (*_RECORDS, *_MAP):
        owners = session.scalars(
            sa.select(kind.customer_id).where(kind.deal_id == deal.id).distinct()
        )
        for owner in owners:
            if owner is not None and owner not in known:
                name = session.get_one(Customer, owner).name
                raise UserError("deal_rows_elsewhere", customer=name, field="customer_id")


def _records_follow(session: Session, deal_id: int, customer_id: int) -> None:
    of_deal = sa.select(Activity.id).where(Activity.deal_id == deal_id)
    activities = rows.listed(session.scalars(of_deal).all())
    rows.follow_customer(session, deal_id, customer_id, *(kind.deal_id for kind in _RECORDS))
    for below in (*_BELOW_ACTIVITY, Promise, Document):
        hanging = sa.update(below).where(below.activity_id.in_(activities))
        session.execute(hanging.values(customer_id=customer_id))


def _map_follows(session: Session, deal_id: int, customer_id: int) -> None:
    _find_departments(session, deal_id, customer_id)
    rows.follow_customer(session, deal_id, customer_id, *(kind.deal_id for kind in _MAP))
    on_map = sa.select(Stakeholder.id).where(Stakeholder.deal_id == deal_id)
    roles = sa.update(StakeholderRole).where(StakeholderRole.stakeholder_id.in_(on_map))
    session.execute(roles.values(customer_id=customer_id))


def _find_departments(session: Session, deal_id: int, customer_id: int) -> None:
    """The map names departments of the customer it was drawn at: here those of the same names."""
    for kind in (Stakeholder, DepartmentStance):
        named = sa.select(kind.department_id).where(kind.deal_id == deal_id)
        foreign = session.execute(
            sa.select(Department.id, Department.name).where(
                Department.id.in_(named), Department.customer_id != customer_id
            )
        ).all()
        for department_id, name in foreign:
            moved = sa.update(kind).where(
                kind.deal_id == deal_id, kind.department_id == department_id
            )
            session.execute(moved.values(department_id=_department(session, customer_id, name)))


def _department(session: Session, customer_id: int, name: str) -> int:
    same = sa.select(Department.id).where(
        Department.customer_id == customer_id, Department.name == name
    )
    found = session.scalar(same)
    return found or rows.create(session, Department(customer_id=customer_id), {"name": name}).id
