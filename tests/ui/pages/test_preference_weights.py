"""Weights in the preferences: every one has a box, what they change is told before, one Change."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import demo, weighing
from crm_desktop.insights.weights import SHIPPED, Weights, limits
from crm_desktop.store import Store
from ui.context import Context
from ui.pages.preference_weights import WeightsTab
from ui.phrases_weights import GROUPS, WeightWords


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> WeightsTab:
    tab = WeightsTab(context)
    qtbot.addWidget(tab)
    tab.resize(780, 560)
    tab.show()
    qtbot.waitUntil(lambda: tab.entered() == SHIPPED)
    return tab


def enter(tab: WeightsTab, name: str, text: str) -> None:
    editor = tab.boxes[name].editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def kept(store: Store) -> Weights:
    with store.read() as session:
        return weighing.weights(session)


def test_every_weight_has_a_box_a_name_and_a_line_that_explains_it(qtbot: QtBot) -> None:
    shown = [name for group in GROUPS.values() for name in group]
    assert sorted(shown) == sorted(field.name for field in fields(Weights))
    words = WeightWords()
    for code, group in GROUPS.items():
        assert all(words.group(code))
        for name, measure in group.items():
            assert all(words.weight(name))
            assert measure.least <= asdict(SHIPPED)[name] * measure.times <= measure.most
            assert limits(name) == (measure.least / measure.times, measure.most / measure.times)


def test_what_is_shown_comes_back_as_it_was(qtbot: QtBot, tab: WeightsTab) -> None:
    odd = Weights(tier_sales=1 / 3, overdue_red=2.123)
    weighing.set_weights(tab.context.store, weights=odd)
    qtbot.waitUntil(lambda: tab.entered() == odd)
    assert not tab.is_edited()


def test_saving_is_one_change_that_undo_takes_back(qtbot: QtBot, tab: WeightsTab) -> None:
    store = tab.context.store
    enter(tab, "decline_fall", "30")
    enter(tab, "overdue_red", "3.5")
    assert tab.save.isEnabled() and kept(store) == SHIPPED
    tab.save.click()
    qtbot.waitUntil(lambda: kept(store) == Weights(decline_fall=0.3, overdue_red=3.5))
    qtbot.waitUntil(lambda: not tab.is_edited())
    store.undo()
    qtbot.waitUntil(lambda: tab.entered() == SHIPPED)
    assert kept(store) == SHIPPED


def test_what_is_wrong_stays_and_is_named(qtbot: QtBot, tab: WeightsTab) -> None:
    enter(tab, "alive_red", "120")
    assert tab.boxes["alive_red"].editor.text() == "120"
    assert "from 0 to 100" in tab.problem.text() and tab.problem.isVisible()
    assert not tab.save.isEnabled()
    enter(tab, "alive_red", "10")
    assert tab.problem.isHidden() and tab.save.isEnabled()


def test_typing_stays_while_others_save(qtbot: QtBot, tab: WeightsTab) -> None:
    enter(tab, "few", "8")
    weighing.set_weights(tab.context.store, weights=Weights(shrink=20.0))
    assert tab.boxes["few"].editor.text() == "8" and tab.is_edited()


def test_defaults_of_a_group_leave_the_others(qtbot: QtBot, tab: WeightsTab) -> None:
    enter(tab, "few", "8")
    enter(tab, "tier_sales", "70")
    assert tab.resets["tier"].isVisible() and tab.resets["few"].isVisible()
    tab.resets["tier"].click()
    assert tab.entered() == Weights(few=8.0)
    tab.reset.click()
    assert tab.entered() == SHIPPED and not tab.save.isEnabled()


def test_arrows_step(qtbot: QtBot, tab: WeightsTab) -> None:
    QTest.keyClick(tab.boxes["tier_sales"].editor, Qt.Key.Key_Up)
    assert tab.boxes["tier_sales"].value() == pytest.approx(0.45)


def test_what_the_weights_would_change_is_counted_before_saving(
    qtbot: QtBot, store: Store, context: Context
) -> None:
    demo.build(store)
    tab = WeightsTab(context)
    qtbot.addWidget(tab)
    tab.resize(780, 560)
    tab.show()
    qtbot.waitUntil(lambda: tab.boxes["tier_core_share"].value() == 0.2)
    before = kept(store)
    enter(tab, "tier_key_share", "95")
    qtbot.waitUntil(lambda: "would move up a tier" in tab.effect.text(), timeout=30_000)
    assert "5 up and 1 down now" in tab.effect.text()
    assert kept(store) == before


def test_saving_with_the_keyboard_leads_back_to_the_number(qtbot: QtBot, tab: WeightsTab) -> None:
    enter(tab, "decline_fall", "30")
    tab.save.setFocus()
    qtbot.waitUntil(tab.save.hasFocus)
    QTest.keyClick(tab.save, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: kept(tab.context.store) == Weights(decline_fall=0.3))
    assert tab.boxes["decline_fall"].editor.hasFocus()
