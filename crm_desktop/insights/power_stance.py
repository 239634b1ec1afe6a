"""Power and stance over all open deals: who holds the influence, for us or against us.

Of a deal the influence (1 to 5) of those whose stance is known is added up: it is with us when at
least half of it is held by supporters, against us when more than half is held by opponents, else
undecided. Fewer than three known people say nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from crm_desktop.models.codes import Stance

MIGHTY = 4  # influence from which somebody can turn a deal
OPINIONS = 3  # fewer people with a known influence and stance say nothing of the whole


class Power(StrEnum):
    """Where the influence in a deal lies."""

    WITH_US = "with_us"
    UNDECIDED = "undecided"
    AGAINST_US = "against_us"
    UNKNOWN = "unknown"


class SeatFacts(NamedTuple):
    """Somebody's part in an open deal; amounts in minor units, None where unknown."""

    deal_id: int
    contact_id: int
    influence: int | None
    stance: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class PowerCell:
    """People of one influence (None: unknown) and stance, and the deals that they are part of."""

    influence: int | None
    stance: Stance
    people: int
    deals: tuple[int, ...]
    amount: int


@dataclass(frozen=True, slots=True)
class PowerSum:
    """The deals in which the influence lies so, and their amounts together."""

    power: Power
    deals: tuple[int, ...]
    amount: int


@dataclass(frozen=True, slots=True)
class PowerStance:
    """`deals` open deals with `people` on their maps, cell by cell, and where the power lies.

    `opposed` are the deals in which somebody of an influence of 4 or 5 is against us.
    """

    deals: int
    people: int
    cells: tuple[PowerCell, ...]
    sums: tuple[PowerSum, ...]
    opposed: tuple[int, ...]
    opposed_amount: int

    def sum_of(self, power: Power) -> PowerSum:
        """The deals whose power lies so."""
        return next(each for each in self.sums if each.power is power)


def power_stance(seats: Iterable[SeatFacts]) -> PowerStance:
    """All people of all maps of open deals, each once a deal."""
    cells: dict[tuple[int | None, str], tuple[set[int], set[int]]] = {}
    by_deal: dict[int, list[SeatFacts]] = {}
    amounts: dict[int, int] = {}
    people: set[int] = set()
    opposed: set[int] = set()
    for seat in seats:
        who, deals = cells.setdefault((seat.influence, seat.stance), (set(), set()))
        who.add(seat.contact_id)
        deals.add(seat.deal_id)
        by_deal.setdefault(seat.deal_id, []).append(seat)
        amounts[seat.deal_id] = seat.amount or 0
        people.add(seat.contact_id)
        if seat.stance == Stance.OPPONENT and (seat.influence or 0) >= MIGHTY:
            opposed.add(seat.deal_id)
    verdicts = {deal_id: power_of(found) for deal_id, found in by_deal.items()}
    return PowerStance(
        deals=len(by_deal),
        people=len(people),
        cells=tuple(
            PowerCell(influence, Stance(stance), len(who), tuple(sorted(deals)),
                      sum(amounts[deal_id] for deal_id in deals))
            for (influence, stance), (who, deals) in sorted(
                cells.items(), key=lambda item: (-(item[0][0] or 0), item[0][1])
            )
        ),
        sums=tuple(
            PowerSum(power, ids, sum(amounts[deal_id] for deal_id in ids))
            for power in Power
            for ids in [tuple(sorted(id for id, found in verdicts.items() if found is power))]
        ),
        opposed=tuple(sorted(opposed)),
        opposed_amount=sum(amounts[deal_id] for deal_id in opposed),
    )  # fmt: skip


def power_of(seats: Iterable[SeatFacts]) -> Power:
    """Where the influence in one deal lies."""
    known = [
        (seat.influence, seat.stance)
        for seat in seats
        if seat.influence is not None and seat.stance != Stance.UNKNOWN
    ]
    if len(known) < OPINIONS:
        return Power.UNKNOWN
    total = sum(influence for influence, _ in known)
    ours = sum(influence for influence, stance in known if stance == Stance.SUPPORTER)
    against = sum(influence for influence, stance in known if stance == Stance.OPPONENT)
    if ours * 2 >= total:
        return Power.WITH_US
    return Power.AGAINST_US if against * 2 > total else Power.UNDECIDED
