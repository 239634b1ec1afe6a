"""A person taken away or given out, from their menu."""

from __future__ import annotations

import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, profile
from crm_desktop.privacy import retention
from ui.context import Context
from ui.pages.privacy.anonymise_dialog import AnonymiseDialog
from ui.pages.privacy.due_dialog import DueWindow
from ui.pages.privacy.due_link import DueLink
from ui.pages.privacy.opening import AboutExport
from ui.pages.privacy.privacy_tab import PROPOSED, PrivacyTab

LATER = datetime(2040, 3, 2, 9, tzinfo=UTC)


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


def test_who_is_due_is_kept_from_the_list(qtbot: QtBot, context: Context, han: int) -> None:
    retention.set_months(context.store, months=24)
    link = DueLink(context, lambda: LATER)
    qtbot.addWidget(link)
    link.show()
    qtbot.waitUntil(link.button.isVisible)
    window = DueWindow(context, link, LATER.date())
    window.show()
    qtbot.waitUntil(window.page.keeping.isEnabled)
    window.page.keeping.click()
    qtbot.waitUntil(window.page.empty.isVisible)
    qtbot.waitUntil(link.button.isHidden)
    with context.store.read() as session:
        sheet = profile.person(session, han)
    assert sheet is not None
    assert sheet.values["keep_until"] == date(2041, 3, 2)


def test_the_firm_chooses_after_how_many_months(qtbot: QtBot, context: Context) -> None:
    tab = PrivacyTab(context)
    qtbot.addWidget(tab)
    tab.show()
    assert context.store.path.name in tab.places.text()
    tab.reminding.click()
    qtbot.waitUntil(tab.months.isEnabled)
    with context.store.read() as session:
        assert retention.months(session) == PROPOSED
    tab.reminding.click()
    qtbot.waitUntil(lambda: not tab.months.isEnabled())
