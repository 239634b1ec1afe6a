"""The import dialog leads a file in, and out again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from crm_desktop.exchange.fields import FIELDS, Kind
from ui import phrases_import
from ui.context import Context
from ui.pages.importing.dialog import ImportDialog

DEALS = (
    "Deal No,Deal Name,Account,Stage,Opened on,Amount\n"
    "D1,Line 4,Acme,Won,2024-01-01,1000\n"
    "D2,Line 5,Beta,Prospecting,2024-01-01,500\n"
    "D3,Line 6,Beta,Won,2024-31-31,500\n"
)


def _take(
    qtbot: QtBot, dialog: ImportDialog, path: Path, text: str, encoding: str = "utf-8"
) -> None:
    path.write_bytes(text.encode(encoding))
    dialog.file_step.chosen.emit([path])
    # A look whether it is a calendar, then a look inside.
    qtbot.waitUntil(lambda: bool(dialog.file_step.tables()) and not dialog.is_busy())


def _next(qtbot: QtBot, dialog: ImportDialog) -> None:
    (button,) = (b for b in dialog.findChildren(QPushButton) if b.property("class") == "primary")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy())


def _shown(dialog: ImportDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def test_a_file_is_led_in_step_by_step(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "deals.csv", DEALS)
    assert dialog.file_step.kind() is Kind.DEALS
    _next(qtbot, dialog)
    assert dialog.columns_step.mapping()["Stage"] == "stage"
    _next(qtbot, dialog)
    _next(qtbot, dialog)
    word = dialog.words_step.combo_of("stage", "Prospecting")
    assert word.currentData() == "need"
    word.setCurrentIndex(word.findData("evaluation"))
    _next(qtbot, dialog)
    tried = dialog.outcome()
    assert tried is not None
    assert tried.dry_run
    assert [(row.line, row.reason) for row in tried.refused] == [(4, "date_wrong")]
    with qtbot.waitSignal(context.bridge.changed):
        _next(qtbot, dialog)
    done = dialog.outcome()
    assert done is not None
    assert done.created == {"customers": 2, "deals": 2}
    with context.store.read() as session:
        found = session.connection().exec_driver_sql("SELECT buying_stage FROM deal ORDER BY id")
        assert [row[0] for row in found] == ["follow_up", "evaluation"]


def test_the_import_can_be_taken_back_from_its_result(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", "Account Name,City\nAcme,Bonn\n")
    for _ in range(4):
        _next(qtbot, dialog)
    with qtbot.waitSignal(context.bridge.changed):
        QTest.mouseClick(_shown(dialog, "Undo this import"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    with context.store.read() as session:
        found = session.connection().exec_driver_sql("SELECT count(*) FROM customer")
        assert found.scalar() == 0


def test_another_encoding_reads_the_file_again(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", "客户名称,城市\n玉环机械,台州\n", "gb18030")
    table = dialog.file_step.preview.findChild(QTableWidget)
    assert table is not None
    first = table.item(0, 0)
    assert first is not None
    assert first.text() == "玉环机械"
    combo = next(
        c for c in dialog.file_step.findChildren(QComboBox) if c.accessibleName() == "Encoding"
    )
    combo.setCurrentIndex(combo.findData("cp1252"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: not dialog.is_busy())
    first = table.item(0, 0)
    assert first is not None
    assert first.text() != "玉环机械"


def test_a_field_that_takes_one_column_moves_with_the_choice(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "a.csv", "Account Name,Alias\nAcme,A\n")
    dialog.file_step.set_kind(Kind.CUSTOMERS)
    _next(qtbot, dialog)
    alias = dialog.columns_step.combo_of("Alias")
    alias.setCurrentIndex(alias.findData("name"))
    assert dialog.columns_step.mapping() == {"Account Name": "", "Alias": "name"}
    alias.setCurrentIndex(0)
    assert not _shown(dialog, "Next").isEnabled()
    assert "Name" in dialog.columns_step.missing()


def test_an_unreadable_file_is_said_in_one_sentence(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    path = tmp_path / "bad.csv"
    _take(qtbot, dialog, path, "\0\1\2" * 500)
    remark = dialog.file_step.list.item(0, 3)
    assert remark is not None
    assert "neither text, Excel nor vCard" in remark.text()
    assert not _shown(dialog, "Next").isEnabled()


def test_escape_stops_the_work_and_changes_nothing(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    rows = "".join(f"Acme {n},Bonn\n" for n in range(30_000))
    _take(qtbot, dialog, tmp_path / "a.csv", "Account Name,City\n" + rows)
    _next(qtbot, dialog)
    dialog.advance()
    assert dialog.is_busy()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.is_busy())
    assert dialog.isVisible()
    assert "stopped" in dialog.message()
    assert context.store.undoable() is None


def test_every_field_code_kind_and_reason_has_words(qtbot: QtBot) -> None:
    for kind, fields in FIELDS.items():
        assert phrases_import.kind(kind.value)
        for field in fields:
            assert phrases_import.field(kind.value, field.code)


def test_every_editor_and_table_has_an_accessible_name(
    qtbot: QtBot, dialog: ImportDialog, tmp_path: Path
) -> None:
    _take(qtbot, dialog, tmp_path / "deals.csv", DEALS)
    _next(qtbot, dialog)
    _next(qtbot, dialog)
    for kind in (QComboBox, QTableWidget):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName(), widget


def test_the_order_of_days_is_asked_where_their_column_leaves_it_open(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    orders = "Order ID,Date,Customer,Amount\n1,3/4/2020,Acme,5\n2,5/6/2020,Acme,7\n"
    _take(qtbot, dialog, tmp_path / "a.csv", orders)
    _next(qtbot, dialog)
    _next(qtbot, dialog)
    _next(qtbot, dialog)
    assert any("3/4/2020" in label.text() for label in dialog.words_step.findChildren(QLabel))
    combo = dialog.words_step.day_combo_of("date")
    assert combo.currentText() == "Day first"
    combo.setCurrentIndex(combo.findData("month_first"))
    _next(qtbot, dialog)
    with qtbot.waitSignal(context.bridge.changed):
        _next(qtbot, dialog)
    with context.store.read() as session:
        found = session.connection().exec_driver_sql("SELECT ordered_on FROM sales_order")
        assert sorted(row[0] for row in found) == ["2020-03-04", "2020-05-06"]


def test_a_column_without_a_header_is_named_in_the_users_language(
    qtbot: QtBot, context: Context, dialog: ImportDialog, tmp_path: Path
) -> None:
    context.language.use("es")
    try:
        _take(qtbot, dialog, tmp_path / "a.csv", "Account Name,City,\nAcme,Bonn,x\n")
        table = dialog.file_step.preview.findChild(QTableWidget)
        assert table is not None
        last = table.horizontalHeaderItem(2)
        assert last is not None
        assert last.text() == "Columna 3"
    finally:
        context.language.use("en")
