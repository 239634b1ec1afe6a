"""Questions about stakeholder maps: one map whole, the maps there are, who could be added."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.models import (
    Activity,
    ActivityContact,
    Contact,
    Customer,
    Deal,
    Department,
    Position,
    Stakeholder,
    StakeholderRole,
    Tie,
)
from crm_desktop.models.activity import day_done
from crm_desktop.models.codes import (
    BuyingRole,
    DecisionOrientation,
    OutsideRelation,
    PoliticalStanding,
    Relationship,
    Stance,
    TieKind,
)
from crm_desktop.models.types import Day


@dataclass(frozen=True)
class MapPerson:
    """A person on a map, or an empty seat when there is no contact."""

    id: int
    contact_id: int | None
    name: str
    title: str
    department_id: int | None
    department: str
    outside_as: OutsideRelation | None
    roles: tuple[BuyingRole, ...]
    influence: int | None
    stance: Stance
    political_standing: PoliticalStanding | None
    interest: str
    decision_orientation: DecisionOrientation | None
    relationship_now: Relationship | None
    relationship_wanted: Relationship | None
    notes: str
    touches: int
    """Done activities with this person at this customer."""
    last_touch_on: date | None

    @property
    def is_empty_seat(self) -> bool:
        return self.contact_id is None

    @property
    def stands_outside(self) -> bool:
        """Not of the firm: an assistant, a relative, an adviser."""
        return self.outside_as is not None or BuyingRole.OUTSIDER in self.roles


@dataclass(frozen=True)
class MapTie:
    """A tie from the one who reports, influences, trusts to the other."""

    id: int
    kind: TieKind
    from_id: int
    to_id: int


@dataclass(frozen=True)
class MapDepartment:
    """A department of the customer, with or without people on the map."""

    id: int
    name: str


@dataclass(frozen=True)
class StakeholderMap:
    """Everybody on the map of a deal, or of the account when `deal_id` is None."""

    customer_id: int
    deal_id: int | None
    people: tuple[MapPerson, ...]
    ties: tuple[MapTie, ...]
    departments: tuple[MapDepartment, ...]


@dataclass(frozen=True)
class MapChoice:
    """A map that can be shown: a deal's, or the account's, which is named as the customer."""

    deal_id: int | None
    name: str
    people: int
    is_open: bool


@dataclass(frozen=True)
class KnownContact:
    """A person of the customer who is not on the map yet."""

    contact_id: int
    name: str
    title: str


def stakeholder_map(
    session: Session, customer_id: int, deal_id: int | None = None
) -> StakeholderMap:
    """The map of a deal or, without one, of the account; people in the order they were added."""
    rows = session.scalars(
        sa.select(Stakeholder).where(*on_map(customer_id, deal_id)).order_by(Stakeholder.id)
    ).all()
    ids = [row.id for row in rows]
    contact_ids = [row.contact_id for row in rows if row.contact_id is not None]
    departments = session.scalars(
        sa.select(Department)
        .where(Department.customer_id == customer_id)
        .order_by(Department.position, Department.id)
    )
    ties = session.scalars(
        sa.select(Tie).where(Tie.from_id.in_(ids), Tie.to_id.in_(ids)).order_by(Tie.id)
    )
    parts = Parts(
        rows,
        names_of(session, contact_ids),
        positions_of(session, customer_id, contact_ids),
        _roles(session, ids),
        ties.all(),
        departments.all(),
        touches_of(session, customer_id, contact_ids),
    )
    return drawn(customer_id, deal_id, parts)


class Parts(NamedTuple):
    """The rows that a map is drawn from, in their order; mappings by stakeholder or contact."""

    people: Sequence[Stakeholder]
    names: Mapping[int, str]
    positions: Mapping[int, Position]
    roles: Mapping[int, tuple[BuyingRole, ...]]
    ties: Sequence[Tie]
    departments: Sequence[Department]
    touches: Mapping[int, tuple[int, date | None]]


def drawn(customer_id: int, deal_id: int | None, parts: Parts) -> StakeholderMap:
    """A map of these rows."""
    departments = tuple(MapDepartment(row.id, row.name) for row in parts.departments)
    people = tuple(
        _person(
            row,
            parts.names.get(row.contact_id or 0, ""),
            parts.positions.get(row.contact_id or 0),
            departments,
            parts.roles.get(row.id, ()),
            parts.touches.get(row.contact_id or 0, (0, None)),
        )
        for row in parts.people
    )
    ties = tuple(MapTie(tie.id, tie.kind, tie.from_id, tie.to_id) for tie in parts.ties)
    return StakeholderMap(customer_id, deal_id, people, ties, departments)


def maps_of(session: Session, customer_id: int) -> tuple[MapChoice, ...]:
    """The account's map first, then those of open deals, then of deals that have ended."""
    counts: dict[int | None, int] = {}
    for row in session.execute(
        sa.select(Stakeholder.deal_id, sa.func.count().label("people"))
        .where(Stakeholder.customer_id == customer_id)
        .group_by(Stakeholder.deal_id)
    ):
        counts[row.deal_id] = row.people
    customer = session.scalar(sa.select(Customer.name).where(Customer.id == customer_id))
    deals = session.execute(
        sa.select(Deal.id, Deal.name, Deal.outcome)
        .where(Deal.customer_id == customer_id)
        .order_by(Deal.outcome.is_not(None), Deal.id.desc())
    )
    return (
        MapChoice(None, customer or "", counts.get(None, 0), True),
        *(MapChoice(d.id, d.name, counts.get(d.id, 0), d.outcome is None) for d in deals),
    )


