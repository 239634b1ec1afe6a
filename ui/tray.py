"""Notes on the desktop, where it has a place for them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from ui.theme import Theme

SHOWN_MS = 15_000


class Tray(QObject):
    """An icon in the tray, from the first note on; a click on a note calls `clicked`."""

    def __init__(self, theme: Theme, clicked: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clicked = clicked
        self._icon: QSystemTrayIcon | None = None

    def note(self, title: str, text: str) -> None:
        """Show a note, where the desktop can; the window says the same in any case."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._theme.icon("clock"), self)
            self._icon.messageClicked.connect(lambda: self._clicked())
            self._icon.activated.connect(lambda _reason: self._clicked())
            self._icon.setToolTip("CRM Desktop")
        self._icon.show()
        self._icon.showMessage(title, text, self._theme.icon("clock"), SHOWN_MS)

    def put_away(self) -> None:
        """Take the icon out of the tray."""
        if self._icon is not None:
            self._icon.hide()
