"""The playbook's steps for a customer and a deal, and which of them are done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import customers, deals, rows
from crm_desktop.models import Customer, Deal, StepTick
from crm_desktop.models.codes import BuyingStage, PlaybookKind
from crm_desktop.playbooks.lines import Line, everything
from crm_desktop.postures import posture_of
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Step:
    """A step with the day it was done; `deal_id` is None for a step of the customer as a whole."""

    line: Line
    deal_id: int | None
    done_on: date | None

    @property
    def is_done(self) -> bool:
        return self.done_on is not None


def steps_of(
    session: Session,
    customer_id: int,
    deal_id: int | None = None,
    stage: BuyingStage | None = None,
) -> tuple[Step, ...]:
    """The checklist: steps of the customer's class, then those of the deal at a stage.

    Without a stage the deal's own counts. Steps for any stage and class belong to the deal when
    there is one.
    """
    mode = posture_of(session, customer_id).mode
    klass = session.scalar(sa.select(Customer.customer_class).where(Customer.id == customer_id))
    if deal_id is not None and stage is None:
        stage = session.scalar(sa.select(Deal.buying_stage).where(Deal.id == deal_id))
    ticked = {
        (row.step, row.deal_id): row.done_on
        for row in session.scalars(
            sa.select(StepTick).where(
                StepTick.customer_id == customer_id,
                sa.or_(StepTick.deal_id.is_(None), StepTick.deal_id == deal_id),
            )
        )
    }
    of_class: list[Step] = []
    of_deal: list[Step] = []
    for line in everything(session, PlaybookKind.STEP):
        if not line.applies(mode, stage, klass):
            continue
        place = None if line.klass is not None and line.stage is None else deal_id
        step = Step(line, place, ticked.get((line.key, place)))
        (of_class if place is None else of_deal).append(step)
    return (*of_class, *of_deal)


def lines_of(session: Session, customer_id: int, kind: PlaybookKind) -> tuple[Line, ...]:
    """The lines of a kind that hold for a customer: its posture, class and open deals' stages."""
    mode = posture_of(session, customer_id).mode
    klass = session.scalar(sa.select(Customer.customer_class).where(Customer.id == customer_id))
    open_deals = sa.and_(Deal.customer_id == customer_id, Deal.outcome.is_(None))
    stages = (None, *session.scalars(sa.select(Deal.buying_stage).where(open_deals).distinct()))
    return tuple(
        line
        for line in everything(session, kind)
        if any(line.applies(mode, stage, klass) for stage in stages)
    )


def tick(
    store: Store, *, step: str, customer_id: int, deal_id: int | None = None, on: date | None = None
) -> None:
    """Say that a step was done (today), for a deal or for the customer; a second time says no more.

    `step` is the key of a line.
    """
    spoken = _spoken(store, customer_id, deal_id)
    with store.change("step_ticked", **spoken) as session:
        if session.scalar(_ticks(step, customer_id, deal_id)) is None:
            fresh = StepTick(customer_id=customer_id, deal_id=deal_id, done_on=on or date.today())
            rows.create(session, fresh, {"step": step})


def untick(store: Store, *, step: str, customer_id: int, deal_id: int | None = None) -> None:
    """Say that a step is not done after all."""
    spoken = _spoken(store, customer_id, deal_id)
    with store.change("step_unticked", **spoken) as session:
        ticks = session.scalars(_ticks(step, customer_id, deal_id)).all()
        rows.delete(session, StepTick, ticks)


def _spoken(store: Store, customer_id: int, deal_id: int | None) -> dict[str, str]:
    """What the title of the Change names: the deal, else the customer."""
    of_customer = customers.name_of(store, customer_id) if deal_id is None else ""
    return {"subject": deals.name_of(store, deal_id) or of_customer}


def _ticks(step: str, customer_id: int, deal_id: int | None) -> sa.Select[int]:
    return sa.select(StepTick.id).where(
        StepTick.step == step,
        StepTick.customer_id == customer_id,
        StepTick.deal_id.is_not_distinct_from(deal_id),
    )
