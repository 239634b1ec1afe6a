"""Customers slipping: their cadence is over, and nothing is planned to mend it."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

import pytest

from crm_desktop import activities, cadences, customers, deals, firm, wording_agenda, working_days
from crm_desktop.agenda.lines import LineAction, Urgency
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.crm_desktop.agenda.conftest import TODAY, Lines

CADENCE = AgendaKind.CADENCE


def touched(store: Store, days_ago: int, name: str = "", **fields: Any) -> int:
    customer = customers.add(store, name=name or f"{days_ago} days", **fields)
    touch(store, customer, days_ago)
    return customer


def touch(store: Store, customer: int, days_ago: int, kind: str = "call", **fields: Any) -> int:
    at = datetime.combine(TODAY - timedelta(days=days_ago), time(15)).astimezone()
    return activities.log(store, kind=kind, subject="s", customer_id=customer, done_at=at, **fields)


def plan(store: Store, customer: int, away: int, kind: str = "call") -> int:
    day = TODAY + timedelta(days=away)
    return activities.plan(store, kind=kind, subject="s", customer_id=customer, due_on=day)


def names(lines: Lines, owner_id: int | None = None) -> list[str]:
    return [line.customer.name for line in lines(CADENCE, owner_id) if line.customer]


@pytest.mark.parametrize(
    ("tier", "kept", "due", "overdue"),
    [("core", 13, 14, 15), ("key", 29, 30, 31), (None, 89, 90, 91)],
)
def test_a_customer_slips_from_the_day_its_cadence_is_over(
    store: Store, lines: Lines, tier: str | None, kept: int, due: int, overdue: int
) -> None:
    for days in (kept, due, overdue):
        touched(store, days, tier=tier)
    found = {line.facts["days"]: line for line in lines(CADENCE)}
    assert found.keys() == {due, overdue}
    assert (found[due].reason, found[due].urgency) == ("cadence_due", Urgency.TODAY)
    assert (found[overdue].reason, found[overdue].urgency) == ("cadence_overdue", Urgency.LATE)
    assert found[overdue].facts["cadence"] == due
    assert found[overdue].action is LineAction.PLAN_TOUCH


def test_an_own_cadence_and_the_firms_own_days_win(store: Store, lines: Lines) -> None:
    touched(store, 10, "own", cadence_days=9, tier="general")
    touched(store, 20, "rare", cadence_days=60, tier="core")
    touched(store, 26, "key", tier="key")
    cadences.set_default(store, tier="key", days=25)
    assert names(lines) == ["key", "own"]


def test_courting_with_an_open_deal_halves_it(store: Store, lines: Lines) -> None:
    for name, fields in (
        ("court", {"sales_mode": "court"}), ("advise", {"sales_mode": "advise"}),
        ("by industry", {"industry": "Machinery"}), ("retail", {"industry": "Retail"}),
    ):  # fmt: skip
        deals.add(store, name="d", opened_on=TODAY, customer_id=touched(store, 50, name, **fields))
    touched(store, 50, "court without a deal", sales_mode="court")
    assert set(names(lines)) == {"court", "by industry"}


def test_any_touch_restarts_it_and_a_note_does_not(store: Store, lines: Lines) -> None:
    called, noted = (
        touched(store, 40, "called", tier="key"),
        touched(store, 40, "noted", tier="key"),
    )
    touch(store, called, 1, "message")
    touch(store, noted, 1, "note")
    assert names(lines) == ["noted"]


def test_those_not_to_be_contacted_and_lapsed_ones_are_left_out(store: Store, lines: Lines) -> None:
    touched(store, 400, "refused", do_not_contact=True)
    touched(store, 400, "lapsed", customer_class="lapsed")
    touched(store, 400, "loyal", customer_class="loyal")
    assert names(lines) == ["loyal"]


@pytest.mark.parametrize(
    ("away", "slips"), [(-8, True), (-7, False), (0, False), (7, False), (8, True)]
)
def test_a_touch_planned_around_today_keeps_a_customer_from_slipping(
    store: Store, lines: Lines, away: int, slips: bool
) -> None:
    plan(store, touched(store, 100, "planned"), away)
    assert names(lines) == (["planned"] if slips else [])


def test_a_touch_that_is_planned_for_later_is_said(store: Store, lines: Lines) -> None:
    customer = touched(store, 100)
    plan(store, customer, 20, "call")
    plan(store, customer, 9, "visit")
    (line,) = lines(CADENCE)
    day = (TODAY + timedelta(days=9)).isoformat()
    assert (line.facts["planned_on"], line.facts["planned_kind"]) == (day, "visit")
    assert f"visit planned for {day}" in wording_agenda.reason(line.reason, line.facts)


def test_a_planned_note_is_no_touch(store: Store, lines: Lines) -> None:
    plan(store, touched(store, 100, "noted"), 1, "note")
    assert names(lines) == ["noted"]


def test_what_is_due_on_a_day_off_waits_for_the_next_working_day(
    store: Store, lines: Lines, now: datetime
) -> None:
    touched(store, 11, "due on Sunday", cadence_days=8)  # Sunday, 1 March
    assert lines(CADENCE)[0].day == TODAY - timedelta(days=2)
    working_days.set_hours(store, hours={2: (time(9), time(17))})  # Wednesdays only
    (line,) = lines(CADENCE)
    assert (line.day, line.reason) == (TODAY, "cadence_due")
    working_days.set_hours(store, hours={3: (time(9), time(17))})  # Thursdays only
    assert lines(CADENCE) == ()


def test_one_never_touched_waits_from_the_day_it_was_entered(store: Store, lines: Lines) -> None:
    for days in (20, 100):
        entered = datetime.combine(TODAY - timedelta(days=days), time(12)).astimezone()
        customers.add(store, name=f"entered {days}", created_at=entered)
    customers.add(store, name="nobody knows when", created_at=None)
    assert set(names(lines)) == {"entered 100", "nobody knows when"}
    found = {line.facts.get("days"): line for line in lines(CADENCE)}
    assert {line.reason for line in found.values()} == {"cadence_never"}
    assert found.keys() == {100, None} and found[None].day is None


def test_core_customers_come_first_then_the_most_valuable(store: Store, lines: Lines) -> None:
    for name, tier, amount in (("small", None, 1), ("big", None, 9), ("core", "core", 0)):
        customer = touched(store, 200, name, tier=tier, sales_mode="advise")
        if amount:
            deals.add(
                store, name="d", opened_on=TODAY, customer_id=customer, amount=amount * 100,
                currency="EUR",
            )  # fmt: skip
    assert names(lines) == ["core", "big", "small"]


def test_mine_are_my_customers_and_nobodys(store: Store, lines: Lines) -> None:
    me, other = firm.add_user(store, name="Me"), firm.add_user(store, name="Other")
    touched(store, 100, "mine", owner_id=me)
    touched(store, 100, "theirs", owner_id=other)
    touched(store, 100, "nobody's")
    assert set(names(lines, me)) == {"mine", "nobody's"}
    assert len(names(lines)) == 3
