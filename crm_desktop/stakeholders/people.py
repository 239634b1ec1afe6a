"""Verbs for the people of a map: put them on it, edit what is known of them, take them off."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypedDict, Unpack

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import contacts, rows
from crm_desktop.errors import UserError
from crm_desktop.models import Contact, Department, Position, Stakeholder, StakeholderRole
from crm_desktop.models.codes import (
    BuyingRole,
    DecisionOrientation,
    OutsideRelation,
    PoliticalStanding,
    Relationship,
    Stance,
)
from crm_desktop.stakeholders.maps import contacts_off_map, on_map, positions_of
from crm_desktop.store import Store

FIRST_INFLUENCE = 3
"""What unknown influence becomes when it is raised or lowered."""


class Fields(TypedDict, total=False):
    """What can be edited of a stakeholder; what is left out stays as it is."""

    title: str | None
    department_id: int | None
    outside_as: OutsideRelation | None
    """Of a person only: an empty seat is one of the firm's."""
    roles: Collection[BuyingRole]
    influence: int | None
    stance: Stance
    political_standing: PoliticalStanding | None
    interest: str | None
    decision_orientation: DecisionOrientation | None
    relationship_now: Relationship | None
    relationship_wanted: Relationship | None
    notes: str | None


def add(
    store: Store,
    *,
    customer_id: int,
    deal_id: int | None = None,
    contact_id: int | None = None,
    name: str | None = None,
    **fields: Unpack[Fields],
) -> int:
    """Put a known contact, a new person of that name, or else an empty seat on a map.

    UserError when the contact is on the map already, or an empty seat has neither title nor role.
    """
    name = (name or "").strip()
    is_seat = contact_id is None and not name
    if is_seat and not (fields.get("title") or "").strip() and not fields.get("roles"):
        raise UserError("seat_without_role")
    spoken = name or contacts.name_of(store, contact_id) or fields.get("title") or ""
    with store.change("seat_added" if is_seat else "stakeholder_added", contact=spoken) as session:
        if contact_id is None and name:
            contact_id = contacts.add(store, name=name, customer_id=customer_id)
        elif contact_id is not None:
            _check_free(session, customer_id, deal_id, contact_id)
        person = Stakeholder(
            customer_id=customer_id, deal_id=deal_id, contact_id=contact_id, stance=Stance.UNKNOWN
        )
        rows.create(session, person, {})
        _write(session, person, fields)
        return person.id


def add_known(store: Store, *, customer_id: int, deal_id: int | None = None) -> list[int]:
    """Put everyone known at the customer on the map who is not there yet."""
    with store.read() as session:
        count = len(contacts_off_map(session, customer_id, deal_id))
    with store.change("stakeholders_taken", count=count) as session:
        people = [
            Stakeholder(
                customer_id=customer_id,
                deal_id=deal_id,
                contact_id=contact.contact_id,
                stance=Stance.UNKNOWN,
            )
            for contact in contacts_off_map(session, customer_id, deal_id)
        ]
        session.add_all(people)
        session.flush()
        return [person.id for person in people]


def edit(store: Store, *, id: int, **fields: Unpack[Fields]) -> int:
    """Change what is known of a stakeholder; title and department of a person are the contact's."""
    with store.change("stakeholder_edited", contact=name_of(store, [id])) as session:
        _write(session, rows.find(session, Stakeholder, id), fields)
        return id


def fill(store: Store, *, id: int, contact_id: int | None = None, name: str | None = None) -> int:
    """Put a known contact, or a new person of that name, into an empty seat.

    The seat's title and department go to the person when nothing else is known there.
    """
    name = (name or "").strip()
    if contact_id is None and not name:
        raise UserError("field_needed", field="name")
    spoken = name or contacts.name_of(store, contact_id)
    with store.change("seat_filled", contact=spoken) as session:
        seat = rows.find(session, Stakeholder, id)
        if contact_id is None:
            contact_id = contacts.add(store, name=name, customer_id=seat.customer_id)
        else:
            _check_free(session, seat.customer_id, seat.deal_id, contact_id)
        held = positions_of(session, seat.customer_id, [contact_id]).get(contact_id)
        kept = Fields()
        if seat.seat and not (held and held.title):
            kept["title"] = seat.seat
        if seat.department_id and not (held and held.department_id):
            kept["department_id"] = seat.department_id
        seat.contact_id, seat.seat, seat.department_id = contact_id, None, None
        _write(session, seat, kept)
        return id


