"""The planner: whom to visit this week, by value, overdue days and place, and tours by region."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from crm_desktop.models.codes import ActivityKind, Tier
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Stop:
    """A customer to visit: where it is, how it is reached, when it was touched last.

    Amounts are minor units of the file's currency. `overdue_days` is 0 for one that is not slipping
    yet; `planned_on` the next touch that is planned already.
    """

    customer_id: int
    name: str
    tier: Tier | None
    place: str
    address: str
    phone: str
    last_touch_on: date | None
    overdue_days: int
    cadence: int
    net_sales: int
    open_deals: int
    open_amount: int
    planned_on: date | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A stop, the day proposed for it, and why: (code, points) with the strongest first.

    Codes: tier, overdue, sales, deals, same_trip (others of the day are at the same place).
    """

    stop: Stop
    day: date
    points: int
    reasons: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class DayPlan:
    """A working day with the visits proposed for it, of one place where that can be.

    `planned` is how many visits and meetings are planned for the day already.
    """

    day: date
    place: str
    planned: int
    proposals: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A place with customers: its region (or city), country, how many, how many of them overdue."""

    country: str
    region: str
    customers: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """A visit to plan."""

    customer_id: int
    day: date
    subject: str
    kind: ActivityKind = ActivityKind.VISIT
    due_time: str | None = None
    due_zone: str | None = None


def proposals(
    session: Session,
    first: date,
    last: date,
    *,
    owner_id: int | None = None,
    a_day: int = 4,
) -> tuple[DayPlan, ...]:
    """Visits proposed for the working days from `first` to `last`, at most `a_day` a day."""
    raise NotImplementedError


def plan(store: Store, *, chosen: Sequence[Chosen], owner_id: int | None = None) -> list[int]:
    """Plan the chosen visits as one Change; returns the activities' ids."""
    raise NotImplementedError


def regions(session: Session, today: date, *, owner_id: int | None = None) -> tuple[Region, ...]:
    """The places where customers are, most customers first."""
    raise NotImplementedError


def tour(
    session: Session,
    today: date,
    *,
    region: str,
    country: str | None = None,
    owner_id: int | None = None,
    first: int = 200,
) -> tuple[Stop, ...]:
    """The customers of a region (or city) for a tour day: city by city, the most valuable first."""
    raise NotImplementedError
