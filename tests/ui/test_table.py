"""The windowed table model: what it asks for, what it keeps, what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.table import PAGE, PAGES_KEPT, Cell, Column, WindowedModel


@dataclass(frozen=True)
class Thing:
    id: int
    name: str


COLUMNS = (
    Column(
        "name",
        lambda: "Name",
        lambda row: Cell(row.name, strong=True),
        field="name",
        value=lambda row: row.name,
    ),
    Column("number", lambda: "Number", lambda row: Cell(str(row.id)), right=True),
)


def things(ids: Sequence[int], mark: str = "thing") -> list[Thing]:
    return [Thing(row_id, f"{mark} {row_id}") for row_id in ids]


@pytest.fixture
def model(qtbot: QtBot) -> WindowedModel:
    """A model that Qt's own tester watches."""
    made = WindowedModel(COLUMNS)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def text(model: WindowedModel, row: int) -> object:
    return model.data(model.index(row, 0))


def test_an_empty_model_is_empty(model: WindowedModel) -> None:
    assert model.rowCount() == 0
    assert model.columnCount() == 2
    model.look_at(0, 10)


def test_first_rows_stand_before_the_ids_are_known(model: WindowedModel) -> None:
    model.show_first(things(range(1, 31)))
    assert model.rowCount() == 30
    assert text(model, 29) == "thing 30"
    model.show_ids(np.arange(1, 1001))
    assert model.rowCount() == 1000
    assert text(model, 0) == "thing 1"
    assert text(model, 500) == ""


def test_blank_rows_are_needed_then_their_pages_wanted_then_those_beside(
    model: WindowedModel, qtbot: QtBot
) -> None:
    model.show_ids(np.arange(1, 1001))
    with qtbot.waitSignal(model.needed) as at_once:
        model.look_at(PAGE - 2, PAGE + 1)
    assert at_once.args == [[PAGE - 1, PAGE, PAGE + 1, PAGE + 2]]
    model.show_rows(things(at_once.args[0]))
    assert text(model, PAGE) == f"thing {PAGE + 1}"
    with qtbot.waitSignal(model.wanted) as after:
        model.look_at(PAGE - 2, PAGE + 1)
    assert after.args == [[0, 1]]
    for page in (0, 1):
        model.show_page(page, things(model.page_ids(page)))
    with qtbot.assertNotEmitted(model.wanted), qtbot.assertNotEmitted(model.ahead):
        model.look_at(PAGE - 2, PAGE + 20)
    with qtbot.assertNotEmitted(model.dataChanged):  # what is shown already is not painted again
        model.show_page(1, things(model.page_ids(1)))
    with qtbot.waitSignal(model.ahead) as ahead:
        model.look_at(2 * PAGE - 30, 2 * PAGE - 2)
    assert ahead.args == [[2]]


def test_rows_of_a_page_that_is_no_longer_there_are_dropped(model: WindowedModel) -> None:
    model.show_ids(np.arange(1, 100))
    model.show_ids(np.arange(500, 600))
    model.show_page(0, things(range(1, 100)))
    assert text(model, 0) == ""


def test_rows_stay_as_they_were_until_they_come_anew(model: WindowedModel) -> None:
    model.show_ids(np.arange(1, 11))
    model.show_page(0, things(range(1, 11)))
    model.outdate()
    assert text(model, 3) == "thing 4"
    model.show_ids(np.array([4, 2, 1]))
    assert [text(model, row) for row in range(3)] == ["thing 4", "thing 2", "thing 1"]
    model.show_page(0, things([4, 2, 1], "new"))
    assert text(model, 0) == "new 4"


def test_few_pages_are_kept(qtbot: QtBot) -> None:
    model = WindowedModel(COLUMNS)  # without Qt's tester, which reads every row at every signal
    model.show_ids(np.arange(1, 200 * PAGE))
    for page in range(100):
        model.show_page(page, things(model.page_ids(page)))
    kept = sum(1 for page in range(100) if model.row_at(page * PAGE) is not None)
    assert kept == PAGES_KEPT


def test_a_row_deleted_meanwhile_is_blank(model: WindowedModel) -> None:
    model.show_ids(np.arange(1, 6))
    model.show_page(0, things([1, 2, 4, 5]))
    assert [text(model, row) for row in (1, 2, 3)] == ["thing 2", "", "thing 4"]


def test_an_edit_is_said_and_not_done(model: WindowedModel, qtbot: QtBot) -> None:
    big = 7_000_000_000_000_000_001
    model.show_ids(np.array([big]))
    model.show_page(0, [Thing(big, "old")])
    index = model.index(0, 0)
    with qtbot.waitSignal(model.edited) as said:
        assert not model.setData(index, "new")
    assert said.args == [big, "name", "new"]
    assert model.data(index, Qt.ItemDataRole.EditRole) == "old"
    with qtbot.assertNotEmitted(model.edited):
        model.setData(index, "old")
        model.setData(model.index(0, 1), "9")


def test_flags_and_headers_say_what_a_column_is(model: WindowedModel) -> None:
    model.show_ids(np.array([1]))
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Number"
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.index(5, 5) == QModelIndex()


def test_ids_are_found_and_given(model: WindowedModel) -> None:
    model.show_ids(np.array([30, 10, 20]))
    assert model.place_of(20) == 2
    assert model.place_of(99) is None
    assert model.id_at(0) == 30
    assert model.id_at(3) is None
