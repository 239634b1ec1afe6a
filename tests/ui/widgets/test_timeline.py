"""The timeline widget, with real keys and mouse events, on entries of a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crm_desktop.models import Activity, Customer, Deal, Order, Promise
from crm_desktop.store import Store
from crm_desktop.timeline import Filter, Timeline, TimelineEntry, details, entries
from ui.theme import Theme
from ui.widgets.timeline import TimelineView
from ui.widgets.timeline.menu import EntryMenu

TODAY = date.today()
LONG = "They lack a design team for military parts and ask whether we could lend them ours. "


def noon(days_ago: int) -> datetime:
    return datetime.combine(TODAY - timedelta(days=days_ago), datetime.min.time()).astimezone(
        UTC
    ) + timedelta(hours=12)


@pytest.fixture
def view(qtbot: QtBot, store: Store, theme: Theme) -> Iterator[TimelineView]:
    """One promise ahead, then forty calls (every fourth of two lines), an order and a deal."""
    with store.change("test") as session:
        session.add(Customer(id=1, name="Yuhuan"))
        session.flush()
        for number in range(40):
            text = LONG * 3 if number % 4 == 0 else f"Call {number}"
            session.add(
                Activity(
                    id=100 + number, customer_id=1, kind="call", subject=text,
                    done_at=noon(number // 2 + number * 30),
                )
            )  # fmt: skip
        session.add(Promise(id=7, customer_id=1, text="Drawings", due_on=TODAY))
        session.add(
            Order(id=8, customer_id=1, ordered_on=TODAY - timedelta(days=3), currency="EUR")
        )
        session.add(
            Deal(
                id=9, customer_id=1, name="Gearbox", buying_stage="need",
                opened_on=TODAY - timedelta(days=5),
            )
        )  # fmt: skip
    widget = TimelineView(theme)
    qtbot.addWidget(widget)
    widget.resize(560, 420)
    with store.read() as session:
        timeline = entries(session, 1)

    def answer(indexes: tuple[int, ...]) -> None:
        with store.read() as session:
            widget.add_entries(details(session, timeline, indexes))

    widget.wanted.connect(answer)
    widget.set_timeline(timeline, {})
    widget.show()
    qtbot.waitExposed(widget)
    yield widget


def press(view: TimelineView, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(view, key, modifier or Qt.KeyboardModifier.NoModifier)


def current(view: TimelineView) -> TimelineEntry:
    entry = view.current_entry()
    assert entry is not None
    return entry


def row_of(view: TimelineView, table: str) -> int:
    for row in range(view.count()):
        view.select_row(row)
        if current(view).table == table:
            return row
    raise LookupError(table)


def test_down_up_home_and_end_walk_through_the_entries(view: TimelineView) -> None:
    press(view, Qt.Key.Key_Down)
    assert current(view).table == "promise"
    press(view, Qt.Key.Key_Down)
    assert view.current_row() == 1
    press(view, Qt.Key.Key_Up)
    assert view.current_row() == 0
    press(view, Qt.Key.Key_End)
    assert view.current_row() == view.count() - 1
    press(view, Qt.Key.Key_Home)
    assert view.current_row() == 0


def test_the_current_entry_is_always_in_sight(view: TimelineView) -> None:
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        press(view, key)
        row = view.current_row()
        assert row is not None
        assert view.viewport().rect().contains(view.entry_rect(row))


def test_page_down_goes_about_a_screen_further(view: TimelineView) -> None:
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_PageDown)
    row = view.current_row()
    assert row is not None
    assert 4 <= row <= 14


def test_ctrl_down_goes_to_the_next_day(view: TimelineView) -> None:
    press(view, Qt.Key.Key_Home)
    day = current(view).day
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert current(view).day != day


def test_a_click_makes_an_entry_current_and_a_heading_does_nothing(
    view: TimelineView, qtbot: QtBot
) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=view.entry_rect(1).center())
    assert view.current_row() == 1
    QTest.mouseClick(view.viewport(), left, pos=QPoint(40, view.entry_rect(2).top() - 8))
    assert view.current_row() == 1


def test_enter_and_a_double_click_edit_an_activity_and_open_an_order(
    view: TimelineView, qtbot: QtBot
) -> None:
    row_of(view, "activity")
    with qtbot.waitSignal(view.edit_wanted) as edited:
        press(view, Qt.Key.Key_Return)
    assert edited.args[0].table == "activity"
    row = row_of(view, "sales_order")
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseDClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.entry_rect(row).center()
        )
    assert opened.args[0].id == 8


def test_delete_f2_and_n_say_what_is_wanted(view: TimelineView, qtbot: QtBot) -> None:
    row_of(view, "promise")
    with qtbot.waitSignal(view.delete_wanted):
        press(view, Qt.Key.Key_Delete)
    with qtbot.waitSignal(view.edit_wanted):
        press(view, Qt.Key.Key_F2)
    with qtbot.waitSignal(view.next_step_wanted):
        press(view, Qt.Key.Key_N)
    with qtbot.waitSignal(view.done_wanted):
        press(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_an_order_cannot_be_deleted_from_here(view: TimelineView, qtbot: QtBot) -> None:
    row_of(view, "sales_order")
    with qtbot.assertNotEmitted(view.delete_wanted), qtbot.assertNotEmitted(view.opened):
        press(view, Qt.Key.Key_Delete)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_key_offers_what_can_be_done_with_the_current_entry(
    view: TimelineView, qtbot: QtBot
) -> None:
    row_of(view, "promise")
    view.setFocus()
    place = view.entry_rect(view.current_row() or 0).center()
    QTest.mouseMove(view.viewport(), place)
    event_menu(view, place)
    menu = next(child for child in view.findChildren(QMenu) if isinstance(child, EntryMenu))
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names == ["edit", "next_step", "promise", "done", "break", "copy", "delete"]
    with qtbot.waitSignal(view.done_wanted):
        next(action for action in menu.actions() if action.objectName() == "done").trigger()
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_activity_can_be_saved_to_a_calendar_file(view: TimelineView, qtbot: QtBot) -> None:
    row_of(view, "activity")
    place = view.entry_rect(view.current_row() or 0).center()
    event_menu(view, place)
    menu = next(child for child in view.findChildren(QMenu) if isinstance(child, EntryMenu))
    with qtbot.waitSignal(view.calendar_wanted) as told:
        next(action for action in menu.actions() if action.objectName() == "calendar").trigger()
    assert told.args[0].table == "activity"
    menu.close()


def event_menu(view: TimelineView, place: QPoint) -> None:
    """The event that the Menu key and the right button both end in."""
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    reason = QContextMenuEvent.Reason.Mouse
    shown = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, place, shown))


def test_a_filter_shows_one_kind_and_keeps_the_current_entry_when_it_can(
    view: TimelineView,
) -> None:
    row_of(view, "sales_order")
    view.set_filter(Filter.ORDERS)
    assert view.count() == 1
    assert current(view).table == "sales_order"
    view.set_filter(Filter.DEALS)
    assert view.count() == 1
    assert view.current_entry() is None


def test_the_years_lead_to_their_newest_entry(view: TimelineView) -> None:
    years = view.years()
    assert [year for year, _ in years] == sorted((year for year, _ in years), reverse=True)
    assert sum(count for _, count in years) == view.count() - 1  # the promise lies ahead
    view.jump_to_year(years[-1][0])
    day = current(view).day
    assert day is not None
    assert day.year == years[-1][0]
    assert view.viewport().rect().intersects(view.entry_rect(view.current_row() or 0))


def test_the_place_and_the_current_entry_survive_new_entries(
    view: TimelineView, store: Store
) -> None:
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_PageUp)
    key = (current(view).table, current(view).id)
    top = view.entry_rect(view.current_row() or 0).top()
    with store.change("test") as session:
        for number in range(5):
            session.add(Activity(customer_id=1, kind="visit", subject=f"{number}", done_at=noon(0)))
    with store.read() as session:
        newer = entries(session, 1)
        show(view, newer, details(session, newer, range(60)))
    assert (current(view).table, current(view).id) == key
    assert view.entry_rect(view.current_row() or 0).top() == top


def show(view: TimelineView, timeline: Timeline, found: dict[int, TimelineEntry]) -> None:
    view.set_timeline(timeline, found)


def test_scrolling_by_the_wheel_bar_never_shifts_what_is_on_the_screen(
    view: TimelineView,
) -> None:
    bar = view.verticalScrollBar()
    for step in (300, 150, -80):
        before = bar.value()
        tops = {row: view.entry_rect(row).top() for row in range(8, 12)}
        bar.setValue(before + step)
        moved = {tops[row] - view.entry_rect(row).top() for row in tops}
        assert len(moved) == 1


def test_who_listens_hears_the_current_entry(view: TimelineView) -> None:
    assert view.accessibleName() == "Timeline"
    row_of(view, "promise")
    assert "Drawings" in view.accessibleDescription()
    assert "due today" in view.accessibleDescription()


def test_copy_takes_the_whole_text(view: TimelineView) -> None:
    row_of(view, "activity")
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Call")
    assert text.count("design team") == 3


def test_no_entry_takes_more_than_two_lines(view: TimelineView) -> None:
    heights = set()
    for row in range(view.count()):
        view.select_row(row)
        heights.add(view.entry_rect(row).height())
    assert len(heights) == 2
