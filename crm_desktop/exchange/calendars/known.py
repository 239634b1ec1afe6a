"""What the file holds already of the events that come: found by UID, or by our own id in it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.exchange.calendars import marks
from crm_desktop.exchange.calendars.events import CalendarEvent
from crm_desktop.exchange.calendars.items import CalendarItem, items


@dataclass(frozen=True)
class Known:
    """Activities by the key of their event, with what hangs on them by the activity's id.

    `skipped` are the days of a series that do not come any more: left out, moved or done.
    """

    items: dict[str, CalendarItem]
    due: dict[int, date]
    skipped: dict[int, frozenset[date]]
    contacts: dict[int, frozenset[int]]


def known(session: Session, events: Iterable[CalendarEvent]) -> Known:
    """The activities that these events, or the series they belong to, came in as before."""
    keys = {key for event in events for key in (event.key, event.uid)}
    ids = {i for key in keys if (i := marks.own_id(key)) is not None}
    rows = _rows(
        session,
        "SELECT id, uid, due_on FROM activity WHERE uid IN (SELECT value FROM json_each(?1)) "
        "UNION SELECT id, uid, due_on FROM activity WHERE id IN (SELECT value FROM json_each(?2))",
        json.dumps(sorted(keys)),
        json.dumps(sorted(ids)),
    )
    found = {row[0]: marks.uid_of(row[0], row[1]) for row in rows}
    due = {row[0]: date.fromisoformat(row[2]) for row in rows if row[2]}
    by_id = {item.id: item for item in items(session, found)}
    return Known(
        items={key: by_id[i] for i, key in sorted(found.items()) if i in by_id},
        due=due,
        skipped=_days(session, found),
        contacts=_contacts(session, found),
    )


def _days(session: Session, ids: Collection[int]) -> dict[int, frozenset[date]]:
    found: dict[int, set[date]] = defaultdict(set)
    for activity_id, day in _rows(
        session,
        "SELECT activity_id, day FROM skipped_day "
        "WHERE activity_id IN (SELECT value FROM json_each(?1)) "
        "UNION SELECT occurrence_of_id, due_on FROM activity "
        "WHERE occurrence_of_id IN (SELECT value FROM json_each(?1)) "
        "AND done_at IS NOT NULL AND due_on IS NOT NULL",
        json.dumps(list(ids)),
    ):
        found[activity_id].add(date.fromisoformat(day))
    return {activity_id: frozenset(days) for activity_id, days in found.items()}


def _contacts(session: Session, ids: Collection[int]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for activity_id, contact_id in _rows(
        session,
        "SELECT activity_id, contact_id FROM activity_contact "
        "WHERE activity_id IN (SELECT value FROM json_each(?))",
        json.dumps(list(ids)),
    ):
        found[activity_id].add(contact_id)
    return {activity_id: frozenset(people) for activity_id, people in found.items()}


def _rows(session: Session, statement: str, *values: Any) -> list[Any]:
    return list(session.connection().exec_driver_sql(statement, values))
