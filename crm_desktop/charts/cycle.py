"""How long deals take, and how old the open ones are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy.orm import Session

from crm_desktop import weighing
from crm_desktop.charts.behind import BehindMark
from crm_desktop.charts.deals_behind import deals_behind
from crm_desktop.charts.slices import Slice
from crm_desktop.deal_history import OPEN, deal_history
from crm_desktop.insights.survival import Cycle, cycle

MOST_DOTS = 40  # of open deals; more stand together by age


@dataclass(frozen=True)
class OpenAge:
    """Open deals of an age, from `first` to `last` days; `ids` are theirs."""

    first: int
    last: int
    ids: tuple[int, ...]


@dataclass(frozen=True)
class CycleView:
    """How long deals take, with the ages of those that are open.

    `older` of the open ones are older than half of those that ended were.
    """

    found: Cycle
    ages: tuple[OpenAge, ...]
    older: int
    few: int

    @property
    def is_enough(self) -> bool:
        return self.found.ended >= self.few


def cycled(session: Session, view: Slice) -> CycleView:
    """How long deals took that were under way in the period, the open ones as far as they are."""
    now = deal_history(session, view).at(view.as_of).under_way_since(view.first)
    few = round(weighing.weights(session).few)
    found = cycle(now.days, now.outcomes, as_of=view.as_of, few=few)
    waiting = now.only((now.outcomes == OPEN) & (now.days >= 0))
    ages = waiting.days
    older = 0 if found.median_days is None else int((ages > found.median_days).sum())
    return CycleView(found, _together(ages.tolist(), waiting.ids.tolist()), older, few)


def behind_ages(session: Session, view: Slice, ids: Sequence[int]) -> BehindMark:
    """Whose open deals are of an age."""
    return deals_behind(session, view, ids)


def _together(ages: Sequence[int], ids: Sequence[int]) -> tuple[OpenAge, ...]:
    """One dot for each age; where there are many, for some days together."""
    if not ages:
        return ()
    width = 1
    while len(set(np.array(ages) // width)) > MOST_DOTS:
        width += 1
    found: dict[int, list[tuple[int, int]]] = {}
    for age, id in sorted(zip(ages, ids, strict=True)):
        found.setdefault(age // width, []).append((age, id))
    return tuple(
        OpenAge(deals[0][0], deals[-1][0], tuple(id for _, id in deals)) for deals in found.values()
    )
