"""The day's lines: each has a reason and one thing to do, by mouse and by keys."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from crm_desktop import activities, customers, firm, promises, snoozing
from crm_desktop.models import Activity, Complaint, Promise
from crm_desktop.models.codes import AgendaKind
from crm_desktop.store import Store
from tests.ui.pages.today.agenda_desk import TODAY, Desk, fill, lines, opened, press, texts, words
from ui.context import Context
from ui.pages.today import TodayPage
from ui.pages.today.day_view import DayView
from ui.pages.today.menus import SnoozeMenu
from ui.widgets.agenda.card import SHOWN
from ui.widgets.agenda.put_off import PutOffPopup

PROMISE, ACTIVITY = AgendaKind.PROMISE, AgendaKind.ACTIVITY


@pytest.fixture
def desk(store: Store) -> Desk:
    return fill(store)


@pytest.fixture
def page(qtbot: QtBot, context: Context, desk: Desk) -> TodayPage:
    return opened(qtbot, context)


@pytest.fixture
def view(page: TodayPage) -> DayView:
    return page.day_view


def settled(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: context.tasks.is_idle)


def test_every_kind_has_its_section_in_order(view: DayView) -> None:
    assert texts(view, PROMISE) == ["Acme drawings"]
    assert texts(view, ACTIVITY) == ["Acme tour"]
    assert texts(view, AgendaKind.CADENCE) == ["Quiet Ltd no touch for 90 days"]
    assert texts(view, AgendaKind.QUIET_DEAL) == ["Quiet Ltd Press"]
    assert texts(view, AgendaKind.COMPLAINT) == ["Acme burrs"]
    assert texts(view, AgendaKind.BIRTHDAY) == ["Acme birthday of Ann"]
    assert texts(view, AgendaKind.SPECIAL_DAY) == ["Acme Fair"]
    assert list(view.cards) == list(AgendaKind)


def test_a_line_says_when_why_and_what_to_do_also_to_the_ear(view: DayView) -> None:
    (row,) = lines(view, PROMISE).rows
    assert (row.pill, row.icon, row.tone) == ("2 d late", "warning", "bad")
    assert "2 days late" in row.detail
    assert row.action == "Kept"
    model = lines(view, PROMISE).model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("late, 2 d late, Acme, drawings")
    QAbstractItemModelTester(model)
    (visit,) = lines(view, ACTIVITY).rows
    assert "Ann" in visit.detail
    assert "High St 1" in visit.detail
    assert visit.brief


def test_a_section_without_lines_is_named_in_one_sentence(view: DayView) -> None:
    assert not view.cards[AgendaKind.FRESHNESS].isVisible()
    said = "Nothing to do: Tiers and classes to review, Information to renew"
    assert said in words(view)


def test_the_name_opens_the_customer_and_enter_the_record(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    with qtbot.waitSignal(context.desk.opening) as told:
        press(view, ("promise", desk.promise), "name")
    assert told.args == ["customer", desk.acme]
    found = lines(view, AgendaKind.QUIET_DEAL)
    found.setFocus()
    with qtbot.waitSignal(context.desk.opening) as told:
        QTest.keyClick(found, Qt.Key.Key_Return)
    assert told.args == ["deal", desk.deal]


def test_arrows_go_through_the_lines_from_section_to_section(view: DayView) -> None:
    view.setFocus()
    assert lines(view, PROMISE).hasFocus()
    QTest.keyClick(lines(view, PROMISE), Qt.Key.Key_Down)
    assert lines(view, AgendaKind.CADENCE).hasFocus()
    QTest.keyClick(lines(view, AgendaKind.CADENCE), Qt.Key.Key_Right)
    assert lines(view, AgendaKind.QUIET_DEAL).hasFocus()
    QTest.keyClick(lines(view, AgendaKind.QUIET_DEAL), Qt.Key.Key_Up)
    assert lines(view, ACTIVITY).hasFocus()
    QTest.keyClick(lines(view, ACTIVITY), Qt.Key.Key_Left)
    assert lines(view, PROMISE).hasFocus()


def test_one_column_where_there_is_little_room(qtbot: QtBot, context: Context, desk: Desk) -> None:
    view = opened(qtbot, context, width=700).day_view
    lefts = {card.x() for card in view.cards.values() if card.isVisible()}
    assert len(lefts) == 1
    view.setFocus()
    QTest.keyClick(lines(view, PROMISE), Qt.Key.Key_Down)
    assert lines(view, ACTIVITY).hasFocus()


def test_answered_and_still_true_are_done_at_once_with_a_way_back(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    with qtbot.waitSignal(context.desk.saying) as told:
        press(view, ("complaint", desk.complaint), "action")
    qtbot.waitUntil(lambda: lines(view, AgendaKind.COMPLAINT).rows[0].action == "Solved…")
    told.args[2]()  # Undo
    qtbot.waitUntil(lambda: lines(view, AgendaKind.COMPLAINT).rows[0].action == "Answered")
    with context.store.read() as session:
        complaint = session.get(Complaint, desk.complaint)
        assert complaint is not None
        assert complaint.first_reply_at is None


def test_s_puts_a_line_off_and_the_link_wakes_it(
    qtbot: QtBot, context: Context, page: TodayPage, view: DayView
) -> None:
    found = lines(view, PROMISE)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_S)
    (menu,) = page.findChildren(SnoozeMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lines(view, PROMISE).rows)
    qtbot.waitUntil(page.put_off.isVisible)
    assert page.put_off.text() == "1 put off"
    with context.store.read() as session:
        (one,) = snoozing.snoozed(session, TODAY)
    assert one.until == TODAY + timedelta(days=1)
    page.show_put_off()
    (popup,) = page.findChildren(PutOffPopup)
    popup.buttons[0].click()
    qtbot.waitUntil(lambda: bool(lines(view, PROMISE).rows))
    qtbot.waitUntil(lambda: not page.put_off.isVisible())


def test_a_line_is_put_off_to_any_day_of_the_calendar(
    qtbot: QtBot, context: Context, page: TodayPage, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "more")
    menu = page.findChildren(SnoozeMenu)[0]
    far = TODAY + timedelta(days=40)
    menu.calendar.clicked.emit(QDate(far.year, far.month, far.day))
    qtbot.waitUntil(lambda: not lines(view, PROMISE).rows)
    with context.store.read() as session:
        assert [one.until for one in snoozing.snoozed(session, TODAY)] == [far]


def test_the_menu_offers_the_rest(
    qtbot: QtBot, context: Context, page: TodayPage, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "more")
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    offered = {action.text(): action for action in menu.actions()}
    assert {"Kept", "Put off until", "Open", "Open the customer", "Plan a step…"} <= set(offered)
    offered["It will not be kept"].trigger()
    qtbot.waitUntil(lambda: not lines(view, PROMISE).rows)
    with context.store.read() as session:
        promise = session.get(Promise, desk.promise)
        assert promise is not None
        assert promise.broken_at is not None
    menu.close()


def test_a_planned_visit_moves_to_the_next_working_day(
    qtbot: QtBot, context: Context, page: TodayPage, view: DayView, desk: Desk
) -> None:
    press(view, ("activity", desk.visit), "more")
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    move = next(a for a in menu.actions() if a.text().startswith("Move to"))
    move.trigger()
    qtbot.waitUntil(lambda: not lines(view, ACTIVITY).rows)
    with context.store.read() as session:
        visit = session.get(Activity, desk.visit)
        assert visit is not None
        assert visit.due_on == view.doing.likely.tomorrow
    menu.close()


def test_what_is_planned_on_another_clock_moves_to_the_day_that_was_chosen_here(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    here = datetime.combine(TODAY, time(11)).astimezone()
    east = here.astimezone(ZoneInfo("Pacific/Kiritimati"))  # the next day already
    activities.edit(
        context.store, id=desk.visit, due_on=east.date(), due_time=f"{east:%H:%M}",
        due_zone="Pacific/Kiritimati",
    )  # fmt: skip
    key = ("activity", desk.visit)
    qtbot.waitUntil(lambda: (line := view.line(key)) is not None and line.at == time(11))
    line = view.line(key)
    assert line is not None
    view.doing.move(line, TODAY + timedelta(days=1))
    qtbot.waitUntil(lambda: not lines(view, ACTIVITY).rows)
    with context.store.read() as session:
        visit = session.get_one(Activity, desk.visit)
        assert (visit.due_on, visit.due_time) == (
            east.date() + timedelta(days=1), f"{east:%H:%M}",
        )  # fmt: skip


def test_more_opens_the_rest_of_a_section(
    qtbot: QtBot, context: Context, page: TodayPage, view: DayView, desk: Desk
) -> None:
    for number in range(30):
        promises.add(context.store, customer_id=desk.acme, text=f"part {number}", due_on=TODAY)
    card = view.cards[PROMISE]
    qtbot.waitUntil(lambda: card.more.text() == f"{31 - SHOWN} more")
    assert len(card.list.rows) == SHOWN
    card.more.click()
    qtbot.waitUntil(lambda: len(card.list.rows) == 31)
    card.more.click()
    assert len(card.list.rows) == SHOWN


def test_scroll_place_and_current_line_stay_when_it_loads_anew(
    qtbot: QtBot, context: Context, page: TodayPage, view: DayView, desk: Desk
) -> None:
    page.resize(1200, 300)
    qtbot.waitUntil(lambda: view.area.verticalScrollBar().maximum() > 100)
    found = lines(view, AgendaKind.COMPLAINT)
    found.setFocus()
    qtbot.waitUntil(lambda: view.area.verticalScrollBar().value() > 0)
    place = view.area.verticalScrollBar().value()
    promises.add(context.store, customer_id=desk.acme, text="earlier", due_on=TODAY)
    qtbot.waitUntil(lambda: len(lines(view, PROMISE).rows) == 2)
    assert found.current() == ("complaint", desk.complaint)
    assert found.hasFocus()
    assert view.area.verticalScrollBar().value() == place


def test_mine_are_those_of_the_user_and_nobodys(
    qtbot: QtBot, context: Context, store: Store, desk: Desk
) -> None:
    firm.add_user(store, name="Me", is_me=True)
    other = firm.add_user(store, name="Other")
    beta = customers.add(store, name="Beta", owner_id=other)
    promises.add(store, customer_id=beta, text="theirs", due_on=TODAY)
    page = opened(qtbot, context)
    view = page.day_view
    assert texts(view, PROMISE) == ["Acme drawings"]
    page.whose[False].click()
    qtbot.waitUntil(lambda: texts(view, PROMISE) == ["Acme drawings", "Beta theirs"])
    assert context.settings.get("today.mine") is False


def test_a_file_without_anything_says_what_will_be_here(qtbot: QtBot, context: Context) -> None:
    page = opened(qtbot, context)
    assert "Nothing waits for you today" in words(page)
    assert not page.whose[True].isVisible()
    with qtbot.waitSignal(page.day_view.first_step) as told:
        page.day_view.empty.chosen.emit("new_customer")
    assert told.args == ["new_customer"]


def test_everything_follows_the_language(
    qtbot: QtBot, context: Context, page: TodayPage, view: DayView
) -> None:
    context.language.use("es")
    qtbot.waitUntil(lambda: lines(view, PROMISE).rows[0].pill == "2 d de retraso")
    assert "Sus promesas" in words(page)
    context.language.use("en")


def test_a_visit_that_is_done_is_in_the_timeline(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("activity", desk.visit), "action")
    assert view.panel.isVisible()
    view.panel.told.setText("went well")
    view.panel.skip.click()
    qtbot.waitUntil(lambda: not lines(view, ACTIVITY).rows)
    with context.store.read() as session:
        visit = session.get(Activity, desk.visit)
        assert visit is not None
        assert visit.done_at is not None
        assert visit.outcome == "went well"


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_complaint_is_answered_by_the_keys_of_the_timeline(
    qtbot: QtBot, view: DayView, desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    found = lines(view, AgendaKind.COMPLAINT)
    found.setFocus()
    QTest.keyClick(found, key, held)
    qtbot.waitUntil(lambda: found.rows[0].action == "Solved…")
    QTest.keyClick(found, Qt.Key.Key_A)  # answered already
    assert not view.panel.isVisible()
    QTest.keyClick(found, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.panel.isVisible()


def test_days_to_put_a_line_off_to_stand_in_their_order(qtbot: QtBot, view: DayView) -> None:
    for ahead in range(7):
        today = date(2026, 11, 23) + timedelta(days=ahead)
        chosen: list[date] = []
        menu = SnoozeMenu(today, chosen.append, view)
        for action in menu.actions()[:-1]:
            action.trigger()
        assert chosen == sorted(chosen)
        assert len(set(chosen)) == len(chosen)
