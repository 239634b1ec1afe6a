"""How we sell: playbooks, who appears when, how to stand to an industry, why deals end.

The product ships a text for each of these, known by a code and worded by the screen. A row with
that code in `shipped` replaces or hides it; a row without one is the firm's own.
"""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, flag, reference
from crm_desktop.models.codes import (
    BuyingStage,
    CustomerClass,
    Outcome,
    PlaybookKind,
    RhythmStep,
    SalesMode,
    Tier,
)
from crm_desktop.models.types import Day, Whole


class Playbook(Base):
    """One line of a playbook: for a posture, a buying stage or a class (empty: for all)."""

    __tablename__ = "playbook"

    kind: Mapped[PlaybookKind] = code(PlaybookKind, required=True)
    shipped: Mapped[str | None] = mapped_column(sa.Text)
    sales_mode: Mapped[SalesMode | None] = code(SalesMode)
    buying_stage: Mapped[BuyingStage | None] = code(BuyingStage)
    customer_class: Mapped[CustomerClass | None] = code(CustomerClass)
    text: Mapped[str] = mapped_column(sa.Text)
    answer: Mapped[str | None] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    hidden: Mapped[bool] = flag()


class StepTick(Base):
    """A step of the playbook done for a deal, or for the customer as a whole.

    `step` is the shipped step's code, or the id of the firm's own line as text.
    """

    __tablename__ = "step_tick"

    customer_id: Mapped[int | None] = reference("customer", owned=True)
    deal_id: Mapped[int | None] = reference("deal", owned=True)
    step: Mapped[str] = mapped_column(sa.Text)
    done_on: Mapped[date] = mapped_column(Day)


class RhythmRule(Base):
    """Who of ours should appear at a stage for a tier, where it differs from the default."""

    __tablename__ = "rhythm_rule"

    tier: Mapped[Tier] = code(Tier, required=True)
    buying_stage: Mapped[BuyingStage] = code(BuyingStage, required=True)
    step: Mapped[RhythmStep] = code(RhythmStep, required=True)


class IndustryPosture(Base):
    """How we stand towards the customers of an industry who have no sales mode of their own."""

    __tablename__ = "industry_posture"

    industry: Mapped[str] = mapped_column(sa.Text, index=True)
    sales_mode: Mapped[SalesMode] = code(SalesMode, required=True)


class OutcomeReason(Base):
    """A reason for which deals are won, lost or left undecided, as offered when one is closed."""

    __tablename__ = "outcome_reason"

    outcome: Mapped[Outcome] = code(Outcome, required=True)
    shipped: Mapped[str | None] = mapped_column(sa.Text)
    text: Mapped[str] = mapped_column(sa.Text)
    position: Mapped[int] = mapped_column(Whole, default=0, server_default=sa.text("0"))
    hidden: Mapped[bool] = flag()
