"""Trees set out as they were folded: each superior above the middle of the reports.

The method is Reingold and Tilford's (Tidier Drawings of Trees, 1981) on rows of one height: two
neighbouring subtrees move together until their outlines touch. Outlines are kept upside down and
with a common shift, so that joining two of them costs no more than the shorter one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from crm_desktop.insights.map_folds import Branch, Fold
from crm_desktop.insights.map_shapes import Sizes


@dataclass(frozen=True)
class Root:
    """A tree that begins in a row; without a person its branches stand alone, as a field does."""

    row: int
    person: int | None
    fold: Fold


@dataclass(frozen=True)
class Hang:
    """The upright line a card hangs from, and the first row that it passes."""

    row: int
    x: float


@dataclass(frozen=True)
class Spot:
    """Where a card stands: its left edge and its row."""

    person: int
    x: float
    row: int
    hang: Hang | None = None


@dataclass
class _Node:
    """A part of a tree; positions are seen from its superior's centre until it is settled."""

    person: int | None
    fold: Fold
    row: int
    hang: Hang | None = None
    offset: float = 0.0
    columns: list[list[_Node]] = field(default_factory=list)


class _Outline:
    """The leftmost and rightmost edge of a subtree in each of its rows, deepest row first."""

    def __init__(self) -> None:
        self.edges: list[tuple[float, float]] = []
        self.shift = 0.0

    def top(self, index: int) -> tuple[float, float]:
        """The edges of the row `index` below the subtree's first."""
        left, right = self.edges[-1 - index]
        return left + self.shift, right + self.shift

    @property
    def left(self) -> float:
        return min(left for left, _ in self.edges) + self.shift

    def joined(self, other: _Outline) -> _Outline:
        """Both outlines as one, self at the left."""
        shared = min(len(self.edges), len(other.edges))
        rows = [(self.top(i)[0], other.top(i)[1]) for i in range(shared)]
        longer = self if len(self.edges) >= len(other.edges) else other
        for i, (left, right) in enumerate(rows):
            longer.edges[-1 - i] = (left - longer.shift, right - longer.shift)
        return longer

    def add_above(self, left: float, right: float) -> None:
        """Put one row on top."""
        self.edges.append((left - self.shift, right - self.shift))

    def put_above(self, upper: _Outline) -> None:
        """Put a whole outline on top."""
        for index in range(len(upper.edges) - 1, -1, -1):
            self.add_above(*upper.top(index))


def place(roots: Sequence[Root], sizes: Sizes) -> tuple[list[Spot], float]:
    """Every card's place, and the width of the whole.

    Roots may begin in different rows; each slides as far to the left as its outline allows.
    """
    spots: list[Spot] = []
    gap = sizes.column_gap
    reached: dict[int, float] = defaultdict(lambda: -gap)
    for root in roots:
        node = _Node(root.person, root.fold, root.row)
        outline = _outline(node, sizes)
        depth = len(outline.edges)
        centre = max(reached[root.row + i] + gap - outline.top(i)[0] for i in range(depth))
        for i in range(depth):
            reached[root.row + i] = outline.top(i)[1] + centre
        spots += _settled(node, centre, sizes)
    return spots, max(reached.values(), default=0.0)


def _outline(root: _Node, sizes: Sizes) -> _Outline:
    """The outline of a tree around its root's centre; sets the offsets of all below."""
    done: dict[int, _Outline] = {}
    for node in _lowest_first(root):
        whole: _Outline | None = None
        anchors: list[float] = []
        for branch, column in zip(node.fold.branches, node.columns, strict=True):
            added = _stacked(branch, column, [done.pop(id(part)) for part in column], sizes)
            moved = 0.0 if whole is None else _clearance(whole, added, sizes.column_gap)
            _move(column, moved)
            added.shift += moved
            anchors.append(moved + _anchor(branch, sizes))
            whole = added if whole is None else whole.joined(added)
        whole = whole or _Outline()
        _centre(node, whole, anchors, sizes)
        if node.person is not None:
            whole.add_above(-sizes.card_width / 2, sizes.card_width / 2)
        done[id(node)] = whole
    return done[id(root)]


def _stacked(
    branch: Branch, column: Sequence[_Node], outlines: Sequence[_Outline], sizes: Sizes
) -> _Outline:
    """The outline of one branch; a single tree keeps its centre, others begin at the left."""
    if not branch.hung and len(column) == 1:
        return outlines[0]
    indent = sizes.indent if branch.hung else 0.0
    whole = _Outline()
    for node, outline in zip(reversed(column), reversed(outlines), strict=True):
        moved = indent - outline.left
        node.offset += moved
        outline.shift += moved
        whole.put_above(outline)
    if branch.hung:  # nothing may stand in the way of the line at the left
        first = len(whole.edges) - 1 - (column[-1].row - column[0].row)
        for index in range(first, len(whole.edges)):
            whole.edges[index] = (0.0 - whole.shift, whole.edges[index][1])
        trunk = Hang(column[0].row, indent / 2)
        for node in column:
            node.hang = trunk
    return whole


def _clearance(whole: _Outline, added: _Outline, gap: float) -> float:
    """How far right an outline belongs beside another, as near as both allow."""
    shared = min(len(whole.edges), len(added.edges))
    return max(whole.top(i)[1] + gap - added.top(i)[0] for i in range(shared))


def _move(column: Sequence[_Node], by: float) -> None:
    for node in column:
        node.offset += by
        if node.hang is not None:
            node.hang = Hang(node.hang.row, node.hang.x + by)


def _anchor(branch: Branch, sizes: Sizes) -> float:
    """The middle of a branch's first card with its line, from where the branch began."""
    if branch.hung:
        return (sizes.indent + sizes.card_width) / 2
    return 0.0 if len(branch.parts) == 1 else sizes.card_width / 2


def _centre(node: _Node, whole: _Outline, anchors: Sequence[float], sizes: Sizes) -> None:
    """Move what is below so that the superior's centre is at 0."""
    if not anchors:
        return
    middle = (anchors[0] + anchors[-1]) / 2
    if len(anchors) == 1 and node.fold.branches[0].hung:  # hangs like an outline
        middle = sizes.card_width / 2
    whole.shift -= middle
    for column in node.columns:
        _move(column, -middle)


def _lowest_first(root: _Node) -> list[_Node]:
    """Every part of a tree, made on the way down."""
    order = [root]
    for node in order:
        below = node.row if node.person is None else node.row + 1
        for branch in node.fold.branches:
            row = below
            column = []
            for person, fold in branch.parts:
                column.append(_Node(person, fold, row))
                row += fold.rows
            node.columns.append(column)
            order += column
    return order[::-1]


def _settled(root: _Node, centre: float, sizes: Sizes) -> Iterator[Spot]:
    """Turn offsets into places, from the root down."""
    pending = [(root, centre, root.hang)]
    while pending:
        node, middle, hang = pending.pop()
        if node.person is not None:
            yield Spot(node.person, middle - sizes.card_width / 2, node.row, hang)
        for column in node.columns:
            for part in column:
                own = part.hang and Hang(part.hang.row, part.hang.x + middle)
                pending.append((part, middle + part.offset, own))
