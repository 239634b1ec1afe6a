"""Promises kept on time, and how soon complaints were answered and solved, by quarter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.charts.behind import BehindMark, these
from crm_desktop.charts.slices import Slice, segment_sql, values_of
from crm_desktop.insights import care_trends
from crm_desktop.insights.care_trends import Answered, Kept, Promised
from crm_desktop.models.types import instant_from_int, instant_to_int
from crm_desktop.working_days import WorkingDays, working_days

_DAY = "date({at} / 1000000, 'unixepoch', 'localtime')"
_PROMISES = (
    f"SELECT p.customer_id, p.due_on, {_DAY.format(at='p.kept_at')} AS kept_on, "
    f"{_DAY.format(at='p.broken_at')} AS broken_on, "
    "coalesce(p.owner_id, c.owner_id, 0) AS owner_id "
    "FROM promise p CROSS JOIN customer c ON c.id = p.customer_id "
    "WHERE (p.made_on IS NULL OR p.made_on <= :day)"
)
_COMPLAINTS = (
    "SELECT p.customer_id, p.opened_at, p.first_reply_at, p.solved_at, p.reopened_at "
    "FROM complaint p CROSS JOIN customer c ON c.id = p.customer_id WHERE p.opened_at < :end"
)


@dataclass(frozen=True)
class PersonKept:
    """How one of ours keeps promises; id 0: nobody's."""

    owner_id: int
    name: str
    kept: Kept


@dataclass(frozen=True)
class PromisesView:
    """Promises and complaints of the quarters that begin on `starts`, as known on `as_of`.

    `still_open` complaints of these quarters have no solution yet.
    """

    as_of: date
    starts: tuple[date, ...]
    promised: Promised
    people: tuple[PersonKept, ...]
    complaints: tuple[Answered, ...]
    reply: float | None  # the medians of all quarters together, in hours
    solution: float | None
    still_open: int
    counts_working_hours: bool
    few: int
    promise_customers: tuple[tuple[int, ...], ...] = field(repr=False)  # by quarter
    people_customers: tuple[tuple[int, ...], ...] = field(repr=False)  # as `people`
    complaint_customers: tuple[tuple[int, ...], ...] = field(repr=False)  # by quarter

    @property
    def n(self) -> int:
        """Promises that fell due."""
        return self.promised.all.n

    @property
    def n_complaints(self) -> int:
        return sum(quarter.n for quarter in self.complaints)


@dataclass(frozen=True)
class _Due:
    """A promise that fell due: its customer, whose it was, the day, whether kept in time."""

    customer_id: int
    owner_id: int
    on: date
    kept: bool


def kept_promises(session: Session, view: Slice) -> PromisesView:
    """How promises were kept and complaints answered, in the period or the last two years."""
    weights = weighing.weights(session)
    starts = care_trends.quarters(view.first, view.as_of)
    due = [one for one in _due(session, view) if one.on >= starts[0]]
    places = care_trends.quarter_places([one.on for one in due], starts)
    kept = np.array([one.kept for one in due], dtype=bool)
    owners = np.array([one.owner_id for one in due], dtype=np.int64)
    found = care_trends.promised(places, kept, owners, starts, weights)
    names: dict[int, str] = dict(session.execute(sa.text('SELECT id, name FROM "user"')).all())
    working = working_days(session)
    rows = _complaints(session, view, starts[0])
    opened = care_trends.quarter_places([_day_of(row.opened_at) for row in rows], starts)
    reply, solution = _hours(rows, working, _end_of(view.as_of))
    (together,) = care_trends.answered(np.zeros_like(opened), reply, solution, 1, weights.few)
    return PromisesView(
        as_of=view.as_of,
        starts=starts,
        promised=found,
        people=tuple(PersonKept(id, names.get(id, ""), of) for id, of in found.groups),
        complaints=care_trends.answered(opened, reply, solution, len(starts), weights.few),
        reply=together.reply,
        solution=together.solution,
        still_open=together.n - together.solved,
        counts_working_hours=bool(working.hours),
        few=max(round(weights.few), 1),
        promise_customers=_by_place([one.customer_id for one in due], places, len(starts)),
        people_customers=tuple(
            tuple(sorted({one.customer_id for one in due if one.owner_id == owner}))
            for owner, _ in found.groups
        ),
        complaint_customers=_by_place([row.customer_id for row in rows], opened, len(starts)),
    )


def behind_promises(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """The customers of these promises or complaints, with what they bought in the period."""
    return these(session, view, ids)


def _due(session: Session, view: Slice) -> list[_Due]:
    """The promises that fell due until the day: settled by then, or with their own day over."""
    found = []
    values = {**values_of(view, ""), "day": view.as_of.isoformat()}
    for row in session.execute(sa.text(_PROMISES + _filters(view)), values):
        today = view.as_of
        due, kept, broken = (
            None if day is None else date.fromisoformat(day)
            for day in (row.due_on, row.kept_on, row.broken_on)
        )
        kept = kept if kept is not None and kept <= today else None
        broken = broken if broken is not None and broken <= today else None
        if kept is None and broken is None and (due is None or due >= today):
            continue
        in_time = kept is not None and (due is None or kept <= due)
        # One that is settled before its day counts where it is due, at the latest today.
        on = min(due or kept or broken or today, today)
        found.append(_Due(row.customer_id, row.owner_id, on, in_time))
    return found


def _complaints(session: Session, view: Slice, first: date) -> list[Any]:
    values = {**values_of(view, ""), "end": instant_to_int(_end_of(view.as_of))}
    rows = session.execute(sa.text(_COMPLAINTS + _filters(view)), values)
    return [row for row in rows if _day_of(row.opened_at) >= first]


def _hours(
    rows: Sequence[Any], working: WorkingDays, end: datetime
) -> tuple[care_trends.Hours, care_trends.Hours]:
    """Hours to the first reply and to the solution; NaN where there was none by `end`."""
    reply, solution = np.full(len(rows), np.nan), np.full(len(rows), np.nan)
    for place, row in enumerate(rows):
        opened, replied, solved, again = (
            None if at is None or instant_from_int(at) >= end else instant_from_int(at)
            for at in (row.opened_at, row.first_reply_at, row.solved_at, row.reopened_at)
        )
        if opened is not None and replied is not None:
            reply[place] = working.working_hours_between(opened, replied)
        if opened is not None and solved is not None:
            since = opened if again is None else max(opened, again)
            solution[place] = working.working_hours_between(since, solved)
    return reply, solution


def _filters(view: Slice) -> str:
    owner = "" if view.owner_id is None else " AND coalesce(p.owner_id, c.owner_id) = :owner"
    return f"{owner}{segment_sql(view, 'c.')}"


def _by_place(
    customers: Sequence[int], places: care_trends.Whole, count: int
) -> tuple[tuple[int, ...], ...]:
    found: list[set[int]] = [set() for _ in range(count)]
    for customer, place in zip(customers, places.tolist(), strict=True):
        found[place].add(customer)
    return tuple(tuple(sorted(ids)) for ids in found)


def _day_of(at: int) -> date:
    return instant_from_int(at).astimezone().date()


def _end_of(day: date) -> datetime:
    """When a day is over, where this laptop is."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone(UTC)
