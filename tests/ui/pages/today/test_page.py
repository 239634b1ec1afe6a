"""The page: its head, the day that comes, and the number beside its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from crm_desktop import activities, promises
from crm_desktop.agenda import today
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.ui.pages.today.agenda_desk import TODAY, Desk, fill, lines, opened, texts, words
from ui.context import Context
from ui.daybreak import local_now
from ui.pages.today import TodayPage
from ui.pages.today.day_view import DayView
from ui.pages.today.views import VIEWS
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.navigation import Entry
from ui.window import Window


@pytest.fixture
def desk(store: Store) -> Desk:
    return fill(store)


def test_the_head_names_the_day_and_what_waits(qtbot: QtBot, context: Context, desk: Desk) -> None:
    said = words(opened(qtbot, context))
    assert str(TODAY.year) in said
    assert "1 promise, 1 visit or call, 1 customer slipping away" in said


def test_the_head_adds_up_to_the_number_beside_the_page(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    page = opened(qtbot, context)
    with context.store.read() as session:
        waiting = today.today(session, local_now()).urgent
    head = next(label for label in page.findChildren(ElidedLabel) if "promise" in label.text())
    assert sum(int(number) for number in re.findall(r"\d+", head.text())) == waiting


def test_no_switch_is_shown_for_a_single_view(qtbot: QtBot, context: Context, desk: Desk) -> None:
    page = opened(qtbot, context)
    assert [chip.isVisible() for chip in page.switch.values()] == [len(VIEWS) > 1] * len(VIEWS)
    assert context.settings.get("today.view") == "day"


def test_the_page_follows_the_day_and_keeps_what_is_typed(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    activities.plan(
        context.store, kind="call", subject="tomorrow's", due_on=TODAY + timedelta(days=1)
    )
    clock = [datetime.combine(TODAY, time(23, 59, 30)).astimezone()]
    page = TodayPage(context, now=lambda: clock[0])
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    view: DayView = page.day_view
    qtbot.waitUntil(lambda: bool(lines(view, AgendaKind.PROMISE).rows))
    assert "tomorrow's" not in texts(view, AgendaKind.ACTIVITY)
    lines(view, AgendaKind.PROMISE).action_pressed.emit(("promise", desk.promise))
    view.panel.subject.setText("half a thou")
    clock[0] += timedelta(minutes=1)
    page.daybreak.look()
    qtbot.waitUntil(lambda: "tomorrow's" in texts(view, AgendaKind.ACTIVITY))
    assert view.panel.isVisible()
    assert view.panel.subject.text() == "half a thou"


def count_beside_today(window: Window) -> str:
    entry = next(e for e in window.findChildren(Entry) if e.text() == "Today")
    return entry.accessibleName().removeprefix("Today").strip()


def test_the_number_beside_today_counts_what_is_urgent(
    qtbot: QtBot, context: Context, desk: Desk, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    with context.store.read() as session:
        waiting = today.today(session, local_now()).urgent
    assert waiting >= 6
    wait_for(lambda: count_beside_today(window) == str(waiting))
    window.show_page("customers")
    promises.keep(context.store, id=desk.promise)
    wait_for(lambda: count_beside_today(window) == str(waiting - 1))


@pytest.fixture
def wait_for(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Waits also for the count, which comes some time after a Change."""
    return lambda condition: qtbot.waitUntil(condition, timeout=10_000)


def test_closing_asks_before_a_half_written_next_step_is_lost(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    page = window.show_page("today")
    assert isinstance(page, TodayPage)
    view = page.day_view
    qtbot.waitUntil(lambda: bool(lines(view, AgendaKind.PROMISE).rows))
    view.cards[AgendaKind.PROMISE].list.action_pressed.emit(("promise", desk.promise))
    view.panel.subject.setText("half")
    assert view.panel.is_edited()
    view.panel.given_up.emit()
    assert window.may_close()


def test_after_a_click_on_a_view_the_keys_work_in_it(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    page = opened(qtbot, context)
    for name in ("week", "month", "day"):
        page.switch[name].setFocus()
        page.switch[name].click()
        shown = page.show_view(name)
        focused = page.focusWidget()
        assert focused is not None
        assert shown.isAncestorOf(focused) or focused is shown
