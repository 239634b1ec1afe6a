"""One column of the board: a stage, its count and sum, and its cards to drag and to drop on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout

from ui.theme import Theme
from ui.widgets.board.cards import MIME, CardDelegate, CardModel
from ui.widgets.elided_button import ElidedButton
from ui.widgets.elided_label import ElidedLabel

SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CardList(QListView):
    """The cards of a stage. Arrows walk, Ctrl and an arrow move the card to the next stage."""

    opened = Signal(object)  # deal id
    stepped = Signal(int)  # the column at this side is wanted, with the cursor
    pushed = Signal(object, int)  # deal id, to which side
    dropped = Signal(object)  # deal id, let go over this column
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("class", "plain")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.activated.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def current_id(self) -> int | None:
        """The deal under the cursor."""
        card = self.cards.card(self.currentIndex())
        return None if card is None else card.id

    def choose(self, deal_id: int | None = None) -> bool:
        """Put the cursor on a deal, or on the first card; whether there is one."""
        index = self.cards.index(0) if deal_id is None else self.cards.place_of(deal_id)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = SIDES.get(Qt.Key(event.key()), 0)
        deal_id = self.current_id()
        if side and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if deal_id is not None:
                self.pushed.emit(deal_id, side)
        elif side:
            self.stepped.emit(side)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and deal_id is not None:
            self.opened.emit(deal_id)
        elif event.key() == Qt.Key.Key_Menu:
            self._ask_for_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(MIME))
        self._mark(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        words = bytes(event.mimeData().data(MIME).data()).decode("ascii", "ignore")
        if words.isdecimal() and not self.cards.place_of(int(words)).isValid():
            # Copied, not moved: a card moves when the Change is committed, not when let go.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(int(words))

    def _open(self, index: QModelIndex) -> None:
        card = self.cards.card(index)
        if card is not None:
            self.opened.emit(card.id)

    def _ask_for_menu(self, point: QPoint) -> None:
        card = self.cards.card(self.indexAt(point))
        if card is not None:
            self.menu_wanted.emit(card.id, self.viewport().mapToGlobal(point))

    def _mark(self, over: bool) -> None:
        column = self.parentWidget()
        if column is not None and column.property("over") != over:
            column.setProperty("over", over)
            column.style().unpolish(column)
            column.style().polish(column)


class Column(QFrame):
    """A stage's name with the count, its sum, and the cards below."""

    rest_wanted = Signal()  # the deals that have no card

    def __init__(self, theme: Theme, stage: str) -> None:
        super().__init__()
        self.stage = stage
        self.setProperty("class", "board_column")
        self._name = ElidedLabel("strong")
        self._count = QLabel()
        self._count.setProperty("class", "muted")
        self._sum = ElidedLabel("muted small")
        self.rest = ElidedButton("link small")
        self.rest.clicked.connect(self.rest_wanted)
        self.list = CardList(theme)
        head = QHBoxLayout()
        head.setSpacing(theme.space("tight"))
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(theme.space("hair"))
        layout.addLayout(head)
        layout.addWidget(self._sum)
        layout.addSpacing(theme.space("tight"))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.rest)

    def say(self, name: str, count: str, amount: str, rest: str, spoken: str) -> None:
        """What stands at its head and foot; `spoken` names the list for a screen reader."""
        self._name.say(name)
        self._count.setText(count)
        self._sum.say(amount)
        self.rest.say(rest)
        self.rest.setVisible(bool(rest))
        self.list.setAccessibleName(spoken)
