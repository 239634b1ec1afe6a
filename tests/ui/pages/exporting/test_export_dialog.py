"""What is chosen in the dialogs of data out is what is written, and what is made."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import contacts, customers
from crm_desktop.exchange import archives
from crm_desktop.store import Store
from crm_desktop.wiring import open_store
from ui.context import Context
from ui.offer import Offer
from ui.pages.exporting.archive_dialog import ArchiveDialog
from ui.pages.exporting.dialog import ExportDialog


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def dialog_of(context: Context, over: QWidget, offer: Offer | None = None) -> ExportDialog:
    dialog = ExportDialog(context, over, offer)
    dialog.open()
    return dialog


def choose(dialog: ExportDialog, form: str) -> None:
    for n in range(dialog.form.count()):
        if dialog.form.itemData(n).name == form:
            dialog.form.setCurrentIndex(n)
            return
    raise AssertionError(f"no {form} among the forms")


def test_what_is_selected_comes_first_then_the_list_then_all(
    qtbot: QtBot, context: Context, over: QWidget, store: Store, tmp_path: Path
) -> None:
    first, second = (customers.add(store, name=name) for name in ("Zeta", "Alpha"))
    said: list[str] = []
    context.desk.saying.connect(lambda text, *_rest: said.append(text))
    offer = Offer("customers", [second, first], [first], ("name",), "Mine")
    dialog = dialog_of(context, over, offer)
    words = [dialog.what.itemText(n) for n in range(dialog.what.count())]
    assert words[:3] == ["The 1 selected customer", "This list: 2 customers", "All customers"]
    assert words[-1].startswith("Everything")
    dialog.what.setCurrentIndex(1)
    choose(dialog, "csv")
    with qtbot.waitSignal(dialog.accepted):
        dialog.write(tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["Customer name"], ["Alpha"], ["Zeta"]]
    assert said == ["2 records written to out.csv"]


def test_only_what_matters_to_the_choice_is_asked(context: Context, over: QWidget) -> None:
    dialog = dialog_of(context, over)
    assert dialog.chosen()[1].name == "xlsx" and not dialog.delimiter.isVisible()
    assert not dialog.judgements.isVisible() and not dialog.silent.isChecked()
    choose(dialog, "vcf")
    assert dialog.silent.isVisible() and not dialog.silent.isChecked()
    choose(dialog, "csv")
    assert dialog.delimiter.isVisible() and not dialog.columns.isVisible()
    dialog.what.setCurrentIndex(1)  # people
    assert dialog.judgements.isVisible() and not dialog.judgements.isChecked()
    dialog.what.setCurrentIndex(dialog.what.count() - 1)
    assert dialog.chosen()[1].name == "zip" and dialog.judgements.isChecked()


def test_a_place_that_cannot_be_written_is_said_and_the_choices_stay(
    qtbot: QtBot, context: Context, over: QWidget, tmp_path: Path
) -> None:
    dialog = dialog_of(context, over)
    choose(dialog, "json")
    dialog.write(tmp_path / "nowhere" / "out.json")
    qtbot.waitUntil(dialog.message.isVisible)
    assert "out.json" in dialog.message.text() and dialog.export_button.isEnabled()
    assert dialog.chosen()[1].name == "json"


def test_everything_goes_out_and_a_new_file_is_made_of_it(
    qtbot: QtBot, context: Context, over: QWidget, store: Store, tmp_path: Path
) -> None:
    contacts.add(store, name="Han", customer_id=customers.add(store, name="Acme"))
    path, made = tmp_path / "all.zip", tmp_path / "made.crm"
    dialog = dialog_of(context, over)
    dialog.what.setCurrentIndex(dialog.what.count() - 1)
    with qtbot.waitSignal(dialog.accepted):
        dialog.write(path)
    assert zipfile.is_zipfile(path)
    opened: list[Path] = []
    back = ArchiveDialog(context, over, path, opened.append)
    back.open()
    back.look()
    qtbot.waitUntil(back.open_button.isEnabled)
    assert "1 customer, 1 person" in back.holds.text()
    with qtbot.waitSignal(back.accepted):
        back.make(made)
    assert opened == [made]
    again = open_store(made)
    with again.read() as session:
        found = session.connection().exec_driver_sql("SELECT name FROM customer").scalar()
    again.close()
    assert found == "Acme"


def test_what_is_no_archive_is_said_and_nothing_can_be_made_of_it(
    qtbot: QtBot, context: Context, over: QWidget, tmp_path: Path
) -> None:
    path = tmp_path / "letter.zip"
    path.write_text("Dear all")
    back = ArchiveDialog(context, over, path, lambda _path: None)
    back.open()
    back.look()
    qtbot.waitUntil(back.message.isVisible)
    assert "letter.zip" in back.message.text() and not back.open_button.isEnabled()
    QTest.keyClick(back, Qt.Key.Key_Escape)
    assert not back.isVisible()


def test_a_place_that_holds_something_is_refused_and_another_can_be_chosen(
    qtbot: QtBot, context: Context, over: QWidget, store: Store, tmp_path: Path
) -> None:
    customers.add(store, name="Acme")
    archives.write_archive(store, tmp_path / "all.zip")
    back = ArchiveDialog(context, over, tmp_path / "all.zip", lambda _path: None)
    back.open()
    back.look()
    qtbot.waitUntil(back.open_button.isEnabled)
    back.make(store.path)
    qtbot.waitUntil(back.message.isVisible)
    assert "already holds something" in back.message.text() and back.open_button.isEnabled()


def test_the_form_chosen_last_comes_first_and_a_spanish_table_is_as_spreadsheets_there_expect(
    qtbot: QtBot, context: Context, over: QWidget, store: Store, tmp_path: Path
) -> None:
    customers.add(store, name="Acme", tier="core")
    context.language.use("es")
    try:
        dialog = dialog_of(context, over)
        choose(dialog, "csv")
        assert dialog.chosen()[1].delimiter == ";" and dialog.chosen()[1].decimal == ","
        with qtbot.waitSignal(dialog.accepted):
            dialog.write(tmp_path / "out.csv")
        assert dialog_of(context, over).chosen()[1].name == "csv"
    finally:
        context.language.use("en")
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("ID cliente;Nombre cliente") and ";Principal;" in lines[1]
    assert ";0,00;" in lines[1]
