"""Preferences of how the firm sells."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, outcome_reasons, playbooks
from crm_desktop.models import Playbook, RhythmRule
from crm_desktop.models.codes import BuyingStage, Tier
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.preference_rhythm import RhythmTab
from ui.pages.preference_selling import IndustriesTab, PlaybookTab, ReasonsTab, SellingList


def shown(qtbot: QtBot, tab: SellingList) -> SellingList:
    qtbot.addWidget(tab)
    tab.resize(800, 600)
    tab.show()
    return tab


def save(qtbot: QtBot, tab: SellingList, name: str, text: str) -> None:
    """Type into a field of the dialog that is open, and save."""
    dialog = tab.findChildren(FormDialog)[-1]
    editor = dialog.form.editor(name)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    dialog.save()
    qtbot.waitUntil(lambda: not tab.findChildren(FormDialog))


def chips(tab: SellingList) -> dict[object, str]:
    return {line.key: line.chip for line in tab.list.lines()}


def test_a_shipped_line_is_changed_hidden_and_restored(qtbot: QtBot, context: Context) -> None:
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: "court_draw_map" in chips(tab))
    tab.change("court_draw_map")
    save(qtbot, tab, "text", "Draw the map on the first day")
    qtbot.waitUntil(lambda: chips(tab)["court_draw_map"] == "changed")
    tab.take_away("court_draw_map")
    qtbot.waitUntil(lambda: chips(tab)["court_draw_map"] == "hidden")
    ((word, restore),) = tab.entries("court_draw_map")
    assert word == "Show again"
    restore()
    qtbot.waitUntil(lambda: chips(tab)["court_draw_map"] == "changed")
    dict(tab.entries("court_draw_map"))["Bring back the shipped text"]()
    qtbot.waitUntil(lambda: chips(tab)["court_draw_map"] == "")
    with context.store.read() as session:
        assert not session.scalars(sa.select(Playbook.id)).all()


def test_only_what_was_changed_of_a_shipped_line_is_kept(qtbot: QtBot, context: Context) -> None:
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: "too_expensive" in chips(tab))
    tab.change("too_expensive")
    save(qtbot, tab, "answer", "Less for less")
    qtbot.waitUntil(lambda: chips(tab)["too_expensive"] == "changed")
    with context.store.read() as session:
        kept = session.execute(sa.select(Playbook.text, Playbook.answer)).one()
    assert tuple(kept) == ("", "Less for less")


def test_an_own_line_is_added_filtered_and_deleted(qtbot: QtBot, context: Context) -> None:
    tab = PlaybookTab(context)
    shown(qtbot, tab)
    qtbot.waitUntil(lambda: bool(tab.list.lines()))
    box = tab.filters["customer_class"]
    box.setCurrentIndex(box.findData("loyal"))
    box.activated.emit(box.currentIndex())
    tab.add()
    save(qtbot, tab, "text", "Invite to the fair")
    qtbot.waitUntil(lambda: "your own" in chips(tab).values())
    key = next(key for key, chip in chips(tab).items() if chip == "your own")
    assert "loyal_plan_year" in chips(tab) and "court_draw_map" not in chips(tab)
    tab.take_away(key)
    qtbot.waitUntil(lambda: key not in chips(tab))


def test_all_shipped_lines_come_back_at_once(qtbot: QtBot, context: Context) -> None:
    playbooks.hide_line(context.store, key="too_expensive")
    tab = PlaybookTab(context)
    shown(qtbot, tab)
    qtbot.waitUntil(lambda: chips(tab).get("too_expensive") == "hidden")
    QTest.mouseClick(tab.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: chips(tab)["too_expensive"] == "")


def test_an_industry_gets_a_posture_and_loses_it(qtbot: QtBot, context: Context) -> None:
    customers.add(context.store, name="Yuhuan", industry="Machinery")
    tab = shown(qtbot, IndustriesTab(context))
    qtbot.waitUntil(lambda: chips(tab) == {"Machinery": "suggested"})
    tab.change("Machinery")
    dialog = tab.findChildren(FormDialog)[0]
    editor = dialog.form.editor("sales_mode")
    editor.set_value("guide")
    dialog.save()
    qtbot.waitUntil(lambda: chips(tab) == {"Machinery": ""})
    tab.entries("Machinery")[0][1]()
    qtbot.waitUntil(lambda: chips(tab) == {"Machinery": "suggested"})


def test_reasons_are_added_reworded_and_hidden(qtbot: QtBot, context: Context) -> None:
    outcome_reasons.add(context.store, outcome="lost", text="Too far away")
    tab = shown(qtbot, ReasonsTab(context))
    qtbot.waitUntil(lambda: "your own" in chips(tab).values())
    tab.change("no_budget")
    save(qtbot, tab, "text", "No money")
    qtbot.waitUntil(lambda: chips(tab)["no_budget"] == "changed")
    tab.take_away("no_budget")
    qtbot.waitUntil(lambda: chips(tab)["no_budget"] == "hidden")


def test_the_rhythm_is_chosen_in_a_table_and_reset(qtbot: QtBot, context: Context) -> None:
    tab = RhythmTab(context)
    qtbot.addWidget(tab)
    tab.show()
    box = tab.boxes[(Tier.KEY, BuyingStage.NEED)]
    qtbot.waitUntil(lambda: box.currentData() == "self")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)

    def kept() -> list[str]:
        with context.store.read() as session:
            return [str(step) for step in session.scalars(sa.select(RhythmRule.step))]

    qtbot.waitUntil(lambda: kept() == ["manager"])
    qtbot.waitUntil(tab.reset.isEnabled)
    QTest.mouseClick(tab.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not kept() and box.currentData() == "self")


@pytest.mark.parametrize("make", [PlaybookTab, IndustriesTab, ReasonsTab])
def test_the_lists_follow_the_language(
    qtbot: QtBot, context: Context, make: type[SellingList]
) -> None:
    tab = shown(qtbot, make(context))
    before = tab.note.text()
    context.language.use("zh_CN")
    qtbot.waitUntil(lambda: tab.note.text() != before)
    context.language.use("en")
