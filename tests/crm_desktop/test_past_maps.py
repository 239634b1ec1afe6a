"""The map as it was: for every day the journal gives what the screen showed that evening."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from crm_desktop import activities, contacts, customers, deals, stakeholders
from crm_desktop.errors import UserError
from crm_desktop.models.codes import BuyingRole, Stance, TieKind
from crm_desktop.stakeholders import StakeholderMap
from crm_desktop.store import Store

FIRST = date(2026, 3, 2)


class Clock:
    """The time that Changes are written at."""

    now_at = datetime(2026, 3, 2, 12, tzinfo=UTC)

    @classmethod
    def now(cls) -> datetime:
        cls.now_at += timedelta(seconds=1)
        return cls.now_at


@pytest.fixture(autouse=True)
def clock(store: Store) -> None:
    store.clock = Clock.now
    on(0)


def on(day: int) -> date:
    """Let what follows happen so many days after the first."""
    Clock.now_at = datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(days=day)
    return FIRST + timedelta(days=day)


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Yuhuan")


def the_map(store: Store, customer: int, deal: int | None = None) -> StakeholderMap:
    with store.read() as session:
        return stakeholders.stakeholder_map(session, customer, deal)


def map_on(store: Store, customer: int, day: date, deal: int | None = None) -> StakeholderMap:
    with store.read() as session:
        return stakeholders.map_on(session, customer, deal, day)


def days(store: Store, customer: int, deal: int | None = None) -> tuple[date, ...]:
    with store.read() as session:
        return stakeholders.days_of(session, customer, deal)


def names(shown: StakeholderMap) -> list[str]:
    return [person.name or person.title for person in shown.people]


def test_the_map_of_an_earlier_day_has_that_days_people_stances_and_ties(
    store: Store, customer: int
) -> None:
    han = stakeholders.add(store, customer_id=customer, name="Han", stance=Stance.OPPONENT)
    on(3)
    wang = stakeholders.add(store, customer_id=customer, name="Wang", roles=[BuyingRole.COACH])
    stakeholders.report_to(store, id=wang, superior_id=han)
    on(5)
    stakeholders.set_stance(store, ids=[han], stance=Stance.SUPPORTER)
    first = map_on(store, customer, FIRST)
    assert [(p.name, p.stance) for p in first.people] == [("Han", Stance.OPPONENT)]
    assert first.ties == ()
    third = map_on(store, customer, FIRST + timedelta(days=4))
    assert [(p.name, p.stance) for p in third.people] == [
        ("Han", Stance.OPPONENT),
        ("Wang", Stance.UNKNOWN),
    ]
    assert len(third.ties) == 1 and third.people[1].roles == (BuyingRole.COACH,)
    assert map_on(store, customer, FIRST - timedelta(days=1)).people == ()
    assert map_on(store, customer, FIRST + timedelta(days=5)) == the_map(store, customer)
    assert days(store, customer) == tuple(FIRST + timedelta(days=n) for n in (0, 3, 5))


def test_people_deleted_since_are_on_it_with_their_names(store: Store, customer: int) -> None:
    han = contacts.add(store, name="Han", customer_id=customer, title="Director")
    stakeholders.add(store, customer_id=customer, contact_id=han, roles=[BuyingRole.GATEKEEPER])
    wang = stakeholders.add(store, customer_id=customer, name="Wang")
    before = the_map(store, customer)
    on(2)
    contacts.delete(store, ids=[han])
    on(4)
    stakeholders.delete(store, ids=[wang])
    assert names(the_map(store, customer)) == []
    assert map_on(store, customer, FIRST) == before
    assert names(map_on(store, customer, FIRST + timedelta(days=2))) == ["Wang"]
    assert days(store, customer) == tuple(FIRST + timedelta(days=n) for n in (0, 2, 4))


def test_somebody_deleted_and_brought_back_by_undo_was_away_in_between(
    store: Store, customer: int
) -> None:
    stakeholders.add(store, customer_id=customer, name="Han", influence=4)
    before = the_map(store, customer)
    on(2)
    stakeholders.delete(store, ids=[before.people[0].id])
    on(4)
    store.undo()
    assert the_map(store, customer) == before
    assert map_on(store, customer, FIRST) == before
    assert names(map_on(store, customer, FIRST + timedelta(days=3))) == []
    assert map_on(store, customer, FIRST + timedelta(days=4)) == before


def test_what_was_done_and_undone_on_one_day_is_not_seen(store: Store, customer: int) -> None:
    han = stakeholders.add(store, customer_id=customer, name="Han")
    on(2)
    stakeholders.set_stance(store, ids=[han], stance=Stance.SUPPORTER)
    store.undo()
    stakeholders.add(store, customer_id=customer, name="Liu")
    store.undo()
    assert days(store, customer) == (FIRST,)
    assert map_on(store, customer, FIRST + timedelta(days=2)) == the_map(store, customer)


def test_each_deal_has_its_own_past_and_it_follows_the_deal_to_another_customer(
    store: Store, customer: int
) -> None:
    deal = deals.add(store, name="Gears", opened_on=FIRST, customer_id=customer)
    stakeholders.add(store, customer_id=customer, name="In the account")
    on(1)
    han = stakeholders.add(store, customer_id=customer, deal_id=deal, name="Han")
    on(2)
    stakeholders.set_stance(store, ids=[han], stance=Stance.OPPONENT)
    assert names(map_on(store, customer, FIRST)) == ["In the account"]
    assert names(map_on(store, customer, FIRST, deal)) == []
    assert days(store, customer, deal) == (FIRST + timedelta(days=1), FIRST + timedelta(days=2))
    on(3)
    other = customers.add(store, name="Other")
    deals.edit(store, id=deal, customer_id=other)
    shown = map_on(store, other, FIRST + timedelta(days=1), deal)
    assert [(p.name, p.stance) for p in shown.people] == [("Han", Stance.UNKNOWN)]
    assert days(store, other, deal)[:2] == (FIRST + timedelta(days=1), FIRST + timedelta(days=2))


def test_titles_departments_and_touches_are_those_of_the_day(store: Store, customer: int) -> None:
    office = contacts.add_department(store, customer_id=customer, name="Office")
    han = contacts.add(store, name="Han", customer_id=customer, title="Buyer", department_id=office)
    stakeholders.add(store, customer_id=customer, contact_id=han)
    for day in (1, 6):
        activities.log(
            store, kind="call", subject="s", customer_id=customer, contact_ids=[han],
            done_at=datetime(2026, 3, 2, 12, tzinfo=UTC) + timedelta(days=day),
        )  # fmt: skip
    on(4)
    contacts.edit(store, id=han, customer_id=customer, title="Head of purchasing")
    contacts.delete_department(store, ids=[office])
    (then,) = map_on(store, customer, FIRST + timedelta(days=2)).people
    assert (then.title, then.department_id, then.touches) == ("Buyer", office, 1)
    assert then.last_touch_on == FIRST + timedelta(days=1)
    assert map_on(store, customer, FIRST).departments[0].name == "Office"
    (now,) = the_map(store, customer).people
    assert (now.title, now.department_id, now.touches) == ("Head of purchasing", None, 2)


def test_names_are_those_of_the_day(store: Store, customer: int) -> None:
    office = contacts.add_department(store, customer_id=customer, name="Office")
    han = contacts.add(store, name="Han", customer_id=customer, department_id=office)
    stakeholders.add(store, customer_id=customer, contact_id=han)
    on(2)
    contacts.edit(store, id=han, name="Han Wei")
    on(4)
    contacts.edit(store, id=han, name="Dr Han Wei")
    contacts.edit_department(store, id=office, name="Head office")
    on(6)
    contacts.edit(store, id=han, notes="Plays the violin")
    told = [map_on(store, customer, FIRST + timedelta(days=day)) for day in (1, 3, 4)]
    assert [names(shown) for shown in told] == [["Han"], ["Han Wei"], ["Dr Han Wei"]]
    assert [shown.people[0].department for shown in told] == ["Office", "Office", "Head office"]
    assert days(store, customer) == tuple(FIRST + timedelta(days=n) for n in (0, 2, 4))


def test_a_name_changed_and_undone_is_the_same_before_and_after(
    store: Store, customer: int
) -> None:
    han = contacts.add(store, name="Han", customer_id=customer)
    stakeholders.add(store, customer_id=customer, contact_id=han)
    on(2)
    contacts.edit(store, id=han, name="Wrong")
    on(3)
    store.undo()
    told = [names(map_on(store, customer, FIRST + timedelta(days=day))) for day in (1, 2, 3)]
    assert told == [["Han"], ["Wrong"], ["Han"]]


def test_somebody_renamed_and_then_deleted_keeps_the_name_of_each_day(
    store: Store, customer: int
) -> None:
    han = contacts.add(store, name="Han", customer_id=customer)
    stakeholders.add(store, customer_id=customer, contact_id=han)
    on(2)
    contacts.edit(store, id=han, name="Han Wei")
    on(4)
    contacts.delete(store, ids=[han])
    told = [names(map_on(store, customer, FIRST + timedelta(days=day))) for day in (1, 3, 4)]
    assert told == [["Han"], ["Han Wei"], []]


def test_the_name_of_somebody_who_was_never_on_the_map_makes_no_day(
    store: Store, customer: int
) -> None:
    stakeholders.add(store, customer_id=customer, name="Han")
    other = contacts.add(store, name="Liu", customer_id=customer)
    contacts.add_department(store, customer_id=customer, name="Office")
    on(2)
    contacts.edit(store, id=other, name="Liu Min")
    assert days(store, customer) == (FIRST,)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_done_the_journal_gives_every_evening_back(
    store: Store, customer: int, seed: int
) -> None:
    rng = random.Random(seed)
    deal = deals.add(store, name="Gears", opened_on=FIRST, customer_id=customer)
    office = contacts.add_department(store, customer_id=customer, name="Office")
    places: tuple[int | None, ...] = (None, deal)
    evenings = {}
    for day in range(12):
        today = on(day)
        for _ in range(rng.randrange(5)):
            act(store, rng, customer, rng.choice(places), office)
        evenings[today] = [the_map(store, customer, place) for place in places]
    for today, shown in evenings.items():
        found = [map_on(store, customer, today, place) for place in places]
        assert found == shown
    changed = [
        today
        for today, shown in evenings.items()
        if seen(shown[1])
        != seen(evenings.get(today - timedelta(days=1), [shown[0], empty(shown[1])])[1])
    ]
    assert set(changed) <= set(days(store, customer, deal))


def empty(shown: StakeholderMap) -> StakeholderMap:
    return replace(shown, people=(), ties=())


def seen(shown: StakeholderMap) -> StakeholderMap:
    """Without the departments that nobody on the map works in."""
    held = {person.department_id for person in shown.people}
    return replace(shown, departments=tuple(d for d in shown.departments if d.id in held))


def act(store: Store, rng: random.Random, customer: int, place: int | None, office: int) -> None:
    """Something somebody may do with a map."""
    people = the_map(store, customer, place).people
    there = [person.id for person in people]
    faces = [person.contact_id for person in people if person.contact_id is not None]
    deed = rng.randrange(14) if len(there) > 1 else 0
    one, other = rng.sample(there, 2) if len(there) > 1 else (0, 0)
    try:
        if deed < 2:
            stakeholders.add(
                store, customer_id=customer, deal_id=place, name=f"P{rng.random()}",
                roles=rng.sample(list(BuyingRole), 2), influence=rng.randrange(1, 6),
            )  # fmt: skip
        elif deed == 2:
            stakeholders.set_stance(store, ids=[one], stance=rng.choice(list(Stance)))
        elif deed == 3:
            stakeholders.report_to(store, id=one, superior_id=other)
        elif deed == 4:
            stakeholders.tie(store, kind=TieKind.TRUSTS, from_id=one, to_id=other)
        elif deed == 5:
            stakeholders.delete(store, ids=[one])
        elif deed == 6:
            store.undo()
        elif deed == 7:
            stakeholders.edit(store, id=one, roles=[], title=f"T{rng.random()}")
        elif deed == 8:
            stakeholders.move_to_department(store, ids=[one], department_id=office)
        elif deed == 9:
            contacts.edit_department(store, id=office, name=f"Office {rng.random()}")
        elif deed in (10, 11):
            contacts.edit(store, id=rng.choice(faces), name=f"N{rng.random()}")
        elif deed == 12:
            contacts.delete(store, ids=[rng.choice(faces)])
        elif place is not None:
            stakeholders.copy_map(store, customer_id=customer, from_deal=None, to_deal=place)
    except UserError:
        pass
