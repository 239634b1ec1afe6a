"""A person taken away or given out, from their menu."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, profile
from ui.context import Context
from ui.pages.privacy.anonymise_dialog import AnonymiseDialog
from ui.pages.privacy.opening import AboutExport


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def han(context: Context) -> int:
    firm_id = customers.add(context.store, name="Yuhuan")
    return contacts.add(context.store, name="Han Lei", customer_id=firm_id, phones=["600111222"])


def test_a_person_goes_only_once_the_name_is_typed(
    qtbot: QtBot, context: Context, over: QWidget, han: int
) -> None:
    dialog = AnonymiseDialog(context, over, han)
    dialog.open()
    dialog.look()
    qtbot.waitUntil(dialog.typed.isEnabled)
    dialog.typed.setText("Han")
    assert not dialog.go_button.isEnabled()
    dialog.typed.setText("han  lei ")
    assert dialog.go_button.isEnabled()
    with qtbot.waitSignal(dialog.accepted):
        dialog.go_button.click()
    with context.store.read() as session:
        found = profile.person(session, han)
        assert found is not None
        assert found.values["name"] == "Anonymised person"


def test_all_about_a_person_is_saved_in_words_of_the_screen(
    qtbot: QtBot, context: Context, over: QWidget, han: int, tmp_path: Path
) -> None:
    AboutExport(context, over, han, "Han Lei").save(tmp_path / "han.zip", stances=True)
    qtbot.waitUntil((tmp_path / "han.zip").exists)
    with zipfile.ZipFile(tmp_path / "han.zip") as packed:
        page = packed.read("person.html").decode()
    assert "All about Han Lei" in page
    assert "600111222" in page
