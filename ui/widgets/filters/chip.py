"""The one chip that stands for a built filter: pressed it is edited, its cross takes it away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui import formats
from ui.theme import Theme
from ui.widgets.chip import ChipButton

LONGEST = 300


class FilterChip(QWidget):
    """Says in words what the filter asks for, as far as there is room, and whole as a tooltip."""

    edit_wanted = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = ChipButton()
        shown = self.chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, LONGEST)
        self.chip.setText(shown.replace("&", "&&"))
        self.chip.setChecked(True)
        self.chip.setIcon(theme.icon("filter", "accent"))
        self.chip.setIconSize(QSize(12, 12))
        self.chip.setAccessibleName(words)
        self.chip.setToolTip(formats.titled(self.tr("Edit this filter"), words))
        self.chip.clicked.connect(self._press)
        self.away = QToolButton()
        self.away.setIcon(theme.icon("close"))
        self.away.setIconSize(QSize(11, 11))
        self.away.setToolTip(self.tr("Take this filter away"))
        self.away.setAccessibleName(self.away.toolTip())
        self.away.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("hair"))
        layout.addWidget(self.chip)
        layout.addWidget(self.away)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the filter away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        self.chip.setChecked(True)
        self.edit_wanted.emit()
