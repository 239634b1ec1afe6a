"""What is shown of the day is renewed at midnight, after sleep, and every ten minutes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.daybreak import Daybreak, local_now


class Clock:
    """A clock on the wall that the test sets."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 25, 23, 58, 30, tzinfo=UTC))


@pytest.fixture
def travelling(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The zone that is set in it is the laptop's own again afterwards."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def came(daybreak: Daybreak, clock: Clock, after: timedelta) -> bool:
    """Whether it says so when it looks again after some time."""
    heard: list[bool] = []
    connection = daybreak.came.connect(lambda: heard.append(True))
    clock.at += after
    daybreak.look()
    daybreak.came.disconnect(connection)
    return bool(heard)


def test_midnight_is_told_within_a_minute_of_it(qtbot: QtBot, clock: Clock) -> None:
    daybreak = Daybreak(now=clock)
    assert not came(daybreak, clock, timedelta(minutes=1))
    assert came(daybreak, clock, timedelta(seconds=31))
    assert not came(daybreak, clock, timedelta(minutes=1))


def test_a_wake_from_sleep_is_told(qtbot: QtBot, clock: Clock) -> None:
    clock.at = clock.at.replace(hour=9)
    daybreak = Daybreak(now=clock)
    assert came(daybreak, clock, timedelta(minutes=45))
    assert came(daybreak, clock, timedelta(hours=-1))  # the clock was set back


def test_hours_are_shown_anew_every_ten_minutes(qtbot: QtBot, clock: Clock) -> None:
    clock.at = clock.at.replace(hour=9)
    daybreak = Daybreak(now=clock)
    heard = [came(daybreak, clock, timedelta(minutes=1)) for _ in range(20)]
    assert [place for place, told in enumerate(heard, 1) if told] == [10, 20]


def test_coming_to_the_front_looks_at_the_clock(qtbot: QtBot, clock: Clock) -> None:
    daybreak = Daybreak(now=clock)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    clock.at += timedelta(hours=8)
    with qtbot.waitSignal(daybreak.came):
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
def test_a_laptop_that_was_carried_to_another_zone_is_told_of_it(
    qtbot: QtBot, travelling: pytest.MonkeyPatch
) -> None:
    travelling.setenv("TZ", "America/New_York")
    time.tzset()
    daybreak = Daybreak()
    heard: list[str] = []
    daybreak.came.connect(lambda: heard.append(f"{local_now():%z}"))
    daybreak.look()
    travelling.setenv("TZ", "Asia/Shanghai")
    daybreak.look()
    daybreak.look()
    assert heard == ["+0800"]
