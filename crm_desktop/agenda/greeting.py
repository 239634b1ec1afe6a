"""Birthdays and days that matter, today and within the next week.

29 February is kept on 28 February in other years. Those who are not to be contacted are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from crm_desktop.agenda.asking import TIER_RANK, Asked, Found, customer_of, person_of, said
from crm_desktop.agenda.lines import Line, LineAction, Named, Urgency
from crm_desktop.models.codes import AgendaKind

DAYS_AHEAD = 7

_BIRTHDAYS = f"""
SELECT k.id, k.id AS contact_id, k.name AS contact, k.birthday, c.id AS customer_id,
  c.name AS customer, c.tier, {TIER_RANK} AS rank, {{ahead}} AS ahead
FROM contact k LEFT JOIN customer c ON c.id = k.main_customer_id
WHERE k.birthday IS NOT NULL AND substr(k.birthday, 6) IN ({{days}}) AND k.birthday <= :today
  AND k.do_not_contact = 0 AND coalesce(c.do_not_contact, 0) = 0 AND {{owned}}
"""
_SPECIAL = f"""
SELECT s.*, c.name AS customer, c.tier, {TIER_RANK} AS rank FROM (
  SELECT s.id, s.name, s.day, s.yearly, s.contact_id, k.name AS contact,
    coalesce(k.do_not_contact, 0) AS refused,
    coalesce(s.customer_id, k.main_customer_id) AS customer_id,
    iif(s.yearly, {{ahead}}, CAST(julianday(s.day) - julianday(:today) AS INTEGER)) AS ahead
  FROM special_day s LEFT JOIN contact k ON k.id = s.contact_id
  WHERE iif(s.yearly, substr(s.day, 6) IN ({{days}}) AND s.day <= :last,
    s.day BETWEEN :today AND :last)
) s LEFT JOIN customer c ON c.id = s.customer_id
WHERE refused = 0 AND coalesce(c.do_not_contact, 0) = 0 AND {{owned}}
"""


def birthdays(asked: Asked) -> Found:
    """People whose birthday it is, or will be within a week."""
    found = _ranked(asked, AgendaKind.BIRTHDAY, _BIRTHDAYS, "k.birthday")
    return Found(tuple(_birthday(asked, row) for row in found.rows), found.total, found.snoozed)


def special_days(asked: Asked) -> Found:
    """Days that matter to customers or people: today, or within a week."""
    found = _ranked(asked, AgendaKind.SPECIAL_DAY, _SPECIAL, "s.day")
    return Found(tuple(_special(asked, row) for row in found.rows), found.total, found.snoozed)


def _ranked(asked: Asked, kind: AgendaKind, query: str, column: str) -> Any:
    ahead = _ahead(asked.day)
    days = ", ".join(f"'{day}'" for day in ahead)
    cases = " ".join(f"WHEN '{day}' THEN {count}" for day, count in ahead.items())
    return asked.ranked(
        kind,
        query.format(
            days=days,
            ahead=f"CASE substr({column}, 6) {cases} END",
            owned=asked.owned("c.owner_id"),
        ),
        "ahead, rank, id",
        last=asked.ago(-DAYS_AHEAD),
    )


def _ahead(today: date) -> dict[str, int]:
    """Which days of any year ("02-28") are kept how many days ahead."""
    found: dict[str, int] = {}
    for count in range(DAYS_AHEAD + 1):
        day = today + timedelta(days=count)
        found[f"{day:%m-%d}"] = count
        if (day.month, day.day) == (2, 28) and (day + timedelta(days=1)).day == 1:
            found["02-29"] = count
    return found


def _birthday(asked: Asked, row: Mapping[str, Any]) -> Line:
    day = asked.day + timedelta(days=row["ahead"])
    return _line(
        AgendaKind.BIRTHDAY, row, day, text="", ahead=row["ahead"], people=person_of(row),
        years=day.year - int(row["birthday"][:4]), yearly=None,
    )  # fmt: skip


def _special(asked: Asked, row: Mapping[str, Any]) -> Line:
    day = asked.day + timedelta(days=row["ahead"])
    years = day.year - int(row["day"][:4]) if row["yearly"] else 0
    return _line(
        AgendaKind.SPECIAL_DAY, row, day, text=row["name"], ahead=row["ahead"],
        people=person_of(row), years=years, yearly=bool(row["yearly"]),
    )  # fmt: skip


def _line(
    kind: AgendaKind,
    row: Mapping[str, Any],
    day: date,
    *,
    text: str,
    ahead: int,
    people: tuple[Named, ...],
    years: int,
    yearly: bool | None,
) -> Line:
    return Line(
        kind=kind,
        record_id=row["id"],
        customer=customer_of(row),
        text=text,
        reason=f"{kind}_soon" if ahead else f"{kind}_today",
        urgency=Urgency.SOON if ahead else Urgency.TODAY,
        action=LineAction.GREET,
        day=day,
        people=people,
        facts=said(days=ahead or None, years=years or None, yearly=yearly, tier=row["tier"]),
    )
