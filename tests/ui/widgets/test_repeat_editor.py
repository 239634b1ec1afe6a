"""The repeat editor shows every rule it is given and gives it back, unless the user changes it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.repeat_editor import NEVER, OTHER, OWN, RepeatEditor

TUESDAY = date(2026, 12, 8)


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> RepeatEditor:
    made = RepeatEditor(theme)
    qtbot.addWidget(made)
    made.set_value(None, TUESDAY)
    made.show()
    return made


def choose(editor: RepeatEditor, code: str) -> None:
    editor.choice.set_value(code)
    editor.choice.edited.emit()


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (None, NEVER),
        ("FREQ=DAILY", "day"),
        ("FREQ=DAILY;COUNT=3", "day"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "workdays"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270301", "week"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "two_weeks"),
        ("FREQ=MONTHLY;BYMONTHDAY=8", "month_day"),
        ("FREQ=MONTHLY;BYDAY=2TU", "month_weekday"),
        ("FREQ=YEARLY", "year"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH;COUNT=8", OWN),
        ("FREQ=DAILY;INTERVAL=10", OWN),
        ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=8", OWN),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", OTHER),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", OTHER),
    ],
)
def test_a_rule_is_shown_and_comes_back_untouched(
    editor: RepeatEditor, rule: str | None, code: str
) -> None:
    editor.set_value(rule, TUESDAY)
    assert editor.choice.value() == code
    assert editor.value() == rule


def test_a_rule_of_ones_own_begins_with_what_was_chosen(editor: RepeatEditor) -> None:
    choose(editor, "two_weeks")
    choose(editor, OWN)
    assert editor.weekdays[1].isVisible()
    editor.weekdays[3].click()
    editor.interval.set_value(4)
    assert editor.value() == "FREQ=WEEKLY;INTERVAL=4;BYDAY=TU,TH"
    editor.unit.set_value("month_weekday")
    editor.unit.edited.emit()
    assert editor.value() == "FREQ=MONTHLY;INTERVAL=4;BYDAY=2TU"
    assert not editor.weekdays[1].isVisible()


def test_it_ends_on_a_day_or_after_a_number_of_times(editor: RepeatEditor) -> None:
    choose(editor, "day")
    assert editor.ends.isVisible()
    editor.ends.set_value("count")
    editor.ends.edited.emit()
    QTest.keyClicks(editor.times, "5")
    assert editor.value() == "FREQ=DAILY;COUNT=5"
    editor.ends.set_value("until")
    editor.ends.edited.emit()
    editor.until.set_value(date(2027, 1, 31))
    assert editor.value() == "FREQ=DAILY;UNTIL=20270131"


@pytest.mark.parametrize("typed", ["", "0", "-1", "1001", "many"])
def test_a_number_that_is_none_is_refused(editor: RepeatEditor, typed: str) -> None:
    choose(editor, OWN)
    editor.interval.setText(typed)
    with pytest.raises(ValueError):
        editor.value()


def test_another_first_day_moves_the_rule_with_it(editor: RepeatEditor) -> None:
    choose(editor, "week")
    editor.set_start(date(2026, 12, 10))
    assert editor.value() == "FREQ=WEEKLY;BYDAY=TH"
    assert "Thursday" in editor.choice.currentText()
    choose(editor, OWN)
    editor.set_start(date(2026, 12, 11))
    assert editor.value() == "FREQ=WEEKLY;BYDAY=FR"
    editor.weekdays[0].click()
    editor.set_start(date(2026, 12, 12))
    assert editor.value() == "FREQ=WEEKLY;BYDAY=MO,FR"
