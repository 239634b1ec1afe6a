"""The rows of a list as it is printed: all that its view shows, in its order and its groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from crm_desktop import listing
from crm_desktop.listing import Group, Row, View

MOST = 2_000
"""Rows on paper: some fifty pages. Whoever wants more wants a file."""
_PORTION = 500


@dataclass(frozen=True, eq=False)
class PrintedGroup:
    """Rows under one heading; `group` is None in a list without groups."""

    group: Group | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, eq=False)
class PrintedList:
    """The groups in order; `shown` of `total` rows are on paper."""

    groups: tuple[PrintedGroup, ...]
    shown: int
    total: int


def printed_list(session: Session, view: View) -> PrintedList:
    """The first MOST rows of a view."""
    found = listing.arrange(session, view)
    ids = [int(row_id) for row_id in found.ids[:MOST]]
    rows: list[Row] = []
    for start in range(0, len(ids), _PORTION):
        part = ids[start : start + _PORTION]
        rows += listing.rows(session, view.subject, part, view.today)
    return PrintedList(tuple(_grouped(rows, found.groups)), len(rows), len(found.ids))


def _grouped(rows: Sequence[Row], groups: Sequence[Group]) -> list[PrintedGroup]:
    if not groups:
        return [PrintedGroup(None, tuple(rows))]
    return [
        PrintedGroup(group, tuple(rows[group.start : group.start + group.count]))
        for group in groups
        if group.start < len(rows)
    ]
