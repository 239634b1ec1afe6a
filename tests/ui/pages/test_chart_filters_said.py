"""What a chart says of the filters in force: large, in its file, and where it has too little."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from crm_desktop import boards
from crm_desktop.store import Store
from tests.ui.pages.charts_desk import fill, show, wait
from ui.context import Context
from ui.pages.charts import ChartsPage
from ui.pages.charts.large import LargeCard
from ui.widgets.charts.filters import Chosen


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> ChartsPage:
    made = ChartsPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def choose(qtbot: QtBot, page: ChartsPage, chosen: Chosen) -> None:
    page.filters.show_chosen(chosen)
    page.filters.changed.emit(chosen)
    wait(qtbot, page)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def large_of(page: ChartsPage, code: str) -> LargeCard:
    page.cards[code].large_wanted.emit()
    assert page.large is not None
    return page.large


def test_the_large_chart_names_the_filters_in_force_and_those_it_does_not_heed(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    choose(qtbot, page, Chosen(tier="key"))
    large = large_of(page, "sales")
    assert large.card.narrowing.text() == "Period: Last 12 months · Tier: Key"
    assert large.card.narrowing.isVisible()
    assert not page.cards["sales"].narrowing.isVisible()
    assert "Without regard to: Period" in large_of(page, "stages").card.note.text()


def test_the_file_of_a_chart_is_named_after_its_filters(
    qtbot: QtBot, page: ChartsPage, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    show(qtbot, page)
    choose(qtbot, page, Chosen(tier="key"))
    asked = []

    def chosen_by(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(path).name)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen_by)
    page.cards["sales"].export_wanted.emit("csv")
    assert asked == ["Sales by month - Key.csv"]


def test_what_is_missing_under_filters_is_one_press_away(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    choose(qtbot, page, Chosen(tier="growth"))
    sales = page.cards["sales"]
    qtbot.waitUntil(lambda: sales.is_empty)
    button = sales.empty.first_button()
    assert button is not None
    assert button.text() == "Lift the filters"
    button.click()
    qtbot.waitUntil(lambda: not sales.is_empty)
    assert page.filters.chosen == Chosen()


def test_a_large_chart_that_is_empty_keeps_the_keyboard_and_lets_it_go(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store, 4)
    show(qtbot, page)
    large = large_of(page, "concentration")
    assert large.card.is_empty
    first = large.card.empty.first_button()
    assert first is not None
    assert first.text() == "Show all years"
    qtbot.waitUntil(first.hasFocus)
    for _ in range(6):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert large.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.large is None


def test_a_long_name_of_a_board_leaves_room_for_the_first_tabs(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    board = boards.add_board(store, name="What we look at on Mondays " * 3, kinds=("sales",))
    show(qtbot, page)
    page.show_board(board)
    bar = page.bar.tabs.bar
    assert bar.isTabVisible(0)
    assert bar.tabRect(bar.currentIndex()).width() < page.width() / 3


def test_a_chart_alone_in_its_row_does_not_offer_the_width_it_has(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    board = boards.add_board(store, name="Mondays", kinds=("sales", "stages", "concentration"))
    show(qtbot, page)
    page.show_board(board)
    wait(qtbot, page)
    offered = {
        code: "As wide as the board" in [entry.text() for entry in card.menu().actions()]
        for code, card in page.cards.items()
    }
    assert offered == {"sales": True, "stages": True, "concentration": False}


def test_a_chart_that_was_added_comes_into_sight(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    board = boards.add_board(store, name="Mondays", kinds=("sales", "stages") * 3)
    show(qtbot, page)
    page.show_board(board)
    wait(qtbot, page)
    boards.place_chart(store, board_id=board, kind="concentration", is_wide=False)
    qtbot.waitUntil(lambda: "concentration" in page.cards)
    wait(qtbot, page)
    view = page.board
    assert view is not None
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)
