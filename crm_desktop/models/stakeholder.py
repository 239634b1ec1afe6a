"""People's parts in a deal or account, and how they hang together."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm_desktop.models.base import Base, code, reference
from crm_desktop.models.codes import (
    BuyingRole,
    DecisionOrientation,
    PoliticalStanding,
    Relationship,
    Stance,
    TieKind,
)
from crm_desktop.models.types import Day, Whole


class Stakeholder(Base):
    """A person's part in one deal, or in the account when no deal is named.

    Without a contact it is an empty seat: the role is known, the person is not.
    """

    __tablename__ = "stakeholder"

    customer_id: Mapped[int] = reference("customer", required=True)
    deal_id: Mapped[int | None] = reference("deal", owned=True)
    contact_id: Mapped[int | None] = reference("contact", owned=True)
    department_id: Mapped[int | None] = reference("department")
    seat: Mapped[str | None] = mapped_column(sa.Text)
    influence: Mapped[int | None] = mapped_column(Whole)
    stance: Mapped[Stance] = code(Stance, required=True)
    political_standing: Mapped[PoliticalStanding | None] = code(PoliticalStanding)
    interest: Mapped[str | None] = mapped_column(sa.Text)
    decision_orientation: Mapped[DecisionOrientation | None] = code(DecisionOrientation)
    relationship_now: Mapped[Relationship | None] = code(Relationship)
    relationship_wanted: Mapped[Relationship | None] = code(Relationship)
    notes: Mapped[str | None] = mapped_column(sa.Text)


class StakeholderRole(Base):
    """One buying role of a stakeholder; they may have several."""

    __tablename__ = "stakeholder_role"

    customer_id: Mapped[int] = reference("customer", required=True)
    stakeholder_id: Mapped[int] = reference("stakeholder", required=True)
    role: Mapped[BuyingRole] = code(BuyingRole, required=True)


class Tie(Base):
    """How one stakeholder stands to another of the same map (who reports, influences, trusts)."""

    __tablename__ = "tie"

    customer_id: Mapped[int] = reference("customer", required=True)
    deal_id: Mapped[int | None] = reference("deal", owned=True)
    kind: Mapped[TieKind] = code(TieKind, required=True)
    from_id: Mapped[int] = reference("stakeholder", required=True)
    to_id: Mapped[int] = reference("stakeholder", required=True)


class DepartmentStance(Base):
    """Where a department stands in a deal on a day, and what it cares for."""

    __tablename__ = "department_stance"

    customer_id: Mapped[int] = reference("customer", required=True)
    department_id: Mapped[int] = reference("department", required=True)
    deal_id: Mapped[int | None] = reference("deal", owned=True)
    stance: Mapped[Stance] = code(Stance, required=True)
    on_day: Mapped[date] = mapped_column(Day)
    cares_for: Mapped[str | None] = mapped_column(sa.Text)
