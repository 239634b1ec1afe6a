"""The keeper follows the start, every Change and midnight, and tells whose findings moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, deals, findings
from crm_desktop.store import Store
from ui.context import Context
from ui.keeper import LONGEST_NAP_MS, Keeper, until_midnight


def add_deal(store: Store, customer: int) -> int:
    return deals.add(
        store, name="Gears", opened_on=date.today(), customer_id=customer, amount=9,
        buying_stage="decision",
    )  # fmt: skip


@pytest.fixture
def keeper(context: Context) -> Iterator[Keeper]:
    made = Keeper(context.bridge, context.tasks)
    yield made
    made.deleteLater()


def test_what_was_written_before_is_found_after_the_start(
    qtbot: QtBot, context: Context, keeper: Keeper
) -> None:
    customer = customers.add(context.store, name="Acme")
    add_deal(context.store, customer)
    with qtbot.waitSignal(context.bridge.found) as told:
        keeper.start()
    assert told.args == [frozenset({customer})]


def test_every_change_is_followed_and_told_when_findings_moved(
    qtbot: QtBot, context: Context, keeper: Keeper
) -> None:
    keeper.start()
    customer = customers.add(context.store, name="Acme")
    heard: list[frozenset[int]] = []
    context.bridge.found.connect(heard.append)
    context.tasks.do(add_deal, customer=customer)
    qtbot.waitUntil(lambda: heard == [frozenset({customer})])
    customers.edit(context.store, id=customer, web="acme.example")
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert len(heard) == 1
    context.store.undo()
    context.store.undo()
    qtbot.waitUntil(lambda: len(heard) == 2)
    with context.store.read() as session:
        assert findings.everything(session) == ()


def test_the_next_look_is_just_after_midnight_or_within_an_hour() -> None:
    assert until_midnight(datetime(2026, 11, 22, 23, 59, 0)) == 61_000
    assert until_midnight(datetime(2026, 11, 22, 9, 0, 0)) == LONGEST_NAP_MS
