"""The clock of a complaint: until when the first reply and the solution are due.

Target hours go by the customer's tier (setting `complaint_hours`, else as shipped); a customer
without a tier counts as general. The clock counts working hours when the firm has set them,
otherwise all hours. A complaint that was opened again runs anew from then, towards its solution.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from statistics import median
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import firm
from crm_desktop.agenda.times import zone_of
from crm_desktop.errors import UserError
from crm_desktop.models import Complaint, Customer
from crm_desktop.models.codes import Tier
from crm_desktop.store import Store
from crm_desktop.working_days import WorkingDays, working_days

SETTING = "complaint_hours"
LONGEST = 10_000
FEW = 5  # with fewer complaints only their number is told


class Waits(StrEnum):
    """What a complaint waits for."""

    REPLY = "reply"
    SOLUTION = "solution"


Targets = Mapping[Waits, Mapping[Tier, int]]
"""Hours until the first reply and until the solution, by tier."""

SHIPPED: Targets = {
    Waits.REPLY: {Tier.CORE: 4, Tier.KEY: 8, Tier.GENERAL: 24},
    Waits.SOLUTION: {Tier.CORE: 48, Tier.KEY: 72, Tier.GENERAL: 120},
}


class Times(Protocol):
    """What the clock looks at of a complaint; a row of Complaint has it."""

    @property
    def opened_at(self) -> datetime: ...
    @property
    def first_reply_at(self) -> datetime | None: ...
    @property
    def solved_at(self) -> datetime | None: ...
    @property
    def reopened_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Clock:
    """How a complaint stands: what it waits for (None: solved), since when, until when.

    `hours_gone` and `target_hours` are working hours when `counts_working_hours`; `hours_left` is
    below zero when it is late. A solved one tells how long its solution took, against its target.
    """

    waits: Waits | None
    since: datetime
    due_at: datetime
    target_hours: int
    hours_gone: float
    counts_working_hours: bool
    is_reopened: bool

    @property
    def hours_left(self) -> float:
        return self.target_hours - self.hours_gone

    @property
    def is_late(self) -> bool:
        return self.hours_gone > self.target_hours


@dataclass(frozen=True, slots=True)
class ResponseTimes:
    """How quickly complaints were answered and solved, in (working) hours.

    `n` were opened, `replied` answered, `solved` solved; the medians are None with fewer than five.
    `in_time_reply` and `in_time_solution` are how many kept their target.
    """

    n: int
    replied: int
    solved: int
    in_time_reply: int
    in_time_solution: int
    median_reply: float | None
    median_solution: float | None


def targets(session: Session) -> dict[Waits, dict[Tier, int]]:
    """The target hours: the firm's own, else as shipped."""
    own: Mapping[str, Mapping[str, int]] = firm.setting(session, SETTING) or {}
    return {
        waits: {
            tier: int(own.get(str(waits), {}).get(str(tier), hours))
            for tier, hours in by_tier.items()
        }
        for waits, by_tier in SHIPPED.items()
    }


def set_target(store: Store, *, waits: Waits | str, tier: Tier | str, hours: int) -> None:
    """Say within how many hours customers of a tier get a first reply or a solution.

    UserError `target_wrong` outside 1-10,000. Saying what is shipped takes the own number away.
    """
    waits, tier = Waits(waits), Tier(tier)
    if not 1 <= hours <= LONGEST:
        raise UserError("target_wrong", hours=hours, limit=LONGEST)
    with store.change("complaint_target_set", tier=str(tier), hours=hours) as session:
        held = targets(session)
        held[waits][tier] = hours
        own: dict[str, dict[str, Any]] = {
            str(each): {str(of): value for of, value in by.items() if value != SHIPPED[each][of]}
            for each, by in held.items()
        }
        firm.set_setting(store, key=SETTING, value=own)


