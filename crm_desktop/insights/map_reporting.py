"""Who reports to whom on a map, without circles, and in which lane everyone belongs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_desktop.insights.map_shapes import Key, Lane, Link, Member


class Reporting:
    """The members as a forest: one superior each, no circles, everyone in one lane."""

    def __init__(
        self, members: Sequence[Member], lanes: Sequence[Lane], links: Sequence[Link]
    ) -> None:
        self.order = [member.id for member in members]
        self.lanes = lanes
        self.superiors, self.tree_links = _superiors(self.order, links)
        self.reports: dict[int, list[int]] = defaultdict(list)
        for person in self.order:
            if person in self.superiors:
                self.reports[self.superiors[person]].append(person)
        self.top_down = _top_down(self.order, self.superiors, self.reports)
        known = {lane.key for lane in lanes}
        self.lane_of = {m.id: m.lane if m.lane in known else None for m in members}
        self.departments = {k.key for k in lanes if k.department and k.key is not None}
        self.has_lanes = any(lane in self.departments for lane in self.lane_of.values())

    def is_loose(self, person: int) -> bool:
        """Whether somebody neither leads nor is led."""
        return person not in self.superiors and not self.reports.get(person)

    def heads(self) -> dict[int, int]:
        """Who stands above the lanes, and in which row.

        They have no department, lead people who have one, and are led by such heads only.
        """
        leads = {person: self.lane_of[person] in self.departments for person in self.order}
        for person in reversed(self.top_down):
            if leads[person] and person in self.superiors:
                leads[self.superiors[person]] = True
        row: dict[int, int] = {}
        for person in self.top_down:
            superior = self.superiors.get(person)
            if self.lane_of[person] is None and leads[person]:
                if superior is None:
                    row[person] = 0
                elif superior in row:
                    row[person] = row[superior] + 1
        return row

    def shown_lanes(self, filled: Mapping[Key | None, object]) -> list[Lane]:
        """Departments, then those without one, then lanes of another kind that somebody is in."""
        departments = [k for k in self.lanes if k.key in self.departments and self.has_lanes]
        width = sum(lane.min_width for lane in self.lanes if lane.key is None)
        none = [Lane(None, width)] if filled.get(None) else []
        named = [lane for lane in self.lanes if lane.key is not None and not lane.department]
        return departments + none + [lane for lane in named if filled.get(lane.key)]


@dataclass(frozen=True)
class OddReporting:
    """People who report to each other in a circle, or one who reports to themselves.

    Each reports to the next; `link_id` is the link of the first, which the drawing leaves out of
    the tree.
    """

    link_id: int
    people: tuple[int, ...]


def odd_reporting(order: Sequence[int], links: Sequence[Link]) -> tuple[OddReporting, ...]:
    """What of the reporting cannot be: those who report to themselves, then the circles."""
    known = set(order)
    reporting = [k for k in links if k.reporting and k.from_id in known and k.to_id in known]
    selves = [OddReporting(k.id, (k.from_id,)) for k in reporting if k.from_id == k.to_id]
    others = [k for k in reporting if k.from_id != k.to_id]
    first = {k.from_id: k for k in reversed(others)}
    circles = _circles(order, {person: link.to_id for person, link in first.items()})
    return (*selves, *(OddReporting(first[c[0]].id, c) for c in circles))


def _superiors(order: Sequence[int], links: Iterable[Link]) -> tuple[dict[int, int], set[int]]:
    """Each person's first superior, with every circle cut open at its first member."""
    superiors: dict[int, int] = {}
    chosen: dict[int, int] = {}
    for link in links:
        if link.reporting and link.from_id not in superiors:
            superiors[link.from_id] = link.to_id
            chosen[link.from_id] = link.id
    for circle in _circles(order, superiors):
        del superiors[circle[0]], chosen[circle[0]]
    return superiors, set(chosen.values())


def _circles(order: Sequence[int], superiors: Mapping[int, int]) -> list[tuple[int, ...]]:
    """The circles that reporting goes in: each person reports to the next, the last to the first.

    They begin where the drawing cuts them open.
    """
    found: list[tuple[int, ...]] = []
    seen: dict[int, int] = {}
    for start in order:
        person: int | None = start
        while person is not None and person not in seen:
            seen[person] = start
            person = superiors.get(person)
        if person is not None and seen[person] == start:
            circle = [person]
            while (person := superiors[circle[-1]]) != circle[0]:
                circle.append(person)
            found.append(tuple(circle))
    return found


def _top_down(
    order: Sequence[int], superiors: Mapping[int, int], reports: Mapping[int, list[int]]
) -> list[int]:
    """Everyone, superiors before their reports, in families."""
    found: list[int] = []
    pending = [person for person in reversed(order) if person not in superiors]
    while pending:
        person = pending.pop()
        found.append(person)
        pending += reversed(reports.get(person, []))
    return found
