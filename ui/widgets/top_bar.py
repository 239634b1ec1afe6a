"""The top of the window: search, Undo and Redo, New, and the rest behind three dots."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from ui import formats
from ui.theme import Theme

NAME_WIDTH = 190

Offer = Callable[[], Sequence[QAction]]


class TopBar(QFrame):
    """Buttons follow their actions; menus ask for theirs when they open."""

    def __init__(
        self,
        theme: Theme,
        search: QWidget,
        undo: QAction,
        redo: QAction,
        new: Offer,
        more: Offer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("class", "bar")
        self._theme = theme
        self._undo = _ActionButton(undo, self)
        self._redo = _ActionButton(redo, self, wordless=True)
        self._new = QPushButton()
        self._new.setProperty("class", "primary")
        self._new.setMenu(_menu(self, new))
        self._more = QToolButton()
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(_menu(self, more))
        self._more.setIconSize(QSize(18, 18))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        search.setMaximumWidth(640)
        layout.addWidget(search, 1)
        layout.addStretch(0)
        for widget in (self._undo, self._redo, self._new, self._more):
            layout.addWidget(widget)
        theme.changed.connect(self.restyle)
        self.retranslate()
        self.restyle()

    def name_change(self, undo: str, redo: str) -> None:
        """Say which Change Undo takes back and which Redo brings back; empty for none."""
        self._undo.name_change(undo)
        self._redo.name_change(redo)

    def retranslate(self) -> None:
        self._new.setText(self.tr("New") + " ▾")
        self._new.setToolTip(self.tr("Add something new"))
        self._new.setAccessibleName(self.tr("New"))
        self._more.setToolTip(self.tr("More"))
        self._more.setAccessibleName(self.tr("More"))

    def restyle(self) -> None:
        self._more.setIcon(self._theme.icon("more", "text"))


class _ActionButton(QPushButton):
    """A button of an action, with the name of what it would do."""

    def __init__(self, action: QAction, parent: QWidget, *, wordless: bool = False) -> None:
        super().__init__(parent)
        self._action = action
        self._wordless = wordless
        self._change = ""
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def name_change(self, change: str) -> None:
        self._change = change
        self._follow()

    def _follow(self) -> None:
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        words = self._action.text()
        named = formats.titled(words, self._change) if self._change else words
        keys = self._action.shortcut().toString()
        self.setToolTip(formats.aside(named, keys) if self._change else self._action.toolTip())
        self.setAccessibleName(named)
        metrics = self.fontMetrics()
        elided = metrics.elidedText(named, Qt.TextElideMode.ElideRight, NAME_WIDTH)
        self.setText("" if self._wordless else elided)


def _menu(parent: QWidget, offer: Offer) -> QMenu:
    menu = QMenu(parent)

    def fill() -> None:
        menu.clear()
        menu.addActions(list(offer()))

    menu.aboutToShow.connect(fill)
    return menu
