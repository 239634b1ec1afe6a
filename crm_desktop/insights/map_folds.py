"""The ways to set out a reporting tree: side by side, wide and low, or folded, narrow and high.

Reports stand side by side under their superior, or hang below each other from a line at their
left, as an outline does, in one column or several. For every person the ways worth having are
kept: no other is both lower and narrower. So the best way for any room is found in one pass.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from crm_desktop.insights.map_shapes import Sizes

T = TypeVar("T")
MOST = 12
"""How many ways are kept for one person."""


@dataclass(frozen=True)
class Branch:
    """People with all below them, one under the other; hung ones share a line at their left."""

    parts: tuple[tuple[int, Fold], ...]
    hung: bool = False


@dataclass(frozen=True)
class Fold:
    """One way to set out a person with all below, or a forest: its rows and its greatest width."""

    rows: int
    width: float
    branches: tuple[Branch, ...] = ()


Child = tuple[int, Sequence[Fold]]


def fold_people(
    top_down: Sequence[int], reports: Mapping[int, Sequence[int]], sizes: Sizes, widest: float
) -> dict[int, list[Fold]]:
    """Everyone's ways, the lowest and widest first; superiors must come before their reports.

    Ways wider than the widest wanted are left out where there is a narrower one.
    """
    found: dict[int, list[Fold]] = {}
    for person in reversed(top_down):
        below = [(report, found[report]) for report in reports.get(person, ())]
        found[person] = _best(
            (
                Fold(way.rows + 1, max(sizes.card_width, way.width), way.branches)
                for way in _ways(below, sizes, sizes.indent)
            ),
            widest,
        )
    return found


def fold_forest(roots: Sequence[Child], sizes: Sizes, widest: float) -> list[Fold]:
    """The ways to set out trees beside and below each other."""
    return _best(_ways(roots, sizes, 0.0), widest)


def field(people: Sequence[int], columns: int, sizes: Sizes) -> Fold:
    """People nobody leads and who lead nobody, in columns of about the same height."""
    alone = Fold(1, sizes.card_width)
    rows = math.ceil(len(people) / columns)
    parts = [(person, alone) for person in people]
    branches = [Branch(tuple(parts[i : i + rows])) for i in range(0, len(parts), rows)]
    return _joined(branches, sizes, 0.0)


def narrowest_within(folds: Sequence[Fold], rows: int) -> Fold:
    """The narrowest way of at most so many rows; the lowest when none is so low."""
    fitting = [fold for fold in folds if fold.rows <= rows]
    return fitting[-1] if fitting else folds[0]


def _ways(children: Sequence[Child], sizes: Sizes, indent: float) -> list[Fold]:
    if not children:
        return [Fold(0, 0.0)]
    side_by_side = [_spread(children, height, sizes, indent) for height in _heights(children)]
    return side_by_side + _columns(children, sizes, indent)


def _heights(children: Sequence[Child]) -> list[int]:
    """The heights that make a difference when trees stand side by side."""
    lowest = max(folds[0].rows for _, folds in children)
    leaves = sum(len(folds) == 1 for _, folds in children)
    heights = {fold.rows for _, folds in children for fold in folds}
    heights |= {math.ceil(leaves / columns) for columns in range(1, min(leaves, MOST) + 1)}
    return sorted(height for height in heights if height >= lowest)[: 2 * MOST]


def _spread(children: Sequence[Child], height: int, sizes: Sizes, indent: float) -> Fold:
    """Everyone side by side, but those who lead nobody in columns where there is height for it."""
    leaves = [(person, folds[0]) for person, folds in children if folds[0].rows == 1]
    stacks = height > 1 and len(leaves) > 1
    branches = [
        Branch(((person, narrowest_within(folds, height)),))
        for person, folds in children
        if not stacks or folds[0].rows > 1
    ]
    if stacks:
        tall = math.ceil(len(leaves) / math.ceil(len(leaves) / height))
        for start in range(0, len(leaves), tall):
            branches.append(Branch(tuple(leaves[start : start + tall]), hung=indent > 0))
    return _joined(branches, sizes, indent)


def _columns(children: Sequence[Child], sizes: Sizes, indent: float) -> list[Fold]:
    """Whole trees below each other in one, two, … columns, each as narrow as some width wants."""
    found: list[Fold] = []
    widths = sorted({fold.width for _, folds in children for fold in folds})
    for limit in _thinned(widths, 5):
        parts = [(person, _lowest_within(folds, limit)) for person, folds in children]
        for columns in _thinned(range(1, len(parts)), 6):
            groups = _split([fold.rows for _, fold in parts], columns)
            branches, start = [], 0
            for size in groups:
                branches.append(Branch(tuple(parts[start : start + size]), hung=indent > 0))
                start += size
            found.append(_joined(branches, sizes, indent))
    return found


def _lowest_within(folds: Sequence[Fold], width: float) -> Fold:
    return next((fold for fold in folds if fold.width <= width), folds[-1])


def _joined(branches: Sequence[Branch], sizes: Sizes, indent: float) -> Fold:
    rows = max(sum(fold.rows for _, fold in branch.parts) for branch in branches)
    width = (len(branches) - 1) * sizes.column_gap
    for branch in branches:
        width += max(fold.width for _, fold in branch.parts) + (indent if branch.hung else 0.0)
    return Fold(rows, width, tuple(branches))


def _split(rows: Sequence[int], columns: int) -> list[int]:
    """How many neighbours go into each column so that the highest column is as low as can be."""
    low, high = max(rows), sum(rows)
    while low < high:
        middle = (low + high) // 2
        if len(_filled(rows, middle)) <= columns:
            high = middle
        else:
            low = middle + 1
    return _filled(rows, low)


def _filled(rows: Sequence[int], height: int) -> list[int]:
    sizes: list[int] = []
    reached = height + 1
    for count in rows:
        if reached + count > height:
            sizes.append(0)
            reached = 0
        sizes[-1] += 1
        reached += count
    return sizes


def _best(folds: Iterable[Fold], widest: float) -> list[Fold]:
    """Those that no other beats in both directions, the lowest first."""
    kept: list[Fold] = []
    for fold in sorted(folds, key=lambda fold: (fold.rows, fold.width)):
        if not kept or fold.width < kept[-1].width - 0.5:
            kept.append(fold)
    return _thinned([fold for fold in kept if fold.width <= widest] or kept[-1:], MOST)


def _thinned(found: Sequence[T], most: int) -> list[T]:
    """At most so many, the first and the last among them."""
    if len(found) <= most:
        return list(found)
    step = (len(found) - 1) / (most - 1)
    return [found[round(index * step)] for index in range(most)]
