"""A line that is ticked off: a box, words that may take several lines, and what belongs to them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import Theme


class CheckLine(QWidget):
    """Space ticks; pressing the words or Enter says `pressed`, Delete `delete_wanted`."""

    ticked = Signal(bool)
    pressed = Signal()
    acted = Signal()
    delete_wanted = Signal()
    menu_wanted = Signal(QPoint)  # where on the screen

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.clicked.connect(self.ticked)
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setCursor(Qt.CursorShape.PointingHandCursor)
        self._detail = QLabel(wordWrap=True)
        self._detail.setProperty("class", "small muted")
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self.action = QPushButton()
        self.action.setProperty("class", "link")
        self.action.clicked.connect(self.acted)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._words)
        texts.addWidget(self._detail)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(theme.space("small"))
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.mapToGlobal(at))
        )

    def show_line(self, words: str, *, done: bool, detail: str = "", action: str = "") -> None:
        """Show the words, whether they are ticked, what is known besides, and what may be done."""
        self.box.setChecked(done)
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(detail)
        self._words.setText(words)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.action.setText(action)
        self.action.setVisible(bool(action))

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    @property
    def detail(self) -> str:
        """What is known besides."""
        return self._detail.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressing the words is pressing the line."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
