"""Boards of one's own on the charts page, a chart shown large, and a board on paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from crm_desktop import boards, charts, deals, targets
from crm_desktop.boards import Board
from crm_desktop.charts import Slice
from crm_desktop.store import Store
from tests.ui.pages.charts_desk import fill, show, wait
from ui.board_print import HEIGHT
from ui.context import Context
from ui.form_dialog import FormDialog
from ui.pages.charts import ChartsPage
from ui.pages.charts.adding import AddChart
from ui.pages.charts.printing import BoardPrinting
from ui.paper_preview import PaperPreview
from ui.widgets.charts.card_title import MIME
from ui.widgets.charts.filters import Chosen
from ui.widgets.charts.kinds.sales import SalesKind


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> ChartsPage:
    made = ChartsPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def kept(store: Store) -> tuple[Board, ...]:
    with store.read() as session:
        return boards.everything(session)


def kinds_of(store: Store) -> list[str]:
    (board,) = kept(store)
    return [chart.kind for chart in board.charts]


def open_own(
    qtbot: QtBot, page: ChartsPage, store: Store, kinds: tuple[str, ...] = ("sales", "stages")
) -> int:
    """A board of one's own, shown."""
    board = boards.add_board(store, name="Mondays", kinds=kinds)
    show(qtbot, page)
    qtbot.waitUntil(lambda: page.bar.tabs.bar.count() > 0)
    page.show_board(board)
    qtbot.waitUntil(lambda: page.bar.current is not None and page.bar.current.key == board)
    wait(qtbot, page)
    return board


def say_name(page: ChartsPage, name: str) -> None:
    """Give the form that asks for a name one, and save."""
    dialogs = page.findChildren(FormDialog)
    assert dialogs
    field = dialogs[-1].findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(name)
    dialogs[-1].save()


