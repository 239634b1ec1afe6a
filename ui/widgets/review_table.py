"""Proposals as a table: the customer, from what to what, the score, why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from crm_desktop import reviewing
from crm_desktop.reviewing import Move
from ui.phrases_reviews import ReviewWords
from ui.theme import ROW_HEIGHT, Theme

CUSTOMER, MOVE, SCORE, WHY = range(4)
Key = tuple[str, int]  # kind of proposal, customer
Index = QModelIndex | QPersistentModelIndex


class ReviewModel(QAbstractTableModel):
    """Holds the proposals; words are made when a cell is looked at, for there may be many."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ReviewWords(self)
        self._currency = ""
        self.moves: Sequence[Move] = ()

    def show_moves(self, moves: Sequence[Move], currency: str) -> None:
        """Show other proposals."""
        self.beginResetModel()
        self.moves, self._currency = moves, currency
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.moves)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        move, column = self.moves[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(move, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == SCORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and column == CUSTOMER:
            return self._theme.font("strong")
        if role == Qt.ItemDataRole.ForegroundRole and column == MOVE:
            return self._theme.tone("good" if move.is_up else "warn")
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("Customer"), self.tr("Proposal"), self.tr("Score"), self.tr("Why"))
            return names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SCORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and section == SCORE:
            return self.tr("From 0 to 100: sales, margin, credit and management by their weights")
        return None

    def retranslate(self) -> None:
        """Word everything anew."""
        self.beginResetModel()
        self.endResetModel()

    def _text(self, move: Move, column: int) -> str:
        if column == CUSTOMER:
            return move.name
        if column == MOVE:
            return self._words.move(move)
        return self._words.score(move) if column == SCORE else self._words.why(move, self._currency)


class ReviewTable(QTableView):
    """Rows are chosen by arrows and mouse, several with Shift and Ctrl.

    Space or Ctrl+Enter accepts what is chosen, Delete sets it aside, Enter opens the customer.
    """

    accept_wanted = Signal()
    aside_wanted = Signal()
    open_wanted = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed = ReviewModel(theme, self)
        self.setModel(self.listed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((CUSTOMER, 190), (MOVE, 200), (SCORE, 90)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.selectionModel().currentChanged.connect(self.chosen)

    def show_moves(self, moves: Sequence[Move], currency: str) -> None:
        """Show proposals; those that stay keep being chosen, else the next one is current."""
        before = self.currentIndex().row()
        held = {key_of(move) for move in self.picked()}
        self.listed.show_moves(moves, currency)
        rows = [row for row, move in enumerate(moves) if key_of(move) in held] if held else []
        if moves:
            self.selectRow(rows[0] if rows else min(max(before, 0), len(moves) - 1))
            self.scrollTo(self.currentIndex())
        self.chosen.emit()

    def picked(self) -> list[Move]:
        """The proposals that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.listed.moves[row] for row in rows if row < len(self.listed.moves)]

    def current(self) -> Move | None:
        """The proposal that is looked at."""
        row = self.currentIndex().row()
        return self.listed.moves[row] if 0 <= row < len(self.listed.moves) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, enter = event.key(), (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Space or (key in enter and control):
            self.accept_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.aside_wanted.emit()
        elif key in enter:
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the customer."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.open_wanted.emit()


def key_of(move: Move) -> Key:
    """By what a proposal is known again when all are asked for anew."""
    return reviewing.kind_of(move), move.customer_id
