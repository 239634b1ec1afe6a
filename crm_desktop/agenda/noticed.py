"""What was noticed of customers, as kept by the findings: who leaves or buys less, who moves.

Read from the table of findings, so that Today costs no more than before; it says what held when the
findings were followed last.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crm_desktop.findings import kept
from crm_desktop.insights.finding import Finding, FindingKind, phrase

SLIPPING = f"('{FindingKind.SLIPPING}', '{FindingKind.DECLINING}')"
MOVES = f"('{FindingKind.TIER_MOVE}', '{FindingKind.CLASS_MOVE}')"


def customers(kinds: str) -> str:
    """The customers of whom one of these kinds was found and not set aside, as a table."""
    return (
        "(SELECT DISTINCT f.customer_id FROM finding f "
        f"WHERE f.kind IN {kinds} AND NOT {kept.SET_ASIDE})"
    )


def weightiest(run: Any, kinds: str, listed: str) -> Mapping[int, Finding]:
    """The weightiest finding of these kinds of each of these customers (ids as JSON)."""
    found: dict[int, Finding] = {}
    for row in run(
        f"SELECT {kept.COLUMNS} FROM json_each(?) j CROSS JOIN finding f "
        f"ON f.customer_id = j.value WHERE f.kind IN {kinds} AND NOT {kept.SET_ASIDE} "
        "ORDER BY f.weight DESC, f.place",
        (listed,),
    ):
        finding = kept.from_row(row)
        found.setdefault(finding.customer_id, finding)
    return found


def told(finding: Finding) -> tuple[str, dict[str, Any]]:
    """A finding as the reason of a line, with the facts of its sentence."""
    facts = {k: v for k, v in finding.facts.items() if not k.startswith("plan_")}
    return phrase(finding), facts
