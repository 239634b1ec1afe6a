"""The page of one person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from crm_desktop import activities, contacts, customers, profile
from crm_desktop.models.codes import ActivityKind
from crm_desktop.store import Store
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.contact_detail import ContactDetail
from ui.widgets.record_list import RecordList


@pytest.fixture
def han(store: Store) -> int:
    yuhuan = customers.add(store, name="Yuhuan")
    return contacts.add(store, name="Han Lei", customer_id=yuhuan, title="Director")


@pytest.fixture
def page(qtbot: QtBot, context: Context, han: int) -> ContactDetail:
    shown = ContactDetail(context)
    qtbot.addWidget(shown)
    shown.resize(560, 800)
    shown.show_contact(han)
    shown.show()
    qtbot.waitUntil(lambda: shown.places.lines() != ())
    return shown


def test_a_field_of_a_person_is_saved_on_leaving_it(
    qtbot: QtBot, context: Context, page: ContactDetail, han: int
) -> None:
    assert page.form is not None
    editor = page.form.editor("other_name")
    editor.set_value("韩磊")
    editor.edited.emit()
    editor.left.emit()

    def other_name() -> object:
        with context.store.read() as session:
            found = profile.person(session, han)
            return found and found.values["other_name"]

    qtbot.waitUntil(lambda: other_name() == "韩磊")


def test_a_person_gets_a_position_at_another_firm(
    qtbot: QtBot, context: Context, page: ContactDetail, han: int
) -> None:
    other = customers.add(context.store, name="Other Works")
    contacts.place(context.store, contact_id=han, customer_id=other, title="Adviser")
    qtbot.waitUntil(lambda: len(page.places.lines()) == 2)
    page.places.opened.emit(page.places.lines()[0].key)
    qtbot.waitUntil(lambda: page.findChild(FormDialog) is not None)
    dialog = page.findChild(FormDialog)
    assert isinstance(dialog, FormDialog)
    assert dialog.form.editor("title").value() == "Adviser"
    dialog.form.editor("title").set_value("Board member")
    with qtbot.waitSignal(context.bridge.changed):
        dialog.save()
    qtbot.waitUntil(lambda: page.places.lines()[0].detail == "Board member")


def test_a_deleted_person_leaves_the_page_empty(
    qtbot: QtBot, context: Context, page: ContactDetail, han: int
) -> None:
    contacts.delete(context.store, ids=[han])
    form = page.form
    assert form is not None
    qtbot.waitUntil(lambda: not form.isVisible())


def test_a_touch_of_every_kind_is_drawn(
    qtbot: QtBot, context: Context, page: ContactDetail, han: int
) -> None:
    for kind in ActivityKind:
        activities.log(context.store, kind=kind, subject=f"About a {kind}", contact_ids=[han])
    page.resize(560, 2400)
    lists = {each.accessibleName(): each for each in page.findChildren(RecordList)}
    touches = lists["Activities with this person"]
    qtbot.waitUntil(lambda: len(touches.lines()) == len(ActivityKind))
    qtbot.waitUntil(lambda: touches.isVisible() and touches.height() > 100)
    # A kind without a picture would raise while it is painted.
    assert not touches.grab().isNull()


def test_a_person_is_saved_as_a_vcard(
    qtbot: QtBot, context: Context, page: ContactDetail, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    place = tmp_path / "han.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    with qtbot.waitSignal(context.desk.saying) as told:
        page.save_card()
    assert told.args[0] == "1 person written to han.vcf"
    assert "FN:Han Lei" in place.read_text(encoding="utf-8")
