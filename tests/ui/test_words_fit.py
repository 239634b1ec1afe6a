"""Longer words of another language have their room: in columns, among the keys, on the steps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui import phrases, phrases_findings
from ui.context import Context
from ui.keys import KeysDialog
from ui.language import LANGUAGES
from ui.pages.customer_columns import customer_columns
from ui.table import Cell, WindowedModel
from ui.widgets.data_table import DataTable
from ui.widgets.navigation import Navigation
from ui.widgets.stage_stepper import StageStepper


@pytest.fixture(params=LANGUAGES)
def speaking(request: pytest.FixtureRequest, context: Context) -> Iterator[Context]:
    """A context whose language changed after it was made."""
    context.language.use(request.param)
    yield context
    context.language.use("en")


def missing(table: DataTable) -> list[str]:
    """The words that a shown column is too narrow for."""
    assert table.windowed is not None
    return [
        cell.text
        for place, column in enumerate(table.windowed.columns)
        for cell in column.cells()
        if table.columnWidth(place) < table.cells.width_of(cell)
    ]


def test_a_column_of_few_words_begins_wide_enough_for_each(qtbot: QtBot, speaking: Context) -> None:
    table = DataTable(speaking.theme)
    qtbot.addWidget(table)
    table.resize(1200, 300)
    table.show()
    table.show_model(WindowedModel(customer_columns(), table), "matter")
    assert missing(table) == []


def test_a_column_widens_when_the_language_changes(qtbot: QtBot, context: Context) -> None:
    table = DataTable(context.theme)
    qtbot.addWidget(table)
    model = WindowedModel(customer_columns(), table)
    table.show_model(model, "matter")
    context.language.use("es")
    model.retranslate()
    narrow = missing(table)
    context.language.use("en")
    assert narrow == []


def test_in_a_narrow_list_every_finding_is_read_whole(qtbot: QtBot, speaking: Context) -> None:
    table = DataTable(speaking.theme)
    qtbot.addWidget(table)
    model = WindowedModel(customer_columns(), table)
    table.show_model(model, "matter")
    table.resize(540, 300)
    table.show()
    place = [column.key for column in model.columns].index("matter")
    titles = [phrases_findings.translated(title) for title, _why in phrases_findings.WORDS.values()]
    cut = [t for t in titles if table.cells.width_of(Cell(t, "bad")) > table.columnWidth(place)]
    assert cut == []


def test_a_column_gives_way_in_a_narrow_list_and_comes_back(qtbot: QtBot, context: Context) -> None:
    table = DataTable(context.theme)
    qtbot.addWidget(table)
    model = WindowedModel(customer_columns(), table)
    table.show_model(model, "matter")
    table.resize(900, 300)
    table.show()
    place = [column.key for column in model.columns].index("customer_class")
    table.setColumnWidth(place, 150)
    table.resize(540, 300)
    qtbot.waitUntil(lambda: table.isColumnHidden(place))
    kept = table.columns.arrangement()
    assert "customer_class" in kept["shown"] and kept["widths"]["customer_class"] == 150
    table.resize(900, 300)
    qtbot.waitUntil(lambda: table.columnWidth(place) == 150)
    table.resize(540, 300)
    qtbot.waitUntil(lambda: table.isColumnHidden(place))
    menu = table.columns.choose(table.mapToGlobal(table.rect().center()))
    assert menu.actions()[place].text() == "Class (no room now)"
    menu.actions()[place].trigger()
    menu.close()
    assert table.columnWidth(place) > 100
    table.resize(530, 300)
    assert not table.isColumnHidden(place)


def test_no_page_is_cut_off_beside_its_count(qtbot: QtBot, speaking: Context) -> None:
    navigation = Navigation(speaking.theme)
    qtbot.addWidget(navigation)
    action = QAction(QCoreApplication.translate("Actions", "Deals"), navigation)
    entry = navigation.add("deals", action, "deals")
    navigation.show_count("deals", "260")
    navigation.show()
    assert entry.width() >= entry.sizeHint().width()
    navigation.set_narrow(True)
    assert navigation.width() < 100


def test_no_key_is_cut_off_in_the_list_of_keys(qtbot: QtBot, speaking: Context) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = KeysDialog(parent)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0


def test_keys_are_called_as_on_a_spanish_keyboard(context: Context) -> None:
    context.language.use("es")
    named = QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText)
    context.language.use("en")
    assert named == "Ctrl+Mayús+N"


def test_the_steps_of_the_stages_fit_the_narrowest_panel(qtbot: QtBot, speaking: Context) -> None:
    stepper = StageStepper(speaking.theme)
    qtbot.addWidget(stepper)
    stepper.offer(phrases.choices("buying_stage"))
    assert stepper.sizeHint().width() <= 405
