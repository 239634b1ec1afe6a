"""Tiers and classes that customers have grown into, or out of: one line a customer."""

from __future__ import annotations

from crm_desktop.agenda import noticed
from crm_desktop.agenda.asking import TIER_RANK, VALUE, Asked, Found, customer_of, said
from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.models.codes import AgendaKind

_FOUND = f"""
SELECT c.id, c.id AS customer_id, c.name AS customer, c.tier, {TIER_RANK} AS rank, {VALUE} AS value
FROM {noticed.customers(noticed.MOVES)} n CROSS JOIN customer c ON c.id = n.customer_id WHERE {{}}
"""
_ORDER = "rank, value DESC, id"


def moving(asked: Asked) -> Found:
    """Customers whose tier or class should be another, the most valuable first."""
    found = asked.ranked(AgendaKind.TIER_MOVE, _FOUND.format(asked.owned("c.owner_id")), _ORDER)
    moves = noticed.weightiest(asked.run, noticed.MOVES, found.listed("id"))
    lines = []
    for row in found.rows:
        finding = moves[row["id"]]
        reason, facts = noticed.told(finding)
        lines.append(
            Line(
                kind=AgendaKind.TIER_MOVE,
                record_id=row["id"],
                customer=customer_of(row),
                text="",
                reason=reason,
                urgency=Urgency.SOON,
                action=LineAction.ACCEPT,
                facts=said(**facts, what=str(finding.kind), tier=row["tier"]),
            )
        )
    return Found(tuple(lines), found.total, found.snoozed)
