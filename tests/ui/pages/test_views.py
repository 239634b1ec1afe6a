"""Saved views, built filters, groups and grouped rows on the customers page."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from crm_desktop import customers, saved_views
from crm_desktop.listing import AnyOf, Condition
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.customers import CustomersPage
from ui.pages.views.bulk import BulkDialog
from ui.pages.views.filtering import FilterDialog
from ui.pages.views.tag_manager import TagManager
from ui.widgets.data_table import ROWS_MIME
from ui.widgets.elided_combo import ElidedCombo
from ui.widgets.filters.chip import FilterChip

TIERS = {"Acme": "key", "Bauer": "core", "Castaño": "key", "杭州精工": "general"}
KEY = Condition("tier", "one_of", ("key",))


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    return {name: customers.add(store, name=name, tier=tier) for name, tier in TIERS.items()}


@pytest.fixture
def page(context: Context, ids: dict[str, int], qtbot: QtBot) -> CustomersPage:
    made = CustomersPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    model = made.shown.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    shows(made, qtbot, ["Acme", "Bauer", "Castaño", "杭州精工"])
    qtbot.waitUntil(lambda: bool(made.views.fields and made.views.lines))
    return made


def lines(page: CustomersPage) -> list[str]:
    model = page.shown.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def shows(page: CustomersPage, qtbot: QtBot, wanted: list[str]) -> None:
    model = page.shown.model
    qtbot.waitUntil(lambda: model.is_complete and lines(page) == wanted)


def latest(store: Store) -> str:
    return store.last_change.title if store.last_change is not None else ""


def names_of_views(page: CustomersPage) -> list[str]:
    return [chip.shown.name for chip in page.views.strip.chips]


def test_a_built_filter_narrows_the_list_and_stands_as_one_chip(
    page: CustomersPage, qtbot: QtBot
) -> None:
    page.views.filter_by(AnyOf((KEY, Condition("name", "contains", ("hangzhou",)))))
    shows(page, qtbot, ["Acme", "Castaño"])
    (chip,) = page.bar.findChildren(FilterChip)
    assert chip.chip.accessibleName() == "Tier is one of Key or Name contains “hangzhou”"
    chip.removed.emit()
    shows(page, qtbot, ["Acme", "Bauer", "Castaño", "杭州精工"])


def test_the_builder_counts_while_it_is_built_and_shows_what_it_finds(
    page: CustomersPage, qtbot: QtBot
) -> None:
    page.menus["customer"].edit_filter()
    dialog = page.findChild(FilterDialog)
    assert dialog is not None
    dialog.group.show_tree(KEY)
    dialog.group.changed.emit()
    qtbot.waitUntil(lambda: dialog.count.text() == "2 of 4")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    shows(page, qtbot, ["Acme", "Castaño"])


def test_esc_gives_conditions_up_only_when_meant_and_half_ones_are_not_left_out_silently(
    page: CustomersPage, qtbot: QtBot
) -> None:
    page.menus["customer"].edit_filter()
    dialog = page.findChild(FilterDialog)
    assert dialog is not None
    dialog.group.show_tree(KEY)
    dialog.group.add_condition.click()
    assert len(dialog.group.unfinished()) == 1
    dialog.accept()
    assert dialog.isVisible() and "not complete" in dialog.count.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "Press Esc again" in dialog.count.text()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    shows(page, qtbot, ["Acme", "Bauer", "Castaño", "杭州精工"])


def test_a_view_is_saved_left_and_reverted_to(page: CustomersPage, qtbot: QtBot) -> None:
    page.views.filter_by(KEY)
    page.views.save_as("Keys", "star")
    qtbot.waitUntil(lambda: page.views.line is not None and page.views.line.name == "Keys")
    assert names_of_views(page)[-1] == "Keys"
    qtbot.waitUntil(lambda: page.views.strip.chips[-1].shown.count == 2)
    assert page.views.strip.save.isHidden()
    page.shown.sort("name", True)
    shows(page, qtbot, ["Castaño", "Acme"])
    assert not page.views.strip.save.isHidden()
    page.views.strip.revert.click()
    shows(page, qtbot, ["Acme", "Castaño"])
    assert page.views.strip.save.isHidden()


def test_a_changed_view_is_saved_with_its_columns(
    page: CustomersPage, store: Store, qtbot: QtBot
) -> None:
    page.views.save_as("Mine", "star")
    qtbot.waitUntil(lambda: page.views.line is not None)
    page.shown.group_by("tier")
    page.views.strip.save.click()
    qtbot.waitUntil(lambda: page.views.strip.save.isHidden())
    with store.read() as session:
        kept = saved_views.saved_views(session, "customer")[-1].definition
    assert kept.group == "tier"
    assert kept.columns[:2] == ("name", "tier")


def test_a_view_is_renamed_moved_and_deleted_by_its_keys(
    page: CustomersPage, store: Store, qtbot: QtBot
) -> None:
    saved_views.add(store, subject="customer", name="First", icon="star")
    saved_views.add(store, subject="customer", name="Second", icon="star")
    qtbot.waitUntil(lambda: names_of_views(page)[-2:] == ["First", "Second"])
    QTest.keyClick(page.views.strip.chips[-1], Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: names_of_views(page)[-2:] == ["Second", "First"])
    QTest.keyClick(page.views.strip.chips[-1], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names_of_views(page)[-1] == "Second")


def test_a_group_holds_what_was_put_into_it(
    page: CustomersPage, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.views.add_group("Fair", "folder", [ids["Bauer"]])
    shows(page, qtbot, ["Bauer"])
    line = page.views.line
    assert line is not None
    assert page.views.filter_words() == ""
    page.views.put_in(line, [ids["Acme"], ids["Castaño"]])
    shows(page, qtbot, ["Acme", "Bauer", "Castaño"])
    page.views.filter_by(KEY)
    shows(page, qtbot, ["Acme", "Castaño"])
    page.views.take_out(line, [ids["Acme"]])
    shows(page, qtbot, ["Castaño"])


def test_selected_rows_dropped_onto_a_group_are_put_into_it(
    page: CustomersPage, store: Store, qtbot: QtBot
) -> None:
    saved_views.add(store, subject="customer", name="Fair", is_group=True)
    qtbot.waitUntil(lambda: names_of_views(page)[-1] == "Fair")
    page.shown.table.selectAll()
    data = QMimeData()
    data.setData(ROWS_MIME, b"")
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    page.views.strip.chips[-1].dropEvent(QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    qtbot.waitUntil(lambda: page.views.strip.chips[-1].shown.count == 4)


def test_rows_stand_under_headings_that_fold_them_away(page: CustomersPage, qtbot: QtBot) -> None:
    page.shown.group_by("tier")
    shows(
        page,
        qtbot,
        ["Core · 1", "Bauer", "Key · 2", "Acme", "Castaño", "General · 1", "杭州精工"],
    )
    table = page.shown.table
    table.setFocus()
    table.setCurrentIndex(page.shown.model.index(2, 0))
    assert table.current_id() is None
    QTest.keyClick(table, Qt.Key.Key_Left)
    shows(page, qtbot, ["Core · 1", "Bauer", "Key · 2", "General · 1", "杭州精工"])
    assert table.currentIndex().row() == 2
    table.selectAll()
    assert len(page.shown.selected_ids()) == 2 == table.selected_count()
    QTest.keyClick(table, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.shown.model.rowCount() == 7)


def test_many_are_changed_at_once_after_a_look_at_what_changes(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.rows.change_fields("customer", list(ids.values()))
    dialog = page.findChild(BulkDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.rows))
    dialog.rows[0].choose("tier")
    editor = dialog.rows[0].editor
    assert isinstance(editor, ElidedCombo)
    editor.setCurrentIndex(editor.findData("core"))
    dialog.rows[0].changed.emit()
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert dialog.says.text() == "3 of 4 will be changed; the others say it already."
    assert "Tier now: Key (2), Core (1), General (1)" in dialog.details.text()
    dialog.ok.click()
    qtbot.waitUntil(
        lambda: store.last_change is not None and store.last_change.title == "customers_edited"
    )
    store.undo()


def test_tags_of_people_and_customers_are_renamed_into_one(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.rows.tag("customer", [ids["Acme"]], "fair")
    page.rows.tag("customer", [ids["Bauer"]], "fairs")
    page.rows.manage_tags()
    manager = page.findChild(TagManager)
    assert manager is not None
    qtbot.waitUntil(lambda: manager.list.topLevelItemCount() == 2)
    manager.list.selectAll()
    assert manager.merge.isEnabled() and not manager.rename.isEnabled()
    manager.merge_chosen()
    asked = manager.findChild(QDialog)
    assert asked is not None
    asked.accept()
    qtbot.waitUntil(lambda: manager.list.topLevelItemCount() == 1)
    item = manager.list.topLevelItem(0)
    assert item is not None and item.text(1) == "2"


def test_rows_are_copied_as_a_table_with_headers_or_without(
    page: CustomersPage, qtbot: QtBot
) -> None:
    page.shown.table.selectAll()
    page.shown.copy(titled=False)
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().startswith("Acme\tKey"))
    page.shown.copy()
    qtbot.waitUntil(lambda: clipboard.text().startswith("Customer\tTier"))
    assert "<th>Customer</th>" in clipboard.mimeData().html()


def test_the_list_is_as_it_was_left(context: Context, page: CustomersPage, qtbot: QtBot) -> None:
    page.views.filter_by(KEY)
    page.shown.group_by("tier")
    shows(page, qtbot, ["Key · 2", "Acme", "Castaño"])
    page.hide()
    again = CustomersPage(context)
    qtbot.addWidget(again)
    again.show()
    shows(again, qtbot, ["Key · 2", "Acme", "Castaño"])


def test_a_ready_made_view_is_there_from_the_beginning(page: CustomersPage, qtbot: QtBot) -> None:
    assert "New this month" in names_of_views(page)
    page.views.open("new_this_month")
    shows(page, qtbot, ["杭州精工", "Castaño", "Bauer", "Acme"])
    assert page.views.strip.save.isHidden() and page.shown.view.today == date.today()
