"""The week: a real mouse drags, lengthens, clicks; keys go everywhere and move."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.calendar.calendar_desk import (
    LEFT,
    MONDAY,
    NOW,
    TODAY,
    days_on,
    drag,
    item,
    middle_of,
    middle_of_day,
    week,
)
from ui.theme import Theme
from ui.widgets.calendar import Place, WeekView

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[WeekView]:
    made = WeekView(theme, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_days(week())
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    yield made


def test_dragged_to_another_day_and_hour_an_entry_asks_to_stand_there(
    qtbot: QtBot, view: WeekView
) -> None:
    visit = item(1)
    view.show_days(week(visit))
    begin = middle_of(view, visit)
    end = begin + QPoint(view.places.column(0).width(), -view.places.down(120))
    with qtbot.waitSignal(view.move_wanted) as moved:
        drag(view, begin, end)
    assert moved.args == [visit.key, Place(days_on(1), 480), 0]
    assert view.item(visit.key) == visit, "it stands where it stood until it is saved"


def test_it_snaps_to_a_quarter_of_an_hour(qtbot: QtBot, view: WeekView) -> None:
    visit = item(1)
    view.show_days(week(visit))
    begin = middle_of(view, visit)
    with qtbot.waitSignal(view.move_wanted) as moved:
        drag(view, begin, begin + QPoint(0, view.places.down(50)))
    assert moved.args is not None
    assert moved.args[1] == Place(TODAY, 645)


def test_dragged_up_into_the_strip_it_is_of_the_whole_day_and_back_it_has_an_hour(
    qtbot: QtBot, view: WeekView
) -> None:
    visit, fair = item(1), item(2, minute=None)
    view.show_days(week(visit, fair))
    with qtbot.waitSignal(view.move_wanted) as moved:
        drag(view, middle_of(view, visit), middle_of_day(view, days_on(2)))
    assert moved.args == [visit.key, Place(days_on(2)), 0]
    with qtbot.waitSignal(view.move_wanted) as moved:
        drag(view, middle_of(view, fair), view.place_rect(Place(MONDAY, 540)).topLeft())
    assert moved.args == [fair.key, Place(MONDAY, 540), 0]


def test_by_its_foot_an_entry_is_made_longer_and_never_shorter_than_a_quarter(
    qtbot: QtBot, view: WeekView
) -> None:
    visit = item(1)
    view.show_days(week(visit))
    foot = QPoint(middle_of(view, visit).x(), view.item_rect(visit).bottom() - 2)
    with qtbot.waitSignal(view.move_wanted) as moved:
        drag(view, foot, foot + QPoint(0, view.places.down(45)))
    assert moved.args == [visit.key, visit.place, 105]
    with qtbot.waitSignal(view.move_wanted) as moved:
        drag(view, foot, foot - QPoint(0, view.places.down(200)))
    assert moved.args == [visit.key, visit.place, 15]


def test_escape_gives_a_drag_up(qtbot: QtBot, view: WeekView) -> None:
    visit = item(1)
    view.show_days(week(visit))
    begin, end = middle_of(view, visit), middle_of_day(view, MONDAY, 660)
    with qtbot.assertNotEmitted(view.move_wanted):
        drag(view, begin, end, drop=False)
        QTest.keyClick(view, Key.Key_Escape)
        QTest.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, end)


def test_what_cannot_be_moved_is_not_dragged(qtbot: QtBot, view: WeekView) -> None:
    done = item(1, movable=False)
    view.show_days(week(done))
    with qtbot.assertNotEmitted(view.move_wanted):
        drag(view, middle_of(view, done), middle_of_day(view, MONDAY, 660))


def test_a_click_chooses_and_a_double_click_or_enter_opens(qtbot: QtBot, view: WeekView) -> None:
    visit = item(1)
    view.show_days(week(visit))
    at = middle_of(view, visit)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert view.chosen() == visit
    assert view.accessibleDescription() == visit.spoken
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert opened.args == [visit.key]
    with qtbot.waitSignal(view.opened):
        QTest.keyClick(view, Key.Key_Return)


def test_on_an_empty_place_typing_plans_there_also_words_that_begin_with_t(
    qtbot: QtBot, view: WeekView
) -> None:
    at = middle_of_day(view, days_on(1), 570)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    with qtbot.waitSignal(view.plan_wanted) as wanted:
        QTest.keyClicks(view, "T")
    assert wanted.args == [Place(days_on(1), 570), "T"]
    with qtbot.waitSignal(view.plan_wanted) as wanted:
        QTest.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert wanted.args == [Place(days_on(1), 570), ""]


def test_arrows_go_through_days_entries_and_empty_half_hours(view: WeekView) -> None:
    early, same, late = item(1, minute=480), item(2, minute=480), item(3, days_on(1), 500)
    view.show_days(week(early, same, late))
    view.go_to(Place(TODAY, 450))
    QTest.keyClick(view, Key.Key_Down)
    assert view.chosen() == early
    QTest.keyClick(view, Key.Key_Down)
    assert view.chosen() == same
    QTest.keyClick(view, Key.Key_Down)
    assert (view.chosen(), view.place) == (None, Place(TODAY, 510))
    QTest.keyClick(view, Key.Key_Up)
    assert view.chosen() == same
    QTest.keyClick(view, Key.Key_Right)
    assert (view.chosen(), view.place) == (None, Place(days_on(1), 480))
    QTest.keyClick(view, Key.Key_Down)
    assert view.chosen() is None, "the half hour that it began in is passed"


def test_above_the_morning_the_arrow_leads_to_the_whole_day(view: WeekView) -> None:
    fair = item(1, minute=None)
    view.show_days(week(fair))
    view.go_to(Place(TODAY, 420))
    QTest.keyClick(view, Key.Key_Up)
    assert view.chosen() == fair


def test_beyond_the_week_the_arrow_asks_for_the_next_one(qtbot: QtBot, view: WeekView) -> None:
    view.go_to(Place(MONDAY, 600))
    with qtbot.waitSignal(view.left) as left:
        QTest.keyClick(view, Key.Key_Left)
    assert left.args == [MONDAY - timedelta(days=1)]


def test_alt_and_arrows_move_and_go_on_from_where_it_is_going(qtbot: QtBot, view: WeekView) -> None:
    visit = item(1)
    view.show_days(week(visit))
    view.choose(visit.key)
    wanted: list[Place] = []
    view.move_wanted.connect(lambda _key, place, _minutes: wanted.append(place))
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Right):
        QTest.keyClick(view, key, ALT)
    assert wanted == [
        Place(TODAY, 615),
        Place(TODAY, 630),
        Place(TODAY, 615),
        Place(days_on(1), 615),
    ]


def test_with_shift_it_is_made_longer_or_shorter(qtbot: QtBot, view: WeekView) -> None:
    visit = item(1)
    view.show_days(week(visit))
    view.choose(visit.key)
    for key, length in ((Key.Key_Down, 75), (Key.Key_Up, 45)):
        with qtbot.waitSignal(view.move_wanted) as moved:
            QTest.keyClick(view, key, ALT | SHIFT)
        assert moved.args == [visit.key, visit.place, length]


def test_the_other_keys_say_what_they_want(qtbot: QtBot, view: WeekView) -> None:
    visit = item(1)
    view.show_days(week(visit))
    view.choose(visit.key)
    for key, signal, args in (
        (Key.Key_PageUp, view.turned, [-1]),
        (Key.Key_PageDown, view.turned, [1]),
        (Key.Key_Home, view.today_wanted, []),
        (Key.Key_T, view.today_wanted, []),
        (Key.Key_Delete, view.delete_wanted, [visit.key]),
        (Key.Key_D, view.done_wanted, [visit.key]),
        (Key.Key_N, view.plan_wanted, [visit.place, ""]),
    ):
        with qtbot.waitSignal(signal) as said:
            QTest.keyClick(view, key)
        assert said.args == args


def test_when_the_chosen_entry_is_gone_the_place_stays(view: WeekView) -> None:
    visit = item(1)
    view.show_days(week(visit))
    view.choose(visit.key)
    view.show_days(week())
    assert (view.chosen(), view.place) == (None, visit.place)


def test_what_has_no_room_in_the_strip_is_behind_more(qtbot: QtBot, view: WeekView) -> None:
    view.show_days(week(*(item(record, minute=None) for record in range(1, 6))))
    at = view.places.more[TODAY].center()
    with qtbot.waitSignal(view.more_wanted) as wanted:
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    assert wanted.args is not None
    assert wanted.args[0] == TODAY
    assert view.places.hidden[TODAY] == 3


def test_entries_at_once_stand_beside_each_other_and_each_is_found_by_the_mouse(
    view: WeekView,
) -> None:
    both = item(1), item(2, minute=630)
    view.show_days(week(*both))
    rects = [view.item_rect(one) for one in both]
    assert not rects[0].intersects(rects[1])
    assert [view.item_at(rect.center()) for rect in rects] == list(both)


def test_a_short_entry_is_tall_enough_to_be_read_and_makes_room_for_the_next(
    view: WeekView,
) -> None:
    view.resize(1000, 480)
    short, following = item(1, length=5), item(2, minute=610)
    view.show_days(week(short, following))
    first, second = view.item_rect(short), view.item_rect(following)
    assert first.height() >= 16
    assert not first.intersects(second)


def test_an_entry_at_night_is_scrolled_to(view: WeekView) -> None:
    view.resize(800, 400)
    night = item(1, minute=23 * 60)
    view.show_days(week(night))
    view.choose(night.key)
    assert view.viewport().rect().contains(view.item_rect(night).topLeft())


def test_at_first_seven_is_at_the_top_or_an_earlier_entry(view: WeekView) -> None:
    view.resize(800, 500)
    assert 0 <= view.places.y_of(7 * 60) - view.places.top < 12
    view.show_days(week(item(1, minute=5 * 60 + 10)))
    assert 0 <= view.places.y_of(5 * 60) - view.places.top < 12


def test_half_past_two_stands_there_also_on_the_day_that_skips_it(view: WeekView) -> None:
    skipped = item(1, TODAY, 150)
    view.show_days(week(skipped))
    rect = view.item_rect(skipped)
    assert view.places.minute_at(rect.top() + 1) in range(149, 153)
    assert skipped.place.at == time(2, 30)
