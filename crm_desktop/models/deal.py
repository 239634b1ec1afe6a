"""An opportunity, its way through the customer's stages, and the rivals in it."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, flag, looked_up, reference, sortable
from crm_desktop.models.codes import Answer, BuyingStage, ContestOutcome, Outcome, RhythmStep
from crm_desktop.models.types import Day, Whole


class Deal(Base):
    """An opportunity; it may have no customer yet."""

    __tablename__ = "deal"

    external_id: Mapped[str | None] = looked_up()
    customer_id: Mapped[int | None] = reference("customer", owned=True)
    name: Mapped[str] = mapped_column(sa.Text)
    amount: Mapped[int | None] = mapped_column(Whole)
    margin: Mapped[int | None] = mapped_column(Whole)
    currency: Mapped[str | None] = mapped_column(sa.Text)
    buying_stage: Mapped[BuyingStage] = code(BuyingStage, required=True)
    outcome: Mapped[Outcome | None] = code(Outcome)
    outcome_reason: Mapped[str | None] = mapped_column(sa.Text)
    opened_on: Mapped[date | None] = mapped_column(Day)
    expected_close: Mapped[date | None] = mapped_column(Day)
    closed_on: Mapped[date | None] = mapped_column(Day)
    owner_id: Mapped[int | None] = reference("user")
    source: Mapped[str | None] = mapped_column(sa.Text)
    is_tender: Mapped[bool] = flag()
    rhythm_step: Mapped[RhythmStep | None] = code(RhythmStep)
    notes: Mapped[str | None] = mapped_column(sa.Text)

    __table_args__ = (
        *sortable("deal", "name", "amount", "buying_stage", "outcome", "expected_close"),
        {"sqlite_strict": True},
    )


class StageMove(Base):
    """A dated move of a deal from one stage to another; back with a reason."""

    __tablename__ = "stage_move"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int] = reference("deal", required=True)
    from_stage: Mapped[BuyingStage | None] = code(BuyingStage)
    to_stage: Mapped[BuyingStage] = code(BuyingStage, required=True)
    moved_on: Mapped[date] = mapped_column(Day)
    reason: Mapped[str | None] = mapped_column(sa.Text)


class DealProduct(Base):
    """A product offered in a deal. Quantity in thousandths, amount in minor units."""

    __tablename__ = "deal_product"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int] = reference("deal", required=True)
    product_id: Mapped[int] = reference("product", required=True)
    quantity: Mapped[int | None] = mapped_column(Whole)
    amount: Mapped[int | None] = mapped_column(Whole)


class DealCriterion(Base):
    """What the customer judges a deal by, in the order of importance."""

    __tablename__ = "deal_criterion"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int] = reference("deal", required=True)
    text: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))


class Qualification(Base):
    """What we know about one question of a deal's qualification; `question` is its code."""

    __tablename__ = "qualification"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int] = reference("deal", required=True)
    question: Mapped[str] = mapped_column(sa.Text)
    answer: Mapped[Answer] = code(Answer, required=True)
    note: Mapped[str | None] = mapped_column(sa.Text)
    answered_on: Mapped[date] = mapped_column(Day)


class Competitor(Base):
    """A rival."""

    __tablename__ = "competitor"

    name: Mapped[str] = mapped_column(sa.Text, index=True)
    web: Mapped[str | None] = mapped_column(sa.Text)
    notes: Mapped[str | None] = mapped_column(sa.Text)


class Contest(Base):
    """A rival considered in a deal, and how it ended."""

    __tablename__ = "contest"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int] = reference("deal", required=True)
    competitor_id: Mapped[int] = reference("competitor", required=True)
    outcome: Mapped[ContestOutcome | None] = code(ContestOutcome)
    notes: Mapped[str | None] = mapped_column(sa.Text)


class ComparisonPoint(Base):
    """One line of the three-way comparison: the customer's need, us, the rival (each 0-5)."""

    __tablename__ = "comparison_point"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int] = reference("deal", required=True)
    contest_id: Mapped[int | None] = reference("contest")
    criterion: Mapped[str] = mapped_column(sa.Text)
    need: Mapped[int | None] = mapped_column(Whole)
    ours: Mapped[int | None] = mapped_column(Whole)
    theirs: Mapped[int | None] = mapped_column(Whole)
