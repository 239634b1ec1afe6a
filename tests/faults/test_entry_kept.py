"""What was typed stays on the screen while the disk refuses it, and is saved once there is room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest
import sqlalchemy as sa
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.models import Customer
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from tests.faults.conftest import SmallDisk
from tests.faults.processes import let_go, line, start
from tests.faults.test_disk import HOLDER
from ui.context import Context
from ui.fields import Field
from ui.form_dialog import FormDialog
from ui.widgets.editors import LineEditor

PATIENCE_MS = 30_000


def _fields() -> Sequence[Field]:
    return [Field("name", "Name", required=True), Field("notes", "Notes")]


@pytest.fixture
def store(disk: SmallDisk) -> Iterator[Store]:
    """A store on a small disk."""
    with closing(open_store(disk.folder / "firm.crm")) as opened:
        customers.add(opened, name="Before")
        yield opened


@pytest.fixture
def dialog(qtbot: QtBot, context: Context) -> Iterator[FormDialog]:
    """A form with something typed into it."""
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    made = FormDialog(context, "New", _fields, customers.add, holder)
    made.open()
    qtbot.waitExposed(made)
    QTest.keyClicks(_line(made, "name"), "Yuhuan")
    _line(made, "notes").setText("n" * 30_000)
    yield made


def _line(dialog: FormDialog, name: str) -> LineEditor:
    editor = dialog.form.editor(name)
    assert isinstance(editor, LineEditor)
    return editor


def _names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(sa.select(Customer.name).order_by(Customer.id)))


def _shown(dialog: FormDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def _press(dialog: FormDialog, words: str) -> None:
    shown = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    (button,) = [one for one in shown if one.text() == words and one.isEnabled()]
    button.click()


def test_on_a_full_disk_the_form_keeps_its_entry_and_saves_it_once_there_is_room(
    qtbot: QtBot, context: Context, dialog: FormDialog, disk: SmallDisk
) -> None:
    disk.fill()
    _press(dialog, "Save")
    qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=PATIENCE_MS)
    for _ in range(2):
        assert dialog.isVisible()
        assert "disk is full" in _shown(dialog)
        assert _line(dialog, "name").text() == "Yuhuan"
        assert len(_line(dialog, "notes").text()) == 30_000
        _press(dialog, "Save again")
        qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=PATIENCE_MS)
    assert _names(context.store) == ["Before"]
    disk.free()
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE_MS):
        _press(dialog, "Save again")
    assert _names(context.store) == ["Before", "Yuhuan"]


def test_while_another_program_holds_the_file_the_form_keeps_its_entry(
    qtbot: QtBot, context: Context, dialog: FormDialog
) -> None:
    holder = start(HOLDER, context.store.path)
    assert line(holder) == "held"
    _press(dialog, "Save")
    qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=PATIENCE_MS)
    assert dialog.isVisible()
    assert "Another program holds the file" in _shown(dialog)
    assert _line(dialog, "name").text() == "Yuhuan"
    let_go(holder)
    with qtbot.waitSignal(dialog.accepted, timeout=PATIENCE_MS):
        _press(dialog, "Save again")
    assert _names(context.store) == ["Before", "Yuhuan"]
