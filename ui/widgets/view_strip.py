"""Saved views above a list: each with icon, name and count, in one line, the rest behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ui import formats
from ui.theme import Theme
from ui.widgets.chip import ChipButton
from ui.widgets.data_table import ROWS_MIME

LONGEST_NAME = 150
SPACING = 6
ROOM_FOR_MORE = 34


@dataclass(frozen=True)
class ShownView:
    """A view as the strip shows it; `key` is what the signals say."""

    key: str
    name: str
    icon: str
    count: int | None = None
    is_group: bool = False
    is_ready: bool = False  # comes with the program: neither renamed nor deleted
    problems: int = 0  # conditions that the file no longer knows


class ViewChip(ChipButton):
    """One view: pressed it is shown, the menu key and the right button offer more."""

    menu_wanted = Signal(QPoint)
    key_pressed = Signal(str)  # rename, delete, left, right
    rows_dropped = Signal()

    def __init__(self, shown: ShownView, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.shown = shown
        name = self.fontMetrics().elidedText(shown.name, Qt.TextElideMode.ElideRight, LONGEST_NAME)
        words = name if shown.count is None else f"{name}  {formats.number(shown.count)}"
        self.setText(words.replace("&", "&&"))
        gone = self.tr("%n condition(s) are not heeded: their fields are gone", "", shown.problems)
        self.setToolTip(formats.titled(shown.name, gone) if shown.problems else shown.name)
        self.setAccessibleName(words if shown.count is not None else shown.name)
        self.setIcon(theme.icon(shown.icon))
        self.setIconSize(QSize(13, 13))
        self.setAcceptDrops(shown.is_group)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Delete deletes, Ctrl with an arrow moves."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        wanted = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "delete"}.get(Qt.Key(event.key()))
        if held and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            wanted = "left" if event.key() == Qt.Key.Key_Left else "right"
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.key_pressed.emit(wanted)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(ROWS_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.rows_dropped.emit()


class ViewStrip(QWidget):
    """Says which view is wanted and what is to be done with one; shows those it is given."""

    chosen = Signal(str)  # the key of a view; empty: none of them
    save_wanted = Signal()  # what is shown into the view that is on
    revert_wanted = Signal()
    new_wanted = Signal(QWidget)  # the button, under which a menu opens
    menu_wanted = Signal(str, QPoint)
    key_pressed = Signal(str, str)  # view, rename / delete / left / right
    rows_dropped = Signal(str)  # onto a group

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._views: tuple[ShownView, ...] = ()
        self._on = ""
        self._changed = False
        self.chips: list[ViewChip] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACING)
        self.more, self.new = QToolButton(self), QToolButton(self)
        self.save, self.revert = ChipButton(checkable=False), ChipButton(checkable=False)
        self._ends: tuple[ChipButton | QToolButton, ...] = (
            self.more,
            self.save,
            self.revert,
            self.new,
        )
        for end in self._ends:
            end.setIconSize(QSize(14, 14))
            self._layout.addWidget(end)
        self._layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more.clicked.connect(self._open_more)
        self.new.clicked.connect(lambda: self.new_wanted.emit(self.new))
        self.save.clicked.connect(self.save_wanted)
        self.revert.clicked.connect(self.revert_wanted)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_views(self, views: Sequence[ShownView]) -> None:
        """Show these, in this order."""
        if tuple(views) != self._views:
            self._views = tuple(views)
            self._make_chips()

    def show_state(self, on: str, *, is_changed: bool) -> None:
        """Show which view is on, and whether the list has left what it says."""
        self._on, self._changed = on, is_changed
        for chip in self.chips:
            chip.setChecked(chip.shown.key == on)
        is_ready = any(view.key == on and view.is_ready for view in self._views)
        self.save.setVisible(is_changed and not is_ready)
        self.revert.setVisible(is_changed)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, max(26, super().minimumSizeHint().height()))

    def retranslate(self) -> None:
        """Set every text anew, in the language in force."""
        self.save.setText(self.tr("Save"))
        self.save.setToolTip(self.tr("Keep in this view what the list shows now"))
        self.revert.setText(self.tr("Revert"))
        self.revert.setToolTip(self.tr("Show the view as it was saved"))
        self.more.setToolTip(self.tr("More views"))
        self.more.setAccessibleName(self.more.toolTip())
        self.new.setToolTip(self.tr("Save what is shown as a view, or begin a group"))
        self.new.setAccessibleName(self.new.toolTip())
        self._make_chips()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _make_chips(self) -> None:
        focused = next((chip.shown.key for chip in self.chips if chip.hasFocus()), None)
        for chip in self.chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(view) for view in self._views]
        for place, chip in enumerate(self.chips):
            self._layout.insertWidget(place, chip)
            QWidget.setTabOrder(self.chips[place - 1] if place else self, chip)
            if chip.shown.key == focused:
                chip.setFocus()
        self.show_state(self._on, is_changed=self._changed)

    def _chip(self, view: ShownView) -> ViewChip:
        chip = ViewChip(view, self._theme, self)
        chip.clicked.connect(lambda: self._press(view.key))
        chip.menu_wanted.connect(lambda at: self.menu_wanted.emit(view.key, at))
        chip.key_pressed.connect(lambda what: self.key_pressed.emit(view.key, what))
        chip.rows_dropped.connect(lambda: self.rows_dropped.emit(view.key))
        return chip

    def _press(self, key: str) -> None:
        # A chip that was pressed shows what is in force, not that it was pressed.
        self.show_state(self._on, is_changed=self._changed)
        self.chosen.emit("" if key == self._on and not self._changed else key)

    def _fit(self) -> None:
        """Show as many chips as there is room for, the one that is on among them."""
        ends = sum(
            end.sizeHint().width() + SPACING
            for end in (self.save, self.revert, self.new)
            if not end.isHidden()
        )
        room = self.width() - ends
        every = sum(chip.sizeHint().width() + SPACING for chip in self.chips)
        room -= 0 if every <= room else ROOM_FOR_MORE
        on = next((chip for chip in self.chips if chip.shown.key == self._on), None)
        room -= on.sizeHint().width() + SPACING if on is not None else 0
        is_full = False
        for chip in self.chips:
            if chip is not on:
                width = chip.sizeHint().width() + SPACING
                is_full = is_full or width > room
                room -= 0 if is_full else width
            chip.setVisible(chip is on or not is_full)
        self.more.setVisible(any(chip.isHidden() for chip in self.chips))

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self.chips:
            if chip.isHidden():
                action = menu.addAction(chip.icon(), chip.text())
                action.triggered.connect(self._presser(chip.shown.key))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _presser(self, key: str) -> Callable[[], None]:
        return lambda: self._press(key)

    def _restyle(self) -> None:
        self.more.setIcon(self._theme.icon("chevron-right"))
        self.new.setIcon(self._theme.icon("plus"))
        self._make_chips()
