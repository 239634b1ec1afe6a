"""Power and stance over all open deals."""

from __future__ import annotations

import random

from crm_desktop.insights.power_stance import Power, SeatFacts, power_of, power_stance


def seats(
    *held: tuple[int | None, str], deal: int = 1, amount: int | None = 100
) -> list[SeatFacts]:
    return [
        SeatFacts(deal, deal * 100 + place, influence, stance, amount)
        for place, (influence, stance) in enumerate(held)
    ]


def test_the_power_is_with_whoever_holds_most_of_it() -> None:
    assert power_of(seats((5, "supporter"), (3, "neutral"), (2, "opponent"))) is Power.WITH_US
    assert power_of(seats((2, "supporter"), (3, "neutral"), (5, "opponent"))) is Power.UNDECIDED
    assert power_of(seats((2, "supporter"), (2, "neutral"), (5, "opponent"))) is Power.AGAINST_US


def test_fewer_than_three_known_people_say_nothing() -> None:
    few = seats((5, "opponent"), (4, "opponent"), (3, "unknown"), (None, "opponent"))
    assert power_of(few) is Power.UNKNOWN
    assert power_of([]) is Power.UNKNOWN


def test_an_amount_counts_once_for_a_cell_however_many_people_stand_there() -> None:
    found = power_stance(
        [
            *seats((5, "opponent"), (5, "opponent"), (1, "supporter")),
            *seats((5, "opponent"), (None, "unknown"), deal=2, amount=None),
        ]
    )
    cells = {(cell.influence, str(cell.stance)): cell for cell in found.cells}
    assert (found.deals, found.people) == (2, 5)
    assert (cells[5, "opponent"].people, cells[5, "opponent"].amount) == (3, 100)
    assert cells[5, "opponent"].deals == (1, 2)
    assert cells[None, "unknown"].amount == 0
    assert found.sum_of(Power.AGAINST_US).amount == 100
    assert found.sum_of(Power.UNKNOWN).deals == (2,)


def test_one_person_in_two_deals_is_one_person() -> None:
    one = SeatFacts(1, 7, 4, "neutral", 50)
    found = power_stance([one, one._replace(deal_id=2)])
    assert (found.people, found.cells[0].people, found.cells[0].amount) == (1, 1, 100)


def test_nobody_is_on_any_map() -> None:
    found = power_stance([])
    assert (found.deals, found.people, found.cells) == (0, 0, ())
    assert all(each.deals == () for each in found.sums)


def test_the_order_does_not_matter() -> None:
    some = [*seats((5, "opponent"), (2, "neutral")), *seats((1, "supporter"), deal=2)]
    mixed = list(some)
    random.Random(1).shuffle(mixed)
    assert power_stance(mixed) == power_stance(some)


def test_deals_with_a_mighty_opponent_are_counted_once() -> None:
    found = power_stance(
        [
            *seats((5, "opponent"), (4, "opponent"), (3, "opponent")),
            *seats((3, "opponent"), (5, "supporter"), deal=2),
            *seats((4, "opponent"), deal=3, amount=None),
        ]
    )
    assert (found.opposed, found.opposed_amount) == ((1, 3), 100)
