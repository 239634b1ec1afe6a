"""A bar of tabs that leaves tabs out where there is no room, and a button that opens those."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QTabBar, QWidget

from ui import formats


class FittingTabs(QWidget):
    """Tabs are known by their data, a name; the one that stands open is always shown."""

    def __init__(
        self, names: Sequence[object], leaving: Sequence[object], parent: QWidget | None = None
    ) -> None:
        """`leaving` are those that may be left out, the first ones first."""
        super().__init__(parent)
        self._names = tuple(names)
        self._leaving = tuple(leaving)
        self._offered: Collection[object] = self._names
        self.bar = QTabBar()
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        for name in names:
            self.bar.setTabData(self.bar.addTab(""), name)
        self.bar.currentChanged.connect(self._fit)
        self.more = MoreTabs(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.more)
        layout.addStretch(1)
        self.more.hide()

    def renew(self, names: Sequence[object], leaving: Sequence[object]) -> None:
        """Have other tabs, without words yet; the one that stands open stays, if it is there."""
        open_one = self.bar.tabData(self.bar.currentIndex())
        self.bar.blockSignals(True)
        while self.bar.count():
            self.bar.removeTab(0)
        self._names, self._leaving, self._offered = tuple(names), tuple(leaving), tuple(names)
        for name in names:
            self.bar.setTabData(self.bar.addTab(""), name)
        if open_one in self._names:
            self.bar.setCurrentIndex(self._names.index(open_one))
        self.bar.blockSignals(False)

    def offer(self, names: Collection[object]) -> None:
        """Offer these tabs; another one is shown only while it stands open."""
        self._offered = names
        self._fit()

    def name_tabs(self, texts: Sequence[str]) -> None:
        """Word the tabs, in their order; Alt and its number opens each."""
        for index, text in enumerate(texts):
            self.bar.setTabText(index, text)
            self.bar.setTabToolTip(index, f"Alt+{index + 1}")
            self.bar.setAccessibleTabName(index, text)
        self._fit()

    def left_out(self) -> list[int]:
        """The places of the tabs there is no room for."""
        return [
            index
            for index, name in enumerate(self._names)
            if name in self._offered and not self.bar.isTabVisible(index)
        ]

    def minimumSizeHint(self) -> QSize:
        # Tabs give way, they never widen the panel.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, _index: int = 0) -> None:
        current = self.bar.currentIndex()
        for index, name in enumerate(self._names):
            self._show_tab(index, name in self._offered or index == current)
        if self.bar.sizeHint().width() > self.width():
            room = self.width() - self.more.sizeHint().width()
            for index in map(self._names.index, self._leaving):
                if self.bar.sizeHint().width() <= room:
                    break
                self._show_tab(index, index == current)
        self.bar.updateGeometry()
        self.more.offer(self.bar, self.left_out())

    def _show_tab(self, index: int, on: bool) -> None:
        # Qt forgets that the bar must be laid out anew when a tab is told what it is already.
        if self.bar.isTabVisible(index) != on:
            self.bar.setTabVisible(index, on)


class MoreTabs(QPushButton):
    """Looks like one more tab; its menu opens the tabs that are left out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("class", "tab")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._bar: QTabBar | None = None
        self._places: Sequence[int] = ()
        self.clicked.connect(self._open)
        self._retranslate()

    def offer(self, bar: QTabBar, places: Sequence[int]) -> None:
        """Open these tabs of a bar; without any it is not there."""
        self._bar, self._places = bar, places
        self.setVisible(bool(places))
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._open()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setText(self.tr("More") + " ▾")
        texts = [self._bar.tabText(place) for place in self._places] if self._bar else []
        self.setToolTip("\n".join(texts))
        self.setAccessibleName(formats.titled(self.tr("More"), formats.listed(texts)))

    def _open(self) -> None:
        if self._bar is None or not self._places:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in self._places:
            action = menu.addAction(f"{self._bar.tabText(place)}\tAlt+{place + 1}")
            action.triggered.connect(partial(self._bar.setCurrentIndex, place))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
