"""What a view of a list is: filter, columns, order and grouping, as JSON keeps it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from crm_desktop.listing import (
    AllOf,
    Condition,
    Criteria,
    Filter,
    Operator,
    Subject,
    View,
    filter_of,
    is_empty,
    kept_filter,
)

_DEEPEST = 60
_BEYOND = 1 << 63  # what a database takes for a number is below


@dataclass(frozen=True)
class Definition:
    """What a view shows: filter and quick filters, columns (all when empty), order, grouping."""

    filter: Filter | None = None
    criteria: Criteria = field(default_factory=Criteria)
    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)  # pixels, by column
    sort: str = "name"
    descending: bool = False
    group: str = ""

    def kept(self) -> dict[str, Any]:
        """The definition as JSON keeps it."""
        return {
            "filter": None if self.filter is None else kept_filter(self.filter),
            "criteria": self.criteria.kept(),
            "columns": list(self.columns),
            "widths": dict(self.widths),
            "sort": self.sort,
            "descending": self.descending,
            "group": self.group,
        }

    @classmethod
    def of(cls, kept: Any) -> Definition:
        """The definition that `kept` gave, as it comes back from JSON; what is odd is left."""
        kept = _sound(kept)
        if not isinstance(kept, dict):
            return cls()
        columns, widths = kept.get("columns"), kept.get("widths")
        sort, group = kept.get("sort"), kept.get("group")
        listed = columns if isinstance(columns, list) else []
        sized = widths if isinstance(widths, dict) else {}
        return cls(
            filter=filter_of(kept.get("filter")),
            criteria=Criteria.of(kept.get("criteria")),
            columns=tuple(name for name in listed if isinstance(name, str)),
            widths={name: width for name, width in sized.items() if isinstance(width, int)},
            sort=sort if isinstance(sort, str) and sort else "name",
            descending=kept.get("descending") is True,
            group=group if isinstance(group, str) else "",
        )


def _sound(kept: Any, deep: int = 0) -> Any:
    """The same without what no list can be asked: endless numbers, halves of characters, depths."""
    if isinstance(kept, dict) and deep < _DEEPEST:
        return {str(name): _sound(value, deep + 1) for name, value in kept.items()}
    if isinstance(kept, list) and deep < _DEEPEST:
        return [_sound(value, deep + 1) for value in kept]
    if isinstance(kept, str):
        return kept.encode("utf-8", "replace").decode()
    if isinstance(kept, float):
        return kept if math.isfinite(kept) else None
    return kept if isinstance(kept, int) and -_BEYOND < kept < _BEYOND else None


@dataclass(frozen=True)
class ViewLine:
    """A view as it is offered; a ready-made one has a `code` and no id.

    `count`: how many rows it shows, None when not asked for; `problems`: of how many conditions the
    file no longer knows what they ask for.
    """

    id: int | None
    code: str
    subject: Subject
    name: str
    icon: str
    is_group: bool
    definition: Definition
    count: int | None = None
    problems: int = 0

    def view(self, today: date) -> View:
        """The list it shows; of a group its members."""
        shown = self.definition
        asked = shown.filter
        if self.is_group and self.id is not None:
            members = Condition("group", Operator.ONE_OF, (self.id,))
            asked = members if asked is None or is_empty(asked) else AllOf((members, asked))
        return View(
            self.subject, today, shown.criteria, shown.sort, shown.descending, asked, shown.group
        )
