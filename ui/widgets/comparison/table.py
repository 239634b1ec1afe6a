"""The table of a comparison: digits, Delete and the marks themselves give the values."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from crm_desktop.comparisons import MOST, Comparison
from ui import formats
from ui.theme import ROW_HEIGHT, Theme
from ui.widgets.comparison.cells import MarkCell, value_at
from ui.widgets.comparison.headings import Headings
from ui.widgets.comparison.model import CRITERION, ComparisonModel, Index

LEAST, WIDEST, WORDS = 76, 124, 130
SHIFTS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
KEYS = {getattr(Qt.Key, f"Key_{value}"): value for value in range(MOST + 1)}


class ComparisonTable(QTableView):
    """As tall as its rows. Columns are those of the model: criterion, need, us, each rival."""

    judged = Signal(str, int, object)  # the criterion, the column, the value or None
    renamed = Signal(str, str)
    removed = Signal(str)  # the criterion
    shifted = Signal(str, int)  # the criterion, -1 for up and 1 for down
    rival_wanted = Signal(int, QPoint)  # the place of the rival, where its menu may stand
    rival_removed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ComparisonModel(self)
        self._model.renamed.connect(self.renamed)
        self.setModel(self._model)
        self._cells = MarkCell(theme, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.headings = Headings(theme, self._model, self)
        self.setHorizontalHeader(self.headings)
        self.headings.rival_wanted.connect(self.rival_wanted)
        self.headings.rival_removed.connect(self.rival_removed)
        self.headings.left_below.connect(self._enter_from_above)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu_at)
        theme.changed.connect(self.viewport().update)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison; the cursor stays with its criterion, else in its row."""
        current = self.currentIndex()
        row, column = current.row(), current.column()
        under = self._criterion(current) if current.isValid() else ""
        self._model.show(comparison)
        for place in range(self._model.columnCount()):
            cell = None if place == CRITERION else self._cells
            self.setItemDelegateForColumn(place, cell)  # type: ignore[arg-type]  # none: the usual
        self._fit()
        if not self.currentIndex().isValid() and row >= 0:
            named = [one.criterion for one in self._model.rows]
            row = named.index(under) if under in named else row
            self.setCurrentIndex(self._model.index(row, column))

    def retranslate(self) -> None:
        """Say the headings anew."""
        self._model.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        key = Qt.Key(event.key())
        if self.state() == QAbstractItemView.State.EditingState:  # a line edit passes Enter on
            super().keyPressEvent(event)
            return
        if key == Qt.Key.Key_Up and index.row() == 0 and self.headings.go_to(index.column()):
            return
        if index.isValid() and index.column() != CRITERION:
            if key in KEYS:
                self._judge(index, KEYS[key])
                return
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._judge(index, None)
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu):
                self._menu(index)
                return
        elif index.isValid():
            alone = event.modifiers() == Qt.KeyboardModifier.AltModifier
            if alone and key in SHIFTS and self._can_shift(index, SHIFTS[key]):
                self.shifted.emit(self._criterion(index), SHIFTS[key])
                return
            if key == Qt.Key.Key_Delete:
                self.removed.emit(self._criterion(index))
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.edit(index)
                return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if index.column() == CRITERION:
            return
        value = value_at(self.visualRect(index), at)
        if value is None:
            self._menu(index)
        elif value != self._model.mark(index.row(), index.column()).value:
            self._judge(index, value)

    def menu_of(self, index: Index) -> QMenu:
        """What a value can be, or what can be done with a criterion."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if index.column() == CRITERION:
            menu.addAction(self.tr("Put it in other words")).triggered.connect(
                lambda: self.edit(index)
            )
            criterion = self._criterion(index)
            for words, side in ((self.tr("Move up"), -1), (self.tr("Move down"), 1)):
                shift = menu.addAction(words)
                shift.setShortcut(QKeySequence("Alt+Up" if side < 0 else "Alt+Down"))
                shift.setEnabled(self._can_shift(index, side))
                shift.triggered.connect(partial(self.shifted.emit, criterion, side))
            menu.addAction(self.tr("Take it away")).triggered.connect(
                lambda: self.removed.emit(criterion)
            )
            return menu
        held = self._model.mark(index.row(), index.column()).value
        for value in (*range(MOST + 1), None):
            words = self.tr("Not judged") if value is None else f"&{formats.number(value)}"
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == held)
            action.triggered.connect(lambda _=False, value=value: self._judge(index, value))
        return menu

    def _can_shift(self, index: Index, side: int) -> bool:
        """Only what they named has an order; what we compare besides stands below it."""
        rows, there = self._model.rows, index.row() + side
        return 0 <= there < len(rows) and rows[index.row()].is_decisive and rows[there].is_decisive

    def _judge(self, index: Index, value: int | None) -> None:
        self.judged.emit(self._criterion(index), index.column(), value)

    def _criterion(self, index: Index) -> str:
        return self._model.rows[index.row()].criterion

    def _menu(self, index: Index) -> None:
        below = self.visualRect(index).bottomLeft()
        self.menu_of(index).popup(self.viewport().mapToGlobal(below))

    def _menu_at(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_of(index).popup(self.viewport().mapToGlobal(at))

    def _enter_from_above(self, column: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self._model.index(0, column))

    def _fit(self) -> None:
        """Share the width: the words take what the values leave; too little of it scrolls."""
        values = self._model.columnCount() - 1
        if values < 1:
            return
        room = self.viewport().width()
        each = max(LEAST, min(WIDEST, (room - WORDS) // values))
        words = max(WORDS, room - each * values)
        for column in range(values + 1):
            self.setColumnWidth(column, words if column == CRITERION else each)
        height = self.horizontalHeader().sizeHint().height() + ROW_HEIGHT * self._model.rowCount()
        if words + each * values > room:
            height += self.horizontalScrollBar().sizeHint().height()
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