def set_stance(store: Store, *, ids: Collection[int], stance: Stance) -> None:
    """Say where people stand: supporter, neutral, opponent or unknown."""
    with store.change("stance_changed", contact=name_of(store, ids)) as session:
        for id in ids:
            rows.assign(rows.find(session, Stakeholder, id), {"stance": Stance(stance)})


def step_influence(store: Store, *, ids: Collection[int], by: int) -> None:
    """Raise or lower people's influence, within 1 to 5; unknown influence begins in the middle."""
    with store.change("influence_changed", contact=name_of(store, ids)) as session:
        for id in ids:
            person = rows.find(session, Stakeholder, id)
            known = person.influence
            wanted = FIRST_INFLUENCE if known is None else max(1, min(5, known + by))
            rows.assign(person, {"influence": wanted})


def set_standing(
    store: Store, *, ids: Collection[int], stance: Stance, influence: int | None
) -> None:
    """Say where people stand and how much they weigh at once; None when that is not known."""
    if influence is not None and not 1 <= influence <= 5:
        raise ValueError("influence goes from 1 to 5")
    with store.change("standing_changed", contact=name_of(store, ids)) as session:
        for id in ids:
            person = rows.find(session, Stakeholder, id)
            rows.assign(person, {"stance": Stance(stance), "influence": influence})


def move_to_department(store: Store, *, ids: Collection[int], department_id: int | None) -> None:
    """Put people, or empty seats, into a department of the customer, or into none."""
    with store.read() as session:
        department = session.get(Department, department_id) if department_id else None
        name = department.name if department else ""
    title = "stakeholder_moved" if department_id else "stakeholder_moved_out"
    with store.change(title, contact=name_of(store, ids), department=name) as session:
        for id in ids:
            person = rows.find(session, Stakeholder, id)
            _write(session, person, Fields(department_id=department_id))


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Take people off their map with their roles and ties; they stay contacts of the customer."""
    with store.change("stakeholder_deleted", contact=name_of(store, ids)) as session:
        rows.delete(session, Stakeholder, ids)
        return len(ids)


def name_of(store: Store, ids: Collection[int]) -> str:
    """What these people and empty seats are called in the title of a Change."""
    named = sa.func.coalesce(Contact.name, Stakeholder.seat, "")
    with store.read() as session:
        names = session.scalars(
            sa.select(named)
            .select_from(Stakeholder)
            .outerjoin(Contact, Contact.id == Stakeholder.contact_id)
            .where(Stakeholder.id.in_(ids))
            .order_by(Stakeholder.id)
            .limit(4)
        ).all()
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")


def _check_free(session: Session, customer_id: int, deal_id: int | None, contact_id: int) -> None:
    taken = session.scalar(
        sa.select(Stakeholder.id).where(
            *on_map(customer_id, deal_id), Stakeholder.contact_id == contact_id
        )
    )
    if taken is not None:
        contact = rows.find(session, Contact, contact_id)
        raise UserError("already_on_map", contact=contact.name)


def _write(session: Session, person: Stakeholder, fields: Fields) -> None:
    """Set the given fields where each belongs."""
    influence = fields.get("influence")
    if influence is not None and not 1 <= influence <= 5:
        raise ValueError("influence goes from 1 to 5")
    for key, value in fields.items():
        if key == "roles":
            _keep_roles(session, person, fields["roles"])
        elif key in ("title", "department_id", "outside_as"):
            _set_place(session, person, key, value)
        else:
            rows.assign(person, {key: value})


def _set_place(session: Session, person: Stakeholder, key: str, value: object) -> None:
    """Title, department and standing outside belong to the contact's position here.

    Those of an empty seat belong to its own row.
    """
    own = "seat" if key == "title" else key
    if person.contact_id is None:
        if key == "outside_as":
            raise ValueError("an empty seat stands inside the firm")
        rows.assign(person, {own: value})
        return
    held = positions_of(session, person.customer_id, [person.contact_id]).get(person.contact_id)
    if held is None:
        held = Position(customer_id=person.customer_id, contact_id=person.contact_id)
        session.add(held)
    rows.assign(held, {key: value})
    if key != "outside_as":
        rows.assign(person, {own: None})
    session.flush()


def _keep_roles(session: Session, person: Stakeholder, roles: Collection[BuyingRole]) -> None:
    held: Sequence[StakeholderRole] = session.scalars(
        sa.select(StakeholderRole).where(StakeholderRole.stakeholder_id == person.id)
    ).all()
    rows.keep_list(
        session,
        held,
        dict.fromkeys(BuyingRole(role) for role in roles),
        lambda row: row.role,
        lambda role: StakeholderRole(
            customer_id=person.customer_id, stakeholder_id=person.id, role=role
        ),
    )
