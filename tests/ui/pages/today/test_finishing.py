"""Finishing a line asks for the next step, loses nothing that is typed, and can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import promises
from crm_desktop.models import Activity, Complaint, Promise
from crm_desktop.models.codes import ActivityKind, AgendaKind
from crm_desktop.store import Store
from tests.ui.pages.today.agenda_desk import TODAY, Desk, fill, lines, opened, press, words
from ui.context import Context
from ui.pages.today.day_view import DayView


@pytest.fixture
def desk(store: Store) -> Desk:
    return fill(store)


@pytest.fixture
def view(qtbot: QtBot, context: Context, desk: Desk) -> DayView:
    return opened(qtbot, context).day_view


def planned(store: Store) -> list[Activity]:
    with store.read() as session:
        open_ones = sa.select(Activity).where(Activity.done_at.is_(None)).order_by(Activity.id)
        return list(session.scalars(open_ones))


def test_a_kept_promise_and_its_next_step_are_one_change(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "action")
    panel = view.panel
    assert "Promise kept: Acme · drawings" in words(panel)
    QTest.keyClicks(panel.subject, "ask how it is")
    with qtbot.waitSignal(context.desk.saying) as told:
        QTest.keyClick(panel.subject, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not panel.isVisible())
    step = planned(context.store)[-1]
    assert (step.kind, step.subject, step.customer_id) == ("call", "ask how it is", desk.acme)
    assert step.due_on == view.doing.likely.in_a_week
    told.args[2]()  # Undo takes both back
    qtbot.waitUntil(lambda: len(planned(context.store)) == 1)
    with context.store.read() as session:
        promise = session.get(Promise, desk.promise)
        assert promise is not None
        assert promise.kept_at is None


def test_esc_leaves_everything_as_it_was_in_every_box(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    for key in (("promise", desk.promise), ("activity", desk.visit), ("birthday", desk.person)):
        press(view, key, "action")
        assert view.panel.cancel.text() == "Cancel (Esc)"
        QTest.keyClick(view.panel.subject, Qt.Key.Key_Escape)
        assert not view.panel.isVisible()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    for kind in (AgendaKind.PROMISE, AgendaKind.ACTIVITY, AgendaKind.BIRTHDAY):
        assert lines(view, kind).rows


def test_a_button_with_a_key_of_its_own_saves_without_a_next_step(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("birthday", desk.person), "action")
    assert view.panel.skip.isHidden()  # a greeting is the step itself
    view.panel.cancel.click()
    found = lines(view, AgendaKind.PROMISE)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_D)
    assert view.panel.skip.text() == "&No next step"
    view.panel.skip.click()
    qtbot.waitUntil(lambda: not lines(view, AgendaKind.PROMISE).rows)
    assert len(planned(context.store)) == 1  # the visit that was there


def test_the_cross_leaves_everything_as_it_was(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "action")
    view.panel.given_up.emit()
    assert not view.panel.isVisible()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert lines(view, AgendaKind.PROMISE).rows


def test_what_is_typed_stays_while_the_page_loads_anew(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("activity", desk.visit), "action")
    QTest.keyClicks(view.panel.told, "they liked it")
    promises.add(context.store, customer_id=desk.acme, text="new", due_on=TODAY)
    qtbot.waitUntil(lambda: len(lines(view, AgendaKind.PROMISE).rows) == 2)
    context.language.use("es")
    context.language.use("en")
    assert view.panel.isVisible()
    assert view.panel.told.text() == "they liked it"
    assert view.panel.is_edited()


def test_opening_another_box_first_carries_out_what_the_open_one_stands_for(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "action")
    press(view, ("activity", desk.visit), "action")
    qtbot.waitUntil(lambda: "Done: Acme" in words(view.panel))
    qtbot.waitUntil(lambda: not lines(view, AgendaKind.PROMISE).rows)
    assert view.panel.isVisible()
    assert view.panel.isEnabled()
    assert len(planned(context.store)) == 1  # the visit that was there: no next step


def test_opening_another_box_saves_the_step_that_is_typed(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "action")
    QTest.keyClicks(view.panel.subject, "ask how it is")
    press(view, ("cadence", desk.quiet), "action")
    qtbot.waitUntil(lambda: "Plan a step" in words(view.panel))
    assert planned(context.store)[-1].subject == "ask how it is"


def test_opening_another_box_waits_for_what_is_not_whole(view: DayView, desk: Desk) -> None:
    press(view, ("promise", desk.promise), "action")
    view.panel.subject.setText("call")
    view.panel.day.setText("someday")
    press(view, ("activity", desk.visit), "action")
    assert view.panel.subject.text() == "call"
    assert "Say on which day" in words(view.panel)
    press(view, ("promise", desk.promise), "action")
    assert view.panel.subject.text() == "call"


def test_going_elsewhere_saves_what_is_typed(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("activity", desk.visit), "action")
    QTest.keyClicks(view.panel.told, "they liked it")
    view.hide()
    qtbot.waitUntil(lambda: not planned(context.store))
    view.show()
    qtbot.waitUntil(lambda: not view.panel.isVisible())


def test_going_elsewhere_leaves_what_is_not_whole_and_what_is_untouched(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "action")
    view.hide()
    view.show()
    assert view.panel.isVisible()
    view.panel.subject.setText("call")
    view.panel.day.setText("someday")
    view.hide()
    view.show()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert (view.panel.isVisible(), view.panel.subject.text()) == (True, "call")
    assert lines(view, AgendaKind.PROMISE).rows


def test_the_next_step_is_with_the_people_of_the_visit(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("activity", desk.visit), "action")
    view.panel.subject.setText("send offer")
    view.panel.day.set_value(TODAY + timedelta(days=1))
    view.panel.press_save()
    qtbot.waitUntil(lambda: not view.panel.isVisible())
    (step,) = planned(context.store)
    assert step.follows_id == desk.visit
    with context.store.read() as session:
        people = session.execute(
            sa.text("SELECT contact_id FROM activity_contact WHERE activity_id = :id"),
            {"id": step.id},
        ).scalars()
        assert list(people) == [desk.person]


def test_a_day_that_is_none_is_pointed_out(view: DayView, desk: Desk) -> None:
    press(view, ("promise", desk.promise), "action")
    view.panel.subject.setText("call")
    view.panel.day.setText("someday")
    view.panel.press_save()
    assert view.panel.isVisible()
    assert "Say on which day" in words(view.panel)


def test_a_slipping_customer_gets_a_planned_touch(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("cadence", desk.quiet), "action")
    assert view.panel.subject.text() == "Stay in touch"
    view.panel.press_save()
    qtbot.waitUntil(lambda: not lines(view, AgendaKind.CADENCE).rows)
    assert planned(context.store)[-1].customer_id == desk.quiet


def test_a_quiet_deal_gets_a_touch_of_its_own(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("quiet_deal", desk.deal), "action")
    view.panel.subject.clear()
    view.panel.press_save()
    assert "Say what is to be done" in words(view.panel)
    view.panel.subject.setText("ask")
    view.panel.press_save()
    qtbot.waitUntil(lambda: not lines(view, AgendaKind.QUIET_DEAL).rows)
    assert planned(context.store)[-1].deal_id == desk.deal


def test_a_complaint_is_solved_with_how_and_how_content_they_are(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("complaint", desk.complaint), "action")
    qtbot.waitUntil(lambda: lines(view, AgendaKind.COMPLAINT).rows[0].action == "Solved…")
    press(view, ("complaint", desk.complaint), "action")
    view.panel.press_save()
    assert "Say how it was solved" in words(view.panel)
    view.panel.told.setText("new batch")
    view.panel.mark.set_value("4")
    view.panel.press_save()
    qtbot.waitUntil(lambda: not lines(view, AgendaKind.COMPLAINT).rows)
    with context.store.read() as session:
        complaint = session.get(Complaint, desk.complaint)
        assert complaint is not None
        assert (complaint.solution, complaint.satisfaction) == ("new batch", 4)


def test_a_greeting_is_logged_and_its_line_is_gone(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("birthday", desk.person), "action")
    assert view.panel.subject.text() == "Birthday greetings to Ann"
    view.panel.kind.set_value("gift")
    view.panel.press_save()
    qtbot.waitUntil(lambda: not lines(view, AgendaKind.BIRTHDAY).rows)
    with context.store.read() as session:
        done = session.scalars(sa.select(Activity).where(Activity.kind == ActivityKind.GIFT)).one()
        assert done.done_at is not None
        assert done.customer_id == desk.acme


def test_what_cannot_be_saved_is_said_and_stays_in_the_panel(
    qtbot: QtBot, context: Context, view: DayView, desk: Desk
) -> None:
    press(view, ("promise", desk.promise), "action")
    view.panel.subject.setText("call them")
    promises.delete(context.store, ids=[desk.promise])
    view.panel.press_save()
    qtbot.waitUntil(view.panel.isEnabled)
    assert view.panel.isVisible()
    assert view.panel.subject.text() == "call them"
