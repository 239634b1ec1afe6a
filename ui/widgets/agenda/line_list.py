"""The lines of a section: drawn by a delegate, used by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.agenda.painting import HEIGHT, Measures, Part, Pen
from ui.widgets.agenda.rows import AgendaRow, Index, Key, RowsModel

_Key = Qt.Key


class LineList(QListView):
    """As tall as its lines; the page scrolls. Where a menu may stand is told with the key."""

    opened = Signal(object)  # key
    name_pressed = Signal(object)  # key
    action_pressed = Signal(object)  # key
    answer_wanted = Signal(object)  # key
    brief_wanted = Signal(object)  # key
    promise_wanted = Signal(object)  # key
    snooze_wanted = Signal(object, QPoint)  # key
    menu_wanted = Signal(object, QPoint)  # key
    left = Signal(int, int)  # by an arrow: so many columns, so many rows
    moved = Signal()  # another line is current

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowsModel(self)
        self._over: tuple[int, Part] = (-1, "")
        self._pen = Pen(theme)
        self._measures = Measures(0, 0)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self._draw, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("class", "plain")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self._emit(self.opened, index.row()))
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        theme.changed.connect(self.viewport().update)
        self.setFixedHeight(0)

    @property
    def rows(self) -> tuple[AgendaRow, ...]:
        """What is shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[AgendaRow]) -> None:
        """Show other lines; the current one stays so, else the one that took its place is."""
        if tuple(rows) == self._rows.rows:
            return
        place, key = self.currentIndex().row(), self.current()
        self._rows.show_rows(rows)
        self._measures = self._pen.measures(self._rows.rows)
        self._over = (-1, "")
        self.setFixedHeight(HEIGHT * len(rows))
        if key is not None and not self.choose(key) and rows:
            self.choose_row(min(place, len(rows) - 1))

    def current(self) -> Key | None:
        """The line that keys work on."""
        row = self.currentIndex().row()
        return self._rows.rows[row].key if 0 <= row < len(self._rows.rows) else None

    def choose(self, key: Key) -> bool:
        """Make a line current; whether it is here."""
        for place, row in enumerate(self._rows.rows):
            if row.key == key:
                self.choose_row(place)
                return True
        return False

    def choose_row(self, place: int) -> None:
        """Make the line at a place current; below zero from the end."""
        count = len(self._rows.rows)
        if count:
            self.setCurrentIndex(self._rows.index(place % count if place < 0 else place))

    def current_rect(self) -> QRect:
        """Where the current line stands in this list."""
        return self.visualRect(self.currentIndex())

    def rect_of(self, key: Key) -> QRect:
        """Where a line stands in this list."""
        for place, row in enumerate(self._rows.rows):
            if row.key == key:
                return self.visualRect(self._rows.index(place))
        return QRect(0, 0, self.width(), HEIGHT)

    def place_of(self, key: Key, part: Part) -> QPoint:
        """The middle of a part of a line, for a click on it."""
        row = next(row for row in self._rows.rows if row.key == key)
        places = self._pen.places(self.rect_of(key), row, self._measures)
        found = {"name": places.name, "brief": places.brief, "more": places.more}
        return found.get(part, places.action).center()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from line to line and on to the next section; the rest is in ui/keys.py."""
        place, count = self.currentIndex().row(), len(self._rows.rows)
        steps = {_Key.Key_Left: (-1, 0), _Key.Key_Right: (1, 0)}
        if place <= 0:
            steps[_Key.Key_Up] = (0, -1)
        if place == count - 1:
            steps[_Key.Key_Down] = (0, 1)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain, with_ctrl = not held, held == Qt.KeyboardModifier.ControlModifier
        key = _Key(event.key())
        if plain and key in steps:
            self.left.emit(*steps[key])
        elif plain and key in (_Key.Key_Return, _Key.Key_Enter):
            self._emit(self.opened, place)
        elif (plain and key in (_Key.Key_Space, _Key.Key_D)) or (
            with_ctrl and key in (_Key.Key_Return, _Key.Key_Enter)
        ):
            self._emit(self.action_pressed, place)
        elif plain and key == _Key.Key_A:
            self._emit(self.answer_wanted, place)
        elif plain and key == _Key.Key_B:
            self._emit(self.brief_wanted, place)
        elif plain and key == _Key.Key_P:
            self._emit(self.promise_wanted, place)
        elif plain and key == _Key.Key_S:
            self._emit_at(self.snooze_wanted, place)
        elif key in (_Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The parts of a line are pressed."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place, part = self._under(event.position().toPoint())
        if part == "more":
            self._emit_at(self.menu_wanted, place)
        elif part:
            signals = {
                "name": self.name_pressed,
                "brief": self.brief_wanted,
                "action": self.action_pressed,
            }
            self._emit(signals[part], place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._go_over(self._under(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go_over((-1, ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By Tab the first line is current."""
        super().focusInEvent(event)
        if self.current() is None:
            self.choose_row(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu by the right button or its own key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self.indexAt(event.pos()).row() if by_mouse else self.currentIndex().row()
        if not 0 <= place < len(self._rows.rows):
            return
        self.choose_row(place)
        at = event.globalPos() if by_mouse else self._below(place)
        self.menu_wanted.emit(self._rows.rows[place].key, at)

    def _emit(self, signal: Any, place: int) -> None:
        if 0 <= place < len(self._rows.rows):
            signal.emit(self._rows.rows[place].key)

    def _emit_at(self, signal: Any, place: int) -> None:
        if 0 <= place < len(self._rows.rows):
            key = self._rows.rows[place].key
            signal.emit(key, self._below(place))

    def _below(self, place: int) -> QPoint:
        """Where a menu of a line stands: below its last button."""
        rect = self.visualRect(self._rows.index(place))
        more = self._pen.places(rect, self._rows.rows[place], self._measures).more
        return self.viewport().mapToGlobal(more.bottomLeft() + QPoint(0, 2))

    def _under(self, at: QPoint) -> tuple[int, Part]:
        index = self.indexAt(at)
        if not index.isValid():
            return -1, ""
        row = self._rows.rows[index.row()]
        return index.row(), self._pen.places(self.visualRect(index), row, self._measures).part_at(
            at
        )

    def _go_over(self, over: tuple[int, Part]) -> None:
        if over != self._over:
            self._over = over
            hand = Qt.CursorShape.PointingHandCursor if over[1] else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()

    def _draw(self, painter: QPainter, rect: QRect, index: Index, under_mouse: bool) -> None:
        place = index.row()
        self._pen.draw(
            painter,
            rect,
            self._rows.rows[place],
            self._measures,
            over=self._over[1] if self._over[0] == place else "",
            is_current=self.hasFocus() and place == self.currentIndex().row(),
            is_under_mouse=under_mouse,
            is_last=place == len(self._rows.rows) - 1,
        )


class _Delegate(QStyledItemDelegate):
    def __init__(
        self, draw: Callable[[QPainter, QRect, Index, bool], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._draw = draw

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._draw(painter, option.rect, index, under_mouse)
        painter.restore()
