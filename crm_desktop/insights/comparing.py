"""The three-way comparison read: who is best at each criterion, where we lead and where we lag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crm_desktop.comparisons import CriterionRow


@dataclass(frozen=True, slots=True)
class Standing:
    """Where we stand: `leads` are criteria where we beat every rival that is judged there.

    `lags` pairs a criterion with the places of the rivals ahead of us there.
    """

    leads: tuple[str, ...]
    lags: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def is_known(self) -> bool:
        return bool(self.leads or self.lags)


def best(row: CriterionRow) -> frozenset[int]:
    """Who is best at a criterion: 0 is us, 1 the first rival and so on.

    Nobody while fewer than two are judged, or when all that are judged are alike.
    """
    judged = {
        place: value for place, value in enumerate((row.ours, *row.theirs)) if value is not None
    }
    if len(set(judged.values())) < 2:
        return frozenset()
    most = max(judged.values())
    return frozenset(place for place, value in judged.items() if value == most)


def standing(rows: Sequence[CriterionRow]) -> Standing:
    """Where we lead and where we lag; criteria without us or without a rival say nothing."""
    leads = []
    lags = []
    for row in rows:
        theirs = [(place, value) for place, value in enumerate(row.theirs) if value is not None]
        if row.ours is None or not theirs:
            continue
        ahead = tuple(place for place, value in theirs if value > row.ours)
        if ahead:
            lags.append((row.criterion, ahead))
        elif all(value < row.ours for _, value in theirs):
            leads.append(row.criterion)
    return Standing(tuple(leads), tuple(lags))
