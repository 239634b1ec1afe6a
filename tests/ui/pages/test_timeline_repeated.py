"""Repeated activities and series in the timeline: planned, done, skipped, changed, deleted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import activities, contacts, customers
from crm_desktop.models import Activity, ActivitySignal
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.forms.series_dialog import SeriesDialog
from ui.pages.timeline_repeated import DeletingQuestion
from ui.pages.timeline_tab import TimelineTab
from ui.widgets.activity_form import ActivityForm
from ui.widgets.timeline.menu import EntryMenu
from ui.widgets.timeline.words import words

TODAY = date.today()
WEEK = timedelta(days=7)


@pytest.fixture
def customer(store: Store) -> int:
    made = customers.add(store, name="Yuhuan", customer_class="prospect")
    contacts.add(store, name="Chen Yu", customer_id=made)
    return made


@pytest.fixture
def tab(qtbot: QtBot, context: Context, customer: int) -> Iterator[TimelineTab]:
    page = TimelineTab(context)
    qtbot.addWidget(page)
    page.resize(590, 900)
    page.show()
    qtbot.waitExposed(page)
    page.show_customer(customer)
    yield page


def plan(store: Store, customer: int, **fields: Any) -> int:
    given = {"recurrence": "FREQ=WEEKLY", "location": "Gate 2", **fields}
    return activities.plan(
        store, kind="visit", subject="round", due_on=TODAY, customer_id=customer, **given
    )


def rows(store: Store) -> list[Activity]:
    with store.read() as session:
        found = list(session.scalars(sa.select(Activity).order_by(Activity.id)))
        session.expunge_all()
        return found


def select_first(qtbot: QtBot, tab: TimelineTab, count: int = 1) -> None:
    qtbot.waitUntil(lambda: tab.view.count() == count and tab.view.is_complete())
    tab.view.select_row(0)
    tab.view.setFocus()


def form_of(qtbot: QtBot, tab: TimelineTab) -> ActivityForm:
    qtbot.waitUntil(lambda: tab.form() is not None)
    form = tab.form()
    assert form is not None
    return form


def test_an_entry_says_where_it_is_and_how_often_it_comes(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    plan(store, customer)
    select_first(qtbot, tab)
    entry = tab.view.current_entry()
    assert entry is not None
    text = words(entry, TODAY).text
    assert text.startswith("round · Gate 2 · every week on ")
    menu = EntryMenu(tab.context.theme, entry, lambda _name: None, tab)
    assert [a.objectName() for a in menu.actions() if a.objectName() in ("done", "skip")] == [
        "done",
        "skip",
    ]


def test_s_skips_this_time_and_can_be_undone(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    plan(store, customer)
    select_first(qtbot, tab)
    with qtbot.waitSignal(tab.context.desk.saying) as said:
        QTest.keyClick(tab.view, Qt.Key.Key_S)
    assert rows(store)[0].due_on == TODAY + WEEK
    text, button, back, *_others = said.args
    assert (text, button) == ("Left out this time", "Undo")
    back()
    qtbot.waitUntil(lambda: rows(store)[0].due_on == TODAY)


def test_finishing_one_time_keeps_the_others_planned(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    plan(store, customer)
    select_first(qtbot, tab)
    QTest.keyClick(tab.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    form = form_of(qtbot, tab)
    assert form.parts.signals.isVisibleTo(form)  # a prospect's signs of interest count
    form.parts.signals.chip("asks_price").click()
    form.parts.save.click()
    qtbot.waitUntil(lambda: len(rows(store)) == 2)
    series, done = rows(store)
    assert (series.due_on, series.done_at) == (TODAY + WEEK, None)
    assert (done.occurrence_of_id, done.due_on) == (series.id, TODAY)
    with store.read() as session:
        assert session.scalar(sa.select(ActivitySignal.activity_id)) == done.id


def test_a_change_is_meant_for_this_time_or_for_all_following(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    plan(store, customer)
    select_first(qtbot, tab)
    QTest.keyClick(tab.view, Qt.Key.Key_F2)
    form = form_of(qtbot, tab)
    form.parts.once.click()
    assert not form.parts.repeat.isVisibleTo(form)
    form.parts.text.setPlainText("other round")
    form.parts.save.click()
    qtbot.waitUntil(lambda: tab.form() is None)
    series, once = rows(store)
    assert (series.subject, once.subject, once.due_on) == ("round", "other round", TODAY)
    select_first(qtbot, tab, 2)
    tab.view.select_row(1)
    QTest.keyClick(tab.view, Qt.Key.Key_F2)
    form = form_of(qtbot, tab)
    assert form.parts.following.isChecked()
    form.parts.repeat.choice.set_value("two_weeks")
    form.parts.editors["place"].set_value("Gate 3")
    form.parts.save.click()
    qtbot.waitUntil(lambda: tab.form() is None)
    series = rows(store)[0]
    assert series.recurrence is not None and "INTERVAL=2" in series.recurrence
    assert series.location == "Gate 3"


def test_a_planned_entry_repeats_and_reminds(qtbot: QtBot, tab: TimelineTab, store: Store) -> None:
    tab.log("call")
    form = form_of(qtbot, tab)
    form.parts.planned.click()
    form.parts.more.click()
    form.parts.text.setPlainText("How it goes")
    form.parts.repeat.choice.set_value("day")
    assert form.parts.all_day.isChecked()
    form.parts.reminder.set_value(-540)
    QTest.keyClicks(form.parts.editors["time"], "9:30")
    assert not form.parts.all_day.isChecked()
    assert form.parts.reminder.value() == 30
    form.parts.save.click()
    qtbot.waitUntil(lambda: len(rows(store)) == 1)
    (row,) = rows(store)
    assert (row.recurrence, row.due_time, row.reminder_minutes) == ("FREQ=DAILY", "09:30", 30)


def test_a_wrong_number_in_a_rule_is_said_and_nothing_is_lost(
    qtbot: QtBot, tab: TimelineTab, store: Store
) -> None:
    tab.log("call")
    form = form_of(qtbot, tab)
    form.parts.planned.click()
    form.parts.text.setPlainText("x")
    form.parts.repeat.choice.set_value("own")
    form.parts.repeat.interval.setText("zero")
    form.parts.save.click()
    assert tab.form() is form
    assert rows(store) == []


@pytest.mark.parametrize("all_times", [False, True])
def test_deleting_asks_whether_all_times_are_meant(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int, all_times: bool
) -> None:
    plan(store, customer)
    select_first(qtbot, tab)
    QTest.keyClick(tab.view, Qt.Key.Key_Delete)
    (question,) = tab.findChildren(DeletingQuestion)
    assert "every week" in question.text()
    (question.all if all_times else question.once).click()
    qtbot.waitUntil(lambda: [row.due_on for row in rows(store)] != [TODAY])
    assert [row.due_on for row in rows(store)] == ([] if all_times else [TODAY + WEEK])


def test_a_follow_up_says_what_it_follows(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    activities.log(store, kind="call", subject="prices", customer_id=customer)
    select_first(qtbot, tab)
    QTest.keyClick(tab.view, Qt.Key.Key_N)
    form = form_of(qtbot, tab)
    assert form.parts.follows.text().endswith("prices")
    form.parts.text.setPlainText("offer")
    form.parts.save.click()
    qtbot.waitUntil(lambda: len(rows(store)) == 2)
    first, second = rows(store)
    assert second.follows_id == first.id
    tab.edit_activity(second.id)
    form = form_of(qtbot, tab)
    assert form.parts.follows.text().endswith("prices")


def test_a_time_on_another_clock_keeps_its_zone(
    qtbot: QtBot, tab: TimelineTab, store: Store, customer: int
) -> None:
    zone = "Pacific/Auckland"
    id = plan(store, customer, recurrence=None, due_time="09:00", due_zone=zone)
    tab.edit_activity(id)
    form = form_of(qtbot, tab)
    assert "Auckland" in form.parts.zone.text()
    form.parts.text.setPlainText("round and round")
    form.parts.save.click()
    qtbot.waitUntil(lambda: rows(store)[0].subject == "round and round")
    assert (rows(store)[0].due_time, rows(store)[0].due_zone) == ("09:00", zone)


def test_a_series_is_started_from_the_log_bar(qtbot: QtBot, tab: TimelineTab, store: Store) -> None:
    QTest.mouseClick(tab.log_bar.button("series"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(tab.findChildren(SeriesDialog)))
    (dialog,) = tab.findChildren(SeriesDialog)
    assert [tick.text().split(" · ")[1] for tick in dialog.preview.ticks] == [
        "Visit",
        "Mail",
        "Mail",
        "Call",
    ]
    dialog.preview.ticks[1].click()
    dialog.save()
    qtbot.waitUntil(lambda: len(rows(store)) == 3)
    visit, offer, call = rows(store)
    assert visit.subject == "First visit: learn what they need and who decides"
    assert (offer.follows_id, call.follows_id) == (visit.id, offer.id)
    store.undo()
    assert rows(store) == []
