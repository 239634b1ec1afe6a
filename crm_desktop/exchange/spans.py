"""Merged cells: what a reader of the sheet takes for the value of every cell they cover."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crm_desktop.exchange.fields import FIELDS, Shape, fold_header

_BUDGET = 2_000_000  # rows that merged cells may cover together: a hostile file lays them in heaps
_NUMBER = re.compile(r"[-+]?\d+\.\d+")
_COUNTED = frozenset(
    alias
    for fields in FIELDS.values()
    for field in fields
    if field.shape in (Shape.MONEY, Shape.PRICE, Shape.QUANTITY)
    for alias in field.aliases
)


@dataclass(frozen=True, slots=True)
class Span:
    """A merged cell: its first and last row and column, counted from 0 within the table."""

    top: int
    left: int
    bottom: int
    right: int

    def moved(self, across: int) -> Span:
        """The same cells with their columns counted from another one."""
        return Span(self.top, self.left + across, self.bottom, self.right + across)


def columns_of_amounts(headers: Sequence[str]) -> frozenset[int]:
    """The columns in which a merged cell is one amount for all its rows, not one in each."""
    return frozenset(
        index for index, header in enumerate(headers) if fold_header(header) in _COUNTED
    )


def filled(
    rows: Iterable[list[str]], spans: Iterable[Span], amounts: frozenset[int] = frozenset()
) -> Iterator[list[str]]:
    """The rows with the values of merged cells in the cells they cover.

    Downwards always but for `amounts` and fractions, which would add up to too much; sidewards
    where the cell covers less than half of the table (more of it is a title or a note). Rows
    without any value of their own stay empty.
    """
    waiting = deque(_within_budget(spans))
    open_spans: list[tuple[Span, str]] = []
    for number, row in enumerate(rows):
        open_spans = [(span, value) for span, value in open_spans if span.bottom >= number]
        while waiting and waiting[0].top <= number:
            span = waiting.popleft()
            if 0 <= span.left < len(row) and row[span.left]:
                open_spans.append((span, row[span.left]))
        if open_spans and any(row):
            row = _covered(row, number, open_spans, amounts)
        yield row


def _within_budget(spans: Iterable[Span]) -> Iterator[Span]:
    left = _BUDGET
    for span in sorted(set(spans), key=lambda span: (span.top, span.left)):
        left -= span.bottom - span.top + 1
        if left < 0:
            return
        yield span


def _covered(
    row: list[str], number: int, open_spans: list[tuple[Span, str]], amounts: frozenset[int]
) -> list[str]:
    row = list(row)
    for span, value in open_spans:
        if number > span.top and (span.left in amounts or _NUMBER.fullmatch(value)):
            continue
        across = span.right - span.left + 1
        sidewards = across * 2 < len(row) and not (across > 1 and _NUMBER.fullmatch(value))
        last = span.right if sidewards else span.left
        for column in range(span.left, min(last, len(row) - 1) + 1):
            row[column] = row[column] or value
    return row
