"""Where the customer's departments stand in a deal, since when, and what each cares for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import rows
from crm_desktop.errors import UserError
from crm_desktop.models import (
    Deal,
    Department,
    DepartmentFunction,
    DepartmentStance,
)
from crm_desktop.models.codes import BuyingStage, DepartmentRole, Stance
from crm_desktop.store import Store


@dataclass(frozen=True, slots=True)
class StanceOnDay:
    """What a department thought of a deal from a day on."""

    id: int
    department_id: int
    deal_id: int | None
    stance: Stance
    on_day: date
    cares_for: str


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department with its functions in a purchase."""

    id: int
    name: str
    functions: tuple[DepartmentRole, ...]


@dataclass(frozen=True, slots=True)
class DealColumn:
    """A deal to set departments against; None is the account as a whole."""

    id: int | None
    name: str
    stage: BuyingStage | None
    is_open: bool


@dataclass(frozen=True)
class StanceMatrix:
    """Departments × deals; a cell without a stance was never spoken of."""

    departments: tuple[DepartmentRow, ...]
    deals: tuple[DealColumn, ...]
    cells: dict[tuple[int, int | None], StanceOnDay]

    def cell(self, department_id: int, deal_id: int | None) -> StanceOnDay | None:
        """The latest stance of a department in a deal (None: in the account)."""
        return self.cells.get((department_id, deal_id))


def set_stance(
    store: Store,
    *,
    department_id: int,
    stance: Stance | str,
    on: date,
    deal_id: int | None = None,
    cares_for: str | None = None,
) -> int:
    """Say where a department stands from a day on; returns the id of the dated stance.

    The same day is overwritten, another day leaves the earlier stance as history. Without
    `cares_for` what it cared for before stays said; empty text takes that away.
    """
    with store.read() as session:
        name = session.scalar(sa.select(Department.name).where(Department.id == department_id))
    with store.change("department_stance_set", department=name or "") as session:
        department = rows.find(session, Department, department_id)
        known = _dated(session, department_id, deal_id)
        if cares_for is None:
            before = [row for row in known if row.on_day <= on]
            cares_for = before[-1].cares_for if before else None
        fields = {"stance": Stance(stance), "cares_for": cares_for}
        same_day = next((row for row in known if row.on_day == on), None)
        if same_day is not None:
            rows.assign(same_day, fields)
            return same_day.id
        fresh = DepartmentStance(
            customer_id=department.customer_id,
            department_id=department_id,
            deal_id=deal_id,
            on_day=on,
        )
        return rows.create(session, fresh, fields).id


def correct(
    store: Store, *, id: int, stance: Stance | str, on: date, cares_for: str | None = None
) -> int:
    """Say anew what was said wrongly: the stance, its day, what the department cares for.

    UserError when another stance was said of that day.
    """
    with store.read() as session:
        name = session.scalar(
            sa.select(Department.name)
            .join(DepartmentStance, DepartmentStance.department_id == Department.id)
            .where(DepartmentStance.id == id)
        )
    with store.change("department_stance_corrected", department=name or "") as session:
        wrong = rows.find(session, DepartmentStance, id)
        known = _dated(session, wrong.department_id, wrong.deal_id)
        if any(row.on_day == on and row.id != id for row in known):
            raise UserError("stance_day_taken", day=on)
        rows.assign(wrong, {"stance": Stance(stance), "on_day": on, "cares_for": cares_for})
        return id


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Take dated stances away, as if they had never been said."""
    with store.change("department_stance_deleted", count=len(ids)) as session:
        rows.delete(session, DepartmentStance, ids)
        return len(ids)


def matrix(session: Session, customer_id: int, *, with_ended: bool = False) -> StanceMatrix:
    """The customer's departments against the account and its open deals, as they stand now.

    Deals that have ended come behind the open ones when asked for, or when one has a stance.
    """
    latest: dict[tuple[int, int | None], StanceOnDay] = {}
    for row in session.scalars(
        sa.select(DepartmentStance)
        .where(DepartmentStance.customer_id == customer_id)
        .order_by(DepartmentStance.on_day, DepartmentStance.id)
    ):
        latest[row.department_id, row.deal_id] = _plain(row)
    spoken_of = {deal_id for _, deal_id in latest}
    deals = session.execute(
        sa.select(Deal.id, Deal.name, Deal.buying_stage, Deal.outcome)
        .where(Deal.customer_id == customer_id)
        .order_by(Deal.outcome.is_not(None), Deal.id.desc())
    )
    columns = tuple(
        DealColumn(row.id, row.name, row.buying_stage, row.outcome is None)
        for row in deals
        if row.outcome is None or with_ended or row.id in spoken_of
    )
    return StanceMatrix(
        departments_of(session, customer_id), (DealColumn(None, "", None, True), *columns), latest
    )


def of_deal(session: Session, deal_id: int, on: date | None = None) -> tuple[StanceOnDay, ...]:
    """Where each department stands in a deal (on a day: then), in the order of departments."""
    query = (
        sa.select(DepartmentStance)
        .join(Department, Department.id == DepartmentStance.department_id)
        .where(DepartmentStance.deal_id == deal_id)
        .order_by(Department.position, Department.id, DepartmentStance.on_day, DepartmentStance.id)
    )
    if on is not None:
        query = query.where(DepartmentStance.on_day <= on)
    latest = {row.department_id: _plain(row) for row in session.scalars(query)}
    return tuple(latest.values())


def history(
    session: Session, department_id: int, deal_id: int | None = None
) -> tuple[StanceOnDay, ...]:
    """Every dated stance of a department in a deal (or the account), oldest first."""
    return tuple(_plain(row) for row in _dated(session, department_id, deal_id))


def departments_of(session: Session, customer_id: int) -> tuple[DepartmentRow, ...]:
    """The departments of a customer with their functions."""
    functions: dict[int, set[DepartmentRole]] = defaultdict(set)
    for row in session.scalars(
        sa.select(DepartmentFunction).where(DepartmentFunction.customer_id == customer_id)
    ):
        functions[row.department_id].add(row.function)
    departments = session.scalars(
        sa.select(Department)
        .where(Department.customer_id == customer_id)
        .order_by(Department.position, Department.id)
    )
    return tuple(
        DepartmentRow(id=row.id, name=row.name, functions=_in_order(functions[row.id]))
        for row in departments
    )


def _in_order(functions: Iterable[DepartmentRole]) -> tuple[DepartmentRole, ...]:
    held = set(functions)
    return tuple(function for function in DepartmentRole if function in held)


def _dated(session: Session, department_id: int, deal_id: int | None) -> list[DepartmentStance]:
    query = sa.select(DepartmentStance).where(
        DepartmentStance.department_id == department_id,
        DepartmentStance.deal_id.is_not_distinct_from(deal_id),
    )
    return list(session.scalars(query.order_by(DepartmentStance.on_day, DepartmentStance.id)).all())


def _plain(row: DepartmentStance) -> StanceOnDay:
    return StanceOnDay(
        id=row.id,
        department_id=row.department_id,
        deal_id=row.deal_id,
        stance=Stance(row.stance),
        on_day=row.on_day,
        cares_for=row.cares_for or "",
    )
