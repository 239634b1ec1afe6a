"""The three-way comparison of a deal: what the customer needs, what we offer, what each rival does.

Each is given from 0 to 5 for every criterion. The need and our own value belong to the criterion
(a row without a rival), a rival's value to the criterion and that rival.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypedDict, Unpack

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.deals import competitor_named, name_of
from crm_desktop.errors import UserError
from crm_desktop.insights.rivals import lead
from crm_desktop.models import ComparisonPoint, Competitor, Contest, Deal, DealCriterion
from crm_desktop.models.codes import ContestOutcome
from crm_desktop.store import Store

MOST = 5


@dataclass(frozen=True, slots=True)
class Rival:
    """A rival considered in a deal; `id` is that of the contest.

    `notes` are of this deal, `about` and `web` of the rival wherever we meet them.
    """

    id: int
    competitor_id: int
    name: str
    outcome: ContestOutcome | None
    notes: str
    about: str
    web: str


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """One criterion; `theirs` goes along with the rivals. None: not judged yet."""

    criterion: str
    is_decisive: bool
    """Whether the customer named it as what they judge by; else only we compare it."""
    need: int | None
    ours: int | None
    theirs: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The table of a deal: what the customer judges by first, in their order."""

    deal_id: int
    rivals: tuple[Rival, ...]
    rows: tuple[CriterionRow, ...]

    def lead(self, rival: int) -> float | None:
        """How far we are ahead of the rival in that place (-5 to 5), weighted by the need.

        Only criteria where both are judged count, an unjudged need as a middling one; None when
        there is none.
        """
        return lead((row.need, row.ours, row.theirs[rival]) for row in self.rows)


class Values(TypedDict, total=False):
    """What can be said of a criterion; what is left out stays as it is, None is not judged."""

    need: int | None
    ours: int | None
    theirs: int | None


def of_deal(session: Session, deal_id: int) -> Comparison:
    """The comparison of a deal; empty when nothing is known."""
    found = session.execute(
        sa.select(Contest, Competitor)
        .join(Competitor, Competitor.id == Contest.competitor_id)
        .where(Contest.deal_id == deal_id)
        .order_by(Contest.id)
    )
    rivals = tuple(
        Rival(
            id=row.id,
            competitor_id=rival.id,
            name=rival.name,
            outcome=row.outcome,
            notes=row.notes or "",
            about=rival.notes or "",
            web=rival.web or "",
        )
        for row, rival in found
    )
    named = session.scalars(
        sa.select(DealCriterion.text)
        .where(DealCriterion.deal_id == deal_id)
        .order_by(DealCriterion.position, DealCriterion.id)
    ).all()
    points = _points(session, deal_id)
    names = dict.fromkeys((*named, *(point.criterion for point in points)))
    return Comparison(
        deal_id, rivals, tuple(_row(name, name in named, points, rivals) for name in names)
    )


def set_point(
    store: Store,
    *,
    deal_id: int,
    criterion: str,
    contest_id: int | None = None,
    **values: Unpack[Values],
) -> None:
    """Judge a criterion from 0 to 5: `need` and `ours`, or `theirs` of the rival `contest_id`."""
    for value in values.values():
        if isinstance(value, int) and not 0 <= value <= MOST:
            raise ValueError(f"a criterion is judged from 0 to {MOST}")
    if "theirs" in values and contest_id is None:
        raise ValueError("theirs needs the contest of the rival it is of")
    with store.change("comparison_set", deal=name_of(store, deal_id)) as session:
        deal = rows.find(session, Deal, deal_id)
        criterion = criterion.strip()
        if not criterion:
            raise UserError("field_needed", field="criterion")
        shared: dict[str, object] = {k: v for k, v in values.items() if k in ("need", "ours")}
        if shared:
            rows.assign(_shared_point(session, deal, criterion), shared)
        if "theirs" in values:
            _check_contest(session, deal_id, contest_id)
            rows.assign(_point(session, deal, criterion, contest_id), {"theirs": values["theirs"]})


def add_criterion(store: Store, *, deal_id: int, text: str) -> int:
    """Add what the customer judges by, behind the others; returns its id.

    UserError `criterion_there_already` when it is in the list.
    """
    with store.change("criterion_added", deal=name_of(store, deal_id), criterion=text) as session:
        deal = rows.find(session, Deal, deal_id)
        held = _criteria(session, deal_id)
        if text.strip() in {row.text for row in held}:
            raise UserError("criterion_there_already", criterion=text.strip())
        place = max((row.position for row in held), default=-1) + 1
        fresh = DealCriterion(customer_id=deal.customer_id, deal_id=deal_id, position=place)
        return rows.create(session, fresh, {"text": text}).id


def rename_criterion(store: Store, *, deal_id: int, criterion: str, text: str) -> None:
    """Put a criterion in other words; what was judged of it stays.

    UserError `criterion_there_already` when another one reads so.
    """
    with store.change("criterion_renamed", deal=name_of(store, deal_id), criterion=text) as session:
        wanted = text.strip()
        criteria, points = _criteria(session, deal_id), _points(session, deal_id)
        known = {row.text for row in criteria} | {point.criterion for point in points}
        if wanted != criterion and wanted in known:
            raise UserError("criterion_there_already", criterion=wanted)
        for row in criteria:
            if row.text == criterion:
                rows.assign(row, {"text": text})
        for point in points:
            if point.criterion == criterion:
                rows.assign(point, {"criterion": text})


