"""Two columns where there is room for them, else one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme

WIDE = 820


class Columns(QWidget):
    """What is at the left stands above what is at the right when they do not fit side by side."""

    def __init__(self, theme: Theme, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme = theme
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for widgets in (left, right):
            column = QWidget()
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            inside = QVBoxLayout(column)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(theme.space("small"))
            for widget in widgets:
                inside.addWidget(widget)
            inside.addStretch(1)
            self._line.addWidget(column, 1)
        self._share(0)

    @property
    def is_wide(self) -> bool:
        """Whether the columns stand side by side."""
        return self._line.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share(event.size().width())

    def _share(self, width: int) -> None:
        wide = width >= WIDE
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._line.setSpacing(self._theme.space("huge" if wide else "small"))
        self._line.setStretch(0, 1 if wide else 0)
        self._line.setStretch(1, 1 if wide else 0)
