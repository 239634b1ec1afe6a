"""The account plan of a key customer: goals, needs, people, next steps, what both sides win."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TypedDict, Unpack

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import findings, rows, white_space
from crm_desktop.customers import name_of
from crm_desktop.insights.finding import Finding, FindingKind
from crm_desktop.models import (
    AccountPlan,
    Activity,
    Contact,
    Deal,
    Need,
    PlanGoal,
    Product,
    Promise,
    User,
)
from crm_desktop.models.codes import ActivityKind, BuyingRole, Stance
from crm_desktop.stakeholders.maps import maps_of, stakeholder_map
from crm_desktop.store import Store
from crm_desktop.white_space import Gap

COULD_BUY = 6  # lines that are named


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal, how it is measured, whose it is, and when it was reached."""

    id: int
    text: str
    measure: str
    owner_id: int | None
    owner: str
    due_on: date | None
    reached_on: date | None

    def is_overdue(self, today: date) -> bool:
        return self.reached_on is None and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True)
class PlanNeed:
    """What they want or suffer from, whose it is, and which of our products meets it."""

    id: int
    text: str
    person: str
    deal: str
    product_id: int | None
    product: str
    importance: int | None
    met_on: date | None


@dataclass(frozen=True, slots=True)
class MapSummary:
    """One map in numbers and the names that matter; the account's has no deal."""

    deal_id: int | None
    deal: str
    people: int
    empty_seats: int
    met: int
    stances: tuple[tuple[Stance, int], ...]
    deciders: tuple[tuple[str, Stance], ...]
    coaches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something planned (`kind` of the activity) or promised (`kind` None), with owner and day."""

    id: int
    kind: ActivityKind | None
    text: str
    deal: str
    person: str
    owner: str
    on: date | None

    @property
    def is_promise(self) -> bool:
        return self.kind is None

    def is_overdue(self, today: date) -> bool:
        return self.on is not None and self.on < today


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole plan of a customer; an unwritten one has goals, steps and needs all the same."""

    customer_id: int
    is_written: bool
    until: date | None
    they_win: str
    we_win: str
    notes: str
    goals: tuple[Goal, ...]
    needs: tuple[PlanNeed, ...]
    maps: tuple[MapSummary, ...]
    gaps: tuple[Finding, ...]
    """What the program noticed, the weightiest first; what was set aside is left out."""
    next_steps: tuple[NextStep, ...]
    could_buy: tuple[Gap, ...]
    """What they could also buy: the first few, what they need before all."""


class Fields(TypedDict, total=False):
    """What can be said in a plan; what is left out stays as it is."""

    until: date | None
    they_win: str | None
    we_win: str | None
    notes: str | None


_ORDER = (PlanGoal.reached_on.is_not(None), PlanGoal.position, PlanGoal.id)


class GoalFields(TypedDict, total=False):
    """What can be said of a goal; what is left out stays as it is."""

    text: str
    measure: str | None
    owner_id: int | None
    due_on: date | None
    reached_on: date | None


def edit(store: Store, *, customer_id: int, **fields: Unpack[Fields]) -> int:
    """Write the plan of a customer, beginning it when there is none; returns its id."""
    with store.change("plan_edited", customer=name_of(store, customer_id)) as session:
        found = session.scalar(_plan(customer_id))
        if found is None:
            return rows.create(session, AccountPlan(customer_id=customer_id), fields).id
        rows.assign(found, fields)
        return found.id


def delete(store: Store, *, customer_id: int) -> None:
    """Delete the plan of a customer with its goals."""
    with store.change("plan_deleted", customer=name_of(store, customer_id)) as session:
        goals = sa.select(PlanGoal.id).where(PlanGoal.customer_id == customer_id)
        plans = sa.select(AccountPlan.id).where(AccountPlan.customer_id == customer_id)
        rows.delete(session, PlanGoal, session.scalars(goals).all())
        rows.delete(session, AccountPlan, session.scalars(plans).all())


def add_goal(store: Store, *, customer_id: int, **fields: Unpack[GoalFields]) -> int:
    """Add a goal, with a `text` at least, behind the others; returns its id."""
    with store.change("goal_added", goal=fields.get("text", "").strip()) as session:
        mine = PlanGoal.customer_id == customer_id
        place = session.scalar(sa.select(sa.func.max(PlanGoal.position)).where(mine))
        goal = PlanGoal(customer_id=customer_id, position=0 if place is None else place + 1)
        return rows.create(session, goal, {"text": "", **fields}).id


def edit_goal(store: Store, *, id: int, **fields: Unpack[GoalFields]) -> int:
    """Change a goal."""
    with store.change("goal_edited", goal=_text_of(store, id)) as session:
        rows.assign(rows.find(session, PlanGoal, id), fields)
        return id


def reach_goal(store: Store, *, id: int, on: date | None = None) -> int:
    """Say that a goal was reached (today)."""
    with store.change("goal_reached", goal=_text_of(store, id)) as session:
        rows.assign(rows.find(session, PlanGoal, id), {"reached_on": on or date.today()})
        return id


def reopen_goal(store: Store, *, id: int) -> int:
    """Say that a goal is not reached after all."""
    with store.change("goal_reopened", goal=_text_of(store, id)) as session:
        rows.assign(rows.find(session, PlanGoal, id), {"reached_on": None})
        return id


