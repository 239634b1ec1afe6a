"""Filters as people build them: conditions joined by and / or, to any depth, kept as JSON.

What a kept filter says is never dropped, also when its field or operator is not known (any more):
such a condition narrows nothing, and `filter_problems` says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

Value: TypeAlias = str | int | float | bool
DEEPEST = 20  # levels of and / or; deeper JSON is no filter that anybody built


class Operator(StrEnum):
    """How a condition compares; `EMPTY` and `FILLED` suit every kind of field that may be empty."""

    IS = "is"  # text, number, money, day
    IS_NOT = "is_not"
    CONTAINS = "contains"  # text
    CONTAINS_NOT = "contains_not"
    BEGINS = "begins"
    ONE_OF = "one_of"  # codes, words, owners, tags, findings, groups
    NONE_OF = "none_of"
    ALL_OF = "all_of"  # tags, findings, groups
    AT_LEAST = "at_least"  # number, money
    AT_MOST = "at_most"
    BETWEEN = "between"  # number, money, day: both ends count
    BEFORE = "before"  # day
    AFTER = "after"
    WITHIN = "within"  # a period by its code: today, this_month, last_quarter …
    IN_LAST = "in_last"  # a count and a unit: 30 days; today counts
    IN_NEXT = "in_next"
    OLDER_THAN = "older_than"  # longer ago than a count of units
    LATER_THAN = "later_than"  # further ahead than a count of units
    YES = "yes"
    NO = "no"
    EMPTY = "empty"  # of a day: never
    FILLED = "filled"


# How many values an operator needs; None: one or more.
NEEDS: dict[str, int | None] = {
    **dict.fromkeys(Operator, 1),
    **dict.fromkeys((Operator.ONE_OF, Operator.NONE_OF, Operator.ALL_OF), None),
    **dict.fromkeys((Operator.BETWEEN, Operator.IN_LAST, Operator.IN_NEXT), 2),
    **dict.fromkeys((Operator.OLDER_THAN, Operator.LATER_THAN), 2),
    **dict.fromkeys((Operator.YES, Operator.NO, Operator.EMPTY, Operator.FILLED), 0),
}


@dataclass(frozen=True)
class Condition:
    """One field compared with some values.

    Values: texts, codes and words as they are; ids of colleagues, rivals and groups as whole
    numbers, "me" for the user; money in minor units of the base currency; days as ISO texts; a
    count and a unit ("days", "weeks", "months", "years") for what is relative; the code of a
    period for `WITHIN`.
    """

    field: str
    operator: str
    values: tuple[Value, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether it says enough to narrow a list; one that is being built may not yet."""
        needed = NEEDS.get(self.operator, 0)
        if any(value == "" for value in self.values):
            return False
        return bool(self.values) if needed is None else len(self.values) >= needed


@dataclass(frozen=True)
class AllOf:
    """Each of the parts must be met; without parts it asks nothing."""

    parts: tuple[Filter, ...] = ()


@dataclass(frozen=True)
class AnyOf:
    """One of the parts must be met; without parts it asks nothing."""

    parts: tuple[Filter, ...] = ()


Filter: TypeAlias = Condition | AllOf | AnyOf
EVERYTHING = AllOf()


def conditions(asked: Filter) -> Iterator[Condition]:
    """The conditions of a filter, in reading order."""
    if isinstance(asked, Condition):
        yield asked
        return
    for part in asked.parts:
        yield from conditions(part)


def is_empty(asked: Filter | None) -> bool:
    """Whether a filter asks nothing (yet)."""
    return asked is None or not any(each.is_complete for each in conditions(asked))


def kept_filter(asked: Filter) -> dict[str, Any]:
    """The filter as JSON keeps it; `filter_of` reads it back, equal."""
    if isinstance(asked, Condition):
        return {"field": asked.field, "is": asked.operator, "values": list(asked.values)}
    return {"all" if isinstance(asked, AllOf) else "any": [*map(kept_filter, asked.parts)]}


def filter_of(kept: Any, *, deep: int = 0) -> Filter | None:
    """The filter that `kept` gave, as it comes back from JSON; None for what is none.

    Unknown fields, operators and values stay as they were written.
    """
    if not isinstance(kept, dict) or deep > DEEPEST:
        return None
    for key, joined in (("all", AllOf), ("any", AnyOf)):
        parts = kept.get(key)
        if isinstance(parts, list):
            found = (filter_of(part, deep=deep + 1) for part in parts)
            return joined(tuple(part for part in found if part is not None))
    field, operator, values = kept.get("field"), kept.get("is"), kept.get("values", [])
    if not isinstance(field, str) or not isinstance(operator, str) or not isinstance(values, list):
        return None
    plain = tuple(value for value in values if isinstance(value, str | int | float | bool))
    return Condition(field, operator, plain)
