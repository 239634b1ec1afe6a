"""Cards in two columns where there is room, in one where there is not; a drop moves one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import RADIUS, Theme
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.card_title import MIME

BESIDE = 760  # pixels from which two cards stand beside each other
CARD_HEIGHT = 330


class CardGrid(QWidget):
    """Cards one after the other; a wide one has a row of its own."""

    dropped = Signal(object, int)  # the key of a card's place, and the place it is to have

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "clear")
        self._theme = theme
        self.cards: tuple[ChartCard, ...] = ()
        self._target = QRect()  # the card that one is held over
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.space("medium"))
        self._columns = 0

    def show_cards(self, cards: Sequence[ChartCard]) -> None:
        """Show these cards in this order; whoever is not among them is taken away."""
        for gone in set(self.cards) - set(cards):
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.cards = tuple(cards)
        self._columns = 0
        self._place()

    def place_at(self, at: QPoint) -> int:
        """Which place a card gets that is let go there."""
        for place, card in enumerate(self.cards):
            if card.geometry().contains(at):
                return place
        return len(self.cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        place = self.place_at(event.position().toPoint())
        over = self.cards[place].geometry() if place < len(self.cards) else QRect()
        self._aim(over)
        event.setAccepted(event.mimeData().hasFormat(MIME))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(QRect())

    def dropEvent(self, event: QDropEvent) -> None:
        self._aim(QRect())
        key = event.mimeData().data(MIME).toStdString()
        event.acceptProposedAction()
        self.dropped.emit(int(key), self.place_at(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame around the card whose place the dragged one would take."""
        if self._target.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(self._target.adjusted(-3, -3, 3, 3), RADIUS + 2, RADIUS + 2)

    def _aim(self, target: QRect) -> None:
        if target != self._target:
            self._target = target
            self.update()

    def _place(self) -> None:
        columns = 2 if self.width() >= BESIDE else 1
        if columns == self._columns:
            return
        self._columns = columns
        # Not takeAt: its item would live on, and the next one keep a height from before the words.
        for card in self.cards:
            self._grid.removeWidget(card)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
            self._grid.setRowMinimumHeight(row, 0)
        row = column = 0
        for place, card in enumerate(self.cards):
            alone = columns == 1 or card.is_wide or self._is_left_alone(place, column)
            if column and (card.is_wide or columns == 1):
                row, column = row + 1, 0
            card.is_left_alone = columns > 1 and not card.is_wide and alone
            self._grid.addWidget(card, row, column, 1, 2 if alone else 1)
            self._grid.setRowStretch(row, 1)
            self._grid.setRowMinimumHeight(row, CARD_HEIGHT)
            row, column = (row + 1, 0) if alone or column else (row, 1)
        for side in (0, 1):
            self._grid.setColumnStretch(side, 1)

    def _is_left_alone(self, place: int, column: int) -> bool:
        """Whether nothing comes to stand beside a card, which then may have the whole row."""
        following = self.cards[place + 1] if place + 1 < len(self.cards) else None
        return column == 0 and (following is None or following.is_wide)
