"""What was found: the gaps of customers, in arrays, and row by row for those that are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from crm_desktop.insights.white_space import Beside, Whole, beside
from crm_desktop.white_space.model import MONTHS, Model, Segment
from crm_desktop.white_space.reading import NeededLine


@dataclass(frozen=True)
class BesideLine:
    """A line that a customer buys, whose customers oftener than by chance buy another too."""

    line: str
    likeness: float
    lift: float
    pairs: int


@dataclass(frozen=True)
class Gap:
    """A line that a customer could buy (more of). Amounts in minor units, shares from 0 to 1.

    `amount` is what is missing to the middle share of the like, in two years; None where only needs
    or lines bought beside speak for it. `product_id` is what is offered of the line, None when
    nothing of it is sold any more.
    """

    customer_id: int
    line: str
    bought: int
    amount: int | None
    own_share: float | None
    peer_share: float
    industry: str | None
    peers: int
    beside: BesideLine | None
    needs: tuple[NeededLine, ...]
    product_id: int | None
    currency: str

    @property
    def yearly(self) -> int | None:
        """What is missing in a year."""
        return None if self.amount is None else round(self.amount * 12 / MONTHS)


@dataclass(frozen=True)
class WhiteSpace:
    """The gaps of customers: in `amounts` (bought) and `missing` a row for each, a column a line.

    `n` is how many customers of the whole file bought anything in the two years; `left_out` order
    lines are in currencies without a rate.
    """

    as_of: date
    currency: str
    model: Model
    customers: Whole
    amounts: Whole
    missing: Whole
    industries: tuple[str | None, ...]
    needs: Mapping[int, tuple[NeededLine, ...]] = field(repr=False)
    left_out: int

    @property
    def n(self) -> int:
        """How many customers the like are taken from."""
        return self.model.pairs.n

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines looked at, by name."""
        return self.model.lines

    def place_of(self, customer_id: int) -> int | None:
        """The row of a customer; None when they bought nothing."""
        place = int(np.searchsorted(self.customers, customer_id))
        found = place < len(self.customers) and self.customers[place] == customer_id
        return place if found else None

    def segment(self, place: int) -> Segment:
        """The like of the customer in a row."""
        found = self.model.segments.get(self.industries[place])
        return found or self.model.segments[None]

    def of(self, customer_id: int) -> tuple[Gap, ...]:
        """The gaps of a customer: needed lines, then the largest, then those bought beside."""
        wanted: dict[str, list[NeededLine]] = {}
        for need in self.needs.get(customer_id, ()):
            wanted.setdefault(need.line, []).append(need)
        place = self.place_of(customer_id)
        found = [] if place is None else self._of_row(customer_id, place, wanted)
        named = {each.line for each in found} | self._bought(place)
        for line, needs in wanted.items():
            if line not in named:
                found.append(
                    Gap(customer_id, line, 0, None, None, 0.0, None, 0, None, tuple(needs),
                        needs[0].product_id, self.currency)
                )  # fmt: skip
        return tuple(sorted(found, key=_order))

    def _bought(self, place: int | None) -> set[str]:
        if place is None:
            return set()
        return {self.lines[line] for line in np.flatnonzero(self.amounts[place] > 0)}

    def _of_row(
        self, customer_id: int, place: int, wanted: Mapping[str, list[NeededLine]]
    ) -> list[Gap]:
        amounts, missing = self.amounts[place], self.missing[place]
        total = int(np.clip(amounts, 0, None).sum())
        bought = np.flatnonzero(amounts > 0).tolist()
        segment = self.segment(place)
        found = []
        for line, name in enumerate(self.lines):
            needs = tuple(wanted.get(name, ())) if amounts[line] <= 0 else ()
            other = None
            if amounts[line] <= 0:
                other = beside(self.model.pairs, line, bought, self.model.at_least)
            if missing[line] <= 0 and other is None and not needs:
                continue
            found.append(
                Gap(
                    customer_id=customer_id,
                    line=name,
                    bought=int(amounts[line]),
                    amount=int(missing[line]) or None,
                    own_share=max(int(amounts[line]), 0) / total if total else None,
                    peer_share=float(segment.middle[line]),
                    industry=segment.industry,
                    peers=segment.peers,
                    beside=self._named(other),
                    needs=needs,
                    product_id=needs[0].product_id if needs else self.model.offers[line],
                    currency=self.currency,
                )
            )
        return found

    def _named(self, other: Beside | None) -> BesideLine | None:
        if other is None:
            return None
        return BesideLine(self.lines[other.line], other.likeness, other.lift or 0.0, other.pairs)


def _order(gap: Gap) -> tuple[int, int, float, str]:
    importance = max((need.importance or 1 for need in gap.needs), default=0)
    likeness = gap.beside.likeness if gap.beside else 0.0
    return (-importance, -(gap.amount or 0), -likeness, gap.line)
