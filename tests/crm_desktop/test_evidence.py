"""The records behind a finding, and who of ours steps in."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest

from crm_desktop import activities, customers, deals, firm, needs, stakeholders
from crm_desktop.findings import evidence_of, who_steps_in
from crm_desktop.insights.finding import (
    Action,
    ActionCode,
    Evidence,
    Finding,
    FindingKind,
    Severity,
)
from crm_desktop.store import Store


def a_finding(*evidence: tuple[str, int]) -> Finding:
    rests_on = tuple(Evidence(table, row_id) for table, row_id in evidence)
    action = Action(ActionCode.OPEN_MAP, {})
    return Finding(
        FindingKind.MAP_EMPTY, Severity.LOW, 1, None, None, {}, rests_on, action, 1
    )  # fmt: skip


def test_records_come_by_name_with_their_day(store: Store) -> None:
    yuhuan = customers.add(store, name="Yuhuan")
    deal = deals.add(store, name="Bid", customer_id=yuhuan, opened_on=date(2026, 1, 1))
    seat = stakeholders.add(store, customer_id=yuhuan, deal_id=deal, title="Head of finance")
    done = datetime(2026, 2, 3, 12, tzinfo=UTC)
    call = activities.log(
        store, kind="call", subject="Price", done_at=done, all_day=True, customer_id=yuhuan
    )
    need = needs.add(store, customer_id=yuhuan, text="Less noise")
    found = a_finding(
        ("deal", deal), ("stakeholder", seat), ("activity", call), ("need", need), ("deal", 5)
    )
    with store.read() as session:
        records = evidence_of(session, found)
    assert [(record.name, record.on, record.opens) for record in records] == [
        ("Bid", None, ("deal", deal)),
        ("Head of finance", None, ("stakeholder", seat)),
        ("Price", date(2026, 2, 3), ("activity", call)),
        ("Less noise", None, ("need", need)),
    ]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
def test_a_day_stays_the_day_that_was_noted_in_every_zone(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = datetime(2026, 2, 3, 12, tzinfo=UTC)
    call = activities.log(store, kind="call", subject="Price", done_at=done, all_day=True)
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    time.tzset()
    try:
        with store.read() as session:
            (record,) = evidence_of(session, a_finding(("activity", call)))
    finally:
        monkeypatch.undo()
        time.tzset()
    assert record.on == date(2026, 2, 3)


@pytest.mark.parametrize(
    "table", ["deal", "activity", "stakeholder", "contest", "department_stance", "need"]
)
def test_records_that_are_gone_are_left_out(store: Store, table: str) -> None:
    with store.read() as session:
        assert evidence_of(session, a_finding((table, 7))) == ()


def test_the_manager_of_the_owner_steps_in_before_another(store: Store) -> None:
    firm.add_user(store, name="Other manager", role="manager")
    boss = firm.add_user(store, name="Li", role="manager")
    seller = firm.add_user(store, name="Chen", role="salesperson", manager_id=boss)
    deal = deals.add(store, name="Bid", opened_on=date(2026, 1, 1), owner_id=seller)
    with store.read() as session:
        assert who_steps_in(session, deal, "manager") == boss
        assert who_steps_in(session, deal, "head") is None
