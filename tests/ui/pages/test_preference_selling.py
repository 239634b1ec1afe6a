"""Preferences of how the firm sells."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, outcome_reasons, playbooks, postures
from crm_desktop.models import IndustryPosture, Playbook, RhythmRule
from crm_desktop.models.codes import BuyingStage, Tier
from ui import phrases_playbooks
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.preference_reasons import ReasonsTab
from ui.pages.preference_rhythm import RhythmTab
from ui.pages.preference_selling import IndustriesTab, PlaybookTab, SellingList


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


def save_as_it_is(qtbot: QtBot, tab: SellingList) -> None:
    """Save the dialog that is open with what stands in it."""
    tab.findChildren(FormDialog)[-1].save()
    qtbot.waitUntil(lambda: not tab.findChildren(FormDialog))


@pytest.mark.parametrize(
    "key", ["stance_court", "court_draw_map", "too_expensive", "never_ignored", "must_value"]
)
def test_a_shipped_line_that_is_saved_unchanged_goes_on_following_the_language(
    qtbot: QtBot, context: Context, key: str
) -> None:
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: key in chips(tab))
    tab.change(key)
    save_as_it_is(qtbot, tab)
    assert chips(tab)[key] == ""
    assert context.store.undoable() is None
    with context.store.read() as session:
        assert not session.scalars(sa.select(Playbook.id)).all()


@pytest.mark.parametrize("name", ["text", "answer"])
def test_a_line_whose_shipped_words_are_typed_again_follows_the_language(
    qtbot: QtBot, context: Context, name: str
) -> None:
    shipped = {"text": phrases_playbooks.LINES, "answer": phrases_playbooks.ANSWERS}[name]
    playbooks.edit_line(context.store, key="no_budget_now", text="Not now", answer="Why not?")
    other = "answer" if name == "text" else "text"
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: chips(tab).get("no_budget_now") == "changed")
    tab.change("no_budget_now")
    tab.findChildren(FormDialog)[-1].form.editor(name).set_value(str(shipped["no_budget_now"]))
    save_as_it_is(qtbot, tab)

    def kept() -> tuple[str, str | None]:
        with context.store.read() as session:
            text, answer = session.execute(sa.select(Playbook.text, Playbook.answer)).one()
        return text, answer

    expected = {"answer": ("", "Why not?"), "text": ("Not now", None)}[other]
    qtbot.waitUntil(lambda: kept() == expected)


def test_a_line_moved_to_a_posture_keeps_following_the_language(
    qtbot: QtBot, context: Context
) -> None:
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: "no_budget_now" in chips(tab))
    tab.change("no_budget_now")
    tab.findChildren(FormDialog)[-1].form.editor("sales_mode").set_value("court")
    save_as_it_is(qtbot, tab)
    qtbot.waitUntil(lambda: chips(tab)["no_budget_now"] == "changed")
    with context.store.read() as session:
        kept = session.execute(sa.select(Playbook.text, Playbook.answer, Playbook.sales_mode)).one()
    assert tuple(kept) == ("", None, "court")


def test_an_answer_can_be_left_empty(qtbot: QtBot, context: Context) -> None:
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: "no_budget_now" in chips(tab))
    tab.change("no_budget_now")
    tab.findChildren(FormDialog)[-1].form.editor("answer").set_value("")
    save_as_it_is(qtbot, tab)
    qtbot.waitUntil(lambda: chips(tab)["no_budget_now"] == "changed")
    tab.change("no_budget_now")
    assert tab.findChildren(FormDialog)[-1].form.editor("answer").value() is None


@pytest.mark.parametrize("key", ["best_fit", "price_too_high", "no_budget"])
def test_a_shipped_reason_that_is_saved_unchanged_goes_on_following_the_language(
    qtbot: QtBot, context: Context, key: str
) -> None:
    tab = shown(qtbot, ReasonsTab(context))
    qtbot.waitUntil(lambda: key in chips(tab))
    tab.change(key)
    save_as_it_is(qtbot, tab)
    assert chips(tab)[key] == ""
    assert context.store.undoable() is None


def test_a_reason_that_gets_its_shipped_words_back_by_hand_is_as_shipped(
    qtbot: QtBot, context: Context
) -> None:
    outcome_reasons.edit(context.store, key="no_budget", text="No money")
    tab = shown(qtbot, ReasonsTab(context))
    qtbot.waitUntil(lambda: chips(tab).get("no_budget") == "changed")
    tab.change("no_budget")
    save(qtbot, tab, "text", "No budget")
    qtbot.waitUntil(lambda: chips(tab)["no_budget"] == "")


def test_a_suggested_posture_that_is_saved_unchanged_stays_suggested(
    qtbot: QtBot, context: Context
) -> None:
    customers.add(context.store, name="Yuhuan", industry="Machinery")
    tab = shown(qtbot, IndustriesTab(context))
    qtbot.waitUntil(lambda: chips(tab) == {"Machinery": "suggested"})
    tab.change("Machinery")
    save_as_it_is(qtbot, tab)
    assert chips(tab) == {"Machinery": "suggested"}
    assert postures_kept(context) == 0


def postures_kept(context: Context) -> int:
    with context.store.read() as session:
        return len(session.scalars(sa.select(IndustryPosture.id)).all())


def offered(tab: SellingList, key: object) -> list[str]:
    """What the menu of a line offers."""
    return [action.text().split("\t")[0] for action in tab.list.menu_of(key).actions()]


def test_a_shipped_line_is_hidden_and_shown_again_and_never_deleted(
    qtbot: QtBot, context: Context
) -> None:
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: "no_budget_now" in chips(tab))
    assert offered(tab, "no_budget_now") == ["Open", "Hide"]
    tab.list.choose("no_budget_now")
    QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: chips(tab)["no_budget_now"] == "hidden")
    assert offered(tab, "no_budget_now") == ["Open", "Show again"]
    latest = context.store.undoable()
    QTest.keyClick(tab.list, Qt.Key.Key_Delete)  # already hidden: there is nothing to take away
    tab.entries("no_budget_now")[0][1]()
    qtbot.waitUntil(lambda: chips(tab)["no_budget_now"] == "")
    assert latest is not None


def test_a_line_of_the_firms_own_is_deleted_and_not_hidden(qtbot: QtBot, context: Context) -> None:
    own = str(playbooks.add_line(context.store, kind="step", text="Bring cake"))
    tab = shown(qtbot, PlaybookTab(context))
    qtbot.waitUntil(lambda: own in chips(tab))
    assert offered(tab, own) == ["Open", "Delete"]


def test_a_shipped_reason_is_hidden_and_an_own_one_is_deleted(
    qtbot: QtBot, context: Context
) -> None:
    own = str(outcome_reasons.add(context.store, outcome="lost", text="Too far away"))
    tab = shown(qtbot, ReasonsTab(context))
    qtbot.waitUntil(lambda: own in chips(tab))
    assert offered(tab, own) == ["Open", "Delete"]
    assert offered(tab, "no_budget") == ["Open", "Hide"]


def test_only_the_firms_own_rule_for_an_industry_can_be_forgotten(
    qtbot: QtBot, context: Context
) -> None:
    customers.add(context.store, name="Yuhuan", industry="Machinery")
    postures.set_industry(context.store, industry="Bees", sales_mode="serve")
    tab = shown(qtbot, IndustriesTab(context))
    qtbot.waitUntil(lambda: len(chips(tab)) == 2)
    assert offered(tab, "Machinery") == ["Open"]
    assert offered(tab, "Bees") == ["Open", "Forget the rule"]


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
    tab.take_away("Machinery")
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


def test_a_new_reason_begins_with_its_words(qtbot: QtBot, context: Context) -> None:
    tab = ReasonsTab(context)
    qtbot.addWidget(tab)
    tab.add()
    (dialog,) = tab.findChildren(FormDialog)
    assert dialog.focusWidget() is dialog.form.editor("text")
