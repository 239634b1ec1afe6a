"""A short word at the foot of the window that goes away by itself, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

SECONDS = 8
MARGIN = 48


class Toast(QFrame):
    """Lies over the lower edge of its parent; a newer word replaces an older one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("class", "toast")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton()
        self._press: Callable[[], object] | None = None
        self._until_change = False
        self._button.clicked.connect(self._pressed)
        self._other = QPushButton()
        self._press_other: Callable[[], object] | None = None
        self._other.clicked.connect(self._other_pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.setSpacing(16)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._other)
        self._layout = layout
        self._below = parent
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        button: str = "",
        press: Callable[[], object] | None = None,
        *,
        until_change: bool = False,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a sentence for some seconds, with a button when there is a way back.

        `until_change` says that the button is about the latest Change and no other. `other` is one
        more button with what it does, such as a way to what was written.
        """
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._press = press
        self._other.setText(other[0] if other else "")
        self._other.setVisible(other is not None)
        self._press_other = other[1] if other else None
        self._until_change = until_change
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SECONDS * 1000)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def outdate(self) -> None:
        """A newer Change came: a button that is about the one before would do something else."""
        if self._until_change:
            self.hide()

    def text(self) -> str:
        """What is being said."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: object) -> None:
        """Stay while the mouse is on it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go some seconds after the mouse went."""
        self._timer.start(SECONDS * 500)

    def _pressed(self) -> None:
        self.hide()
        if self._press is not None:
            self._press()

    def _other_pressed(self) -> None:
        self.hide()
        if self._press_other is not None:
            self._press_other()

    def _place(self) -> None:
        below = self._below.size()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 8
        shown = [one for one in (self._button, self._other) if one.text()]
        buttons = sum(one.sizeHint().width() + 16 for one in shown)
        width = min(words + buttons + 32, below.width() - 2 * MARGIN, 720)
        self.setFixedWidth(max(width, 160))
        self.setFixedHeight(max(self._layout.totalHeightForWidth(self.width()), 44))
        self.move((below.width() - self.width()) // 2, below.height() - self.height() - MARGIN)
