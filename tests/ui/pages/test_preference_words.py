"""The tab of words: renamed, merged, ordered and retired; the firm's own names for codes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import customers, vocabularies
from ui import code_words, phrases
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.own_names import OwnNames
from ui.pages.preference_words import WordsTab
from ui.widgets.moving import moved
from ui.widgets.renaming import NameEditor


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> WordsTab:
    customers.add(context.store, name="A", industry="Metal")
    customers.add(context.store, name="B", industry="Metals")
    made = WordsTab(context)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitUntil(lambda: len(made.list.lines()) == 2)
    return made


@pytest.fixture
def names(context: Context) -> Iterator[OwnNames]:
    made = OwnNames(context.bridge, context.tasks, context.language)
    made.start()
    yield made
    code_words.call_codes({})


def titles(tab: WordsTab) -> list[str]:
    return [line.title for line in tab.list.lines()]


def save(qtbot: QtBot, tab: WordsTab, **entry: str) -> None:
    dialog = tab.findChildren(FormDialog)[-1]
    for name, value in entry.items():
        dialog.form.editor(name).set_value(value)
    dialog.save()
    qtbot.waitUntil(lambda: not tab.findChildren(FormDialog))


def test_a_word_is_renamed_in_every_record(qtbot: QtBot, tab: WordsTab) -> None:
    tab.change("Metal")
    save(qtbot, tab, new="Steel")
    qtbot.waitUntil(lambda: titles(tab) == ["Metals", "Steel"])


def test_two_words_become_one(qtbot: QtBot, tab: WordsTab) -> None:
    tab.merge("Metals")
    save(qtbot, tab, into="Metal")
    qtbot.waitUntil(lambda: titles(tab) == ["Metal"])
    assert tab.list.lines()[0].end == "2 records"
    assert tab.taking_away("Metal") == ""


def test_a_word_is_moved_and_offered_no_longer(qtbot: QtBot, tab: WordsTab) -> None:
    tab.move_word("Metals", -1)
    qtbot.waitUntil(lambda: titles(tab) == ["Metals", "Metal"])
    dict(tab.entries("Metal"))["Offer no longer"]()
    qtbot.waitUntil(lambda: tab.list.lines()[1].chip == "no longer offered")


def test_a_code_is_called_by_the_firms_own_name_until_ours_is_brought_back(
    qtbot: QtBot, tab: WordsTab, context: Context, names: OwnNames
) -> None:
    tab.choose("tier")
    tab.change("core")
    save(qtbot, tab, word="Strategic")
    qtbot.waitUntil(lambda: phrases.code("tier", "core") == "Strategic")
    qtbot.waitUntil(lambda: titles(tab)[0] == "Strategic")
    assert dict(phrases.choices("tier"))["core"] == "Strategic"
    dict(tab.entries("core"))["Bring back the shipped name"]()
    qtbot.waitUntil(lambda: phrases.code("tier", "core") == "Core")
    with context.store.read() as session:
        assert vocabularies.code_names(session) == {}


def test_what_stands_at_the_end_moves_no_further() -> None:
    assert moved(["a", "b"], "a", -1) is None
    assert moved(["a", "b"], "a", 1) == ["b", "a"]


def test_f2_renames_a_word_where_it_stands(qtbot: QtBot, tab: WordsTab) -> None:
    tab.list.choose("Metal")
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_F2)
    (editor,) = tab.list.findChildren(NameEditor)
    assert editor.text() == "Metal"
    editor.setText("Steel")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(tab) == ["Metals", "Steel"])


def test_esc_leaves_a_word_as_it_was(qtbot: QtBot, tab: WordsTab, context: Context) -> None:
    tab.list.choose("Metal")
    tab.list.setFocus()
    QTest.keyClick(tab.list, Qt.Key.Key_F2)
    (editor,) = tab.list.findChildren(NameEditor)
    editor.setText("Steel")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isHidden()
    with context.store.read() as session:
        assert vocabularies.offered(session, "industry") == ("Metal", "Metals")


@pytest.mark.parametrize("language", ["en", "zh_CN", "es"])
def test_the_long_sentence_of_a_posture_begins_with_the_firms_own_name(
    context: Context, language: str
) -> None:
    context.language.use(language)
    try:
        for mode in vocabularies.CODES["sales_mode"]:
            shipped = code_words.shipped("posture", mode)
            assert shipped.startswith(code_words.shipped("sales_mode", mode))
        code_words.call_codes({"sales_mode": {"serve": "Look after"}})
        name, sentence = (code_words.shipped(of, "serve") for of in ("sales_mode", "posture"))
        rest = sentence.removeprefix(name)
        assert rest and phrases.code("posture", "serve") == f"Look after{rest}"
    finally:
        code_words.call_codes({})
        context.language.use("en")
