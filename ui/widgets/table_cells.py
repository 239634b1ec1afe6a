"""How the cells of a table are painted and edited: text, chips, one line under each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.table import ID_ROLE, Cell, WindowedModel
from ui.table_groups import Heading
from ui.theme import ROW_HEIGHT, Theme, Tone

if TYPE_CHECKING:
    from ui.widgets.data_table import DataTable

PADDING = 7
CHIP_PADDING = 8
CHIP_HEIGHT = 20
SELECTED = QStyle.StateFlag.State_Selected.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value
TONES: tuple[Tone, ...] = get_args(Tone)
Index: TypeAlias = QModelIndex | QPersistentModelIndex
Choices: TypeAlias = Callable[[], Sequence[tuple[Any, str]]]
Words: TypeAlias = Callable[[], Sequence[str]]


class CellDelegate(QStyledItemDelegate):
    """Paints a Cell and edits the value behind it."""

    def __init__(self, theme: Theme, table: DataTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table
        self.choices: dict[str, Choices] = {}  # by field: what may be chosen
        self.words: dict[str, Words] = {}  # by field: what is offered while typing
        self._elided: dict[tuple[str, int, bool, bool], tuple[str, int]] = {}
        self._begun: int | None = None  # the id of the row that an editor was opened in
        self.restyle()

    def restyle(self) -> None:
        """Fetch fonts and colours anew."""
        theme = self._theme
        self._fonts = {False: theme.font("body"), True: theme.font("strong")}
        self._small = theme.font("small")
        self._small_metrics = QFontMetrics(self._small)
        self._metrics = {strong: QFontMetrics(font) for strong, font in self._fonts.items()}
        self._text = theme.color("text")
        self._faint = theme.color("faint")
        self._line = QPen(theme.color("line"))
        self._accent = QPen(theme.color("accent"))
        self._selected = theme.color("selected")
        self._hover = theme.color("hover")
        self._ground = theme.color("ground")
        self._open, self._folded = theme.icon("chevron-down"), theme.icon("chevron-right")
        self._tones = {tone: (theme.tone(tone, "fill"), theme.tone(tone)) for tone in TONES}
        self._elided.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row, column = index.row(), index.column()
        state: int = option.state.value
        model = self._table.windowed
        if (
            model is not None
            and model.has_headings
            and (heading := model.heading_at(row)) is not None
        ):
            words = model.word_heading(heading)
            self._paint_heading(painter, rect, heading, words, bool(state & FOCUSED))
            return
        if state & SELECTED:
            painter.fillRect(rect, self._selected)
        elif row == self._table.hovered_row:
            painter.fillRect(rect, self._hover)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        cell, right = self._cell(index, row, column)
        if cell.text:
            inside = rect.adjusted(PADDING, 0, -PADDING, -1)
            if cell.tone is None:
                self._paint_text(painter, inside, cell, right)
            else:
                self._paint_chip(painter, inside, cell)
        if self._table.shows_cursor and state & FOCUSED:
            painter.setPen(self._accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)  # a chip before may have left its own
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as what it shows, so that a double click on the header's edge fits a column."""
        cell, _ = self._cell(index, index.row(), index.column())
        return QSize(self.width_of(cell), ROW_HEIGHT)

    def width_of(self, cell: Cell) -> int:
        """The width at which a cell shows all it says."""
        if cell.tone is not None:
            width = self._small_metrics.horizontalAdvance(cell.text) + 2 * CHIP_PADDING
        else:
            width = self._metrics[cell.strong].horizontalAdvance(cell.text)
        return width + 2 * PADDING + 2

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text of a cell that is too narrow for it."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            wanted = self.sizeHint(option, index).width()
            text = self._cell(index, index.row(), index.column())[0].text
            narrow = wanted > view.visualRect(index).width()
            QToolTip.showText(event.globalPos(), text if narrow else "", view)
            return True
        return super().helpEvent(event, view, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = self._field(index) or ""
        self._begun = index.data(ID_ROLE)
        if field in self.choices:
            return self._choice_editor(parent, self.choices[field]())
        editor = QLineEdit(parent)
        editor.setFrame(False)
        if field in self.words:
            completer = QCompleter(QStringListModel(list(self.words[field]()), editor), editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(completer)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            places = [i for i in range(editor.count()) if editor.itemData(i) == value]
            if not places and value is not None:  # no longer offered, and kept where it is said
                editor.addItem(str(value), value)
                places = [editor.count() - 1]
            editor.setCurrentIndex(places[0] if places else 0)
            # Once the editor has its place, so that one press of a key is enough to choose.
            QTimer.singleShot(0, editor, editor.showPopup)
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value is None else str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        # Rows may have come or gone above since: what was entered belongs to where it was begun.
        place = model.place_of(self._begun) if isinstance(model, WindowedModel) else index.row()
        if place is None:
            return
        begun = model.index(place, index.column())
        if isinstance(editor, QComboBox):
            model.setData(begun, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(begun, editor.text().strip() or None)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect = QRect(option.rect)
        wide = max(rect.width(), editor.sizeHint().width() if isinstance(editor, QComboBox) else 0)
        room = self._table.viewport().width() - rect.x()
        rect.setWidth(max(rect.width(), min(wide, room)))
        editor.setGeometry(rect.adjusted(1, 1, -1, -2))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # A choice that opened its list has lost the focus to it, not to another cell.
        if isinstance(editor, QComboBox) and event.type() == QEvent.Type.FocusOut:
            view = editor.view()
            if view is not None and view.isVisible():
                return False
        return super().eventFilter(editor, event)

    def _choice_editor(self, parent: QWidget, choices: Sequence[tuple[Any, str]]) -> QComboBox:
        editor = QComboBox(parent)
        editor.addItem("—", None)
        for value, word in choices:
            editor.addItem(word, value)
        editor.activated.connect(lambda _index: self._finish(editor))
        return editor

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _field(self, index: Index) -> str | None:
        model = index.model()
        if isinstance(model, WindowedModel):
            return model.columns[index.column()].field
        return None

    def _cell(self, index: Index, row: int, column: int) -> tuple[Cell, bool]:
        model = self._table.windowed
        if model is not None:
            return model.cell(row, column), model.columns[column].right
        return Cell(str(index.data() or "")), False

    def _paint_heading(
        self, painter: QPainter, rect: QRect, heading: Heading, words: str, focused: bool
    ) -> None:
        """Each cell paints its part of one line that goes through the whole row."""
        view = self._table.viewport()
        whole = QRect(0, rect.y(), view.width(), rect.height())
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, self._ground)
        painter.setPen(self._line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        icon = self._folded if heading.is_folded else self._open
        icon.paint(painter, whole.x() + PADDING, whole.y() + (whole.height() - 14) // 2, 14, 14)
        painter.setFont(self._fonts[True])
        painter.setPen(self._text)
        inside = whole.adjusted(PADDING + 20, 0, -PADDING, -1)
        text, _width = self._fitting(words, inside.width(), self._metrics[True])
        painter.drawText(inside.x(), _baseline(inside, self._metrics[True]), text)
        if self._table.shows_cursor and focused:
            painter.setPen(self._accent)
            painter.drawRect(whole.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, cell: Cell, right: bool) -> None:
        metrics = self._metrics[cell.strong]
        painter.setFont(self._fonts[cell.strong])
        painter.setPen(self._faint if cell.faint else self._text)
        text, width = self._fitting(cell.text, rect.width(), metrics)
        left = rect.x() + rect.width() - width if right else rect.x()
        painter.drawText(left, _baseline(rect, metrics), text)

    def _paint_chip(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        fill, ink = self._tones[cell.tone or "neutral"]
        text, width = self._fitting(cell.text, rect.width() - 2 * CHIP_PADDING, self._small_metrics)
        top = rect.y() + (rect.height() - CHIP_HEIGHT) // 2
        field = QRect(rect.x(), top, min(width + 2 * CHIP_PADDING, rect.width()), CHIP_HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(field), CHIP_HEIGHT / 2, CHIP_HEIGHT / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._small)
        painter.setPen(ink)
        painter.drawText(rect.x() + CHIP_PADDING, _baseline(field, self._small_metrics), text)

    def _fitting(self, text: str, room: int, metrics: QFontMetrics) -> tuple[str, int]:
        """A text on one line as far as there is room, and its width; worked out once."""
        key = (text, room, metrics is self._small_metrics, metrics is self._metrics[True])
        known = self._elided.get(key)
        if known is None:
            if len(self._elided) > 20_000:
                self._elided.clear()
            line = " ".join(text.split()) if "\n" in text else text
            width = metrics.horizontalAdvance(line)
            if width > room:
                line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(0, room))
                width = metrics.horizontalAdvance(line)
            known = self._elided[key] = (line, width)
        return known


def _baseline(rect: QRect, metrics: QFontMetrics) -> int:
    """Where text stands that is in the middle of a field."""
    return rect.y() + (rect.height() - metrics.height()) // 2 + metrics.ascent()
