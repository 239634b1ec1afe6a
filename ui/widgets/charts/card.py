"""A card of the charts page: a title, a sentence that says what is shown, the chart, a menu."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

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
from ui.widgets.charts.chart import Chart
from ui.widgets.charts.kind import ChartKind, LookBehind, Rows
from ui.widgets.empty_state import EmptyState


class Export(StrEnum):
    """What a card can be saved as."""

    PNG = "png"
    SVG = "svg"
    CSV = "csv"


class ChartCard(QFrame):
    """Shows a kind of chart with its words, or says what is missing for one."""

    chosen = Signal(object)  # the key of a mark
    export_wanted = Signal(str)  # an Export
    step_wanted = Signal(str)  # the code of a button of the empty state

    def __init__(self, theme: Theme, kind: ChartKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("class", "card")
        self._theme = theme
        self.kind = kind
        kind.setParent(self)
        self._view: Any = None
        self.title = QLabel()
        self.title.setProperty("class", "heading")
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setProperty("class", "muted")
        self.note = QLabel(wordWrap=True)
        self.note.setProperty("class", "muted small")
        self.note.hide()
        self.chart = Chart(theme)
        self.chart.chosen.connect(self.chosen)
        self.empty = EmptyState(theme, kind.icon)
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

    def show_view(self, view: Any) -> None:
        """Show what the kind's question answered, or what is missing for a chart."""
        self._view = view
        missing = self.kind.missing(view)
        sentence = "" if missing else self.kind.sentence(view)
        note = "" if missing else self.kind.note(view)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._more.setEnabled(missing is None)
        if missing is not None:
            self.empty.say(missing.title, missing.text, missing.steps)
            self._stack.setCurrentWidget(self.empty)
            return
        self.chart.setAccessibleName(f"{self.title.text()}. {sentence}")
        self.chart.draw(self.kind.draw(view, self._theme))
        self._stack.setCurrentWidget(self.chart)

    def rows(self) -> Rows:
        """The numbers behind the picture, headers first."""
        return self.kind.rows(self._view)

    def look_behind(self, key: object) -> LookBehind | None:
        """Who stands behind a mark of the picture."""
        return self.kind.behind(self._view, key)

    def retranslate(self) -> None:
        """Set every word anew, also those of the picture."""
        self.title.setText(self.kind.title())
        self._exports[Export.PNG].setText(self.tr("Save as picture (PNG)…"))
        self._exports[Export.SVG].setText(self.tr("Save as drawing (SVG)…"))
        self._exports[Export.CSV].setText(self.tr("Save the numbers (CSV)…"))
        self._more.setToolTip(self.tr("Save picture or numbers"))
        self._more.setAccessibleName(self.tr("Save picture or numbers"))
        if self._view is not None:
            self.show_view(self._view)

    def restyle(self) -> None:
        """Take colours and icons anew."""
        self._more.setIcon(self._theme.icon("export"))
        self.chart.restyle()
        if not self.is_empty and self._view is not None:
            self.chart.draw(self.kind.draw(self._view, self._theme))

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
