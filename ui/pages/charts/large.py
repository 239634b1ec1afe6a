"""One chart over the whole page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QVBoxLayout, QWidget

from ui.pages.charts.asking import Asking
from ui.theme import Theme
from ui.widgets.charts import kinds
from ui.widgets.charts.card import ChartCard


class LargeCard(QFrame):
    """Shows what a card of the board shows; Esc or F11 closes it."""

    mark_chosen = Signal(object, object)  # an Asking, the key of a mark
    export_wanted = Signal(object, str)  # a ChartCard, an Export
    step_wanted = Signal(object, str)  # an Asking, the code of a step
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
        self.card.step_wanted.connect(lambda code: self.step_wanted.emit(self.asking, code))
        self.card.shows_filters = True
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
        shown = self.asking.card
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.card.is_of_a_period, self.card.unheeded = shown.is_of_a_period, shown.unheeded
        filters = [shown.narrowing.text()] if shown.narrowing.text() else []
        self.card.say_narrowing(filters, shown.narrowed)
        if shown.view is not None:
            self.card.show_view(shown.view)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Have the keyboard: in the chart, or on the first button where there is none."""
        if self.card.is_drawn:
            self.card.chart.setFocus()
        else:
            (self.card.empty.first_button() or self._close).setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays within: what lies below is out of sight."""
        within = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(self)
            and widget.isEnabled()
        ]
        focused = QApplication.focusWidget()
        at = within.index(focused) if focused in within else -1
        if within:
            reason = Qt.FocusReason.TabFocusReason
            within[(at + (1 if next else -1)) % len(within)].setFocus(reason)
        return bool(within)

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
