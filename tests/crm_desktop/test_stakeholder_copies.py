"""Maps copied from the account to a deal and between deals; who of ours met whom."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from crm_desktop import activities, contacts, customers, deals, firm, stakeholders
from crm_desktop.models.codes import ActivityKind, BuyingRole, Stance, TieKind, UserRole
from crm_desktop.stakeholders import StakeholderMap
from crm_desktop.store import Store

TODAY = date(2026, 3, 2)


@pytest.fixture
def customer(store: Store) -> int:
    return customers.add(store, name="Yuhuan")


@pytest.fixture
def deal(store: Store, customer: int) -> int:
    return deals.add(store, name="Gearbox", opened_on=TODAY, customer_id=customer)


def the_map(store: Store, customer: int, deal: int | None = None) -> StakeholderMap:
    with store.read() as session:
        return stakeholders.stakeholder_map(session, customer, deal)


def ties(shown: StakeholderMap) -> set[tuple[TieKind, str, str]]:
    names = {person.id: person.name or person.title for person in shown.people}
    return {(tie.kind, names[tie.from_id], names[tie.to_id]) for tie in shown.ties}


def test_a_copied_map_has_the_same_people_roles_and_ties(
    store: Store, customer: int, deal: int
) -> None:
    han = stakeholders.add(
        store, customer_id=customer, name="Han", stance=Stance.OPPONENT, influence=5,
        roles=[BuyingRole.ECONOMIC_BUYER], interest="quiet",
    )  # fmt: skip
    seat = stakeholders.add(store, customer_id=customer, title="Budget")
    stakeholders.tie(store, kind=TieKind.REPORTS_TO, from_id=seat, to_id=han)
    added = stakeholders.copy_map(store, customer_id=customer, from_deal=None, to_deal=deal)
    copied = the_map(store, customer, deal)
    assert tuple(person.id for person in copied.people) == added
    assert [(p.name, p.title, p.stance, p.influence, p.interest) for p in copied.people] == [
        ("Han", "", Stance.OPPONENT, 5, "quiet"),
        ("", "Budget", Stance.UNKNOWN, None, ""),
    ]
    assert copied.people[0].roles == (BuyingRole.ECONOMIC_BUYER,)
    assert ties(copied) == {(TieKind.REPORTS_TO, "Budget", "Han")}


def test_whoever_stands_there_already_is_kept_as_they_are(
    store: Store, customer: int, deal: int
) -> None:
    han = contacts.add(store, name="Han", customer_id=customer)
    first = stakeholders.add(store, customer_id=customer, contact_id=han, stance=Stance.OPPONENT)
    wang = stakeholders.add(store, customer_id=customer, name="Wang")
    stakeholders.tie(store, kind=TieKind.TRUSTS, from_id=first, to_id=wang)
    there = stakeholders.add(
        store, customer_id=customer, deal_id=deal, contact_id=han, stance=Stance.SUPPORTER
    )
    added = stakeholders.copy_map(store, customer_id=customer, from_deal=None, to_deal=deal)
    copied = the_map(store, customer, deal)
    assert [(p.id, p.name, p.stance) for p in copied.people] == [
        (there, "Han", Stance.SUPPORTER),
        (added[0], "Wang", Stance.UNKNOWN),
    ]
    assert ties(copied) == {(TieKind.TRUSTS, "Han", "Wang")}
    again = stakeholders.copy_map(store, customer_id=customer, from_deal=None, to_deal=deal)
    assert again == ()
    assert the_map(store, customer, deal) == copied


def test_copied_reporting_never_runs_in_a_circle(store: Store, customer: int, deal: int) -> None:
    known = [contacts.add(store, name=name, customer_id=customer) for name in ("A", "B")]
    a, b = (stakeholders.add(store, customer_id=customer, contact_id=id) for id in known)
    c = stakeholders.add(store, customer_id=customer, name="C")
    stakeholders.report_to(store, id=a, superior_id=c)
    stakeholders.report_to(store, id=c, superior_id=b)
    there_a, there_b = (
        stakeholders.add(store, customer_id=customer, deal_id=deal, contact_id=id) for id in known
    )
    stakeholders.report_to(store, id=there_b, superior_id=there_a)
    stakeholders.copy_map(store, customer_id=customer, from_deal=None, to_deal=deal)
    assert ties(the_map(store, customer, deal)) == {
        (TieKind.REPORTS_TO, "B", "A"),
        (TieKind.REPORTS_TO, "C", "B"),
    }


def test_coverage_says_who_of_ours_met_whom_how_often_and_when_last(
    store: Store, customer: int, deal: int
) -> None:
    ding = firm.add_user(store, name="Ding")
    wei = firm.add_user(store, name="Wei", role="manager")
    han, wang, never = (
        contacts.add(store, name=name, customer_id=customer) for name in ("Han", "Wang", "Liu")
    )
    for id in (han, wang, never):
        stakeholders.add(store, customer_id=customer, contact_id=id)

    def log(kind: ActivityKind, day: int, people: list[int], with_wei: bool = False) -> None:
        activities.log(
            store, kind=kind, subject="s", customer_id=customer, contact_ids=people, owner_id=ding,
            colleague_ids=[wei] if with_wei else [], done_at=datetime(2026, 2, day, 12, tzinfo=UTC),
        )  # fmt: skip

    log(ActivityKind.CALL, 3, [han])
    log(ActivityKind.VISIT, 9, [han, wang], with_wei=True)
    log(ActivityKind.MAIL, 12, [han])
    with store.read() as session:
        met = stakeholders.who_met(session, customer)
        in_deal = stakeholders.who_met(session, customer, deal)
    assert in_deal == {}
    assert set(met) == {han, wang}
    assert [(m.name, m.role, m.touches, m.meetings, m.last_on) for m in met[han]] == [
        ("Ding", None, 3, 1, date(2026, 2, 12)),
        ("Wei", UserRole.MANAGER, 1, 1, date(2026, 2, 9)),
    ]
