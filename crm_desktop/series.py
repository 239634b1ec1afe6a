"""Series: templates of activities that follow each other, shipped, changed and the firm's own.

A shipped series is known by its code and worded by the screen; the firm may lay its own steps over
it or hide it. Starting one plans all its steps at once, each following the one before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm_desktop import activity_rows, rows
from crm_desktop.customers import name_of
from crm_desktop.errors import UserError
from crm_desktop.models import ActivitySeries, ActivitySeriesStep
from crm_desktop.models.codes import ActivityKind
from crm_desktop.store import Store
from crm_desktop.working_days import WorkingDays, working_days

LONGEST = 3650
"""Days after its first step within which a series ends."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step, so many days after the first; an empty `text` means the shipped words."""

    kind: ActivityKind
    after_days: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """A series; `code` is that of a shipped one, `id` that of the firm's row, `key` names it.

    An empty `name` means the shipped words, an empty text those of the shipped step in its place.
    """

    code: str | None
    id: int | None
    name: str
    steps: tuple[Step, ...]
    hidden: bool = False

    @property
    def key(self) -> str:
        return self.code or str(self.id)

    @property
    def is_changed(self) -> bool:
        """Whether the firm laid something over a shipped series."""
        return self.code is not None and self.id is not None


def _shipped(code: str, *steps: tuple[ActivityKind, int]) -> Series:
    return Series(code, None, "", tuple(Step(kind, days) for kind, days in steps))


SHIPPED = (
    _shipped(
        "first_visit",
        (ActivityKind.VISIT, 0),
        (ActivityKind.MAIL, 1),
        (ActivityKind.MAIL, 7),
        (ActivityKind.CALL, 14),
    ),
    _shipped(
        "after_delivery",
        (ActivityKind.CALL, 2),
        (ActivityKind.VISIT, 30),
        (ActivityKind.CALL, 90),
    ),
    _shipped(
        "win_back",
        (ActivityKind.CALL, 0),
        (ActivityKind.MAIL, 7),
        (ActivityKind.VISIT, 21),
        (ActivityKind.CALL, 45),
    ),
    _shipped(
        "tender",
        (ActivityKind.CALL, 0),
        (ActivityKind.MEETING, 5),
        (ActivityKind.MAIL, 14),
        (ActivityKind.CALL, 21),
    ),
)
BY_CODE: Mapping[str, Series] = {series.code: series for series in SHIPPED if series.code}


def everything(session: Session, *, with_hidden: bool = False) -> tuple[Series, ...]:
    """All series: the shipped in their order, then the firm's own."""
    steps: dict[int, list[Step]] = {}
    query = sa.select(ActivitySeriesStep).order_by(
        ActivitySeriesStep.position, ActivitySeriesStep.id
    )
    for row in session.scalars(query):
        step = Step(ActivityKind(row.kind), row.after_days, row.subject)
        steps.setdefault(row.series_id, []).append(step)
    laid_over: dict[str, Series] = {}
    own: list[Series] = []
    for series in session.scalars(
        sa.select(ActivitySeries).order_by(ActivitySeries.position, ActivitySeries.id)
    ):
        found = Series(
            series.shipped, series.id, series.name, tuple(steps.get(series.id, ())), series.hidden
        )
        if series.shipped is None:
            own.append(found)
        else:
            laid_over.setdefault(series.shipped, found)
    shown = [*(laid_over.get(series.key, series) for series in SHIPPED), *own]
    return tuple(series for series in shown if with_hidden or not series.hidden)


def add(store: Store, *, name: str, steps: Iterable[Step]) -> int:
    """Add a series of the firm's own; every step needs a text. Returns its id."""
    with store.change("series_added", series=name.strip()) as session:
        place = session.scalar(sa.select(sa.func.count()).select_from(ActivitySeries)) or 0
        series = rows.create(session, ActivitySeries(position=place), {"name": name})
        _keep_steps(session, series, steps)
        return series.id


def edit(
    store: Store, *, key: str, name: str | None = None, steps: Iterable[Step] | None = None
) -> None:
    """Change a series: a shipped one by its code, the firm's own by its id as text."""
    with store.change("series_edited", series=(name or "").strip()) as session:
        series = _row(session, key)
        if name is not None and series.shipped is not None:
            series.name = name.strip()
        elif name is not None:
            rows.assign(series, {"name": name})
        if steps is not None:
            _keep_steps(session, series, steps)


def hide(store: Store, *, key: str) -> None:
    """Offer a series no longer."""
    with store.change("series_hidden") as session:
        _row(session, key).hidden = True


