"""The grid of an order's lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop.errors import UserError
from crm_desktop.profile import LineOfOrder, ProductChoice
from ui.context import Context
from ui.widgets.order_lines import (
    AMOUNT,
    COST,
    DISCOUNT,
    PRICE,
    PRODUCT,
    QUANTITY,
    OrderLines,
    OrderLinesModel,
)

GEAR = ProductChoice(7, "Gear", "G-1", 2_655_0000, 1_830_0000, "CNY")
SCREW = ProductChoice(8, "Screw", "", 134, None, None)


@pytest.fixture
def lines(context: Context) -> OrderLinesModel:
    """An empty grid in yuan; the context sets the language."""
    model = OrderLinesModel([GEAR, SCREW])
    model.begin((), "CNY")
    return model


def test_its_model_keeps_the_rules_of_models(qtbot: QtBot, lines: OrderLinesModel) -> None:
    tester = QAbstractItemModelTester(lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    lines.setData(lines.index(0, PRODUCT), "Gear")
    lines.setData(lines.index(1, QUANTITY), "3")
    lines.remove(0)
    assert tester.model() is lines


@pytest.mark.parametrize("typed", ["gear", "g-1", "Gear · G-1"])
def test_a_product_brings_its_price_and_cost(lines: OrderLinesModel, typed: str) -> None:
    lines.setData(lines.index(0, PRODUCT), typed)
    (draft,) = lines.drafts()
    assert (draft.product_id, draft.quantity, draft.amount, draft.cost) == (
        7,
        1_000,
        265_500,
        183_000,
    )
    assert lines.rowCount() == 2


def test_quantity_price_and_discount_make_the_amount(lines: OrderLinesModel) -> None:
    lines.setData(lines.index(0, PRODUCT), "Screw")
    lines.setData(lines.index(0, QUANTITY), "5,000")
    lines.setData(lines.index(0, DISCOUNT), "10")
    assert lines.data(lines.index(0, PRICE)) == "0.0134"
    assert lines.data(lines.index(0, AMOUNT)) == "60.30"
    assert lines.data(lines.index(0, DISCOUNT)) == "10 %"


def test_an_amount_may_be_typed_and_may_be_negative(lines: OrderLinesModel) -> None:
    lines.setData(lines.index(0, PRODUCT), "Credit for batch 1107")
    lines.setData(lines.index(0, AMOUNT), "-4,500")
    (draft,) = lines.drafts()
    assert (draft.product_id, draft.text, draft.amount) == (None, "Credit for batch 1107", -450_000)
    assert lines.totals() == (-450_000, None)


def test_what_is_no_number_is_not_taken_over(lines: OrderLinesModel) -> None:
    assert not lines.setData(lines.index(0, QUANTITY), "many")
    assert not lines.setData(lines.index(0, COST), "1e99")
    assert lines.drafts() == []


def test_another_currency_keeps_the_figures(lines: OrderLinesModel) -> None:
    lines.begin([LineOfOrder(1, None, "x", "x", 1_000, None, 0, 12_300, 200)], "EUR")
    lines.set_currency("JPY")
    (draft,) = lines.drafts()
    assert (draft.amount, draft.cost) == (123, 2)


def test_a_line_without_an_amount_is_asked_for_it(qtbot: QtBot, context: Context) -> None:
    grid = OrderLines([GEAR])
    qtbot.addWidget(grid)
    grid.lines.begin((), "CNY")
    grid.lines.setData(grid.lines.index(0, PRODUCT), "Something else")
    with pytest.raises(UserError, match="line_without_amount"):
        grid.values()


def test_delete_takes_a_line_away(qtbot: QtBot, context: Context) -> None:
    grid = OrderLines([GEAR])
    qtbot.addWidget(grid)
    grid.lines.begin((), "CNY")
    grid.lines.setData(grid.lines.index(0, PRODUCT), "Gear")
    grid.setCurrentIndex(grid.lines.index(0, PRODUCT))
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert grid.values() == {"lines": []}


def test_tab_leaves_the_grid_from_its_empty_line_and_shift_tab_from_its_first_cell(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    before, grid, after = QLineEdit(), OrderLines(()), QLineEdit()
    for widget in (before, grid, after):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    grid.lines.setData(grid.lines.index(0, 0), "Gear")
    grid.setFocus()
    grid.setCurrentIndex(grid.lines.index(0, 0))
    for _ in range(6):
        QTest.keyClick(grid, Qt.Key.Key_Tab)
    assert (grid.currentIndex().row(), grid.hasFocus()) == (1, True)
    QTest.keyClick(grid, Qt.Key.Key_Tab)
    assert after.hasFocus()
    grid.setFocus()
    grid.setCurrentIndex(grid.lines.index(0, 0))
    QTest.keyClick(grid, Qt.Key.Key_Backtab)
    assert before.hasFocus()