def map_of(session: Session, stakeholder_id: int) -> tuple[int, int | None] | None:
    """The customer and the deal whose map somebody stands on; None when they are gone."""
    row = session.get(Stakeholder, stakeholder_id)
    return None if row is None else (row.customer_id, row.deal_id)


def contacts_off_map(
    session: Session, customer_id: int, deal_id: int | None = None
) -> tuple[KnownContact, ...]:
    """The customer's people who work there now and are not on this map, by name."""
    taken = sa.select(Stakeholder.contact_id).where(
        *on_map(customer_id, deal_id), Stakeholder.contact_id.is_not(None)
    )
    found = session.execute(
        sa.select(Contact.id, Contact.name, sa.func.max(Position.title).label("title"))
        .join(Position, Position.contact_id == Contact.id)
        .where(Position.customer_id == customer_id, Contact.id.not_in(taken), _current())
        .group_by(Contact.id)
        .order_by(Contact.sort_key, Contact.name, Contact.id)
    )
    return tuple(KnownContact(row.id, row.name, row.title or "") for row in found)


def on_map(customer_id: int, deal_id: int | None) -> tuple[sa.ColumnElement[bool], ...]:
    """The conditions that pick one map's stakeholders."""
    return Stakeholder.customer_id == customer_id, Stakeholder.deal_id.is_not_distinct_from(deal_id)


def positions_of(
    session: Session, customer_id: int, contact_ids: Iterable[int]
) -> dict[int, Position]:
    """Each person's position at this customer: the current one, else the latest."""
    found = session.scalars(
        sa.select(Position)
        .where(Position.customer_id == customer_id, Position.contact_id.in_(list(contact_ids)))
        .order_by(Position.until.is_(None), Position.until, Position.since, Position.id)
    )
    return {position.contact_id: position for position in found}


def _current() -> sa.ColumnElement[bool]:
    return sa.or_(Position.until.is_(None), Position.until >= datetime.now(UTC).date())


def names_of(session: Session, contact_ids: Collection[int]) -> dict[int, str]:
    """What these contacts are called."""
    found = session.execute(sa.select(Contact.id, Contact.name).where(Contact.id.in_(contact_ids)))
    return {row.id: row.name for row in found}


def _roles(session: Session, ids: list[int]) -> dict[int, tuple[BuyingRole, ...]]:
    """Roles in the order of the vocabulary, each once."""
    found: dict[int, set[BuyingRole]] = defaultdict(set)
    rows = session.execute(
        sa.select(StakeholderRole.stakeholder_id, StakeholderRole.role).where(
            StakeholderRole.stakeholder_id.in_(ids)
        )
    )
    for row in rows:
        found[row.stakeholder_id].add(row.role)
    return {
        key: tuple(role for role in BuyingRole if role in roles) for key, roles in found.items()
    }


def touches_of(
    session: Session, customer_id: int, contact_ids: Collection[int], until: date | None = None
) -> dict[int, tuple[int, date | None]]:
    """How many done activities (until a day) there are with each person, the last one's day."""
    day = sa.literal_column(day_done("activity"), Day)
    done = Activity.done_at.is_not(None) if until is None else day <= until
    found = session.execute(
        sa.select(
            ActivityContact.contact_id,
            sa.func.count(sa.distinct(Activity.id)),
            sa.func.max(day, type_=Day),
        )
        .join(Activity, Activity.id == ActivityContact.activity_id)
        .where(
            ActivityContact.contact_id.in_(contact_ids),
            Activity.customer_id == customer_id,
            done,
        )
        .group_by(ActivityContact.contact_id)
    )
    return {contact: (count, last) for contact, count, last in found if last}


def _person(
    row: Stakeholder,
    name: str,
    position: Position | None,
    departments: tuple[MapDepartment, ...],
    roles: tuple[BuyingRole, ...],
    touches: tuple[int, date | None],
) -> MapPerson:
    title = (position.title if position else None) or row.seat or ""
    department = row.department_id or (position.department_id if position else None)
    return MapPerson(
        id=row.id,
        contact_id=row.contact_id,
        name=name,
        title=title,
        department_id=department,
        department=next((d.name for d in departments if d.id == department), ""),
        outside_as=position.outside_as if position else None,
        roles=roles,
        influence=row.influence,
        stance=row.stance,
        political_standing=row.political_standing,
        interest=row.interest or "",
        decision_orientation=row.decision_orientation,
        relationship_now=row.relationship_now,
        relationship_wanted=row.relationship_wanted,
        notes=row.notes or "",
        touches=touches[0],
        last_touch_on=touches[1],
    )
