"""The rows behind a calendar: one statement for each kind of entry, straight to the driver."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from crm_desktop.agenda.asking import OPEN, Asked
from crm_desktop.agenda.times import start_of

Row = Mapping[str, Any]

_DAY = timedelta(days=1)
_MICROSECONDS = 1_000_000
_COLLEAGUE = (
    "EXISTS (SELECT 1 FROM activity_colleague u WHERE u.activity_id = a.id AND u.user_id = :owner)"
)
_ACTIVITY = (
    "a.id, a.customer_id, a.kind, a.subject, a.due_on, a.due_time, a.due_zone, a.minutes, "
    "a.location, a.recurrence, a.recurs_from, c.name AS customer"
)
_PLANNED = f"""
SELECT {_ACTIVITY} FROM activity a INDEXED BY {OPEN} LEFT JOIN customer c ON c.id = a.customer_id
WHERE a.done_at IS NULL AND a.recurrence IS NULL AND a.due_on BETWEEN :first AND :last AND {{}}
"""
_REPEATED = f"""
SELECT {_ACTIVITY} FROM activity a INDEXED BY {OPEN} LEFT JOIN customer c ON c.id = a.customer_id
WHERE a.done_at IS NULL AND a.recurrence IS NOT NULL AND a.due_on <= :last AND {{}}
"""
_DONE = f"""
SELECT {_ACTIVITY}, a.done_at, a.all_day FROM activity a
LEFT JOIN customer c ON c.id = a.customer_id
WHERE a.done_at BETWEEN :from AND :until AND {{}}
"""
_PROMISED = """
SELECT p.id, p.customer_id, p.text, p.due_on, p.kept_at IS NOT NULL AS kept, c.name AS customer
FROM promise p CROSS JOIN customer c ON c.id = p.customer_id
WHERE p.due_on BETWEEN :first AND :last AND p.broken_at IS NULL AND {}
"""
_BIRTHDAYS = """
SELECT k.id, k.id AS contact_id, k.name AS contact, k.birthday AS day, 1 AS yearly, '' AS name,
  c.id AS customer_id, c.name AS customer
FROM contact k LEFT JOIN customer c ON c.id = k.main_customer_id
WHERE k.birthday <= :last AND substr(k.birthday, 6) IN (SELECT value FROM json_each(:days))
  AND k.do_not_contact = 0 AND coalesce(c.do_not_contact, 0) = 0 AND {}
"""
_SPECIAL = """
SELECT s.*, c.name AS customer FROM (
  SELECT s.id, s.name, s.day, s.yearly, s.contact_id, k.name AS contact,
    coalesce(k.do_not_contact, 0) AS refused,
    coalesce(s.customer_id, k.main_customer_id) AS customer_id
  FROM special_day s LEFT JOIN contact k ON k.id = s.contact_id
  WHERE s.day <= :last
    AND iif(s.yearly, substr(s.day, 6) IN (SELECT value FROM json_each(:days)), s.day >= :first)
) s LEFT JOIN customer c ON c.id = s.customer_id
WHERE refused = 0 AND coalesce(c.do_not_contact, 0) = 0 AND {}
"""
_CLOSING = """
SELECT d.id, d.name, d.expected_close, d.customer_id, c.name AS customer
FROM deal d CROSS JOIN customer c ON c.id = d.customer_id
WHERE d.expected_close BETWEEN :first AND :last AND d.outcome IS NULL AND {}
ORDER BY d.amount DESC, d.id
"""


def planned(asked: Asked, first: date, last: date) -> list[Row]:
    """What is planned once, by the days of its own zone."""
    return _rows(asked, _PLANNED.format(_of_activity(asked)), first=first, last=last)


def repeated(asked: Asked, last: date) -> list[Row]:
    """What is repeated and has begun by a day."""
    return _rows(asked, _REPEATED.format(_of_activity(asked)), last=last)


def skipped(asked: Asked, ids: Collection[int]) -> dict[int, set[date]]:
    """The days left out of repeated activities."""
    query = (
        "SELECT s.activity_id, s.day FROM json_each(?) j "
        "CROSS JOIN skipped_day s ON s.activity_id = j.value"
    )
    found: dict[int, set[date]] = {}
    for activity, day in asked.run(query, (json.dumps([*ids]),)):
        found.setdefault(activity, set()).add(date.fromisoformat(day))
    return found


def done(asked: Asked, first: date, last: date) -> list[Row]:
    """What was done about these days: a whole day is noon UTC, which may be a day away."""
    begin, end = start_of(first, asked.zone), start_of(last + _DAY, asked.zone)
    noon = datetime.combine(first, time(12), UTC), datetime.combine(last, time(12), UTC)
    return _rows(
        asked,
        _DONE.format(_of_activity(asked)),
        **{"from": _stored(min(begin, noon[0])), "until": _stored(max(end, noon[1]))},
    )


def promised(asked: Asked, first: date, last: date) -> list[Row]:
    """Promises due on these days, but for broken ones."""
    owned = asked.owned("p.owner_id", "c.owner_id")
    return _rows(asked, _PROMISED.format(owned), first=first, last=last)


def birthdays(asked: Asked, days: Mapping[str, Any], last: date) -> list[Row]:
    """People whose birthday is on one of these days of the year."""
    query = _BIRTHDAYS.format(asked.owned("c.owner_id"))
    return _rows(asked, query, days=json.dumps([*days]), last=last)


def special_days(asked: Asked, days: Mapping[str, Any], first: date, last: date) -> list[Row]:
    """Days that matter, every year or once."""
    query = _SPECIAL.format(asked.owned("c.owner_id"))
    return _rows(asked, query, days=json.dumps([*days]), first=first, last=last)


def closing(asked: Asked, first: date, last: date) -> list[Row]:
    """Open deals that are expected to close on these days, the largest first."""
    owned = asked.owned("d.owner_id", "c.owner_id")
    return _rows(asked, _CLOSING.format(owned), first=first, last=last)


def days_of_year(first: date, last: date) -> dict[str, list[date]]:
    """The days between two, by how any year writes them ("02-28")."""
    found: dict[str, list[date]] = {}
    for away in range((last - first).days + 1):
        day = first + timedelta(days=away)
        found.setdefault(f"{day:%m-%d}", []).append(day)
        if (day.month, day.day) == (2, 28) and (day + _DAY).day == 1:
            found.setdefault("02-29", []).append(day)
    return found


def instant(stored: int) -> datetime:
    """The instant that SQLite keeps as microseconds."""
    return datetime.fromtimestamp(stored // _MICROSECONDS, UTC)


def _stored(moment: datetime) -> int:
    return int(moment.timestamp()) * _MICROSECONDS


def _of_activity(asked: Asked) -> str:
    owned = asked.owned("a.owner_id", "c.owner_id")
    return owned if asked.owner_id is None else f"({owned} OR {_COLLEAGUE})"


def _rows(asked: Asked, query: str, **values: Any) -> list[Row]:
    given = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
    }
    if ":owner" in query:
        given["owner"] = asked.owner_id
    cursor = asked.run(query, given)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
