"""A bar of tabs that leaves tabs out where there is no room, and a button that opens those."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton, QWidget

from ui.theme import Theme

BUTTON = 28


class FittingTabs(QTabBar):
    """Shows what is offered; with too little room tabs go one by one, in the order of `spare`.

    Tabs are known by their data; the one that stands open is always shown.
    """

    def __init__(self, theme: Theme, spare: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spare = tuple(spare)
        self._offered: Collection[str] = ()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.more = QToolButton(self)
        self.more.setFixedSize(BUTTON, BUTTON)
        self.more.clicked.connect(self._open_menu)
        self.more.hide()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def offer(self, names: Collection[str]) -> None:
        """Show these tabs, as many as there is room for."""
        self._offered = tuple(names)
        self._fit()

    def left_out(self) -> list[int]:
        """The offered tabs that have no room, by their places."""
        places = self._places()
        return [n for name, n in places.items() if name in self._offered and not self._shows(n)]

    def menu(self) -> QMenu:
        """A menu that opens the tabs that have no room."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for index in self.left_out():
            action = menu.addAction(self.tabText(index))
            action.triggered.connect(partial(self.setCurrentIndex, index))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room brings tabs back, less takes them away."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fit(self) -> None:
        current = self.currentIndex()
        places = self._places()
        for name, index in places.items():
            self._set_visible(index, name in self._offered or index == current)
        spare = [places[name] for name in self._spare if name in places]
        needed = 0
        while self.sizeHint().width() + needed > self.width() and spare:
            index = spare.pop(0)
            if index != current and self._shows(index):
                self._set_visible(index, False)
                needed = BUTTON
        self.more.setVisible(bool(self.left_out()))
        self.more.move(self.sizeHint().width(), (self.height() - BUTTON) // 2)

    def _places(self) -> dict[str, int]:
        return {str(self.tabData(index)): index for index in range(self.count())}

    def _shows(self, index: int) -> bool:
        return self.isTabVisible(index)

    def _set_visible(self, index: int, visible: bool) -> None:
        # Qt forgets that the tabs moved when it is told once more what it knows of another one:
        # the bar would then be measured without the tab that has just come.
        if self._shows(index) != visible:
            self.setTabVisible(index, visible)

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _restyle(self) -> None:
        self.more.setIcon(self._theme.icon("chevron-down"))

    def _retranslate(self) -> None:
        self.more.setToolTip(self.tr("More parts"))
        self.more.setAccessibleName(self.tr("More parts"))
