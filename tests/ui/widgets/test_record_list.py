"""The list of records."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.record_list import Line, LinesModel, RecordList


def test_its_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = LinesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines([Line(1, "One"), Line(2, "Two", "detail")])
    model.show_lines([])
    assert tester.model() is model


def test_enter_opens_and_delete_asks_to_delete_the_current_line(qtbot: QtBot, theme: Theme) -> None:
    shown = RecordList(theme)
    qtbot.addWidget(shown)
    shown.show_lines([Line(2**62, "One"), Line(2, "Two")])
    shown.choose(2**62)
    with qtbot.waitSignal(shown.opened) as opened:
        QTest.keyClick(shown, Qt.Key.Key_Return)
    with qtbot.waitSignal(shown.delete_wanted) as deleted:
        QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert opened.args == [2**62] and deleted.args == [2**62]


def test_the_current_line_stays_when_others_come(qtbot: QtBot, theme: Theme) -> None:
    shown = RecordList(theme)
    qtbot.addWidget(shown)
    shown.show_lines([Line(1, "One"), Line(2, "Two")])
    shown.choose(2)
    shown.show_lines([Line(3, "Three"), Line(2, "Two"), Line(1, "One")])
    assert shown.current() == 2


def test_it_is_as_tall_as_its_lines(qtbot: QtBot, theme: Theme) -> None:
    shown = RecordList(theme)
    qtbot.addWidget(shown)
    shown.show_lines([Line(1, "One", "detail")])
    one = shown.height()
    shown.show_lines([Line(1, "One", "detail"), Line(2, "Two", "detail")])
    assert shown.height() == 2 * one
    shown.show_lines([])
    assert shown.height() == 0


def test_the_menu_offers_what_somebody_listens_to_and_the_lines_own_entries(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = RecordList(theme)
    qtbot.addWidget(shown)
    shown.resize(300, 80)
    shown.show()
    shown.show_lines([Line(1, "One")])
    shown.choose(1)
    QTest.keyClick(shown, Qt.Key.Key_Menu)
    assert not any(menu.isVisible() for menu in shown.findChildren(QMenu))
    done: list[object] = []
    shown.opened.connect(done.append)
    shown.delete_wanted.connect(lambda key: done.append(("gone", key)))
    shown.entries = lambda key: [("Rename…", lambda: done.append(("renamed", key)))]
    QTest.keyClick(shown, Qt.Key.Key_Menu)
    (menu,) = [menu for menu in shown.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Open", "Rename…", "Delete"]
    for action in menu.actions():
        action.trigger()
    assert done == [1, ("renamed", 1), ("gone", 1)]


def test_what_stands_at_the_end_never_runs_into_the_title_and_its_chip(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = RecordList(theme)
    qtbot.addWidget(shown)
    shown.resize(400, 60)
    shown.show()
    shown.show_lines([Line(1, "Power", "why", chip="Important", tone="bad")])
    alone = shown.viewport().grab().toImage()
    shown.show_lines(
        [Line(1, "Power", "why", "Plan a visit with " * 9, chip="Important", tone="bad")]
    )
    beside = shown.viewport().grab().toImage()
    left = shown.viewport().rect().adjusted(0, 0, -shown.viewport().width() // 2, 0)
    assert beside != alone
    assert beside.copy(left) == alone.copy(left)