def move_criterion(store: Store, *, deal_id: int, criterion: str, by: int) -> None:
    """Move what they named down by so many places (up below zero), as far as there are any."""
    title = "criterion_moved"
    with store.change(title, deal=name_of(store, deal_id), criterion=criterion) as session:
        order = _criteria(session, deal_id)
        place = next((at for at, row in enumerate(order) if row.text == criterion), None)
        if place is None:
            return
        order.insert(max(0, place + by), order.pop(place))
        for position, row in enumerate(order):
            rows.assign(row, {"position": position})


def remove_criterion(store: Store, *, deal_id: int, criterion: str) -> None:
    """Take a criterion away with all that was judged of it."""
    title = "criterion_removed"
    with store.change(title, deal=name_of(store, deal_id), criterion=criterion) as session:
        for row in _criteria(session, deal_id):
            if row.text == criterion:
                session.delete(row)
        for point in _points(session, deal_id):
            if point.criterion == criterion:
                session.delete(point)


def add_rival(store: Store, *, deal_id: int, name: str) -> int:
    """Consider a rival in a deal, by name; an unknown one is added to the list. Returns its id.

    UserError `rival_there_already` when they are considered in it.
    """
    with store.change("rival_added", deal=name_of(store, deal_id), competitor=name) as session:
        deal = rows.find(session, Deal, deal_id)
        if not name.strip():
            raise UserError("field_needed", field="name")
        competitor_id = competitor_named(session, name)
        there = sa.select(Contest.id).where(
            Contest.deal_id == deal_id, Contest.competitor_id == competitor_id
        )
        if session.scalar(there) is not None:
            raise UserError("rival_there_already", competitor=name.strip())
        fresh = Contest(customer_id=deal.customer_id, deal_id=deal_id, competitor_id=competitor_id)
        return rows.create(session, fresh, {"outcome": ContestOutcome.CONSIDERED}).id


def edit_rival(
    store: Store, *, id: int, outcome: ContestOutcome | str | None, notes: str | None = None
) -> int:
    """Say how it ended with a rival in a deal; notes that are not given stay."""
    with store.change("rival_edited") as session:
        fields: dict[str, object] = {
            "outcome": None if outcome is None else ContestOutcome(outcome)
        }
        if notes is not None:
            fields["notes"] = notes
        rows.assign(rows.find(session, Contest, id), fields)
        return id


def remove_rival(store: Store, *, ids: Collection[int]) -> int:
    """Take rivals (by their contest) out of a deal with all that was judged of them."""
    with store.change("rival_removed", count=len(ids)) as session:
        points = session.scalars(
            sa.select(ComparisonPoint).where(ComparisonPoint.contest_id.in_(ids))
        )
        for point in points:
            if point.need is not None or point.ours is not None:
                deal = rows.find(session, Deal, point.deal_id)
                _shared_point(session, deal, point.criterion)
            session.delete(point)
        rows.delete(session, Contest, ids)
        return len(ids)


def _row(
    name: str, is_decisive: bool, points: list[ComparisonPoint], rivals: tuple[Rival, ...]
) -> CriterionRow:
    # A row without a rival comes first: it is where need and ours belong.
    own = [point for point in points if point.criterion == name]
    theirs = {point.contest_id: point.theirs for point in own}
    return CriterionRow(
        criterion=name,
        is_decisive=is_decisive,
        need=next((point.need for point in own if point.need is not None), None),
        ours=next((point.ours for point in own if point.ours is not None), None),
        theirs=tuple(theirs.get(rival.id) for rival in rivals),
    )


def _criteria(session: Session, deal_id: int) -> list[DealCriterion]:
    query = sa.select(DealCriterion).where(DealCriterion.deal_id == deal_id)
    return list(session.scalars(query.order_by(DealCriterion.position, DealCriterion.id)))


def _points(session: Session, deal_id: int) -> list[ComparisonPoint]:
    query = sa.select(ComparisonPoint).where(ComparisonPoint.deal_id == deal_id)
    order = (ComparisonPoint.contest_id.is_not(None), ComparisonPoint.id)
    return list(session.scalars(query.order_by(*order)))


def _point(session: Session, deal: Deal, criterion: str, contest_id: int | None) -> ComparisonPoint:
    """The row of a criterion and a rival (None: of the criterion alone), made when missing."""
    found = session.scalar(
        sa.select(ComparisonPoint).where(
            ComparisonPoint.deal_id == deal.id,
            ComparisonPoint.criterion == criterion,
            ComparisonPoint.contest_id.is_not_distinct_from(contest_id),
        )
    )
    if found is not None:
        return found
    fresh = ComparisonPoint(
        customer_id=deal.customer_id, deal_id=deal.id, contest_id=contest_id, criterion=criterion
    )
    return rows.create(session, fresh, {})


def _shared_point(session: Session, deal: Deal, criterion: str) -> ComparisonPoint:
    """The row that holds need and ours, taking over what stands on a rival's row."""
    shared = _point(session, deal, criterion, None)
    for point in _points(session, deal.id):
        if point.criterion == criterion and point.contest_id is not None:
            shared.need = point.need if shared.need is None else shared.need
            shared.ours = point.ours if shared.ours is None else shared.ours
            point.need = point.ours = None
    return shared


def _check_contest(session: Session, deal_id: int, contest_id: int | None) -> None:
    if contest_id is None or rows.find(session, Contest, contest_id).deal_id != deal_id:
        raise ValueError("the rival is not considered in this deal")