def restore(store: Store, *, key: str) -> None:
    """Offer a hidden series again as it was; bring one that is offered back as it was shipped."""
    with store.change("series_restored") as session:
        series = _row(session, key)
        if series.shipped is None or (series.hidden and _is_changed(session, series)):
            series.hidden = False
        else:
            rows.delete(session, ActivitySeries, [series.id])


def delete(store: Store, *, ids: Collection[int]) -> int:
    """Delete series of the firm's own; what was planned from them stays."""
    with store.change("series_template_deleted", count=len(ids)) as session:
        rows.delete(session, ActivitySeries, ids)
        return len(ids)


def days(steps: Sequence[Step], first_on: date, working: WorkingDays) -> tuple[date, ...]:
    """The day of each step when the first one counts from `first_on`: working days, in order."""
    return tuple(working.next_working(first_on + timedelta(days=step.after_days)) for step in steps)


def planned_days(session: Session, steps: Sequence[Step], first_on: date) -> tuple[date, ...]:
    """The same with the firm's own working days."""
    return days(steps, first_on, working_days(session))


def start(
    store: Store,
    *,
    series: Series,
    customer_id: int,
    first_on: date,
    deal_id: int | None = None,
    **fields: Any,
) -> list[int]:
    """Plan all steps of a series for a customer; returns their ids in order.

    `series` comes worded; UserError `step_without_words` when a step has no text. `fields` are
    those of activities.plan that hold for every step, such as `owner_id` and `contact_ids`.
    """
    facts = {"customer": name_of(store, customer_id), "series": series.name}
    with store.change("series_started", **facts) as session:
        planned: list[int] = []
        about = {**fields, "customer_id": customer_id, "deal_id": deal_id}
        steps = sorted(series.steps, key=lambda step: step.after_days)
        if not steps:
            raise UserError("series_empty")
        for step, day in zip(steps, planned_days(session, steps, first_on), strict=True):
            if not step.text.strip():
                raise UserError("step_without_words")
            own = {"kind": step.kind, "subject": step.text, "due_on": day}
            follows = {"follows_id": planned[-1]} if planned else {}
            planned.append(activity_rows.write(session, {**about, **own, **follows}).id)
        return planned


def _is_changed(session: Session, series: ActivitySeries) -> bool:
    """Whether the firm's row differs from the shipped series it lies over, hidden or not."""
    shipped = BY_CODE[series.shipped or ""]
    return bool(series.name) or _steps(session, series.id) != shipped.steps


def _steps(session: Session, series_id: int) -> tuple[Step, ...]:
    return tuple(
        Step(ActivityKind(row.kind), row.after_days, row.subject)
        for row in _step_rows(session, series_id)
    )


def _step_rows(session: Session, series_id: int) -> list[ActivitySeriesStep]:
    query = sa.select(ActivitySeriesStep).where(ActivitySeriesStep.series_id == series_id)
    return list(session.scalars(query.order_by(ActivitySeriesStep.position, ActivitySeriesStep.id)))


def _row(session: Session, key: str) -> ActivitySeries:
    """The row of a series; one is laid over a shipped series that had none."""
    shipped = BY_CODE.get(key)
    if shipped is None:
        return rows.find(session, ActivitySeries, int(key))
    found = session.scalar(sa.select(ActivitySeries).where(ActivitySeries.shipped == key))
    if found is None:
        found = rows.create(session, ActivitySeries(shipped=key, name=""), {})
        _keep_steps(session, found, shipped.steps)
    return found


def _keep_steps(session: Session, series: ActivitySeries, steps: Iterable[Step]) -> None:
    """Make the steps of a series say exactly these, in the order of their days."""
    wanted = sorted(steps, key=lambda step: step.after_days)
    if not wanted:
        raise UserError("series_empty")
    shipped = BY_CODE[series.shipped].steps if series.shipped else ()
    for place, step in enumerate(wanted):
        if not 0 <= step.after_days <= LONGEST:
            raise UserError("step_days_wrong", days=step.after_days, limit=LONGEST)
        has_words = place < len(shipped) and shipped[place].kind == step.kind
        if not step.text.strip() and not has_words:
            raise UserError("step_without_words")
    rows.keep_list(
        session,
        _step_rows(session, series.id),
        [
            (place, step.kind, step.after_days, step.text.strip())
            for place, step in enumerate(wanted)
        ],
        lambda row: (row.position, row.kind, row.after_days, row.subject),
        lambda step: ActivitySeriesStep(
            series_id=series.id,
            position=step[0],
            kind=step[1],
            after_days=step[2],
            subject=step[3],
        ),
    )