def move_goal(store: Store, *, id: int, by: int) -> None:
    """Move a goal down by so many places (up below zero), as far as those open or reached go."""
    with store.change("goal_moved", goal=_text_of(store, id)) as session:
        moved = rows.find(session, PlanGoal, id)
        mine = PlanGoal.customer_id == moved.customer_id
        order = list(session.scalars(sa.select(PlanGoal).where(mine).order_by(*_ORDER)))
        is_open = [goal.reached_on is None for goal in order]
        place = order.index(moved)
        alike = [other for other, state in enumerate(is_open) if state == is_open[place]]
        target = max(alike[0], min(alike[-1], place + by))
        order.insert(target, order.pop(place))
        for position, goal in enumerate(order):
            rows.assign(goal, {"position": position})


def delete_goals(store: Store, *, ids: Collection[int]) -> int:
    """Delete goals."""
    with store.change("goal_deleted", count=len(ids)) as session:
        rows.delete(session, PlanGoal, ids)
        return len(ids)


def of_customer(session: Session, customer_id: int, today: date) -> Plan:
    """The plan of a customer with everything that belongs on its page."""
    found = session.scalar(_plan(customer_id))
    return Plan(
        customer_id=customer_id,
        is_written=found is not None,
        until=found.until if found else None,
        they_win=(found.they_win if found else None) or "",
        we_win=(found.we_win if found else None) or "",
        notes=(found.notes if found else None) or "",
        goals=goals(session, customer_id),
        needs=_needs(session, customer_id),
        maps=_maps(session, customer_id),
        gaps=tuple(
            finding
            for finding in findings.of_customer(session, customer_id, today).all
            if finding.kind is not FindingKind.WHITE_SPACE  # the plan says more of it below
        ),
        next_steps=next_steps(session, customer_id),
        could_buy=white_space.of_customer(session, customer_id, today)[:COULD_BUY],
    )


def goals(session: Session, customer_id: int) -> tuple[Goal, ...]:
    """The goals of a customer: those still open first, in their order."""
    found = session.execute(
        sa.select(PlanGoal, User.name)
        .outerjoin(User, User.id == PlanGoal.owner_id)
        .where(PlanGoal.customer_id == customer_id)
        .order_by(*_ORDER)
    )
    return tuple(
        Goal(
            id=row.id,
            text=row.text,
            measure=row.measure or "",
            owner_id=row.owner_id,
            owner=owner or "",
            due_on=row.due_on,
            reached_on=row.reached_on,
        )
        for row, owner in found
    )


def next_steps(session: Session, customer_id: int) -> tuple[NextStep, ...]:
    """Planned activities and open promises by day, those without a day last."""
    planned = session.execute(
        sa.select(Activity, Deal.name, User.name)
        .outerjoin(Deal, Deal.id == Activity.deal_id)
        .outerjoin(User, User.id == Activity.owner_id)
        .where(Activity.customer_id == customer_id, Activity.done_at.is_(None))
    )
    promised = session.execute(
        sa.select(Promise, Deal.name, User.name, Contact.name)
        .outerjoin(Deal, Deal.id == Promise.deal_id)
        .outerjoin(User, User.id == Promise.owner_id)
        .outerjoin(Contact, Contact.id == Promise.contact_id)
        .where(
            Promise.customer_id == customer_id,
            Promise.kept_at.is_(None),
            Promise.broken_at.is_(None),
        )
    )
    steps = [
        NextStep(row.id, row.kind, row.subject, deal or "", "", owner or "", row.due_on)
        for row, deal, owner in planned
    ]
    steps += [
        NextStep(row.id, None, row.text, deal or "", person or "", owner or "", row.due_on)
        for row, deal, owner, person in promised
    ]
    return tuple(sorted(steps, key=lambda step: (step.on is None, step.on or date.max, step.id)))


def _needs(session: Session, customer_id: int) -> tuple[PlanNeed, ...]:
    found = session.execute(
        sa.select(Need, Contact.name, Deal.name, Product.name)
        .outerjoin(Contact, Contact.id == Need.contact_id)
        .outerjoin(Deal, Deal.id == Need.deal_id)
        .outerjoin(Product, Product.id == Need.product_id)
        .where(Need.customer_id == customer_id)
        .order_by(Need.met_on.is_not(None), Need.importance.desc().nulls_last(), Need.id)
    )
    return tuple(
        PlanNeed(
            id=row.id,
            text=row.text,
            person=person or "",
            deal=deal or "",
            product_id=row.product_id,
            product=product or "",
            importance=row.importance,
            met_on=row.met_on,
        )
        for row, person, deal, product in found
    )


def _maps(session: Session, customer_id: int) -> tuple[MapSummary, ...]:
    """The account's map and those of open deals, where somebody stands on them."""
    choices = [m for m in maps_of(session, customer_id) if m.is_open and m.people]
    return tuple(_summary(session, customer_id, m.deal_id, m.name) for m in choices)


def _summary(session: Session, customer_id: int, deal_id: int | None, deal: str) -> MapSummary:
    people = stakeholder_map(session, customer_id, deal_id).people
    known = [person for person in people if not person.is_empty_seat]
    return MapSummary(
        deal_id=deal_id,
        deal=deal,
        people=len(known),
        empty_seats=len(people) - len(known),
        met=sum(person.touches > 0 for person in known),
        stances=tuple((stance, sum(p.stance is stance for p in known)) for stance in Stance),
        deciders=tuple(
            (person.name, person.stance)
            for person in known
            if BuyingRole.ECONOMIC_BUYER in person.roles
        ),
        coaches=tuple(person.name for person in known if BuyingRole.COACH in person.roles),
    )


def _plan(customer_id: int) -> sa.Select[AccountPlan]:
    query = sa.select(AccountPlan).where(AccountPlan.customer_id == customer_id)
    return query.order_by(AccountPlan.id).limit(1)


def _text_of(store: Store, goal_id: int) -> str:
    with store.read() as session:
        return session.scalar(sa.select(PlanGoal.text).where(PlanGoal.id == goal_id)) or ""
