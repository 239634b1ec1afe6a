"""The charts page: a bar of boards, filters, the cards of one board, and who is behind a mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from crm_desktop import boards, charts
from crm_desktop.boards import Board
from crm_desktop.changes import Change
from crm_desktop.charts import BehindMark
from crm_desktop.errors import UserError
from ui import phrases, saving
from ui.context import Context
from ui.page import Page
from ui.pages.charts.board_bar import BoardBar
from ui.pages.charts.board_editing import BoardEditing
from ui.pages.charts.ready_made import ShownBoard, own, ready_made
from ui.widgets.charts import kinds
from ui.widgets.charts.filters import ChartFilters, Chosen

if TYPE_CHECKING:
    from ui.pages.charts.asking import Asking
    from ui.pages.charts.board_view import BoardView
    from ui.pages.charts.large import LargeCard
    from ui.pages.charts.printing import BoardPrinting
    from ui.widgets.charts.behind_panel import BehindPanel
    from ui.widgets.charts.card import ChartCard

REMEMBERED = "charts.filters"
OPEN_BOARD = "charts.board"
CHOICES = ("customer", "sales_order", "deal", "product", "user", "firm_setting")
STEPS = {"orders": "import", "deals": "go_deals"}  # to actions; others are called as these are
BOARDS = ("chart_board", "board_chart")


class ChartsPage(Page):
    """Boards that share their filters. pyqtgraph is imported when the first one is shown."""

    open_customer = Signal(object)

    watches: ClassVar[tuple[str, ...]] = CHOICES + BOARDS  # besides those of the cards

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, context=context)
        self.panel: BehindPanel | None = None
        self.large: LargeCard | None = None
        self._own: tuple[Board, ...] = ()
        self._views: dict[object, BoardView] = {}
        self._asks = {name: context.tasks.ask(self) for name in ("boards", "choices", "behind")}
        self._printer: BoardPrinting | None = None
        self._from: QWidget | None = None
        self._wanted: object = context.settings.get(OPEN_BOARD)
        self._title = QLabel()
        self._title.setProperty("class", "title")
        self.bar = BoardBar(context.theme)
        self.bar.opened.connect(self._open)
        self.bar.take_keys_of(self)
        self.editing = BoardEditing(context, self)
        self.editing.made.connect(self._open_when_there)
        self.filters = ChartFilters(self)
        self.filters.show_chosen(_remembered(context.settings.get(REMEMBERED)))
        self.filters.changed.connect(self._filter)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect_bar()
        self.open_customer.connect(lambda customer_id: context.desk.open("customer", customer_id))
        self.retranslate()

    @property
    def board(self) -> BoardView | None:
        """The board that is shown."""
        return self._views.get(self.bar.current.key) if self.bar.current else None

    @property
    def cards(self) -> dict[str, ChartCard]:
        """The cards of the board that is shown, by the codes of their kinds."""
        askings = self.board.askings if self.board is not None else ()
        return {asking.card.kind.code: asking.card for asking in askings}

    def load(self) -> None:
        """Ask for the boards there are, then for every card of the one that is open."""
        self._asks["choices"].start(charts.choices, then=self._show_choices)
        self._asks["boards"].start(boards.everything, then=self._show_boards)
        for view in self._views.values():
            view.load(self.filters.chosen, self.filters.words())

    def on_change(self, change: Change) -> None:
        """Ask anew for what a Change moved; boards that are not shown remember it."""
        for view in self._views.values():
            view.follow(change)
        if not self.isVisible():
            self._stale = self._stale or change.touches(*BOARDS, *CHOICES)
            return
        if change.touches(*BOARDS):
            self.close_large()  # its card may go
            self._asks["boards"].start(boards.everything, then=self._show_boards)
        if change.touches(*CHOICES):
            self._asks["choices"].start(charts.choices, then=self._show_choices)

    def retranslate(self) -> None:
        """Set every word anew, and draw again: names of stages and months are drawn."""
        self._title.setText(self.tr("Charts"))
        self.bar.retranslate()
        self.filters.retranslate()
        self._name_boards()
        for view in self._views.values():
            view.retranslate(self.filters.words())
        for part in (self.panel, self.large):
            if part is not None:
                part.retranslate()

    def restyle(self) -> None:
        """Draw in the colours in force."""
        for view in self._views.values():
            view.restyle()
        for part in (self.panel, self.large):
            if part is not None:
                part.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What lies over the page keeps its place."""
        super().resizeEvent(event)
        self._place_panel()
        if self.large is not None:
            self.large.setGeometry(self._over())

    def show_board(self, key: object) -> None:
        """Open a board by its code or id."""
        self.bar.open(key)

    def export(self, card: ChartCard, kind: str, path: Path) -> None:
        """Write a card as png, svg or csv; what stands in the way is said in a toast."""
        from ui.widgets.charts import picture

        theme = self.context.theme
        try:
            if kind == "png":
                picture.save_png(card, theme, path)
            elif kind == "svg":
                picture.save_svg(card, theme, path)
            else:
                picture.save_csv(card.rows(), path)
        except UserError as problem:
            self.context.desk.say(phrases.error(problem))
        else:
            self.context.desk.say(self.tr("Saved as {name}").format(name=path.name))

    def own_papers(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The board that is open."""
        board = self.bar.current
        return [] if self.board is None or board is None else [(board.name, self.print)]

    def print(self) -> None:
        """Show the board that is open as it will be printed."""
        if self.board is not None and self.bar.current is not None:
            self._printing().preview(self.board, self.bar.current.name, self.filters.in_words())

    def save_pdf(self) -> None:
        """Ask for a file and save the board that is open as a PDF."""
        if self.board is not None and self.bar.current is not None:
            self._printing().ask_pdf(self.board, self.bar.current.name, self.filters.in_words())

    def close_panel(self) -> None:
        """Take the customers away; the keyboard goes back to the chart they came from."""
        if self.panel is not None and self.panel.isVisible():
            self.panel.hide()
            self._return()

    def show_large(self, asking: Asking) -> None:
        """Show one chart over the whole page."""
        from ui.pages.charts.large import LargeCard

        self.close_large()
        self._from = asking.card.chart
        self.large = LargeCard(self.context.theme, asking, self)
        self.large.closed.connect(self.close_large)
        self.large.mark_chosen.connect(self._look_behind)
        self.large.export_wanted.connect(self._ask_path)
        self.large.step_wanted.connect(self._step)
        self.large.setGeometry(self._over())
        self.large.show()
        self.large.take_focus()

    def close_large(self) -> None:
        """Take the large chart away."""
        if self.large is not None:
            large, self.large = self.large, None
            self._from = large.asking.card.chart
            large.hide()
            large.deleteLater()
            self.close_panel()
            self._return()

    def _show_boards(self, found: tuple[Board, ...]) -> None:
        self._own = found
        self._name_boards()
        known = {board.key for board in self._boards()}
        for key in set(self._views) - known:
            gone = self._views.pop(key)
            self._stack.removeWidget(gone)
            gone.deleteLater()
        if self._wanted in known:
            self.bar.open(self._wanted)
        self._show_current()

    def _boards(self) -> tuple[ShownBoard, ...]:
        offered = kinds.offered()
        return (*ready_made(offered), *(own(board, offered) for board in self._own))

    def _name_boards(self) -> None:
        self.bar.show_boards(self._boards())

    def _open_when_there(self, key: object) -> None:
        self._wanted = key
        self.bar.open(key)

    def _open(self, key: object) -> None:
        self._wanted = key
        self.context.settings.set(OPEN_BOARD, key)
        self.close_large()
        self.close_panel()
        self._show_current()

    def _show_current(self) -> None:
        from ui.pages.charts.board_view import BoardView

        board = self.bar.current
        if board is None or not self.isVisible():
            return
        view = self._views.get(board.key)
        if view is None:
            view = BoardView(self.context)
            view.mark_chosen.connect(self._look_behind)
            view.step_wanted.connect(self._step)
            view.export_wanted.connect(self._ask_path)
            view.large_wanted.connect(self.show_large)
            view.answered.connect(self._follow)
            self._views[board.key] = view
            self._stack.addWidget(view)
            view.load(self.filters.chosen, self.filters.words())
        self._stack.setCurrentWidget(view)
        view.show_board(board)
        view.ask_stale()

    def _show_choices(self, choices: charts.Choices) -> None:
        self.filters.show_choices(choices)
        for view in self._views.values():
            view.name_filters(self.filters.words())
        if self.large is not None:
            self.large.follow()

    def _filter(self, chosen: Chosen) -> None:
        self.context.settings.set(REMEMBERED, vars(chosen))
        self.close_panel()
        for view in self._views.values():
            view.load(chosen, self.filters.words())

    def _follow(self, asking: Asking) -> None:
        if self.large is not None and self.large.asking is asking:
            self.large.follow()

    def _step(self, asking: Asking, code: str) -> None:
        """Do what the button of an empty chart says."""
        if code in ("all", "lift"):
            period = self.filters.chosen.period
            chosen = (
                Chosen(period) if code == "lift" else replace(self.filters.chosen, period="all")
            )
            self.filters.show_chosen(chosen)
            self._filter(chosen)
        elif code == "again":
            asking.start(self.filters.chosen)
        elif (action := self.context.actions.find(STEPS.get(code, code))) is not None:
            action.trigger()
        else:  # targets, costs, rates
            self.context.desk.open("preferences", "plans")

    def _look_behind(self, asking: Asking, key: object) -> None:
        """Ask who stands behind a mark."""
        look = asking.card.look_behind(key)
        if look is not None:
            large = self.large is not None and self.large.asking is asking
            self._from = self.large.card.chart if large and self.large else asking.card.chart
            shower = self._shower(look.title, deals=look.deals)
            self._asks["behind"].start(look.question, asking.slice, then=shower)

    def _shower(self, title: str, *, deals: bool = False) -> Callable[[BehindMark], None]:
        def show(mark: BehindMark) -> None:
            panel = self._behind_panel()
            panel.show_mark(title, mark, deals=deals)
            self._place_panel()
            panel.show()
            panel.raise_()
            panel.list.setFocus()

        return show

    def _behind_panel(self) -> BehindPanel:
        from ui.widgets.charts.behind_panel import BehindPanel

        if self.panel is None:
            self.panel = BehindPanel(self.context.theme, self)
            self.panel.opened.connect(self.open_customer)
            self.panel.deals_opened.connect(partial(self.context.desk.open, "deals_of"))
            self.panel.all_wanted.connect(lambda ids: self.context.desk.open("customers", ids))
            self.panel.closed.connect(self.close_panel)
        return self.panel

    def _ask_path(self, card: ChartCard, kind: str) -> None:
        words = {
            "png": self.tr("Picture (*.png)"),
            "svg": self.tr("Drawing (*.svg)"),
            "csv": self.tr("Table (*.csv)"),
        }
        named = " - ".join((card.title.text(), *card.narrowed))
        proposal = f"{saving.file_name(named)}.{kind}"
        settings = self.context.settings
        chosen = saving.ask_where(settings, self, self.tr("Save"), proposal, words[kind])
        if chosen:
            self.export(card, kind, saving.path_of(chosen, kind))

    def _printing(self) -> BoardPrinting:
        from ui.pages.charts.printing import BoardPrinting

        if self._printer is None:
            self._printer = BoardPrinting(self.context, self)
        return self._printer

    def _return(self) -> None:
        """The keyboard goes back to where it came from."""
        if self._from is not None and shiboken6.isValid(self._from):
            self._from.setFocus()

    def _over(self) -> Any:
        gap = self.context.theme.space("medium")
        return self.rect().adjusted(gap, gap, -gap, -gap)

    def _place_panel(self) -> None:
        if self.panel is None:
            return
        from ui.widgets.charts.behind_panel import WIDTH

        gap = self.context.theme.space("large")
        width = min(WIDTH, self.width() - 2 * gap)
        self.panel.setGeometry(
            self.width() - width - gap, gap, width, max(self.height() - 2 * gap, 0)
        )

    def _connect_bar(self) -> None:
        self.bar.add_wanted.connect(lambda: self.editing.add_chart(self.bar.current))
        self.bar.new_wanted.connect(self.editing.make_new)
        self.bar.copy_wanted.connect(lambda: self.editing.copy(self.bar.current))
        self.bar.rename_wanted.connect(lambda: self.editing.rename(self.bar.current))
        self.bar.delete_wanted.connect(lambda: self.editing.delete(self.bar.current))
        self.bar.print_wanted.connect(self.print)
        self.bar.pdf_wanted.connect(self.save_pdf)

    def _lay_out(self) -> None:
        space = self.context.theme.space
        head = QHBoxLayout()
        head.setSpacing(space("huge"))
        head.addWidget(self._title)
        head.addWidget(self.bar, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("large"), space("medium"), space("large"), space("large"))
        layout.setSpacing(space("medium"))
        layout.addLayout(head)
        layout.addWidget(self.filters)
        layout.addWidget(self._stack, 1)


def _remembered(values: Any) -> Chosen:
    """The filters of the last time; what no longer fits is forgotten."""
    try:
        chosen = Chosen(**(values or {}))
        chosen.slice(date.today())
    except (TypeError, ValueError):
        return Chosen()
    return chosen
