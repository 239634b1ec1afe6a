"""What settings remember of a list: its columns, order, groups, and what it is narrowed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from crm_desktop import listing
from crm_desktop.listing import Criteria, View
from crm_desktop.listing.filters import filter_of, kept_filter


def kept_view(view: View) -> dict[str, Any]:
    """A view as JSON keeps it; `view_of` reads it back."""
    return {
        "sort": [view.sort, view.descending],
        "criteria": view.criteria.kept(),
        "filter": None if view.filter is None else kept_filter(view.filter),
        "group": view.group,
    }


def view_of(kept: Any, view: View) -> View:
    """The view that was kept, of the same subject and day; what is unknown is as in `view`."""
    if not isinstance(kept, Mapping):
        return view
    group = kept.get("group")
    found = replace(
        view,
        criteria=Criteria.of(kept.get("criteria")),
        filter=filter_of(kept.get("filter")),
        group=group if isinstance(group, str) else "",
    )
    sort = kept.get("sort")
    if isinstance(sort, list) and len(sort) == 2 and listing.can_sort(view.subject, sort[0]):
        found = replace(found, sort=sort[0], descending=bool(sort[1]))
    return found
