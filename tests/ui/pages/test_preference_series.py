"""The tab of series: shipped ones changed, hidden and brought back; the firm's own."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import series
from crm_desktop.series import SHIPPED, Series
from ui.context import Context
from ui.pages.preference_series import SeriesForm, SeriesTab


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> SeriesTab:
    made = SeriesTab(context)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitUntil(lambda: len(made.list.lines()) == len(SHIPPED))
    return made


def chips(tab: SeriesTab) -> dict[object, str]:
    return {line.key: line.chip for line in tab.list.lines()}


def kept(context: Context, key: str) -> Series:
    with context.store.read() as session:
        found = series.everything(session, with_hidden=True)
    return next(one for one in found if one.key == key)


def opened(tab: SeriesTab) -> SeriesForm:
    return tab.findChildren(SeriesForm)[-1]


def save(qtbot: QtBot, tab: SeriesTab) -> None:
    opened(tab).save()
    qtbot.waitUntil(lambda: not tab.findChildren(SeriesForm))


def test_words_that_were_not_changed_go_on_following_the_language(
    qtbot: QtBot, tab: SeriesTab, context: Context
) -> None:
    tab.change("first_visit")
    line = opened(tab).steps.lines[1]
    line.days.set_value(2)
    line.text.set_value("Thank them warmly")
    save(qtbot, tab)
    qtbot.waitUntil(lambda: chips(tab)["first_visit"] == "changed")
    changed = kept(context, "first_visit")
    assert changed.name == ""
    assert [step.text for step in changed.steps] == ["", "Thank them warmly", "", ""]
    assert changed.steps[1].after_days == 2
    dict(tab.entries("first_visit"))["Bring back the shipped series"]()
    qtbot.waitUntil(lambda: chips(tab)["first_visit"] == "")


def test_a_series_of_ones_own_is_made_step_by_step(
    qtbot: QtBot, tab: SeriesTab, context: Context
) -> None:
    tab.add()
    form = opened(tab)
    form.save()
    assert tab.findChildren(SeriesForm)  # it has no name and no step yet
    QTest.keyClicks(form.form.editor("name"), "Fair")
    form.steps.lines[0].text.set_value("At the fair")
    form.steps.add_button.click()
    form.steps.lines[1].text.set_value("Afterwards")
    form.steps.add_button.click()
    form.steps.lines[2].remove.click()
    save(qtbot, tab)
    qtbot.waitUntil(lambda: "your own" in chips(tab).values())
    (key,) = [key for key, chip in chips(tab).items() if chip == "your own"]
    assert [(step.after_days, step.text) for step in kept(context, str(key)).steps] == [
        (0, "At the fair"),
        (7, "Afterwards"),
    ]
    tab.take_away(key)
    qtbot.waitUntil(lambda: "your own" not in chips(tab).values())


def test_days_that_are_none_are_pointed_out(qtbot: QtBot, tab: SeriesTab) -> None:
    tab.change("tender")
    form = opened(tab)
    form.steps.lines[2].days.setText("soon")
    form.save()
    assert tab.findChildren(SeriesForm)
    form.steps.lines[2].days.setText("15")
    save(qtbot, tab)


def test_a_shipped_series_is_hidden_and_shown_again(qtbot: QtBot, tab: SeriesTab) -> None:
    tab.take_away("tender")
    qtbot.waitUntil(lambda: chips(tab)["tender"] == "hidden")
    dict(tab.entries("tender"))["Show again"]()
    qtbot.waitUntil(lambda: chips(tab)["tender"] == "")
