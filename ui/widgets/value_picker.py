"""Several values of a list, of which any will do: chips of those chosen, and a list to search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from crm_desktop import text as texts
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout

Offered: TypeAlias = Sequence[tuple[Any, str]]
FEW = 8  # so many values are seen at a glance: no field to search them
WIDTH = 260
SHOWN_ROWS = 10
LONGEST_CHIP = 200


class ValuePicker(QWidget):
    """Says which of the offered values are chosen, as soon as one comes or goes."""

    picked = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offered: Offered = ()
        self._chosen: tuple[Any, ...] = ()
        self.flow = FlowLayout(self)
        self.add = ChipButton(checkable=False)
        self.add.clicked.connect(self.open)
        self.flow.addWidget(self.add)

    @property
    def chosen(self) -> tuple[Any, ...]:
        return self._chosen

    def show_values(self, offered: Offered, chosen: Sequence[Any]) -> None:
        """Offer values, each with its word; `chosen` may hold some that are not offered."""
        self._offered = offered
        self._chosen = tuple(chosen)
        self._show_chips()

    def open(self) -> ValueList:
        """Open the list of all values under the button."""
        values = ValueList(self)
        values.setAccessibleName(self.accessibleName())
        values.toggled.connect(self._toggle)
        values.open_at(
            self.add.mapToGlobal(QPoint(0, self.add.height() + 2)), self._offered, self._chosen
        )
        return values

    def _toggle(self, value: Any, on: bool) -> None:
        order = [known for known, _ in self._offered]
        others = [known for known in self._chosen if known != value]
        wanted = {*others, value} if on else set(others)
        unknown = [known for known in others if known not in order]
        self._chosen = (*unknown, *(known for known in order if known in wanted))
        self._show_chips()
        self.picked.emit(self._chosen)

    def _show_chips(self) -> None:
        while (item := self.flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.add:
                widget.hide()
                widget.deleteLater()
        words = dict(self._offered)
        for value in self._chosen:
            unknown = value if isinstance(value, str) else "…"
            self.flow.addWidget(self._chip(value, words.get(value, unknown)))
        self.add.setText(self.tr("More…") if self._chosen else self.tr("Any"))
        self.add.setAccessibleName(f"{self.accessibleName()} {self.add.text()}")
        self.flow.addWidget(self.add)
        self.add.show()
        for chip in self.findChildren(ChipButton):
            chip.ensurePolished()
        self.updateGeometry()

    def _chip(self, value: Any, word: str) -> ChipButton:
        chip = ChipButton()
        text = chip.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, LONGEST_CHIP)
        chip.setText(text.replace("&", "&&"))
        chip.setChecked(True)
        chip.setIcon(self._theme.icon("close", "accent"))
        chip.setIconSize(QSize(11, 11))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(self.tr("Take away: {word}").format(word=word))
        chip.clicked.connect(lambda: self._toggle(value, False))
        return chip


class ValueList(QFrame):
    """A popup with all values, those chosen with a tick, narrowed by what is typed."""

    toggled = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("class", "popup")
        self.field = QLineEdit()
        self.field.setProperty("class", "search")
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Search these…"))
        self.field.textChanged.connect(self._narrow)
        self.view = QListView()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._toggle)
        self.nothing = QLabel(self.tr("Nothing found"))
        self.nothing.setProperty("class", "muted")
        self.nothing.hide()
        self.field.installEventFilter(self)
        self.view.installEventFilter(self)
        self._rows = QStandardItemModel(self)
        self.view.setModel(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for widget in (self.field, self.nothing, self.view):
            layout.addWidget(widget)
        self.setFixedWidth(WIDTH)

    def open_at(self, corner: QPoint, offered: Offered, chosen: Sequence[Any]) -> None:
        """Show with the upper left corner at a place of the screen, or above what is there."""
        for value, word in offered:
            item = QStandardItem(word)
            item.setEditable(False)
            item.setData((value,), Qt.ItemDataRole.UserRole)
            item.setData(_tick(value in chosen), Qt.ItemDataRole.CheckStateRole)
            item.setToolTip(word)
            self._rows.appendRow(item)
        self.field.setVisible(len(offered) > FEW)
        self.field.setAccessibleName(self.field.placeholderText())
        self.view.setAccessibleName(self.accessibleName())
        row = max(24, self.view.sizeHintForRow(0))
        self.view.setFixedHeight(row * min(SHOWN_ROWS, max(1, len(offered))) + 4)
        self.adjustSize()
        room = self.screen().availableGeometry()
        top = min(corner.y(), room.bottom() - self.height())
        self.move(max(room.left(), min(corner.x(), room.right() - WIDTH)), max(room.top(), top))
        self.show()
        self.view.setCurrentIndex(self._rows.index(0, 0))
        (self.field if len(offered) > FEW else self.view).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the field to the values; Enter and, in the values, Space tick one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        keys = Qt.Key
        if event.key() == keys.Key_Down and watched is self.field:
            self.view.setFocus()
        elif event.key() in (keys.Key_Return, keys.Key_Enter) or (
            event.key() == keys.Key_Space and watched is self.view
        ):
            self._toggle(self.view.currentIndex())
        else:
            return super().eventFilter(watched, event)
        return True

    def _toggle(self, index: QModelIndex) -> None:
        item = self._rows.itemFromIndex(index) if index.isValid() else None
        if item is not None and not self.view.isRowHidden(index.row()):
            on = item.checkState() != Qt.CheckState.Checked
            item.setData(_tick(on), Qt.ItemDataRole.CheckStateRole)
            self.toggled.emit(item.data(Qt.ItemDataRole.UserRole)[0], on)

    def _narrow(self, typed: str) -> None:
        wanted = texts.words(typed)
        first = -1
        for row in range(self._rows.rowCount()):
            folded = texts.fold(self._rows.item(row).text())
            found = all(texts.found_at(folded, word, read=True) for word in wanted)
            self.view.setRowHidden(row, not found)
            first = row if found and first < 0 else first
        self.nothing.setVisible(first < 0)
        self.view.setCurrentIndex(self._rows.index(first, 0))
        self.view.scrollToTop()


def _tick(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
