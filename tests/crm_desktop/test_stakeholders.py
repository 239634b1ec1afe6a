"""Stakeholder maps: who is on them, what is known of them, what joins them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from crm_desktop import activities, contacts, customers, deals, stakeholders
from crm_desktop.errors import UserError
from crm_desktop.models import Contact, Position, Tie
from crm_desktop.models.codes import (
    ActivityKind,
    BuyingRole,
    OutsideRelation,
    Relationship,
    Stance,
    TieKind,
)
from crm_desktop.stakeholders import MapPerson, StakeholderMap
from crm_desktop.store import Store

TODAY = date(2026, 3, 1)


@pytest.fixture
def customer_id(store: Store) -> int:
    return customers.add(store, name="Yuhuan Machinery")


def the_map(store: Store, customer_id: int, deal_id: int | None = None) -> StakeholderMap:
    with store.read() as session:
        return stakeholders.stakeholder_map(session, customer_id, deal_id)


def person(store: Store, customer_id: int, id: int) -> MapPerson:
    return next(p for p in the_map(store, customer_id).people if p.id == id)


def add(store: Store, customer_id: int, *names: str) -> list[int]:
    return [stakeholders.add(store, customer_id=customer_id, name=name) for name in names]


def test_a_new_name_becomes_a_contact_of_the_customer_with_a_position(
    store: Store, customer_id: int
) -> None:
    id = stakeholders.add(store, customer_id=customer_id, name=" Wang Gong ", title="Director")
    shown = person(store, customer_id, id)
    assert (shown.name, shown.title, shown.stance) == ("Wang Gong", "Director", Stance.UNKNOWN)
    with store.read() as session:
        place = session.scalars(sa.select(Position)).one()
    assert (place.customer_id, place.contact_id) == (customer_id, shown.contact_id)


def test_adding_a_new_person_is_one_change_and_undo_takes_the_contact_back_too(
    store: Store, customer_id: int
) -> None:
    stakeholders.add(store, customer_id=customer_id, name="Wang Gong")
    store.undo()
    with store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Contact)) == 0
    store.redo()
    assert [p.name for p in the_map(store, customer_id).people] == ["Wang Gong"]


def test_a_contact_stands_on_a_map_only_once_but_on_every_deals_map(
    store: Store, customer_id: int
) -> None:
    contact = contacts.add(store, name="Chen Yu", customer_id=customer_id)
    deal = deals.add(store, customer_id=customer_id, name="Gearbox line", opened_on=TODAY)
    stakeholders.add(store, customer_id=customer_id, contact_id=contact)
    with pytest.raises(UserError) as refused:
        stakeholders.add(store, customer_id=customer_id, contact_id=contact)
    assert refused.value.code == "already_on_map"
    stakeholders.add(store, customer_id=customer_id, deal_id=deal, contact_id=contact)
    assert len(the_map(store, customer_id, deal).people) == 1
    with store.read() as session:
        choices = stakeholders.maps_of(session, customer_id)
    assert [(c.deal_id, c.name, c.people) for c in choices] == [
        (None, "Yuhuan Machinery", 1),
        (deal, "Gearbox line", 1),
    ]


def test_an_empty_seat_needs_a_title_or_a_role(store: Store, customer_id: int) -> None:
    with pytest.raises(UserError) as refused:
        stakeholders.add(store, customer_id=customer_id)
    assert refused.value.code == "seat_without_role"
    id = stakeholders.add(store, customer_id=customer_id, roles=[BuyingRole.ECONOMIC_BUYER])
    assert person(store, customer_id, id).is_empty_seat


def test_filling_a_seat_keeps_its_title_roles_and_department(
    store: Store, customer_id: int
) -> None:
    department = contacts.add_department(store, customer_id=customer_id, name="Finance")
    id = stakeholders.add(
        store,
        customer_id=customer_id,
        title="Budget owner",
        department_id=department,
        roles=[BuyingRole.ECONOMIC_BUYER],
    )
    stakeholders.fill(store, id=id, name="Liu Min")
    shown = person(store, customer_id, id)
    assert (shown.name, shown.title, shown.department_id) == ("Liu Min", "Budget owner", department)
    assert shown.roles == (BuyingRole.ECONOMIC_BUYER,) and not shown.is_empty_seat


def test_filling_a_seat_does_not_overwrite_the_title_a_contact_has(
    store: Store, customer_id: int
) -> None:
    contact = contacts.add(store, name="Liu Min", customer_id=customer_id, title="CFO")
    id = stakeholders.add(store, customer_id=customer_id, title="Budget owner")
    stakeholders.fill(store, id=id, contact_id=contact)
    assert person(store, customer_id, id).title == "CFO"


def test_everyone_known_goes_onto_the_map_in_one_change(store: Store, customer_id: int) -> None:
    for name in ("Ana", "Bo", "Chen"):
        contacts.add(store, name=name, customer_id=customer_id)
    contacts.add(store, name="Left", customer_id=customer_id, until=date(2020, 1, 1))
    taken = stakeholders.add_known(store, customer_id=customer_id)
    assert [p.name for p in the_map(store, customer_id).people] == ["Ana", "Bo", "Chen"]
    assert len(taken) == 3
    store.undo()
    assert the_map(store, customer_id).people == ()


def test_contacts_offered_are_those_not_on_the_map(store: Store, customer_id: int) -> None:
    ana = contacts.add(store, name="Ana", customer_id=customer_id, title="Buyer")
    contacts.add(store, name="Elsewhere")
    bo = contacts.add(store, name="Bo", customer_id=customer_id)
    stakeholders.add(store, customer_id=customer_id, contact_id=bo)
    with store.read() as session:
        offered = stakeholders.contacts_off_map(session, customer_id)
    assert [(c.contact_id, c.name, c.title) for c in offered] == [(ana, "Ana", "Buyer")]


def test_every_field_can_be_edited_and_undone(store: Store, customer_id: int) -> None:
    [id] = add(store, customer_id, "Wang Gong")
    before = person(store, customer_id, id)
    stakeholders.edit(
        store,
        id=id,
        title="Technical director",
        roles=[BuyingRole.COACH, BuyingRole.TECHNICAL_BUYER],
        influence=4,
        stance=Stance.SUPPORTER,
        interest="A quiet line",
        relationship_now=Relationship.VENDOR,
        relationship_wanted=Relationship.TRUSTED_ADVISOR,
        notes="",
    )
    after = person(store, customer_id, id)
    assert after.title == "Technical director"
    assert after.roles == (BuyingRole.TECHNICAL_BUYER, BuyingRole.COACH)
    assert (after.influence, after.stance, after.interest) == (4, Stance.SUPPORTER, "A quiet line")
    store.undo()
    assert person(store, customer_id, id) == before
    store.redo()
    assert person(store, customer_id, id) == after


def test_influence_beyond_five_is_a_bug_of_the_caller(store: Store, customer_id: int) -> None:
    [id] = add(store, customer_id, "Wang Gong")
    with pytest.raises(ValueError, match="1 to 5"):
        stakeholders.edit(store, id=id, influence=6)


def test_influence_steps_from_the_middle_and_stays_within_its_bounds(
    store: Store, customer_id: int
) -> None:
    ids = add(store, customer_id, "Ana", "Bo")
    stakeholders.step_influence(store, ids=ids, by=1)
    assert person(store, customer_id, ids[0]).influence == 3
    for _ in range(4):
        stakeholders.step_influence(store, ids=ids, by=1)
    assert [p.influence for p in the_map(store, customer_id).people] == [5, 5]


def test_the_stance_of_several_changes_in_one_undoable_change(
    store: Store, customer_id: int
) -> None:
    ids = add(store, customer_id, "Ana", "Bo")
    stakeholders.set_stance(store, ids=ids, stance=Stance.OPPONENT)
    assert store.last_change is not None
    assert store.last_change.facts["contact"] == "Ana, Bo"
    store.undo()
    assert {p.stance for p in the_map(store, customer_id).people} == {Stance.UNKNOWN}


def test_a_department_is_a_fact_about_the_person_and_shows_on_every_map(
    store: Store, customer_id: int
) -> None:
    finance = contacts.add_department(store, customer_id=customer_id, name="Finance")
    contact = contacts.add(store, name="Liu Min", customer_id=customer_id)
    deal = deals.add(store, customer_id=customer_id, name="Gearbox line", opened_on=TODAY)
    here = stakeholders.add(store, customer_id=customer_id, contact_id=contact)
    stakeholders.add(store, customer_id=customer_id, deal_id=deal, contact_id=contact)
    stakeholders.move_to_department(store, ids=[here], department_id=finance)
    assert the_map(store, customer_id, deal).people[0].department_id == finance
    stakeholders.move_to_department(store, ids=[here], department_id=None)
    assert the_map(store, customer_id).people[0].department_id is None


def test_touches_count_done_activities_with_the_person(store: Store, customer_id: int) -> None:
    contact = contacts.add(store, name="Han", customer_id=customer_id)
    id = stakeholders.add(store, customer_id=customer_id, contact_id=contact)
    assert person(store, customer_id, id).touches == 0
    for day in (3, 9):
        activities.log(
            store,
            customer_id=customer_id,
            kind=ActivityKind.VISIT,
            subject="Visit",
            done_at=datetime(2026, 3, day, 12, tzinfo=UTC),
            contact_ids=[contact],
        )
    activities.plan(
        store,
        customer_id=customer_id,
        kind=ActivityKind.CALL,
        subject="Planned",
        due_on=date(2026, 4, 1),
        contact_ids=[contact],
    )
    shown = person(store, customer_id, id)
    assert (shown.touches, shown.last_touch_on) == (2, date(2026, 3, 9))


def test_someone_placed_outside_the_firm_stands_outside(store: Store, customer_id: int) -> None:
    contact = contacts.add(
        store, name="Driver", customer_id=customer_id, outside_as=OutsideRelation.ASSISTANT
    )
    id = stakeholders.add(store, customer_id=customer_id, contact_id=contact)
    assert person(store, customer_id, id).stands_outside


def test_a_tie_joins_two_people_and_is_undone(store: Store, customer_id: int) -> None:
    a, b = add(store, customer_id, "Ana", "Bo")
    tie = stakeholders.tie(store, kind=TieKind.TRUSTS, from_id=a, to_id=b)
    assert [(t.id, t.kind, t.from_id, t.to_id) for t in the_map(store, customer_id).ties] == [
        (tie, TieKind.TRUSTS, a, b)
    ]
    store.undo()
    assert the_map(store, customer_id).ties == ()


@pytest.mark.parametrize("kind", TieKind)
def test_nobody_is_tied_to_themselves(store: Store, customer_id: int, kind: TieKind) -> None:
    [a] = add(store, customer_id, "Ana")
    with pytest.raises(UserError) as refused:
        stakeholders.tie(store, kind=kind, from_id=a, to_id=a)
    assert refused.value.code == "tied_to_self"


def test_the_same_tie_is_not_made_twice(store: Store, customer_id: int) -> None:
    a, b = add(store, customer_id, "Ana", "Bo")
    stakeholders.tie(store, kind=TieKind.INFLUENCES, from_id=a, to_id=b)
    stakeholders.tie(store, kind=TieKind.INFLUENCES, from_id=b, to_id=a)
    with pytest.raises(UserError) as refused:
        stakeholders.tie(store, kind=TieKind.INFLUENCES, from_id=a, to_id=b)
    assert refused.value.code == "tied_already"


def test_a_conflict_has_no_direction(store: Store, customer_id: int) -> None:
    a, b = add(store, customer_id, "Ana", "Bo")
    stakeholders.tie(store, kind=TieKind.IN_CONFLICT, from_id=a, to_id=b)
    with pytest.raises(UserError) as refused:
        stakeholders.tie(store, kind=TieKind.IN_CONFLICT, from_id=b, to_id=a)
    assert refused.value.code == "tied_already"


def test_people_of_different_maps_are_not_tied(store: Store, customer_id: int) -> None:
    deal = deals.add(store, customer_id=customer_id, name="Gearbox", opened_on=TODAY)
    [a] = add(store, customer_id, "Ana")
    b = stakeholders.add(store, customer_id=customer_id, deal_id=deal, name="Bo")
    with pytest.raises(UserError) as refused:
        stakeholders.tie(store, kind=TieKind.TRUSTS, from_id=a, to_id=b)
    assert refused.value.code == "on_different_maps"


def test_reporting_in_a_circle_is_refused_and_nothing_is_written(
    store: Store, customer_id: int
) -> None:
    a, b, c = add(store, customer_id, "Ana", "Bo", "Chen")
    stakeholders.report_to(store, id=b, superior_id=a)
    stakeholders.report_to(store, id=c, superior_id=b)
    before = the_map(store, customer_id)
    with pytest.raises(UserError) as refused:
        stakeholders.report_to(store, id=a, superior_id=c)
    assert refused.value.code == "reporting_circle"
    assert refused.value.facts == {"contact": "Ana", "other": "Chen"}
    with pytest.raises(UserError):
        stakeholders.tie(store, kind=TieKind.REPORTS_TO, from_id=a, to_id=c)
    assert the_map(store, customer_id) == before


def test_a_new_superior_replaces_the_old_one_in_one_change(store: Store, customer_id: int) -> None:
    a, b, c = add(store, customer_id, "Ana", "Bo", "Chen")
    stakeholders.report_to(store, id=c, superior_id=a)
    stakeholders.report_to(store, id=c, superior_id=b)
    assert [t.to_id for t in the_map(store, customer_id).ties] == [b]
    store.undo()
    assert [t.to_id for t in the_map(store, customer_id).ties] == [a]
    stakeholders.report_to(store, id=c, superior_id=None)
    assert the_map(store, customer_id).ties == ()


def test_taking_someone_off_the_map_takes_the_ties_along_and_undo_brings_all_back(
    store: Store, customer_id: int
) -> None:
    a, b = add(store, customer_id, "Ana", "Bo")
    stakeholders.edit(store, id=b, roles=[BuyingRole.COACH])
    stakeholders.report_to(store, id=b, superior_id=a)
    before = the_map(store, customer_id)
    stakeholders.delete(store, ids=[b])
    assert [p.id for p in the_map(store, customer_id).people] == [a]
    with store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Tie)) == 0
        assert session.scalar(sa.select(sa.func.count()).select_from(Contact)) == 2
    store.undo()
    assert the_map(store, customer_id) == before


def test_ties_are_removed_and_come_back(store: Store, customer_id: int) -> None:
    a, b = add(store, customer_id, "Ana", "Bo")
    tie = stakeholders.tie(store, kind=TieKind.TRUSTS, from_id=a, to_id=b)
    before = the_map(store, customer_id)
    stakeholders.untie(store, ids=[tie])
    assert the_map(store, customer_id).ties == ()
    store.undo()
    assert the_map(store, customer_id) == before
