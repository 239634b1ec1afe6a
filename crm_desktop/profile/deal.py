"""Questions about deals: those of a customer, and one with its moves, rivals and products."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import (
    Competitor,
    Contest,
    Deal,
    DealCriterion,
    DealProduct,
    Product,
    StageMove,
    User,
)
from crm_desktop.models.codes import FieldSubject
from crm_desktop.profile.customer import DocumentLine, documents
from crm_desktop.profile.lists import named_customer
from crm_desktop.profile.reading import Custom, Named, Values, customs_of, values_of


@dataclass(frozen=True, slots=True)
class DealLine:
    """A deal in the list of a customer; amounts in minor units."""

    id: int
    name: str
    stage: str
    outcome: str | None
    amount: int | None
    currency: str | None
    expected_close: date | None
    closed_on: date | None
    owner: str


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A dated move between two stages; `before` is None for the first."""

    id: int
    before: str | None
    after: str
    moved_on: date
    reason: str


@dataclass(frozen=True, slots=True)
class OfferLine:
    """A product offered; quantity in thousandths, amount in minor units."""

    product_id: int
    name: str
    quantity: int | None
    amount: int | None


@dataclass(frozen=True, slots=True)
class DealSheet:
    """One deal with everything its form shows."""

    id: int
    values: Values
    customer: Named | None
    moves: tuple[MoveLine, ...]
    rivals: tuple[str, ...]
    criteria: tuple[str, ...]
    products: tuple[OfferLine, ...]
    documents: tuple[DocumentLine, ...]
    customs: tuple[Custom, ...]


def deals(session: Session, customer_id: int) -> tuple[DealLine, ...]:
    """The deals of a customer: open ones first by expected close, then the closed, newest first."""
    query = (
        sa.select(Deal, User.name)
        .outerjoin(User, User.id == Deal.owner_id)
        .where(Deal.customer_id == customer_id)
        .order_by(
            Deal.outcome.is_not(None),
            sa.case((Deal.outcome.is_(None), Deal.expected_close)).is_(None),
            sa.case((Deal.outcome.is_(None), Deal.expected_close)),
            Deal.closed_on.desc(),
            Deal.id.desc(),
        )
    )
    return tuple(
        DealLine(
            id=row.id,
            name=row.name,
            stage=row.buying_stage,
            outcome=row.outcome,
            amount=row.amount,
            currency=row.currency,
            expected_close=row.expected_close,
            closed_on=row.closed_on,
            owner=owner or "",
        )
        for row, owner in session.execute(query)
    )


def deal(session: Session, deal_id: int) -> DealSheet | None:
    """One deal with its moves (newest first), rivals, criteria and products; None when gone."""
    row = session.get(Deal, deal_id)
    if row is None:
        return None
    rivals = (
        sa.select(Competitor.name)
        .join(Contest, Contest.competitor_id == Competitor.id)
        .where(Contest.deal_id == deal_id)
        .order_by(Contest.id)
    )
    criteria = sa.select(DealCriterion.text).where(DealCriterion.deal_id == deal_id)
    return DealSheet(
        id=row.id,
        values=values_of(row),
        customer=named_customer(session, row.customer_id),
        moves=_moves(session, deal_id),
        rivals=tuple(session.scalars(rivals)),
        criteria=tuple(session.scalars(criteria.order_by(DealCriterion.position))),
        products=_products(session, deal_id),
        documents=documents(session, deal_id=deal_id),
        customs=customs_of(session, FieldSubject.DEAL, deal_id),
    )


def _moves(session: Session, deal_id: int) -> tuple[MoveLine, ...]:
    query = (
        sa.select(StageMove)
        .where(StageMove.deal_id == deal_id)
        .order_by(StageMove.moved_on.desc(), StageMove.id.desc())
    )
    return tuple(
        MoveLine(row.id, row.from_stage, row.to_stage, row.moved_on, row.reason or "")
        for row in session.scalars(query)
    )


def _products(session: Session, deal_id: int) -> tuple[OfferLine, ...]:
    query = (
        sa.select(DealProduct, Product.name)
        .join(Product, Product.id == DealProduct.product_id)
        .where(DealProduct.deal_id == deal_id)
        .order_by(DealProduct.id)
    )
    return tuple(
        OfferLine(row.product_id, name, row.quantity, row.amount)
        for row, name in session.execute(query)
    )
