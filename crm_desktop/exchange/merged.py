"""Merged records: what a file says of those that went still means the record they went into.

The journal holds what each was called, and which values did not win; a file that says those again
says nothing new.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

_NOTHING: Mapping[str, set[Any]] = {}


@dataclass(frozen=True, slots=True)
class Former:
    """What a record was known by before a merge: one that went (`id`), or the kept one itself."""

    id: int
    kept_id: int
    external_id: str
    name: str
    tax_number: str


class Merged:
    """The merges of a file that stand: who was known by what, and which values lost."""

    def __init__(self, connection: sa.Connection) -> None:
        self.former: dict[str, list[Former]] = {"customer": [], "contact": []}
        self._lost: dict[tuple[str, int], dict[str, set[Any]]] = {}
        standing = {
            merged_id: ("customer", firm) if firm is not None else ("contact", person)
            for merged_id, firm, person in connection.exec_driver_sql(
                "SELECT id, customer_id, contact_id FROM merged_record"
            )
        }
        for (table, kept_id), tbl, row_id, before in _losing(connection, standing):
            if tbl == table:
                self._note(table, kept_id, row_id, before)
            elif tbl == "custom_value":
                self._note_own(connection, f"{table}_id", kept_id, row_id, before)

    def lost(self, table: str, row_id: int) -> Mapping[str, set[Any]]:
        """By column the values of a row that did not win when it was merged."""
        return self._lost.get((table, row_id), _NOTHING) if self._lost else _NOTHING

    def _note(self, table: str, kept_id: int, row_id: int, before: dict[str, Any]) -> None:
        external_id, name, number = (
            str(before.get(key) or "") for key in ("external_id", "name", "tax_number")
        )
        if external_id or name or number:
            self.former[table].append(Former(row_id, kept_id, external_id, name, number))
        self._lose(table, kept_id, before)

    def _note_own(
        self,
        connection: sa.Connection,
        owner: str,
        kept_id: int,
        row_id: int,
        before: dict[str, Any],
    ) -> None:
        """A value of the firm's own field lost to another, which has a row of its own."""
        if "custom_field_id" in before:  # the whole row: it went
            found = connection.exec_driver_sql(
                f"SELECT id FROM custom_value WHERE {owner} = ? AND custom_field_id = ?",
                (kept_id, before["custom_field_id"]),
            ).scalar()
            row_id = int(found or 0)
        self._lose("custom_value", row_id, before)

    def _lose(self, table: str, row_id: int, values: Mapping[str, Any]) -> None:
        lost = self._lost.setdefault((table, row_id), defaultdict(set))
        for column, value in values.items():
            if value is not None:
                lost[column].add(value)


def _losing(
    connection: sa.Connection, standing: Mapping[int, tuple[str, int]]
) -> Iterator[tuple[tuple[str, int], str, int, dict[str, Any]]]:
    """Whose it is now, table, id and content of what merges overwrote or took away."""
    if not standing:
        return
    rows = connection.exec_driver_sql(
        "WITH merging AS (SELECT DISTINCT (SELECT c.id FROM change c WHERE c.id < j.value "
        "ORDER BY c.id DESC LIMIT 1) AS id FROM json_each(?) j) "
        "SELECT e.tbl, e.row_id, e.op, e.before FROM merging JOIN change c ON c.id = merging.id "
        "JOIN journal_entry e ON e.seq BETWEEN c.first_seq AND c.last_seq "
        "WHERE e.tbl IN ('merged_record', 'customer', 'contact', 'custom_value') ORDER BY e.seq",
        (json.dumps(list(standing)),),
    )
    # What a merge writes lies between the insert of its merged_record and that of the next one.
    kept: tuple[str, int] | None = None
    for tbl, row_id, op, before in rows:
        if tbl == "merged_record":
            kept = standing.get(row_id) if op == "I" else kept
        elif kept is not None and op != "I":
            yield kept, tbl, row_id, json.loads(before)
