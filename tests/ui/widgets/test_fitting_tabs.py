"""A bar of tabs that leaves tabs out where there is no room."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.widgets.fitting_tabs import BUTTON, FittingTabs

NAMES = ("timeline", "deals", "orders", "selling", "plan", "profile")
WITHOUT_PLAN = tuple(name for name in NAMES if name != "plan")


@pytest.fixture
def bar(qtbot: QtBot, context: Context) -> FittingTabs:
    made = FittingTabs(context.theme, ("selling", "plan", "orders"))
    qtbot.addWidget(made)
    for name in NAMES:
        made.setTabData(made.addTab(name.title()), name)
    made.resize(900, 40)
    made.show()
    made.offer(WITHOUT_PLAN)
    return made


def shown(bar: FittingTabs) -> list[str]:
    return [name for index, name in enumerate(NAMES) if bar.isTabVisible(index)]


def test_a_tab_that_comes_back_is_counted_at_once(bar: FittingTabs) -> None:
    before = bar.sizeHint().width()
    bar.offer(NAMES)
    assert bar.sizeHint().width() > before


def test_tabs_go_one_by_one_when_there_is_no_room_and_come_back_with_it(bar: FittingTabs) -> None:
    bar.offer(NAMES)
    whole = bar.sizeHint().width()
    bar.resize(whole - 1, 40)
    assert shown(bar) == ["timeline", "deals", "orders", "plan", "profile"]
    assert bar.more.isVisible()
    assert bar.more.geometry().right() < bar.width()
    bar.resize(bar.sizeHint().width() + BUTTON - 1, 40)
    assert shown(bar) == ["timeline", "deals", "orders", "profile"]
    bar.resize(whole, 40)
    assert shown(bar) == list(NAMES)
    assert not bar.more.isVisible()


def test_what_was_left_out_does_not_count_when_another_set_is_offered(bar: FittingTabs) -> None:
    bar.resize(bar.sizeHint().width(), 40)
    bar.offer(NAMES)
    assert "selling" not in shown(bar)
    bar.offer(WITHOUT_PLAN)
    assert shown(bar) == list(WITHOUT_PLAN)


def test_the_open_tab_stays_and_another_goes_for_it(bar: FittingTabs) -> None:
    bar.resize(bar.sizeHint().width() - 1, 40)
    bar.setCurrentIndex(NAMES.index("selling"))
    bar.offer(WITHOUT_PLAN)
    assert "selling" in shown(bar) and "orders" not in shown(bar)
    assert bar.sizeHint().width() + BUTTON <= bar.width()


def test_the_menu_opens_a_tab_that_has_no_room(bar: FittingTabs) -> None:
    bar.resize(bar.sizeHint().width() - 1, 40)
    (action,) = bar.menu().actions()
    assert action.text() == "Selling"
    action.trigger()
    assert bar.currentIndex() == NAMES.index("selling")
