"""The frame on the desktop: seen at once, it holds the content when that is ready."""

from __future__ import annotations

import base64
from typing import Protocol

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from crm_desktop.settings import Settings
from ui.widgets.navigation import WIDTH

SMALLEST = QSize(960, 600)
FIRST = QSize(1360, 860)
TITLE_BAR = QSize(8, 40)


class Closable(Protocol):
    """What the frame asks before it closes."""

    def may_close(self) -> bool:
        """Whether all is saved; otherwise it says itself when it is, or asks."""
        ...


class Frame(QWidget):
    """The top-level window; the libraries of the database are loaded after it was painted."""

    painted = Signal()  # once, after the first time
    closed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._content: tuple[QWidget, Closable] | None = None
        self._was_painted = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._waiting = _Waiting(self)
        self._layout.addWidget(self._waiting)
        self.setMinimumSize(SMALLEST)
        self.setWindowTitle("CRM Desktop")
        state = settings.get("window")
        if not (isinstance(state, str) and self.restoreGeometry(_bytes(state))):
            # A small screen must show the foot of the window, below its title bar, too.
            self.resize(FIRST.boundedTo(self.screen().availableSize() - TITLE_BAR))

    def hold(self, content: QWidget, asked: Closable) -> None:
        """Show the content in place of the waiting picture."""
        self._content = (content, asked)
        self._waiting.hide()
        self._layout.addWidget(content)
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(content.windowTitle())
        content.setFocus()

    def let_go(self) -> None:
        """Show the waiting picture in place of the content."""
        if self._content is not None:
            content = self._content[0]
            _close_windows_of(content)
            self._layout.removeWidget(content)
            content.hide()
            self._content = None
        self._waiting.show()

    def may_let_go(self) -> bool:
        """Whether the content may be taken away."""
        return self._content is None or self._content[1].may_close()

    def come_to_front(self) -> None:
        """Be seen: a second start of the program asks for it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first one done, the program goes on."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when the last entry is on the disk; what could not be saved is not lost unasked."""
        if not self.may_let_go():
            event.ignore()
            return
        if self._content is not None:
            _close_windows_of(self._content[0])
        state = base64.b64encode(self.saveGeometry().data()).decode()
        self._settings.set("window", state)
        event.accept()
        self.closed.emit()


class _Waiting(QWidget):
    """The outline of the window, as it will be in half a second."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        navigation = QFrame()
        navigation.setProperty("class", "navigation")
        navigation.setFixedWidth(WIDTH)
        brand = QLabel("CRM Desktop")
        brand.setProperty("class", "brand")
        brand.setContentsMargins(10, 4, 0, 14)
        inside = QVBoxLayout(navigation)
        inside.setContentsMargins(10, 14, 10, 10)
        inside.addWidget(brand)
        inside.addStretch(1)
        bar = QFrame()
        bar.setProperty("class", "bar")
        bar.setFixedHeight(51)
        self._words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("class", "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(navigation, 0, 0, 2, 1)
        grid.addWidget(bar, 0, 1)
        grid.addWidget(self._words, 1, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._words.setText(self.tr("Opening…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _close_windows_of(content: QWidget) -> None:
    """What was opened over the content goes with it: a window left open keeps the program up."""
    for widget in content.findChildren(QWidget):
        if widget.isWindow() and widget.isVisible() and not widget.close():
            widget.hide()  # it would ask about its entry, which the content has asked about


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())
