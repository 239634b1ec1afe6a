"""The three-way comparison of a deal, filled in by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from crm_desktop import comparisons
from crm_desktop.deal_judgement import Judgement
from tests.ui.pages.deal_page.page import LEFT, dialog_of, press, row_of
from ui.context import Context
from ui.pages.tabs.deal_view import DealView
from ui.widgets.comparison import CRITERION, NEED, OURS
from ui.widgets.comparison.cells import boxes


def test_a_value_is_typed_and_taken_away_by_keys(
    qtbot: QtBot,
    show: Callable[[], DealView],
    compared: int,
    judge: Callable[[], Judgement],
) -> None:
    table = show().comparison.table
    table.setCurrentIndex(table.model().index(0, NEED))
    QTest.keyClick(table, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: row_of(judge()).need == 5)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == OURS
    QTest.keyClick(table, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: row_of(judge()).ours == 0)
    qtbot.waitUntil(lambda: table.model().index(0, OURS).data() == "0")
    assert table.currentIndex().column() == OURS
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: row_of(judge()).ours is None)


def test_the_menu_of_a_mark_takes_the_digit_as_well(
    qtbot: QtBot,
    show: Callable[[], DealView],
    compared: int,
    judge: Callable[[], Judgement],
) -> None:
    table = show().comparison.table
    menu = table.menu_of(table.model().index(0, OURS))
    menu.popup(table.mapToGlobal(table.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: row_of(judge()).ours == 2)


def test_a_pressed_mark_judges_the_rival_and_the_sentence_follows(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    compared: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    comparisons.set_point(context.store, deal_id=bid, criterion="Price", ours=2)
    view = show()
    table = view.comparison.table
    index = table.model().index(0, OURS + 1)
    mark = boxes(table.visualRect(index))[3].center().toPoint()
    QTest.mouseClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, mark)
    qtbot.waitUntil(lambda: row_of(judge()).theirs == (4,))
    qtbot.waitUntil(lambda: "Hengli is ahead in: Price." in view.comparison.sentence.text())
    spoken = table.model().index(0, OURS + 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Price, Hengli: 4 of 5, the best"


def test_a_criterion_is_reworded_in_its_place_and_taken_away(
    qtbot: QtBot,
    show: Callable[[], DealView],
    compared: int,
    judge: Callable[[], Judgement],
) -> None:
    table = show().comparison.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, CRITERION))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Service")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row_of(judge()).criterion == "Service")
    qtbot.waitUntil(lambda: table.model().index(0, CRITERION).data() == "Service")
    table.setCurrentIndex(table.model().index(0, CRITERION))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not judge().comparison.rows)


def test_a_criterion_is_added(
    qtbot: QtBot, show: Callable[[], DealView], judge: Callable[[], Judgement]
) -> None:
    view = show()
    press(view.comparison, "Add a criterion")
    dialog = dialog_of(view.comparison)
    QTest.keyClicks(dialog.form.editor("text"), "Price")
    dialog.save()
    qtbot.waitUntil(lambda: bool(judge().comparison.rows) and row_of(judge()).criterion == "Price")


def test_a_criterion_is_put_before_another_with_what_was_judged_of_it(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    compared: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    comparisons.add_criterion(context.store, deal_id=bid, text="Service")
    comparisons.set_point(context.store, deal_id=bid, criterion="Service", ours=4)
    table = show().comparison.table
    first, second = (table.model().index(row, CRITERION) for row in (0, 1))
    entries = {action.text(): action.isEnabled() for action in table.menu_of(first).actions()}
    assert (entries["Move up"], entries["Move down"]) == (False, True)
    table.setCurrentIndex(second)
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: row_of(judge()).criterion == "Service")
    assert row_of(judge()).ours == 4
    qtbot.waitUntil(lambda: table.model().index(0, CRITERION).data() == "Service")
    assert table.currentIndex().row() == 0


def test_a_criterion_moves_as_often_as_the_keys_are_pressed(
    qtbot: QtBot,
    context: Context,
    show: Callable[[], DealView],
    compared: int,
    bid: int,
    judge: Callable[[], Judgement],
) -> None:
    for text in ("Service", "Delivery"):
        comparisons.add_criterion(context.store, deal_id=bid, text=text)
    table = show().comparison.table
    table.setCurrentIndex(table.model().index(2, CRITERION))
    for _ in range(2):  # faster than the first is written
        QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wanted = ["Delivery", "Price", "Service"]
    qtbot.waitUntil(lambda: [row.criterion for row in judge().comparison.rows] == wanted)
    qtbot.waitUntil(lambda: table.model().index(0, CRITERION).data() == "Delivery")
    assert table.currentIndex().row() == 0
