"""The top of the window: search, quick log, Undo and Redo, New, and the rest behind three dots."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from ui import formats
from ui.theme import Theme

NAME_WIDTH = 190
NARROW_NAME_WIDTH = 84
NARROW = 1040  # below this width Undo gives room to the two fields
WIDEST_SEARCH = 560
# How search and log share the room, and in a narrow bar while one of them is written in.
SHARES = (2, 3)
SHARES_LOGGING = (2, 7)

Offer = Callable[[], Sequence[QAction]]


class TopBar(QFrame):
    """Buttons follow their actions; menus ask for theirs when they open."""

    def __init__(
        self,
        theme: Theme,
        search: QWidget,
        log: QWidget,
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
        search.setMaximumWidth(WIDEST_SEARCH)
        self._search, self._log = search, log
        layout.addWidget(search, SHARES[0])
        layout.addWidget(log, SHARES[1])
        self._fields = layout
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._share)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the fields need the room more than the name of the last change."""
        super().resizeEvent(event)
        self._undo.set_name_width(NARROW_NAME_WIDTH if self.width() < NARROW else NAME_WIDTH)
        self._share()

    def _share(self, *_focus: object) -> None:
        """The line that is written in takes the room of the other one where there is little."""
        if not shiboken6.isValid(self):
            return
        logging = self.width() < NARROW and self._log.focusProxy() is self._focused()
        for place, share in enumerate(SHARES_LOGGING if logging else SHARES):
            self._fields.setStretch(place, share)

    def _focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def restyle(self) -> None:
        self._more.setIcon(self._theme.icon("more", "text"))


class _ActionButton(QPushButton):
    """A button of an action, with the name of what it would do."""

    def __init__(self, action: QAction, parent: QWidget, *, wordless: bool = False) -> None:
        super().__init__(parent)
        self._action = action
        self._wordless = wordless
        self._change = ""
        self._name_width = NAME_WIDTH
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def name_change(self, change: str) -> None:
        self._change = change
        self._follow()

    def set_name_width(self, width: int) -> None:
        if width != self._name_width:
            self._name_width = width
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
        elided = metrics.elidedText(named, Qt.TextElideMode.ElideRight, self._name_width)
        self.setText("" if self._wordless else elided)


def _menu(parent: QWidget, offer: Offer) -> QMenu:
    menu = QMenu(parent)

    def fill() -> None:
        menu.clear()
        menu.addActions(list(offer()))

    menu.aboutToShow.connect(fill)
    return menu
