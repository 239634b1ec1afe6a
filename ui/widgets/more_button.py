"""The button with three dots: what else can be done with the record on show."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.theme import Theme

Entries = Callable[[], Sequence[tuple[str, Callable[[], object]]]]


class MoreButton(QToolButton):
    """`entries` says, whenever it is pressed, what its menu offers: words, and what they do."""

    def __init__(self, theme: Theme, entries: Entries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = entries
        self.setProperty("class", "button")
        self.setFixedSize(46, 32)
        self.clicked.connect(self._open)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setToolTip(self.tr("More"))
        self.setAccessibleName(self.tr("More"))

    def _restyle(self) -> None:
        self.setIcon(self._theme.icon("more"))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, press in self._entries():
            menu.addAction(words).triggered.connect(lambda _=False, press=press: press())
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
