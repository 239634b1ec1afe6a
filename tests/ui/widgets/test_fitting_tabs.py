"""A bar of tabs that leaves tabs out where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.fitting_tabs import FittingTabs

NAMES = ("timeline", "deals", "orders", "selling", "plan", "profile")
WITHOUT_PLAN = tuple(name for name in NAMES if name != "plan")


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """What the bar stands in: a window would not become narrower than its tabs."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 40)
    made.show()
    return made


@pytest.fixture
def tabs(place: QWidget) -> FittingTabs:
    made = FittingTabs(NAMES, ("selling", "plan", "orders"), place)
    made.name_tabs([name.title() for name in NAMES])
    made.resize(900, 40)
    made.show()
    made.offer(WITHOUT_PLAN)
    return made


def shown(tabs: FittingTabs) -> list[str]:
    return [name for index, name in enumerate(NAMES) if tabs.bar.isTabVisible(index)]


def test_a_tab_that_comes_back_is_counted_at_once(tabs: FittingTabs) -> None:
    before = tabs.bar.sizeHint().width()
    tabs.offer(NAMES)
    assert tabs.bar.sizeHint().width() > before


def test_tabs_go_when_there_is_no_room_and_come_back_with_it(
    qtbot: QtBot, tabs: FittingTabs
) -> None:
    tabs.offer(NAMES)
    whole = tabs.bar.sizeHint().width()
    tabs.resize(whole // 2, 40)
    qtbot.waitUntil(lambda: "selling" not in shown(tabs))
    assert tabs.more.isVisible() and "timeline" in shown(tabs)
    tabs.resize(2 * whole, 40)
    qtbot.waitUntil(lambda: shown(tabs) == list(NAMES))
    assert not tabs.more.isVisible()


def test_what_was_left_out_does_not_count_when_another_set_is_offered(
    qtbot: QtBot, tabs: FittingTabs
) -> None:
    tabs.resize(tabs.bar.sizeHint().width(), 40)
    tabs.offer(NAMES)
    qtbot.waitUntil(lambda: "selling" not in shown(tabs))
    tabs.offer(WITHOUT_PLAN)
    assert shown(tabs) == list(WITHOUT_PLAN)
