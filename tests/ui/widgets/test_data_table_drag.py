"""Selected rows are dragged, and a press among them leaves them selected until it is a click."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.table import Cell, Column, WindowedModel
from ui.theme import Theme
from ui.widgets.data_table import DataTable


@dataclass(frozen=True)
class Named:
    id: int
    name: str


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> DataTable:
    made = DataTable(theme)
    qtbot.addWidget(made)
    column = Column("name", lambda: "Name", lambda row: Cell(row.name))
    model = WindowedModel([column], made)
    made.show_model(model, "name")
    made.resize(400, 300)
    made.show()
    rows = [Named(number, f"Row {number}") for number in range(5)]
    model.show_ids(np.arange(5, dtype=np.int64), rows)
    made.select_places(np.array([0, 1, 2]), 0)
    return made


def middle_of(table: DataTable, row: int) -> QPoint:
    return table.visualRect(table.model().index(row, 0)).center()


def test_a_press_on_a_selected_row_keeps_the_selection_until_it_is_a_click(
    table: DataTable,
) -> None:
    at = middle_of(table, 1)
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.selected_count() == 3 and table.dragEnabled()
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.selected_ids().tolist() == [1]


def test_a_press_elsewhere_selects_from_row_to_row_as_ever(table: DataTable) -> None:
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(table, 3))
    assert not table.dragEnabled()
    QTest.mouseMove(table.viewport(), middle_of(table, 4))
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(table, 4))
    assert table.selected_ids().tolist() in ([3], [3, 4])
