"""A forest of blocks, set out tidily: children side by side, each superior centred above them.

The method is Reingold and Tilford's (Tidier Drawings of Trees, 1981) on rows of one height: two
neighbouring subtrees move together until their outlines touch. Outlines are kept upside down and
with a common shift, so that joining two of them costs no more than the shorter one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Block:
    """A card or a stack of cards; it keeps `rows` rows free over its width."""

    row: int
    rows: int
    members: tuple[int, ...]
    columns: int = 0
    """How many columns of stacked cards; 0 for a single card."""
    hanging: bool = False
    """Whether the columns hang from a superior, with room for a line at the left of each."""
    width: float = 0.0
    children: list[Block] = field(default_factory=list)
    x: float = 0.0
    """The left edge, from the left edge of the forest once it is placed."""
    offset: float = 0.0
    """The centre, from the superior's centre."""

    @property
    def outlined(self) -> bool:
        """Whether this is one column of cards hanging under its superior like an outline."""
        return self.hanging and self.columns == 1


class _Outline:
    """The leftmost and rightmost edge of a subtree in each of its rows, deepest row first."""

    def __init__(self) -> None:
        self.edges: list[tuple[float, float]] = []
        self.shift = 0.0

    def top(self, index: int) -> tuple[float, float]:
        """The edges of the row `index` below the subtree's first."""
        left, right = self.edges[-1 - index]
        return left + self.shift, right + self.shift

    def joined(self, other: _Outline) -> _Outline:
        """Both outlines as one, self at the left."""
        shared = min(len(self.edges), len(other.edges))
        rows = [(self.top(i)[0], other.top(i)[1]) for i in range(shared)]
        longer = self if len(self.edges) >= len(other.edges) else other
        for i, (left, right) in enumerate(rows):
            longer.edges[-1 - i] = (left - longer.shift, right - longer.shift)
        return longer

    def add_above(self, rows: int, left: float, right: float) -> None:
        """Put `rows` rows of one width on top."""
        self.edges += [(left - self.shift, right - self.shift)] * rows


def place(roots: Sequence[Block], gap: float, card: float) -> float:
    """Give every block its `x`, and return the width of the whole forest.

    Roots may begin in different rows; each slides as far to the left as its outline allows.
    """
    reached: dict[int, float] = defaultdict(lambda: -gap)
    for root in roots:
        outline = _outline(root, gap, card)
        depth = len(outline.edges)
        starts = [reached[root.row + i] + gap - outline.top(i)[0] for i in range(depth)]
        centre = max(starts)
        for i in range(depth):
            reached[root.row + i] = outline.top(i)[1] + centre
        _settle(root, centre)
    return max(reached.values(), default=0.0)


def _outline(root: Block, gap: float, card: float) -> _Outline:
    """The outline of a tree around its root's centre; sets the offsets of all below."""
    done: dict[int, _Outline] = {}
    for block in _children_first(root):
        outline = _Outline()
        if block.children:
            outline = done.pop(id(block.children[0]))
            block.children[0].offset = 0.0
            for child in block.children[1:]:
                outline = _beside(outline, child, done.pop(id(child)), gap)
            middle = _middle(block, card)
            outline.shift -= middle
            for child in block.children:
                child.offset -= middle
        outline.add_above(block.rows, -block.width / 2, block.width / 2)
        done[id(block)] = outline
    return done[id(root)]


def _beside(outline: _Outline, child: Block, added: _Outline, gap: float) -> _Outline:
    """Move `child` right of what stands there already, as near as the outlines allow."""
    shared = min(len(outline.edges), len(added.edges))
    child.offset = max(outline.top(i)[1] + gap - added.top(i)[0] for i in range(shared))
    added.shift += child.offset
    return outline.joined(added)


def _middle(block: Block, card: float) -> float:
    """Where the superior's centre belongs, seen from the first child's."""
    first, last = block.children[0], block.children[-1]
    if len(block.children) == 1 and first.outlined:
        return first.offset - first.width / 2 + card / 2
    return (first.offset + last.offset) / 2


def _children_first(root: Block) -> list[Block]:
    order = [root]
    for block in order:
        order += block.children
    return order[::-1]


def _settle(root: Block, centre: float) -> None:
    """Turn offsets into left edges, from the root down."""
    pending = [(root, centre)]
    while pending:
        block, middle = pending.pop()
        block.x = middle - block.width / 2
        pending += [(child, middle + child.offset) for child in block.children]
