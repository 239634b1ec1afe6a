"""Merging by mouse and keys: choosing values, merging, taking apart, merging many."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import customers, merging
from crm_desktop.merging import KeepRule, Mergeable
from crm_desktop.models import Customer
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.customers import CustomersPage
from ui.pages.duplicates.many import ManyDialog
from ui.pages.duplicates.merges import MergesPage, open_merges
from ui.pages.duplicates.side_by_side import MergeDialog, open_side_by_side


@pytest.fixture
def pair(store: Store) -> tuple[int, int]:
    one = customers.add(store, name="Acme", industry="Steel", notes="Pays late.", phones=["1"])
    other = customers.add(
        store, name="Acme Gears GmbH", industry="Gears", notes="Likes tea.", phones=["2"],
        web="acme.de", credit="good", customer_class="repeat", acquisition="modified_rebuy",
    )  # fmt: skip
    return one, other


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def dialog(qtbot: QtBot, context: Context, over: QWidget, pair: tuple[int, int]) -> MergeDialog:
    shown = open_side_by_side(context, over, "customer", pair)
    qtbot.waitUntil(shown.button.isEnabled)
    return shown


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(sa.select(Customer.name).order_by(Customer.id)))


def row(dialog: MergeDialog, column: str) -> int:
    return next(n for n, each in enumerate(dialog.rows) if each.field.column == column)


def test_every_value_is_proposed_and_can_be_chosen_by_keys(dialog: MergeDialog) -> None:
    industry = dialog.rows[row(dialog, "industry")]
    assert industry.result.text() == "Steel"
    industry.cells[0].setFocus()
    QTest.keyClick(industry.cells[0], Qt.Key.Key_Right)
    assert industry.cells[1].isChecked()
    assert industry.result.text() == "Gears"
    assert dialog.rows[row(dialog, "credit")].result.text() == "Good"
    notes = dialog.rows[row(dialog, "notes")]
    assert notes.result.text() == "Pays late. Likes tea."
    notes.cells[0].click()
    assert notes.result.text() == "Pays late."


def test_merging_writes_what_was_chosen_and_offers_undo(
    qtbot: QtBot, context: Context, dialog: MergeDialog, pair: tuple[int, int], store: Store
) -> None:
    dialog.rows[row(dialog, "industry")].cells[1].click()
    with qtbot.waitSignal(context.desk.saying) as said, qtbot.waitSignal(dialog.merged) as kept:
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept.args == [pair[0]]
    assert said.args is not None and said.args[0].startswith("Customers merged")
    assert names(store) == ["Acme Gears GmbH"]
    with store.read() as session:
        merged = session.get_one(Customer, pair[0])
        assert (merged.industry, merged.web) == ("Gears", "acme.de")
        assert merged.notes == "Pays late.\n\nLikes tea."
    said.args[2]()
    qtbot.waitUntil(lambda: len(names(store)) == 2)


def test_the_other_one_can_be_kept(
    qtbot: QtBot, dialog: MergeDialog, pair: tuple[int, int], store: Store
) -> None:
    dialog.kept.button(1).click()
    with qtbot.waitSignal(dialog.merged) as kept:
        dialog.button.click()
    assert kept.args == [pair[1]]
    with store.read() as session:
        assert session.get_one(Customer, pair[1]).industry == "Steel"


def test_what_is_the_same_is_shown_on_demand(dialog: MergeDialog) -> None:
    same = dialog.rows[row(dialog, "do_not_contact")]
    assert same.is_same and not same.name.isVisible()
    dialog.same.click()
    assert same.name.isVisible()


def test_a_past_merge_is_told_and_taken_apart(
    qtbot: QtBot, context: Context, over: QWidget, pair: tuple[int, int], store: Store
) -> None:
    merging.merge(store, subject="customer", kept_id=pair[0], gone_ids=[pair[1]])
    open_merges(context, over)
    page = over.findChildren(MergesPage)[0]
    qtbot.waitUntil(page.parting.isEnabled)
    assert page.told.text() == "It comes back as it was, with 1 phone."
    page.parting.click()
    qtbot.waitUntil(lambda: not page.past and page.empty.isVisible())
    assert names(store) == ["Acme", "Acme Gears GmbH"]


def test_many_are_shown_before_they_are_merged(
    qtbot: QtBot, context: Context, over: QWidget, pair: tuple[int, int], store: Store
) -> None:
    dialog = ManyDialog(context, "customer", [pair], over)
    dialog.open()
    qtbot.waitUntil(dialog.button.isEnabled)
    assert dialog.groups[0].kept_id == pair[1]
    dialog.rules[KeepRule.OLDEST].click()
    qtbot.waitUntil(lambda: dialog.groups[0].kept_id == pair[0] and dialog.button.isEnabled())
    with qtbot.waitSignal(dialog.merged):
        dialog.button.click()
    assert names(store) == ["Acme"]


def test_rows_of_the_list_are_merged_from_there(
    qtbot: QtBot, context: Context, pair: tuple[int, int]
) -> None:
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_subject("customer")
    qtbot.waitUntil(lambda: page.shown.table.model().rowCount() == len(pair))
    page.shown.table.selectAll()
    qtbot.waitUntil(lambda: len(page.shown.selected_ids()) == len(pair))
    action = next(a for a in context.actions.all() if a.objectName() == "merge")
    action.trigger()
    dialogs = page.findChildren(MergeDialog)
    assert len(dialogs) == 1
    qtbot.waitUntil(dialogs[0].button.isEnabled)
    dialogs[0].reject()


@pytest.mark.parametrize("looked_at", [0, 1])
def test_after_a_merge_the_panel_shows_what_is_kept(
    qtbot: QtBot, context: Context, pair: tuple[int, int], store: Store, looked_at: int
) -> None:
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitSignal(page.shown.counted):
        page.show()
    page.open("customer", pair[looked_at])
    page.shown.table.selectAll()
    qtbot.waitUntil(lambda: page.customer_detail.customer_id == pair[looked_at])
    merging.merge(store, subject="customer", kept_id=pair[0], gone_ids=[pair[1]])
    qtbot.waitUntil(lambda: page.shown.table.model().rowCount() == 1)
    qtbot.waitUntil(lambda: page.customer_detail.customer_id == pair[0])
    qtbot.waitUntil(lambda: page.shown.table.current_id() == pair[0])


def test_a_merge_is_named_by_what_the_record_is_called_afterwards(
    qtbot: QtBot, context: Context, over: QWidget, pair: tuple[int, int], store: Store
) -> None:
    choices = {"name": pair[1]}
    merging.merge(store, subject="customer", kept_id=pair[0], gone_ids=[pair[1]], choices=choices)
    change = store.last_change
    assert change is not None and change.facts["customer"] == "Acme Gears GmbH"
    open_merges(context, over, into=(Mergeable.CUSTOMER, pair[0]))
    page = over.findChildren(MergesPage)[0]
    qtbot.waitUntil(page.parting.isEnabled)
    assert page.told.text().startswith("“Acme Gears GmbH” was called “Acme” before the merge.")
    other = customers.add(store, name="Vogt Optik")
    open_merges(context, over, into=(Mergeable.CUSTOMER, other))
    qtbot.waitUntil(page.empty.isVisible)
    page.all.click()
    qtbot.waitUntil(lambda: len(page.past) == 1)
