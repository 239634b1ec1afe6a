"""The title of a card: a double click opens the card large, dragging moves it on its board."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

MIME = "application/x-crm-chart"


class CardTitle(QLabel):
    """`payload` is what is dragged; without one, nothing can be."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("class", "heading")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._payload: object = None
        self._pressed: QPoint | None = None

    @property
    def payload(self) -> object:
        """What is dragged."""
        return self._payload

    @payload.setter
    def payload(self, payload: object) -> None:
        self._payload = payload
        if payload is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def minimumSizeHint(self) -> QSize:
        # The buttons beside it keep their room; the words break.
        return QSize(40, super().minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self._payload is None:
            return
        apart = (event.position().toPoint() - self._pressed).manhattanLength()
        if apart >= QApplication.startDragDistance():
            self._pressed = None
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.opened.emit()

    def _drag(self) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(MIME, str(self._payload).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)
