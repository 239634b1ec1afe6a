"""DataTable: a table view for lists of any length, with columns to choose, order and size."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from ui.table import IdArray, Index, WindowedModel
from ui.table_groups import Heading
from ui.theme import ROW_HEIGHT, Theme
from ui.widgets.table_cells import CellDelegate
from ui.widgets.table_columns import TableColumns

# A selection in more pieces than this is given up when the list is sorted anew: Qt compares every
# painted cell with every piece.
MOST_PIECES = 2_000
ROWS_MIME = "application/x-crm-rows"  # a drag of the selected rows; the list knows which
TYPING_MS = 900
HOLD_MS = 60


class DataTable(QTableView):
    """Shows a WindowedModel; says what the user wants and does none of it."""

    current_changed = Signal(object)  # id or None
    selected = Signal()
    opened = Signal(object)  # id
    menu_wanted = Signal(QPoint)
    typed = Signal(str)  # the first letters of a name
    files_dropped = Signal(object, list)  # id, paths
    heading_pressed = Signal(object)  # Heading: its rows are to be folded away, or shown

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.windowed: WindowedModel | None = None
        self.hovered_row = -1
        self.shows_cursor = False
        self._theme = theme
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.timeout.connect(self._release)
        self._pressed = QPoint()
        self._typing = ""
        self._typing_timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing_timer.timeout.connect(self._end_typing)
        self.cells = CellDelegate(theme, self)
        self.setItemDelegate(self.cells)
        self._ground = theme.color("surface")
        self._set_up_view()
        self.columns = TableColumns(self, self.cells.width_of)
        theme.changed.connect(self._restyle)
        self.verticalScrollBar().valueChanged.connect(self._look)

    def show_model(self, model: WindowedModel, filler: str) -> None:
        """Show a model; the column `filler` takes what width is left."""
        self.windowed = model
        self.setModel(model)
        model.dataChanged.connect(self._changed)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        self.columns.show_model(model, filler)

    # Rows

    def selected_ids(self) -> IdArray:
        """The ids of the selected rows, in the order of the list."""
        if self.windowed is None:
            return np.empty(0, dtype=np.int64)
        spans = self._selected_spans()
        parts = [self.windowed.ids[top : bottom + 1] for top, bottom in spans]
        marks = np.unique(np.concatenate(parts)) if parts else np.empty(0, dtype=np.int64)
        return marks[np.searchsorted(marks, 0) :]  # headings are negative

    def selected_count(self) -> int:
        """How many rows are selected, without headings."""
        spans = self._selected_spans()
        if self.windowed is None or not self.windowed.has_headings:
            return sum(bottom - top + 1 for top, bottom in spans)
        ids = self.windowed.ids
        return sum(int(np.count_nonzero(ids[top : bottom + 1] >= 0)) for top, bottom in spans)

    def select_places(self, places: npt.NDArray[np.intp], current: int | None) -> None:
        """Select these rows without a word, with the cursor on `current`; nothing moves."""
        model = self.windowed
        if model is None:
            return
        breaks = np.flatnonzero(np.diff(places) != 1) + 1
        spans = np.split(places, breaks) if len(breaks) < MOST_PIECES else []
        last = len(model.columns) - 1
        chosen = QItemSelection()
        for span in spans:
            if len(span):
                top, bottom = int(span[0]), int(span[-1])
                chosen.select(model.index(top, 0), model.index(bottom, last))
        selection = self.selectionModel()
        column = max(0, self.currentIndex().column())
        at = QModelIndex() if current is None else model.index(current, column)
        with QSignalBlocker(selection):
            selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            selection.setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()
        self.selected.emit()

    def go_to(self, row: int) -> None:
        """Select one row and bring it into view, with what stands around it."""
        if self.windowed is not None:
            index = self.windowed.index(row, self.columns.first())
            place = self.visualRect(index)
            if place.top() < 0 or place.bottom() >= self.viewport().height():
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setCurrentIndex(index)

    def move_cursor(self, index: QModelIndex) -> None:
        """Put the cursor into a cell; what is selected stays so."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view; when that moves the list, a whole row stands on top."""
        bar = self.verticalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if bar.value() != before:
            bar.setValue(_whole(bar.value()))

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last row on the screen."""
        top = max(0, self.rowAt(0))
        height = self.viewport().height()
        return top, top + height // ROW_HEIGHT + 1

    def current_id(self) -> int | None:
        """The id under the cursor."""
        index = self.currentIndex()
        return self.windowed.id_at(index.row()) if self.windowed and index.isValid() else None

    def heading(self) -> Heading | None:
        """The heading under the cursor, if it is on one."""
        index = self.currentIndex()
        return self.windowed.heading_at(index.row()) if self.windowed and index.isValid() else None

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_cursor = True
        editing = self.state() == QAbstractItemView.State.EditingState
        if self._fold(event):
            pass
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            if (current := self.current_id()) is not None:
                self.opened.emit(current)
        elif event.key() == Qt.Key.Key_Menu:
            self._ask_for_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _fold(self, event: QKeyEvent) -> bool:
        """On a heading Enter and Space fold or unfold, Left folds and Right unfolds."""
        heading = self.heading()
        keys = Qt.Key
        if heading is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        turns = event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space)
        if turns or event.key() == (keys.Key_Right if heading.is_folded else keys.Key_Left):
            self.heading_pressed.emit(heading)
            return True
        return event.key() in (keys.Key_Left, keys.Key_Right)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and the last row, as in every list."""
        model = self.windowed
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        if model is None or not model.rowCount() or action not in ends:
            return super().moveCursor(action, modifiers)
        row = 0 if action == ends[0] else model.rowCount() - 1
        return model.index(row, max(0, self.currentIndex().column()))

    def keyboardSearch(self, search: str) -> None:
        """Collect what is typed in one go; the list finds the name among all."""
        if not search.strip() and not self._typing:
            return
        self._typing += search
        self._typing_timer.start()
        self.typed.emit(self._typing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground first: as all of it is painted here, scrolling moves what is there already."""
        if self._holding.isActive():
            return  # what was painted before stays on the screen
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._ground)
        painter.end()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_cursor = False
        # What is selected is dragged; elsewhere the mouse selects from row to row as ever.
        at = event.position().toPoint()
        heading = self.windowed.heading_at(self.rowAt(at.y())) if self.windowed else None
        if heading is not None and event.button() == Qt.MouseButton.LeftButton:
            self.move_cursor(self.indexAt(at))
            self.heading_pressed.emit(heading)
            return
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        self.setDragEnabled(plain and self.selectionModel().isSelected(self.indexAt(at)))
        self._pressed = at
        super().mousePressEvent(event)

    def _drag_rows(self) -> None:
        """Drag the selected rows; which they are is asked where they are dropped."""
        drag = QDrag(self)
        data = QMimeData()
        data.setData(ROWS_MIME, b"")
        drag.setMimeData(data)
        self.setState(QAbstractItemView.State.NoState)
        drag.exec(Qt.DropAction.CopyAction)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(int(event.position().y())))
        if self.dragEnabled() and event.buttons() == Qt.MouseButton.LeftButton:
            apart = (event.position().toPoint() - self._pressed).manhattanLength()
            if apart >= QApplication.startDragDistance():
                self._drag_rows()
            return
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What is chosen stays in view; whoever scrolled away from it is left there.
        shown = self.visualRect(self.currentIndex())
        follows = shown.isValid() and 0 <= shown.top() < event.oldSize().height()
        super().resizeEvent(event)
        self.columns.fill()
        if follows and self.visualRect(self.currentIndex()).bottom() >= event.size().height():
            self.scrollTo(self.currentIndex())
        self._look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        self._hover(row)
        event.setAccepted(row >= 0 and event.mimeData().hasUrls())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hover(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        row_id = self.windowed.id_at(row) if self.windowed is not None else None
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self._hover(-1)
        if row_id is not None and paths:
            event.acceptProposedAction()
            self.files_dropped.emit(row_id, paths)

    # Inside

    def _selected_spans(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.size())]
        return sorted({(span.top(), span.bottom()) for span in ranges})

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setMinimumSectionSize(ROW_HEIGHT)
        vertical.setDefaultSectionSize(ROW_HEIGHT)
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.verticalScrollBar().rangeChanged.connect(self._end_with_whole_row)

    def hold(self) -> None:
        """Leave the picture as it is until the rows come, which is sooner than blanks are seen."""
        if self.isVisible():
            self._holding.start()

    def _release(self) -> None:
        self._holding.stop()
        self.viewport().update()

    def _changed(self) -> None:
        if self._holding.isActive():
            self._release()
        self._look()

    def _look(self, *_: object) -> None:
        if self.windowed is not None and self.isVisible():
            first, last = self.visible_rows()
            if self.windowed.lacks(first, last):
                self.hold()
            self.windowed.look_at(first, last)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _end_with_whole_row(self, _first: int, last: int) -> None:
        # Told before the place is fitted into the new range, so that nothing moves.
        self.verticalScrollBar().setMaximum(_whole(last))

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and self.heading() is not None:
            return  # what is open stays so
        self.current_changed.emit(self.current_id() if current.isValid() else None)

    def _hover(self, row: int) -> None:
        if row == self.hovered_row:
            return
        for changed in (self.hovered_row, row):
            if changed >= 0:
                top = self.rowViewportPosition(changed)
                self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)
        self.hovered_row = row

    def _ask_for_menu(self, point: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(point))

    def _end_typing(self) -> None:
        self._typing = ""

    def _restyle(self) -> None:
        self._ground = self._theme.color("surface")
        self.cells.restyle()
        self.viewport().update()


def _whole(place: int) -> int:
    """The next place of the scroll bar at which a row begins."""
    return -(-place // ROW_HEIGHT) * ROW_HEIGHT
