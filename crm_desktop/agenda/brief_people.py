"""Whom to meet at a customer: the people who work there, the most influential first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from crm_desktop.agenda import reaching
from crm_desktop.driver import driver
from crm_desktop.models.codes import BuyingRole, Stance

SHOWN = 6
# A person may stand on several maps: that of the newest open deal speaks, else the account's.
_PEOPLE = """
SELECT k.id, k.name, k.style, k.channel, k.last_touch_on, k.do_not_contact, p.title, s.id,
  s.influence, s.stance, s.interest
FROM position p CROSS JOIN contact k ON k.id = p.contact_id
LEFT JOIN stakeholder s ON s.id = (
  SELECT t.id FROM stakeholder t LEFT JOIN deal d ON d.id = t.deal_id
  WHERE t.contact_id = k.id AND t.customer_id = p.customer_id AND d.outcome IS NULL
  ORDER BY t.deal_id IS NULL, t.deal_id DESC, t.id LIMIT 1
)
WHERE p.customer_id = ? AND p.until IS NULL AND k.do_not_contact = 0
GROUP BY k.id
ORDER BY s.influence IS NULL, s.influence DESC, k.last_touch_on IS NULL, k.last_touch_on DESC, k.id
LIMIT ?
"""
_ROLES = (
    "SELECT r.stakeholder_id, r.role FROM json_each(?) j "
    "CROSS JOIN stakeholder_role r ON r.stakeholder_id = j.value ORDER BY r.id"
)
_INTERESTS = (
    "SELECT i.contact_id, i.word FROM json_each(?) j "
    "CROSS JOIN contact_interest i ON i.contact_id = j.value ORDER BY i.id"
)


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """Somebody to meet; `met_on` is their last touch, `personal_win` what they want of it.

    `style`, `channel` and `interests` are how they like to be dealt with.
    """

    contact_id: int
    name: str
    title: str
    roles: tuple[BuyingRole, ...]
    influence: int | None
    stance: Stance
    met_on: date | None
    phone: str
    style: str
    channel: str
    interests: tuple[str, ...]
    personal_win: str


def brief_people(session: Session, customer_id: int) -> tuple[BriefPerson, ...]:
    """The people to meet at a customer; those who are not to be contacted are left out."""
    run = driver(session)
    rows = run(_PEOPLE, (customer_id, SHOWN)).fetchall()
    contacts = json.dumps([row[0] for row in rows])
    seats = json.dumps([row[7] for row in rows if row[7] is not None])
    phones = reaching.phones_of_people(run, contacts)
    roles = _by_owner(run(_ROLES, (seats,)))
    interests = _by_owner(run(_INTERESTS, (contacts,)))
    return tuple(
        BriefPerson(
            contact_id=row[0],
            name=row[1],
            title=row[6] or "",
            roles=tuple(BuyingRole(role) for role in roles.get(row[7], ())),
            influence=row[8],
            stance=Stance(row[9]) if row[9] else Stance.UNKNOWN,
            met_on=None if row[4] is None else date.fromisoformat(row[4]),
            phone=phones.get(row[0], ""),
            style=row[2] or "",
            channel=row[3] or "",
            interests=tuple(interests.get(row[0], ())),
            personal_win=row[10] or "",
        )
        for row in rows
    )


def _by_owner(rows: Any) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for owner_id, word in rows:
        found.setdefault(owner_id, []).append(word)
    return found
