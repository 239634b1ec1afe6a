"""Planned visits, calls and the like: those of the day, by their hour here, and overdue ones.

A backlog never buries the day's appointments: of the lines shown at most half are overdue ones
while there are enough of the day.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from crm_desktop import repeating, rows
from crm_desktop.agenda import reaching
from crm_desktop.agenda.asking import (
    OPEN,
    TIER_RANK,
    VALUE,
    Asked,
    Found,
    Rows,
    customer_of,
    said,
)
from crm_desktop.agenda.lines import Line, LineAction, Named, Urgency
from crm_desktop.agenda.times import bounds, planned, planned_instant
from crm_desktop.models import Activity
from crm_desktop.models.codes import AgendaKind

# When the user's day begins and ends on the clock of the activity's own zone: what is planned there
# for 9:00 belongs to the day that it is here then.
_FOUND = f"""
SELECT a.*, c.name AS customer, c.tier, d.name AS deal, {TIER_RANK} AS rank, {VALUE} AS value
FROM (
  SELECT a.id, a.customer_id, a.deal_id, a.owner_id, a.kind, a.subject, a.due_on, a.due_time,
    a.due_zone, a.minutes, a.location, a.recurrence, z.value ->> 1 AS starts, z.value ->> 2 AS ends,
    a.due_on || 'T' || coalesce(a.due_time, '00:00') AS moment
  FROM activity a INDEXED BY {OPEN} LEFT JOIN json_each(:zones) z
    ON a.due_time IS NOT NULL AND z.value ->> 0 = a.due_zone
  WHERE a.done_at IS NULL AND a.due_on <= :last_day
) a LEFT JOIN customer c ON c.id = a.customer_id LEFT JOIN deal d ON d.id = a.deal_id
WHERE {{when}} AND {{owned}}
"""
_IS_LATE = "moment < coalesce(starts, :today || 'T00:00')"
_IS_TODAY = f"NOT {_IS_LATE} AND moment < coalesce(ends, :tomorrow || 'T00:00')"
_COLLEAGUE = (
    "EXISTS (SELECT 1 FROM activity_colleague u WHERE u.activity_id = a.id AND u.user_id = :owner)"
)
_PEOPLE = (
    "SELECT p.activity_id, k.id, k.name FROM json_each(?) j "
    "CROSS JOIN activity_contact p ON p.activity_id = j.value "
    "CROSS JOIN contact k ON k.id = p.contact_id ORDER BY p.activity_id, p.id"
)


def due_activities(asked: Asked) -> Found:
    """What is planned for the day, by its hour, after what should have been done before."""
    values = _values(asked)
    owned = f"({asked.owned('a.owner_id', 'c.owner_id')}"
    owned += f" OR {_COLLEAGUE})" if asked.owner_id is not None else ")"
    late = asked.ranked(
        AgendaKind.ACTIVITY,
        _FOUND.format(when=_IS_LATE, owned=owned),
        "rank, moment DESC, value DESC, id",
        **values,
    )
    of_day = asked.ranked(
        AgendaKind.ACTIVITY,
        _FOUND.format(when=_IS_TODAY, owned=owned),
        "due_time IS NULL, moment, rank, value DESC, id",
        **values,
    )
    of_day = _with(of_day, _again_today(asked, owned, values))
    half = max(asked.first - len(of_day.rows), asked.first // 2)
    overdue = late.rows[:half]
    shown = Rows((*overdue, *of_day.rows[: asked.first - len(overdue)]), 0, 0)
    lines = _lines(asked, shown)
    return Found(lines, late.total + of_day.total, late.snoozed + of_day.snoozed)


def _again_today(asked: Asked, owned: str, values: dict[str, Any]) -> list[dict[str, Any]]:
    """The times of today of repeated ones that already missed an earlier one."""
    late = asked.ranked(
        AgendaKind.ACTIVITY,
        _FOUND.format(when=f"recurrence IS NOT NULL AND {_IS_LATE}", owned=owned),
        "moment DESC, id",
        **values,
    )
    found = []
    for row in late.rows:
        series = rows.find(asked.session, Activity, row["id"])
        near = timedelta(days=1)  # a day elsewhere is at most one away from ours
        for due in repeating.times(asked.session, series, asked.day - near, asked.day + near):
            day, _at = planned(due, row["due_time"], row["due_zone"], asked.zone)
            if day == asked.day:
                moment = f"{due.isoformat()}T{row['due_time'] or '00:00'}"
                found.append({**row, "due_on": due.isoformat(), "moment": moment})
    return found


def _with(of_day: Rows, more: list[dict[str, Any]]) -> Rows:
    """The rows of a day with those that the database cannot know of, in the same order."""
    if not more:
        return of_day
    together = sorted(
        (*of_day.rows, *more),
        key=lambda row: (row["due_time"] is None, row["moment"], row["rank"], row["id"]),
    )
    return Rows(tuple(together), of_day.total + len(more), of_day.snoozed)


def _values(asked: Asked) -> dict[str, Any]:
    tomorrow = asked.day + timedelta(days=1)
    # A day elsewhere may be one ahead of ours, never more.
    near = (asked.ago(1), tomorrow.isoformat())
    zones = [
        (name, *bounds(asked.day, asked.zone, name))
        for (name,) in asked.run(
            f"SELECT DISTINCT due_zone FROM activity INDEXED BY {OPEN} WHERE done_at IS NULL "
            "AND due_on BETWEEN ? AND ? AND due_zone IS NOT NULL AND due_time IS NOT NULL",
            near,
        )
    ]
    return {"zones": json.dumps(zones), "tomorrow": near[1], "last_day": near[1]}


def _lines(asked: Asked, shown: Rows) -> tuple[Line, ...]:
    people = asked.many(_PEOPLE, shown.listed("id"))
    customers = shown.listed("customer_id")
    addresses = reaching.addresses(asked.run, customers)
    phones = reaching.phones(asked.run, customers)
    first = json.dumps([met[0][0] for met in people.values()])
    of_people = reaching.phones_of_people(asked.run, first)
    return tuple(
        _line(
            asked,
            row,
            tuple(Named(*person) for person in people.get(row["id"], ())),
            addresses.get(row["customer_id"] or 0),
            of_people.get(people[row["id"]][0][0]) if row["id"] in people else None,
            phones.get(row["customer_id"] or 0),
        )
        for row in shown.rows
    )


def _line(
    asked: Asked,
    row: Mapping[str, Any],
    people: tuple[Named, ...],
    address: str | None,
    person_phone: str | None,
    phone: str | None,
) -> Line:
    """A line; the number is that of the first person to meet, else the customer's."""
    due = date.fromisoformat(row["due_on"])
    day, at = planned(due, row["due_time"], row["due_zone"], asked.zone)
    late = day < asked.day
    passed = (
        at is not None
        and not late
        and planned_instant(due, row["due_time"], row["due_zone"], asked.zone) < asked.now
    )
    return Line(
        kind=AgendaKind.ACTIVITY,
        record_id=row["id"],
        customer=customer_of(row),
        text=row["subject"],
        reason="activity_late" if late else "activity_today",
        urgency=Urgency.LATE if late else Urgency.TODAY,
        action=LineAction.CONCLUDE,
        day=day,
        at=at,
        people=people,
        facts=said(
            days=(asked.day - day).days if late else None, kind=row["kind"],
            address=row["location"] or address, phone=person_phone or phone,
            minutes=row["minutes"], location=row["location"], deal=row["deal"],
            deal_id=row["deal_id"], repeated=True if row["recurrence"] else None,
            due_on=row["due_on"] if row["recurrence"] else None,
            passed=True if passed else None, tier=row["tier"],
        ),
    )  # fmt: skip
