"""The list that the user puts in order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.arranged_list import ArrangedList
from ui.widgets.record_list import Line

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def goals(qtbot: QtBot, theme: Theme) -> ArrangedList:
    """Three open ones and two reached ones."""
    shown = ArrangedList(theme)
    qtbot.addWidget(shown)
    shown.show_lines([Line(key, key) for key in ("a", "b", "c", "y", "z")])
    shown.group = lambda key: key in "yz"
    shown.resize(300, shown.height())
    shown.show()
    return shown


def asked(goals: ArrangedList) -> list[tuple[object, int]]:
    found: list[tuple[object, int]] = []
    goals.moved.connect(lambda key, by: found.append((key, by)))
    return found


def middle(goals: ArrangedList, row: int) -> QPoint:
    return goals.visualRect(goals.model().index(row, 0)).center()


def drag(goals: ArrangedList, start: QPoint, end: QPoint) -> None:
    port = goals.viewport()
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(port, start + (end - start) * step / 10)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, end)


def test_ctrl_and_an_arrow_ask_to_move_the_current_line(goals: ArrangedList) -> None:
    found = asked(goals)
    goals.choose("b")
    QTest.keyClick(goals, Qt.Key.Key_Up, CTRL)
    QTest.keyClick(goals, Qt.Key.Key_Down, CTRL)
    assert found == [("b", -1), ("b", 1)]
    assert goals.current() == "b"


def test_a_line_stays_among_its_own_kind(goals: ArrangedList) -> None:
    found = asked(goals)
    for key, way in (("a", Qt.Key.Key_Up), ("c", Qt.Key.Key_Down), ("y", Qt.Key.Key_Up)):
        goals.choose(key)
        QTest.keyClick(goals, way, CTRL)
    assert not found


def test_the_menu_offers_the_ways_that_are_open(goals: ArrangedList) -> None:
    moves = {action.text(): action for action in goals.menu_of("a").actions() if action.text()}
    assert not moves["Move up"].isEnabled()
    found = asked(goals)
    moves["Move down"].trigger()
    assert found == [("a", 1)]


@pytest.mark.parametrize(
    ("row", "over", "by"), [(0, 1, 1), (0, 2, 2), (2, 0, -2), (0, 4, 2), (3, 0, 0), (4, 3, -1)]
)
def test_a_dragged_line_is_wanted_where_it_is_let_go(
    goals: ArrangedList, row: int, over: int, by: int
) -> None:
    found = asked(goals)
    away = QPoint(0, 8 if over > row else -8)
    drag(goals, middle(goals, row), middle(goals, over) + away)
    assert found == ([(goals.lines()[row].key, by)] if by else [])


def test_a_click_moves_nothing_and_esc_gives_a_drag_up(goals: ArrangedList) -> None:
    found = asked(goals)
    drag(goals, middle(goals, 0), middle(goals, 0) + QPoint(2, 1))
    port = goals.viewport()
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, middle(goals, 0))
    QTest.mouseMove(port, middle(goals, 1))
    QTest.mouseMove(port, middle(goals, 2))
    QTest.keyClick(goals, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, middle(goals, 2))
    assert not found
