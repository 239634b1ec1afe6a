"""Today tells who leaves or buys less where who waits for a touch stands, and whom to move."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from crm_desktop import activities, customers, findings, firm, orders, products, tiering
from crm_desktop.agenda.lines import Line, LineAction, Urgency
from crm_desktop.agenda.today import section
from crm_desktop.models.codes import AgendaKind
from crm_desktop.snoozing import snooze
from crm_desktop.store import Store

NOW = datetime(2026, 3, 4, 8).astimezone()
TODAY = NOW.date()
Lines = Callable[[AgendaKind], tuple[Line, ...]]


@pytest.fixture
def gone(store: Store) -> int:
    """A customer who ordered every ten days and has not for three months; six others still do.

    They were not touched for twice their cadence either.
    """
    firm.set_setting(store, key="base_currency", value="EUR")
    pump = products.add(store, name="Pump", line="Pumps")
    made = []
    for place in range(7):
        firm_id = customers.add(
            store, name=f"Firm {place}", tier="key", customer_class="loyal", credit="good"
        )
        made.append(firm_id)
        last = 95 if place == 0 else 5
        for turn in range(12):
            orders.add(
                store, customer_id=firm_id, ordered_on=TODAY - timedelta(days=last + 10 * turn),
                currency="EUR",
                lines=[{"quantity": 1000, "amount": 9_000, "product_id": pump}],
            )  # fmt: skip
        touched = NOW - timedelta(days=0 if place else 60)
        activities.log(store, kind="call", subject="x", customer_id=firm_id, done_at=touched)
    return made[0]


@pytest.fixture
def lines(store: Store) -> Lines:
    def asked(kind: AgendaKind) -> tuple[Line, ...]:
        findings.follow(store, TODAY)
        with store.read() as session:
            return section(session, NOW, kind).lines

    return asked


def test_who_has_probably_left_stands_among_those_slipping(gone: int, lines: Lines) -> None:
    (line,) = lines(AgendaKind.CADENCE)
    assert (line.record_id, line.reason) == (gone, "slipping_red")
    assert (line.urgency, line.action) == (Urgency.LATE, LineAction.PLAN_TOUCH)
    assert (line.facts["days"], line.facts["usual"]) == (95, 10)


def test_who_waits_for_a_touch_too_stands_there_once(gone: int, lines: Lines) -> None:
    assert [line.record_id for line in lines(AgendaKind.CADENCE)].count(gone) == 1


def test_a_planned_touch_takes_the_line_away(store: Store, gone: int, lines: Lines) -> None:
    due = TODAY + timedelta(days=2)
    activities.plan(store, kind="call", subject="x", customer_id=gone, due_on=due)
    assert lines(AgendaKind.CADENCE) == ()


def test_a_touch_that_is_planned_for_later_is_said(store: Store, gone: int, lines: Lines) -> None:
    day = TODAY + timedelta(days=9)
    activities.plan(store, kind="visit", subject="s", customer_id=gone, due_on=day)
    (line,) = lines(AgendaKind.CADENCE)
    assert line.reason.startswith("slipping")
    assert (line.facts["planned_on"], line.facts["planned_kind"]) == (day.isoformat(), "visit")


def test_a_line_that_is_put_off_or_set_aside_is_gone(store: Store, gone: int, lines: Lines) -> None:
    (line,) = lines(AgendaKind.CADENCE)
    until = TODAY + timedelta(days=3)
    snooze(store, kind=line.kind, record_id=gone, customer_id=gone, until=until)
    assert lines(AgendaKind.CADENCE) == ()
    store.undo()
    with store.read() as session:
        shown = findings.of_customer(session, gone, TODAY).all
    finding = next(each for each in shown if each.kind == "slipping")
    findings.dismiss(store, finding=finding, reason="We know", on=TODAY)
    assert [line.reason for line in lines(AgendaKind.CADENCE)] == ["cadence_overdue"]


def test_who_must_not_be_called_is_left_alone(store: Store, gone: int, lines: Lines) -> None:
    customers.edit(store, id=gone, do_not_contact=True)
    assert lines(AgendaKind.CADENCE) == ()


def test_a_first_order_offers_another_class_until_it_is_accepted(
    store: Store, gone: int, lines: Lines
) -> None:
    fresh = customers.add(store, name="Fresh", customer_class="prospect", tier="general")
    orders.add(
        store, customer_id=fresh, ordered_on=TODAY - timedelta(days=3), currency="EUR",
        lines=[{"quantity": 1000, "amount": 100}],
    )  # fmt: skip
    moves = {line.record_id: line for line in lines(AgendaKind.TIER_MOVE)}
    line = moves[fresh]
    assert line.reason == "class_move_first_purchase"
    assert (line.action, line.facts["to"], line.urgency) == (
        LineAction.ACCEPT, "first_purchase", Urgency.SOON,
    )  # fmt: skip
    customers.edit(store, id=fresh, customer_class="first_purchase")
    assert fresh not in {line.record_id for line in lines(AgendaKind.TIER_MOVE)}


def test_a_tier_is_offered_until_it_is_accepted(store: Store, gone: int, lines: Lines) -> None:
    customers.edit(store, id=gone, tier=None, credit="poor")
    line = next(line for line in lines(AgendaKind.TIER_MOVE) if line.facts["what"] == "tier_move")
    tiering.accept(store, customer_id=line.record_id, tier=line.facts["to"])
    left = [(each.record_id, each.reason) for each in lines(AgendaKind.TIER_MOVE)]
    assert (line.record_id, line.reason) not in left


def test_the_day_is_that_of_the_findings(store: Store, gone: int, lines: Lines) -> None:
    assert lines(AgendaKind.CADENCE)[0].facts["since"] == date(2025, 11, 29).isoformat()
