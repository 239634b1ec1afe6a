"""Forms save on leaving a field, and keep the entry when saving fails."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.errors import UserError
from crm_desktop.models import Customer
from crm_desktop.store import Store
from ui import phrases
from ui.context import Context
from ui.fields import Field, Kind
from ui.form import Form
from ui.form_dialog import FormDialog
from ui.widgets.editors import LineEditor


def _fields() -> Sequence[Field]:
    return [
        Field("name", "Name", required=True),
        Field("cadence_days", "Days", "whole"),
        Field("web", "Web"),
    ]


@pytest.fixture
def holder(qtbot: QtBot) -> Iterator[QWidget]:
    """A window to put a form into."""
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget


def _form(
    qtbot: QtBot, context: Context, holder: QWidget, customer_id: int
) -> tuple[Form, QWidget]:
    form = Form(context, _fields, holder)
    other = QLineEdit(holder)
    other.move(0, 300)
    form.resize(400, 280)
    holder.resize(500, 340)
    form.autosave(customers.edit, id=customer_id)
    form.set_values({"name": "Yuhuan", "cadence_days": 30})
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    return form, other


def _line(form: Form, name: str) -> LineEditor:
    editor = form.editor(name)
    assert isinstance(editor, LineEditor)
    return editor


def _name(store: Store, customer_id: int) -> str:
    with store.read() as session:
        found = session.get(Customer, customer_id)
        assert found is not None
        return found.name


def test_leaving_a_field_saves_it(qtbot: QtBot, context: Context, holder: QWidget) -> None:
    customer_id = customers.add(context.store, name="Yuhuan")
    form, other = _form(qtbot, context, holder, customer_id)
    line = _line(form, "name")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Taizhou")
    with qtbot.waitSignal(context.bridge.changed):
        other.setFocus()
    assert _name(context.store, customer_id) == "Taizhou"
    qtbot.waitUntil(lambda: not form.is_edited())


def test_a_field_that_was_not_changed_is_not_saved(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    customer_id = customers.add(context.store, name="Yuhuan")
    form, other = _form(qtbot, context, holder, customer_id)
    with qtbot.assertNotEmitted(context.bridge.changed):
        _line(form, "name").setFocus()
        other.setFocus()
    assert context.tasks.is_idle


def test_escape_gives_up_what_was_typed(qtbot: QtBot, context: Context, holder: QWidget) -> None:
    customer_id = customers.add(context.store, name="Yuhuan")
    form, _other = _form(qtbot, context, holder, customer_id)
    line = _line(form, "name")
    line.setFocus()
    QTest.keyClicks(line, " and more")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Yuhuan"
    assert not form.is_edited()


def test_what_cannot_be_understood_stays_and_is_said(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    customer_id = customers.add(context.store, name="Yuhuan")
    form, other = _form(qtbot, context, holder, customer_id)
    line = _line(form, "cadence_days")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "often")
    other.setFocus()
    assert line.text() == "often"
    assert form.is_edited()
    assert context.tasks.is_idle


def test_a_reload_leaves_alone_what_is_being_typed(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    customer_id = customers.add(context.store, name="Yuhuan")
    form, _other = _form(qtbot, context, holder, customer_id)
    line = _line(form, "name")
    line.setFocus()
    QTest.keyClicks(line, "!")
    typed = line.text()
    form.set_values({"name": "From somewhere else", "cadence_days": 7})
    assert line.text() == typed
    assert _line(form, "cadence_days").text() == "7"


def test_an_entry_that_was_refused_stays_and_can_be_saved_again(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    refusing = [True]

    def edit(store: Store, **entry: Any) -> int:
        if refusing[0]:
            raise UserError("disk_full", path="x")
        return customers.edit(store, **entry)

    customer_id = customers.add(context.store, name="Yuhuan")
    form, other = _form(qtbot, context, holder, customer_id)
    form.autosave(edit, id=customer_id)
    line = _line(form, "name")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Taizhou")
    other.setFocus()
    qtbot.waitUntil(lambda: not context.tasks.is_saving)
    assert line.text() == "Taizhou"
    assert _name(context.store, customer_id) == "Yuhuan"
    refusing[0] = False
    again = [button for button in form.findChildren(QPushButton) if button.isVisible()]
    assert len(again) == 1
    with qtbot.waitSignal(context.bridge.changed):
        again[0].click()
    assert _name(context.store, customer_id) == "Taizhou"


def _dialog(
    qtbot: QtBot, context: Context, holder: QWidget, verb: Any, taken: list[Any]
) -> FormDialog:
    holder.show()
    dialog = FormDialog(context, "New", _fields, verb, holder, then=taken.append)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_a_dialog_closes_when_its_entry_is_on_the_disk(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    taken: list[int] = []
    dialog = _dialog(qtbot, context, holder, customers.add, taken)
    QTest.keyClicks(_line(dialog.form, "name"), "Yuhuan")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert _name(context.store, taken[0]) == "Yuhuan"


def test_ctrl_enter_saves_a_dialog_from_any_field(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    taken: list[int] = []
    dialog = _dialog(qtbot, context, holder, customers.add, taken)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    field = _line(dialog.form, "name")
    QTest.keyClicks(field, "Yuhuan")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert _name(context.store, taken[0]) == "Yuhuan"


def test_a_dialog_names_the_field_that_is_missing(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    dialog = _dialog(qtbot, context, holder, customers.add, [])
    dialog.save()
    assert dialog.isVisible()
    assert context.tasks.is_idle
    assert _line(dialog.form, "name").property("wrong")


def test_a_dialog_whose_entry_is_refused_keeps_it(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    def refuse(_store: Store, **_entry: Any) -> None:
        raise UserError("file_locked", path="x")

    dialog = _dialog(qtbot, context, holder, refuse, [])
    QTest.keyClicks(_line(dialog.form, "name"), "Yuhuan")
    dialog.save()
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    assert dialog.isVisible()
    assert _line(dialog.form, "name").text() == "Yuhuan"


def test_closing_a_dialog_with_an_entry_asks_once(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    dialog = _dialog(qtbot, context, holder, customers.add, [])
    QTest.keyClicks(_line(dialog.form, "name"), "Yuhuan")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_undo_takes_back_typing_before_it_takes_back_changes(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    taken_back: list[bool] = []
    customer_id = customers.add(context.store, name="Yuhuan")
    form, _other = _form(qtbot, context, holder, customer_id)
    context.actions.belong_to(form.window())
    context.actions.make("undo", lambda: taken_back.append(True))
    line = _line(form, "name")
    line.setFocus()
    QTest.keyClicks(line, "!")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Yuhuan"
    assert not taken_back
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken_back


def test_a_dialog_that_was_told_of_a_missing_entry_closes_when_nothing_was_entered(
    qtbot: QtBot, context: Context, holder: QWidget
) -> None:
    dialog = _dialog(qtbot, context, holder, customers.add, [])
    dialog.save()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        ("whole", "often", "A number belongs here, such as 30."),
        ("money", "much", "A number belongs here, such as 1,250.5."),
        ("day", "soonish", "A day belongs here, such as "),
        ("reference", "Nobody", "Nobody of this name is known."),
        ("time", "late", "This cannot be understood."),
    ],
)
def test_what_cannot_be_read_is_answered_with_what_could_be(
    qtbot: QtBot, context: Context, holder: QWidget, kind: Kind, typed: str, sentence: str
) -> None:
    form = Form(context, lambda: [Field("entry", "Entry", kind)], holder)
    line = form.editor("entry")
    QTest.keyClicks(line, typed)
    with pytest.raises(UserError) as wrong:
        form.values()
    assert phrases.error(wrong.value).startswith(sentence)
