"""Rows of a long list under headings: where the headings stand, and which rows are folded away.

A heading has a place among the ids as a negative number: -1 for the first group, -2 for the
second. Real ids are never negative.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from crm_desktop.listing.grouping import Group, Key

IdArray: TypeAlias = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Heading:
    """What stands above the rows of a group: its value, how many there are, whether folded."""

    value: Key
    count: int
    is_folded: bool = False
    name: str = ""  # what an id is called


def with_headings(
    ids: IdArray, groups: Sequence[Group], folded: Collection[Key]
) -> tuple[IdArray, tuple[Heading, ...]]:
    """The ids with a heading in front of each group, without the rows of those folded."""
    parts: list[IdArray] = []
    headings: list[Heading] = []
    for place, group in enumerate(groups):
        is_folded = group.key in folded
        headings.append(Heading(group.key, group.count, is_folded, group.name))
        parts.append(np.array([-place - 1], dtype=np.int64))
        if not is_folded:
            parts.append(ids[group.start : group.start + group.count])
    return (np.concatenate(parts) if parts else ids[:0]), tuple(headings)
