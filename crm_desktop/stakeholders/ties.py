"""Verbs for what joins people on a map: who reports to, influences, trusts whom, who is at odds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import Stakeholder, Tie
from crm_desktop.models.codes import TieKind
from crm_desktop.stakeholders.people import name_of
from crm_desktop.store import Store


def tie(store: Store, *, kind: TieKind, from_id: int, to_id: int) -> int:
    """Join two people of one map; returns the tie's id.

    UserError when they are one person, stand on different maps, are joined so already, or when
    reporting would run in a circle. A conflict has no direction. Somebody who gets a superior in
    this way keeps an earlier one: report_to replaces it.
    """
    kind = TieKind(kind)
    facts = {"contact": name_of(store, [from_id]), "other": name_of(store, [to_id])}
    with store.change(f"tie_{kind}", **facts) as session:
        person = rows.find(session, Stakeholder, from_id)
        _check_pair(session, person, to_id, facts)
        same = sa.and_(Tie.from_id == from_id, Tie.to_id == to_id)
        if kind is TieKind.IN_CONFLICT:
            same = sa.or_(same, sa.and_(Tie.from_id == to_id, Tie.to_id == from_id))
        if session.scalar(sa.select(Tie.id).where(Tie.kind == kind, same)) is not None:
            raise UserError("tied_already", **facts)
        if kind is TieKind.REPORTS_TO:
            _check_circle(session, person, to_id, facts)
        return rows.create(session, _between(person, kind, to_id), {}).id


def report_to(store: Store, *, id: int, superior_id: int | None) -> None:
    """Give a person this one superior in place of any other, or none.

    UserError when that would run in a circle.
    """
    facts = {"contact": name_of(store, [id])}
    if superior_id is not None:
        facts["other"] = name_of(store, [superior_id])
    title = "superior_removed" if superior_id is None else "tie_reports_to"
    with store.change(title, **facts) as session:
        person = rows.find(session, Stakeholder, id)
        reporting = sa.and_(Tie.kind == TieKind.REPORTS_TO, Tie.from_id == id)
        held = session.execute(sa.select(Tie.id, Tie.to_id).where(reporting)).all()
        rows.delete(session, Tie, [row.id for row in held if row.to_id != superior_id])
        if superior_id is None or superior_id in {row.to_id for row in held}:
            return
        _check_pair(session, person, superior_id, facts)
        _check_circle(session, person, superior_id, facts)
        rows.create(session, _between(person, TieKind.REPORTS_TO, superior_id), {})


def untie(store: Store, *, ids: Collection[int]) -> int:
    """Remove ties."""
    with store.read() as session:
        ends = session.execute(sa.select(Tie.from_id, Tie.to_id).where(Tie.id.in_(ids))).all()
    facts = {}
    if len(ends) == 1:
        facts = {"contact": name_of(store, ends[0][:1]), "other": name_of(store, ends[0][1:])}
    with store.change("tie_removed" if facts else "ties_removed", **facts) as session:
        rows.delete(session, Tie, ids)
        return len(ids)


def _between(person: Stakeholder, kind: TieKind, to_id: int) -> Tie:
    return Tie(
        customer_id=person.customer_id,
        deal_id=person.deal_id,
        kind=kind,
        from_id=person.id,
        to_id=to_id,
    )


def _check_pair(session: Session, person: Stakeholder, to_id: int, facts: dict[str, str]) -> None:
    if person.id == to_id:
        raise UserError("tied_to_self", **facts)
    other = rows.find(session, Stakeholder, to_id)
    if (person.customer_id, person.deal_id) != (other.customer_id, other.deal_id):
        raise UserError("on_different_maps", **facts)


def _check_circle(session: Session, person: Stakeholder, to_id: int, facts: dict[str, str]) -> None:
    """UserError when the superior reports, through whomever, to the person."""
    above: dict[int, list[int]] = defaultdict(list)
    for row in session.execute(
        sa.select(Tie.from_id, Tie.to_id).where(
            Tie.kind == TieKind.REPORTS_TO, Tie.customer_id == person.customer_id
        )
    ):
        above[row.from_id].append(row.to_id)
    seen: set[int] = set()
    pending = [to_id]
    while pending:
        step = pending.pop()
        if step == person.id:
            raise UserError("reporting_circle", **facts)
        if step not in seen:
            seen.add(step)
            pending += above[step]
