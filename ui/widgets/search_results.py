"""The list under the search field: results by kind, commands, what was opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QIcon,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from crm_desktop.text import Span, highlights
from ui.theme import ROW_HEIGHT, Theme

HEADING_HEIGHT = 28
MOST_ROWS = 14  # rows shown without scrolling, where the window is high enough
INDENT = 10
ICON = 16
GAP = 10

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ResultRow:
    """One line of the list; only an entry can be chosen."""

    kind: Literal["heading", "entry", "remark"]
    text: str
    detail: str = ""
    icon: QIcon | None = None
    what: object = None
    question: str = ""
    is_name: bool = True


class ResultsModel(QAbstractListModel):
    """Holds the rows it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []

    def show(self, rows: Sequence[ResultRow]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, index: Index) -> ResultRow:
        """The row at an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {row.detail}" if row.detail else row.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].kind == "entry":
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class ResultsPainter(QStyledItemDelegate):
    """Draws a row: icon, text with the matching part marked, and quietly what tells it apart."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row_of(index)
        return QSize(200, HEADING_HEIGHT if row.kind == "heading" else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row_of(index)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "heading":
            self._paint_quiet(painter, area.adjusted(INDENT, 8, -INDENT, 0), row, "small")
        elif row.kind == "remark":
            self._paint_quiet(painter, area.adjusted(INDENT, 0, -INDENT, 0), row, "body")
        else:
            self._paint_entry(painter, area, row, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_quiet(self, painter: QPainter, area: QRect, row: ResultRow, font: str) -> None:
        face = self._theme.font(font)
        if row.kind == "heading":
            face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(self._theme.color("muted"))
        text = QFontMetricsF(face).elidedText(
            row.text, Qt.TextElideMode.ElideRight, float(area.width())
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_entry(
        self, painter: QPainter, area: QRect, row: ResultRow, is_selected: bool
    ) -> None:
        if is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected"))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6)
        left = area.left() + INDENT
        if row.icon is not None:
            top = area.top() + (area.height() - ICON) // 2
            row.icon.paint(painter, left, top, ICON, ICON)
        left += ICON + GAP
        room = area.right() - INDENT - left
        font = self._theme.font("body")
        used = self._write(painter, row.text, row, font, "text", left, area, room)
        left += used + GAP
        if row.detail and room - used > 40:
            small = self._theme.font("small")
            self._write(painter, row.detail, row, small, "muted", left, area, room - used - GAP)

    def _write(
        self, painter: QPainter, text: str, row: ResultRow, font: QFont, color: str, left: int,
        area: QRect, room: int,
    ) -> int:  # fmt: skip
        """Draw a text with its matching parts marked; returns the width it took."""
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, float(room))
        layout = QTextLayout(shown, font)
        layout.setFormats(self._formats(text, len(shown), row))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(float(room) + 40)
        layout.endLayout()
        painter.setPen(self._theme.color(color))
        top = area.top() + (area.height() - line.height()) / 2
        layout.draw(painter, QPointF(left, top))
        return round(line.naturalTextWidth())

    def _formats(self, text: str, length: int, row: ResultRow) -> list[QTextLayout.FormatRange]:
        spans = _spans(row.text, row.question, row.is_name)
        if text is not row.text:  # one mark a row is enough
            spans = () if spans else _spans(text, row.question, row.is_name)
        formats = []
        for span in spans:
            # Qt counts UTF-16 units; characters beyond the first plane count twice there.
            start = _units(text[: span.start])
            end = min(start + _units(text[span.start : span.end]), length)
            if end > start:
                part = QTextLayout.FormatRange()
                part.start, part.length = start, end - start
                marked = QTextCharFormat()
                marked.setFontWeight(QFont.Weight.DemiBold)
                marked.setForeground(self._theme.color("accent"))
                part.format = marked
                formats.append(part)
        return formats


class Results(QFrame):
    """The list in its frame; the field keeps the focus and tells it where to go."""

    chosen = Signal(object)  # the `what` of an entry

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("class", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = ResultsModel(self)
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultsPainter(theme, self.list))
        self.list.pointed.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        theme.changed.connect(self.list.viewport().update)
        self.hide()

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show these rows, the first entry selected."""
        self.model.show(rows)
        self.list.scrollToTop()
        self._select(self._entry(-1, +1))

    def wanted_height(self) -> int:
        """The height at which nothing needs scrolling, within reason."""
        heights = [
            HEADING_HEIGHT if self.model.row(self.model.index(at)).kind == "heading" else ROW_HEIGHT
            for at in range(min(self.model.rowCount(), MOST_ROWS))
        ]
        return sum(heights) + 2 * 4 + 2

    def step(self, by: int) -> None:
        """Select the next (+1) or previous (-1) entry, beginning anew behind the last one."""
        at = self._entry(self.list.currentIndex().row(), by)
        if at is None:
            at = self._entry(-1 if by > 0 else self.model.rowCount(), by)
        self._select(at)

    def choose_current(self) -> None:
        """Choose the selected entry."""
        index = self.list.currentIndex()
        if index.isValid():
            self._choose(index)

    def _entry(self, at: int, by: int) -> int | None:
        """The nearest entry from a row on, not counting that row."""
        at += by
        while 0 <= at < self.model.rowCount():
            if self.model.row(self.model.index(at)).kind == "entry":
                return at
            at += by
        return None

    def _select(self, at: int | None) -> None:
        self.list.setCurrentIndex(QModelIndex() if at is None else self.model.index(at))
        if at == self._entry(-1, +1):
            self.list.scrollToTop()  # with the heading above it

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row.kind == "entry":
            self.chosen.emit(row.what)


class _List(QListView):
    """A list that follows the pointer and leaves the focus where it is."""

    pointed = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.pointed.emit(index)


def _row_of(index: Index) -> ResultRow:
    model = index.model()
    if not isinstance(model, ResultsModel):
        raise TypeError("only draws the rows of a ResultsModel")
    return model.row(index)


@lru_cache(maxsize=512)
def _spans(text: str, question: str, is_name: bool) -> tuple[Span, ...]:
    """Where the question stands in a text; remembered, for a row is painted many times."""
    return tuple(highlights(text, question, read=is_name))


def _units(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")
