"""One chart over the whole page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from ui.pages.charts.asking import Asking
from ui.theme import Theme
from ui.widgets.charts import kinds
from ui.widgets.charts.card import ChartCard


class LargeCard(QFrame):
    """Shows what a card of the board shows; Esc or F11 closes it."""

    mark_chosen = Signal(object, object)  # an Asking, the key of a mark
    export_wanted = Signal(object, str)  # a ChartCard, an Export
    closed = Signal()

    def __init__(self, theme: Theme, asking: Asking, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("class", "popup")
        self._theme = theme
        self.asking = asking
        self.card = ChartCard(theme, kinds.make(asking.card.kind.code, self))
        self.card.setProperty("class", "")
        self.card.chosen.connect(lambda key: self.mark_chosen.emit(self.asking, key))
        self.card.export_wanted.connect(lambda kind: self.export_wanted.emit(self.card, kind))
        self.card.large_wanted.connect(self.closed)
        self._close = QToolButton()
        self._close.clicked.connect(self.closed)
        self.card.add_tool(self._close)
        layout = QVBoxLayout(self)
        space = theme.space
        layout.setContentsMargins(space("small"), space("small"), space("small"), space("medium"))
        layout.setSpacing(0)
        layout.addWidget(self.card, 1)
        self.restyle()
        self.retranslate()
        self.follow()

    def follow(self) -> None:
        """Show what the card of the board shows now."""
        if self.asking.card.view is not None:
            self.card.show_view(self.asking.card.view)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self.card.retranslate()

    def restyle(self) -> None:
        """Take colours and icons anew."""
        self._close.setIcon(self._theme.icon("close"))
        self.card.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
