"""The search field on a real file: typing, keys, commands, and what was opened lately."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, deals
from crm_desktop.search import Hit
from ui.context import Context
from ui.widgets.search_box import SearchBox
from ui.widgets.search_results import ResultRow, ResultsModel


class Desk(QWidget):
    """A window with the search field and another field."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.resize(1100, 700)
        self.other = QLineEdit()
        self.box = SearchBox(context, context.actions)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.box)
        layout.addWidget(self.other)
        layout.addStretch()
        self.hits: list[Hit] = []
        self.box.chosen.connect(self.hits.append)

    def texts(self) -> list[str]:
        model = self.box.results.model
        return [model.row(model.index(at)).text for at in range(model.rowCount())]

    def current(self) -> str:
        results = self.box.results
        return results.model.row(results.list.currentIndex()).text


@pytest.fixture
def desk(context: Context, qtbot: QtBot) -> Desk:
    yuhuan = customers.add(context.store, name="Yuhuan Machinery")
    customers.add(context.store, name="玉环精工")
    contacts.add(context.store, name="Yu Huan", customer_id=yuhuan, title="Director")
    deals.add(context.store, name="Yuhuan gearbox", opened_on=date(2026, 1, 1), customer_id=yuhuan)
    window = Desk(context)
    qtbot.addWidget(window)
    window.show()
    window.other.setFocus()
    qtbot.waitUntil(window.other.hasFocus)
    return window


def ask(qtbot: QtBot, desk: Desk, typed: str, expected: str) -> None:
    """Type and wait until a row says what is expected."""
    desk.box.setFocus()
    desk.box.field.clear()
    QTest.keyClicks(desk.box.field, typed)
    qtbot.waitUntil(lambda: desk.box.results.isVisible() and expected in desk.texts())


def test_results_come_grouped_by_kind_under_headings(desk: Desk, qtbot: QtBot) -> None:
    ask(qtbot, desk, "yuhuan", "Yuhuan gearbox")
    assert desk.texts() == [
        "Customers", "Yuhuan Machinery", "玉环精工", "Deals", "Yuhuan gearbox",
    ]  # fmt: skip


def test_enter_opens_the_first_result_and_gives_the_focus_back(desk: Desk, qtbot: QtBot) -> None:
    ask(qtbot, desk, "machi", "Yuhuan Machinery")
    QTest.keyClick(desk.box.field, Qt.Key.Key_Return)
    assert [hit.title for hit in desk.hits] == ["Yuhuan Machinery"]
    assert not desk.box.results.isVisible()
    assert desk.box.field.text() == ""
    qtbot.waitUntil(desk.other.hasFocus)


def test_the_arrow_keys_step_over_headings_and_around(desk: Desk, qtbot: QtBot) -> None:
    ask(qtbot, desk, "yuhuan", "Yuhuan gearbox")
    seen = [desk.current()]
    for _ in range(3):
        QTest.keyClick(desk.box.field, Qt.Key.Key_Down)
        seen.append(desk.current())
    assert seen == ["Yuhuan Machinery", "玉环精工", "Yuhuan gearbox", "Yuhuan Machinery"]
    QTest.keyClick(desk.box.field, Qt.Key.Key_Up)
    assert desk.current() == "Yuhuan gearbox"


def test_a_click_opens_what_it_hits(desk: Desk, qtbot: QtBot) -> None:
    ask(qtbot, desk, "gear", "Yuhuan gearbox")
    results = desk.box.results
    place = results.list.visualRect(results.model.index(1)).center()
    QTest.mouseClick(results.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [hit.table for hit in desk.hits] == ["deal"]


def test_escape_closes_then_empties_then_goes_back(desk: Desk, qtbot: QtBot) -> None:
    ask(qtbot, desk, "yuhuan", "Yuhuan gearbox")
    QTest.keyClick(desk.box.field, Qt.Key.Key_Escape)
    assert not desk.box.results.isVisible()
    assert desk.box.field.text() == "yuhuan"
    QTest.keyClick(desk.box.field, Qt.Key.Key_Escape)
    assert desk.box.field.text() == ""
    QTest.keyClick(desk.box.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(desk.other.hasFocus)


@pytest.mark.parametrize(
    ("typed", "said"), [("automo", "tag: automotive"), ("bremen", "address: Bremen")]
)
def test_what_matched_is_said_when_it_is_not_the_name(
    desk: Desk, qtbot: QtBot, context: Context, typed: str, said: str
) -> None:
    customers.add(
        context.store, name="Nordwind", tags=["automotive"], addresses=[{"city": "Bremen"}]
    )
    ask(qtbot, desk, typed, "Nordwind")
    model = desk.box.results.model
    assert model.row(model.index(1)).detail.startswith(said)


def test_nothing_found_says_so(desk: Desk, qtbot: QtBot) -> None:
    ask(qtbot, desk, "zzz", "Nothing found for “zzz”")
    QTest.keyClick(desk.box.field, Qt.Key.Key_Return)
    assert desk.hits == []


def test_commands_are_found_by_their_words_and_carried_out(
    desk: Desk, qtbot: QtBot, context: Context
) -> None:
    done: list[str] = []
    context.actions.make("new_customer", lambda: done.append("new"))
    ask(qtbot, desk, "new cus", "New customer")
    QTest.keyClick(desk.box.field, Qt.Key.Key_Return)
    assert done == ["new"]


def test_what_was_opened_lately_is_offered_by_the_empty_field(desk: Desk, qtbot: QtBot) -> None:
    for typed, title in (("machi", "Yuhuan Machinery"), ("gear", "Yuhuan gearbox")):
        ask(qtbot, desk, typed, title)
        QTest.keyClick(desk.box.field, Qt.Key.Key_Return)
    desk.other.setFocus()
    desk.box.setFocus()
    qtbot.waitUntil(lambda: desk.box.results.isVisible() and len(desk.texts()) == 3)
    assert desk.texts() == ["Opened lately", "Yuhuan gearbox", "Yuhuan Machinery"]


def test_leaving_the_field_closes_the_list(desk: Desk, qtbot: QtBot) -> None:
    ask(qtbot, desk, "yuhuan", "Yuhuan gearbox")
    desk.other.setFocus()
    assert not desk.box.results.isVisible()


def test_a_change_meanwhile_is_shown(desk: Desk, qtbot: QtBot, context: Context) -> None:
    ask(qtbot, desk, "yuhuan", "Yuhuan gearbox")
    customers.add(context.store, name="Yuhuan Pumps")
    qtbot.waitUntil(lambda: "Yuhuan Pumps" in desk.texts())


def test_the_list_stays_inside_a_small_window(desk: Desk, qtbot: QtBot) -> None:
    desk.resize(500, 200)
    ask(qtbot, desk, "yuhuan", "Yuhuan gearbox")
    assert desk.rect().contains(desk.box.results.geometry())


def test_the_model_keeps_the_rules_of_item_models(qtbot: QtBot) -> None:
    model = ResultsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [ResultRow("heading", "Customers"), ResultRow("entry", "Acme", "Leeds", what=7)]
    model.show(rows)
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Acme, Leeds"
    model.show([])
    tester.deleteLater()
