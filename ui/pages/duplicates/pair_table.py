"""Pairs that may be the same, as a table: how certain, the one, the other, why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from crm_desktop.duplicates.described import Certainty, Pair
from ui import phrases_duplicates
from ui.phrases_duplicates import DuplicateWords
from ui.theme import ROW_HEIGHT, Theme, Tone

CERTAINTY, ONE, OTHER, WHY = range(4)
NARROW = 90  # pixels for the certainty
TONES: dict[Certainty, Tone] = {
    Certainty.SURE: "good", Certainty.LIKELY: "info", Certainty.MAYBE: "neutral",
}  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


class PairModel(QAbstractTableModel):
    """Holds the pairs; words are made when a cell is looked at, for there may be many."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = DuplicateWords(self)
        self.pairs: Sequence[Pair] = ()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show other pairs."""
        self.beginResetModel()
        self.pairs = pairs
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.pairs)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        pair, column = self.pairs[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(pair, column)
        if role == Qt.ItemDataRole.FontRole and column in (ONE, OTHER):
            return self._theme.font("strong")
        if role == Qt.ItemDataRole.ForegroundRole and column == CERTAINTY:
            return self._theme.tone(TONES[pair.certainty])
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("Certainty"), self.tr("One"), self.tr("The other"), self.tr("Why"))
            return names[section]
        return None

    def retranslate(self) -> None:
        """Word everything anew."""
        self.beginResetModel()
        self.endResetModel()

    def _text(self, pair: Pair, column: int) -> str:
        if column == CERTAINTY:
            return phrases_duplicates.certainty(pair.certainty)
        if column == ONE:
            return self._words.named(pair.a_name, pair.a_place)
        if column == OTHER:
            return self._words.named(pair.b_name, pair.b_place)
        return self._words.why(pair.reasons)


class PairTable(QTableView):
    """Rows are chosen by arrows and mouse. Enter or a double click compares, N: not the same."""

    compare_wanted = Signal()
    parting_wanted = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed = PairModel(theme, self)
        self.setModel(self.listed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        self.setColumnWidth(CERTAINTY, NARROW)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentChanged.connect(self.chosen)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show pairs; the place in the list is kept, so that one can go on with the next."""
        before, held = self.currentIndex().row(), self.current()
        self.listed.show_pairs(pairs)
        if pairs:
            keys = [key_of(pair) for pair in pairs]
            same = keys.index(key_of(held)) if held and key_of(held) in keys else None
            self.selectRow(min(max(before, 0), len(pairs) - 1) if same is None else same)
            self.scrollTo(self.currentIndex())
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names are what one looks at first: they have three fifths of the room."""
        super().resizeEvent(event)
        room = self.viewport().width() - NARROW
        for column in (ONE, OTHER):
            self.setColumnWidth(column, max(room * 3 // 10, NARROW))
        self.chosen.emit()

    def cuts_reasons_off(self) -> bool:
        """Whether the reasons of the pair that is looked at are longer than their column."""
        index = self.listed.index(self.currentIndex().row(), WHY)
        return self.sizeHintForIndex(index).width() > self.columnWidth(WHY)

    def current(self) -> Pair | None:
        """The pair that is looked at."""
        row = self.currentIndex().row()
        return self.listed.pairs[row] if 0 <= row < len(self.listed.pairs) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.compare_wanted.emit()
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self.parting_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click compares."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.compare_wanted.emit()


def key_of(pair: Pair) -> tuple[int, int]:
    """By what a pair is known again."""
    return pair.a_id, pair.b_id
