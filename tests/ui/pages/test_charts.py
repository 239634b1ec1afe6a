import csv
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crm_desktop import orders
from crm_desktop.store import Store
from tests.ui.pages.charts_desk import TODAY, fill, show, wait
from ui.context import Context
from ui.pages.charts import ChartsPage
from ui.widgets.charts.filters import Chosen


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> ChartsPage:
    made = ChartsPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def test_each_chart_says_in_a_sentence_what_it_shows(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    sales, shares, stages = (page.cards[name] for name in ("sales", "concentration", "stages"))
    assert "€21,000" in sales.sentence.text()
    assert "6" in sales.sentence.text()
    assert "52%" in shares.sentence.text()
    assert "4 of 6" in shares.sentence.text()
    assert "€15" in stages.sentence.text()
    assert len(sales.chart.marks) == 12
    assert len(stages.chart.marks) == 7


def test_too_little_is_said_instead_of_drawn(qtbot: QtBot, page: ChartsPage, store: Store) -> None:
    fill(store, 4)
    show(qtbot, page)
    sales, shares, stages = (page.cards[name] for name in ("sales", "concentration", "stages"))
    assert (sales.is_empty, shares.is_empty, stages.is_empty) == (False, True, False)


def test_an_empty_file_shows_no_empty_axes(qtbot: QtBot, page: ChartsPage) -> None:
    show(qtbot, page)
    assert len(page.bar.boards) >= 4
    for board in page.bar.boards:
        page.show_board(board.key)
        wait(qtbot, page)
        drawn = [card.kind.code for card in page.cards.values() if not card.is_empty]
        assert drawn == [], board.key


def test_orders_of_long_ago_are_one_press_away(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store, day=TODAY - timedelta(days=4000))
    show(qtbot, page)
    sales = page.cards["sales"]
    assert sales.is_empty
    sales.step_wanted.emit("all")
    qtbot.waitUntil(lambda: not sales.is_empty)
    assert page.filters.chosen.period == "all"


def test_a_filter_narrows_every_chart_and_is_remembered(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context
) -> None:
    fill(store)
    show(qtbot, page)
    page.filters.show_chosen(Chosen(tier="core"))
    page.filters.changed.emit(Chosen(tier="core"))
    qtbot.waitUntil(lambda: "€1,000" in page.cards["sales"].sentence.text())
    qtbot.waitUntil(lambda: page.cards["concentration"].is_empty)
    assert context.settings.get("charts.filters")["tier"] == "core"


# The platform without a display says so of every tooltip; it means nothing there.
@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_mark_leads_to_its_customers_and_one_of_them_is_opened(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    made = fill(store)
    show(qtbot, page)
    chart = page.cards["sales"].chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.isVisible())
    panel = page.panel
    assert panel is not None
    assert [line.title for line in panel.list.lines()] == [f"Firm {n}" for n in range(6, 0, -1)]
    with qtbot.waitSignal(page.open_customer) as opened:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened.args == [made[-1]]
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.waitUntil(chart.hasFocus)


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_mark_of_deals_leads_to_the_deals_of_its_customers(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context
) -> None:
    fill(store)
    show(qtbot, page)
    page.cards["stages"].chart.chosen.emit(page.cards["stages"].chart.marks[0].key)
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.isVisible())
    panel = page.panel
    assert panel is not None
    assert "deals" in panel.list.accessibleDescription()
    second = panel.list.lines()[1].key
    at = panel.list.visualRect(panel.list.model().index(1, 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert panel.list.current() == second
    with qtbot.waitSignal(context.desk.opening) as opening:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert opening.args == ["deals_of", second]


def test_all_customers_behind_a_mark_are_shown_in_the_list(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context
) -> None:
    made = fill(store)
    show(qtbot, page)
    page.cards["stages"].chart.chosen.emit(page.cards["stages"].chart.marks[0].key)
    qtbot.waitUntil(lambda: page.panel is not None and page.panel.isVisible())
    panel = page.panel
    assert panel is not None
    with qtbot.waitSignal(context.desk.opening) as opening:
        panel.all_wanted.emit(tuple(made[::2]))
    assert opening.args == ["customers", tuple(made[::2])]


def test_a_new_order_is_drawn_at_once(qtbot: QtBot, page: ChartsPage, store: Store) -> None:
    made = fill(store)
    show(qtbot, page)
    lines = [{"quantity": 1000, "amount": 900_000}]
    orders.add(store, customer_id=made[0], ordered_on=TODAY, currency="EUR", lines=lines)
    qtbot.waitUntil(lambda: "€30,000" in page.cards["sales"].sentence.text())


def test_amounts_in_other_currencies_are_named_and_not_added(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    made = fill(store)
    lines = [{"quantity": 1000, "amount": 900_000}]
    orders.add(store, customer_id=made[0], ordered_on=TODAY, currency="USD", lines=lines)
    show(qtbot, page)
    assert "€21,000" in page.cards["sales"].sentence.text()
    assert page.cards["sales"].note.isVisible()
    assert "1" in page.cards["sales"].note.text()


def test_pictures_and_numbers_are_saved(
    qtbot: QtBot, page: ChartsPage, store: Store, tmp_path: Path
) -> None:
    fill(store)
    show(qtbot, page)
    for name in page.cards:
        for kind in ("png", "svg", "csv"):
            page.export(page.cards[name], kind, tmp_path / f"{name}.{kind}")
    assert QImage(str(tmp_path / "sales.png")).size().width() == 1800
    assert "<svg" in (tmp_path / "concentration.svg").read_text(encoding="utf-8")
    with (tmp_path / "sales.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[-1] == [f"{TODAY:%Y-%m}", "21000.00", "6"]


def test_a_folder_that_is_not_there_is_said_in_words(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context, tmp_path: Path
) -> None:
    fill(store)
    show(qtbot, page)
    for kind in ("png", "svg", "csv"):
        with qtbot.waitSignal(context.desk.saying) as saying:
            page.export(page.cards["sales"], kind, tmp_path / "nowhere" / f"a.{kind}")
        assert "nowhere" in saying.args[0]


def test_dark_colours_are_taken_over(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context
) -> None:
    fill(store)
    show(qtbot, page)
    before = page.cards["sales"].chart.marks[0].color
    context.theme.set_appearance("dark")
    assert page.cards["sales"].chart.marks[0].color != before


def test_pyqtgraph_is_not_loaded_before_the_first_chart_is_shown() -> None:
    probe = "import sys, ui.pages.charts; print('pyqtgraph' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
