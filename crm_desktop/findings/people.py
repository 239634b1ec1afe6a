"""Facts about people: who stands on the maps, what they are, whether the decider was met."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from typing import Any

from crm_desktop.findings.ours import Ours
from crm_desktop.insights.deal_facts import COACH, DECIDER, STEPS, Person
from crm_desktop.insights.gaps import FEW

__all__ = ["FEW", "functions", "of_deals", "on_account_maps"]

# A person's department on the map goes before that of their place in the firm: the current one,
# else the latest, as stakeholders.positions_of has it.
_PEOPLE = """
SELECT s.deal_id, s.id, s.contact_id, coalesce(k.name, s.seat, ''),
  (SELECT group_concat(r.role) FROM stakeholder_role r WHERE r.stakeholder_id = s.id),
  s.influence, s.stance, s.relationship_now, s.relationship_wanted,
  coalesce(s.department_id, p.department_id), p.outside_as, k.last_touch_on
FROM json_each(?) j CROSS JOIN stakeholder s ON s.deal_id = j.value
  LEFT JOIN contact k ON k.id = s.contact_id
  LEFT JOIN position p ON p.contact_id = s.contact_id AND +p.customer_id = s.customer_id
ORDER BY s.id, p.until IS NULL DESC, p.until DESC, p.since DESC, p.id DESC
"""
_MET = """
SELECT p.contact_id, date(max(a.done_at) / 1000000, 'unixepoch'), max({owner}),
  max(coalesce((SELECT max({colleague}) FROM activity_colleague u WHERE u.activity_id = a.id), 0))
FROM json_each(?) j CROSS JOIN activity_contact p ON p.contact_id = j.value
  CROSS JOIN activity a ON a.id = p.activity_id
WHERE a.done_at IS NOT NULL AND a.kind IN ('visit', 'meeting', 'demo') GROUP BY p.contact_id
"""
_NOBODY: frozenset[str] = frozenset()


def of_deals(run: Any, listed: str, of: str, firm: Ours) -> dict[int, tuple[Person, ...]]:
    """The people on the maps of these deals, in the order in which they were added."""
    rows = run(_PEOPLE, (listed,)).fetchall()
    if not rows:
        return {}
    held = functions(run, of) if any(row[9] is not None for row in rows) else {}
    deciders = {row[2] for row in rows if row[2] is not None and DECIDER in (row[4] or "")}
    met = _met(run, deciders, firm)
    roles: dict[str | None, frozenset[str]] = {None: _NOBODY}
    found: dict[int, list[Person]] = {}
    last = 0
    for (deal_id, seat_id, contact_id, name, listed_roles, influence, stance, now,
         wanted, department_id, outside_as, touched_on) in rows:  # fmt: skip
        if seat_id == last:
            continue  # of several places in the firm the first counts
        last = seat_id
        mine = roles.get(listed_roles)
        if mine is None:
            mine = roles[listed_roles] = frozenset(listed_roles.split(","))
        met_on, met_by = met.get(contact_id, (None, None))
        person = Person(
            seat_id, contact_id, name, mine, influence, stance,
            now, wanted, held.get(department_id, _NOBODY),
            outside_as is not None or "outsider" in mine,
            date.fromisoformat(touched_on) if touched_on is not None and COACH in mine else None,
            met_on, met_by,
        )  # fmt: skip
        found.setdefault(deal_id, []).append(person)
    return {deal_id: tuple(mapped) for deal_id, mapped in found.items()}


def functions(run: Any, of: str) -> dict[int, frozenset[str]]:
    """The functions of the departments of these customers."""
    rows = run(
        "SELECT f.department_id, group_concat(f.function) FROM json_each(?) j "
        "CROSS JOIN department_function f ON f.customer_id = j.value GROUP BY f.department_id",
        (of,),
    )
    return {department_id: frozenset(held.split(",")) for department_id, held in rows}


def on_account_maps(run: Any, customers: Collection[int]) -> dict[int, int]:
    """How many people stand on the maps of these accounts."""
    if not customers:
        return {}
    rows = run(
        "SELECT s.customer_id, count(*) FROM json_each(?) j "
        "CROSS JOIN stakeholder s ON s.customer_id = j.value "
        "WHERE s.deal_id IS NULL AND s.contact_id IS NOT NULL GROUP BY s.customer_id",
        (json.dumps(sorted(set(customers))),),
    )
    return dict(rows.fetchall())


def _met(run: Any, contacts: Collection[int], firm: Ours) -> dict[int, tuple[date, str]]:
    """When each was met last (not called or written to), and by how high a one of ours ever."""
    if not contacts:
        return {}
    select = _MET.format(
        owner=firm.rank.format("a.owner_id"),
        colleague=firm.rank.format("u.user_id"),
    )
    return {
        contact_id: (date.fromisoformat(day), STEPS[max(owner, colleague)])
        for contact_id, day, owner, colleague in run(select, (json.dumps(sorted(contacts)),))
    }
