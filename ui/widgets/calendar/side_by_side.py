"""Entries at the same time stand beside each other, each as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

Span = tuple[int, int]
"""From which minute until which, the end left out."""
Column = tuple[int, int]
"""Which column of how many."""


def side_by_side(spans: Sequence[Span]) -> list[Column]:
    """The column of each span, so that no two in one column overlap.

    Spans that overlap each other, directly or through others, share as many columns as are needed.
    """
    found: list[Column] = [(0, 1)] * len(spans)
    group: list[int] = []
    columns: list[int] = []  # until when each is taken
    for place in sorted(range(len(spans)), key=lambda at: (spans[at][0], -spans[at][1], at)):
        begin, end = spans[place]
        if group and begin >= max(columns):
            _share(found, group, len(columns))
            group, columns = [], []
        column = next((at for at, taken in enumerate(columns) if taken <= begin), len(columns))
        if column == len(columns):
            columns.append(end)
        else:
            columns[column] = end
        found[place] = (column, 1)
        group.append(place)
    _share(found, group, len(columns))
    return found


def _share(found: list[Column], group: list[int], columns: int) -> None:
    for place in group:
        found[place] = (found[place][0], columns)
