"""Departments: where each stands in a deal, since when, and what it cares for."""

from __future__ import annotations

from datetime import date

import pytest

from crm_desktop import contacts, customers, deals, department_stances
from crm_desktop.errors import UserError
from crm_desktop.models.codes import DepartmentRole, Stance
from crm_desktop.store import Store

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Bohai Office")


@pytest.fixture
def deal(store: Store, customer: int) -> int:
    return deals.add(store, name="Keyboards", opened_on=MONDAY, customer_id=customer)


@pytest.fixture
def finance(store: Store, customer: int) -> int:
    return contacts.add_department(
        store, customer_id=customer, name="Finance", functions=["executive", "finance"]
    )


def stances(store: Store, deal: int, on: date | None = None) -> list[tuple[Stance, date, str]]:
    with store.read() as session:
        found = department_stances.of_deal(session, deal, on)
    return [(row.stance, row.on_day, row.cares_for) for row in found]


def test_a_stance_is_dated_and_the_earlier_one_stays(store: Store, deal: int, finance: int) -> None:
    say = department_stances.set_stance
    say(store, department_id=finance, deal_id=deal, stance="opponent", on=MONDAY, cares_for="cheap")
    say(store, department_id=finance, deal_id=deal, stance="neutral", on=TUESDAY)
    assert stances(store, deal) == [(Stance.NEUTRAL, TUESDAY, "cheap")]
    assert stances(store, deal, MONDAY) == [(Stance.OPPONENT, MONDAY, "cheap")]
    with store.read() as session:
        assert len(department_stances.history(session, finance, deal)) == 2


def test_the_same_day_is_overwritten_and_empty_text_forgets_the_wish(
    store: Store, deal: int, finance: int
) -> None:
    say = department_stances.set_stance
    first = say(
        store, department_id=finance, deal_id=deal, stance="opponent", on=MONDAY, cares_for="cheap"
    )
    again = say(
        store, department_id=finance, deal_id=deal, stance="supporter", on=MONDAY, cares_for=""
    )
    assert again == first
    assert stances(store, deal) == [(Stance.SUPPORTER, MONDAY, "")]


def test_the_matrix_has_the_account_and_open_deals_and_ended_ones_that_were_spoken_of(
    store: Store, customer: int, deal: int, finance: int
) -> None:
    spoken = deals.add(store, name="Desks", opened_on=MONDAY, customer_id=customer)
    silent = deals.add(store, name="Lamps", opened_on=MONDAY, customer_id=customer)
    department_stances.set_stance(
        store, department_id=finance, deal_id=spoken, stance="neutral", on=MONDAY
    )
    for ended in (spoken, silent):
        deals.close(store, id=ended, outcome="lost", on=TUESDAY)
    with store.read() as session:
        found = department_stances.matrix(session, customer)
        with_all = department_stances.matrix(session, customer, with_ended=True)
    assert [column.id for column in found.deals] == [None, deal, spoken]
    assert {column.id for column in with_all.deals} == {None, deal, spoken, silent}
    assert found.cell(finance, deal) is None
    cell = found.cell(finance, spoken)
    assert cell is not None and cell.stance is Stance.NEUTRAL


def test_a_department_shows_its_functions_in_their_order(
    store: Store, customer: int, finance: int
) -> None:
    with store.read() as session:
        (row,) = department_stances.departments_of(session, customer)
    assert (row.id, row.functions) == (finance, (DepartmentRole.FINANCE, DepartmentRole.EXECUTIVE))


def test_stances_go_with_their_department(store: Store, deal: int, finance: int) -> None:
    department_stances.set_stance(
        store, department_id=finance, deal_id=deal, stance="neutral", on=MONDAY
    )
    contacts.delete_department(store, ids=[finance])
    assert stances(store, deal) == []


def test_a_wrong_stance_is_corrected_where_it_stands(store: Store, deal: int, finance: int) -> None:
    say = department_stances.set_stance
    wrong = say(store, department_id=finance, deal_id=deal, stance="opponent", on=TUESDAY)
    department_stances.correct(
        store, id=wrong, stance="supporter", on=MONDAY, cares_for="Terms of payment"
    )
    assert stances(store, deal) == [(Stance.SUPPORTER, MONDAY, "Terms of payment")]
    with store.read() as session:
        assert [row.id for row in department_stances.history(session, finance, deal)] == [wrong]


def test_a_stance_is_not_moved_to_a_day_of_which_another_is_said(
    store: Store, deal: int, finance: int
) -> None:
    say = department_stances.set_stance
    say(store, department_id=finance, deal_id=deal, stance="opponent", on=MONDAY)
    say(store, department_id=finance, stance="neutral", on=MONDAY)
    later = say(store, department_id=finance, deal_id=deal, stance="supporter", on=TUESDAY)
    with pytest.raises(UserError, match="stance_day_taken"):
        department_stances.correct(store, id=later, stance="supporter", on=MONDAY)
    assert stances(store, deal) == [(Stance.SUPPORTER, TUESDAY, "")]
    department_stances.correct(store, id=later, stance="neutral", on=TUESDAY)
    assert stances(store, deal) == [(Stance.NEUTRAL, TUESDAY, "")]
