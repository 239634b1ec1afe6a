"""The customers page: choosing, sorting, narrowing, editing, and keeping its place."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop import activities, contacts, customers
from crm_desktop.listing import Criteria, CustomerRow
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.customers import CustomersPage

NAMES = ("Acme", "Bauer", "Castaño", "杭州精工", "Zhejiang Pumps")


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    return {name: customers.add(store, name=name, tier="key") for name in NAMES}


@pytest.fixture
def page(context: Context, ids: dict[str, int], qtbot: QtBot) -> CustomersPage:
    return opened(context, qtbot, len(ids))


def opened(context: Context, qtbot: QtBot, count: int) -> CustomersPage:
    made = CustomersPage(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    for each in made.lists.values():
        QAbstractItemModelTester(
            each.model, QAbstractItemModelTester.FailureReportingMode.Fatal, each.model
        )
    settled(made, qtbot, count)
    return made


def settled(page: CustomersPage, qtbot: QtBot, count: int) -> None:
    model = page.shown.model
    qtbot.waitUntil(lambda: model.rowCount() == count and model.is_complete)


def names(page: CustomersPage) -> list[str]:
    return [page.shown.model.cell(row, 0).text for row in range(page.shown.model.rowCount())]


def choose(page: CustomersPage, *rows: int) -> None:
    table = page.shown.table
    table.go_to(rows[0])
    flags = QItemSelectionModel.SelectionFlag
    for row in rows[1:]:
        table.selectionModel().select(page.shown.model.index(row, 0), flags.Select | flags.Rows)


def test_everyone_stands_in_the_order_of_names(page: CustomersPage) -> None:
    assert names(page) == ["Acme", "Bauer", "Castaño", "杭州精工", "Zhejiang Pumps"]


def test_a_customer_opened_before_the_list_is_there_is_chosen_in_it_and_in_view(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    made = [customers.add(store, name=f"Firm {number:03}") for number in range(90)]
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.open("customer", made[80])
    page.show()
    settled(page, qtbot, 90)
    table = page.shown.table
    qtbot.waitUntil(lambda: table.current_id() == made[80])
    first, last = table.visible_rows()
    assert first <= 80 < last
    assert page.customer_detail.isVisible()


def test_a_click_on_a_header_sorts_and_is_remembered(
    page: CustomersPage, context: Context, qtbot: QtBot
) -> None:
    header = page.shown.table.horizontalHeader()
    at = header.viewport().rect().topLeft()
    at.setX(header.sectionViewportPosition(0) + 20)
    at.setY(10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: names(page)[0] == "Zhejiang Pumps")
    page.hide()
    again = opened(context, qtbot, 5)
    assert names(again)[0] == "Zhejiang Pumps"


@pytest.mark.qt_log_ignore("does not support", extend=True)  # popups on a screen that is none
def test_columns_are_remembered(page: CustomersPage, context: Context, qtbot: QtBot) -> None:
    table = page.shown.table
    columns = [column.key for column in page.shown.model.columns]
    city = columns.index("city")
    menu = table.columns.choose(page.mapToGlobal(page.rect().center()))
    menu.actions()[city].trigger()
    menu.close()
    table.setColumnWidth(columns.index("tier"), 133)
    table.horizontalHeader().moveSection(table.horizontalHeader().visualIndex(city), 1)
    page.hide()
    again = opened(context, qtbot, 5).shown.table
    assert not again.isColumnHidden(city)
    assert again.columnWidth(columns.index("tier")) == 133
    assert again.horizontalHeader().visualIndex(city) == 1


def test_the_selection_stays_with_its_rows_through_sorting_and_reloads(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, 0, 2)
    chosen = {ids["Acme"], ids["Castaño"]}
    page.shown.sort("name", True)
    qtbot.waitUntil(lambda: names(page)[0] == "Zhejiang Pumps")
    qtbot.waitUntil(lambda: set(page.shown.selected_ids()) == chosen)
    customers.add(store, name="Aaron")
    settled(page, qtbot, 6)
    assert set(page.shown.selected_ids()) == chosen
    assert page.shown.table.current_id() == ids["Acme"]


def test_what_is_chosen_opens_beside_the_list(page: CustomersPage, qtbot: QtBot) -> None:
    choose(page, 1)
    labels = page.customer_detail.header.findChildren(QLabel)
    qtbot.waitUntil(lambda: "Bauer" in [label.text() for label in labels])


def test_a_cell_is_edited_in_its_place(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, 0)
    page.shown.edit_current()
    editor = page.shown.table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Acme & Sons")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(page)[0] == "Acme & Sons")
    undoable = store.undoable()
    assert undoable is not None
    assert undoable.title == "customer_edited"


def test_a_cell_that_could_not_be_saved_can_be_saved_again(
    page: CustomersPage, context: Context, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    row = page.shown.model.row_at(0)
    assert isinstance(row, CustomerRow)
    customers.delete(store, ids=[row.id])
    with qtbot.waitSignal(context.desk.saying) as said:
        page.rows.edit(row, "name", "Acme & Sons")
    assert said.args is not None and said.args[1] == "Save again"
    store.undo()
    said.args[2]()
    qtbot.waitUntil(lambda: "Acme & Sons" in names(page))


@pytest.mark.qt_log_ignore("does not support", extend=True)  # popups on a screen that is none
def test_a_code_is_chosen_from_its_words(page: CustomersPage, qtbot: QtBot) -> None:
    table = page.shown.table
    table.setCurrentIndex(page.shown.model.index(0, 1))
    page.shown.edit_current()
    editor = table.findChild(QComboBox)
    assert editor is not None
    words = [editor.itemText(place) for place in range(editor.count())]
    assert words == ["—", "Core", "Key", "General"]
    editor.setCurrentIndex(1)
    editor.activated.emit(1)
    qtbot.waitUntil(lambda: page.shown.model.cell(0, 1).text == "Core")


def test_many_are_changed_tagged_and_deleted_each_by_one_change(
    page: CustomersPage, store: Store, qtbot: QtBot
) -> None:
    choose(page, 0, 1, 3)
    some = page.shown.selected_ids()
    assert len(some) == 3
    page.rows.set_all(some, "tier", "core")
    qtbot.waitUntil(lambda: page.shown.model.cell(3, 1).text == "Core")
    page.rows.tag("customer", some, "fair")
    page.narrow(Criteria(tag=("fair",)))
    settled(page, qtbot, 3)
    page.rows.delete("customer", some)
    settled(page, qtbot, 0)
    store.undo()
    settled(page, qtbot, 3)
    store.undo()
    store.undo()
    page.narrow(Criteria())
    settled(page, qtbot, 5)
    qtbot.waitUntil(lambda: page.shown.model.cell(3, 1).text == "Key")


def test_typing_into_the_field_narrows_and_esc_widens(page: CustomersPage, qtbot: QtBot) -> None:
    field = page.bar.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "casta")
    settled(page, qtbot, 1)
    assert names(page) == ["Castaño"]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settled(page, qtbot, 5)


def test_filters_are_remembered_but_not_what_was_typed(
    page: CustomersPage, context: Context, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    customers.edit(store, id=ids["Bauer"], tier="core")
    page.narrow(Criteria(tier=("core", None), untouched_days=30, text="ba"))
    settled(page, qtbot, 1)
    page.hide()
    again = opened(context, qtbot, 1)
    assert again.bar.criteria == Criteria(tier=("core", None), untouched_days=30)


def test_nothing_found_offers_to_clear_the_filters(page: CustomersPage, qtbot: QtBot) -> None:
    page.narrow(Criteria(text="nobody"))
    qtbot.waitUntil(page.shown.empty.isVisible)
    page.shown.empty.chosen.emit("clear")
    settled(page, qtbot, 5)


def test_an_empty_file_offers_the_first_steps(context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot, 0)
    qtbot.waitUntil(page.shown.empty.isVisible)


def test_people_without_a_firm_are_among_the_people(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    contacts.add(store, name="Li Ding")
    contacts.add(store, name="Eva", customer_id=ids["Acme"], title="Buyer")
    page.show_subject("contact")
    settled(page, qtbot, 2)
    assert names(page) == ["Eva", "Li Ding"]


def test_copied_rows_are_a_table(page: CustomersPage, qtbot: QtBot) -> None:
    choose(page, 0, 1)
    page.shown.copy()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().count("\n") == 2)
    lines = clipboard.text().split("\n")
    assert lines[0].split("\t")[:2] == ["Customer", "Tier"]
    assert lines[1].split("\t")[:2] == ["Acme", "Key"]


def test_letters_lead_to_the_name_that_begins_so(page: CustomersPage, qtbot: QtBot) -> None:
    table = page.shown.table
    QTest.keyClicks(table, "zh")
    qtbot.waitUntil(lambda: table.currentIndex().row() == 4)


def test_a_change_elsewhere_shows_and_keeps_the_place(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    for number in range(300):
        customers.add(store, name=f"Firm {number:03}")
    page = opened(context, qtbot, 300)
    bar = page.shown.table.verticalScrollBar()
    bar.setValue(200 * 34 + 5)
    first = customers.add(store, name="Aaron")
    settled(page, qtbot, 301)
    assert bar.value() == 201 * 34 + 5
    activities.log(store, kind="call", subject="s", customer_id=first, done_at=datetime.now(UTC))
    bar.setValue(0)
    last = len(page.shown.model.columns) - 1
    qtbot.waitUntil(lambda: page.shown.model.cell(0, last).text == "0 d")


def test_a_customer_opened_from_elsewhere_is_brought_into_view_and_stays(
    context: Context, store: Store, qtbot: QtBot
) -> None:
    made = [customers.add(store, name=f"Firm {number:03}") for number in range(200)]
    page = opened(context, qtbot, 200)
    page.open("customer", made[150])
    with qtbot.waitSignal(page.shown.counted):
        page.shown.load()
    first, last = page.shown.table.visible_rows()
    assert first <= 150 <= last


def test_the_deals_of_a_customer_are_opened(page: CustomersPage, ids: dict[str, int]) -> None:
    page.open("deals_of", ids["Castaño"])
    assert page.customer_detail.customer_id == ids["Castaño"]
    assert page.customer_detail.bar.tabData(page.customer_detail.bar.currentIndex()) == "deals"
    assert page.shown.selected_ids() == [ids["Castaño"]]


def test_the_list_marks_nobody_while_the_one_shown_is_not_in_it(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.open("customers", (ids["Acme"], ids["Bauer"]))
    settled(page, qtbot, 2)
    choose(page, 0)
    page.open("customer", ids["Castaño"])
    assert page.shown.selected_ids() == []
    with qtbot.waitSignal(page.shown.counted):
        page.shown.load()
    assert page.shown.selected_ids() == []
    assert page.customer_detail.customer_id == ids["Castaño"]
    page.narrow(Criteria())
    settled(page, qtbot, 5)
    qtbot.waitUntil(lambda: page.shown.selected_ids() == [ids["Castaño"]])


def test_a_customer_opened_while_the_list_is_asked_for_anew_is_marked_and_no_other(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    choose(page, 0)
    made = customers.add(store, name="Made just now")
    page.open("customer", made)
    qtbot.waitUntil(lambda: page.shown.selected_ids() == [made])
    assert page.customer_detail.customer_id == made
    page.shown.sort("name", True)
    page.open("customer", ids["Bauer"])
    qtbot.waitUntil(lambda: page.shown.selected_ids() == [ids["Bauer"]])
    choose(page, 0)
    with qtbot.waitSignal(page.shown.counted):
        page.shown.load()
    assert len(page.shown.selected_ids()) == 1
    assert ids["Bauer"] not in page.shown.selected_ids()


def test_a_record_of_a_customer_opens_with_them(
    page: CustomersPage, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.open("customer", ids["杭州精工"])
    assert page.shown.table.current_id() == ids["杭州精工"]
    page.open("customers", (ids["Acme"], ids["Bauer"]))
    settled(page, qtbot, 2)


def test_files_dropped_on_a_row_are_said_with_its_customer(
    page: CustomersPage, ids: dict[str, int], tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "offer.txt"
    paper.write_text("offer")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    table = page.shown.table
    at = QPointF(table.visualRect(page.shown.model.index(1, 0)).center())
    drop = QDropEvent(
        at,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    table.files_dropped.disconnect()
    with qtbot.waitSignal(table.files_dropped) as said:
        table.dropEvent(drop)
    assert said.args == [ids["Bauer"], [paper]]


def test_the_chosen_customer_stays_in_view_when_the_window_gets_lower(
    page: CustomersPage, store: Store, qtbot: QtBot
) -> None:
    with store.change("sample_made"):
        for number in range(60):
            customers.add(store, name=f"Firm {number:02}")
    table = page.lists["customer"].table
    qtbot.waitUntil(lambda: len(page.lists["customer"].model.ids) > 60)
    last = table.visible_rows()[1] - 2
    table.go_to(last)
    assert last > 5

    def is_in_view() -> bool:
        place = table.visualRect(table.currentIndex())
        return place.top() >= 0 and place.bottom() < table.viewport().height()

    assert is_in_view()
    page.resize(1200, 400)
    qtbot.waitUntil(lambda: table.viewport().height() < 300)
    assert is_in_view()
