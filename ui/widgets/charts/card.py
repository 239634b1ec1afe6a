"""A card of the charts page: a title, a sentence that says what is shown, the chart, a menu."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets.charts.chart import Chart, Drawing
from ui.widgets.empty_state import EmptyState


class Export(StrEnum):
    """What a card can be saved as."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


class ChartCard(QFrame):
    """Shows a chart with its words, or says what is missing for one."""

    chosen = Signal(object)  # the key of a mark
    export_wanted = Signal(str)  # an Export
    step_wanted = Signal(str)  # the code of a button of the empty state

    def __init__(
        self, theme: Theme, icon: str, parent: QWidget | None = None, *, lying: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self._theme = theme
        self._redraw: Callable[[], Drawing] | None = None
        self.title = QLabel()
        self.title.setProperty("class", "heading")
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setProperty("class", "muted")
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted small")
        self.note.hide()
        self.chart = Chart(theme, lying=lying)
        self.chart.chosen.connect(self.chosen)
        self.empty = EmptyState(theme, icon)
        self.empty.chosen.connect(self.step_wanted)
        self._menu = QMenu(self)
        self._exports = {kind: self._export_action(kind) for kind in Export}
        self._more = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.empty)
        self._lay_out()
        self.restyle()
        self.retranslate()

    @property
    def is_empty(self) -> bool:
        """Whether it says what is missing instead of showing a chart."""
        return self._stack.currentWidget() is self.empty

    def show_chart(self, redraw: Callable[[], Drawing], sentence: str, note: str = "") -> None:
        """Show a chart; `redraw` makes the drawing, again whenever colours change."""
        self._redraw = redraw
        self.sentence.setText(sentence)
        self.sentence.show()
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.chart.setAccessibleName(f"{self.title.text()}. {sentence}")
        self.chart.draw(redraw())
        self._stack.setCurrentWidget(self.chart)
        self._more.setEnabled(True)

    def show_missing(self, title: str, text: str, steps: tuple[tuple[str, str], ...] = ()) -> None:
        """Say what is missing, with steps as buttons (code, words)."""
        self._redraw = None
        self.sentence.hide()
        self.note.hide()
        self.empty.say(title, text, steps)
        self._stack.setCurrentWidget(self.empty)
        self._more.setEnabled(False)

    def retranslate(self) -> None:
        """Set the words of the menu anew."""
        self._exports[Export.PNG].setText(self.tr("Save as picture (PNG)…"))
        self._exports[Export.SVG].setText(self.tr("Save as drawing (SVG)…"))
        self._exports[Export.CSV].setText(self.tr("Save the numbers (CSV)…"))
        self._more.setToolTip(self.tr("Save picture or numbers"))
        self._more.setAccessibleName(self.tr("Save picture or numbers"))

    def restyle(self) -> None:
        """Take colours and icons anew."""
        self._more.setIcon(self._theme.icon("export"))
        self.chart.restyle()
        if self._redraw is not None:
            self.chart.draw(self._redraw())

    def _export_action(self, kind: Export) -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda _=False, kind=kind: self.export_wanted.emit(str(kind)))
        self._menu.addAction(action)
        return action

    def _lay_out(self) -> None:
        space = self._theme.space
        head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self._more)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space("large"), space("small"), space("small"), space("medium"))
        layout.setSpacing(space("tight"))
        layout.addLayout(head)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, space("small"), 0)
        words.setSpacing(space("small"))
        words.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._stack, 1)
        words.addWidget(self.note)
        layout.addLayout(words, 1)
