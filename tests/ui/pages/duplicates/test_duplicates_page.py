"""The centre of duplicates: looking, filtering, comparing, parting, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers, merging
from crm_desktop.duplicates.described import Certainty, Subject
from crm_desktop.store import Store
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.contact_detail import ContactDetail
from ui.pages.duplicates.opening import open_duplicates
from ui.pages.duplicates.page import DuplicatesPage, DuplicatesWindow
from ui.pages.duplicates.pair_table import ONE, WHY
from ui.pages.duplicates.side_by_side import MergeDialog
from ui.pages.forms.alike_hint import AlikeHint
from ui.pages.forms.opening import open_new


def fill(store: Store) -> None:
    for name in ("Keller Pumpen GmbH", "Keller Pumpen"):
        customers.add(store, name=name, phones=["030 4455667"])
    firm = customers.add(store, name="Vogt Optik")
    for name in ("Bob Ostrander", "Robert Ostrander"):
        contacts.add(store, name=name, customer_id=firm)


@pytest.fixture
def page(qtbot: QtBot, context: Context, store: Store) -> DuplicatesPage:
    fill(store)
    page = DuplicatesPage(context)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    qtbot.waitUntil(lambda: bool(page.found))
    return page


def test_pairs_are_listed_with_counts_and_reasons(page: DuplicatesPage) -> None:
    model = page.table.listed
    assert len(model.pairs) == 2
    assert "Keller Pumpen" in str(model.index(0, ONE).data())
    assert "same phone 030 4455667" in str(model.index(0, WHY).data())
    assert page.subjects[Subject.CUSTOMER].text().endswith("1")
    page.show_only(Subject.CONTACT, None)
    assert [pair.subject for pair in model.pairs] == [Subject.CONTACT]
    page.show_only(Subject.CONTACT, Certainty.MAYBE)
    assert page.empty.isVisible() and not page.table.isVisible()


def test_n_parts_a_pair_and_undo_brings_it_back(
    qtbot: QtBot, page: DuplicatesPage, store: Store
) -> None:
    page.show_only(Subject.CUSTOMER, None)
    QTest.keyClick(page.table, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: len(page.found or ()) == 1)
    assert page.empty.isVisible()
    store.undo()
    qtbot.waitUntil(lambda: len(page.found or ()) == 2)


def test_a_pair_is_back_when_its_merge_was_taken_apart(
    qtbot: QtBot, page: DuplicatesPage, store: Store
) -> None:
    pair = page.table.listed.pairs[0]
    merging.merge(store, subject=str(pair.subject), kept_id=pair.a_id, gone_ids=[pair.b_id])
    qtbot.waitUntil(lambda: len(page.found or ()) == 1)
    with store.read() as session:
        (past,) = merging.merges(session)
    merging.unmerge(store, id=past.id)
    qtbot.waitUntil(lambda: len(page.found or ()) == 2)


def test_a_merge_from_before_the_search_brings_its_pair_when_taken_apart(
    qtbot: QtBot, page: DuplicatesPage, store: Store
) -> None:
    pair = page.table.listed.pairs[0]
    merging.merge(store, subject=str(pair.subject), kept_id=pair.a_id, gone_ids=[pair.b_id])
    page.look()
    qtbot.waitUntil(lambda: page.again.text() == "Look again" and len(page.found or ()) == 1)
    with store.read() as session:
        (past,) = merging.merges(session)
    merging.unmerge(store, id=past.id)
    qtbot.waitUntil(lambda: len(page.found or ()) == 2)


def test_enter_shows_the_pair_side_by_side(qtbot: QtBot, page: DuplicatesPage) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.window().findChildren(MergeDialog)))
    page.window().findChildren(MergeDialog)[0].reject()


def test_a_pair_goes_when_one_of_the_two_is_gone(
    qtbot: QtBot, page: DuplicatesPage, store: Store
) -> None:
    pair = page.table.listed.pairs[0]
    customers.delete(store, ids=[pair.b_id])
    qtbot.waitUntil(lambda: len(page.found or ()) == 1)


def test_one_window_is_enough_and_it_says_when_nothing_is_found(
    qtbot: QtBot, context: Context
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    open_duplicates(context, over)
    open_duplicates(context, over)
    (window,) = over.findChildren(DuplicatesWindow)
    qtbot.waitUntil(lambda: window.page.found == ())
    assert window.page.empty.isVisible() and not window.page.comparing.isEnabled()
    window.page.look()
    window.page.cancel()
    window.close()


def test_a_form_hints_at_what_is_there_already(
    qtbot: QtBot, context: Context, store: Store
) -> None:
    fill(store)
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    open_new(context, "customer", None, over)
    qtbot.waitUntil(lambda: bool(over.findChildren(FormDialog)))
    (dialog,) = over.findChildren(FormDialog)
    (hint,) = dialog.findChildren(AlikeHint)
    assert not hint.isVisible()
    QTest.keyClicks(dialog.form.editor("name"), "Keller Pumpen AG")
    qtbot.waitUntil(hint.isVisible)
    dialog.form.editor("name").set_value("")
    QTest.keyClicks(dialog.form.editor("name"), "Lindner")
    qtbot.waitUntil(lambda: not hint.isVisible())


def test_what_the_hint_opens_is_not_covered_and_what_was_typed_can_be_had_again(
    qtbot: QtBot, context: Context, store: Store
) -> None:
    fill(store)
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    open_new(context, "customer", None, over)
    qtbot.waitUntil(lambda: bool(over.findChildren(FormDialog)))
    (dialog,) = over.findChildren(FormDialog)
    (hint,) = dialog.findChildren(AlikeHint)
    fields_at = dialog.form.mapTo(dialog, QPoint()).y()
    QTest.keyClicks(dialog.form.editor("name"), "Vogt Optik AG")
    qtbot.waitUntil(hint.isVisible)
    assert len(hint.links) == 1 and dialog.form.mapTo(dialog, QPoint()).y() == fields_at
    said: list[object] = []
    context.desk.saying.connect(lambda *what: said.append(what[2]))
    with qtbot.waitSignal(context.desk.opening):
        hint.links[0].click()
    qtbot.waitUntil(lambda: not over.findChildren(FormDialog))
    (again,) = said
    assert callable(again)
    again()
    (dialog,) = over.findChildren(FormDialog)
    assert dialog.isVisible() and dialog.form.editor("name").value() == "Vogt Optik AG"
    dialog.done(0)


def test_editing_hints_at_others_but_not_at_oneself(
    qtbot: QtBot, context: Context, store: Store
) -> None:
    fill(store)
    firm = customers.add(store, name="Lindner Bau")
    person = contacts.add(store, name="Paula Lindner", customer_id=firm, emails=["pl@lindner.de"])
    detail = ContactDetail(context)
    qtbot.addWidget(detail)
    detail.show()
    detail.show_contact(person)
    qtbot.waitUntil(lambda: detail.form is not None)
    (hint,) = detail.findChildren(AlikeHint)
    form = detail.form
    assert form is not None
    editor = form.editor("name")
    QTest.keyClicks(editor, " ")
    hint.look()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert not hint.links
    editor.set_value("")
    QTest.keyClicks(editor, "Robert Ostrander")
    qtbot.waitUntil(lambda: bool(hint.links))
