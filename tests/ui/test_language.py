"""The language is switched while the window is open, Qt's own words too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from ui import formats
from ui.context import Context
from ui.language import LANGUAGES, Language
from ui.window import Window


@pytest.fixture(autouse=True)
def english_again(context: Context) -> object:
    yield
    context.language.use("en")
    return None


def test_every_language_has_its_own_words(qtbot: QtBot, context: Context) -> None:
    words = set()
    for code in LANGUAGES:
        context.language.use(code)
        words.add(QCoreApplication.translate("Actions", "Customers"))
    assert len(words) == len(LANGUAGES)


def test_qts_own_dialogs_speak_the_language(context: Context) -> None:
    context.language.use("es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_numbers_follow_the_language(context: Context) -> None:
    context.language.use("es")
    assert QLocale().language() == QLocale.Language.Spanish
    assert formats.number(1234567.5, 1) == "1.234.567,5"


def test_an_open_window_changes_its_words(qtbot: QtBot, context: Context) -> None:
    customers.add(context.store, name="Yuhuan")
    window = Window(context)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    preferences = context.actions.find("go_preferences")
    assert preferences is not None
    before = preferences.text()
    context.language.use("zh_CN")
    qtbot.waitUntil(lambda: preferences.text() != before)
    context.language.use("en")
    qtbot.waitUntil(lambda: preferences.text() == before)


def test_a_language_we_do_not_have_becomes_one_we_have(context: Context) -> None:
    context.language.use("xx")
    assert context.language.code in LANGUAGES


@pytest.mark.parametrize("code", ["es", "zh_CN"])
def test_no_word_of_the_file_dialog_stays_english(
    qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    language = Language(qapp)
    said = {}
    for each in ("en", code):
        language.use(each)
        dialog = QFileDialog(None, "", "", "CSV (*.csv)")
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        said[each] = {part.text() for part in dialog.findChildren(QLabel) if part.text()}
    language.use("en")
    assert said["en"]
    assert not said["en"] & said[code]
