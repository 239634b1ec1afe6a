"""The visit brief: what to know of a customer before the door, short enough to read in the car."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.insights.finding import Action, Finding
from crm_desktop.models.codes import (
    ActivityKind,
    BuyingRole,
    BuyingStage,
    CustomerClass,
    FieldGroup,
    SalesMode,
    Stance,
    Tier,
)

SHOWN = 5  # lines of each part


@dataclass(frozen=True, slots=True)
class BriefNeed:
    """What they need and has not been met."""

    id: int
    text: str
    importance: int | None
    since: date | None
    contact: str


@dataclass(frozen=True, slots=True)
class BriefPromise:
    """What we promised and have not done; `late_days` is 0 when it is not late."""

    id: int
    text: str
    due_on: date | None
    late_days: int
    contact: str


@dataclass(frozen=True, slots=True)
class BriefComplaint:
    """A complaint that is not solved."""

    id: int
    text: str
    opened_on: date
    is_answered: bool


@dataclass(frozen=True, slots=True)
class BriefDeal:
    """An open deal; amount in minor units."""

    id: int
    name: str
    stage: BuyingStage
    amount: int | None
    currency: str
    expected_close: date | None


@dataclass(frozen=True, slots=True)
class BriefStep:
    """What is planned already."""

    id: int
    kind: ActivityKind
    subject: str
    due_on: date
    at: time | None


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """Somebody to meet, the most influential first; `met_on` is their last touch."""

    contact_id: int
    name: str
    title: str
    roles: tuple[BuyingRole, ...]
    influence: int | None
    stance: Stance
    met_on: date | None
    phone: str
    style: str
    channel: str
    interests: tuple[str, ...]
    personal_win: str


@dataclass(frozen=True, slots=True)
class BriefQuestion:
    """Something to ask, by a code: `stale` {group, days}, `unknown` {group}, `finding` {…},
    `no_birthday` {contact}, `criterion_unknown` {deal}.

    A question that comes from a finding carries it, with the action that it offers.
    """

    code: str
    facts: dict[str, Any]
    finding: Finding | None = None
    action: Action | None = None
    group: FieldGroup | None = None


@dataclass(frozen=True, slots=True)
class BriefTouch:
    """The last thing that happened."""

    id: int
    kind: ActivityKind
    subject: str
    on: date


@dataclass(frozen=True, slots=True)
class VisitBrief:
    """What to know before a visit; every list holds at most SHOWN, the weightiest first."""

    customer_id: int
    name: str
    tier: Tier | None
    customer_class: CustomerClass | None
    posture: SalesMode | None
    address: str
    phone: str
    last_touch: BriefTouch | None
    needs: tuple[BriefNeed, ...]
    promises: tuple[BriefPromise, ...]
    complaints: tuple[BriefComplaint, ...]
    deals: tuple[BriefDeal, ...]
    steps: tuple[BriefStep, ...]
    people: tuple[BriefPerson, ...]
    questions: tuple[BriefQuestion, ...]


def brief(session: Session, customer_id: int, today: date) -> VisitBrief | None:
    """The brief of a customer; None when it is gone."""
    raise NotImplementedError
