"""The list under the keyboard: F2, Esc, Delete, Shift with arrows and Ctrl+A in every order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers
from crm_desktop.listing import Criteria
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.customers import CustomersPage
from ui.theme import ROW_HEIGHT

NAMES = ("A", "B", "C", "D", "E", "F")
KEYS = {
    "F2": Qt.Key.Key_F2,
    "Esc": Qt.Key.Key_Escape,
    "Del": Qt.Key.Key_Delete,
    "Down": Qt.Key.Key_Down,
    "Up": Qt.Key.Key_Up,
    "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End,
    "Right": Qt.Key.Key_Right,
    "Enter": Qt.Key.Key_Return,
    "A": Qt.Key.Key_A,
}
HOLDS = {
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
}


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

    def is_active() -> bool:
        # Asked again: the first wish may come before the last test's window is quite gone.
        made.activateWindow()
        return made.isActiveWindow()

    qtbot.waitUntil(is_active)
    settled(made, qtbot, count)
    made.shown.table.setFocus()
    qtbot.waitUntil(made.shown.table.hasFocus)
    return made


def settled(page: CustomersPage, qtbot: QtBot, count: int) -> None:
    model = page.shown.model
    qtbot.waitUntil(lambda: model.rowCount() == count and model.is_complete)


def names(page: CustomersPage) -> list[str]:
    return [page.shown.model.cell(row, 0).text for row in range(page.shown.model.rowCount())]


def press(page: CustomersPage, qtbot: QtBot, *keys: str) -> None:
    """Real key events, each to whatever has the focus at that moment."""
    table = page.shown.table
    for key in keys:
        *held, last = key.split("+")
        modifier = Qt.KeyboardModifier.NoModifier
        for name in held:
            modifier |= HOLDS[name]
        target: QWidget = QApplication.focusWidget() or page
        QTest.keyClick(target, KEYS[last], modifier)
        if last == "Enter" and target is not table:
            qtbot.waitUntil(table.hasFocus)  # an editor is closed a moment later


def click(page: CustomersPage, row: int, modifier: Qt.KeyboardModifier) -> None:
    table = page.shown.table
    at = table.visualRect(page.shown.model.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def editing(page: CustomersPage) -> bool:
    return page.shown.table.state() == page.shown.table.State.EditingState


@pytest.mark.parametrize(
    ("keys", "left"),
    [
        ("Del", "ACDEF"),
        ("F2 Esc Del", "ACDEF"),
        ("Shift+Down Del", "ADEF"),
        ("Shift+Down Shift+Down F2 Esc Del", "AEF"),
        ("Shift+Up F2 Esc Del", "CDEF"),
        ("Shift+Down F2 Esc F2 Esc Del", "ADEF"),
        ("F2 Esc Shift+Down Del", "ADEF"),
        ("Shift+Down F2 Esc Shift+Down Del", "AEF"),
        ("Shift+Down Shift+Down F2 Esc Shift+Up Del", "ADEF"),
        ("Shift+Down Right F2 Esc Shift+Down Del", "ABEF"),
        ("Shift+Down F2 Enter Del", "ADEF"),
        ("Shift+Down F2 Esc Down Del", "ABCEF"),
        ("Ctrl+A F2 Esc Del", ""),
        ("F2 Esc Ctrl+A Del", ""),
        ("F2 Ctrl+A Esc Del", "ACDEF"),
        ("Ctrl+A Esc Del", ""),
        ("Shift+Down Esc Del", "ADEF"),
        ("Shift+End Shift+Up F2 Esc Del", "AF"),
        ("Shift+Down Ctrl+A F2 Esc Del", ""),
        ("Ctrl+A Down Del", "ABDEF"),
    ],
)
def test_what_is_selected_is_deleted_whatever_was_pressed_before(
    page: CustomersPage, store: Store, qtbot: QtBot, keys: str, left: str
) -> None:
    page.shown.table.go_to(1)
    press(page, qtbot, *keys.split())
    settled(page, qtbot, len(left))
    assert "".join(names(page)) == left
    store.undo()
    settled(page, qtbot, len(NAMES))


def test_rows_chosen_apart_stay_chosen_through_an_editor(page: CustomersPage, qtbot: QtBot) -> None:
    click(page, 0, Qt.KeyboardModifier.NoModifier)
    for row in (2, 4):
        click(page, row, Qt.KeyboardModifier.ControlModifier)
    press(page, qtbot, "F2")
    assert editing(page)
    assert page.shown.table.selected_count() == 3
    press(page, qtbot, "Esc", "Del")
    settled(page, qtbot, 3)
    assert names(page) == ["B", "D", "F"]


def test_delete_in_an_editor_deletes_no_row(page: CustomersPage, qtbot: QtBot) -> None:
    page.shown.table.go_to(1)
    press(page, qtbot, "Shift+Down", "F2", "Del")
    editor = page.shown.table.findChild(QLineEdit)
    assert editor is not None and editor.text() == ""
    press(page, qtbot, "Esc")
    page.shown.table.setCurrentIndex(page.shown.model.index(1, 1))
    press(page, qtbot, "F2")
    choice = page.shown.table.findChild(QComboBox)
    assert choice is not None
    QTest.keyClick(choice, Qt.Key.Key_Delete)
    choice.hidePopup()
    QTest.keyClick(choice, Qt.Key.Key_Delete)
    with qtbot.waitSignal(page.shown.counted):
        page.shown.load()
    assert names(page) == list(NAMES)


def test_an_entry_belongs_to_the_row_it_was_begun_in(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    page.shown.table.go_to(2)
    press(page, qtbot, "F2")
    customers.add(store, name="AA")
    settled(page, qtbot, 7)
    editor = page.shown.table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Cc")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Cc" in names(page))
    assert names(page) == ["A", "AA", "B", "Cc", "D", "E", "F"]


def test_people_have_the_same_keys(
    page: CustomersPage, store: Store, ids: dict[str, int], qtbot: QtBot
) -> None:
    for name in ("Eva", "Li", "Wang"):
        contacts.add(store, name=name, customer_id=ids["A"])
    page.show_subject("contact")
    settled(page, qtbot, 3)
    page.shown.table.setFocus()
    page.shown.table.go_to(0)
    press(page, qtbot, "Shift+Down", "F2", "Esc", "Del")
    settled(page, qtbot, 1)
    assert names(page) == ["Wang"]


@pytest.mark.parametrize("height", [640, 653, 700])
def test_rows_stand_whole_at_the_top(
    context: Context, store: Store, qtbot: QtBot, height: int
) -> None:
    made = [customers.add(store, name=f"Firm {number:03}") for number in range(120)]
    page = opened(context, qtbot, 120)
    page.resize(1200, height)
    table = page.shown.table

    def is_whole() -> bool:
        top = table.verticalScrollBar().value()
        row = table.visualRect(table.currentIndex())
        inside = row.top() >= 0 and row.bottom() < table.viewport().height()
        return top % ROW_HEIGHT == 0 and table.rowAt(0) * ROW_HEIGHT == top and inside

    page.open("customer", made[70])
    assert is_whole()
    for _ in range(30):
        press(page, qtbot, "Down")
        assert is_whole()
    press(page, qtbot, "Home")
    table.setCurrentIndex(page.shown.model.index(119, 0))
    assert is_whole()
    with qtbot.waitSignal(page.shown.counted):
        page.shown.load()
    assert is_whole()
    page.narrow(Criteria(text="Firm 003"))  # a low row was chosen, and one is left
    settled(page, qtbot, 1)
    qtbot.waitUntil(lambda: names(page) == ["Firm 003"])
    page.narrow(Criteria())
    settled(page, qtbot, 120)
    press(page, qtbot, "Home")
    assert table.currentIndex().row() == 0
    press(page, qtbot, "End")
    assert table.currentIndex().row() == 119
    assert is_whole()


def test_the_cell_one_is_in_can_be_read(qtbot: QtBot, store: Store, context: Context) -> None:
    for name in ("Alpha", "Beta", "Gamma"):
        customers.add(store, name=name, tier="core")
    page = CustomersPage(context)
    qtbot.addWidget(page)
    page.resize(1300, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.waitUntil(lambda: len(page.shown.model.ids) == 3 and context.tasks.is_idle)
    table = page.shown.table
    first = table.visualRect(table.model().index(0, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
    QTest.keyClick(table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: table.currentIndex().row() == 1 and context.tasks.is_idle)
    cell = table.visualRect(table.currentIndex()).adjusted(6, 4, -6, -5)
    picture = table.viewport().grab().toImage().copy(cell)  # of all: a chip is painted before
    shades = {
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 2)
        for y in range(picture.height())
    }
    assert max(shades) - min(shades) > 100, "the name is painted over"
