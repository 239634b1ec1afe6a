"""Complaints that are not solved, with their clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from crm_desktop.agenda.asking import Asked, Found, customer_of, person_of, said
from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.agenda.times import local, start_of
from crm_desktop.complaint_clock import Clock, Waits, clock, targets
from crm_desktop.models.codes import AgendaKind
from crm_desktop.models.types import instant_from_int, instant_to_int

_FOUND = """
SELECT x.id, x.customer_id, c.name AS customer, x.text, x.opened_at, x.first_reply_at,
  x.reopened_at, x.contact_id, k.name AS contact, c.tier
FROM complaint x CROSS JOIN customer c ON c.id = x.customer_id
LEFT JOIN contact k ON k.id = x.contact_id
WHERE x.solved_at IS NULL AND x.opened_at < :tomorrow AND {}
"""


class _Times(NamedTuple):
    """What the clock looks at."""

    opened_at: datetime
    first_reply_at: datetime | None
    solved_at: datetime | None
    reopened_at: datetime | None


def complained(asked: Asked) -> Found:
    """Open complaints, the one whose time runs out first at the head."""
    everything = Asked(asked.session, asked.now, asked.owner_id, first=-1)
    found = everything.ranked(
        AgendaKind.COMPLAINT,
        _FOUND.format(asked.owned("x.owner_id", "c.owner_id")),
        "opened_at",
        tomorrow=instant_to_int(start_of(asked.day + timedelta(days=1), asked.zone)),
    )
    held = targets(asked.session)
    clocks = [
        (clock(_times(row), row["tier"], held, asked.working, asked.now), row) for row in found.rows
    ]
    clocks.sort(key=lambda pair: (pair[0].due_at, pair[1]["id"]))
    shown = clocks if asked.first < 0 else clocks[: asked.first]
    lines = tuple(_line(asked, at, row) for at, row in shown)
    return Found(lines, found.total, found.snoozed)


def _times(row: Mapping[str, Any]) -> _Times:
    opened, replied, reopened = (
        None if row[name] is None else instant_from_int(row[name])
        for name in ("opened_at", "first_reply_at", "reopened_at")
    )
    assert opened is not None, "the column is needed"
    return _Times(opened, replied, None, reopened)


def _line(asked: Asked, at: Clock, row: Mapping[str, Any]) -> Line:
    due = local(at.due_at, asked.zone)
    replying = at.waits is Waits.REPLY
    soon = Urgency.TODAY if due.date() <= asked.day else Urgency.SOON
    return Line(
        kind=AgendaKind.COMPLAINT,
        record_id=row["id"],
        customer=customer_of(row),
        text=row["text"],
        reason=f"complaint_{at.waits}" + ("_late" if at.is_late else ""),
        urgency=Urgency.LATE if at.is_late else soon,
        action=LineAction.REPLY if replying else LineAction.SOLVE,
        day=due.date(),
        at=due.time().replace(second=0, microsecond=0),
        people=person_of(row),
        facts=said(
            target_hours=at.target_hours, hours_gone=round(at.hours_gone, 1),
            hours_left=round(at.hours_left, 1), working_hours=at.counts_working_hours,
            reopened=at.is_reopened, tier=row["tier"],
            opened_on=local(at.since, asked.zone).date().isoformat(),
        ),
    )  # fmt: skip
