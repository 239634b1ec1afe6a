"""The window of duplicates goes when it is closed, and with the window of its file."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.pages.duplicates.opening import open_duplicates
from ui.pages.duplicates.page import DuplicatesWindow


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def window(qtbot: QtBot, context: Context, over: QWidget) -> DuplicatesWindow:
    open_duplicates(context, over)
    (window,) = over.findChildren(DuplicatesWindow)
    qtbot.waitUntil(lambda: window.page.found is not None)
    return window


@pytest.mark.parametrize("way", ["button", "escape", "frame"])
def test_it_closes_also_after_one_looked_again(
    qtbot: QtBot, window: DuplicatesWindow, way: str
) -> None:
    window.page.again.click()
    qtbot.waitUntil(lambda: window.page.again.text() == "Look again")
    if way == "button":
        window.page.closing.click()
    elif way == "escape":
        QTest.keyClick(window.page.table, Qt.Key.Key_Escape)
    else:
        window.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))


def test_it_closes_while_it_looks(qtbot: QtBot, window: DuplicatesWindow) -> None:
    window.page.again.click()
    window.page.closing.click()
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
