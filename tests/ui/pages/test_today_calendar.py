"""Week and month in the Today page: real entries are moved, planned, done, deleted, undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import activities, customers, deals, promises
from crm_desktop.agenda.calendar import CalendarEntry, EntryKind
from crm_desktop.models import Activity, Promise
from crm_desktop.store import Store
from tests.ui.widgets.calendar.calendar_desk import drag, middle_of_day
from ui.context import Context
from ui.pages.today import TodayPage
from ui.pages.today.calendar_menus import CalendarMenu, DayMenu
from ui.pages.today.calendar_questions import RepeatedQuestion
from ui.pages.today.calendar_view import CalendarView
from ui.pages.today.menus import SnoozeMenu
from ui.pages.today.periods import Span
from ui.widgets.calendar import CalendarItem, Place

TODAY = date(2026, 3, 4)  # a Wednesday
NOW = datetime.combine(TODAY, time(9, 40)).astimezone()
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
Key = Qt.Key
Open = Callable[[Span], CalendarView]
Toast = tuple[str, str, Callable[[], object] | None]


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Iterator[Open]:
    def make(span: Span) -> CalendarView:
        view = CalendarView(context, span)
        view.now = lambda: NOW
        qtbot.addWidget(view)
        view.resize(1000, 720)
        with qtbot.waitSignal(view.loaded):
            view.show()
        qtbot.waitExposed(view)
        view.surface.setFocus()
        return view

    yield make


@pytest.fixture
def toasts(context: Context) -> list[Toast]:
    said: list[Toast] = []
    context.desk.saying.connect(lambda text, button, press: said.append((text, button, press)))
    return said


def plan(store: Store, **fields: Any) -> int:
    given = {"kind": "visit", "subject": "gearbox", "due_on": TODAY, "due_time": "10:00", **fields}
    return activities.plan(store, **given)


def row(store: Store, record: int) -> Activity:
    with store.read() as session:
        found = session.get_one(Activity, record)
        session.expunge_all()
        return found


def item_of(view: CalendarView, record: int, of: str = "") -> CalendarItem:
    found = view.surface.item(("activity", record, of))
    assert found is not None
    return found


def days_of_march(view: CalendarView) -> list[int]:
    return [one.place.day.day for one in view.surface.days.items if one.place.day.month == 3]


def question_of(qtbot: QtBot, view: CalendarView) -> RepeatedQuestion:
    qtbot.waitUntil(lambda: bool(view.findChildren(RepeatedQuestion)))
    return view.findChildren(RepeatedQuestion)[-1]


@pytest.mark.parametrize("span", ["week", "month"])
def test_dragged_to_another_day_it_is_planned_for_that_day_and_undo_brings_it_back(
    qtbot: QtBot, store: Store, opened: Open, toasts: list[Toast], span: Span
) -> None:
    visit = plan(store, customer_id=customers.add(store, name="Yuhuan"))
    view = opened(span)
    surface = view.surface
    begin = surface.item_rect(item_of(view, visit)).center()
    friday = middle_of_day(surface, date(2026, 3, 6), 600 if span == "week" else None)
    friday.setY(begin.y())
    drag(surface, begin, friday)
    qtbot.waitUntil(lambda: item_of(view, visit).place == Place(date(2026, 3, 6), 600))
    assert (row(store, visit).due_on, row(store, visit).due_time) == (date(2026, 3, 6), "10:00")
    qtbot.waitUntil(lambda: bool(toasts))
    text, _button, undo = toasts[-1]
    assert text == "Moved to another time: Yuhuan"
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: item_of(view, visit).place == Place(TODAY, 600))


def test_by_its_foot_it_lasts_longer(qtbot: QtBot, store: Store, opened: Open) -> None:
    visit = plan(store, minutes=60)
    view = opened("week")
    rect = view.surface.item_rect(item_of(view, visit))
    foot, down = rect.center(), rect.center()
    foot.setY(rect.bottom() - 2)
    down.setY(rect.bottom() - 2 + rect.height() // 2)
    drag(view.surface, foot, down)
    qtbot.waitUntil(lambda: row(store, visit).minutes == 90)


@pytest.mark.parametrize(
    ("answer", "days"),
    [("This time only", [4, 12, 18, 25]), ("This and following", [4, 12, 19, 26])],
)
def test_a_repeated_one_asks_whether_all_following_are_meant(
    qtbot: QtBot, store: Store, opened: Open, answer: str, days: list[int]
) -> None:
    weekly = plan(store, recurrence="FREQ=WEEKLY")
    view = opened("month")
    view.surface.choose(("activity", weekly, "2026-03-11"))
    QTest.keyClick(view.surface, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    button = question_of(qtbot, view).buttons_of[answer]
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: days_of_march(view) == days)
    store.undo()
    qtbot.waitUntil(lambda: view.surface.item(("activity", weekly, "2026-03-11")) is not None)


def test_given_up_the_question_changes_nothing(qtbot: QtBot, store: Store, opened: Open) -> None:
    weekly = plan(store, recurrence="FREQ=WEEKLY")
    view = opened("week")
    key = ("activity", weekly, TODAY.isoformat())
    view.surface.choose(key)
    QTest.keyClick(view.surface, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    question_of(qtbot, view).reject()
    assert row(store, weekly).due_on == TODAY
    assert view.surface.chosen() == item_of(view, weekly, TODAY.isoformat())


def test_a_promise_is_moved_by_its_day(qtbot: QtBot, store: Store, opened: Open) -> None:
    firm = customers.add(store, name="Yuhuan")
    promise = promises.add(store, customer_id=firm, text="drawings", due_on=TODAY)
    view = opened("month")
    view.surface.choose(("promise", promise, ""))
    QTest.keyClick(view.surface, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    there = Place(TODAY + timedelta(days=7))
    qtbot.waitUntil(lambda: [one.place for one in view.surface.days.items] == [there])
    with store.read() as session:
        assert session.get_one(Promise, promise).due_on == TODAY + timedelta(days=7)


def test_typed_on_an_empty_place_an_activity_is_planned_there_for_a_customer(
    qtbot: QtBot, store: Store, opened: Open
) -> None:
    firm = customers.add(store, name="Yuhuan Machinery")
    view = opened("week")
    at = middle_of_day(view.surface, date(2026, 3, 5), 570)
    QTest.mouseClick(view.surface.viewport(), LEFT, PLAIN, at)
    QTest.keyClicks(view.surface, "T")
    panel = view.plan_panel
    assert panel.isVisible()
    QTest.keyClicks(panel.subject, "alk about line 4")
    panel.customer.setFocus()
    QTest.keyClicks(panel.customer, "Yuhuan")
    qtbot.waitUntil(lambda: panel.customer.completer().model().rowCount() == 1)
    panel.customer.setText("Yuhuan Machinery")
    QTest.keyClick(panel, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.surface.days.items))
    with store.read() as session:
        made = session.scalars(sa.select(Activity)).one()
        session.expunge_all()
    assert (made.subject, made.kind, made.customer_id) == ("Talk about line 4", "visit", firm)
    assert (made.due_on, made.due_time) == (date(2026, 3, 5), "09:30")
    assert made.due_zone
    assert not panel.isVisible()
    assert view.surface.hasFocus()


def test_nothing_is_planned_without_words_or_for_a_customer_nobody_knows(
    qtbot: QtBot, store: Store, opened: Open
) -> None:
    view = opened("month")
    view.surface.go_to(Place(TODAY))
    QTest.keyClick(view.surface, Key.Key_Return)
    panel = view.plan_panel
    panel.press_save()
    assert panel.isVisible()
    QTest.keyClicks(panel.subject, "offer")
    QTest.keyClicks(panel.customer, "Nobody")
    panel.press_save()
    assert panel.isVisible()
    QTest.keyClick(panel, Key.Key_Escape)
    assert not panel.isVisible()
    with store.read() as session:
        assert session.scalar(sa.select(sa.func.count(Activity.id))) == 0


def test_what_cannot_be_saved_stays_in_the_panel(qtbot: QtBot, store: Store, opened: Open) -> None:
    view = opened("month")
    view.surface.plan_wanted.emit(Place(TODAY), "offer")
    view.plan_panel.answered.emit(Place(TODAY), {"kind": "call", "subject": " "})
    qtbot.waitUntil(lambda: view.plan_panel.problem() != "")
    assert view.plan_panel.subject.text() == "offer"
    assert view.plan_panel.isEnabled()


def test_delete_takes_it_away_and_undo_brings_it_back(
    qtbot: QtBot, store: Store, opened: Open, toasts: list[Toast]
) -> None:
    visit = plan(store)
    view = opened("week")
    view.surface.choose(("activity", visit, ""))
    QTest.keyClick(view.surface, Key.Key_Delete)
    qtbot.waitUntil(lambda: not view.surface.days.items)
    qtbot.waitUntil(lambda: bool(toasts))
    undo = toasts[-1][2]
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: item_of(view, visit).place == Place(TODAY, 600))


def test_of_a_repeated_one_delete_leaves_this_time_out(
    qtbot: QtBot, store: Store, opened: Open
) -> None:
    daily = plan(store, recurrence="FREQ=DAILY")
    view = opened("week")
    view.surface.choose(("activity", daily, "2026-03-05"))
    QTest.keyClick(view.surface, Key.Key_Delete)
    QTest.mouseClick(question_of(qtbot, view).buttons_of["This time only"], LEFT)
    qtbot.waitUntil(lambda: view.surface.item(("activity", daily, "2026-03-05")) is None)
    assert item_of(view, daily, "2026-03-06")


def test_done_asks_how_it_went_and_a_repeated_one_is_done_at_once(
    qtbot: QtBot, store: Store, opened: Open
) -> None:
    visit, daily = plan(store), plan(store, due_time="15:00", recurrence="FREQ=DAILY")
    view = opened("week")
    view.surface.choose(("activity", visit, ""))
    QTest.keyClick(view.surface, Key.Key_D)
    assert view.finish_panel.isVisible()
    QTest.keyClicks(view.finish_panel.told, "they want two")
    view.finish_panel.skip.click()
    qtbot.waitUntil(lambda: row(store, visit).outcome == "they want two")
    assert row(store, visit).done_at is not None
    view.surface.choose(("activity", daily, "2026-03-05"))
    QTest.keyClick(view.surface, Key.Key_D)
    qtbot.waitUntil(lambda: view.surface.item(("activity", daily, "2026-03-05")) is None)


def test_the_menu_moves_to_a_day(qtbot: QtBot, store: Store, opened: Open) -> None:
    visit = plan(store)
    view = opened("month")
    view.surface.menu_wanted.emit(("activity", visit, ""), view.mapToGlobal(view.rect().center()))
    (menu,) = view.findChildren(CalendarMenu)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Done…", "Move to", "Open", "Save to a calendar file…", "Delete"]
    days = next(action.menu() for action in menu.actions() if action.menu() is not None)
    assert isinstance(days, SnoozeMenu)
    days.calendar.clicked.emit(QDate(2026, 3, 20))
    qtbot.waitUntil(
        lambda: (
            (row(store, visit).due_on, row(store, visit).due_time) == (date(2026, 3, 20), "10:00")
        )
    )


def test_more_opens_the_day(qtbot: QtBot, store: Store, opened: Open, context: Context) -> None:
    firm = customers.add(store, name="Yuhuan")
    visits = [plan(store, customer_id=firm, subject=f"visit {n}") for n in range(12)]
    view = opened("month")
    asked: list[tuple[str, object]] = []
    context.desk.opening.connect(lambda kind, what: asked.append((kind, what)))
    view.surface.more_wanted.emit(TODAY, view.mapToGlobal(view.rect().center()))
    (menu,) = view.findChildren(DayMenu)
    named = [action for action in menu.actions() if not action.isSeparator()]
    assert len(named) == 12
    named[-1].trigger()
    assert asked == [("activity", visits[-1])]
    menu.close()


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (EntryKind.PROMISE, "promise"),
        (EntryKind.BIRTHDAY, "contact"),
        (EntryKind.EXPECTED_CLOSE, "deal"),
    ],
)
def test_enter_opens_what_the_entry_is_about(
    opened: Open, context: Context, kind: EntryKind, wanted: str
) -> None:
    view = opened("week")
    asked: list[tuple[str, object]] = []
    context.desk.opening.connect(lambda kind, what: asked.append((kind, what)))
    view.doing.open(CalendarEntry(kind, 7, TODAY, "x"))
    assert asked == [(wanted, 7)]


@pytest.mark.parametrize(("span", "title"), [("week", "Mar 8"), ("month", "April 2026")])
def test_pages_turn_by_weeks_and_months_and_today_leads_back(
    qtbot: QtBot, opened: Open, span: Span, title: str
) -> None:
    view = opened(span)
    told: list[str] = []
    view.told.connect(lambda head, _said: told.append(head))
    QTest.keyClick(view.surface, Key.Key_PageDown)
    qtbot.waitUntil(lambda: bool(told) and told[-1].startswith(title))
    QTest.mouseClick(view.today, LEFT)
    qtbot.waitUntil(lambda: view.surface.days.place_of(TODAY) is not None)
    QTest.mouseClick(view.before, LEFT)
    qtbot.waitUntil(lambda: view.surface.days.place_of(TODAY) is None)


def test_a_change_from_elsewhere_is_shown_and_what_is_done_is_lighter(
    qtbot: QtBot, store: Store, opened: Open
) -> None:
    firm = customers.add(store, name="Yuhuan")
    deals.add(store, name="line 4", customer_id=firm, opened_on=TODAY, expected_close=TODAY)
    view = opened("week")
    visit = plan(store, customer_id=firm)
    qtbot.waitUntil(lambda: not item_of(view, visit).is_done)
    activities.finish(store, id=visit, done_at=NOW.astimezone(UTC))
    qtbot.waitUntil(lambda: item_of(view, visit).is_done)


def test_the_page_remembers_the_view_and_shows_its_head(
    qtbot: QtBot, context: Context, store: Store
) -> None:
    plan(store, due_on=date.today())
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    QTest.mouseClick(page.switch["week"], LEFT)
    view = page.show_view("week")
    assert isinstance(view, CalendarView)
    qtbot.waitUntil(lambda: bool(view.surface.days.items))
    assert view.before.isVisible()
    assert not page.print.isVisible()
    page.show_view("day")
    assert not view.before.isVisible()
    page.show_view("month")
    again = TodayPage(context)
    qtbot.addWidget(again)
    assert again.switch["month"].isChecked()


def test_in_another_language_everything_is_worded_anew(
    qtbot: QtBot, context: Context, opened: Open
) -> None:
    view = opened("month")
    told: list[str] = []
    view.told.connect(lambda head, _said: told.append(head))
    context.language.use("es")
    qtbot.waitUntil(lambda: told[-1:] == ["Marzo de 2026"])
    assert view.today.text() == "Hoy"
    context.language.use("en")