def clock(
    times: Times, tier: Tier | str | None, targets: Targets, working: WorkingDays, now: datetime
) -> Clock:
    """How a complaint stands at an instant, by its times and its customer's tier."""
    of = Tier(tier) if tier else Tier.GENERAL
    waits = _waits(times)
    counted = waits or Waits.SOLUTION
    since = times.opened_at
    if times.reopened_at is not None and counted is Waits.SOLUTION:
        since = max(since, times.reopened_at)
    hours = targets[counted][of]
    until = now if times.solved_at is None else times.solved_at
    return Clock(
        waits=waits,
        since=since,
        due_at=working.after_hours(since, hours),
        target_hours=hours,
        hours_gone=working.working_hours_between(since, until),
        counts_working_hours=bool(working.hours),
        is_reopened=times.reopened_at is not None,
    )


def of_complaint(session: Session, complaint_id: int, now: datetime) -> Clock | None:
    """How one complaint stands; None when it is gone."""
    found = session.execute(
        sa.select(Complaint, Customer.tier)
        .join(Customer, Customer.id == Complaint.customer_id)
        .where(Complaint.id == complaint_id)
    ).first()
    if found is None:
        return None
    working = working_days(session, zone_of(now))
    return clock(found[0], found[1], targets(session), working, now)


def of_new(session: Session, customer_id: int, now: datetime) -> tuple[Clock, Clock]:
    """Until when a complaint that is opened now gets its first reply, and its solution."""
    tier = session.scalar(sa.select(Customer.tier).where(Customer.id == customer_id))
    working, held = working_days(session, zone_of(now)), targets(session)
    fresh, answered = Complaint(opened_at=now), Complaint(opened_at=now, first_reply_at=now)
    return clock(fresh, tier, held, working, now), clock(answered, tier, held, working, now)


def of_customer(session: Session, customer_id: int, now: datetime) -> dict[int, Clock]:
    """How each complaint of a customer stands, by its id."""
    tier = session.scalar(sa.select(Customer.tier).where(Customer.id == customer_id))
    working, held = working_days(session, zone_of(now)), targets(session)
    rows = session.scalars(sa.select(Complaint).where(Complaint.customer_id == customer_id))
    return {row.id: clock(row, tier, held, working, now) for row in rows}


def response_times(
    session: Session,
    now: datetime,
    *,
    customer_id: int | None = None,
    since: datetime | None = None,
) -> ResponseTimes:
    """How quickly complaints were answered and solved: of one customer or all, opened `since`.

    A solution is timed from the opening, or from when the complaint was opened again.
    """
    query = sa.select(Complaint, Customer.tier).join(Customer, Customer.id == Complaint.customer_id)
    if customer_id is not None:
        query = query.where(Complaint.customer_id == customer_id)
    if since is not None:
        query = query.where(Complaint.opened_at >= since)
    working, held = working_days(session, zone_of(now)), targets(session)
    reply: list[float] = []
    solution: list[float] = []
    in_time = {Waits.REPLY: 0, Waits.SOLUTION: 0}
    opened = 0
    for row, tier in session.execute(query):
        opened += 1
        of = tier or Tier.GENERAL
        if row.first_reply_at is not None:
            reply.append(working.working_hours_between(row.opened_at, row.first_reply_at))
            in_time[Waits.REPLY] += reply[-1] <= held[Waits.REPLY][of]
        if row.solved_at is not None:
            took = clock(row, tier, held, working, now)
            solution.append(took.hours_gone)
            in_time[Waits.SOLUTION] += not took.is_late
    return ResponseTimes(
        opened, len(reply), len(solution), in_time[Waits.REPLY], in_time[Waits.SOLUTION],
        _middle(reply), _middle(solution),
    )  # fmt: skip


def _waits(times: Times) -> Waits | None:
    if times.solved_at is not None:
        return None
    return Waits.REPLY if times.first_reply_at is None else Waits.SOLUTION


def _middle(hours: list[float]) -> float | None:
    return median(hours) if len(hours) >= FEW else None
