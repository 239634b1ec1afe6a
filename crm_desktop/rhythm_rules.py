"""The sales rhythm: who of ours should appear at a stage for a tier, and who did.

Managers and heads are colleagues with that role; everybody else sells. The default is that of
insights/rhythm.py; a rule of the firm's own takes its place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.insights import rhythm
from crm_desktop.models import (
    Activity,
    ActivityColleague,
    Customer,
    Deal,
    RhythmRule,
    StageMove,
    User,
)
from crm_desktop.models.codes import ActivityKind, BuyingStage, RhythmStep, Tier, UserRole
from crm_desktop.store import Store

STEP_OF: Mapping[UserRole | None, RhythmStep] = {
    UserRole.MANAGER: RhythmStep.MANAGER,
    UserRole.HEAD: RhythmStep.HEAD,
}
"""The step a colleague of this role is; every other one is `self`."""


@dataclass(frozen=True, slots=True)
class RhythmCell:
    """Who should appear at a stage for a tier; `is_own` says that the firm set it."""

    tier: Tier
    stage: BuyingStage
    step: RhythmStep
    is_own: bool


@dataclass(frozen=True, slots=True)
class Appearance:
    """A colleague in a touch of a deal, done or planned.

    `stage` is the stage the deal had on that day (for a planned one the stage it has now).
    """

    activity_id: int
    kind: ActivityKind
    subject: str
    user_id: int
    name: str
    step: RhythmStep
    on: date
    planned: bool
    stage: BuyingStage | None


@dataclass(frozen=True, slots=True)
class DealRhythm:
    """Who should appear at every stage of a deal, and who did or will, in the order of days."""

    tier: Tier | None
    stage: BuyingStage
    declared: RhythmStep | None
    expected: tuple[tuple[BuyingStage, RhythmStep], ...]
    appearances: tuple[Appearance, ...]


def set_rule(
    store: Store, *, tier: Tier | str, stage: BuyingStage | str, step: RhythmStep | str
) -> None:
    """Say who should appear at a stage for a tier; saying the default takes the rule away."""
    tier, stage, step = Tier(tier), BuyingStage(stage), RhythmStep(step)
    with store.change("rhythm_set", tier=str(tier), stage=str(stage)) as session:
        held = session.scalars(sa.select(RhythmRule).where(*_cell(tier, stage))).all()
        if step == rhythm.default(tier, stage):
            rows.delete(session, RhythmRule, [row.id for row in held])
        elif held:
            held[0].step = step
        else:
            rows.create(session, RhythmRule(tier=tier, buying_stage=stage, step=step), {})


def reset(store: Store) -> None:
    """Go back to the shipped rhythm everywhere."""
    with store.change("rhythm_reset") as session:
        rows.delete(session, RhythmRule, session.scalars(sa.select(RhythmRule.id)).all())


def rules(session: Session) -> dict[tuple[str, str], str]:
    """The firm's own rules: {(tier, stage): step}, as insights take them."""
    found = session.scalars(sa.select(RhythmRule).order_by(RhythmRule.id.desc()))
    return {(str(row.tier), str(row.buying_stage)): str(row.step) for row in found}


def table(session: Session) -> tuple[RhythmCell, ...]:
    """Every tier and stage with who should appear, tier by tier."""
    own = rules(session)
    return tuple(
        RhythmCell(
            tier,
            stage,
            RhythmStep(rhythm.expected(tier, stage, own)),
            (str(tier), str(stage)) in own,
        )
        for tier in Tier
        for stage in BuyingStage
    )


def of_deal(session: Session, deal_id: int) -> DealRhythm | None:
    """The rhythm of a deal; None when it is gone."""
    found = session.execute(
        sa.select(Deal.buying_stage, Deal.rhythm_step, Customer.tier)
        .outerjoin(Customer, Customer.id == Deal.customer_id)
        .where(Deal.id == deal_id)
    ).first()
    if found is None:
        return None
    own = rules(session)
    expected = tuple(
        (stage, RhythmStep(rhythm.expected(found.tier, stage, own))) for stage in BuyingStage
    )
    return DealRhythm(
        found.tier, found.buying_stage, found.rhythm_step, expected, appearances(session, deal_id)
    )


def appearances(session: Session, deal_id: int) -> tuple[Appearance, ...]:
    """Who of ours appeared in a deal or is planned to, oldest first: owners and colleagues."""
    stage = session.scalar(sa.select(Deal.buying_stage).where(Deal.id == deal_id))
    moves = session.execute(
        sa.select(StageMove.moved_on, StageMove.to_stage)
        .where(StageMove.deal_id == deal_id)
        .order_by(StageMove.moved_on, StageMove.id)
    ).all()

    def stage_on(day: date) -> BuyingStage | None:
        before = [to_stage for moved_on, to_stage in moves if moved_on <= day]
        return before[-1] if before else None

    found = []
    for activity, user_id, name, role in session.execute(_taking_part(deal_id)):
        planned = activity.done_at is None
        day = activity.due_on if planned else activity.done_on
        if day is None:
            continue
        found.append(
            Appearance(
                activity_id=activity.id,
                kind=activity.kind,
                subject=activity.subject,
                user_id=user_id,
                name=name,
                step=STEP_OF.get(role, RhythmStep.SELF),
                on=day,
                planned=planned,
                stage=stage if planned else stage_on(day),
            )
        )
    return tuple(sorted(found, key=lambda one: (one.on, one.planned, one.activity_id)))


def _taking_part(deal_id: int) -> sa.Select[Activity, int, str, UserRole | None]:
    ours = (
        sa.select(Activity.id.label("activity_id"), Activity.owner_id.label("user_id"))
        .where(Activity.deal_id == deal_id)
        .union(
            sa.select(ActivityColleague.activity_id, ActivityColleague.user_id)
            .join(Activity, Activity.id == ActivityColleague.activity_id)
            .where(Activity.deal_id == deal_id)
        )
        .subquery()
    )
    return (
        sa.select(Activity, User.id, User.name, User.role)
        .join(ours, ours.c.activity_id == Activity.id)
        .join(User, User.id == ours.c.user_id)
    )


def _cell(tier: Tier, stage: BuyingStage) -> tuple[sa.ColumnElement[bool], ...]:
    return RhythmRule.tier == tier, RhythmRule.buying_stage == stage
