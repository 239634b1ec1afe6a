"""The loyalty of a customer on the screen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop import customers, loyalty_signs, orders
from crm_desktop.insights.loyalty import Axis
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.tabs.loyalty_tab import LoyaltyTab

TODAY = date.today()


@pytest.fixture
def firms(context: Context) -> list[int]:
    """Five buyers, each a little more often than the one before, and a lead."""
    store = context.store
    ids = [customers.add(store, name=f"Firm {n}", industry="Steel") for n in range(6)]
    for n, customer in enumerate(ids[:5]):
        for step in range(n + 1):
            day = TODAY - timedelta(days=600 - 30 * step)
            line = {"text": "gears", "quantity": 1_000, "amount": 5_000}
            orders.add(store, customer_id=customer, ordered_on=day, currency="EUR", lines=[line])
    return ids


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> LoyaltyTab:
    shown = LoyaltyTab(context)
    qtbot.addWidget(shown)
    shown.resize(800, 900)
    shown.show()
    return shown


def test_a_lead_is_told_what_is_not_known(
    qtbot: QtBot, context: Context, tab: LoyaltyTab, firms: list[int]
) -> None:
    tab.show_customer(firms[5])
    qtbot.waitUntil(lambda: tab.head.total.text() == "Not known yet")
    assert "0 of 5 sides known, 3 are needed" in tab.head.coverage.text()
    assert "has not bought yet" in tab.head.unknown.text()
    assert not tab.reasons.isVisible() and not tab.moved.isVisible()
    assert tab.head.trend.isHidden()


def test_it_follows_signs_and_referrals_and_their_undoing(
    qtbot: QtBot, context: Context, tab: LoyaltyTab, firms: list[int]
) -> None:
    store = context.store
    tab.show_customer(firms[4])
    qtbot.waitUntil(lambda: tab.head.total.text() == "Not known yet")
    loyalty_signs.add_sign(store, customer_id=firms[4], kind="reference", on_day=TODAY)
    customers.refer(store, id=firms[5], by_customer_id=firms[4], on=TODAY)
    qtbot.waitUntil(lambda: "of 100" in tab.head.total.text())
    qtbot.waitUntil(lambda: len(tab.referrals.brought.lines()) == 1)
    assert [line.title for line in tab.signs.list.lines()] == ["Stood as a reference"]
    assert tab.referrals.brought.lines()[0].title == "Firm 5"
    described = tab.head.radar.accessibleDescription()
    assert "Buys repeatedly: 90" in described and "Turns rivals away: unknown" in described
    store.undo()
    store.undo()
    qtbot.waitUntil(lambda: tab.head.total.text() == "Not known yet")
    assert not tab.signs.list.lines()


def test_a_reason_unfolds_its_records_and_opens_them(
    qtbot: QtBot, context: Context, tab: LoyaltyTab, firms: list[int]
) -> None:
    customers.refer(context.store, id=firms[5], by_customer_id=firms[4], on=TODAY)
    sign = loyalty_signs.add_sign(
        context.store, customer_id=firms[4], kind="suggestion", on_day=TODAY
    )
    tab.show_customer(firms[4])
    qtbot.waitUntil(lambda: bool(tab.reasons.list.lines()))
    reasons = tab.reasons.list
    assert reasons.lines()[0].chip.startswith("+")
    reasons.choose(Axis.REFERENCE)
    reasons.setFocus()
    before = len(reasons.lines())
    QTest.keyClick(reasons, Qt.Key.Key_Space)
    assert len(reasons.lines()) == before + 1
    reasons.choose((Axis.REFERENCE, 0))
    with qtbot.waitSignal(tab.reasons.record_wanted) as wanted:
        QTest.keyClick(reasons, Qt.Key.Key_Return)
    assert wanted.args == ["loyalty_sign", sign]
    qtbot.waitUntil(lambda: bool(tab.signs.findChildren(FormDialog)))
    for dialog in tab.signs.findChildren(QDialog):
        dialog.reject()


def test_a_sign_is_noted_in_its_form(
    qtbot: QtBot, context: Context, tab: LoyaltyTab, firms: list[int]
) -> None:
    tab.show_customer(firms[0])
    qtbot.waitUntil(lambda: tab.head.total.text() != "")
    tab.signs.add()
    (dialog,) = tab.signs.findChildren(FormDialog)
    dialog.save()
    qtbot.waitUntil(lambda: len(tab.signs.list.lines()) == 1)
    tab.signs.list.delete_wanted.emit(tab.signs.list.lines()[0].key)
    qtbot.waitUntil(lambda: not tab.signs.list.lines())


def test_a_record_that_is_sought_opens_once_it_is_read(
    qtbot: QtBot, context: Context, tab: LoyaltyTab, firms: list[int]
) -> None:
    referral = customers.refer(context.store, id=firms[5], by_customer_id=firms[4], on=TODAY)
    tab.show_customer(firms[5])
    tab.open("referral", referral)
    qtbot.waitUntil(lambda: bool(tab.referrals.findChildren(FormDialog)))
    (dialog,) = tab.referrals.findChildren(FormDialog)
    assert "Who brought them to us" in {label.text() for label in dialog.findChildren(QLabel)}
    dialog.reject()


def test_a_narrow_panel_has_the_words_below_the_radar(
    qtbot: QtBot, context: Context, tab: LoyaltyTab, firms: list[int]
) -> None:
    tab.show_customer(firms[0])
    tab.resize(420, 900)
    qtbot.waitUntil(lambda: tab.head.total.y() > tab.head.radar.y())
    tab.resize(900, 900)
    qtbot.waitUntil(lambda: tab.head.total.x() > tab.head.radar.x())
