"""Repetitions and reminders in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import phrases_repeat
from ui.language import Language

START = date(2026, 12, 8)  # a Tuesday


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Language]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = Language(app)
    made.use("en")
    yield made
    made.use("en")
    made.deleteLater()


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=3;COUNT=1", "every 3 days, once"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "from Monday to Friday"),
        ("FREQ=WEEKLY;BYDAY=TU", "every week on Tuesday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=8", "every 2 weeks on Tue, Thu, 8 times"),
        ("FREQ=MONTHLY;BYMONTHDAY=8", "every month on day 8"),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "every 3 months on the last day"),
        ("FREQ=MONTHLY;BYDAY=-1TU", "every month on the last Tuesday"),
        ("FREQ=YEARLY;UNTIL=20300101", "every year, until Jan 1, 2030"),
        ("FREQ=YEARLY;BYWEEKNO=3", "repeats by a rule of its own"),
        ("nonsense", "repeats by a rule of its own"),
    ],
)
def test_a_rule_is_said_in_words(language: Language, rule: str, words: str) -> None:
    assert phrases_repeat.repeated(rule, START) == words


def test_a_rule_is_said_in_every_language(language: Language) -> None:
    rule = "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU"
    language.use("es")
    assert phrases_repeat.repeated(rule, START) == "cada 2 meses, el segundo martes"
    language.use("zh_CN")
    assert phrases_repeat.repeated(rule, START) == "每 2 个月的第二个星期二"


def test_a_rule_that_depends_on_its_first_day_stands_for_itself_without_one(
    language: Language,
) -> None:
    assert phrases_repeat.rule_alone("FREQ=WEEKLY;BYDAY=TU") == "every week on Tuesday"
    assert phrases_repeat.rule_alone("FREQ=WEEKLY") == "FREQ=WEEKLY"


@pytest.mark.parametrize(
    ("minutes", "all_day", "words"),
    [
        (None, False, "No reminder"),
        (0, False, "At the time"),
        (90, False, "1 h 30 min before"),
        (1440, False, "1 day before"),
        (-30, False, "30 min after"),
        (-540, True, "On the day, 9:00\u202fAM"),
        (0, True, "On the day, 12:00\u202fAM"),
        (360, True, "The day before, 6:00\u202fPM"),
        (9540, True, "7 days before, 9:00\u202fAM"),
    ],
)
def test_a_reminder_is_said_in_words(
    language: Language, minutes: int | None, all_day: bool, words: str
) -> None:
    assert phrases_repeat.reminder(minutes, all_day=all_day) == words
