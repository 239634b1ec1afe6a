"""Promises that are late, due, or due soon."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crm_desktop.agenda.asking import (
    TIER_RANK,
    VALUE,
    Asked,
    Found,
    customer_of,
    day_from,
    person_of,
    said,
)
from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.models.codes import AgendaKind

SOON_DAYS = 3

_FOUND = f"""
SELECT p.id, p.customer_id, c.name AS customer, p.text, p.due_on, p.made_on, p.contact_id,
  k.name AS contact, p.deal_id, d.name AS deal, c.tier, {TIER_RANK} AS rank, {VALUE} AS value,
  CASE WHEN p.due_on < :today THEN 0 WHEN p.due_on = :today THEN 1
    WHEN p.due_on IS NOT NULL THEN 2 ELSE 3 END AS urgency
FROM promise p CROSS JOIN customer c ON c.id = p.customer_id
LEFT JOIN contact k ON k.id = p.contact_id LEFT JOIN deal d ON d.id = p.deal_id
WHERE p.kept_at IS NULL AND p.broken_at IS NULL
  AND (p.due_on <= :soon OR p.due_on IS NULL) AND {{}}
"""
_URGENCY = (Urgency.LATE, Urgency.TODAY, Urgency.SOON, Urgency.SOON)
_REASON = ("promise_late", "promise_today", "promise_soon", "promise_undated")


def promised(asked: Asked) -> Found:
    """Open promises until three days ahead, and those without a day."""
    found = asked.ranked(
        AgendaKind.PROMISE,
        _FOUND.format(asked.owned("p.owner_id", "c.owner_id")),
        "urgency, rank, due_on, value DESC, id",
        soon=asked.ago(-SOON_DAYS),
    )
    return Found(tuple(_line(asked, row) for row in found.rows), found.total, found.snoozed)


def _line(asked: Asked, row: Mapping[str, Any]) -> Line:
    due, made, urgency = day_from(row["due_on"]), day_from(row["made_on"]), row["urgency"]
    since = made if due is None else due
    days = None if since is None or urgency == 1 else abs((asked.day - since).days)
    return Line(
        kind=AgendaKind.PROMISE,
        record_id=row["id"],
        customer=customer_of(row),
        text=row["text"],
        reason=_REASON[urgency],
        urgency=_URGENCY[urgency],
        action=LineAction.KEEP,
        day=due,
        people=person_of(row),
        facts=said(
            days=days, made_on=row["made_on"], deal=row["deal"], deal_id=row["deal_id"],
            tier=row["tier"],
        ),
    )  # fmt: skip
