"""Several tables at once, pasted ones, rules for what is known, refused rows that are mended."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import customers
from crm_desktop.errors import UserError
from crm_desktop.exchange import unfinished
from crm_desktop.exchange.fields import Kind
from crm_desktop.exchange.plans import TablePlan
from ui import bringing_in
from ui.context import Context
from ui.pages.importing.dialog import ImportDialog
from ui.pages.importing.past_imports import PastImports

ORDERS = "Order ID,Date,Customer,Amount\n1,2020-04-03,Acme Tool,5\n2,2020-02-31,Fjord AS,7\n"


def _book(path: Path, sheets: Sequence[tuple[str, bool, Sequence[Sequence[str]]]]) -> Path:
    book = xlsxwriter.Workbook(str(path))
    for name, is_hidden, rows in sheets:
        sheet = book.add_worksheet(name)
        for line, cells in enumerate(rows):
            sheet.write_row(line, 0, cells)
        if is_hidden:
            sheet.hide()
    book.close()
    return path


def _wait(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.is_busy())


def _take(qtbot: QtBot, dialog: ImportDialog, path: Path, text: str = "") -> None:
    if text:
        path.write_text(text, encoding="utf-8")
    dialog.take([path])
    # A look whether it is a calendar, then a look inside.
    qtbot.waitUntil(lambda: bool(dialog.file_step.tables()) and not dialog.is_busy())


def _next(qtbot: QtBot, dialog: ImportDialog, times: int = 1) -> None:
    for _ in range(times):
        dialog.advance()
        _wait(qtbot, dialog)


def _count(context: Context, table: str) -> int:
    with context.store.read() as session:
        found = session.connection().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
    return int(found or 0)


def test_sheets_come_in_together_and_hidden_ones_only_when_ticked(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    people = [("First name", "Last name", "Company"), ("Ann", "Lee", "Acme")]
    firms = [("Our firms",), (), ("Account Name", "City"), ("Acme", "Bonn"), ("Beta", "Ulm")]
    old = [("Account Name", "City"), ("Gone", "Bonn")]
    book = _book(
        tmp_path / "all.xlsx",
        [("People", False, people), ("Firms", False, firms), ("Old", True, old)],
    )
    _take(qtbot, dialog, book)
    tables = dialog.file_step.tables()
    assert [(t.part.name, t.taken, t.kind, t.rows) for t in tables] == [
        ("People", True, Kind.CONTACTS, 1),
        ("Firms", True, Kind.CUSTOMERS, 2),
        ("Old", False, Kind.CUSTOMERS, 1),
    ]
    _next(qtbot, dialog, 3)
    with qtbot.waitSignal(context.bridge.changed):
        _next(qtbot, dialog)
    assert (_count(context, "customer"), _count(context, "contact")) == (2, 1)
    context.store.undo()
    assert (_count(context, "customer"), _count(context, "contact")) == (0, 0)


def test_space_ticks_a_table_and_delete_takes_it_off_the_list(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", "Account Name,City\nAcme,Bonn\n")
    QTest.keyClick(dialog.file_step.list, Qt.Key.Key_Space)
    assert not dialog.is_ready()
    QTest.keyClick(dialog.file_step.list, Qt.Key.Key_Space)
    assert dialog.is_ready()
    QTest.keyClick(dialog.file_step.list, Qt.Key.Key_Delete)
    assert dialog.file_step.tables() == []


def test_a_table_is_pasted_with_the_keyboard(
    qtbot: QtBot, context: Context, dialog: ImportDialog
) -> None:
    QGuiApplication.clipboard().setText("Account Name\tCity\nAcme\tBonn\nBeta\tUlm\n")
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(dialog.file_step.tables()) and not dialog.is_busy())
    _next(qtbot, dialog, 3)
    with qtbot.waitSignal(context.bridge.changed):
        _next(qtbot, dialog)
    assert _count(context, "customer") == 2


def test_the_line_of_the_headers_is_chosen(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", "Name,City\nAccount,Place\nAcme,Bonn\n")
    table = dialog.file_step.preview.table
    table.verticalHeader().sectionClicked.emit(0)
    _wait(qtbot, dialog)
    preview = dialog.file_step.tables()[0].preview
    assert preview is not None
    assert (preview.layout.headers, preview.layout.header_line) == (("Account", "Place"), 2)
    assert [record.cells for record in preview.rows] == [["Acme", "Bonn"]]


def test_a_way_of_reading_that_fails_is_told_and_the_table_stays_as_it_was(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    wide = ",".join(f"c{number}" for number in range(600))
    _take(qtbot, dialog, tmp_path / "a.csv", f"Account Name,{wide}\nAcme,{wide}\n")
    step = dialog.file_step
    step.set_kind(Kind.PRODUCTS)
    combo = step.preview.editors()["delimiter"]
    combo.setCurrentIndex(combo.findData(";"))
    combo.activated.emit(combo.currentIndex())
    _wait(qtbot, dialog)
    assert step.kind() is Kind.PRODUCTS
    (tmp_path / "a.csv").unlink()
    combo.setCurrentIndex(combo.findData(","))
    combo.activated.emit(combo.currentIndex())
    _wait(qtbot, dialog)
    assert dialog.message()
    assert step.tables()[0].preview is not None
    assert combo.currentData() == ";"


def test_a_template_is_saved_from_the_dialog_in_the_users_language(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "all.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    with qtbot.waitSignal(dialog.context.desk.saying):
        dialog.file_step.template.save(())
    _take(qtbot, dialog, place)
    tables = dialog.file_step.tables()
    assert {table.kind for table in tables} == set(Kind)
    assert not any(table.taken for table in tables), "nothing is filled in yet"


def test_the_export_of_a_known_program_is_recognised_by_its_headers(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    headers = "Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Deal owner"
    _take(
        qtbot, dialog, tmp_path / "a.csv", f"{headers}\n1,Line 4,Closed Won,Sales,5,2024-01-01,A\n"
    )
    _next(qtbot, dialog)
    assert dialog.columns_step.bar.recognised.text() == "Recognised: HubSpot, Deals"


def test_a_mapping_that_was_kept_is_taken_by_itself_for_the_next_such_file(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    text = "Firm called,Where\nAcme,Bonn\n"
    _take(qtbot, dialog, tmp_path / "a.csv", text)
    dialog.file_step.set_kind(Kind.CUSTOMERS)
    _next(qtbot, dialog)
    for header, code in (("Firm called", "name"), ("Where", "city")):
        combo = dialog.columns_step.combo_of(header)
        combo.setCurrentIndex(combo.findData(code))
    dialog.columns_step.bar.name.setText("Old list")
    with qtbot.waitSignal(context.bridge.changed):
        QTest.mouseClick(dialog.columns_step.bar.keep, Qt.MouseButton.LeftButton)
    dialog.back()
    dialog.file_step.drop(0)
    _take(qtbot, dialog, tmp_path / "b.csv", text)
    assert dialog.file_step.tables()[0].mapping == {"Firm called": "name", "Where": "city"}


def test_what_is_known_keeps_its_fields_when_only_gaps_are_filled(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    customers.add(context.store, name="Acme", industry="Tools")
    _take(qtbot, dialog, tmp_path / "a.csv", "Account Name,Industry\nAcme,Bakery\n")
    _next(qtbot, dialog, 2)
    dialog.rules_step.cards[0].buttons["fill"].click()
    _wait(qtbot, dialog)
    _next(qtbot, dialog)
    found = dialog.outcome()
    assert found is not None
    assert (found.updated, found.unchanged) == ({}, 1)


def test_an_unknown_customer_is_somebody_with_a_near_name(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    known = customers.add(context.store, name="Acme Tooling")
    _take(qtbot, dialog, tmp_path / "a.csv", ORDERS)
    _next(qtbot, dialog, 2)
    dialog.rules_step.cards[0].buttons["ask"].click()
    _wait(qtbot, dialog)
    _next(qtbot, dialog)
    near = dialog.words_step.customer_of("Acme Tool").near
    near.setCurrentIndex(near.findData(known))
    near.activated.emit(near.currentIndex())
    _next(qtbot, dialog)
    dialog.back()  # what was answered stays
    dialog.back()
    _next(qtbot, dialog)
    assert dialog.words_step.customer_of("Acme Tool").near.currentData() == known
    _next(qtbot, dialog)
    with qtbot.waitSignal(context.bridge.changed):
        _next(qtbot, dialog)
    with context.store.read() as session:
        found = session.connection().exec_driver_sql("SELECT customer_id FROM sales_order")
        assert [row[0] for row in found] == [known]


def test_a_refused_row_is_mended_in_the_result_and_comes_in(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", ORDERS)
    _next(qtbot, dialog, 4)
    editor = dialog.result_step.editor
    qtbot.waitUntil(lambda: editor.waiting() == 1)
    cell = editor.table.item(0, 3)
    assert cell is not None
    assert cell.text() == "2020-02-31"
    cell.setText("2020-02-28")
    with qtbot.waitSignal(editor.emptied, check_params_cb=bool):
        QTest.mouseClick(editor.again, Qt.MouseButton.LeftButton)
    assert _count(context, "sales_order") == 2
    assert editor.said.text() == "1 row came in"
    assert editor.title.isHidden()
    assert editor.again.isHidden()
    assert dialog.result_step.refused_card() == "0 rows"
    dialog.take_back()  # with what came in since
    qtbot.waitUntil(lambda: _count(context, "sales_order") == 0)


def test_the_columns_of_a_vcard_are_called_as_the_fields_they_are(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nN:Ruiz;Ana;;;\nEND:VCARD\n"
    _take(qtbot, dialog, tmp_path / "a.vcf", card)
    _next(qtbot, dialog)
    names = {label.text() for label in dialog.columns_step.findChildren(QLabel)}
    assert "First name" in names
    assert not names & {"first_name", "external_id", "salutation", "Form of address"}


def test_a_past_import_is_looked_at_and_taken_back(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", ORDERS)
    _next(qtbot, dialog, 4)
    host = QWidget()
    qtbot.addWidget(host)
    past = PastImports(context, host)
    qtbot.waitUntil(lambda: past.list.count() == 1 and past.editor.waiting() == 1)
    run = past.run()
    assert run is not None
    assert (run.files, run.refused, run.waiting) == (("a.csv",), 1, 1)
    assert past.take_back.isEnabled()
    QTest.mouseClick(past.take_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: past.list.count() == 0)
    assert _count(context, "sales_order") == 0


def test_a_past_import_under_later_changes_says_why_it_cannot_be_taken_back(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", ORDERS)
    _next(qtbot, dialog, 4)
    customers.add(context.store, name="Later")
    host = QWidget()
    qtbot.addWidget(host)
    past = PastImports(context, host)
    qtbot.waitUntil(lambda: past.list.count() == 1 and past.run() is not None)
    assert not past.take_back.isEnabled()
    assert "undo those first" in past.undo_hint()


def test_an_import_that_did_not_end_is_offered_again(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Who,Where\nAcme,Bonn\n", encoding="utf-8")
    plan = TablePlan(path, "customers", mapping={"Who": "name", "Where": ""}, existing="skip")
    try:
        with unfinished.remembered(context.settings, context.store.path, [plan]):
            raise UserError("disk_full")
    except UserError:
        pass
    host = QWidget()
    qtbot.addWidget(host)
    dialog = ImportDialog(context, host)
    assert not dialog.file_step.unfinished.isHidden()
    QTest.mouseClick(dialog.file_step.unfinished.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.file_step.tables()) and not dialog.is_busy())
    (table,) = dialog.file_step.tables()
    assert (table.kind, table.existing) == (Kind.CUSTOMERS, "skip")
    assert table.mapping == {"Who": "name", "Where": ""}
    dialog.close()


def test_tables_and_calendars_may_be_dropped_and_other_files_are_left() -> None:
    data = QMimeData()
    names = ["a.csv", "b.XLSX", "c.ics", "d.png"]
    data.setUrls([QUrl.fromLocalFile(f"/x/{name}") for name in names])
    assert [path.name for path in bringing_in.importable(data)] == names[:3]
