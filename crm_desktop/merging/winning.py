"""Which of several values a merged record keeps: pure rules on values, the kept record's first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

# These are nobody's choice: the first day counts, the newest look, every wish to be left alone.
SETTLED: Mapping[str, Callable[..., Any]] = {
    "created_at": min,
    "verified_on": max,
    "keep_until": min,
    "do_not_contact": max,
}
JOINED = frozenset({"notes", "they_win", "we_win"})
LONGER = frozenset({"name", "legal_name", "can_develop_reason"})
BETWEEN = "\n\n"


def is_filled(value: object) -> bool:
    """Whether a value says anything."""
    return value is not None and value != ""


def of_two(column: str, kept: Any, gone: Any) -> Any:
    """What a column holds when nobody chose: empty ones are filled, notes joined."""
    if not is_filled(kept) or not is_filled(gone):
        return kept if is_filled(kept) else gone
    if column in SETTLED:
        return SETTLED[column](kept, gone)
    return joined(kept, gone) if column in JOINED else kept


def joined(kept: str, gone: str) -> str:
    """Both texts, one below the other; what says nothing new is not said twice."""
    if gone.strip() in kept:
        return kept
    return gone if kept.strip() in gone else f"{kept}{BETWEEN}{gone}"


def proposed(column: str, values: Sequence[Any], freshness: Sequence[date | None]) -> int:
    """The place of the value to propose: filled over empty, then the longer name, the newer record.

    `freshness` is the last day on which each record was looked at or touched. Equal ones leave the
    first, which is the record that is kept.
    """

    def weight(place: int) -> tuple[Any, ...]:
        value = values[place]
        length = len(str(value)) if column in LONGER and is_filled(value) else 0
        day = freshness[place] or date.min
        return (is_filled(value), length, day, -place)

    return max(range(len(values)), key=weight)
