"""A list of records in one or two lines each, as tall as what is in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMetaMethod,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import formats
from ui.theme import Theme, Tone

Index = QModelIndex | QPersistentModelIndex

PAD = 6
GAP = 8
LEAST, MOST = 0.25, 0.45  # of the line: what may stand at its right edge
ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Line:
    """A record as it stands in the list.

    `end` stands at the right edge, `chip` beside the title; `icon` names an icon at the left.
    `whole_end`: the end is never cut, as an amount must not be; the title gives way.
    """

    key: Hashable
    title: str
    detail: str = ""
    end: str = ""
    end_detail: str = ""
    chip: str = ""
    tone: Tone = "neutral"
    icon: str = ""
    level: int = 0
    faded: bool = False
    strong: bool = True
    whole_end: bool = False

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        parts = (self.title, self.chip, self.end, self.detail, self.end_detail)
        return formats.listed(parts)


class LinesModel(QAbstractListModel):
    """Holds the lines it was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            said = (line.title, line.end, line.detail, line.end_detail)
            return "\n".join(part for part in said if part)
        return line if role == ROLE else None


Entries = Callable[[Any], Sequence[tuple[str, Callable[[], object]]]]


class RecordList(QListView):
    """Enter and double click open a record, Delete asks to delete it, a menu offers the rest."""

    opened = Signal(object)  # the key
    delete_wanted = Signal(object)  # the key
    toggled = Signal(object)  # the key: Space, Left or Right

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, two_lines: bool = True
    ) -> None:
        super().__init__(parent)
        self._lines = LinesModel(self)
        self.entries: Entries = lambda _key: ()  # what the menu of a line offers besides
        self.taking_away: Callable[[Any], str] = lambda _key: self.tr("Delete")
        """What the Delete key does to a line, in a word; empty where it does nothing."""
        self.own_menu: Callable[[Any], QMenu | None] | None = None  # in the place of that menu
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(theme, two_lines, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: self._emit(self.opened, index))
        theme.changed.connect(self.viewport().update)
        self._fit()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the current one stays current when it is still there."""
        current = self.current()
        if tuple(lines) == self._lines.lines:
            return
        self._lines.show_lines(lines)
        if current is not None:
            self.choose(current)
        self._fit()

    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines.lines

    def current(self) -> Any:
        """The key of the current line, None when there is none."""
        index = self.currentIndex()
        return self._lines.lines[index.row()].key if index.isValid() else None

    def choose(self, key: Hashable) -> None:
        """Make a line the current one."""
        for row, line in enumerate(self._lines.lines):
            if line.key == key:
                self.setCurrentIndex(self._lines.index(row))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        signals = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.opened,
            Qt.Key.Key_Delete: self.delete_wanted,
            Qt.Key.Key_Space: self.toggled,
            Qt.Key.Key_Left: self.toggled,
            Qt.Key.Key_Right: self.toggled,
        }
        if index.isValid() and (signal := signals.get(Qt.Key(key))) is not None:
            if key != Qt.Key.Key_Delete or self.taking_away(self.current()):
                self._emit(signal, index)
            return
        if index.isValid() and key == Qt.Key.Key_Menu:
            self._menu(self.visualRect(index).center())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def _emit(self, signal: Any, index: Index) -> None:
        signal.emit(self._lines.lines[index.row()].key)

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
            key = self._lines.lines[index.row()].key
            menu = self.own_menu(key) if self.own_menu is not None else self.menu_of(key)
            if menu is None:
                return
            if menu.isEmpty():
                menu.deleteLater()
            else:
                menu.popup(self.viewport().mapToGlobal(at))

    def menu_of(self, key: Hashable) -> QMenu:
        """The menu of a line: what somebody listens to can be chosen there too."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.isSignalConnected(QMetaMethod.fromSignal(self.opened)):
            open_ = menu.addAction(self.tr("Open"))
            open_.triggered.connect(lambda: self.opened.emit(key))
        for words, press in self.entries(key):
            menu.addAction(words).triggered.connect(lambda _=False, press=press: press())
        word = self.taking_away(key)
        if word and self.isSignalConnected(QMetaMethod.fromSignal(self.delete_wanted)):
            delete = menu.addAction(word)
            delete.setShortcut(QKeySequence.StandardKey.Delete)
            delete.triggered.connect(lambda: self.delete_wanted.emit(key))
        return menu

    def _fit(self) -> None:
        delegate = self.itemDelegate()
        heights = (
            delegate.sizeHint(QStyleOptionViewItem(), self._lines.index(row)).height()
            for row in range(self._lines.rowCount())
        )
        self.setFixedHeight(sum(heights))


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, two_lines: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(ROLE)
        if line.level:
            return QSize(0, 28)
        return QSize(0, 52 if self._two_lines and (line.detail or line.end_detail) else 36)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, rect, state, last=index.row() + 1 == index.model().rowCount())
        inner = rect.adjusted(PAD + 22 * line.level, 0, -PAD, 0)
        if line.icon:
            self._icon(painter, inner, line)
            inner.setLeft(inner.left() + 16 + GAP)
        two = self._two_lines and not line.level and bool(line.detail or line.end_detail)
        middle = inner.center().y()
        top = QRect(inner.left(), middle - 20, inner.width(), 20) if two else inner
        self._top(painter, top, line, beside="" if two else line.detail)
        if two:
            below = QRect(inner.left(), middle, inner.width(), 20)
            self._texts(painter, below, line.detail, line.end_detail, "small", "muted", "muted")
        painter.restore()

    def _background(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, last: bool
    ) -> None:
        color = None
        if state & QStyle.StateFlag.State_Selected:
            color = "selected"
        elif state & QStyle.StateFlag.State_MouseOver:
            color = "hover"
        if color:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(color))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        if not last:
            painter.setPen(QPen(self._theme.color("line")))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _icon(self, painter: QPainter, inner: QRect, line: Line) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.pixmap(line.icon, "muted", 16, ratio)
        painter.drawPixmap(QPoint(inner.left(), inner.center().y() - 8), picture)

    def _top(self, painter: QPainter, rect: QRect, line: Line, beside: str) -> None:
        font = self._theme.font("strong" if line.strong and not line.level else "body")
        color = "muted" if line.faded else "text"
        metrics = QFontMetrics(font)
        small = self._theme.font("small")
        chip = QFontMetrics(small).horizontalAdvance(line.chip) + 18 + GAP if line.chip else 0
        needed = metrics.horizontalAdvance(line.title) + chip
        body = self._theme.font("body")
        end = self._end(painter, rect, line.end, body, color, needed, whole=line.whole_end)
        room = rect.width() - (end + 2 * GAP if end else 0)
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideRight, max(room - chip, 40))
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.drawText(rect, _LEFT, title)
        left = rect.left() + metrics.horizontalAdvance(title) + GAP
        if line.chip:
            self._chip(painter, QRect(left, rect.center().y() - 9, chip - GAP, 19), line)
            left += chip
        if beside and (space := rect.left() + room - left) > 30:
            area = QRect(left, rect.top(), space, rect.height())
            self._texts(painter, area, beside, "", "body", "muted", "muted")

    def _chip(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tone(line.tone, "fill"))
        painter.drawRoundedRect(rect, 9.5, 9.5)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.tone(line.tone, "text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, line.chip)

    def _texts(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        end: str,
        font: str,
        color: str,
        end_color: str,
    ) -> None:
        drawn = self._theme.font(font)
        taken = self._end(painter, rect, end, drawn, end_color)
        room = rect.width() - (taken + 2 * GAP if taken else 0)
        painter.setFont(drawn)
        painter.setPen(self._theme.color(color))
        shown = QFontMetrics(drawn).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, _LEFT, shown)

    def _end(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        font: QFont,
        color: str,
        needed: int = 0,
        *,
        whole: bool = False,
    ) -> int:
        """Draw a text at the right edge; returns its width.

        It takes less than half of the line, and leaves what is `needed` while it has a quarter.
        """
        if not text:
            return 0
        metrics = QFontMetrics(font)
        left = rect.width() - needed - 2 * GAP
        room = max(round(rect.width() * LEAST), min(round(rect.width() * MOST), left))
        shown = text if whole else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.drawText(rect, _RIGHT, shown)
        return metrics.horizontalAdvance(shown)


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
