"""Pictures of every board of charts, and of every kind of chart shown large."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from ui.pages.charts import ChartsPage
from ui.pages.charts.adding import AddChart
from ui.window import Window

Save = Callable[[QWidget, str], None]
Settle = Callable[[], None]


def take_boards(window: Window, save: Save, settle: Settle, prefix: str) -> None:
    """Every board, and below it what is out of sight."""
    page = window.show_page("charts")
    assert isinstance(page, ChartsPage)
    settle()
    for board in page.bar.boards:
        page.show_board(board.key)
        _wait(page, settle)
        save(window, f"{prefix}charts-{board.key}")


def take_kinds(window: Window, save: Save, settle: Settle, prefix: str) -> None:
    """Every kind of chart large, the preview of a board, the chooser of charts."""
    page = window.show_page("charts")
    assert isinstance(page, ChartsPage)
    seen: set[str] = set()
    for board in page.bar.boards:
        page.show_board(board.key)
        _wait(page, settle)
        for asking in page.board.askings if page.board is not None else ():
            code = asking.card.kind.code
            if code not in seen:
                seen.add(code)
                page.show_large(asking)
                save(window, f"{prefix}chart-{code}")
                page.close_large()
    page.show_board(page.bar.boards[0].key)
    _wait(page, settle)
    page.print()
    _take_dialogs(page, save, settle, f"{prefix}dialog-board")
    AddChart(page.context.theme, ("sales",), page).open()
    _take_dialogs(page, save, settle, f"{prefix}dialog-add-chart")


def _take_dialogs(page: QWidget, save: Save, settle: Settle, name: str) -> None:
    settle()
    for dialog in page.findChildren(QDialog):
        save(dialog, name)
        dialog.reject()


def _wait(page: ChartsPage, settle: Settle) -> None:
    """Until every card of the board has its answer."""
    settle()
    while page.board is None or not page.board.is_answered:
        settle()
