"""The board: a column for each stage; says which deal is wanted, and where one shall move."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.theme import Theme
from ui.widgets.board.cards import Card
from ui.widgets.board.column import Column

NARROWEST = 138  # seven stand side by side in the smallest window


class Board(QScrollArea):
    """Left and right walk between stages; it never moves a card itself."""

    opened = Signal(object)  # deal id
    moved = Signal(object, str)  # deal id, the stage it shall move to
    menu_wanted = Signal(object, QPoint)
    rest_wanted = Signal(str)  # the stage of which not all cards are shown

    def __init__(self, theme: Theme, stages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("class", "ground")
        layout = QHBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("tight"))
        self.columns = tuple(Column(theme, stage) for stage in stages)
        for place, column in enumerate(self.columns):
            column.setMinimumWidth(NARROWEST)
            layout.addWidget(column, 1)
            self._connect(place, column)
        self.setWidget(inside)
        self.setFocusProxy(self.columns[0].list)

    def show_cards(self, cards: Mapping[str, Sequence[Card]]) -> None:
        """Show each stage's cards; the cursor stays with its deal, wherever that stands now."""
        current = next((c.list.current_id() for c in self.columns if c.list.hasFocus()), None)
        for column in self.columns:
            column.list.cards.show_cards(cards.get(column.stage, ()))
        if current is not None:
            self.choose(current)

    def choose(self, deal_id: int) -> None:
        """Put the cursor on a deal."""
        for column in self.columns:
            if column.list.choose(deal_id):
                column.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(column, 0, 0)

    def _connect(self, place: int, column: Column) -> None:
        cards = column.list
        column.rest_wanted.connect(lambda: self.rest_wanted.emit(column.stage))
        cards.opened.connect(self.opened)
        cards.menu_wanted.connect(self.menu_wanted)
        cards.stepped.connect(self._stepper(place))
        cards.pushed.connect(self._pusher(place))
        cards.dropped.connect(lambda deal_id: self.moved.emit(deal_id, column.stage))

    def _stepper(self, place: int) -> Callable[[int], None]:
        def step(side: int) -> None:
            """To the next column at that side which has cards."""
            there = place + side
            while 0 <= there < len(self.columns):
                column = self.columns[there]
                if column.list.cards.rowCount():
                    column.list.setFocus(Qt.FocusReason.OtherFocusReason)
                    self.ensureWidgetVisible(column, 0, 0)
                    return
                there += side

        return step

    def _pusher(self, place: int) -> Callable[[int, int], None]:
        def push(deal_id: int, side: int) -> None:
            if 0 <= place + side < len(self.columns):
                self.moved.emit(deal_id, self.columns[place + side].stage)

        return push
