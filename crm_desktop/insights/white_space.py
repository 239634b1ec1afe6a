"""White space: what a customer could buy, as their like do, and does not.

The *gap* of a customer in a product line is max(0, median share of the segment − own share) × own
total: shares are parts of what somebody bought in all, the median is taken over all customers of
the segment who bought anything, those who did not buy the line included. So a line that most of the
like do not buy leaves no gap.

*Likeness* (item-item similarity, Sarwar et al. 2001) says how alike two lines' customers are, the
cosine n_ab / √(n_a n_b) of who bought them; *lift* n_ab · n / (n_a · n_b) how much oftener both are
bought by one than by chance, and only of pairs that at least `at_least` customers bought. What is
bought together hardly oftener than by chance says nothing (`LEAST_LIFT`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]
Real = npt.NDArray[np.float64]

LEAST_LIFT = 1.2


@dataclass(frozen=True)
class Affinity:
    """How lines are bought together: pairs counted, in square arrays over the lines."""

    n: int  # customers who bought anything
    together: Whole  # customers who bought both; on the diagonal those who bought the line

    @property
    def likeness(self) -> Real:
        """The cosine of who bought the lines; 0 where nobody bought one of them."""
        buyers = np.diag(self.together).astype(np.float64)
        scale = np.sqrt(np.outer(buyers, buyers))
        found: Real = np.divide(
            self.together, scale, out=np.zeros(self.together.shape), where=scale > 0
        )
        return found

    def lift(self, line: int, other: int, at_least: float) -> float | None:
        """How much oftener than by chance both are bought; None for too few pairs."""
        pairs = int(self.together[line, other])
        expected = float(self.together[line, line]) * float(self.together[other, other])
        if pairs < max(at_least, 1) or not expected:
            return None
        return pairs * self.n / expected


def affinity(amounts: Whole) -> Affinity:
    """Pairs of lines (columns) that customers (rows) bought both of; an amount ≤ 0 is no purchase.

    Rows without any purchase do not count.
    """
    has = (amounts > 0).astype(np.float64)
    together = np.rint(has.T @ has).astype(np.int64)
    return Affinity(int((has.sum(axis=1) > 0).sum()), together)


def shares(amounts: Whole) -> Real:
    """The parts of each row's sum; rows whose sum is not above nothing are NaN.

    What was given back more than bought (a negative amount of a line) counts as nothing.
    """
    kept = np.clip(amounts, 0, None).astype(np.float64)
    totals = kept.sum(axis=1)
    good = totals > 0
    found = np.full(amounts.shape, np.nan)
    found[good] = kept[good] / totals[good, None]
    return found


def medians(parts: Real) -> Real:
    """The middle share of each line among the customers (rows) who bought anything."""
    known = parts[~np.isnan(parts).any(axis=1)]
    if not len(known):
        return np.zeros(parts.shape[1])
    return np.asarray(np.median(known, axis=0), dtype=np.float64)


def gaps(amounts: Whole, middle: Real) -> Whole:
    """max(0, middle share − own share) × own total, of each customer (row) and line, rounded.

    `middle` is one row for all, or one for each. Who bought nothing has no gap.
    """
    own = np.nan_to_num(shares(amounts), nan=np.inf)
    missing = np.clip(middle - own, 0.0, None)
    totals = np.clip(amounts, 0, None).sum(axis=1)
    found: Whole = np.rint(missing * totals[:, None]).astype(np.int64)
    return found


@dataclass(frozen=True)
class Beside:
    """A line that is bought, and says something of one that is not."""

    line: int
    likeness: float
    lift: float | None
    pairs: int


def beside(pairs: Affinity, line: int, bought: Sequence[int], at_least: float) -> Beside | None:
    """Of the lines that a customer buys the one whose customers buy `line` too most often.

    None when too few customers buy both, or hardly oftener than by chance.
    """
    best: Beside | None = None
    likeness = pairs.likeness
    for other in bought:
        lift = pairs.lift(line, other, at_least)
        if other == line or lift is None or lift < LEAST_LIFT:
            continue
        alike = float(likeness[line, other])
        if best is None or (alike, -other) > (best.likeness, -best.line):
            best = Beside(other, alike, lift, int(pairs.together[line, other]))
    return best
