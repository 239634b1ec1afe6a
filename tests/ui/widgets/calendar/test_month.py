"""The month: a real mouse drags from day to day; keys go through days and their entries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.calendar.calendar_desk import (
    LEFT,
    NOW,
    TODAY,
    days_on,
    drag,
    item,
    middle_of,
    middle_of_day,
    month,
)
from ui.theme import Theme
from ui.widgets.calendar import MonthView, Place

ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[MonthView]:
    made = MonthView(theme, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_days(month())
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    yield made


def test_dragged_to_another_day_an_entry_keeps_its_hour(qtbot: QtBot, view: MonthView) -> None:
    visit, fair = item(1), item(2, minute=None)
    view.show_days(month(visit, fair))
    for one in (visit, fair):
        with qtbot.waitSignal(view.move_wanted) as moved:
            drag(view, middle_of(view, one), middle_of_day(view, days_on(9)))
        assert moved.args == [one.key, Place(days_on(9), one.place.minute), 0]


def test_dropped_on_its_own_day_nothing_is_wanted(qtbot: QtBot, view: MonthView) -> None:
    visit = item(1)
    view.show_days(month(visit))
    with qtbot.assertNotEmitted(view.move_wanted):
        drag(view, middle_of(view, visit), middle_of_day(view, TODAY))


def test_arrows_go_by_days_and_through_the_entries_of_a_day(view: MonthView) -> None:
    first, second, below = item(1), item(2, minute=700), item(3, days_on(7))
    view.show_days(month(first, second, below))
    view.go_to(Place(days_on(-7)))
    seen = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Left, Key.Key_Right):
        QTest.keyClick(view, key)
        chosen = view.chosen()
        seen.append(None if chosen is None else chosen.key[1])
    assert seen == [1, 2, 3, 2, None, 2]


def test_below_the_last_week_the_arrow_asks_for_the_next_month(
    qtbot: QtBot, view: MonthView
) -> None:
    view.go_to(Place(date(2026, 4, 5)))
    with qtbot.waitSignal(view.left) as left:
        QTest.keyClick(view, Key.Key_Down)
    assert left.args == [date(2026, 4, 12)]


def test_alt_and_arrows_move_by_days_and_weeks(view: MonthView) -> None:
    visit = item(1)
    view.show_days(month(visit))
    view.choose(visit.key)
    wanted: list[Place] = []
    view.move_wanted.connect(lambda _key, place, _minutes: wanted.append(place))
    for key in (Key.Key_Right, Key.Key_Down):
        QTest.keyClick(view, key, ALT)
    assert wanted == [Place(days_on(1), 600), Place(days_on(8), 600)]


def test_what_has_no_room_is_behind_more_which_opens_the_day(qtbot: QtBot, view: MonthView) -> None:
    view.show_days(month(*(item(record, minute=500 + record) for record in range(1, 13))))
    shown = [one for one in view.days.items if not view.item_rect(one).isEmpty()]
    assert 2 <= len(shown) < 12
    at = view.item_rect(shown[-1]).center()
    at.setY(at.y() + view.item_rect(shown[-1]).height())
    with qtbot.waitSignal(view.more_wanted) as wanted:
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert wanted.args is not None
    assert wanted.args[0] == TODAY


def test_an_entry_behind_more_is_reached_by_keys_and_lights_it(view: MonthView) -> None:
    view.show_days(month(*(item(record, minute=500 + record) for record in range(1, 13))))
    hidden = view.days.items[-1]
    view.choose(hidden.key)
    assert view.item_rect(hidden).isEmpty()
    assert view.days_of_more() == [TODAY]
    assert view.rect_of(hidden.key) == view.cell(TODAY)


def test_on_an_empty_day_typing_or_a_double_click_plans(qtbot: QtBot, view: MonthView) -> None:
    at = middle_of_day(view, days_on(3))
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    with qtbot.waitSignal(view.plan_wanted) as wanted:
        QTest.keyClicks(view, "o")
    assert wanted.args == [Place(days_on(3)), "o"]
    with qtbot.waitSignal(view.plan_wanted):
        QTest.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def test_those_who_listen_hear_the_day_and_its_holiday(view: MonthView) -> None:
    days = month()
    view.show_days(type(days)(days.first, days.count, (), {days_on(1): "Feiertag"}, days.month))
    view.go_to(Place(days_on(1)))
    assert view.accessibleDescription() == "Thursday, March 5, 2026, Feiertag"
