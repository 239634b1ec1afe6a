"""Copying a map: from the account to a deal, or from one deal to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop.deals import name_of
from crm_desktop.models import Stakeholder, StakeholderRole, Tie
from crm_desktop.models.codes import BuyingRole, TieKind
from crm_desktop.stakeholders.maps import on_map
from crm_desktop.store import Store

_COPIED = (
    "contact_id", "department_id", "seat", "influence", "stance", "political_standing", "interest",
    "decision_orientation", "relationship_now", "relationship_wanted", "notes",
)  # fmt: skip


def copy_map(
    store: Store, *, customer_id: int, from_deal: int | None, to_deal: int | None
) -> tuple[int, ...]:
    """Copy people, empty seats, roles and ties of one map to another (None: the account's).

    Whoever stands there already is kept as they are, with their superiors; a person may differ
    from deal to deal. Returns the ids of those who were added.
    """
    if from_deal == to_deal:
        raise ValueError("a map is copied to another one")
    facts = {"source": name_of(store, from_deal), "deal": name_of(store, to_deal)}
    with store.change("map_copied", **facts) as session:
        source = _people(session, customer_id, from_deal)
        roles = _roles(session, [*source, *_people(session, customer_id, to_deal)])
        there = {
            _identity(person, roles): person.id
            for person in _people(session, customer_id, to_deal).values()
        }
        places: dict[int, int] = {}
        fresh: set[int] = set()
        for person in source.values():
            known = there.get(_identity(person, roles))
            if known is None:
                places[person.id] = _copy(session, person, roles[person.id], to_deal)
                fresh.add(places[person.id])
            else:
                places[person.id] = known
        session.flush()
        _copy_ties(session, places, fresh, customer_id, to_deal)
        return tuple(sorted(fresh))


def _people(session: Session, customer_id: int, deal_id: int | None) -> dict[int, Stakeholder]:
    query = sa.select(Stakeholder).where(*on_map(customer_id, deal_id)).order_by(Stakeholder.id)
    return {person.id: person for person in session.scalars(query)}


def _roles(session: Session, ids: list[int]) -> Mapping[int, frozenset[BuyingRole]]:
    found: dict[int, frozenset[BuyingRole]] = defaultdict(frozenset)
    for row in session.scalars(
        sa.select(StakeholderRole).where(StakeholderRole.stakeholder_id.in_(ids))
    ):
        found[row.stakeholder_id] |= {row.role}
    return found


def _identity(person: Stakeholder, roles: Mapping[int, frozenset[BuyingRole]]) -> object:
    """Who they are on any map: the contact; of an empty seat its title and its roles."""
    if person.contact_id is not None:
        return person.contact_id
    return person.seat or "", roles.get(person.id, frozenset())


def _copy(
    session: Session, person: Stakeholder, roles: frozenset[BuyingRole], to_deal: int | None
) -> int:
    copied = {name: getattr(person, name) for name in _COPIED}
    twin = Stakeholder(customer_id=person.customer_id, deal_id=to_deal, **copied)
    session.add(twin)
    session.flush()
    session.add_all(
        StakeholderRole(customer_id=twin.customer_id, stakeholder_id=twin.id, role=role)
        for role in BuyingRole
        if role in roles
    )
    return twin.id


def _copy_ties(
    session: Session,
    places: Mapping[int, int],
    fresh: set[int],
    customer_id: int,
    to_deal: int | None,
) -> None:
    """Ties of those who were added; between two who were there already nothing is changed.

    Only the added get superiors, so that reporting never runs in a circle.
    """
    ties = session.scalars(sa.select(Tie).where(Tie.from_id.in_(list(places))).order_by(Tie.id))
    for tie in ties.all():
        one, other = places[tie.from_id], places.get(tie.to_id)
        is_new = one in fresh if tie.kind is TieKind.REPORTS_TO else {one, other} & fresh
        if other is None or not is_new:
            continue
        session.add(
            Tie(customer_id=customer_id, deal_id=to_deal, kind=tie.kind, from_id=one, to_id=other)
        )
    session.flush()
