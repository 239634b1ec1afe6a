"""What exports leave out unless asked for: where people stand, and how they are judged."""

from __future__ import annotations

from typing import Any

# Columns by table, with what stands in their place.
_EMPTIED: dict[str, dict[str, Any]] = {
    "stakeholder": {
        "stance": "unknown",
        "political_standing": None,
        "interest": None,
        "decision_orientation": None,
        "relationship_now": None,
        "relationship_wanted": None,
        "notes": None,
    },
}
_TABLES = frozenset(("department_stance", "change", "journal_entry"))
_TIES = frozenset(("trusts", "in_conflict"))


def leaves_out(table: str) -> bool:
    """Whether no row of a table goes out; the history would tell what was judged before."""
    return table in _TABLES


def without_judgements(table: str, row: dict[str, Any]) -> dict[str, Any] | None:
    """A row without what is judged in it; None when it is a judgement as a whole."""
    if table in _TABLES or (table == "tie" and row.get("kind") in _TIES):
        return None
    emptied = _EMPTIED.get(table)
    return {**row, **{k: v for k, v in emptied.items() if k in row}} if emptied else row
