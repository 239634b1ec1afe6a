"""Reminders appear when they are due, rest, and come back after a sleep; tests set the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from pytestqt.qtbot import QtBot

from crm_desktop import activities, customers
from crm_desktop.models import Activity
from crm_desktop.store import Store
from ui.context import Context
from ui.reminders import LOOK_MS, Reminders
from ui.widgets.reminder_bar import ReminderBar

MADRID = ZoneInfo("Europe/Madrid")
MORNING = datetime(2026, 3, 4, 8, tzinfo=MADRID)


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


class Desk:
    """One sitting at the laptop: a bar, what looks for reminders, the notes it showed."""

    def __init__(self, context: Context, clock: Clock) -> None:
        self.bar = ReminderBar(context.theme)
        self.notes: list[str] = []
        self.reminders = Reminders(
            context, self.bar, note=lambda _title, text: self.notes.append(text), clock=clock
        )
        self.reminders.start()

    @property
    def text(self) -> str:
        return self.bar.text.text() if not self.bar.isHidden() else ""

    def close(self) -> None:
        self.reminders.stop()


Sit = Callable[[], Desk]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sit(qtbot: QtBot, context: Context, clock: Clock) -> Iterator[Sit]:
    sittings: list[Desk] = []

    def begin() -> Desk:
        desk = Desk(context, clock)
        qtbot.addWidget(desk.bar)
        sittings.append(desk)
        settle(qtbot, context)
        return desk

    yield begin
    for desk in sittings:
        desk.reminders.stop()


def settle(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: context.tasks.is_idle)


def plan(store: Store, at: str, subject: str = "prices", **fields: Any) -> int:
    given = {"kind": "call", "reminder_minutes": 15, "due_zone": "Europe/Madrid", **fields}
    return activities.plan(store, subject=subject, due_on=date(2026, 3, 4), due_time=at, **given)


def look(qtbot: QtBot, context: Context, desk: Desk) -> None:
    desk.reminders.look()
    settle(qtbot, context)


def test_a_reminder_appears_when_it_is_time_and_not_before(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    plan(context.store, "09:00", customer_id=customers.add(context.store, name="Acme"))
    desk = sit()
    assert (desk.text, desk.notes) == ("", [])
    clock.pass_by(minutes=46)
    look(qtbot, context, desk)
    assert "9:00" in desk.text and "Acme" in desk.text and "prices" in desk.text
    assert desk.notes == [desk.text]
    clock.pass_by(minutes=1)
    look(qtbot, context, desk)
    assert len(desk.notes) == 1
    assert LOOK_MS == 30_000


def test_done_finishes_it_and_takes_it_away(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    id = plan(context.store, "08:10")
    desk = sit()
    clock.pass_by(minutes=5)
    look(qtbot, context, desk)
    assert desk.text == ""  # its moment had passed before the file was first looked at
    activities.edit(context.store, id=id, due_time="08:30")
    settle(qtbot, context)
    clock.pass_by(minutes=15)
    look(qtbot, context, desk)
    desk.bar.done.click()
    settle(qtbot, context)
    assert desk.text == ""
    with context.store.read() as session:
        assert session.get_one(Activity, id).done_at is not None


def test_done_finishes_this_time_of_a_repeated_one(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    series = plan(context.store, "09:00", recurrence="FREQ=DAILY")
    desk = sit()
    clock.pass_by(days=1, hours=1)
    look(qtbot, context, desk)
    desk.bar.done.click()
    settle(qtbot, context)
    with context.store.read() as session:
        done = session.scalars(sa.select(Activity).where(Activity.done_at.is_not(None))).one()
        assert (done.occurrence_of_id, done.due_on) == (series, date(2026, 3, 5))
        assert session.get_one(Activity, series).due_on == date(2026, 3, 4)


def test_a_snoozed_reminder_comes_back_in_ten_minutes(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    plan(context.store, "09:00")
    desk = sit()
    clock.pass_by(minutes=50)
    look(qtbot, context, desk)
    desk.bar.snooze.click()
    settle(qtbot, context)
    assert desk.text == ""
    clock.pass_by(minutes=9)
    look(qtbot, context, desk)
    assert desk.text == ""
    clock.pass_by(minutes=1)
    look(qtbot, context, desk)
    assert "prices" in desk.text
    assert len(desk.notes) == 2


def test_a_reminder_chosen_among_several_stays_in_front_until_it_is_gone(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    for hour, subject in ((8, "one"), (9, "two"), (10, "three")):
        plan(context.store, f"{hour:02}:30", subject)
    desk = sit()
    clock.pass_by(hours=2)
    look(qtbot, context, desk)
    desk.bar.put_first(desk.bar.reminders()[1])
    clock.pass_by(minutes=20)
    look(qtbot, context, desk)
    assert [one.subject for one in desk.bar.reminders()] == ["two", "one", "three"]
    desk.bar.close_button.click()
    settle(qtbot, context)
    assert [one.subject for one in desk.bar.reminders()] == ["one", "three"]


def test_what_was_missed_while_the_laptop_slept_is_told_in_one_line(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    for hour in range(9, 14):
        plan(context.store, f"{hour:02}:00", subject=f"at {hour}")
    desk = sit()
    clock.pass_by(hours=30)
    look(qtbot, context, desk)
    assert desk.notes == ["5 activities are due"]
    assert "at 9" in desk.text
    assert desk.bar.more.text() == "4 more"
    desk.bar.all_closed.emit()
    settle(qtbot, context)
    assert desk.text == ""


def test_what_was_missed_while_the_program_was_closed_appears_at_the_start(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    plan(context.store, "09:00")
    sit().close()
    clock.pass_by(hours=3)
    desk = sit()
    assert "prices" in desk.text


def test_what_is_waiting_or_snoozed_outlives_the_program_and_what_is_closed_stays_closed(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    for subject in ("waiting", "snoozed", "closed"):
        plan(context.store, "09:00", subject=subject)
    desk = sit()
    clock.pass_by(minutes=45)
    look(qtbot, context, desk)
    shown = {one.subject: one for one in desk.bar.reminders()}
    desk.bar.closed.emit(shown["closed"])
    desk.bar.snooze_wanted.emit(shown["snoozed"])
    settle(qtbot, context)
    desk.close()
    desk = sit()
    assert "waiting" in desk.text
    assert desk.bar.more.isHidden()
    clock.pass_by(minutes=10)
    look(qtbot, context, desk)
    assert desk.bar.more.text() == "1 more"


def test_what_is_done_or_deleted_elsewhere_disappears(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    ids = [plan(context.store, "08:30"), plan(context.store, "08:30", subject="second")]
    desk = sit()
    clock.pass_by(minutes=20)
    look(qtbot, context, desk)
    assert desk.bar.more.text() == "1 more"
    activities.finish(context.store, id=ids[0])
    settle(qtbot, context)
    qtbot.waitUntil(lambda: "second" in desk.text and desk.bar.more.isHidden())
    activities.delete(context.store, ids=[ids[1]])
    qtbot.waitUntil(lambda: desk.text == "")
    context.store.undo()
    settle(qtbot, context)
    assert desk.text == ""  # its moment is past: Today speaks of it


def test_open_shows_the_activity(qtbot: QtBot, context: Context, sit: Sit, clock: Clock) -> None:
    id = plan(context.store, "08:30")
    desk = sit()
    clock.pass_by(minutes=20)
    look(qtbot, context, desk)
    with qtbot.waitSignal(context.desk.opening) as opened:
        desk.bar.open.click()
    assert opened.args == ["activity", id]


def test_a_clock_that_ran_ahead_silences_nothing(
    qtbot: QtBot, context: Context, sit: Sit, clock: Clock
) -> None:
    clock.pass_by(days=300)
    sit().close()
    clock.now = MORNING
    plan(context.store, "09:00")
    desk = sit()
    clock.pass_by(minutes=45)
    look(qtbot, context, desk)
    assert "prices" in desk.text


def test_settings_that_are_no_such_thing_count_as_none(context: Context, sit: Sit) -> None:
    for wrong in ("x", {"": 1}, {str(context.store.path): {"upto": 3, "waiting": [[1]]}}):
        context.settings.set("reminders", wrong)
        assert sit().text == ""
