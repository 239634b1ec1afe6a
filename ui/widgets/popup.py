"""A small window that opens below what was pressed, and goes with a click elsewhere or Esc."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget


class Popup(QFrame):
    """Has a width of its own and is as tall as what is in it; `closed` says that it went."""

    closed = Signal()

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("class", "popup")
        self.setFixedWidth(width)
        self._corner, self._screen = QPoint(), QRect()  # where it opened

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, inside the screen."""
        self._corner = widget.mapToGlobal(QPoint(0, widget.height() + 2))
        self._screen = widget.screen().availableGeometry()
        self.fit()
        self.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def fit(self) -> None:
        """Take the height that is needed now, inside the screen."""
        self.ensurePolished()
        layout = self.layout()
        if layout is not None:
            layout.activate()
            # Not adjustSize: that asks how tall it is at its narrowest.
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), wanted if wanted > 0 else self.sizeHint().height())
        room = self._screen
        x = max(room.left(), min(self._corner.x(), room.right() - self.width()))
        y = max(room.top(), min(self._corner.y(), room.bottom() - self.height()))
        self.move(x, y)