def test_a_ready_made_board_is_copied_and_the_copy_opened(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    kinds = list(page.cards)
    page.editing.copy(page.bar.current)
    say_name(page, "My Mondays")
    qtbot.waitUntil(lambda: page.bar.current is not None and page.bar.current.name == "My Mondays")
    assert kinds_of(store) == kinds
    (board,) = kept(store)
    assert [chart.kind for chart in board.charts if chart.is_wide][:1] == ["sales"]


def test_a_chart_is_chosen_by_what_it_answers_and_put_on_the_board(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    open_own(qtbot, page, store, ("sales",))
    page.editing.add_chart(page.bar.current)
    (dialog,) = page.findChildren(AddChart)
    lines = dialog.list.lines()
    assert all(line.title and line.detail for line in lines)
    assert [line.key for line in lines if line.chip] == ["sales"]
    dialog.list.choose("stages")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: list(page.cards) == ["sales", "stages"])
    assert kinds_of(store) == ["sales", "stages"]


def test_ctrl_and_an_arrow_move_a_chart_and_undo_moves_it_back(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    open_own(qtbot, page, store)
    chart = page.cards["stages"].chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: list(page.cards) == ["stages", "sales"])
    assert page.cards["stages"].chart is chart
    store.undo()
    qtbot.waitUntil(lambda: list(page.cards) == ["sales", "stages"])


def test_a_chart_that_is_dropped_on_another_takes_its_place(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    open_own(qtbot, page, store, ("sales", "stages", "concentration"))
    assert page.board is not None
    grid, data = page.board.grid, QMimeData()
    data.setData(MIME, str(page.cards["concentration"].place_key).encode())
    at = QPointF(page.cards["sales"].geometry().center())
    grid.dropEvent(
        QDropEvent(
            at,
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: list(page.cards) == ["concentration", "sales", "stages"])


def test_delete_takes_a_chart_off_and_the_toast_brings_it_back(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context
) -> None:
    fill(store)
    open_own(qtbot, page, store)
    page.cards["stages"].chart.setFocus()
    with qtbot.waitSignal(context.desk.saying) as saying:
        QTest.keyClick(page.cards["stages"].chart, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: list(page.cards) == ["sales"])
    _text, _button, press, _until = saying.args
    press()
    qtbot.waitUntil(lambda: list(page.cards) == ["sales", "stages"])


def test_a_chart_is_as_wide_as_the_board_or_half(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    open_own(qtbot, page, store, ("sales", "stages"))
    card = page.cards["sales"]
    qtbot.waitUntil(lambda: card.width() < page.width() / 2)
    card.widened.emit(True)
    qtbot.waitUntil(lambda: card.width() > page.width() / 2)
    assert "Half as wide" in [action.text() for action in card.menu().actions()]


def test_a_deleted_board_gives_way_to_the_first_one_and_comes_back(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context
) -> None:
    fill(store)
    open_own(qtbot, page, store)
    with qtbot.waitSignal(context.desk.saying) as saying:
        page.editing.delete(page.bar.current)
    qtbot.waitUntil(lambda: page.bar.current is not None and page.bar.current.key == "overview")
    assert kept(store) == ()
    saying.args[2]()
    qtbot.waitUntil(lambda: page.bar.tabs.bar.tabText(page.bar.tabs.bar.count() - 1) == "Mondays")


def test_a_board_is_renamed(qtbot: QtBot, page: ChartsPage, store: Store) -> None:
    open_own(qtbot, page, store)
    page.editing.rename(page.bar.current)
    say_name(page, "Fridays")
    qtbot.waitUntil(lambda: page.bar.current is not None and page.bar.current.name == "Fridays")


def test_the_board_that_was_open_is_open_again(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context
) -> None:
    board = open_own(qtbot, page, store)
    again = ChartsPage(context)
    qtbot.addWidget(again)
    again.resize(1000, 700)
    show(qtbot, again)
    qtbot.waitUntil(lambda: again.bar.current is not None and again.bar.current.key == board)


def test_a_chart_is_shown_large_and_follows_what_changes(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    small = page.cards["sales"].chart
    small.setFocus()
    QTest.keyClick(small, Qt.Key.Key_F11)
    large = page.large
    assert large is not None
    assert large.card.sentence.text() == page.cards["sales"].sentence.text()
    assert large.width() > page.width() * 0.9
    fill(store, 1)
    qtbot.waitUntil(lambda: "€22,000" in large.card.sentence.text())
    QTest.keyClick(large.card.chart, Qt.Key.Key_Escape)
    assert page.large is None
    qtbot.waitUntil(small.hasFocus)


def test_a_filter_that_a_chart_does_not_heed_is_said_on_it(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    assert "Period" in page.cards["stages"].note.text()
    assert not page.cards["sales"].note.isVisible()
    page.filters.show_chosen(Chosen(period="all"))
    page.filters.changed.emit(Chosen(period="all"))
    assert not page.cards["stages"].note.isVisible()


def test_only_the_cards_whose_tables_moved_ask_again(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    before = {name: card.view for name, card in page.cards.items()}
    with store.read() as session:
        deal = session.scalar(sa.text("SELECT min(id) FROM deal"))
    deals.edit(store, id=deal, amount=99_00)
    qtbot.waitUntil(lambda: page.cards["stages"].view is not before["stages"])
    assert page.cards["sales"].view is before["sales"]


def test_what_changed_while_nobody_looked_is_asked_when_the_page_is_shown(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    show(qtbot, page)
    page.show_board("care")
    wait(qtbot, page)
    before = page.cards["targets"].view
    page.hide()
    first, last = date(date.today().year, 1, 1), date(date.today().year, 12, 31)
    targets.add_target(store, period_start=first, period_end=last, amount=100, currency="EUR")
    page.show()
    qtbot.waitUntil(lambda: page.cards["targets"].view is not before)


def test_a_large_chart_whose_board_goes_is_closed(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    board = open_own(qtbot, page, store)
    page.cards["sales"].large_wanted.emit()
    assert page.large is not None
    boards.delete_boards(store, ids=[board])
    qtbot.waitUntil(lambda: page.large is None)
    qtbot.waitUntil(lambda: page.bar.current is not None and page.bar.current.key == "overview")


def endless(session: Session, _view: Slice) -> int:
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
    return int(session.execute(sa.text(numbers + "SELECT count(*) FROM n")).scalar_one())


def test_a_question_that_takes_long_says_so_and_can_be_stopped(
    qtbot: QtBot, page: ChartsPage, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SalesKind, "question", lambda _kind: endless)
    fill(store)
    page.show()
    qtbot.waitUntil(lambda: "sales" in page.cards)
    card = page.cards["sales"]
    qtbot.waitUntil(card.working.isVisible)
    assert isinstance(card.working.stop, QPushButton)
    card.working.stop.click()
    assert card.is_empty and not card.working.isVisible()
    qtbot.waitUntil(lambda: page.context.tasks.is_idle)
    monkeypatch.setattr(SalesKind, "question", lambda _kind: charts.sales)
    card.step_wanted.emit("again")
    qtbot.waitUntil(lambda: card.is_drawn)


def test_the_steps_of_an_empty_chart_lead_to_where_the_data_is_entered(
    qtbot: QtBot, page: ChartsPage, context: Context
) -> None:
    show(qtbot, page)
    card = page.cards["sales"]
    for code, where in (("targets", "plans"), ("costs", "plans"), ("rates", "plans")):
        with qtbot.waitSignal(context.desk.opening) as opening:
            card.step_wanted.emit(code)
        assert opening.args == ["preferences", where]


def test_a_board_is_shown_as_it_will_be_printed(
    qtbot: QtBot, page: ChartsPage, store: Store
) -> None:
    fill(store)
    show(qtbot, page)
    page.print()
    (preview,) = page.findChildren(PaperPreview)
    words = preview.sheets.pages.text()
    assert page.cards["sales"].sentence.text() in words
    assert "Last 12 months" in words
    preview.reject()


def test_a_board_is_saved_as_a_pdf_with_its_fonts_in_it(
    qtbot: QtBot, page: ChartsPage, store: Store, context: Context, tmp_path: Path
) -> None:
    fill(store)
    show(qtbot, page)
    path = tmp_path / "board.pdf"
    assert page.board is not None
    printing = BoardPrinting(context, page)
    printing.save_pdf(page.board, "概览", ["Last 12 months"], path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF") and b"/FontFile" in content
    with qtbot.waitSignal(context.desk.saying) as saying:
        printing.save_pdf(page.board, "x", [], tmp_path / "nowhere" / "board.pdf")
    assert "nowhere" in saying.args[0]


def test_no_page_ends_within_a_chart(qtbot: QtBot, page: ChartsPage, store: Store) -> None:
    fill(store)
    kinds = ("sales", "concentration", "stages") * 3
    open_own(qtbot, page, store, kinds)
    assert page.board is not None
    document = BoardPrinting(page.context, page).document(page.board, "Long", [])
    assert document.pageCount() > 2
    pages = []
    block = document.begin()
    while block.isValid():
        if QTextCursor(block).currentTable() is None and block.layout().lineCount():
            line = block.layout().lineAt(0).rect().translated(block.layout().position())
            pages.append(int((line.top() + 1) // HEIGHT))  # Qt counts in 64ths of a dot
            assert int((line.bottom() - 1) // HEIGHT) == pages[-1], block.text()
            is_picture = block.text() == "\N{OBJECT REPLACEMENT CHARACTER}"
            assert not is_picture or pages[-1] == pages[-3], "its title is on another page"
        block = block.next()
    assert pages[-1] == document.pageCount() - 1
